"""An axis of whole days: where on it a day is, and at which days it is marked. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from casebook.records.frozen import Frozen


class Ticks(NamedTuple):
    """The days at which an axis is marked; where it is `by_month` each is the first of its month, and stands for that."""

    days: tuple[date, ...]
    by_month: bool


class Axis(Frozen):
    """The days from the first to the last, both of them whole."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has, at least one."""
        return (self.last - self.first).days + 1

    def share(self, day: date) -> float:
        """Where the middle of a day lies, from 0 to 1; of a day outside, where the axis begins or ends."""
        return min(1.0, max(0.0, ((day - self.first).days + 0.5) / self.days))

    def ticks(self, most: int) -> Ticks:
        """At most so many days to mark, at even distances: days, Mondays, firsts of months.

        >>> [day.day for day in Axis(date(2024, 10, 28), date(2024, 11, 22)).ticks(5).days]
        [28, 4, 11, 18]
        """
        for step in (1, 2, 7, 14):
            if (self.days - 1) // step < most:
                # Weeks begin on Monday; fewer days than that begin where the axis does.
                begin = self.first + timedelta(days=-self.first.weekday() % 7 if step >= 7 else 0)
                return Ticks(tuple(self._every(begin, step)), by_month=False)
        months = next(step for step in _MONTHS if len(tuple(self._every_month(step))) <= most)
        return Ticks(tuple(self._every_month(months)), by_month=True)

    def _every(self, begin: date, step: int) -> Iterator[date]:
        for number in range((self.last - begin).days // step + 1):
            yield begin + timedelta(days=number * step)

    def _every_month(self, step: int) -> Iterator[date]:
        """The first of every so many months, counted from January, that lie on the axis."""
        first = self.first.year * 12 + self.first.month - 1
        last = self.last.year * 12 + self.last.month - 1
        for month in range(-(-first // step) * step, last + 1, step):
            day = date(month // 12, month % 12 + 1, 1)
            if day >= self.first:
                yield day


_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12_000)
"""How many months may lie between two marks; the last is more than all years that are recorded."""
