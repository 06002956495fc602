"""A case on one axis of days: who was reached when, from when to when each promise ran, the silent days, the present.

Everything in it names the entry that it draws. How it is laid out is for who draws it. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from casebook.domain.axis import Axis
from casebook.domain.case_facts import CaseFacts
from casebook.domain.days import today_in
from casebook.domain.promises import PromiseFacts
from casebook.domain.silences import Silence, silences_of
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.vocabularies import EventKind, PromiseState


class Lane(StrEnum):
    """What is drawn in one row, in the order of the rows."""

    CONTACTS = "contacts"
    PARCELS = "parcels"
    PAYMENTS = "payments"
    EVENTS = "events"


class MarkKind(StrEnum):
    """What a mark stands for; each is drawn in a form of its own."""

    CONTACT = "contact"
    ATTEMPT = "attempt"
    """Nobody was reached."""
    PARCEL = "parcel"
    RETURN = "return"
    """News of a parcel that goes back."""
    PAID = "paid"
    CAME_BACK = "came-back"
    """Money that the company gave back, or credited."""
    EVENT = "event"

    @property
    def lane(self) -> Lane:
        """The row that it is drawn in."""
        return _LANES[self]


_LANES = {
    MarkKind.CONTACT: Lane.CONTACTS,
    MarkKind.ATTEMPT: Lane.CONTACTS,
    MarkKind.PARCEL: Lane.PARCELS,
    MarkKind.RETURN: Lane.PARCELS,
    MarkKind.PAID: Lane.PAYMENTS,
    MarkKind.CAME_BACK: Lane.PAYMENTS,
    MarkKind.EVENT: Lane.EVENTS,
}

_PAYMENTS = {
    EventKind.CHARGED: MarkKind.PAID,
    EventKind.PAID: MarkKind.PAID,
    EventKind.COST: MarkKind.PAID,
    EventKind.REFUNDED: MarkKind.CAME_BACK,
    EventKind.CREDITED: MarkKind.CAME_BACK,
}
"""The events in which money went one way or the other, whether its sum is known or not."""


class Mark(Frozen):
    """An entry at its day."""

    number: int
    kind: MarkKind
    day: date


class BarEnd(StrEnum):
    """What became of a promise where its bar ends."""

    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    OPEN = "open"
    """It is not due yet, or was promised for no day."""
    OVERDUE = "overdue"
    """Nobody said what became of it, and its day has passed."""
    REPLACED = "replaced"
    """The same was promised again."""
    ANSWERED = "answered"
    """Its day has passed, and a later contact may have answered it."""


class Bar(Frozen):
    """A promise from the day it was made to the day it was due, the last of a range, and on to its end.

    That is the day it came, was noted not to have come, was withdrawn or promised again, else the present; where nobody said
    when it came, the day it was due, or was noted before. It never lies before the day it was made.
    """

    number: int
    made: date
    due_from: date | None
    due: date | None
    end: date
    became: BarEnd

    @property
    def late(self) -> tuple[date, date] | None:
        """From when to when it ran past its day; None where it did not, or nobody waited for it any more."""
        is_late = self.due is not None and self.end > self.due and self.became in _MAY_BE_LATE
        return (self.due, self.end) if self.due is not None and is_late else None


_MAY_BE_LATE = (BarEnd.KEPT, BarEnd.BROKEN, BarEnd.OVERDUE, BarEnd.REPLACED)


class Chart(Frozen):
    """What is drawn of a case. `until` is the present, or the day on which the case was closed."""

    axis: Axis
    until: date
    is_closed: bool
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    silences: tuple[Silence, ...]

    def lane(self, lane: Lane) -> tuple[Mark, ...]:
        """The marks of one row, in order."""
        return tuple(mark for mark in self.marks if mark.kind.lane is lane)


def chart_of(facts: CaseFacts, entries: Sequence[Entry] | None = None, last: date | None = None) -> Chart | None:
    """The case on its axis; only these `entries` where they are given, and no day after the `last`. None where nothing is drawn.

    Files, numbers and items are no happening, and are not drawn.
    """
    shown = facts.entries if entries is None else entries
    until = facts.case.closed.day if facts.case.closed else facts.now.date()
    marks = tuple(_marks(facts, shown))
    bars = tuple(bar_of(facts, facts.promise(entry.number)) for entry in shown if isinstance(entry, Promise))
    days = [mark.day for mark in marks] + [day for bar in bars for day in (bar.made, bar.due, bar.end) if day]
    if not days:
        return None
    first, end = min(*days, until), max(*days, until)  # a case may have been closed before the first of them
    axis = Axis(first, end if last is None else max(first, min(last, end)))
    silences = (each for each in silences_of(facts, until) if each.last > axis.first and each.first < axis.last)
    return Chart(axis, until, facts.case.closed is not None, marks, bars, tuple(silences))


def _marks(facts: CaseFacts, entries: Sequence[Entry]) -> Iterator[Mark]:
    going_back = {entry.number for parcel in facts.parcels if parcel.returning for entry in parcel.updates}
    for entry in entries:
        kind = _kind_of(facts, entry, going_back)
        if kind is not None:
            yield Mark(entry.number, kind, entry.at.day)


def _kind_of(facts: CaseFacts, entry: Entry, going_back: set[int]) -> MarkKind | None:
    """What an entry is drawn as; None where it is drawn as no mark. TypeError for a kind that nobody has thought of."""
    match entry:
        case Contact():
            return MarkKind.CONTACT if facts.has_reached(entry) else MarkKind.ATTEMPT
        case Shipment():
            return MarkKind.RETURN if entry.number in going_back else MarkKind.PARCEL
        case Event():
            return _PAYMENTS.get(entry.event, MarkKind.EVENT)
        case Promise() | Attachment() | Reference() | Item():
            return None
        case _:
            raise TypeError(f"nobody has said how a {type(entry).__name__} is drawn")


def bar_of(facts: CaseFacts, promise: PromiseFacts) -> Bar:
    """A promise of the case as a bar."""
    recorded = promise.promise
    made, became = recorded.at.day, _became(facts, promise)
    due = max(made, recorded.due.day) if recorded.due else None
    first = recorded.due_from
    due_from = max(made, first) if due and first and first < due else None
    return Bar(recorded.number, made, due_from, due, max(made, _end(facts, promise, became, due)), became)


def _became(facts: CaseFacts, promise: PromiseFacts) -> BarEnd:
    number = promise.promise.number
    if promise.state not in (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE):
        return BarEnd(promise.state.value)
    if number in facts.replaced:
        return BarEnd.REPLACED
    if promise.state is not PromiseState.OVERDUE:
        return BarEnd.OPEN
    return BarEnd.ANSWERED if number in facts.seem_kept else BarEnd.OVERDUE


def _promised_next(facts: CaseFacts, replaced: Promise) -> Promise:
    """The first promise after it by which the same was promised again; the last may have come long after that."""
    last = facts.replaced[replaced.number]
    again = [facts.promise(number).promise for number, by in facts.replaced.items() if by == last]
    again = [each for each in again if each.at.instant > replaced.at.instant]
    return min([*again, facts.promise(last).promise], key=lambda each: (each.at.instant, each.number))


def _end(facts: CaseFacts, promise: PromiseFacts, became: BarEnd, due: date | None) -> date:
    recorded = promise.promise
    until = facts.case.closed.day if facts.case.closed else today_in(recorded.at, facts.now)
    match became:
        case BarEnd.KEPT | BarEnd.WITHDRAWN if recorded.settled and not recorded.settled_on:
            return min(due or recorded.settled.day, recorded.settled.day)
        case BarEnd.KEPT | BarEnd.BROKEN | BarEnd.WITHDRAWN:
            return recorded.settled.day if recorded.settled else due or recorded.at.day
        case BarEnd.REPLACED:
            return _promised_next(facts, recorded).at.day
        case BarEnd.DECLINED | BarEnd.ANSWERED:
            return due or recorded.at.day
        case BarEnd.OPEN | BarEnd.OVERDUE:
            return until
