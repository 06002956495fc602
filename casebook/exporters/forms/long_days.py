"""Days as letters have them, with their months in full, by way of `babel`, which is imported for that alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def months_in_full(locale: str) -> tuple[str, ...]:
    """January to December, as the language writes them in a day."""
    from babel.dates import get_month_names

    names = get_month_names("wide", locale=locale)
    return tuple(names[number] for number in range(1, 13))


def long_day(locale: str, day: date) -> str:
    """`20 November 2024`, as the language writes a day in full."""
    from babel.dates import format_date

    return str(format_date(day, format="long", locale=locale))
