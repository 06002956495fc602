"""A date that its weekday alone makes sure: Friday 2/5 in the other order, Thursday 14 January that has been."""

from __future__ import annotations

from datetime import date, timedelta

from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.date_parts import Digits, Part
from casebook.parsing.dates.part_rules import without_year
from casebook.parsing.promises.span_types import PassedSpan

_LONGEST_AGO = timedelta(days=90)
_FURTHEST = timedelta(days=90)
"""Nearer than that, a day is named by its weekday too. Our own choice."""


def on_its_weekday(part: Part, weekday: int, today: date, order: str | None, end: int) -> tuple[date, ...]:
    """The days ahead that a date can be on its weekday; raises PassedSpan for one that was on it not long ago."""
    found = tuple(day for day in days_of(part, today, True, order) if day.weekday() == weekday)
    if found or not without_year(part):
        return found
    if isinstance(part, Digits):
        other = days_of(part, today, True, "mdy" if order == "dmy" else "dmy")
        found = tuple(day for day in other if day.weekday() == weekday and day - today <= _FURTHEST)
    behind = days_of(part, today, False, order)
    if not found and any(day.weekday() == weekday and today - day <= _LONGEST_AGO for day in behind):
        raise PassedSpan(end)
    return found
