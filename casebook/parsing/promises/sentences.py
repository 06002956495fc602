"""Which sentence of what was said of a contact reads like a promise of the company's, in English and Dutch;
what is German, French or Spanish is read in their words.

What somebody else will do, or has agreed to, tells so by its words; what is to come, only together with a day ahead. A no,
a question, a condition, what the person will do, and what is over make it none. Rules of our own, tried on sentences of
`tests/parsing/promise_sentences.txt`.
"""

from __future__ import annotations

import re
from functools import cache

from casebook.parsing.clock import Clock
from casebook.parsing.languages.detection import foreign_language_of
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sanitise import for_paste
from casebook.text.sentences import sentences

_LONGEST = 400
"""Longer sentences, in characters, are not looked at: nobody says a promise in so many words. Our own choice."""

_I = r"(?:I|we|ik|wij)"
_SHALL = r"(?: will|['’]ll| shall| am going to| are going to| zal| zullen| ga| gaan)"
_SOON = r"(?:then |also |soon |now )?"
_GETS = rf"{_SOON}(?:get|gets|got|receive|have|be|hear|see|krijg\w*|ontvang\w*|hoor|zien?|hebben)\b(?! back to)"
"""What the person does with what others give."""

_WILL = (
    r"(?<!\bI )(?<!\bwe )(?<!\bik )\b(?:will|shall|going to|gonna|is to|are to|zal|zullen|gaat|gaan)\b(?! (?:ik|wij|we)\b)"
    rf"|['’]ll\b|\b{_I}(?: will|['’]ll| shall|['’]d| would| zal| zou) {_GETS}"
    r"|(?<!while )(?<!long )(?<!ages )(?<!time )\bto be (?:sent|delivered|refunded|paid|replaced|repaired|credited|collected)\b"
    r"|\bwe(?: will|['’]ll)\b(?=.*\byou)"
    r"|\b(?:we|wij)\b(?! (?:hebben|hadden) .*\b(?:ontvangen|gekregen|verwerkt|gezien|geprobeerd"
    r"|(?:terug)?ge(?:mail|bel|stuur|stort?|betaal|vonden)\w*|verstuurd|verzonden|betaald)\b)"
    r"(?=.*\b(?:u|je|jou|uw|jouw|jullie)\b)"
    r"|\b(?:u|je|jij) (?:ontvangt|krijgt|hoort)\b"
    r"|\bwe (?:refund|repay|reimburse|pay|credit|send|ship|post|deliver|replace|repair|collect|call|phone|email)\b(?=.*\byou)"
    r"|(?:\b(?:is|are) |['’](?:s|re) )(?:coming|sending|shipping|arriving|calling|phoning|mailing|emailing|refunding"
    r"|replacing|delivering|arranging|organi[sz]ing|booking|issuing|processing)\b"
    r"|(?<!\bik )\b(?:stuurt|komt|belt|levert|brengt|betaalt|vergoedt|stort"
    r"|schrijft(?! dat)|mailt|regelt|meldt(?! dat)|haalt|geeft(?! aan))\b"
    r"|\b(?:krijg|ontvang) (?:ik )?(?:een|de|het|mijn|dan|nog) (?:\w+ ){0,3}?(?:\w+ge|ge)(?:stuurd|stort|bracht|leverd)\b"
    r"|\b(?:ze|zij|we|wij|jullie) (?:sturen|komen|bellen|leveren|brengen|betalen|vergoeden|storten)\b"
)
_THEY_SPEAK = (
    r"\A(?!(?:me|I|ik|you|customer|klant|told|said|asked|wrote|note|gezegd|gevraagd)\b)"
    r"(?-i:[^\W\d_][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,2})(?: \([^)]{1,30}\))?: "
    rf".*\b{_I}(?:{_SHALL}| stuur| sturen)\b"
)
"""What somebody else is quoted with: `Priya: I will refund it today`."""

_AGREED = (
    r"\b(?:promis(?:es|ed|ing|e)|guarantee[sd]?|assure[sd]?|agree[sd]?|approve[sd]|authori[sz]e[sd]|undertook|commit(?:s|ted)"
    r"|gave (?:me |us )?(?:his|her|their) word"
    r"|belooft?|beloofde?n?|toegezegd|zegden?|garandeer\w*|gegarandeerd|goedgekeurd|akkoord)\b"
)
_SUBJECT = (
    r"(?:they|he|she|it|we|you|I|somebody|someone|ze|zij|hij|het|er|u|je|ik|the|a|an|my|your|our|de|een|mijn|uw|jullie)"
    r"(?:['’]\w+)?\b(?! \w+$)"
)
_LONG_AGO = r"\b(?:last (?:week|month|year|\w+day)|ago|earlier|already|vorige|geleden|al)\b"

_WOULD = r"\b(?:would|zou(?:den)?)\b|(?<=\w)['’]d\b"
_REPORTED = (
    r"\b(?:said|says|told|promised|assured|confirmed|according to"
    r"|zei(?:den)?|zegt|zeggen|beloofden?|volgens|bevestigde)\b"
)
"""*Would* is a promise only where it is told what was said."""
_APPOINTMENT = r"\b(?:appointment|afspraak)\b"
_ACCORDING = r"\b(?:according to|volgens)\b"
"""Before who said it: what comes on a day ahead is what they promised."""

