"""A day that is said not to do: the visit that was promised for it is put on another."""

from __future__ import annotations

import re
from functools import cache

from casebook.parsing.dates.date_words import SUFFIXES, WITH_A_SUFFIX, named_days, numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.days_without import nobody_then, without_nobody
from casebook.text.quick_pattern import QuickPattern

_LEAST = 4
"""A shorter word names no day. Our own choice."""

_PARTS = (*SUFFIXES, "vormittag", "nachmittag", "mittag", "abend", "fruh")
"""The parts of a day that Dutch and German write as one word with it."""

_NOT_THEN = re.compile(
    r"\b(?:can't|cant|cannot|can not|won't|wont|couldn't|not able to|unable to|not going to) (?:be able to )?"
    r"(?:do|make|manage|come|be there|get there|get to you|get out)(?: it)?(?: out)?(?: on| for| by)? (?P<day>\w+)(?! or )"
)

_WHOLE_TODAY = r"(?:today|vandaag|heute|aujourd'hui|hoy)"
_PART_OF_TODAY = re.compile(
    r"\b(?:this (?:morning|afternoon|evening)|tonight|vanmiddag|vanavond|vanochtend|vanmorgen|ce (?:matin|soir|midi)|"
    r"cet(?:te)? apres[- ]midi|esta (?:manana|tarde|noche)|today|vandaag|heute|aujourd'hui|hoy)\b"
)
"""What a visit on the day itself is promised for, which is denied with the whole of it: *this afternoon*, *not today*."""

_SO = (
    r"(?:^\W*|[,;:–—-] ?|\b(?:so|dus|also|donc|asi que|pues|por lo que|and|en|und|et|y|but|maar|aber|mais|pero) )"
    r"(?:(?:so|dus|also|donc|and|en|und|et|y) )?"
)
"""How a clause begins that is no more than that a day is not it: `…, donc pas demain`."""

_ENDS = r"(?=\W*$|[.,;:!]| (?:after all|anymore|any more|meer|mehr|plus|finalement|ya)\W*$)"

_LEFT = (
    r"(?:(?:has |have |was |is |'s |been )*(?:just |now |already |also )*(?:been )?(?:gone|filled up|snapped up|nabbed)\b|"
    r"(?:has |have |'s )?(?:just |now )?(?:been )(?:taken|filled|booked)\b|"
    r"(?:is|werd|wordt) (?:net |inmiddels |nu |al |helaas )*(?:weg\w*|vergeven|bezet|ingepikt|volgeboekt|afgepakt)\b|"
    r"(?:ist|wurde|war) (?:mir |uns |gerade |eben |schon |leider |jetzt |inzwischen )*"
    r"(?:weg\w*|vergeben|belegt|besetzt|geschnappt)\b|"
    r"(?:vient (?:juste )?de (?:sauter|partir|passer sous le nez)|a (?:saute|ete (?:pris|prise|reserve))|"
    r"est (?:deja )?(?:parti|prise?)|n'est plus (?:libre|disponible))\b|"
    r"(?:(?:ya )?(?:se |me lo |nos lo )?(?:acaba de|acaban de|ha|han) "
    r"(?:ocupar|ocupado|llenar|llenado|coger|cogido|quitar|quitado|pillar|pillado)|ya no (?:esta|queda) libre|volo)\b)"
)
_GONE_ON = rf"\b{{day}}(?:'s)?\b(?: \w+){{{{0,2}}}}? {_LEFT}(?! of\b| out\b| by (?!another|someone|somebody))"
"""That a time which was free is no more: `the Wednesday slot has just gone`."""

_GONE_TOO = re.compile(
    r"\b(?:that one|this one|the slot|that slot|that time)(?:'s| has| is| was)? (?:just |now |already )*(?:been )?"
    r"(?:gone|taken|filled|booked|snapped up)\b(?! out\b)|\bthat(?:'s| has) (?:just|now) (?:gone|been taken)(?=\W*$|[.,;])|"
    r"\b(?:die|deze|dat|de plek|dat moment|die tijd) is (?:net |inmiddels |nu |al |helaas )*"
    r"(?:wegge(?:kaapt|pikt|geven)|vergeven|ingepikt|volgeboekt|bezet)\b|"
    r"\b(?:der|die|das|dieser|der termin) (?:ist|wurde) (?:mir |uns |gerade |eben |schon |leider |jetzt |inzwischen )*"
    r"(?:weggeschnappt|vergeben|belegt|besetzt|weggegangen)\b|"
    r"\b(?:celui-(?:la|ci)|[cl]e creneau) (?:vient (?:juste )?de (?:sauter|partir)|a (?:saute|ete pris)|est (?:deja )?pris)\b|"
    r"\b(?:es[ea]|ese hueco|el hueco|esa hora) (?:ya )?(?:se |me lo )?(?:acaba de|acaban de|ha|han) "
    r"(?:ocupar|ocupado|llenar|coger|cogido|quitar|quitado|pillar|pillado)\b"
)
"""The same of a time that was named before: `die is net weggekaapt`."""


