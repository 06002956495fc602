"""What was understood of a day that was typed, in the words it is shown in while it is typed. Pure."""

from __future__ import annotations

from datetime import date
from typing import Optional

from casebook.domain.moment_words import awaited_words, time_words
from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import counts_working_days
from casebook.records.kinds import Case, Promise
from casebook.records.values import Moment
from casebook.text.words.day_names import WEEKDAYS, short_day


def day_understood(day: date, today: date) -> str:
    """`Fri 27 Nov, in 2 days`; with its year where that is another than this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_weekday(day)} {short_day(day)}{year}, {distance_words((day - today).days)}"


def moment_understood(at: Moment, clock: Clock) -> str:
    """`Fri 27 Nov 14:05, yesterday`; the day alone where there is no time."""
    day, today = at.day, clock.now.date()
    if not at.has_time:
        return day_understood(day, today)
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_weekday(day)} {short_day(day)}{year} {time_words(at, at)}, {distance_words((day - today).days)}"


def distance_words(days: int) -> str:
    """`today`, `tomorrow`, `in 5 days`, `yesterday`, `3 days ago`."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return near.get(days) or (f"in {days} days" if days > 0 else f"{-days} days ago")


def due_understood(promise: Promise, typed: Optional[str], case: Case, clock: Clock) -> str:
    """`Fri 27 Nov, in 2 days, business days, Netherlands`: when a promise is due, and by what it was counted; or that it waits.

    `typed` is what was said of the day apart from the promise's own words, if anything. Nothing where there is no day.
    """
    if promise.waits:
        return f"waits for: {awaited_words(promise)}"
    if promise.due is None:
        return ""
    words = moment_understood(promise.due, clock)
    if promise.due_from is not None and promise.due_from != promise.due.day:
        words = f"{_weekday(promise.due_from)} {short_day(promise.due_from)} to {words}"
    return f"{words}{_counted(promise.text or '' if typed is None else typed, case)}"


def _counted(words: str, case: Case) -> str:
    """Which days were counted, where working days were."""
    if not counts_working_days(words):
        return ""
    if case.country is None:
        return ", business days, no country's holidays"
    from casebook.parsing.dates.public_holidays import country_name

    return f", business days, {country_name(case.country)}"


def _weekday(day: date) -> str:
    return WEEKDAYS[day.weekday()][:3]
