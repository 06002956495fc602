"""A yes or a no that names nothing: what it is of stands in what the person asked (`Will you refund me? – I'm afraid not`).

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.refused.spared import is_feared
from casebook.parsing.transcripts.standing.goodwill import is_goodwill
from casebook.records.vocabularies import Promised

_YES = (
    r"(?:yes|yeah|yep|yup|sure(?: thing)?|of course|absolutely|certainly|definitely|indeed|correct|no problem|"
    r"(?:i|we|you|they|it|he|she|that)(?:'ll| will| can| shall| is| are| do)|"
    r"ja(?:zeker|wel)?|hoor|zeker(?: weten)?|absoluut|uiteraard|natuurlijk|klopt|dat klopt|"
    r"(?:dat|die|het) (?:doen (?:we|wij)|doe ik|kan|gaat lukken|lukt|komt goed|krijgt? (?:u|je))|"
    r"jawohl|klar|naturlich|selbstverstandlich|sicher|gerne?|auf jeden fall|genau|"
    r"das (?:machen wir|mache ich|geht|klappt|bekommen sie)|(?:wir|ich) (?:machen|mache) das|"
    r"oui|bien sur|tout a fait|absolument|evidemment|certainement|effectivement|exactement|c'est (?:prevu|bon)|"
    r"nous le ferons|si|claro(?: que si)?|por supuesto|desde luego|efectivamente|asi es|asi sera|exacto|como no|sin problema|"
    r"correcto|eso es|lo haremos)"
)
_BEGINS_YES = re.compile(rf"\W*(?:{_YES}\b[\s,.;:!–-]*)+")
"""How an answer says yes, once or more."""

_ITS_DAY = re.compile(
    r"\d|(?:by|before|on|at|within|today|tomorrow|uiterlijk|voor|op|binnen|vandaag|morgen|spatestens|bis|am|vor|innerhalb|heute|"
    r"d'ici|avant|le|au|sous|dans|demain|antes|el|a mas|en|dentro|hoy|manana|no later|not later|niet later|nicht spater)\b"
)
"""What may go on behind a yes without a mark: the day. Else it only begins a sentence: `Gerne prüfe ich das`."""

_NO_LATER = re.compile(r"\b(?:not? later|niet later|nicht spater|pas plus tard|no mas tarde)\b")
_NOT_QUITE = re.compile(
    r"n't\b|\b(?:not|no|never|niet|geen|nicht|keine?[nrms]?|pas|aucune?|ningun\w*|but|unless|maar|tenzij|aber|sofern|mais|pero|salvo)\b"
)
"""What takes back a yes in the same sentence: `Dat kan, maar niet voor vrijdag`."""

_BUT_NOT = re.compile(
    r"\b(?:but|maar|aber|mais|pero) (?:(?:certainly|definitely|zeker|sicher|surement|seguro) )?(?:not|niet|nicht|pas|no)\b"
    r"(?! (?:later|spater|plus tard|mas tarde|problem|worries|zorgen))"
)

_REGRET = (
    r"(?:sorry|unfortunately|sadly|regrettably|i'm afraid|i am afraid|i'm sorry|i am sorry|apologies|i fear|but|that|"
    r"helaas|het spijt me|spijtig genoeg|jammer genoeg|ik ben bang|ik vrees|maar|van|"
    r"leider|tut mir leid|es tut mir leid|bedau(?:re|erlicherweise)|ich bedaure|ich furchte|aber|da|"
    r"malheureusement|helas|desolee?|je suis (?:vraiment )?desolee?|navree?|je crains que|j'ai (?:bien )?peur que|mais|que|"
    r"lamentablemente|desgraciadamente|por desgracia|lo siento(?: mucho)?|perdon|me temo que|va a ser que|pero|"
    r"ah|oh|ok|well|nou|ach|tja|also|eh bien|pues|bueno|you|u|je)"
)
_NO = (
    r"(?:no|nope|nah|not(?: this time| in this case| possible| at all)?|nee|neen|niet|nein|nicht|non|pas|"
    r"(?:je crains|j'ai (?:bien )?peur) que non)"
)
_SAYS_NO = re.compile(
    rf"(?:\W*\b{_REGRET}\b)*\W*\b{_NO}\b(?:\W+(?:{_REGRET}|{_NO}|really|echt|wirklich|vraiment|dit keer|diesmal)\b)*"
)
"""A no with what regrets it, and nothing of what it is of."""

_REASON = re.compile(
    r"\W*(?:after|because|as|since|for|with|under|without|na|omdat|want|voor|bij|zonder|nach|weil|da|fur|bei|ohne|apres|"
    r"parce|car|"
    r"pour|sans|despues|porque|para|con|sin|pasad[oa]s?)\b"
    r"(?! (?:you|u|je|jou|sie|dich|vous|toi|usted|ti|pleasure|plezier|vergnugen|plaisir|gusto)\b)[^.;!?]*"
)
"""What may stand behind it: why, or of what it is not so."""

_NOT_TO_BE = re.compile(
    rf"(?:\W*\b{_REGRET}\b)*\W*(?:"
    r"\b(?:that|this|it)(?:'s| is|'s just| is just)? "
    r"(?:not going to (?:happen|work|be possible)|(?:won't|will not) be "
    r"(?:possible|happening)|not on(?=\W*$))\b(?! (?:again|without|unless|until|before))|"
    r"\b(?:dat|dit|het) (?:gaat|zal|kan|wordt|zit|lukt)\b[^.;,!?]{0,20}\b(?:niet|hem niet)\b"
    r"(?: (?:lukken|gaan|worden|meer|in))*\W*$|"
    r"\b(?:das|es) (?:geht|wird|klappt|kann|ist)\b[^.;,!?]{0,20}\b(?:nicht|nichts)\b"
    r"(?: (?:gehen|klappen|moglich|werden|drin))*\W*$|"
    r"\b(?:ca|cela|ce) (?:ne )?(?:va|sera|pourra|peut|marche)\b[^.;,!?]{0,12}\bpas\b"
    r"(?: (?:etre )?(?:possible|aller|se faire))*\W*$|"
    r"\b(?:(?:eso|esto) )?no (?:(?:va a (?:poder )?ser|podra ser)(?: posible)?|(?:puede(?: \w+)? ser|sera|es) posible)"
    r"(?=\W*$|[.,;!])|\bno va a haber (?:devolucion|reembolso|compensacion|cambio|reparacion|nada)\b|"
    r"\b(?:eso|esto) no puede(?: \w+)? ser(?=\W*$|[.,;!]))"
)
"""That what was asked for will not be, with nothing before it but regret: `eso no va a poder ser`."""

_YET = re.compile(
    r"\b(?:yet|(?:nog|noch) (?:niet|nicht)|pas encore|todavia|aun|sooner|earlier|before|eerder|fruher|vorher|avant|antes)\b"
)
"""What says no to the time alone."""

_ASKS = {
    "en": (
        r"(?:will|can|could|would|won't|can't|are|do|may) (?:you|they|we|i|some(?:body|one)|any(?:body|one)|he|she)\b|"
        r"am i (?:entitled|eligible|getting|going)\b|(?:is|would) (?:it|a|an|my) [^?]*\bpossible\b|any chance\b"
    ),
    "nl": (
        r"(?:krijg\w*|kan|kunnen|kunt|ga|gaan|gaat|zal|zullen|zou\w*|wil|willen|wilt|word|worden|mag|betaal\w*|betalen|storten|"
        r"stort|stuurt?|sturen|vergoed\w*|repare\w*|vervang\w*|bellen|belt|ruilen|nemen|neemt|heb|hebben) "
        r"(?:ik|u|je|jij|jullie|we|wij|ze|iemand)\b|is (?:het|dat|een) [^?]*\bmogelijk\b"
    ),
    "de": (
        r"(?:bekomm\w*|krieg\w*|erhalt\w*|kann|konnen|konnt\w*|werden?|wird|wurden|erstatt\w*|ersetz\w*|schick\w*|send\w*|"
        r"reparier\w*|zahl\w*|darf|tausch\w*|nehm\w*|ubernehm\w*|ruf\w*|geb\w*|hab\w*) (?:mir |uns )?"
        r"(?:ich|sie|ihr|wir|jemand|man|du|mir|mein)\b|ist (?:das|es|eine?) [^?]*\bmoglich\b"
    ),
    "fr": (
        r"est-ce que (?:je|vous|on|tu|c'est)\b|\w+-(?:vous|je|on|t-on|tu|t-il)\b|(?:vous|on|tu) (?:m'|me |nous |l'|le |la )?"
        r"(?:allez|va|vas|pouvez|peut|peux|pourriez|envo\w+|rembours\w+|remplac\w+|repar\w+|rappel\w+|repren\w+|rend\w*|"
        r"fait\w*)\b|"
        r"je (?:peux|pourrais|vais|serai|serais|recevrai|aurai)\b|(?:c'est|serait-ce|est-il) possible\b"
    ),
    "es": (
        r"(?:me|nos|se|te|le) (?:l[oa]s? )?(?:van|va|vais|devuelv\w+|devolv\w+|envia\w*|mand\w+|puede\w*|podria\w*|dan|dais|"
        r"reembols\w+|abon\w+|cambi\w+|repon\w+|repar\w+|llama\w*)\b|(?:lo|la) (?:van|va) a\b|"
        r"(?:puedo|puede|pueden|podeis|podria\w*|podre|tendre|recibire|voy a|van a|tengo derecho)\b|es posible\b"
    ),
}
"""How somebody asks for what the company, or they themselves, will do or get."""

_ANY_ASKS = "|".join(_ASKS.values())
_ASKED = re.compile(rf"\b(?:{_ANY_ASKS})")
_UNMARKED = re.compile(
    rf"\W*(?:(?:and|so|but|en|dus|maar|und|also|aber|et|donc|mais|y|entonces|pero|ok) )?(?:{_ANY_ASKS})"
)

WANTS = re.compile(
    r"\b(?:i|we)(?:'d)? (?:just |only |simply |would )?(?:want|need|like)\b|\b(?:ik|wij?) (?:wil|zou|willen|zouden)\b|"
    r"\b(?:wil|zou|willen|zouden) (?:ik|wij?)\b|\bich (?:will|mochte)\b|\bwir (?:wollen|mochten)\b|"
    r"\b(?:(?:ich|wir) hatten?|hatten? (?:ich|wir)) (?:[^\W_]+ ){0,4}?gerne?\b|"
    r"\bje (?:veux|voudrais)\b|\bnous (?:voulons|voudrions)\b|\b(?:j'aimerais|nous aimerions)\b|"
    r"\b(?:quiero|quisiera|queremos|quisieramos|(?:me|nos) gustaria)\b|\bgive me\b|\bgeef me\b|\bgeben sie mir\b|\bdonnez-moi\b|"
    r"\b(?:deme|denme)\b"
)
"""How somebody says what they want."""

DENIED = re.compile(r"n't\b|\b(?:not|no|never|niet|geen|nicht|keine?[nrms]?|pas|aucune?|ningun\w*)\b")
"""What denies something, in any language."""

_ABOUT_IT = re.compile(
    r"^\W*que\b|\b(?:cost|costs|charged?|fees?|free|long|late|delay\w*|need|have to|must|include\w*|problem|wrong|how|"
    r"what|which|who|where|why|"
    r"when|kost|kosten|gratis|lang|nodig|moet|hoe|wat|welke?|waarom|waar|wanneer|kostet|gebuhr\w*|lange|brauch\w*|muss|wie|was|"
    r"welche\w*|warum|wo|wann|combien|coute\w*|gratuit\w*|frais|faut|dois|comment|quel\w*|pourquoi|quand|cuanto|cuesta|"
    r"necesit\w*|tengo que|como|cual|donde|por que|cuando)\b"
)
"""What makes a question one about a thing, and none for it."""

_ON_A_DAY = re.compile(
    r"\b(?:today|tonight|tomorrow|this week|right now|vandaag|vanavond|deze week|heute|diese woche|aujourd'hui|demain|"
    r"cette semaine|hoy|manana|esta semana)\b"
)
"""When it should be: what is not so then may be later."""

_MADE_GOOD = re.compile(
    r"\b(?:compens|vergoed|entschadig|indemni|dedommag|discount|korting|rabatt|remise|descuent|resarc)\w*"
)

REMEDIES = frozenset((Promised.REFUND, Promised.REPLACEMENT, Promised.REPAIR))
"""What puts right what went wrong."""

_GIVEN = REMEDIES | {Promised.CALLBACK, Promised.COLLECTION}


def says_yes(small: str) -> bool:
    """Whether an answer in small letters is a yes, with its day or without.

    >>> says_yes("sure, by 9 november."), says_yes("dat doen we, uiterlijk 9 november."), says_yes("not before friday.")
    (True, True, False)
    >>> [says_yes(each) for each in ("dat kan ik niet beloven.", "we can't.", "that is a pity.", "sure, but not by friday.")]
    [False, False, False, False]
    """
    found = _BEGINS_YES.match(small)
    if found is None:
        return False
    rest = small[found.end() :]
    is_whole = not re.search(r"\w", rest) or found[0].rstrip()[-1] in ",.;:!–-" or _ITS_DAY.match(rest) is not None
    return is_whole and not _NOT_QUITE.search(_NO_LATER.sub("", rest))


def is_but_not(small: str) -> bool:
    """Whether an answer in small letters says yes to the thing and no to what it was asked by.

    >>> is_but_not("zeker, maar niet voor vrijdag."), is_but_not("yes, but sooner than that."), is_but_not("yes, on friday.")
    (True, False, False)
    """
    return _BUT_NOT.search(small) is not None


def without_yes(text: str, small: str) -> str:
    """The text without the yes that it begins with; `small` is the same in small letters, of the same length.

    >>> without_yes("Yes of course, by Friday.", "yes of course, by friday.")
    'by Friday.'
    """
    found = _BEGINS_YES.match(small)
    return text[found.end() :] if found and len(small) == len(text) else text


def is_question(small: str) -> bool:
    """Whether words in small letters ask for something, with a mark at their end or without.

    >>> is_question("will you refund me"), is_question("krijg ik mijn geld terug"), is_question("i'll refund you")
    (True, True, False)
    """
    return small.rstrip().endswith("?") or _UNMARKED.match(small) is not None


def asks_for(small: str) -> Promised | None:
    """What a question or a wish of the person, in small letters, asks for, as a kind; nothing where it asks about one.

    >>> str(asks_for("will you refund me?")), asks_for("does the repair cost anything?"), str(asks_for("do i get a voucher?"))
    ('refund', None, 'other')
    """
    is_wish = WANTS.search(small) is not None and DENIED.search(small) is None
    if not (is_wish or _ASKED.search(small)) or is_feared(small):
        return None
    if _ABOUT_IT.search(small) or _ON_A_DAY.search(small):
        return None
    kind = promise_kind_in(small)
    is_made_good = kind is Promised.OTHER and (is_goodwill(small) or _MADE_GOOD.search(small))
    return kind if kind in _GIVEN or is_made_good else None


_UNDECIDED = re.compile(
    r"\b(?:decide|promise|guarantee|say|tell|see|know|judge|confirm|check|beslis\w*|beloven|garanderen|toezeggen|zeggen|zien|weten|"
    r"beoordelen|bevestigen|entscheiden|versprechen|garantieren|zusagen|sagen|sehen|beurteilen|bestatigen|decider|promettre|"
    r"garantir|dire|voir|savoir|confirmer|decidir|prometer\w*|garantizar\w*|decir\w*|ver|saber|confirmar\w*|asegurar\w*)\b"
)


def is_undecided(small: str) -> bool:
    """Whether a no in small letters is only to deciding or promising it: nothing is refused for sure then.

    >>> is_undecided("das kann ich leider nicht entscheiden"), is_undecided("das geht leider nicht")
    (True, False)
    """
    return _UNDECIDED.search(small) is not None


def says_no(small: str) -> bool:
    """Whether an answer in small letters is a no that names nothing; not that it only is not yet.

    >>> [says_no(each) for each in ("no.", "i'm afraid not, sorry.", "dat gaat helaas niet lukken.", "me temo que no.")]
    [True, True, True, True]
    >>> [says_no(each) for each in ("sorry.", "not yet.", "no, you will get it on friday.", "no problem.")]
    [False, False, False, False]
    """
    if _YET.search(small):
        return False
    found = _SAYS_NO.match(small)
    rest = small[found.end() :] if found else ""
    is_bare = found is not None and (not re.search(r"\w", rest) or _REASON.fullmatch(rest.rstrip(" .!")) is not None)
    return is_bare or _NOT_TO_BE.match(small) is not None
