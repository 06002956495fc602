"""The points in time that typed dates make, by a clock.

Every `Moment` made here reads back as itself. Nothing here looks at the machine's clock.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from enum import Enum

from casebook.parsing.clock import Clock, instant_of
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.records.values import Moment
from casebook.text.words.day_names import short_day

FIRST_YEAR, LAST_YEAR = 1900, 2199


class Direction(Enum):
    """Where a bare weekday or a date without a year is looked for; today counts as both."""

    PAST = "past"
    FUTURE = "future"


def example(clock: Clock, direction: Direction) -> str:
    """What an error suggests to type: days near the present."""
    today = clock.now.date()
    word = "yesterday" if direction is Direction.PAST else "tomorrow"
    return f"a day such as {today}, '{short_day(today)}' or '{word}'"


def moment_now(clock: Clock) -> Moment:
    """The present, to the minute."""
    return moment_of(clock.now.replace(second=0, microsecond=0), clock)


def moment_of(value: date | datetime, clock: Clock, typed: str | None = None) -> Moment:
    """The moment of a date, or of a date-time to the second: naive on this clock, or aware with an offset of its own.

    Raises UnreadableDate for a time the clock skipped or a year before 1900 or after 2199, AmbiguousDate for a time
    that occurred twice; both repeat what was `typed`. A date-time with an offset that this clock showed at that time is
    given the clock's zone.
    """
    typed = value.isoformat() if typed is None else typed
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        instead = f"a day in the years {FIRST_YEAR} to {LAST_YEAR}, such as {clock.now.date()}"
        raise UnreadableDate(typed, "is too far away", instead)
    if not isinstance(value, datetime):
        first = _in_zone(clock, datetime.combine(value, time.min), 0)
        return Moment(value.isoformat(), clock.zone, instant_of(first))
    value = value.replace(microsecond=0)
    wall = value.replace(tzinfo=None)
    early, late = _in_zone(clock, wall, 0), _in_zone(clock, wall, 1)
    unsure = early.utcoffset() != late.utcoffset()
    if value.tzinfo is None:
        if unsure:
            raise _skipped_or_repeated(typed, clock, early, late)
        value = early
    skipped = early.astimezone(UTC) > late.astimezone(UTC)
    own_zone = not skipped and value.utcoffset() in (early.utcoffset(), late.utcoffset())
    return Moment(value.isoformat(), clock.zone if own_zone else value.isoformat()[19:], instant_of(value))


def _in_zone(clock: Clock, wall: datetime, fold: int) -> datetime:
    """A time on the wall in the clock's zone; `fold` chooses between its two offsets where the clock was changed."""
    return wall.replace(tzinfo=clock.now.tzinfo, fold=fold)


def _skipped_or_repeated(typed: str, clock: Clock, early: datetime, late: datetime) -> UnreadableDate:
    """The error for a time that occurred twice, or never: then its first reading lies after its second (PEP 495)."""
    if early.astimezone(UTC) < late.astimezone(UTC):
        return AmbiguousDate(typed, (early.isoformat(), late.isoformat()))
    real = early.astimezone(UTC).astimezone(clock.now.tzinfo)
    why = f"is a time that was skipped when the clock in {clock.zone} went forward"
    return UnreadableDate(typed, why, f"a time that exists, such as {real.isoformat()}", impossible=True)
