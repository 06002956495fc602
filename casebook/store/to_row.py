"""A case or an entry as the validated record of its table. Only the module of that table is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, normalized
from casebook.store.reader import key_of
from casebook.store.tables.base import Record, record

if TYPE_CHECKING:
    from casebook.store.tables.case import CaseRecord


def case_record(case: Case) -> CaseRecord:
    """The validated record of a case, but for its last number, which the book keeps."""
    from casebook.store.tables.case import CaseRecord

    values = {
        **{name: getattr(case, name) for name in ("uuid", "handle", "company", "title", "item", "problem", "want")},
        **{name: getattr(case, name) for name in ("language", "country", "outcome")},
        **columns_of("opened", case.opened),
        **columns_of("closed", case.closed),
        "handle_key": key_of(case.handle),
        "amount_minor": case.amount.minor if case.amount else None,
        "amount_currency": case.amount.currency if case.amount else None,
    }
    return record(CaseRecord, values)


def entry_record(entry: Entry, case_id: int) -> tuple[str, str, Record]:
    """The table, the kind and the validated record of an entry. Only the record's own module is imported."""
    common = {
        "case_id": case_id,
        "uuid": entry.uuid,
        "number": entry.number,
        "at": entry.at.at,
        "zone": entry.at.zone,
        "instant": entry.at.instant,
        "text": entry.text,
        "is_private": entry.private,
        **columns_of("logged", entry.logged),
    }
    if isinstance(entry, Contact):
        from casebook.store.tables.contact import ContactRecord

        names = ("channel", "incoming", "agent", "role", "case_number", "outcome", "minutes", "rating", "private_text")
        own = {name: getattr(entry, name) for name in names}
        found_by = normalized(entry.case_number) if entry.case_number else None
        return "contacts", "contact", record(ContactRecord, {**common, **own, "case_number_bare": found_by})
    if isinstance(entry, Promise):
        from casebook.store.tables.promise import PromiseRecord

        own = {
            name: getattr(entry, name)
            for name in ("promised", "made_in", "agent", "due_from", "verdict", "settled_note")
        }
        moments = {**columns_of("due", entry.due), **columns_of("settled", entry.settled)}
        return "promises", "promise", record(PromiseRecord, {**common, **own, **moments})
    if isinstance(entry, Shipment):
        from casebook.store.tables.shipment import ShipmentRecord

        own = {
            "carrier": entry.carrier,
            "tracking": entry.tracking,
            "check_digit": entry.check,
            "is_return": entry.returning,
        }
        found_by = normalized(entry.tracking) if entry.tracking else None
        return "shipments", "shipment", record(ShipmentRecord, {**common, **own, "tracking_bare": found_by})
    if isinstance(entry, Event):
        from casebook.store.tables.event import EventRecord

        return "events", "event", record(EventRecord, {**common, "event": entry.event})
    if isinstance(entry, Attachment):
        from casebook.store.tables.attachment import AttachmentRecord

        own = {name: getattr(entry, name) for name in ("name", "media_type", "size", "sha256", "attached_to")}
        own |= columns_of("modified", entry.modified)
        return "attachments", "attachment", record(AttachmentRecord, {**common, **own})
    raise TypeError(f"no table for {type(entry).__name__}")


def columns_of(name: str, moment: Moment | None) -> dict[str, str | None]:
    """The three columns a moment is kept in."""
    return {
        f"{name}_at": moment.at if moment else None,
        f"{name}_zone": moment.zone if moment else None,
        f"{name}_instant": moment.instant if moment else None,
    }
