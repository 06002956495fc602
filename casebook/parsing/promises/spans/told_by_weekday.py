"""A date that its weekday alone makes sure: Friday 2/5 in the other order, Thursday 14 January that has been, Monday 28."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casebook.parsing.dates import date_words
from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.date_parts import DayOfMonth, Digits, Part, Weekday
from casebook.parsing.dates.part_rules import without_year
from casebook.parsing.promises.spans.span_types import PassedSpan
from casebook.parsing.tokens import Token, TokenKind, number_at, word_at

_LONGEST_AGO = timedelta(days=90)
_FURTHEST = timedelta(days=90)
"""Nearer than that, a day is named by its weekday too. Our own choice."""

_DAYS_IN_FIGURES = 35
"""So many days ahead, every day of the month is met, and those of most months on one weekday alone."""

_BEFORE_HOURS = date_words.BETWEEN | date_words.AT | frozenset("from van vanaf".split())


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


def day_in_figures(tokens: Sequence[Token], weekday: Weekday, today: date) -> DayOfMonth | None:
    """The day of the month right behind its weekday, as a number alone: Monday 28; None where it is on another within five
    weeks, or may count something."""
    place = weekday.end
    day = number_at(tokens, place, 2)
    if (
        day is None
        or tokens[place].glued
        or not (stands_alone(tokens, place) or word_at(tokens, place + 1) in _BEFORE_HOURS)
    ):
        return None
    ahead = (today + timedelta(days=days) for days in range(_DAYS_IN_FIGURES))
    fits = any(each.day == day and each.weekday() == weekday.weekday for each in ahead)
    return DayOfMonth(place + 1, day) if fits else None


def stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number here counts nothing and has no decimals: a sign or nothing stands behind it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return True
    is_decimal = after.text in (".", ",") and after.glued and number_at(tokens, at + 2, 4) is not None
    return after.kind is TokenKind.SIGN and after.text not in date_words.AMOUNTS and not is_decimal
