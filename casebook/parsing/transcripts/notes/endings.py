"""Where notes of a call say that it was over, and when: `colgué 16:48`, `off the phone by 10.50`, `raccroché 14h25`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.words import TOLD

_MOST_BESIDE = 6
"""So many words beside the time say that a call was over; more tell of something else. Our own choice."""

_MARKS = re.compile(
    r"[,;!?()]\s*|:\s|\s(?:[-–—]|[-=]?>|→)\s|\.\s+|\.$|\s(?=(?:and|en|und|et(?! (?:demie?|quart))|y(?! (?:pico|media|cuarto)))\s)"
)
CLOCK = re.compile(
    r"(?<![\w.,:/€$£-])(?<![€$£] )(?P<hour>[01]?\d|2[0-3])(?P<mark>[:.]|\s?[hu]\s?(?=\d))(?P<minute>[0-5]\d)"
    r"(?P<half>\s?[ap]\.?\s?m\b\.?)?(?![\d€$£%])(?!\s(?:€|eur|pounds?|euros?|gbp|dollars?)\b)(?![.,:/-]\d)",
    re.IGNORECASE,
)
"""A time of day in figures, a full stop between them or not."""


_TIME_ALONE = re.compile(rf"{CLOCK.pattern}(?:\s?(?:uur|uhr|h))?", re.IGNORECASE)


def clauses_noted(text: str) -> Iterator[str]:
    """The clauses of a note, each as it stands, but for the marks around it."""
    at = 0
    for mark in _MARKS.finditer(text):
        yield text[at : mark.start()]
        at = mark.end()
    yield text[at:]


def with_labels(clauses: Iterable[str]) -> list[str]:
    """The clauses, a time alone with the one before it, which is what it is the time of: `Gesprächsende: 14:41`."""
    found: list[str] = []
    for clause in clauses:
        is_time = found and _TIME_ALONE.fullmatch(clause.strip()) and not CLOCK.search(found[-1])
        found = [*found[:-1], f"{found[-1]} {clause.strip()}"] if is_time else [*found, clause]
    return found


HUNG_UP = re.compile(
    r"\b(?:hung up|hanging up|rang off|(?:off|down) (?:the )?(?:phone|line)|phone down|opgehangen|"
    r"hing(?:en)?(?: [\w.:]+){0,4} op|neergelegd|"
    r"aufgelegt|legten?(?: [\w.:]+){0,4} auf|eingehangt|raccroche\w*|colgue|cuelgo|colgamos|colgo|colgado)\b"
)
"""What says that a call was over, and of nothing else that it is done."""

_OF_THE_CALL = re.compile(
    r"\b(?:call|conversation|chat|gesprek|telefoontje|telefoongesprek|gesprach(?:s|s?ende)?|telefonats?|anrufs?|appel|entretien|"
    r"llamada|conversacion)\b"
)
_UP_TO = re.compile(
    r"\b(?:lasted|went on|duurde|geduurd|dauerte|ging|dure|duro) (?:until|till|tot|bis|jusqu'a|hasta)\b"
)
"""How long the conversation went on."""

_BESIDE = re.compile(
    r"\b(?:the|call|chat|phone|conversation|i|we|was|at|by|about|around|het|gesprek|telefoontje|om|rond|tegen|was|we|"
    r"das|gesprach|telefonat|anruf|war|zu|um|gegen|l'appel|appel|de|l'|la|le|conversation|a|vers|llamada|las|sobre|"
    r"all|just|then|toen|dann|puis|hacia|uur|uhr|off|finally|eindelijk|endlich|enfin|por fin)\b|\W"
)
"""What may stand beside other words for the end."""


_ENDED = "|".join((*(words.ended for words in TOLD.values()), HUNG_UP.pattern, _UP_TO.pattern))
"""What says that something is over."""


def is_over(clause: str) -> bool:
    """Whether a clause says that the call was over, with the time of it and little else.

    >>> is_over("off the phone by 10.50."), is_over("klaar om 9.52"), is_over("monteur klaar om 17.00")
    (True, True, False)
    >>> is_over("het gesprek was om 14.41 uur afgelopen"), is_over("la llamada duró hasta las 14:41")
    (True, True)
    >>> is_over("Das Gespräch war um 11:24 Uhr zu Ende.")
    True
    """
    small = plain(clause).strip()
    ended = pattern(_ENDED)
    if CLOCK.search(small) is None or ended.search(small) is None:
        return False
    rest = CLOCK.sub("", small)
    is_of_the_call = HUNG_UP.search(small) or _OF_THE_CALL.search(small)
    beside = [word for word in rest.split() if word not in ("uur", "uhr")]
    is_short = is_of_the_call is not None and len(beside) <= _MOST_BESIDE
    return is_short or not _BESIDE.sub("", ended.sub("", rest))


_SOMEBODY_ELSE = re.compile(
    r"\b(?:he|she|they|him|me|hij|ze|zij|heeft|hebben|mij|er|sie|hat|haben|mir|il|elle|ils|on|m'a|a raccroche|ella?|me)\b"
)
_BOTH = re.compile(r"\b(?:hebben (?:we|wij)|(?:we|wij) hebben|haben wir|wir haben|on a|nous avons|we both)\b")
"""Who ended it, where nobody was left alone: `hebben we opgehangen`."""

_MYSELF = re.compile(r"\b(?:i|ik|heb|ich|hab|habe|j'ai|yo)\b (?:\w+ ){0,3}$")


def without_own_end(text: str) -> str:
    """A line without what says that the person's own call was over, as in `opgehangen 10:12`, `hab dann aufgelegt`.

    That somebody hung up on them is left.

    >>> without_own_end("ref 5512, opgehangen 10:12"), without_own_end("ze heeft opgehangen 10:12")
    ('ref 5512, ', 'ze heeft opgehangen 10:12')
    """
    for clause in clauses_noted(text):
        small = plain(clause)
        found = HUNG_UP.search(small)
        is_own = found is not None and _MYSELF.search(small[: found.start()]) is not None
        if (is_own or is_over(clause)) and not _SOMEBODY_ELSE.search(_BOTH.sub(" ", small)):
            text = text.replace(clause, "", 1)
    return text


def with_colons(clause: str, *, firm: bool = False) -> str:
    """A clause with its times of day written so that nothing else can be meant: `rang 10.15` as `rang 10:15`.

    What may be a day, `4.11`, stays one unless it is `firm` that a time is told, or a word for a time stands before it.
    """

    def written(time: re.Match[str]) -> str:
        is_day = time["mark"] == "." and int(time["minute"]) <= _MONTHS and not time["half"]
        before = plain(clause[: time.start()])
        is_told = _YEAR.search(before) and not _OF_A_DAY.search(before)  # its day is told before
        if is_day and not (firm or is_told or _AT.search(before) or _BEHIND_A_DAY.search(before)):
            return time[0]
        return f"{time['hour']}:{time['minute']}{time['half'] or ''}"

    return CLOCK.sub(written, clause)


def with_range_in_colons(text: str) -> str:
    """A line with both times of a call so written that nothing else can be meant: `10.15 tot 10.27` as `10:15 tot 10:27`.

    >>> with_range_in_colons("17 November 2026, 10.15 to 11.02"), with_range_in_colons("between 10.15 and £ 11.02")
    ('17 November 2026, 10:15 to 11:02', 'between 10.15 and £ 11.02')
    """

    def written(told: re.Match[str]) -> str:
        first, last = CLOCK.match(told["first"]), CLOCK.match(told["last"])
        if (
            first is None
            or last is None
            or (int(last["hour"]), last["minute"]) <= (int(first["hour"]), first["minute"])
        ):
            return told[0]
        return f"{with_colons(told['first'], firm=True)}{told['joint']}{with_colons(told['last'], firm=True)}"

    return _RANGE.sub(written, text)


_RANGE = re.compile(
    r"(?<![\w.,:/€$£-])(?P<first>\d{1,2}\.[0-5]\d)(?P<joint>(?:\s?(?:u|uur|uhr|h))?\s?"
    r"(?:[-–—]|\b(?:to|till?|until|tot|bis|jusqu'[aà]|à|a|hasta(?: las)?)\b)\s?)(?P<last>\d{1,2}\.[0-5]\d)(?![\d€$£%])"
    r"(?!\s(?:€|eur|pounds?|euros?|gbp|dollars?)\b)(?![.,:/-]\d)",
    re.IGNORECASE,
)
"""Two times with a full stop in them, from the one to the other."""

_BEHIND_A_DAY = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{2})?\d{2}|\.)?,? $")
"""A day in figures, behind which no other stands: `5/11 14.10`."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OF_A_DAY = re.compile(r"\b(?:of|from|on|since|dated|van|op|sinds|vom|von|am|seit|du|de|des|le|depuis|del|el|desde)\s$")
"""Before a day that something is of, or was done on."""

_MONTHS = 12
_AT = re.compile(
    r"\b(?:at|around|about|by|om|rond|tegen|um|gegen|kurz (?:vor|nach)|vers|a|las|hacia|"
    r"(?:rang|phoned|belde|gebeld|angerufen|appele|telephone|llame|llamo)(?: [\w'-]+){0,2})\s$"
)