def is_taken(small: str) -> bool:
    """Whether words in small letters say that a time which they name, or that was named before, is free no more.

    >>> is_taken("le creneau de mercredi vient de sauter"), is_taken("ah sorry, die is net weggekaapt"), is_taken("it's gone out")
    (True, True, False)
    """
    return _GONE_TOO.search(small) is not None or any(_gone_on(_on(day)).search(small) for day in days_in(small))


@cache
def _gone_on(day: str) -> QuickPattern:
    return QuickPattern(_GONE_ON.format(day=day), exact=True)


_FALLS = (
    r"\b{day}\b(?:'s)?(?: \w+){{0,2}}? (?:(?:won't|wont|will not|isn't|is not|can't|cant|cannot|doesn't|"
    r"does not)(?: \w+){{0,2}}? "
    r"(?:work|happen|possible|do|good|manage|make|come)|is (?:now |already )?"
    r"(?:full|fully booked|no good|booked up|gone|taken))\b|"
    r"\b{day}\b(?: \w+){{0,2}}? (?:gaat|kan|kunnen|lukt|redt|redden|haalt|halen|zit|is)(?: \w+){{0,3}}? (?:niet|vol|niks|geen)\b|"
    r"\b(?:gaat|kan|kunnen|lukt|redt|redden|haalt|halen)(?: \w+){{0,3}}? {day}(?: \w+){{0,2}}? niet\b|"
    r"\b{day}\b(?: \w+){{0,2}}? (?:geht|klappt|kann|konnen|schafft|schaffen|passt|ist)(?: \w+){{0,3}}? "
    r"(?:nicht|voll|belegt|nichts)\b|"
    r"\b(?:geht|klappt|kann|konnen|schafft|schaffen|passt)(?: \w+){{0,3}}? {day}(?: \w+){{0,2}}? nicht\b|"
    r"\b(?:komt|komen|redt|redden) (?:\w+ )?{day} (?:\w+ )?niet\b(?! (?:alleen|eerder|voor|later))|"
    r"\b(?:kommt|kommen) (?:\w+ )?{day} (?:\w+ )?nicht\b(?! (?:allein|fruher|vor|spater))|"
    r"\b{day},? (?:ya )?no (?:podra\w*|vendra\w*|ira\w*|va a|van a|vamos a|viene\w*)\b|"
    r"\b{day}\b,?(?: \w+){{0,2}}? (?:n'est|ne \w+|c'est)(?: \w+){{0,2}}? (?:pas|plus|complet)\b|"
    r"\b{day},? (?:je|on|nous|il|elle) (?:ne )?(?:le |y )?(?:peux|peut|pourrai|pourra|pourrons|pouvons|viens|vient|"
    r"passe) (?:pas|plus)\b(?! (?:avant|plus|que|tot|tard))|"
    r"\b{day},? (?:i|we|he|she|they) (?:can't|cant|cannot|won't be able to)(?: (?:do (?:it|that)|make it|come|now|any ?more|"
    r"after all))*"
    r"(?=\W*$|[,.;])|"
    r"\b{day}\b(?: ya)? (?:no (?:\w+ ){{0,2}}?(?:puede|pueden|podemos|puedo|posible|poder|llega|llegan|llegamos)|"
    r"(?:esta|queda|va) (?:ya )?(?:completo|lleno))\b|"
    r"\b(?:it|that|this|he|she|they) (?:won't|wont|will not|isn't|is not|is n't)(?: \w+)? (?:be )?(?:on |by )?{day}\b|"
    r"\b(?:dat|het|hij|zij|ze) (?:wordt|is|komt|komen)(?: \w+){{0,2}}? (?:niet|geen)(?: op| voor)? {day}\b|"
    r"\b(?:das|es|er|sie) (?:wird|ist|kommt|kommen)(?: \w+){{0,2}}? nicht(?:s)?(?: am| bis| vor)? {day}\b|"
    r"\bce ne (?:sera|sera donc|serait) pas(?: pour| le| avant)? {day}\b|"
    r"\b(?:ne |n')(?:peu\w+|pourr\w+|vien\w+|pass\w+|ser\w+|est|sont|livr\w+|aur\w+)(?: \w+)? (?:pas|plus)\b"
    r"(?: (?!avant|tot|tard|que|rien)\w+){{0,3}}? {day}\b|"
    r"\bno (?:l[oa]s? )?(?:puede|pueden|podemos|puedo|podre|podremos)(?: (?!antes|hasta|faltar|olvidar)\w+){{0,3}}? {day}\b|"
    r"\bno (?:va a ser|sera|es)(?: para)?(?: el)? {day}\b|\bde(?:l)? {day},? nada\b|"
    r"\b(?:nothing|niets|niks|nichts|nix|rien)(?: on| op| am| le| for| voor)? {day}\b|\bnada(?: para)? el {day}\b|"
    r"(?<!don't )(?<!not )(?<!no )\b(?:forget|scrap|scratch|ignore|cancel|never mind|vergeet|schrap|vergiss|vergessen sie|"
    r"streich(?:en sie)?|oublie[zs]?|laisse[zs]? tomber|annule[zs]?|olvid\w+|cancela\w*)(?! (?:nicht|niet|pas|jamais))"
    r"(?: (?:the|about|de|het|den|das|mit|pour|le|la|lo|el|del?|van|on)){{0,2}} {day}\b(?! (?:nicht|niet))|"
    r"\b(?:dat|das|ca) (?:van|von|mit|met|de|pour) {day}(?: \w+){{0,3}}? (?:niet|nicht|pas)\b|"
    r"\b{day}\b(?: \w+){{0,2}}? (?:wird|wordt)(?: \w+){{0,4}}? (?:nichts|nix|niks|niets)\b|"
    r"\b{day}(?:'s| is) (?:now |sadly )?(?:off|not (?:happening|going to happen))(?=\W*$|[.,;]| (?:(?:i'?m|i am) )?(?:afraid|"
    r"sorry))|"
    r"\b{day},? (?:(?:is|zit|ist|est|esta) )?(?:al |schon |deja |ya )?(?:full|booked up|vol|volgeboekt|voll|ausgebucht|complet|"
    r"completo|lleno)(?=\W*$|[.,;])|"
    r"\b(?:peux|peut|pourrai|pourra|pourrons|viens|viendrai|viendra|passe|passerai|passera) (?:pas|plus)(?: (?:venir|passer|etre "
    r"la|le faire))?(?: (?!avant|que)\w+){{0,2}}? {day}\b|"
    rf"{_SO}(?:not|niet|nicht|pas|no)(?: on| am| op| el| le| voor| for| fur| pour)? {{day}}{_ENDS}|"
    rf"{_SO}(?:el )?{{day}} (?:no|niet|nicht|pas){_ENDS}|{_GONE_ON}"
)
"""That a day does not do, as what is said of it, in any language: `vrijdag gaat niet lukken`."""

