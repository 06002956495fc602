"""What time a typed time of day is, and when it comes next. Nothing here raises or looks at the machine's clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from casebook.parsing.dates.date_parts import Time

WAKING = range(7, 22)
"""The hours that "at 3" is taken for: nobody promises the night without saying so."""


def time_of(part: Time, hours: tuple[int, int] | None) -> time | None:
    """The time of day a part means, in the morning, afternoon or evening with these hours; None if there is none."""
    hour = part.hour
    if part.half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if part.half == "pm" else 0)
    if hours is not None:
        chances = [hour] if part.half or hour > 12 else [hour % 24, (hour + 12) % 24]
        fitting = [chance for chance in chances if hours[0] <= chance < hours[1]]
        if len(fitting) != 1:
            return None
        hour = fitting[0]
    return time(hour, part.minute, part.second) if max(hour - 24, part.minute - 60, part.second - 60) < 0 else None


def hours_of_day(part: Time, exact: time | None) -> tuple[float, ...]:
    """The hours at which that time can be, where it is not known which: 3 is 15 only, as nobody promises the night."""
    if exact is not None:
        return (exact.hour + exact.minute / 60,)
    if part.midnight:
        return (24,)
    hours = (part.hour, part.hour + 12) if part.hour < 12 else (part.hour,)
    return tuple(hour + part.minute / 60 for hour in hours if hour in WAKING)


def time_passed(part: Time, now: datetime) -> time | None:
    """The one time of today that "at 3" can have been by now; None where both have passed, or it was in the night."""
    hours = ((part.hour + gap) % 24 for gap in (0, 12) if part.minute < 60)
    passed = [at for hour in hours if (at := time(hour, part.minute)) <= now.time()]
    return passed[0] if len(passed) == 1 and passed[0].hour in WAKING else None


def next_time(part: Time, hours: tuple[int, int] | None, now: datetime) -> list[datetime]:
    """The times on the wall that a time of day without a day can mean, ahead of now: one, or two that have to be asked.

    What is sure is the next there is. "At 3" is the next of the two that the day has, where that is not at night; 3:30
    that has passed is this afternoon's on one clock and tomorrow's on the other.
    """
    wall = now.replace(tzinfo=None, second=0, microsecond=0)
    exact = time_of(part, hours)
    if part.exact or hours is not None:
        assert exact is not None
        coming = _coming(exact, wall)
        afternoon = part.colon and hours is None and 1 <= part.hour <= 12 and coming.date() > wall.date()
        later = _coming(time((part.hour + 12) % 24, part.minute), wall) if afternoon else coming
        return [later, coming] if later < coming else [coming]
    both = sorted(_coming(time((part.hour + gap) % 24, part.minute), wall) for gap in (0, 12))
    return both[:1] if both[0].hour in WAKING else both


def _coming(at: time, wall: datetime) -> datetime:
    today = datetime.combine(wall.date(), at)
    return today if today > wall else today + timedelta(days=1)
