"""Why a typed date is refused. What is wrong with an amount stands in `money`, where it is found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.errors import WrongValue, shortened


class UnreadableDate(WrongValue):
    """A typed date that is none, that contradicts itself, or that is not a real day or time.

    `why` completes "'5' …": `is not a date` and so on; `instead` is what to type. `option` is where it was typed, if
    that is known; `near` is a date that is spelt nearly so, if there is one. `impossible`: a date all the same, of a day or
    a time that does not exist: 31 June, Friday the 29th.
    """

    def __init__(self, typed: str, why: str, instead: str, *, impossible: bool = False) -> None:
        self.impossible = impossible
        self.typed, self.why, self.instead = typed, why, instead
        self.option = ""
        self.near: str | None = None

    def __str__(self) -> str:
        way = f"did you mean '{self.near}'?" if self.near else f"type {self.instead}."
        return f"{self.option} '{shortened(self.typed)}' {self.why}; {way}".lstrip()


class HalfOfDayUnsaid(UnreadableDate):
    """A typed hour of which half of the day it is in is not said.

    `hours` are those of the two at which people are up, counted from midnight: 14.5 is half past two.
    """

    def __init__(self, typed: str, instead: str, hours: Sequence[float]) -> None:
        self.hours = tuple(hours)
        super().__init__(typed, "does not say whether that is before or after noon", instead)


class WrongWeekday(UnreadableDate):
    """A weekday was typed with a date, `day` (`iso` in figures), that falls on the other `weekday`."""

    def __init__(self, typed: str, weekday: str, day: str, iso: str) -> None:
        self.weekday, self.day, self.iso = weekday, day, iso
        instead = f"'{weekday} {day}' or only {iso}"
        super().__init__(typed, f"contradicts itself, as {day} is a {weekday}", instead, impossible=True)


class OtherDay(UnreadableDate):
    """A date was typed beside another day, `counted` from the present: *today 28 November* on the first of December."""

    def __init__(self, typed: str, day: date, counted: date) -> None:
        self.day, self.counted = day, counted
        super().__init__(typed, "names more than one day", f"{day} or {counted}", impossible=True)


class AmbiguousDate(UnreadableDate):
    """A typed date with more than one reading; `readings` are shown and can each be typed instead."""

    def __init__(self, typed: str, readings: Sequence[str]) -> None:
        self.readings = tuple(readings)
        super().__init__(typed, "can be read in more than one way", " or ".join(self.readings))