_SOONER_THAN = QuickPattern(
    r"\b(?:earlier|sooner|before|eerder|vroeger|sneller|fruher|eher|plus tot|antes|avant|voor|vor)(?: than| dan| als| que| del?)?"
    rf"(?: el| le| am)? (?:{'|'.join((*numbered('WEEKDAYS'), *named_days()))})\b",
    exact=True,
)
"""The day before which nothing does, which is no day that does not do: `eerder dan maandag lukt niet`."""


def denies_the_day_of(small: str, promised: str) -> bool:
    """Whether words in small letters say that nobody comes on the day that a promise names.

    >>> denies_the_day_of("i can't do friday", "I'll come on Friday"), denies_the_day_of("friday is full", "I'll come on Friday")
    (True, True)
    >>> denies_the_day_of("friday is full", "I'll come on Monday"), denies_the_day_of("friday is full", "with Friday's round")
    (False, True)
    >>> denies_the_day_of("he won't get to you today now", "He's coming this afternoon between 1 and 4")
    True
    """
    small, then = _with_whole_days(small), _with_whole_days(plain(promised))
    found = _NOT_THEN.search(small)
    if found is not None and len(found["day"]) >= _LEAST and found["day"] in then:
        return True
    if _PART_OF_TODAY.search(then) and falls_today(small):
        return True
    return any(_falls(small, day) for day in days_in(then))


