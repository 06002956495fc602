"""What is said after something was recorded: what was understood, one line an entry. Plain text; no Rich on this way."""

from __future__ import annotations

from datetime import date

from casebook.domain.moment_words import moment_words
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment
from casebook.records.vocabularies import Check
from casebook.terminal.screens.contact_words import contact_text
from casebook.text.day_names import full_day
from casebook.text.sanitise import for_screen


def confirmation(case: Case, entry: Entry) -> str:
    """`towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234`."""
    return f"{for_screen(case.handle)}/{entry.number}  {words_of(case, entry)}"


def words_of(case: Case, entry: Entry) -> str:
    """The same without the number, which an entry has only once it is recorded."""
    pieces = [moment_words(entry.at, case.opened), *_pieces(case, entry)]
    return for_screen(" · ".join(pieces), lines=False)


def case_confirmation(case: Case, what: str) -> str:
    """`towel  opened · Amazon · order 302-1234567-1234567`."""
    pieces = [what, case.company, *(f"order {number}" for number in case.orders)]
    if case.amount:
        pieces.append(f"{case.amount.amount} {case.amount.currency}")
    return for_screen(f"{case.handle}  " + " · ".join(pieces), lines=False)


def _pieces(case: Case, entry: Entry) -> list[str]:
    if isinstance(entry, Contact):
        return _contact_pieces(entry)
    if isinstance(entry, Promise):
        return [f"promised: {entry.text}" if entry.text else "promised", *_promise_pieces(case, entry)]
    if isinstance(entry, Shipment):
        number = " ".join(filter(None, (entry.carrier, entry.tracking))) or "parcel"
        pieces = [f"{number} (return)" if entry.returning else number]
        if entry.check is Check.VALID:
            pieces.append("check digit right")
        return [*pieces, entry.text] if entry.text else pieces
    if isinstance(entry, Event):
        return [entry.event.value, *([entry.text] if entry.text else [])]
    if isinstance(entry, Attachment):
        from casebook.text.sizes import size_words

        belongs = [f"with {case.handle}/{entry.attached_to}"] if entry.attached_to else []
        return [entry.name, size_words(entry.size), *belongs, *([entry.text] if entry.text else [])]
    return []


def _contact_pieces(contact: Contact) -> list[str]:
    pieces = [contact_text(contact)]
    if contact.case_number:
        pieces.append(f"case {contact.case_number}")
    if contact.outcome:
        pieces.append(contact.outcome.value.replace("-", " "))
    if contact.minutes is not None:
        pieces.append("1 minute" if contact.minutes == 1 else f"{contact.minutes} minutes")
    if contact.rating is not None:
        pieces.append(f"rated {contact.rating} of 5")
    return pieces


def _promise_pieces(case: Case, promise: Promise) -> list[str]:
    pieces = [f"by {promise.agent}"] if promise.agent else []
    if promise.verdict and promise.settled:
        return [*pieces, f"{promise.verdict.value} on {moment_words(promise.settled, case.opened)}"]
    if promise.due is None:
        return [*pieces, "no day given"]
    return [*pieces, f"due {due_words(promise.due, promise.due_from, case)}"]


def due_words(due: Moment, due_from: date | None, case: Case) -> str:
    """`Thu 7 Nov 2024`, or both ends of a range."""
    last = moment_words(due, case.opened)
    return f"{full_day(due_from)} to {last}" if due_from else last
