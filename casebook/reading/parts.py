"""What a typed date can be made of. Each part ends before the token at `end`; none knows what day it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A piece of a date; `end` is the place of the first token after it."""

    end: int


@dataclass(frozen=True)
class Calendar(Part):
    """A day of a month. `year` is None where none was typed."""

    year: int | None
    month: int
    day: int


@dataclass(frozen=True)
class Digits(Part):
    """Two or three numbers joined by `sign`, whose order the clock decides."""

    numbers: tuple[str, ...]
    sign: str


@dataclass(frozen=True)
class Weekday(Part):
    """A weekday (Monday is 0) with last (-1), this (0) or next (1) before it, or in such a `week`; None: not said.

    `coming`: with komende or aanstaande before it.
    """

    weekday: int
    word: str
    shift: int | None = None
    week: int | None = None
    coming: bool = False


@dataclass(frozen=True)
class Period(Part):
    """The last (-1), this (0) or next (1) week, month, year or day, or the `ending` of it or of a named month."""

    unit: str
    shift: int
    ending: bool
    month: int | None = None


@dataclass(frozen=True)
class Named(Part):
    """Today, yesterday and the like: a distance in days. `hours` are those of the part of the day, if it names one."""

    distance: int
    hours: tuple[int, int] | None = None


@dataclass(frozen=True)
class Now(Part):
    """The present."""


@dataclass(frozen=True)
class Count(Part):
    """So many of a unit, or from `first` to `last`. `direction`: -1 ago, 1 ahead, 0 not said.

    `article`: said as "a week". `oclock`: "3 uur" and "3 h", which are three hours as much as three o'clock.
    """

    first: int
    last: int
    unit: str
    direction: int = 0
    article: bool = False
    oclock: bool = False


@dataclass(frozen=True)
class Time(Part):
    """A time of day; `half` is `am`, `pm` or empty. `exact` is False for "at 3", which is morning or afternoon."""

    hour: int
    minute: int = 0
    second: int = 0
    half: str = ""
    exact: bool = True


@dataclass(frozen=True)
class DayPart(Part):
    """Morning, afternoon or evening: its first hour and the first hour after it."""

    hours: tuple[int, int]


@dataclass(frozen=True)
class Offset(Part):
    """A distance from UTC, as typed."""

    text: str
