"""A day in figures of which only the order says which is which: what each order makes of it."""

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
        try:
            return date(year, parts["m"], parts["d"])
        except ValueError:
            return None
