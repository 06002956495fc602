"""When a transcript says that it took place, as what was found in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now, moment_of
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.times.lengths_told import minutes_told, waited_before
from casebook.parsing.transcripts.times.times import Taken, times_of
from casebook.parsing.transcripts.turns import Layout, Talk
from casebook.records.values import Moment

_LONGEST = timedelta(hours=6)
"""What took longer was left and taken up again: how long somebody was busy with it, nobody knows. Our own choice."""


_MORNING = 6
"""Who is up before this hour may still be at the evening before: at one in the afternoon nobody spoke at half past three,
whichever day it was. Our own choice."""


def as_last_past(taken: Taken | None, clock: Clock) -> Taken | None:
    """The same, on the day before where no day is told and its times are still to come today: a chat of `18:02` that is pasted
    after midnight."""
    if (
        taken is None
        or taken.dated
        or not _lies_ahead(taken, clock)
        or clock.now.hour >= _MORNING
        or taken.start.hour < _MORNING
    ):
        return taken
    end = None if taken.end is None else taken.end - _DAY
    return taken._replace(start=taken.start - _DAY, end=end)


_DAY = timedelta(days=1)


def moment_made(taken: Taken | None, clock: Clock) -> Moment:
    """When promises were made: on the day that stands there, else the present."""
    if taken is None or (not taken.dated and _lies_ahead(taken, clock)):
        return moment_now(clock)
    try:
        return moment_of(taken.start if taken.timed else taken.start.date(), clock)
    except UnreadableDate:
        return moment_of(taken.start.date(), clock)


def order_begun_on(day: date, talk: Talk, clock: Clock) -> str | None:
    """The order of day and month in which it began on this `day`; None where it did in both or in neither."""
    begun = {order: times_of(talk, replace(clock, date_order=order)) for order in ("dmy", "mdy")}
    told = [order for order, taken in begun.items() if taken and taken.dated and taken.start.date() == day]
    return told[0] if len(told) == 1 else None


def times_found(talk: Talk, taken: Taken | None, clock: Clock) -> list[Finding]:
    """When it began and was over, how long it took, and how long the person waited before."""
    found: list[Finding] = []
    told = talk.minutes or minutes_told([line for line, _ in talk.notices])
    if taken is not None:
        sure = taken.dated and taken.sure
        ahead = _lies_ahead(taken, clock)
        if taken.dated or (taken.timed and not ahead):
            found.append(Finding(What.START, _shown(taken.start, timed=taken.timed and not ahead), taken.first, sure))
        if taken.likely is not None:
            meant = datetime.combine(taken.start.date(), taken.likely)
            found.append(Finding(What.START, _shown(meant, timed=True), taken.first, False))
        if taken.end is not None and not talk.is_forum:
            if not ahead:
                found.append(Finding(What.END, _shown(taken.end, timed=True), taken.last, sure))
            if told is None and talk.layout is not Layout.MAIL and taken.end - taken.start < _LONGEST:
                minutes = round((taken.end - taken.start).total_seconds() / 60) + waited_before(talk, taken.first)
                found.append(Finding(What.MINUTES, str(minutes), taken.last, sure or taken.sure))
    if told is not None:
        found.append(Finding(What.MINUTES, str(told[0]), told[1]))
    if talk.waiting is not None:
        found.append(Finding(What.WAITING, str(talk.waiting[0]), talk.waiting[1]))
    return found


def _shown(at: datetime, *, timed: bool) -> str:
    return at.isoformat(timespec="minutes") if timed else at.date().isoformat()


def _lies_ahead(taken: Taken, clock: Clock) -> bool:
    """Whether the time at which it began is still to come: of another day, where none is told; no start in any case."""
    return taken.timed and taken.start > clock.now.replace(tzinfo=None)
