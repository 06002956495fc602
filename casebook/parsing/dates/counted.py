"""What day or time a distance leads to: so many weeks, days and hours from a given one. Nothing here raises."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from casebook.parsing.dates.calendar_days import add_units
from casebook.parsing.dates.date_parts import Count

_HOURS = ("hour", "minute")
_STILL_THAT_DAY = 60
"""So many minutes behind a time that nobody noted end on its day, but for the last hour of it. Our own choice."""


def moment_after(now: datetime, count: Count, sign: int = 1) -> datetime | None:
    """The time a count leads to: its days on the calendar, then its hours as they really pass, whatever the clock does.

    Of a range the last; None when it is too far.
    """
    day = day_after(now.date(), count, None, sign)
    span = timedelta()
    try:
        for number, unit in ((count.last, count.unit), *count.more):
            if unit in _HOURS:
                span += sign * (timedelta(hours=number) if unit == "hour" else timedelta(minutes=number))
        if day is None:
            return None
        whole = datetime.combine(day, now.timetz().replace(second=0, microsecond=0), now.tzinfo)
        if day == now.date():
            whole = now.replace(second=0, microsecond=0)
        return (whole.astimezone(UTC) + span).astimezone(now.tzinfo)
    except OverflowError:
        return None


def day_after(today: date, count: Count, country: str | None, sign: int = 1) -> date | None:
    """The day a count leads to; its hours and minutes are left out. Of a range the last; None when it is too far."""
    day: date | None = today
    for number, unit in ((count.last, count.unit), *count.more):
        if day is not None and unit not in _HOURS:
            day = add_units(day, sign * number, unit, country)
    return day


def whole_days_after(today: date, count: Count, country: str | None) -> date | None:
    """The day a count leads to where the time of day is not known: as many days more as `whole_days_of` its hours."""
    day = day_after(today, count, country)
    minutes = sum(
        number * (60 if unit == "hour" else 1)
        for number, unit in ((count.last, count.unit), *count.more)
        if unit in _HOURS
    )
    return None if day is None else add_units(day, whole_days_of(minutes), "day", country)


def whole_days_of(minutes: int) -> int:
    """So many minutes from a time of day that is not known, in days, rounded up; an hour or less is still of the same day."""
    return 0 if minutes <= _STILL_THAT_DAY else -(-minutes // (24 * 60))
