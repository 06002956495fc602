"""The days and times of a spreadsheet, written so that they can be read in one way alone: as their whole column says, or somebody
does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casebook.importers.source import Asking
from casebook.importers.tables.day_columns import DayOrder, DayOrderUnknown, day_order
from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import day_or_none

_FIGURES = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)(?P<rest>.*)", re.DOTALL)
_DOTTED = re.compile(r"\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])(?P<rest>.*)", re.DOTALL)
"""Between full stops the day is always the first."""

_MIDNIGHT = re.compile(r"(?P<day>\S.*?)[ T]+0?0:00(?::00(?:\.0+)?)?\s*", re.DOTALL)

_HOUR = re.compile(r"\s*(2[0-3]|[01]?\d)\s*(?:h|u|uur|heures?|horas?)?\s*", re.IGNORECASE)
"""An hour alone: of which half of the day it is, the other times of its column say."""

_SECOND_HALF = re.compile(
    r"\s*(?:(?:1[3-9]|2[0-3])\s?(?:[:.hu]|heures?|horas?|$)|(?:[01]?\d)\s?[hu]\s?[0-5]\d\s*$)", re.IGNORECASE
)
"""A time of the second half of the day, and one with an `h` or a `u` before its minutes, as they are written where days have 24
hours: `10h30`."""
_HALVED = re.compile(r"\d\s?[ap]\.?\s?m\b", re.IGNORECASE)

DAY_COLUMNS = ("date", "by")
"""The columns that hold days."""

_WORDS = {"dmy": "the day first", "mdy": "the month first", "ymd": "the year first"}

_DUE_YEARS = 10
"""How far ahead the days may lie that something is promised for."""


class Cell(NamedTuple):
    """What stands in a column of a row, and the row's place."""

    text: str
    place: str


class Days(NamedTuple):
    """The order that each column of days has, where it says so itself or somebody did; a sentence of each that was found.

    `of_whole_days`: the times are those of a clock of 24 hours.
    """

    orders: Mapping[str, str]
    midnights: frozenset[str]
    remarks: tuple[str, ...]
    of_whole_days: bool = False

    def plain(self, name: str, text: str) -> str:
        """A cell of the column of that name as it can be read in one way; a time of midnight that every cell has is none."""
        found = _MIDNIGHT.fullmatch(text) if name in self.midnights else None
        text = found["day"] if found else text
        hour = _HOUR.fullmatch(text) if name == "time" and self.of_whole_days else None
        if hour:
            return f"{int(hour[1]):02}:00"
        order = self.orders.get(name)
        dotted = _DOTTED.match(text) if name in DAY_COLUMNS else None
        if dotted and _is_a_day(_year(dotted[3]), dotted[2], dotted[1]):
            return f"{_year(dotted[3])}-{dotted[2]:0>2}-{dotted[1]:0>2}{dotted['rest']}"
        figures = _FIGURES.match(text) if order else None
        if not order or not figures:
            return text
        parts = dict(zip(order, (figures[1], figures[3], figures[4]), strict=True))
        if len(parts["y"]) not in (2, 4) or not _is_a_day(_year(parts["y"]), parts["m"], parts["d"]):
            return text  # as it was typed, to be told so
        return f"{_year(parts['y'])}-{parts['m']:0>2}-{parts['d']:0>2}{figures['rest']}"


def _is_a_day(year: str, month: str, day: str) -> bool:
    return day_or_none(int(year), int(month), int(day)) is not None


def _year(figures: str) -> str:
    return figures if len(figures) == 4 else f"20{figures}"


def days_of(columns: Mapping[str, Sequence[Cell]], headings: Mapping[str, str], clock: Clock, asking: Asking) -> Days:
    """How the days of these columns are to be read; `headings` are what they are called.

    Where a column does not say it, the other does, or the clock, or else somebody is asked. Raises TwoDayOrders, DayOrderUnknown.
    """
    found: dict[str, DayOrder] = {}
    for name in DAY_COLUMNS:
        last_year = clock.now.year + (_DUE_YEARS if name == "by" else 0)
        found[name] = day_order(((cell.text, cell.place) for cell in columns.get(name, ())), last_year)
    orders = {name: one.order for name, one in found.items() if one.order}
    remarks = [
        f"the days of '{headings[name]}' have {_WORDS[order]}: {found[name].place} says '{found[name].cell.strip()}'."
        for name, order in orders.items()
    ]
    decided = next(iter(orders.values()), None)
    for name, one in found.items():
        if one.undecided and decided is not None:
            # Whoever writes one column so writes the other so.
            orders[name] = decided
        elif one.undecided and clock.date_order not in _WORDS:
            orders[name] = decided = _asked(one, headings[name], asking)
    midnights = frozenset(name for name, cells in columns.items() if _all_midnight(cells))
    return Days(orders, midnights, tuple(remarks), _of_whole_days(columns.get("time", ())))


def _of_whole_days(cells: Sequence[Cell]) -> bool:
    """Whether a time of a column says that all of them are of a clock of 24 hours: `14h30`, and none says which half it is."""
    texts = [cell.text for cell in cells]
    return any(map(_SECOND_HALF.match, texts)) and not any(map(_HALVED.search, texts))


def _asked(found: DayOrder, heading: str, asking: Asking) -> str:
    """What somebody says of a column that does not say it itself. Raises DayOrderUnknown."""
    question = f"'{found.cell.strip()}' in '{heading}' ({found.place}) can be two days. What comes first there?"
    chosen = asking.choose(question, ("day", "month"))
    if chosen is None:
        raise DayOrderUnknown(found.cell.strip(), found.place)
    return "dmy" if chosen == "day" else "mdy"


def _all_midnight(cells: Sequence[Cell]) -> bool:
    """Whether every cell has a time, and it is midnight: a program put it behind days that had none."""
    written = [cell.text for cell in cells if cell.text.strip()]
    return bool(written) and all(_MIDNIGHT.fullmatch(text) for text in written)
