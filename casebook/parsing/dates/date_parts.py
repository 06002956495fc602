"""What a typed date can be made of. Each part ends before the token at `end`; none knows what day it is.

Named tuples, because a dozen frozen dataclasses take longer to define than any date takes to read.
"""

from __future__ import annotations

from typing import NamedTuple


class Calendar(NamedTuple):
    """A day of a month. `year` is None where none was typed, `weekday` (Monday is 0) where that is not part of it.

    `side`: the next one (1) or the last (-1), where that is said behind it: 5 december a.s., 5 december jl.
    """

    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    side: int = 0


class DayOfMonth(NamedTuple):
    """The 25th, of a month that is not named: this (0), the next (1), or the nearest (None)."""

    end: int
    day: int
    shift: int | None = None


class NamedDay(NamedTuple):
    """A day that the calendar has once a year under a name of its own; `year` is None where none was typed."""

    end: int
    name: str
    year: int | None = None


class Week(NamedTuple):
    """A week by its number in the year, and that year where it is told, or by a day in it."""

    end: int
    number: int | None = None
    inside: Calendar | None = None
    year: int | None = None


class Weekend(NamedTuple):
    """Saturday and Sunday."""

    end: int


class Shifted(NamedTuple):
    """A day so many days or weeks after (or, negative, before) another: a week on Tuesday."""

    end: int
    distance: Count
    day: Weekday | Named | Calendar | NamedDay | DayOfMonth


class Beside(NamedTuple):
    """Such a weekday (Monday is 0) after (1) or before (-1) a day, the nearest or the `number`th.

    `day` is None where that is not known here.
    """

    end: int
    weekday: int
    side: int
    day: Calendar | NamedDay | DayOfMonth | None
    number: int = 1


class Digits(NamedTuple):
    """Two or three numbers joined by `sign`, whose order the clock decides."""

    end: int
    numbers: tuple[str, ...]
    sign: str


class Weekday(NamedTuple):
    """A weekday (Monday is 0) with last (-1), this (0) or next (1) before it, or in such a `week`; None: not said.

    `coming`: with komende or aanstaande before it.
    """

    end: int
    weekday: int
    word: str
    shift: int | None = None
    week: int | None = None
    coming: bool = False


class Period(NamedTuple):
    """The last (-1), this (0) or next (1) week, month, year or day, or the `ending` of it or of a named month."""

    end: int
    unit: str
    shift: int
    ending: bool
    month: int | None = None


class Named(NamedTuple):
    """Today, yesterday and the like: a distance in days. `hours` are those of the part of the day, if it names one."""

    end: int
    distance: int
    hours: tuple[int, int] | None = None


class Now(NamedTuple):
    """The present."""

    end: int


class Count(NamedTuple):
    """So many of a unit, or from `first` to `last`. `direction`: -1 ago, 1 ahead, 0 not said.

    `article`: said as "a week". `oclock`: "3 uur" and "3 h", which are three hours as much as three o'clock. `more`:
    what is added to it, in smaller units (2 weeks *and 3 days*). `vague`: "a few", which promises nothing. `back`: the
    Dutch "terug" at its end, which is "ago" only where nothing else says when. `timed`: from right now, to the minute.
    """

    end: int
    first: int
    last: int
    unit: str
    direction: int = 0
    article: bool = False
    oclock: bool = False
    more: tuple[tuple[int, str], ...] = ()
    vague: bool = False
    back: bool = False
    timed: bool = False


class Time(NamedTuple):
    """A time of day; `half` is `am`, `pm` or empty. `exact` is False for "at 3", which is morning or afternoon.

    `colon`: typed as 3:30, which a clock of 24 hours shows too. `midnight`: the end of a day as much as its beginning.
    """

    end: int
    hour: int
    minute: int = 0
    second: int = 0
    half: str = ""
    exact: bool = True
    colon: bool = False
    midnight: bool = False


class DayPart(NamedTuple):
    """Morning, afternoon or evening: its first hour and the first hour after it."""

    end: int
    hours: tuple[int, int]


class Offset(NamedTuple):
    """A distance from UTC, as typed."""

    end: int
    text: str


Part = (
    Calendar
    | DayOfMonth
    | NamedDay
    | Week
    | Weekend
    | Shifted
    | Beside
    | Digits
    | Weekday
    | Period
    | Named
    | Now
    | Count
    | Time
    | DayPart
    | Offset
)
