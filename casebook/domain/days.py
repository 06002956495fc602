"""Days and times on the clocks they were read from: how many days lie between, and when an offset has to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.records.values import Moment, zone_named

if TYPE_CHECKING:
    from casebook.records.kinds import Contact

SILENT_AFTER_DAYS = 7
"""An open case without a contact for this many days has gone silent. Our own choice: a week is a usual time to answer."""


def today_in(moment: Moment, now: datetime) -> date:
    """The calendar day it is at `now` on the clock `moment` was written by; on `now`'s own where that is unknown."""
    zone = None if getattr(now.tzinfo, "key", None) == moment.zone else zone_named(moment.zone)
    return now.astimezone(zone).date() if zone else now.date()


def days_since(moment: Moment, now: datetime) -> int:
    """Whole calendar days from the day of `moment` to `now`, on the clock it was written by; negative when ahead."""
    return (today_in(moment, now) - moment.day).days


def silent_days(contacts: Sequence[Contact], attempts: Sequence[Contact], now: datetime) -> int | None:
    """The days since the company was reached last, or since the first attempt; None where nobody tried to."""
    reached, tried = ([contact for contact in some if not contact.party] for some in (contacts, attempts))
    since = [*reached[-1:], *tried]
    return days_since(since[0].at, now) if since else None


def last_instant_of(moment: Moment) -> datetime:
    """The instant itself, or the last second of the day where no time of day was given."""
    return moment.utc if moment.has_time else moment.utc + timedelta(hours=23, minutes=59, seconds=59)


def days_past(day: date, named: Moment, now: datetime) -> int:
    """How many days have passed since a day that was `named` at a moment ended, on the clock of that; 0 until it has."""
    return max(0, (today_in(named, now) - day).days)


def offset_if_needed(moment: Moment, reference: Moment) -> str | None:
    """`UTC-05:00` where the time of day alone would be misread by somebody on the clock of `reference`, else None.

    That is where that clock showed something else at that instant, and in the hour that a clock repeats.
    """
    at = moment.at
    if not _is_changed_on(at[:10], moment.zone):
        if moment.zone == reference.zone:
            return None
        if reference.zone[:1] in ("+", "-") and len(at) == 25 and zone_named(reference.zone):
            return _offset_beside(at[19:], reference.zone)  # as in whole books that came with offsets and no zones
    clock = moment.clock
    if clock is None:
        return None
    differs = moment.zone != reference.zone and clock.utcoffset() != _offset_at_reference(clock, reference)
    if not differs and not _is_repeated(clock, moment):
        return None
    return _offset_words(clock)


def _offset_words(clock: datetime) -> str:
    offset = clock.isoformat()[-6:]
    return "UTC" if offset == "+00:00" else f"UTC{offset}"


@lru_cache(maxsize=256)
def _offset_beside(offset: str, other: str) -> str | None:
    """What is told of an offset beside a clock that always has another, if it is another."""
    here, there = (datetime.fromisoformat(f"2000-01-01T00:00:00{each}") for each in (offset, other))
    return None if here.utcoffset() == there.utcoffset() else _offset_words(here)


@lru_cache(maxsize=4096)
def _is_changed_on(day: str, zone_name: str) -> bool:
    """Whether the clock of a zone is put forward or back on this day (an ISO date); True where that cannot be told."""
    zone = _zone_with_rules(zone_name)
    if zone is None:
        return False
    # The first reading of its beginning against the second of its end, so that a change at midnight is not missed.
    begin = datetime.fromisoformat(day).replace(tzinfo=zone)
    try:
        end = (begin + timedelta(days=1)).replace(fold=1)
    except OverflowError:
        return True
    return begin.utcoffset() != end.utcoffset()


def _offset_at_reference(clock: datetime, reference: Moment) -> timedelta | None:
    """How far the clock of `reference` was from UTC at that instant; by its own offset where its zone is not known here."""
    zone = zone_named(reference.zone)
    if zone is not None:
        return clock.astimezone(zone).utcoffset()
    return reference.clock.utcoffset() if reference.clock else None


def _is_repeated(clock: datetime, moment: Moment) -> bool:
    """Whether the clock in that zone showed this time twice, as it does when summer time ends."""
    zone = _zone_with_rules(moment.zone)
    if zone is None:
        return False
    first, second = (clock.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return first.utcoffset() != second.utcoffset() and first.astimezone(UTC) < second.astimezone(UTC)


def _zone_with_rules(name: str) -> tzinfo | None:
    """The zone, unless it is a mere offset, which never changes, or not known here."""
    return None if name[:1] in ("+", "-") else zone_named(name)