_AHEAD = (
    r"\b(?:(?:is|are|am) (?:being )?(?:sent|shipped|delivered|replaced|refunded|repaired|paid|booked|planned|due)|comes"
    "|ships|arrives|sends|leaves|follows|booked|scheduled|arranged|allow|expect|confirmed|offered|get my|gets?|back|date"
    r"|slot|appointment|should|afspraak|krijg\w*|ontvang\w*|bezorg\w*|wordt|worden|staat|nemen|neemt|terug|datum|ingepland"
    "|gepland|within|inside|in|by|before|no later than|tomorrow|business days|working days|binnen|uiterlijk|over|morgen"
    r"|werkdagen)\b"
)
_OVER = (
    r"\b(?:came|arrived|received|got|had|took|did|last (?:week|month|year|\w+day)|ago|earlier|were"
    r"|was (?:issued|sent|paid|delivered|put)|kwam(?:en)?|kreeg|kregen|ontving|werd(?:en)?|was|waren|had(?:den)?|duurde"
    r"|geleden|vorige|is (?:\w+ )?(?:geweest|teruggestort|gestort|bezorgd|geleverd|verzonden))\b"
)
_WAITED = (
    r"\bon hold\b|\bwaiting\b|\bin (?:de )?wacht\w*|\bgewacht\b|\bwachttijd\b|\bgewartet\b|\bwarte(?:schleife|zeit"
    r"|n)\b|\bd['’]attente\b|\bde espera\b|\bal tel[ée]fono\b|\bau t[ée]l[ée]phone\b|\bon the (?:phone|line)\b"
    r"|\baan de (?:lijn|telefoon)\b"
)
"""Beside so much time: how long it took to be answered."""

_NO = (
    r"\b(?:not|never|no|none|nobody|nothing|cannot|refus\w+|reject\w+|declin\w+|unable|broke|failed|without"
    r"|niet|geen|nooit|niemand|niets|weiger\w*|afgewezen|(?:ca|wo|do|does|did|is|are|was|has|have|could|would)nt)\b|n['’]t\b"
)
_NO_NO = (
    r"\b(?:no|not|niet) (?:later|more|longer|meer|langer) (?:than|dan)\b|"
    r"\b(?:no|geen) (?:prob(?:lem)?s?|worries|bother|trouble|probleem)\b"
)
_UNSURE = (
    r"\?|\b(?:if|unless|until|once|when|as soon as|should(?! (?:be|arrive|come|have|get|receive)\b)"
    r"|hope\w*|maybe|perhaps|possibly|poss|might|may|could|asked for|want|vielleicht|evtl?|eventuell"
    r"|eventueel|wellicht|quizás?|peut-être"
    r"|als|tenzij|zodra|wanneer|totdat|hoop|hopen|misschien|wil)\b"
)
_FIRST = r"\b(?:once|when|as soon as|zodra|wanneer)\b"
"""What begins something that has to happen first."""

_MINE = (
    rf"\b{_I}{_SHALL} (?!{_GETS}|.*\byou)|\b(?:I|you) (?:have|need|had|ought) to\b|\b(?:must|moet|moest|moeten|dient)\b"
    r"|\bI (?:promised|agreed|guaranteed|asked|want|need|demand|gave|call|send|return|pay|go)\b"
    r"|\bik (?:beloofde|vroeg|wil|eis|gaf|bel|stuur|betaal|breng|kom)\b"
    r"|\b(?:asked|told|gave) (?:them|him|her)\b|\bheb gevraagd\b"
)
"""What the person does, wants or has to do."""


_STILL = (
    r"\b(?:still|nog (?:steeds|altijd)|immer noch|noch immer|weiterhin|toujours"
    r"|(?:sigue|siguen|sigo|seguimos)(?! (?:en camino|por)))\b"
)
_WILL_STILL = (
    r"\b(?:will|shall|going to|gonna|would|should|zal|zullen|zou|gaat|gaan|wird|werden|soll|va|vont|van)\b|['’]ll\b"
)
"""How it is, as it was before: nothing comes of that, unless it says that it will."""

_SIGNS = rf"{_WILL}|{_AGREED}|{_WOULD}|{_AHEAD}|: (?:I|ik)\b"
"""One of these is in every text that reads like a promise, of which most have none."""

_quick = cache(QuickPattern)
"""A pattern of which only what may stand in a text is compiled: compiled whole, they took a twentieth of an `add`."""


