"""The JSON contract, format `casebook/1`: dicts that every command's `--json` and the JSON export are made of.

The keys of the contract come first, in its order; those after them are what a book needs to be given back the same.
Nothing typed is changed. A key whose value is unknown is null, never absent; a date without a time has no `T`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from casebook.domain.agenda import Agenda
from casebook.domain.case_facts import CaseFacts
from casebook.domain.promises import PromiseFacts
from casebook.exporters.errors import UnknownKind
from casebook.exporters.json_text import text_of as text_of  # where the commands look for it
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.revision import Revision
from casebook.records.values import Moment, Money

if TYPE_CHECKING:
    from casebook.domain.merge_result import MergeResult

FORMAT = "casebook/1"

Document = dict[str, Any]


def case_document(facts: CaseFacts, entries: Sequence[Entry] | None = None) -> Document:
    """A case with all its entries, or with only `entries`, in the order given."""
    return _head(facts.now) | {
        "case": _case(facts.case, facts.case_numbers),
        "entries": [entry_document(facts, entry) for entry in (facts.entries if entries is None else entries)],
    }


def book_document(cases: Sequence[CaseFacts], now: datetime, with_entries: bool) -> Document:
    """Several cases, in the order given, with or without their entries."""
    return _head(now) | {"cases": [_case_in_book(facts, with_entries) for facts in cases]}


def agenda_document(agenda: Agenda) -> Document:
    """What is promised over all open cases, the worst first, and the cases gone quiet, the longest first."""
    return _head(agenda.now) | {
        "promises": [_promise(due.facts, due.case.handle) for due in agenda.promises],
        "quiet": [
            {"handle": quiet.case.handle, "last_contact": quiet.last.at, "days": quiet.days} for quiet in agenda.silent
        ],
    }


def deeds_document(deeds: Sequence[Document], now: datetime) -> Document:
    """What was done to entries and cases, each with its `ref` and `act`."""
    return _head(now) | {"done": list(deeds)}


def check_document(found: Document, now: datetime) -> Document:
    """What `check` found."""
    return _head(now) | found


def copy_document(facts: Document, now: datetime) -> Document:
    """A copy of the book that was made or restored: where it is, and what it holds."""
    return _head(now) | facts


def import_document(merged: Sequence[MergeResult], now: datetime, *, rehearsed: bool) -> Document:
    """What became of each case that was imported, or would; refs are this book's."""
    return _head(now) | {"dry_run": rehearsed, "cases": [asdict(one) for one in merged]}


def history_document(revisions: Sequence[Revision], now: datetime) -> Document:
    """Every state, oldest first, as it stands in the book; `state` is null where it was erased for good."""
    return _head(now) | {
        "revisions": [
            {
                "ref": revision.ref,
                "kind": revision.subject,
                "act": revision.act.value,
                "written": revision.written.at,
                "undoes": revision.undoes,
                "digest": revision.digest,
                "state": revision.body,
            }
            for revision in revisions
        ]
    }


def entry_document(facts: CaseFacts, entry: Entry) -> Document:
    """One entry of the case, by its kind."""
    handle = facts.case.handle
    match entry:
        case Contact():
            return _contact(entry, handle)
        case Promise():
            return _promise(facts.promise(entry.number), handle)
        case Shipment():
            return _shipment(entry, handle)
        case Event():
            return _event(entry, handle)
        case Attachment():
            return _attachment(entry, handle)
    raise UnknownKind(entry, "JSON")


def _head(now: datetime) -> Document:
    return {"format": FORMAT, "as_of": now.isoformat(timespec="seconds")}


def _case_in_book(facts: CaseFacts, with_entries: bool) -> Document:
    document: Document = {"case": _case(facts.case, facts.case_numbers)}
    if with_entries:
        document["entries"] = [entry_document(facts, entry) for entry in facts.entries]
    return document


def _case(case: Case, case_numbers: Sequence[str]) -> Document:
    return {
        "handle": case.handle,
        "company": case.company,
        "title": case.title,
        "orders": list(case.orders),
        "problem": case.problem,
        "want": case.want,
        "amount": _money(case.amount),
        "status": "open" if case.closed is None else "closed",
        "opened": case.opened.at,
        "closed": _at(case.closed),
        "case_numbers": list(case_numbers),
        "uuid": case.uuid,
        "item": case.item,
        "language": case.language,
        "country": case.country,
        "outcome": case.outcome,
        "opened_zone": case.opened.zone,
        "closed_zone": _zone(case.closed),
    }


def _contact(contact: Contact, handle: str) -> Document:
    return {
        "ref": f"{handle}/{contact.number}",
        "kind": "contact",
        "at": contact.at.at,
        "logged": contact.logged.at,
        "channel": contact.channel.value,
        "incoming": contact.incoming,
        "agent": contact.agent,
        "role": contact.role.value if contact.role else None,
        "case_number": contact.case_number,
        "outcome": contact.outcome.value if contact.outcome else None,
        "text": contact.text,
        "minutes": contact.minutes,
        "rating": contact.rating,
        "private_text": contact.private_text,
    } | _identity(contact)


def _promise(facts: PromiseFacts, handle: str) -> Document:
    promise = facts.promise
    return {
        "ref": f"{handle}/{promise.number}",
        "kind": "promise",
        "made_in": f"{handle}/{promise.made_in}" if promise.made_in else None,
        "at": promise.at.at,
        "text": promise.text,
        "due": _at(promise.due),
        "state": facts.state.value,
        "days_late": facts.days_late,
        "settled": _at(promise.settled),
        "logged": promise.logged.at,
        "agent": promise.agent,
        "promised": promise.promised.value,
        "due_from": promise.due_from.isoformat() if promise.due_from else None,
        "note": promise.settled_note,
        "due_zone": _zone(promise.due),
        "settled_zone": _zone(promise.settled),
    } | _identity(promise)


def _shipment(shipment: Shipment, handle: str) -> Document:
    return {
        "ref": f"{handle}/{shipment.number}",
        "kind": "shipment",
        "at": shipment.at.at,
        "carrier": shipment.carrier,
        "tracking": shipment.tracking,
        "check": shipment.check.value,
        "text": shipment.text,
        "return": shipment.returning,
        "logged": shipment.logged.at,
    } | _identity(shipment)


def _event(event: Event, handle: str) -> Document:
    return {
        "ref": f"{handle}/{event.number}",
        "kind": "event",
        "at": event.at.at,
        "event": event.event.value,
        "text": event.text,
        "logged": event.logged.at,
    } | _identity(event)


def _attachment(attachment: Attachment, handle: str) -> Document:
    return {
        "ref": f"{handle}/{attachment.number}",
        "kind": "attachment",
        "at": attachment.at.at,
        "name": attachment.name,
        "bytes": attachment.size,
        "sha256": attachment.sha256,
        "text": attachment.text,
        "media_type": attachment.media_type,
        "modified": _at(attachment.modified),
        "attached_to": f"{handle}/{attachment.attached_to}" if attachment.attached_to else None,
        "logged": attachment.logged.at,
        "modified_zone": _zone(attachment.modified),
    } | _identity(attachment)


def _identity(entry: Entry) -> Document:
    return {
        "uuid": entry.uuid,
        "zone": entry.at.zone,
        "logged_zone": entry.logged.zone,
        "private": entry.private,
    }


def _money(money: Money | None) -> Document | None:
    return {"amount": money.amount, "currency": money.currency} if money else None


def _at(moment: Moment | None) -> str | None:
    return moment.at if moment else None


def _zone(moment: Moment | None) -> str | None:
    return moment.zone if moment else None
