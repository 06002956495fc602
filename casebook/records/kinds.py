"""The table of kinds: every kind of thing a book records. The fields of each are stated once, in the module named for it.

A case and the entries of its timeline, and of no case who keeps the book and companies. All are frozen; their names are
the words of the command line. Columns, JSON, CSV, what can be edited, masked, erased and found, and the tables of
FORMAT.md are derived from what is stated there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from casebook.records.attachment import Attachment
from casebook.records.case import Case
from casebook.records.company import Company
from casebook.records.contact import Contact
from casebook.records.entry import Entry
from casebook.records.event import Event
from casebook.records.frozen import Frozen
from casebook.records.item import Item
from casebook.records.kind import Kind
from casebook.records.person import Person
from casebook.records.promise import Promise
from casebook.records.reference import Reference
from casebook.records.shipment import Shipment
from casebook.records.values import Moment
from casebook.records.vocabularies import Relation

__all__ = [
    "ATTACHMENT",
    "CASE",
    "CASE_KINDS",
    "COMPANY",
    "CONTACT",
    "EVENT",
    "ITEM",
    "KINDS",
    "PERSON",
    "PROMISE",
    "REFERENCE",
    "SHIPMENT",
    "SUBJECTS",
    "AnyRecord",
    "Attachment",
    "Case",
    "CaseWithEntries",
    "Company",
    "Contact",
    "Entry",
    "Event",
    "Item",
    "Person",
    "Promise",
    "Reference",
    "Shipment",
    "hangs_on",
    "in_timeline_order",
    "kind_of",
]
CASE = Kind(Case, "cases")
CONTACT = Kind(Contact, "contacts")
PROMISE = Kind(Promise, "promises")
SHIPMENT = Kind(Shipment, "shipments")
EVENT = Kind(Event, "events")
ATTACHMENT = Kind(Attachment, "attachments")
REFERENCE = Kind(Reference, "reference_numbers")
ITEM = Kind(Item, "items")
PERSON = Kind(Person, "me")
COMPANY = Kind(Company, "companies")

AnyRecord = Case | Entry | Person | Company
"""All that has a history of its own, as one type."""

KINDS: Mapping[str, Kind[Any]] = {
    kind.name: kind for kind in (CONTACT, PROMISE, SHIPMENT, EVENT, ATTACHMENT, REFERENCE, ITEM)
}
"""The kinds of entries by name, in the order that lists of them have."""

CASE_KINDS: Mapping[str, Kind[Any]] = {CASE.name: CASE, **KINDS}
"""What a case consists of: itself, and every kind of entry."""

SUBJECTS: Mapping[str, Kind[Any]] = {**CASE_KINDS, PERSON.name: PERSON, COMPANY.name: COMPANY}
"""All that has a history of its own: what a case consists of, who keeps the book, and companies."""


def kind_of(record: AnyRecord) -> Kind[Any]:
    """The kind that a record is of; KeyError for one that no book knows."""
    return SUBJECTS[type(record).__name__.lower()]


def hangs_on(entry: Entry) -> tuple[str, ...]:
    """The fields of this entry that hold the number of another to which it belongs."""
    relations = kind_of(entry).relations
    return tuple(name for name, relation in relations.items() if relation == Relation.HANGS_ON)


TOLD_LATER = ("problem", "want", "otherwise")
"""The texts of a case that are told with what happened later, in which *yesterday* is another day by then."""

TypedWords = Mapping[tuple[str, str], Moment | None]
"""When words were typed, by the field they stand in and the words in small letters; None where that is not known."""


class CaseWithEntries(Frozen):
    """A case with its entries, ordered by time, a date before the times of that day, ties by number.

    `left_out` are the private events that are not told: no total may be told as whole without them. `typed` says when words
    that name a day by the one on which they are said were typed in the texts of the case, where there are any.
    """

    case: Case
    entries: tuple[Entry, ...]
    left_out: tuple[Event, ...] = ()
    typed: TypedWords | None = None


E = TypeVar("E", bound=Entry)


def in_timeline_order(entries: Iterable[E]) -> tuple[E, ...]:
    """The entries in the order of a timeline: by time, a date before the times of that day, ties by number."""
    return tuple(sorted(entries, key=lambda entry: (entry.at.instant, len(entry.at.at) > 10, entry.number)))