def promise_in_text(text: str, made: Moment, clock: Clock) -> str:
    """The first sentence of what was said at that moment that reads like a promise, or the part of it that does; nothing
    where there is none.
    """
    language = foreign_language_of(set(re.findall(r"[^\W\d_]+", folded(text))))
    if language is not None:
        return _promise_in_other_words(text, made, clock, language)
    if not _quick(_SIGNS).search(text):
        return ""
    for sentence in sentences(for_paste(text)):
        if len(sentence) > _LONGEST or _is_unsure(sentence) or _is_credited(sentence) or _is_as_it_was(sentence):
            continue
        clauses = _clauses(sentence)
        for clause in clauses:
            if not _is_none(clause) and _promises(clause, sentence, made, clock):
                is_whole = not any(map(_is_none, clauses))
                return _shortest(sentence if is_whole else clause, made, clock)
            for part in [] if _says_no(clause) else _parts(clause):
                if not _is_none(part) and _promises(part, sentence, made, clock):
                    return part
    return ""


def _promise_in_other_words(text: str, made: Moment, clock: Clock, language: str) -> str:
    """The same of a text in German, French or Spanish, whose sentences are read in Dutch and English words, each as a whole."""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.to_me import is_done_by_me, is_done_for_me
    from casebook.parsing.tokens import tokens_of

    for sentence in sentences(for_paste(text)):
        told = " ".join(token.text for token in tokens_of(sentence[: _LONGEST + 1]))
        plain = folded(sentence)
        if len(sentence) > _LONGEST or _is_unsure(told) or _is_none(told) or is_done_by_me(plain, language):
            continue
        if _is_credited(sentence) or _is_as_it_was(sentence):
            continue
        if is_done_for_me(plain, language) and not _quick(_OVER).search(told) and due_date_in(sentence, made, clock):
            return sentence
        if _promises(told, told, made, clock, typed=sentence):
            return sentence
    return ""


def _parts(clause: str) -> list[str]:
    """What stands between two commas, or around *and*, with a subject of its own; none of a clause that has no such part."""
    parts = re.split(r"[,;] | (?:and|en) ", clause.rstrip("."))
    return [part for part in parts if len(parts) > 1 and _quick(_SUBJECT).match(part) and not _is_unsure(part)]


def _shortest(sentence: str, made: Moment, clock: Clock) -> str:
    """The part that promises the same by itself; else the whole."""
    from casebook.parsing.due_dates import due_date_in

    due = due_date_in(sentence, made, clock)
    for part in _parts(sentence) if due else ():
        if not _is_none(part) and due_date_in(part, made, clock) == due and _promises(part, sentence, made, clock):
            return part
    return sentence


def _is_unsure(sentence: str) -> bool:
    """Whether it is a question, or hangs on what may never be; what has to happen first, and will, is none of that."""
    if not _quick(_UNSURE).search(sentence):
        return False
    from casebook.parsing.promises.conditions import condition_in

    waits = condition_in(sentence) is not None
    return not waits or _quick(_UNSURE).search(_quick(_FIRST).sub("", sentence)) is not None


def _is_credited(sentence: str) -> bool:
    """Whether it tells of a credit that was given already, of which nothing is still to come."""
    from casebook.parsing.promises.given_credits import is_credited

    return is_credited(folded(sentence))


def _is_as_it_was(sentence: str) -> bool:
    """Whether all that it tells is how something still is: *they still take 29 a month*."""
    if "," in sentence or ";" in sentence or not _quick(_STILL).search(sentence):
        return False
    return not _quick(_WILL_STILL).search(sentence)


def _clauses(sentence: str) -> list[str]:
    """The parts of a sentence that stand against each other: `No refund, but they will send a new one`."""
    return [part.strip() for part in re.split(r";|,? (?:but|however|maar|echter)\b,?", sentence) if part.strip()]


def _is_none(clause: str) -> bool:
    """Whether it says no, or tells what the person has to do."""
    is_mine = _quick(_MINE).search(clause) and not compiled(_THEY_SPEAK).search(clause)
    return bool(is_mine) or _says_no(clause)


def _says_no(clause: str) -> bool:
    return _quick(_NO).search(_quick(_NO_NO).sub("", clause)) is not None


def _promises(clause: str, sentence: str, made: Moment, clock: Clock, typed: str = "") -> bool:
    """Whether it says so by its words, and what is promised or by when; `typed` is what it was before its words were told."""
    from casebook.parsing.due_dates import due_date_in, read_due_date
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    is_over = any(map(_quick(f"{_OVER}|{_WAITED}").search, (clause, typed)))
    has_kind = promise_kind_in(typed or clause) is not Promised.OTHER
    if _quick(_ACCORDING).search(clause) and not is_over:
        return due_date_in(typed or clause, made, clock) is not None or (
            has_kind and bool(_quick(_WILL).search(clause))
        )
    would = _quick(_WOULD).search(clause) and _quick(_REPORTED).search(sentence)
    if would or _quick(_WILL).search(clause) or compiled(_THEY_SPEAK).search(clause):
        due, unread = read_due_date(typed or clause, made, clock)
        return has_kind or due is not None or (unread is not None and unread.why is not None)
    if _quick(_AGREED).search(clause) and not _quick(_LONG_AGO).search(clause):
        return has_kind
    is_arranged = has_kind or _quick(_APPOINTMENT).search(clause)
    if is_over or not is_arranged or not _quick(_AHEAD).search(clause):
        return False
    return due_date_in(typed or clause, made, clock) is not None
