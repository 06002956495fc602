"""The times of messages that a file shows as the clock on the wall did, each with its offset.

In the night in which the clock goes back, an hour is shown twice: which of the two is meant is told by the messages around it,
which stand in the order in which they were written. A time that the clock skipped was shown by a device that was not set yet: it
is kept as it was shown, with the offset from then on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import groupby
from typing import NamedTuple

_NEAR = timedelta(hours=6)
"""Messages further apart do not tell which of two hours is meant. Our own choice."""


class OnTheClock(NamedTuple):
    """A time with its offset: `is_skipped` where the clock never showed it, `is_unsure` where nothing tells which of two it
    is."""

    at: datetime
    is_skipped: bool = False
    is_unsure: bool = False


def on_the_clock(walls: Sequence[datetime], zone: tzinfo | None) -> list[OnTheClock]:
    """These times without an offset, in the order in which they were written, on the clock of a zone.

    >>> from zoneinfo import ZoneInfo
    >>> night = [datetime(2026, 10, 25, 2, 50), datetime(2026, 10, 25, 2, 10)]
    >>> [one.at.isoformat()[11:] for one in on_the_clock(night, ZoneInfo("Europe/Amsterdam"))]
    ['02:50:00+02:00', '02:10:00+01:00']
    """
    first = [wall.replace(tzinfo=zone, fold=0) for wall in walls]
    second = [wall.replace(tzinfo=zone, fold=1) for wall in walls]
    found = [
        OnTheClock(late, is_skipped=True) if _utc(early) > _utc(late) else OnTheClock(early)
        for early, late in zip(first, second, strict=True)
    ]
    for is_twice, together in groupby(range(len(walls)), lambda at: _utc(first[at]) < _utc(second[at])):
        if not is_twice:
            continue
        start, *others = together
        end = start + len(others) + 1
        back = next((at for at in range(start + 1, end) if walls[at] < walls[at - 1]), None)
        before = found[start - 1].at if start else None
        behind = found[end].at if end < len(found) else None
        if back is None:
            is_second, is_unsure = _is_second((first[start], second[end - 1]), before, behind)
            back = start if is_second else end
            found[start:end] = [found[at]._replace(is_unsure=is_unsure) for at in range(start, end)]
        found[back:end] = [found[at]._replace(at=second[at]) for at in range(back, end)]
    return found


def in_order(at: datetime) -> tuple[datetime, int, datetime]:
    """What sorts times on one clock: of an hour that it shows twice, the first before the second."""
    return at.replace(minute=0, second=0, microsecond=0, fold=0), at.fold, at


def _is_second(run: tuple[datetime, datetime], before: datetime | None, behind: datetime | None) -> tuple[bool, bool]:
    """Whether the second of two hours is meant by messages that stand together, by which neighbour is nearer; and whether that is
    not sure. `run` is the first of them, as if it were of the first hour, and the last, as of the second."""
    gap = _utc(run[0]) - _utc(before) if before else None
    rest = _utc(behind) - _utc(run[1]) if behind else None
    near = [each for each in (gap, rest) if each is not None and timedelta(0) <= each <= _NEAR]
    if not near:
        return False, True
    return gap is None or (rest is not None and rest < gap), False


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)
