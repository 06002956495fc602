"""Days as a whole column writes them: which figure is the day is told by those that leave no choice, never guessed.

`03/04/2024` is two days by itself. Where another cell of the same column says `28/04/2024`, all of them begin with the day;
where none decides, the settings do, or the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from casebook.errors import WrongValue, shortened
from casebook.parsing.dates.figures import Figures

ORDERS = ("dmy", "mdy", "ymd")

_FIGURES = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)")
"""A day in figures, whatever stands behind it. Between full stops the day is always the first, and a year of four the year."""


class DayOrder(NamedTuple):
    """The order of the days of a column (`dmy`, `mdy`, `ymd`), None where they need none; the cell that decides, and its place.

    `undecided` is a cell with more than one reading where no cell of the column says which is meant, with its place.
    """

    order: str | None = None
    cell: str = ""
    place: str = ""
    undecided: bool = False


class TwoDayOrders(WrongValue):
    """Two days of a column have no order in common; each comes with its place."""

    def __init__(self, first: tuple[str, str], other: tuple[str, str]) -> None:
        self.first, self.other = first, other

    def __str__(self) -> str:
        (cell, place), (other, other_place) = self.first, self.other
        return (
            f"{place}: '{shortened(cell)}' and {other_place}: '{shortened(other)}' do not have day and month in the same "
            "order; nothing was imported. Write the days of that column like 2024-10-31."
        )


class DayOrderUnknown(WrongValue):
    """The days of a column can be read in more than one way, and nothing says which is meant."""

    def __init__(self, cell: str, place: str) -> None:
        self.cell, self.place = cell, place

    def __str__(self) -> str:
        return (
            f"{self.place}: '{shortened(self.cell)}' can be read in more than one way, and no day in that column says which is "
            "meant; nothing was imported. Say how days are written there: casebook config set date_order dmy, or mdy."
        )


def day_order(cells: Iterable[tuple[str, str]], this_year: int) -> DayOrder:
    """The order that the days in these cells have, none of which is of a later year; each stands with its place.

    Raises TwoDayOrders.

    >>> day_order([("03/04/2024", "line 2"), ("28/04/2024", "line 3")], 2024).order
    'dmy'
    """
    left = set(ORDERS)
    witnesses: list[tuple[set[str], str, str]] = []
    several: tuple[str, str] | None = None
    for cell, place in cells:
        readings = _readings(cell, this_year)
        if not readings:
            continue
        orders = set(readings)
        if len(set(readings.values())) > 1:
            several = several or (cell, place)
        if not left & orders:
            other = next((seen for seen in witnesses if not seen[0] & orders), witnesses[0])
            raise TwoDayOrders(other[1:], (cell, place))
        if left - orders:
            witnesses.append((orders, cell, place))
            left &= orders
    if len(left) == 1:
        return DayOrder(left.pop(), *witnesses[-1][1:])
    return DayOrder(None, *several, undecided=True) if several else DayOrder()


def _readings(cell: str, this_year: int) -> dict[str, date]:
    """The day that each order makes of figures, without those that make none; nothing where it is no day in figures."""
    found = _FIGURES.match(cell)
    if not found:
        return {}
    written = (found[1], found[3], found[4])
    figures = Figures(*map(int, written))
    readings = {}
    for order in ORDERS:
        day = figures.day(order)
        if day is not None and day.year <= this_year and len(written[order.index("y")]) in (2, 4):
            readings[order] = day
    return readings
