"""Amounts of time of which only some days count: 5 days without Sundays, 48 hours without weekends. Nothing here raises."""

from __future__ import annotations

from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from casebook.parsing.dates.calendar_days import MOST_BUSINESS_DAYS
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.promises.spans.left_out import WEEKEND, LeftOut

_MOST_MINUTES = 24 * 60 * 366
_IN_MINUTES = {"hour": 60, "minute": 1}


class SelectedDays(NamedTuple):
    """The days that count: none of these weekdays (Monday is 0), and no holiday."""

    weekdays: frozenset[int]
    holidays: Container[date]

    def count(self, day: date) -> bool:
        """Whether that day counts."""
        return day.weekday() not in self.weekdays and day not in self.holidays


def selected(rule: LeftOut, unit: str, country: str | None) -> SelectedDays | None:
    """The days that count of so many of a unit; None where no amount of it is told of by what is left out.

    Working days leave out weekends and holidays anyway. Weeks and months are whole; hours without today begin nobody
    knows when.
    """
    hours = unit in _IN_MINUTES
    if not rule.known or (rule.hours and hours) or (rule.today and hours):
        return None
    if unit not in ("day", "business day", *_IN_MINUTES) and not rule.changes_nothing and not rule.hours:
        return None
    working = unit == "business day"
    weekdays = (rule.weekdays | (WEEKEND if working else frozenset())) - rule.counted
    if len(weekdays) > len(WEEKEND) + 1:
        return None
    holidays: Container[date] = ()
    if country and (working or rule.holidays):
        from casebook.parsing.dates.public_holidays import holidays_of

        holidays = holidays_of(country)
    return SelectedDays(weekdays, holidays)


def selected_day_after(today: date, number: int, days: SelectedDays) -> date | None:
    """The day so many of those that count from today, which is not counted itself; None when it is too far."""
    if number > MOST_BUSINESS_DAYS:
        return None
    day = today
    while number:
        day += timedelta(days=1)
        number -= days.count(day)
    return day


def selected_moment_after(now: datetime, count: Count, days: SelectedDays) -> datetime | None:
    """The time an amount of hours leads to, whose clock stands still on days that do not count; None when it is too far."""
    left = timedelta(minutes=minutes_of(count))
    if left > timedelta(minutes=_MOST_MINUTES):
        return None
    at = now.replace(second=0, microsecond=0)
    while True:
        midnight = datetime.combine(at.date() + timedelta(days=1), time.min, now.tzinfo)
        in_day = midnight.astimezone(UTC) - at.astimezone(UTC)
        if days.count(at.date()):
            if left <= in_day:
                return (at.astimezone(UTC) + left).astimezone(now.tzinfo)
            left -= in_day
        at = midnight


def minutes_of(count: Count) -> int:
    """How many minutes an amount of hours and minutes has, its last of a range."""
    return sum(number * _IN_MINUTES.get(unit, 0) for number, unit in ((count.last, count.unit), *count.more))
