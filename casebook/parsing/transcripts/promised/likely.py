"""What is likely a promise though no table knows its words: a sentence of the company about a day to come, with nothing in it
that makes it none. It is asked about, never taken by itself.

Each rule names a kind of sentence that is none, in five languages, over text in small letters without accents.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.parsing.promises.acts import is_idle, is_usual, tells_of_the_past
from casebook.parsing.transcripts.clauses.no_promises import is_no_deed, is_none
from casebook.parsing.transcripts.clauses.yours_to_ring import is_yours_to_ring
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.number_labels import names_a_number
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.taking_back import comes_to_nothing
from casebook.records.vocabularies import Role

if TYPE_CHECKING:
    from casebook.parsing.transcripts.clauses.clauses_said import Clauses

_LONGEST, _LEAST = 40, 3
"""A sentence of more words tells of more than one thing, and fewer beside its day tell of none. Our own choice."""

_EXPECTED = re.compile(
    r"\b(?:normally|normaal gesproken|normaliter|normalerweise|normalement|normalmente)\b"
    r"(?=[^.;]*\b(?:should|zou\w*|sollte\w*|durfte\w*|devr\w+|deberia\w*)\b)|"
    r"\b(?:it|he|she|they|your \w+|the \w+) should (?=(?:be|arrive|land)\b)|"
    r"\bzou(?:den)?\b([^.;,]*)\bmoeten\b|"
    r"\b(?:sollte|durfte)n?\b(?=[^.;,]* (?:sein|ankommen|eintreffen|haben)\b)|"
    r"\bdevr(?:ait|aient|iez|ais)\b(?= (?:etre|avoir|arriver|recevoir)\b)|\bdeberian?\b(?= (?:estar|llegar|tener|recibir)\b)"
)
"""That something is expected on a day: `it should be with you on Friday`. Beside a day it is nearly said that it will."""

_SMALL_TALK = re.compile(
    r"\b(?:i'm|i am|this is|ik ben|ich bin|hier ist|je suis|ici|c'est|soy) "
    r"(?:sam|jan|dom|mar|may|april|june|august|mai|juni|sunday|tuesday|domingo)\b|"
    r"\b(?:my name is|mijn naam is|mein name ist|je m'appelle|me llamo|how (?:may|can) i|help you today|"
    r"(?:good|best of) luck|take care(?! of)|(?:veel|heel veel) (?:succes|geluk)|sterkte|viel (?:gluck|erfolg)|alles gute|"
    r"bonne chance|bon courage|(?:mucha|buena) suerte|"
    r"(?:have|enjoy) (?:a|the|your)\b.*\b(?:day|evening|weekend|week)|fijne? \w*(?:dag|avond|weekend)|"
    r"schon\w+ (?:\w+ )?(?:tag|abend|wochenende|feierabend)|bonne (?:journee|soiree|fin)|bon week-?end|"
    r"(?:buen|feliz) (?:dia|fin|tarde)|see you|tot (?:dan|morgen|straks)|bis (?:dann|morgen)(?=\W*$)|a (?:demain|bientot)|"
    r"hasta (?:manana|luego)(?=\W*$)|sorry|apolog\w+|excus\w+|entschuldig\w+|tut mir leid|desolee?|navree?|"
    r"lo siento|perdon\w*|disculp\w*|lament\w+|"
    r"(?:ticket|case|reference|numero|nummer|number|dossier\w*)\b.{0,30}\b(?:is|est|ist|es|le))\b"
)
"""A greeting, a name, a number, a wish, an apology."""

_AWAY = re.compile(
    r"\b(?:on (?:holidays?|leave|vacation)|op (?:vakantie|verlof)|(?:im|in) urlaub|verreist|en (?:vacances|conges?)"
    r"|de (?:vacaciones|baja|viaje)),? (?:until|till|to|tot|bis|jusqu\w*|hasta)\b"
)
"""That somebody is away until then."""

_WAITING = re.compile(
    r"\b(?:wait\w*|hold|queue|bear with|give me|let me|moment\w*|momentje|wacht\w*|wart\w*|gedul\w+|patien\w+|attente|espera\w*|"
    r"permita\w*|deme|laat me|lassen sie mich|laissez|cinco minutos y|repl(?:y|ies) in|(?:chat|call|anruf|gesprek|gesprach|"
    r"telefon\w*|llamada|appel) (?:took|lasted|duurde|dauerte|duro))\b"
)
"""What is done within the conversation, and how long it or an answer takes."""

_A_RULE = re.compile(
    rf"\b(?:{'|'.join(HABITS.values())}|"
    r"usual\w*|normal\w*|typical\w*|general\w*|mostly|tends?|guarantee|polic\w+|standard|lead time|"
    r"soms|vaak|garantie|levertijd|"
    r"meist\w*|manchmal|oft|durchschnitt\w*|ublich\w*|lieferzeit\w*|im regel|"
    r"parfois|souvent|delais?|"
    r"suele\w*|a veces|a menudo|plazos?)\b"
)
"""A habit, a rule or an average, of this company or another."""

_YOURS = re.compile(
    r"\b(?:you(?:'ll| will)? (?:need|have to|must|can|may|could|should)|please|remember to|make sure|kindly|your (?:deadline|"
    r"payment)|we (?:need|require|expect)|"
    r"(?:u|je|jij) (?:moet|dient|kunt|kan|mag)|(?:moet|dient|kunt|kan|mag|wilt) (?:u|je|jij)|graag|gelieve|vergeet niet|"
    r"(?:sie|du) (?:mussen|musst|konnen|kannst|durfen|sollten|brauchen)|(?:mussen|konnen|durfen|sollten) sie|bitte|"
    r"denken sie|vergessen sie|wir (?:brauchen|benotigen|erwarten)|"
    r"vous (?:devez|devrez|pouvez|pourrez)|il (?:vous )?(?:faut|faudra|suffit)|faut que|veuillez|merci de|pensez a|n'oubliez|"
    r"(?:puede|podra|tiene que|debe|debera|hay que|recuerde|no olvide|por favor|necesitamos|basta con)|tengo que)\b"
)
"""What the person is to do, or may."""

_PERHAPS = re.compile(
    r"\b(?:might|may|could|would|perhaps|maybe|possibly|hop(?:e|ing)|try\w*|room on|space on|free on|available|full|booked up|"
    r"misschien|mogelijk|zouden|kan(?: ik| ze)?|kunnen|hopen|hoop|ruimte|plek|vol|volgeboekt|"
    r"vielleicht|eventuell|konnte\w*|kann|konnen|hoff\w+|wurde|hatte\w*|platz|ausgebucht|voll|nix|"
    r"peut-etre|pourr\w+|peux|peut|pouvons|aurais?|aurait|esper\w+|possible|complete?s?|"
    r"quizas?|tal vez|podria\w*|puedo|podemos|hubiera|habria\w*|ojala|complet[oa]s?|llen[oa]s?)\b"
)
"""What may be, could be or would have been, a day that is only on offer, and one that is full."""

_I_AM = (
    r"\b(?:i'm|i am|im|this is|ik ben|ich bin|hier ist|je suis|ici|soy|aqui|le habla|my name is|my name's|mijn naam is|"
    r"mein name ist|je m'appelle|me llamo|mi nombre es)\b"
)
_THANKS_FOR = re.compile(
    r"\W*(?:thank you|(?:many )?thanks|(?:heel |hartelijk )?(?:bedankt|dank)(?: u)?|(?:vielen|herzlichen|besten) dank|danke|"
    r"merci|"
    r"(?:muchas )?gracias) (?:for|voor|fur|pour|de|por)\b"
)
_ON_DUTY = r"(?: [\w'-]+){0,4}? "
"""Who says what they are, on the day on which they are it: `I'm the supervisor on the desk today`."""


def _says_who_one_is(small: str) -> bool:
    if not pattern(_I_AM).search(small):
        return False
    ranks = f"{in_any('supervisor')}|{in_any('manager')}|{in_any('company')}"
    return pattern(rf"{_I_AM}{_ON_DUTY}(?:{ranks})\b").search(small) is not None


_TOLD_OF_MYSELF = re.compile(
    r"\b(?:i(?!'ll (?:get|have|be)\b| (?:get|will|should) )|ik(?! (?:krijg|ontvang|hoor|heb dan))|"
    r"ich(?! (?:krieg|bekomm|erhalt|hor|hab dann))|j(?:e|')(?! ?(?:recevr|aur|recois))|yo|mine?|on hold|spoke|rang|menu|"
    r"keuzemenu|call(?:ed)?|gebeld|gesprek|telefoniert|angerufen|gesprach|appele|telephone|raccroche|llam(?:e|ado)|colgue)\b"
)
"""In a call that is told: what the person did, or said, or means to do, and the call itself."""

_PAST = {
    "en": re.compile(
        r"\b(?:was|were|had|has|have|did|\w+'ve|(?<!is )(?<!are )(?<!be )(?<!being )(?<!gets )(?<!get )\w{3,}ed|came|went|got|"
        r"left|broke|rang|said|told|took|gave|brought|sent|found|made|put|since)\b"
    ),
    "nl": re.compile(
        r"\b(?:was|waren|had|hadden|heb|hebt|heeft|hebben|werd|werden|ben|bent|(?:is|zijn)\b.*\b\w*ge\w{3,}(?:d|t|en)|kwam\w*|"
        r"ging\w*|"
        r"\w+(?:te|de)n? (?:u|je|ik|hij|ze)|zei\w*|stond\w*|lag\w*|kreeg\w*|belde\w*|vond\w*|sinds)\b"
    ),
    "de": re.compile(
        r"\b(?:war|waren|hat|hatte\w*|habe|haben|wurde\w*|ist\b.*\b(?:\w*ge\w{3,}(?:t|en)|worden)|sind\b.*\b\w*ge\w{3,}(?:t|en)|"
        r"kam\w*|ging\w*|gab\w*|stand\w*|lag\w*|rief\w*|sagte\w*|blieb\w*|seit)\b"
    ),
    "fr": re.compile(
        r"\b(?:a|ai|avons|avez|ont|n'a\w*|etait|etaient|est (?:\w+ )?(?:parti|arrive|passe|venu|reste|tombe|revenu|ne)\w*|"
        r"\w{3,}ai(?:t|ent)|depuis)\b|\bj'ai\b|\b[lm]'a\b"
    ),
    "es": re.compile(
        r"\b(?:ha|han|he|hemos|habia\w*|era\w*|fue\w*|estaba\w*|estuvo|vino|vinieron|hizo|tuvo|dijo|\w{2,}(?:aron|ieron|aba|aban|"
        r"imos ayer)|lleg[o]|paso|quedo|salio|desde)\b"
    ),
}
"""What tells of the past, where a day is read by itself."""

_WAS_PLANNED = re.compile(
    r"\b(?:was|were|had (?:been )?(?:meant|supposed|due)|said (?:\w+ )?first|moest\w*|waren|hadden|eigenlijk|eigentlich|"
    r"war|hatte\w*|devais|devait|devaient|etait|etaient|avait|avaient|aurait du|auraient du|"
    r"(?!(?:satis|par|re)?fait|(?:re)?connait|\w*trait|sait|\w*plait|\w*parait|souhait|lait)\w{2,}[^\W\dr]ai(?:t|ent)|"
    r"(?:you|they) have|(?:u|ze|zij) (?:heeft|hebben)|sie haben|"
    r"wanted to|wilden?|wou(?:den)?|wollten?|(?:usted|ellos) (?:ha|han)|querian?|pretendian?|tenia\w*|iban?|debia\w*|"
    r"\w{2,}aban?|era|eran)\b"
)
"""What was to be once: `le technicien devait passer jeudi`."""

_GONE = re.compile(
    r"\b(?:forget|ignore|vergeet|vergessen sie|oubliez|olvid\w+|be off|(?:vrij|frei|en conge|libre)(?=\W*$))\b"
)
"""What is to be forgotten, and who is not there."""

_PRETERITE = re.compile(r"\b\w+(?:ó|í)\b(?<!\bsí)(?<!\baquí)(?<!\bahí)(?<!\bmí)(?<!\basí)(?<!\ballí)")
"""A Spanish verb as it tells of the past, by the accent at its end."""

_CLOCK = re.compile(
    r"\d[:.h]\d\d|\d (?:h|uhr|uur)\b|\b(?:stunden?|hours?|uur|heures?|horas?|min\w*|before|beforehand|vorher|vooraf|avant)\b"
)
"""An hour, or an amount of them, which counts from something else."""

_GIVEN = re.compile(r" (?:free|gratis|kostenlos|umsonst|geschenkt|cadeau|offert|gratuit|gratuite|de regalo|remis)s?\b")
"""What stands behind so much time that is given, and after which nothing comes: `un mois offert`."""

_OF_A_THING = re.compile(r"['’]s? (?=[^\W\d_])|(?<=s)['’] (?=[^\W\d_])")
_SEEN = re.compile(
    r"\b(?:i|we)(?: can)?(?: now)? see\b|\b(?:ik|we|wij) zie\w*\b|\bzie ik\b|\b(?:ich|wir) sehen?\b|\bsehe ich\b|"
    r"\b(?:je|nous|on) (?:vois|voit|voyons|constat\w+)\b|\b(?:veo|vemos|ya veo)\b"
)
_SO_LONG = re.compile(
    r"(?:\d+|[^\W\d_]+) (?:hours?|days?|weeks?|months?|uur|dag\w*|we\w*|maand\w*|stund\w*|tag\w*|woche\w*|monat\w*|"
    r"heures?|jours?|semaines?|mois|horas?|dias?|semanas?|mes(?:es)?)"
)
"""So much time that is a thing's, `twelve days' loss`, or that somebody sees has passed: nothing is due at its end."""

_LED = re.compile(
    r"\b(?:from|since|after|before|until|till|between|of|for|as of|earliest|ab|seit|nach|vorm?|erst|fruhestens|bis|zwischen|vom|"
    r"von|vanaf|sinds|na|voor|pas|tot|tussen|per|van|a partir d[eu]|depuis|apres|avant|jusqu'(?:a|au)|des|entre|d[eu]|"
    r"desde|despues de|antes de|hasta|del?)(?: (?:the|den|dem|der|de|le|la|el))* $"
)
"""What stands before a day that nothing is done on: the first or the last of a time, or what names a thing by it."""

_MINUTES = re.compile(r"\b(?:min(?:ute|uut|uten|uto)?s?|minuten|sec\w*|sek\w*)\b")

_ATTENDED = re.compile(
    r"\b(?:en breve|enseguida|en seguida|pronto) (?:te|le|os|les) atend\w+|\b(?:te|le|os|les) atend(?:emos|eremos|eran?) "
    r"(?:en breve|enseguida|pronto|lo antes)|\b(?:we|someone|somebody|"
    r"an? (?:\w+ )?(?:agent|advis[eo]r|colleague|associate|rep|representative|specialist|expert|operator|person|human|"
    r"teammate|team member|member of \w+ team))(?:'ll| will) be "
    r"(?:right )?with you (?:shortly|soon|in a)\b|\b(?:sind|ist) (?:gleich|in kurze|sofort) (?:fur|bei) (?:sie|ihnen|dich|dir)\b"
    r"|\b(?:u|je) wordt (?:zo|snel|zo snel mogelijk) geholpen\b|\b(?:komen|zijn) zo bij (?:u|je)\b"
    r"|\b(?:va|allons) (?:vous|te) (?:repondre|prendre en charge) (?:dans|sous peu|d'ici) (?:un|quelques)?"
)
"""That somebody will be there in a moment, as who opens a conversation is told."""


def is_within_talk(small: str) -> bool:
    """Whether a clause, in small letters, only asks for a few minutes of the conversation, or says that somebody will be there.

    >>> is_within_talk("thank you, give me 2 mins while i look"), is_within_talk("an engineer will be with you on friday")
    (True, False)
    """
    return _ATTENDED.search(small) is not None or bool(_WAITING.search(small) and _MINUTES.search(small))


def likely_of(says: Clauses, made: Made, small: str, *, told: bool) -> list[Made]:
    """What a clause of the company, which nothing else knows as a promise, likely promises, with the day that it tells.

    `told`: the person tells it of a call.
    """
    if made.by.role is Role.BOT or "?" in small or len(small.split()) > _LONGEST:
        return []
    due, day = (made.due, plain(made.day)) if made.due else _day_alone(says, made.text, small)
    if not day or len(small.replace(day, " ").split()) < _LEAST or _is_none(says, small, day):
        return []
    return [] if told and _TOLD_OF_MYSELF.search(small) else [replace(made, due=due, sure=False)]


def _day_alone(says: Clauses, text: str, small: str) -> tuple[str | None, str]:
    """The day that words tell by themselves, which is not read of the whole because nothing is known to be done then; with its
    words, also where it is none by itself and something will be."""
    unread = says.unread(text)
    if unread is None or unread.why is not None:
        return None, ""
    day = plain(unread.words)
    if _CLOCK.search(day):
        return None, ""
    is_past = _PAST[says.language].search(small) or (says.language == "es" and _PRETERITE.search(text))
    before, _, behind = small.partition(day)
    due = None if is_past or _LED.search(before) or _GIVEN.match(behind) else says.due(unread.words)
    return due, day if due or (says.tells(small) and not is_past) else ""


_ITS_NUMBER = re.compile(r"\s*(?:is|ist|lautet|luidt|est|es)?\s*:?\s*#?(?=[\w/.-]*\d[\w/.-]*\d)[\w/.-]{4,}\W*$")
"""Behind a day, what something is called: `Your ref for today is SK/114-88213`."""


_TITLE = re.compile(
    r"(?:[\w.'’&-]+ ){0,4}(?:live ?|web ?|phone ?)?(?:chat\w*|transcript|conversation|log|gesprek\w*|\w+gesprek|transcriptie|"
    r"gesprach\w*|\w+gesprach|\w*verlauf|unterhaltung|protokoll|echange|discussion|appel|transcription|conversacion|"
    r"charla|llamada|transcripcion)(?: (?:with|met|mit|avec|con))?(?: [\w.'’&-]+){0,2}\W*"
    r"(?:(?:of|on|from|van|op|vom|am|du|le|del?|el)\W+)?"
)
"""What stands above a conversation, before its day: `Acme Home live chat - 1 December 2026`."""


def _is_title(before: str, behind: str) -> bool:
    """Whether what stands around a day is what somebody calls the page, with at most a time."""
    return _TITLE.fullmatch(before) is not None and not re.search(r"[^\W\d_]{3}", behind)


def _is_none(says: Clauses, small: str, day: str) -> bool:
    before, _, behind = small.partition(day)
    if _is_title(before, behind) and not says.tells(small):
        return True
    if _OF_A_THING.match(behind) or (_SEEN.search(before) and _SO_LONG.fullmatch(day) and not says.tells(small)):
        return True
    if _ITS_NUMBER.match(behind) and names_a_number(before):
        return True
    says_else = _says_who_one_is(small) or _THANKS_FOR.match(small)
    if (says_else and not says.tells(small)) or comes_to_nothing(small):
        return True
    if says.negated(small) or is_usual(says.language, small) or tells_of_the_past(says.language, small):
        return True
    plainly = _EXPECTED.sub(r" \1 ", small)
    if says.language == "fr" and _PAST["fr"].search(plainly):
        return True  # its perfect is its past: nous avons prévenu le livreur jeudi
    if any(says.has(entry, plainly) for entry in ("no_promise", "offers", "no_plan", "condition", "in_a_moment")):
        return True
    if any(
        none.search(plainly) for none in (_SMALL_TALK, _AWAY, _WAITING, _A_RULE, _YOURS, _PERHAPS, _WAS_PLANNED, _GONE)
    ):
        return True
    is_none_else = (
        is_none(plainly) or is_no_deed(plainly) or is_idle(says.language, plainly) or is_yours_to_ring(plainly)
    )
    return is_none_else or (_MINUTES.search(day) is not None and not says.tells(small))
