"""Days and times as a screen says them: in English, on the clock they were written by, the same in every locale."""

from __future__ import annotations

from datetime import datetime

from casebook.domain.days import days_since, offset_if_needed
from casebook.records.values import Moment
from casebook.text.day_names import full_day


def moment_words(moment: Moment, home: Moment) -> str:
    """`Thu 31 Oct 2024 14:05`, or the day alone where no time was given.

    The offset is added (`14:05 (UTC-05:00)`) where the clock at `home` showed something else at that instant,
    and in the hour that a clock repeats.
    """
    clock = moment.clock
    return full_day(moment.day) if clock is None else f"{full_day(moment.day)} {time_words(clock, moment, home)}"


def time_words(clock: datetime, moment: Moment, home: Moment) -> str:
    """`14:05`, with the offset where the time alone could be misread."""
    time, offset = f"{clock.hour:02}:{clock.minute:02}", offset_if_needed(moment, home)
    return f"{time} ({offset})" if offset else time


def days(count: int) -> str:
    """`1 day`, `18 days`."""
    return "1 day" if count == 1 else f"{count} days"


def ahead(count: int) -> str:
    """How far ahead a day is: `today`, `tomorrow`, `in 3 days`."""
    return ("today", "tomorrow")[count] if count < 2 else f"in {days(count)}"


def ago(moment: Moment, now: datetime) -> str:
    """How long ago a day was: `today`, `yesterday`, `18 days ago`; and what `ahead` says of days to come."""
    count = days_since(moment, now)
    if count < 0:
        return ahead(-count)
    return ("today", "yesterday")[count] if count < 2 else f"{days(count)} ago"
