"""Appointments as they stand at a given moment: to come, passed, or passed without anybody coming. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.domain.days import days_since
from casebook.records.frozen import Frozen
from casebook.records.kinds import Event
from casebook.records.values import Moment
from casebook.records.vocabularies import AppointmentState, EventKind

_NIGHT = 1
"""So many days after an appointment may be the day typed for its being missed. Our own choice."""


class Appointment(Frozen):
    """An appointment as it stands, and the event that says that nobody came to it, where there is one."""

    event: Event
    state: AppointmentState
    missed_by: Event | None = None


def is_to_come(moment: Moment, now: datetime) -> bool:
    """Whether it lies ahead; a day without a time does until it has ended on the clock it was written by."""
    clock = moment.clock
    return now < clock if clock is not None else days_since(moment, now) <= 0


def appointments_of(events: Sequence[Event], now: datetime) -> tuple[Appointment, ...]:
    """The appointments among these events, in their order.

    Nobody came to the last appointment before, or on the day of, the event that says so; each is missed once. Where that event
    has a day of its own, only to one of that day or the day before; and to none whose note tells what was done there.
    """
    from casebook.domain.notes.visit_done import tells_what_was_done

    made = [event for event in events if event.event is EventKind.APPOINTMENT]
    missed: dict[int, Event] = {}
    before: list[Event] = []
    begun = 0
    for event in events if made else ():
        if event.event is EventKind.MISSED:
            while begun < len(made) and made[begun].at.day <= event.at.day:
                if not tells_what_was_done(made[begun].text):
                    before.append(made[begun])
                begun += 1
            if before and _may_be_missed(before[-1], event):
                missed[before.pop().number] = event
    return tuple(Appointment(each, _state_of(each, missed, now), missed.get(each.number)) for each in made)


def _may_be_missed(appointment: Event, missed: Event) -> bool:
    """Whether it is of the day that was missed, or of the one before; one that was noted with no day may be of any day since."""
    is_when_noted = missed.at.instant == missed.logged.instant
    return is_when_noted or (missed.at.day - appointment.at.day).days <= _NIGHT


def _state_of(event: Event, missed: dict[int, Event], now: datetime) -> AppointmentState:
    if event.number in missed:
        return AppointmentState.MISSED
    return AppointmentState.TO_COME if is_to_come(event.at, now) else AppointmentState.PASSED


def waiting_for_word(events: Sequence[Event], last_contact: Moment | None, now: datetime) -> tuple[Appointment, ...]:
    """The appointments of a case that are to come, and those that have passed with nothing recorded since.

    Another appointment counts from when it was written down, whatever its day.
    """

    done = [event.at for event in events if event.event is not EventKind.APPOINTMENT]
    last_done = _latest([*done, *([last_contact] if last_contact else [])])
    written = max((event.logged for event in events), key=lambda moment: moment.instant, default=None)

    def is_waiting(appointment: Appointment) -> bool:
        own = appointment.event
        since = [written] if written and written.instant > own.logged.instant else []
        return not any(_is_after(moment, own.at) for moment in (*last_done, *since))

    return tuple(
        each
        for each in appointments_of(events, now)
        if each.state is AppointmentState.TO_COME or (each.state is AppointmentState.PASSED and is_waiting(each))
    )


def _latest(moments: Sequence[Moment]) -> list[Moment]:
    """The few of which one is after a given moment, if any is: the last by the clock, the last day, the last without a time."""
    timed = [moment for moment in moments if moment.has_time]
    untimed = [moment for moment in moments if not moment.has_time]
    return [
        *([max(timed, key=lambda moment: moment.instant)] if timed else []),
        *(max(some, key=lambda moment: moment.day) for some in (moments, untimed) if some),
    ]


def _is_after(other: Moment, moment: Moment) -> bool:
    """Whether it is later; of the same day only where both have a time."""
    if other.has_time and moment.has_time:
        return other.instant > moment.instant
    return other.day > moment.day
