"""The times that stand inside a line of text, read as those beside messages are."""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.times.due_days import is_due
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_at

_NOON = 12
PLACES = re.compile(r"(?<![\w.,/:+-])(?=[\dA-Za-z(\[])|(?<=[:.h]\d\d[-–])(?=\d)")
"""Where a time may begin in a line."""


def times_inside(text: str) -> list[Stamp]:
    """The times that a line of the program's own tells, in order: `20 November 2026, 13:30 - 14:02`."""
    found: list[Stamp] = []
    at = 0
    while (place := PLACES.search(text, at)) is not None:
        stamp = stamp_at(text, place.start())
        if stamp is None:
            at = place.start() + 1
            continue
        if not (stamp[0].day and is_due(text[: place.start()])):
            found.append(stamp[0])
        at = max(stamp[1], place.start() + 1)
    return [of_that_half(one, after) for one, after in zip(found, [*found[1:], None], strict=False)]


_EVERY_DAY = re.compile(
    r"\b(?:daily|every ?day|weekdays|weekends?|dagelijks|werkdagen|doordeweeks|taglich|werktags|tous les jours|7 ?j?/7|"
    r"en semaine|todos los dias|laborables|diario)\b"
)
_TWO = 2


def tells_of_every_week(small: str) -> bool:
    """Whether words in small letters tell when somebody is there week by week: their hours are not when anything began or ended.

    >>> tells_of_every_week("lines open until 9pm monday to friday"), tells_of_every_week("chat began on monday at 9:02")
    (True, False)
    """
    words = re.findall(r"[^\W\d_]{3,}", small)
    days = sum(word in numbered("WEEKDAYS") or word.removesuffix("s") in numbered("WEEKDAYS") for word in words)
    return days >= _TWO or _EVERY_DAY.search(small) is not None


def of_that_half(one: Stamp, after: Stamp | None) -> Stamp:
    """The first of two times, of which the second tells for both that it is in the afternoon: `2.15 till 2.50pm`."""
    if one.time is None or one.half_day or after is None or after.time is None or not after.half_day or after.day:
        return one
    later = one.time.replace(hour=one.time.hour + 12) if one.time.hour < _NOON else one.time
    return one._replace(time=later) if one.time < later <= after.time else one
