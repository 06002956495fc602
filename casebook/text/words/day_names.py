"""The English names of days and months, and minutes in words, the same in every locale. Pure.

What companies are sent is written by `language`, which takes the English ones from here.
"""

from __future__ import annotations

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""As `date.weekday` counts them: Monday is 0."""


def short_day(day: date) -> str:
    """A day as people write it, without its year.

    >>> short_day(date(2024, 10, 31))
    '31 Oct'
    """
    # Not strftime, whose month names follow the locale.
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """A day with its weekday and year.

    >>> full_day(date(2024, 10, 31))
    'Thu 31 Oct 2024'
    """
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def span_of_days(first: date, last: date) -> str:
    """The days from one to another, or the one that they are.

    >>> span_of_days(date(2024, 10, 31), date(2024, 11, 2)), span_of_days(date(2024, 10, 31), date(2024, 10, 31))
    ('Thu 31 Oct 2024 to Sat 2 Nov 2024', 'Thu 31 Oct 2024')
    """
    return full_day(first) if first == last else f"{full_day(first)} to {full_day(last)}"


def minutes_words(count: int) -> str:
    """`1 minute`, `12 minutes`."""
    return "1 minute" if count == 1 else f"{count} minutes"
