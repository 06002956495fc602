"""What is printed after something was recorded: what was understood, one line an entry. Plain text; no Rich on this way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from casebook.domain.moment_words import awaited_words, due_words, happened_words, moment_words
from casebook.records.kinds import (
    Attachment,
    Case,
    Company,
    Contact,
    Entry,
    Event,
    Item,
    Person,
    Promise,
    Reference,
    Shipment,
    kind_of,
)
from casebook.records.values import as_typed
from casebook.records.vocabularies import Check
from casebook.terminal.screens.by_kind import shown_by
from casebook.terminal.screens.contact_words import contact_details, contact_words
from casebook.terminal.screens.item_words import item_pieces
from casebook.text.sanitise import for_screen


def confirmation(case: Case, entry: Entry) -> str:
    """`towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234`."""
    return f"{for_screen(case.handle)}/{entry.number}  {words_of(case, entry)}"


def words_of(case: Case, entry: Entry) -> str:
    """`Thu 31 Oct 2024 14:05 · chat with Maria`: a confirmation without the number, which an entry has only once it is
    recorded. Raises UnknownKind."""
    pieces = [moment_words(entry.at, case.opened), *shown_by(_PIECES, entry, "the confirmation")(case, entry)]
    if isinstance(entry, Contact | Promise):
        pieces += [f"contradicts {case.handle}/{number}" for number in entry.contradicts]
        pieces += [f"goes with {case.handle}/{number}" for number in entry.compatible_with]
    return for_screen(" · ".join(pieces), lines=False)


def case_confirmation(case: Case, what: str) -> str:
    """`towel  opened · Amazon · order 302-1234567-1234567`."""
    return f"{for_screen(case.handle)}  {what} · {case_words(case)}"


def case_words(case: Case) -> str:
    """`Amazon · order 302-1234567-1234567 · 24.99 EUR`."""
    pieces = [case.company, *(f"order {number}" for number in case.orders)]
    if case.amount:
        pieces.append(f"{case.amount.amount} {case.amount.currency}")
    return for_screen(" · ".join(pieces), lines=False)


def kept_words(record: Person | Company) -> str:
    """`Sam de Vries · sam@example.com · 1234 AB`: all that is kept of who keeps the book, or of a company."""
    kept = (getattr(record, field.name) for field in kind_of(record).fields if field.spec.editable)
    words = (", ".join(str(value).splitlines()) for value in kept if value)
    return for_screen(" · ".join(words) or "nothing", lines=False)


def _contact_pieces(case: Case, contact: Contact) -> list[str]:
    return [words.text for words in (contact_words(contact), *contact_details(contact, contact.outcome))]


def _promise_pieces(case: Case, promise: Promise) -> list[str]:
    pieces = [f"promised: {promise.text}" if promise.text else "promised"]
    if promise.agent:
        pieces.append(f"by {promise.agent}")
    if promise.verdict and promise.settled:
        note = [promise.settled_note] if promise.settled_note else []
        on = " on" if promise.settled_on else ", noted on"
        return [*pieces, f"{promise.verdict.value}{on} {moment_words(promise.settled, case.opened)}", *note]
    if promise.waits:
        return [*pieces, f"waits for: {awaited_words(promise)}"]
    due = f"due {due_words(promise.due, promise.due_from, case.opened)}" if promise.due else "no day given"
    return [*pieces, due, *([happened_words(promise, case)] if promise.happened else [])]


def _shipment_pieces(case: Case, shipment: Shipment) -> list[str]:
    number = " ".join(filter(None, (shipment.carrier, shipment.tracking))) or "parcel"
    check = ["check digit valid"] if shipment.check is Check.VALID else []
    return [f"{number} (return)" if shipment.returning else number, *check, *_text(shipment)]


def _event_pieces(case: Case, event: Event) -> list[str]:
    amount = [as_typed(event.amount)] if event.amount else []
    number = [f"number {event.reference}"] if event.reference else []
    return [event.event.value, *amount, *([event.method] if event.method else []), *number, *_text(event)]


def _attachment_pieces(case: Case, attachment: Attachment) -> list[str]:
    from casebook.text.sizes import size_words

    belongs = [f"with {case.handle}/{attachment.attached_to}"] if attachment.attached_to else []
    return [attachment.name, size_words(attachment.size), *belongs, *_text(attachment)]


def _reference_pieces(case: Case, reference: Reference) -> list[str]:
    return [" ".join(filter(None, (reference.name, reference.reference))), *_text(reference)]


def _item_pieces(case: Case, item: Item) -> list[str]:
    return ["item", *item_pieces(item), *_text(item)]


def _text(entry: Entry) -> list[str]:
    return [entry.text] if entry.text else []


_PIECES: Mapping[type[Entry], Callable[[Case, Any], list[str]]] = {
    Contact: _contact_pieces,
    Promise: _promise_pieces,
    Shipment: _shipment_pieces,
    Event: _event_pieces,
    Attachment: _attachment_pieces,
    Reference: _reference_pieces,
    Item: _item_pieces,
}