_SHORT = {
    "tues": "tuesday",
    "wed": "wednesday",
    "weds": "wednesday",
    "thu": "thursday",
    "thur": "thursday",
    "thurs": "thursday",
    "fri": "friday",
}
_SHORT_DAY = re.compile(rf"\b({'|'.join(_SHORT)})\b\.?")


def _with_whole_days(small: str) -> str:
    """Words in small letters with the weekdays in them that are written short at full length, where no other word is like
    them."""
    return _SHORT_DAY.sub(lambda found: _SHORT[found[1]], small)


def falls_today(small: str) -> bool:
    """Whether words in small letters say that the day itself does not do.

    >>> [falls_today(each) for each in ("vandaag gaat m niet worden", "je peux plus venir aujourd'hui", "friday is full")]
    [True, True, False]
    """
    found = _NOT_THEN.search(small)
    return _falls(small, _WHOLE_TODAY) or (found is not None and found["day"] == "today")


def days_in(small: str) -> list[str]:
    """The weekdays and the days with a name in words in small letters, without the part of the day behind them.

    >>> days_in("ik stuur vrijdagochtend een monteur"), days_in("on the 4th")
    (['vrijdag'], [])
    """
    words = (_without_part(word) for word in re.findall(r"aujourd'hui|[^\W\d_]+", small))
    return [word for word in words if word in numbered("WEEKDAYS") or word in named_days()]


def nobody_comes(small: str) -> bool:
    """Whether words in small letters say that nobody is there to come on a day that they name."""
    return any(nobody_then(small, day) for day in days_in(small))


def without_other_days(small: str) -> str:
    """Words in small letters without what says that a day which they name does not do.

    >>> without_other_days("friday is full, so we can't refund it")
    ", so we can't refund it"
    """
    days = days_in(small)
    small = _NOT_THEN.sub(lambda found: "" if found["day"] in days else found[0], small)
    for day in days:
        small = without_nobody(_falls_on(_on(day)).sub("", small), _on(day))
    return small


def _on(day: str) -> str:
    return rf"{day}(?:{'|'.join(_PARTS)})?"


def _falls(small: str, day: str) -> bool:
    on_it, small = _on(day), _SOONER_THAN.sub("", small)
    return _falls_on(on_it).search(small) is not None or nobody_then(small, on_it)


@cache
def _falls_on(day: str) -> QuickPattern:
    """That a day does not do, of which this is a pattern: each clause that names a day is asked for it."""
    return QuickPattern(_FALLS.format(day=day), exact=True)


_DENIED_BEHIND = re.compile(
    r", (?P<no>(?:(?:so|and|dus|en|also|und|donc|et|y|asi que) )?(?:not|niet|nicht|(?:et |donc )?pas|no)"
    r"(?: on| am| op| el| voor| for| pour)? (?P<day>\w+)|(?:el )?(?P<then>\w+) no)[\s.!]*$"
)


def with_the_denied_day_first(sentence: str) -> list[str]:
    """A sentence that tells a day and, behind it, the one that it is not: that first, so that what it took the place of is gone.

    >>> with_the_denied_day_first("He's coming on Friday, not tomorrow.")
    ['not tomorrow', "He's coming on Friday"]
    >>> with_the_denied_day_first("It is not tomorrow."), with_the_denied_day_first("He can come, not you.")
    (['It is not tomorrow.'], ['He can come, not you.'])
    """
    small = plain(sentence)
    found = _DENIED_BEHIND.search(small) if len(small) == len(sentence) else None
    if found is None or not days_in(found["day"] or found["then"]):
        return [sentence]
    return [sentence[found.start("no") : found.end("no")], sentence[: found.start()]]


def _without_part(word: str) -> str:
    """A day that is written as one word with its part, without that: `vrijdagochtend`, `morgenmiddag`."""
    alone = (word[: -len(part)] for part in _PARTS if word.endswith(part))
    return next((day for day in alone if day in numbered("WEEKDAYS") or day in WITH_A_SUFFIX), word)
