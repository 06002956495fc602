"""A day in figures of which only the order says which is which: what each order makes of it, where there is such a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Figures(NamedTuple):
    """A day in figures, in the order they stand in; a year of two figures is one of this century."""

    first: int
    second: int
    third: int

    def day(self, order: str) -> date | None:
        """The day in that order (`dmy`, `mdy`, `ymd`); None where there is no such day."""
        parts = dict(zip(order, self, strict=True))
        year = parts["y"] + 2000 if parts["y"] < 100 else parts["y"]
        return day_or_none(year, parts["m"], parts["d"])


def day_or_none(year: int, month: int, day: int) -> date | None:
    """That day; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
