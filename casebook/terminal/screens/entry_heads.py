"""One entry of a timeline: its head in a line, and what was written under it.

No number is ever shortened here, and what nobody wrote down is said to be missing where it will be missed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.values import as_typed
from casebook.records.vocabularies import IN_WRITING, AppointmentState, Check, Outcome, Role
from casebook.terminal.lines import (
    GUTTER,
    GUTTER_INDENT,
    SEPARATOR,
    Line,
    Piece,
    Span,
    Style,
    line_of,
    paragraphs,
    span_of,
    typed,
)
from casebook.terminal.screens.by_kind import shown_by
from casebook.terminal.screens.contact_words import contact_details, contact_words
from casebook.terminal.screens.dates import ago, days
from casebook.terminal.screens.states import MARKS, promiser, state_pieces

LATE_NOTE_DAYS = 2
"""Written down this many days later, an entry says so. Below that it is the same evening, or the next morning."""

GAP = Span("  ")
CONTACT_MARK, PARCEL_MARK, OTHER_MARK = (Span(mark, Style.CONTACT) for mark in ("● ", "□ ", "○ "))
_PRIVATE = Span("private", Style.WARNING)
_CONTRADICTS = Span("contradicts ", Style.WARNING)
_NO_NAME = Span("no name given", Style.QUIET)


class _Head(Frozen):
    """How entries of one kind are shown: their mark, their pieces, and what is added where the line stands by itself."""

    mark: Span | Callable[[CaseFacts, Any], Span]
    pieces: Callable[[CaseFacts, Any], tuple[Piece, ...]]
    added: Callable[[CaseFacts, Any], Piece] | None = None


def head(facts: CaseFacts, entry: Entry, *, dated: bool = True, logged: date | None = None) -> Line:
    """`towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234`.

    `dated=False` leaves out the moment, and when it was written down, where the line above has just told both; of what was
    `logged` on this day the latter is told above all.
    Raises UnknownKind.
    """
    shown = _HEADS.get(type(entry)) or shown_by(_HEADS, entry, "the timeline")
    pieces = shown.pieces(facts, entry)
    if dated:
        when = span_of(moment_words(entry.at, facts.case.opened), Style.WHEN)
        added = shown.added(facts, entry) if shown.added else ()
        pieces = ((when,), *pieces, _logged_note(entry, logged), added)
    spans, between = [ref_of(facts, entry)], GAP
    for piece in pieces:
        if piece:
            spans.append(between)
            spans += piece
            between = SEPARATOR
    for number in facts.contradicted.get(entry.number, ()):
        spans += (SEPARATOR, _CONTRADICTS, ref_to(facts, number))
    if entry.private:
        spans += (SEPARATOR, _PRIVATE)
    mark = shown.mark if isinstance(shown.mark, Span) else shown.mark(facts, entry)
    return line_of(tuple(spans), mark, GUTTER)


def body(entry: Entry) -> tuple[Line, ...]:
    """What is written under the head, a line for each that was typed."""
    text = entry.text
    lines = paragraphs(text, GUTTER_INDENT, 2) if text and not text.isspace() else ()
    private_text = entry.private_text if isinstance(entry, Contact) else None
    return (*lines, *paragraphs(f"private: {private_text}", GUTTER_INDENT, 2)) if private_text else lines


def ref_of(facts: CaseFacts, entry: Entry) -> Span:
    """`towel/3`."""
    return typed(f"{facts.case.handle}/{entry.number}", Style.REF)


def ref_to(facts: CaseFacts, number: int) -> Span:
    """`towel/3`, for the entry with this number."""
    return typed(f"{facts.case.handle}/{number}", Style.REF)


def parcel_piece(carrier: str | None, tracking: str | None) -> Piece:
    """Carrier and number, the number whole."""
    named = (typed(carrier),) if carrier else ()
    if not tracking:
        return (*named, Span(" parcel without a number" if named else "parcel without a number"))
    return (*named, Span(" " if named else "parcel "), typed(tracking, Style.NUMBER))


def check_piece(check: Check) -> Piece:
    """A remark where the check digit does not fit; silence otherwise, since a fitting one proves little."""
    return (Span("one digit of this number looks wrong", Style.WARNING),) if check is Check.INVALID else ()


def logged_together(entries: Sequence[Entry]) -> date | None:
    """The day that the first of these were all written down on, later than they tell of, as an import does; None without one."""
    first = entries[:LOGGED_TOGETHER]
    days = {entry.logged.day for entry in first}
    is_late = len(days) == 1 and len(first) == LOGGED_TOGETHER and all(map(_late_note, first))
    return days.pop() if is_late else None


LOGGED_TOGETHER = 5
"""So many entries of one day, each later than it tells of, are no afterthoughts. Our own choice."""


def _logged_note(entry: Entry, logged: date | None) -> Piece:
    """When it was written down, where that is not on the day that is told above all of what is older."""
    if logged is None:
        return _late_note(entry)
    if logged == entry.logged.day:
        return ()
    note = _late_note(entry)
    if note or entry.at.day >= logged:
        return note
    return (Span("logged at the time", Style.QUIET),)


def _late_note(entry: Entry) -> Piece:
    """What was written later is shown as written later."""
    if entry.logged is entry.at or entry.logged.at[:10] == entry.at.at[:10]:
        return ()
    later = (entry.logged.day - entry.at.day).days
    return (Span(f"logged {days(later)} later", Style.QUIET),) if later >= LATE_NOTE_DAYS else ()


def _contact_pieces(facts: CaseFacts, contact: Contact) -> tuple[Piece, ...]:
    """Who and how, their number, and only those outcomes that are news; a name that is missing is missed aloud."""
    outcome = contact.outcome if contact.outcome is not Outcome.REACHED else None
    # Nobody answers what one sends in writing, and nobody can be asked who wrote what came.
    written = contact.channel in IN_WRITING and (contact.incoming or contact.outcome is not Outcome.REACHED)
    nameless = not (contact.agent or written) and contact.role is not Role.BOT and outcome is not Outcome.NO_ANSWER
    return (
        contact_words(contact).piece,
        (_NO_NAME,) if nameless else (),
        *[words.piece for words in contact_details(contact, outcome)],
    )


def _promise_mark(facts: CaseFacts, promise: Promise) -> Span:
    return MARKS[facts.promise(promise.number).state]


def _promise_pieces(facts: CaseFacts, promise: Promise) -> tuple[Piece, ...]:
    stands = facts.promise(promise.number)
    note = (typed(promise.settled_note),) if promise.settled_note else ()
    return (promiser(stands), *state_pieces(stands, facts.case, facts.now), note)


def _shipment_pieces(facts: CaseFacts, shipment: Shipment) -> tuple[Piece, ...]:
    back = (Span("going back"),) if shipment.returning else ()
    return (parcel_piece(shipment.carrier, shipment.tracking), back, check_piece(shipment.check))


def _event_pieces(facts: CaseFacts, event: Event) -> tuple[Piece, ...]:
    amount = (Span(as_typed(event.amount), Style.NUMBER),) if event.amount else ()
    method = (typed(event.method),) if event.method else ()
    number = (Span("number "), typed(event.reference, Style.NUMBER)) if event.reference else ()
    return ((Span(event.event.value.replace("-", " ")),), appointment_piece(facts, event), amount, method, number)


def appointment_piece(facts: CaseFacts, event: Event) -> Piece:
    """Of an appointment that it is to come, or which event says that nobody came; of that event, to which appointment."""
    found = facts.appointments.get(event.number)
    if found is None:
        return ()
    if found.state is AppointmentState.TO_COME:
        return (Span(f"to come, {ago(event.at, facts.now)}", Style.WHEN),)
    if found.missed_by is None:
        return ()
    is_missed = found.event.number == event.number
    words, other = ("missed: ", found.missed_by) if is_missed else ("the appointment ", found.event)
    return (Span(words), ref_of(facts, other))


def _attachment_pieces(facts: CaseFacts, attachment: Attachment) -> tuple[Piece, ...]:
    from casebook.text.sizes import size_words

    return ((typed(attachment.name, Style.HEADING),), (Span(size_words(attachment.size)),))


def _attached_to(facts: CaseFacts, attachment: Attachment) -> Piece:
    return (Span("with "), ref_to(facts, attachment.attached_to)) if attachment.attached_to else ()


def _reference_pieces(facts: CaseFacts, reference: Reference) -> tuple[Piece, ...]:
    number = (Span(" "), typed(reference.reference, Style.NUMBER)) if reference.reference else ()
    return ((typed(reference.name), *number),)


def _item_pieces(facts: CaseFacts, item: Item) -> tuple[Piece, ...]:
    from casebook.terminal.screens.item_words import item_pieces

    return ((Span("item"),), *((typed(words),) for words in item_pieces(item)))


_HEADS: Mapping[type[Entry], _Head] = {
    Contact: _Head(CONTACT_MARK, _contact_pieces),
    Promise: _Head(_promise_mark, _promise_pieces),
    Shipment: _Head(PARCEL_MARK, _shipment_pieces),
    Event: _Head(OTHER_MARK, _event_pieces),
    Attachment: _Head(OTHER_MARK, _attachment_pieces, _attached_to),
    Reference: _Head(OTHER_MARK, _reference_pieces),
    Item: _Head(OTHER_MARK, _item_pieces),
}
