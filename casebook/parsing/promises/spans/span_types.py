"""What is said of a time in a promise: what leads up to it, what it comes to, or that it cannot be told."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    DayOfMonth,
    Digits,
    Named,
    NamedDay,
    Part,
    Period,
    Shifted,
    Week,
    Weekday,
    Weekend,
)

ADay = Weekday | Calendar | Digits | Period | Named | NamedDay | Week | Weekend | Shifted | Beside | DayOfMonth
A_DAY = (Weekday, Calendar, Digits, Period, Named, NamedDay, Week, Weekend, Shifted, Beside, DayOfMonth)


class AmbiguousSpan(Exception):
    """A time, named up to the token at `end`, can be two, does not exist or is not all that is said."""

    def __init__(self, end: int) -> None:
        self.end = end


class PastSpan(AmbiguousSpan):
    """A time that was past when the promise was made."""


class PassedSpan(AmbiguousSpan):
    """A day of a year that is not said, which has passed or lies more than half a year ahead."""


class Introduction(NamedTuple):
    """What leads up to the part at `place`: a due word at all, one like "before", one like "for"."""

    place: int
    introduced: bool
    before: bool
    during: bool


class DueSpan(NamedTuple):
    """What was read up to the token at `end`: `last` is None where it is no time that anything is due.

    `counted`: from the promise, not on the calendar. `loose`: an hour beside the day was not sure enough to be kept.
    `hours`: a time of day, or the end of it, of whatever day is named beside it.
    """

    end: int
    last: date | datetime | None = None
    first: date | None = None
    introduced: bool = False
    counted: bool = False
    loose: bool = False
    hours: bool = False


def check_one_day(part: Part, end: int) -> None:
    """Raises AmbiguousSpan for hours of a week, a month or a year, which are days of it: this month from 14 to 22."""
    if isinstance(part, Period) and part.unit != "day":
        raise AmbiguousSpan(end)
