"""A day inside what is promised or asked, which is no day of the contact: `by 20 September`, `uiterlijk 3 nov`."""

from __future__ import annotations

import re

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.times.stamps import Stamp, Worded, stamp_at

_DUE = (
    r"\b(?:by|before|until|till?|no later than|not later than|due(?: on)?|within|uiterlijk|voor|tot|binnen|bis|spatestens|vor|"
    r"innerhalb|avant|d'ici|jusqu'(?:a|au)|hasta|antes de|antes del|para|a mas tardar|como muy tarde)"
    r"(?: (?:the|end of|op|om|de|den|dem|zum|am|le|la|au|el|dia))*\W*$"
)
"""What stands before a day by which something is to happen, in letters without accents."""

_NEAR = 183
"""So many days ahead a day without a year is as likely one to come as one of the year before. Our own choice."""


def is_due(before: str) -> bool:
    """Whether these words stand before a day by which something is to happen.

    >>> is_due("We will refund you by "), is_due("Gesprek van ")
    (True, False)
    """
    return pattern(_DUE).search(plain(before[-40:])) is not None


def has_due_day(text: str, places: re.Pattern[str]) -> bool:
    """Whether a day stands in it by which something is to happen, at one of the places where a time may begin."""
    found = (place.start() for place in places.finditer(text) if is_due(text[: place.start()]))
    return any((stamp := stamp_at(text, at)) is not None and stamp[0].day for at in found)


def lies_near_ahead(stamp: Stamp, clock: Clock) -> bool:
    """Whether a day without a year is one that comes soon, this year or at the beginning of the next."""
    if not isinstance(stamp.day, Worded) or stamp.day.year is not None:
        return False
    today = clock.now.date()
    for year in (today.year, today.year + 1):
        try:
            day = today.replace(year, stamp.day.month, stamp.day.day)
        except ValueError:
            continue
        if 1 < (day - today).days < _NEAR:
            return True
    return False
