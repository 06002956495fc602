"""Counts of days as a screen writes them: how long ago, how far ahead."""

from __future__ import annotations

from datetime import datetime

from casebook.domain.days import days_since
from casebook.records.values import Moment


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
