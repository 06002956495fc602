"""Every kind of thing a book records, and every field of it, stated once.

A case and the entries of its timeline, and who keeps the book. All are frozen; their names are the words of the command
line. Columns, JSON, CSV, what can be edited, masked, erased and found, and the tables of FORMAT.md are derived from what
stands here.
"""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from casebook.records.field import HIGHEST_NUMBER, LONGEST_HANDLE, LONGEST_NAME, MOST_PIECES, UUID_FORM, stated
from casebook.records.frozen import Frozen
from casebook.records.kind import Kind
from casebook.records.person import Person
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import (
    UNANSWERED,
    Channel,
    Check,
    EventKind,
    Outcome,
    Promised,
    Relation,
    Role,
    Verdict,
)
from casebook.text.brackets import in_brackets


class Case(Frozen, kw_only=True):
    """One problem with one company."""

    handle: str = stated("The short name, unique without regard to capitals.", least=1, most=LONGEST_HANDLE)
    company: str = stated("The company it is with.", least=1, editable=True)
    title: str | None = stated(
        "What the case is called in lists.", default=None, longest=LONGEST_NAME, free_text=True, editable=True
    )
    orders: tuple[str, ...] = stated("The order numbers, in the order they were given.", default=(), number=True)
    problem: str | None = stated("What went wrong.", default=None, free_text=True, editable=True)
    want: str | None = stated("What is wanted of the company.", default=None, free_text=True, editable=True)
    amount: Money | None = stated("What is at stake.", default=None, editable=True)
    opened: Moment = stated("When the case was opened.")
    closed: Moment | None = stated("When it was closed; nothing while it is open.", default=None)
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)
    item: str | None = stated("What was bought.", default=None, longest=LONGEST_NAME, free_text=True, editable=True)
    language: str | None = stated(
        "The language of its exports: `en`, `nl`.",
        default=None,
        form=("[a-z]{2,3}", "code of a language, such as nl"),
        editable=True,
    )
    country: str | None = stated(
        "Whose public holidays are no business days: a country or a region of one (ISO 3166), such as `NL` or `GB-ENG`.",
        default=None,
        least=2,
        most=6,
        form=("[A-Z]{2}(?:-[A-Z0-9]{1,3})?", "country of two letters, such as NL, or region of one, such as GB-ENG"),
        editable=True,
    )
    outcome: str | None = stated("How it ended.", default=None, free_text=True)
    unknown: str | None = stated(
        "Keys that a newer casebook wrote, as a JSON object: kept and given back.",
        default=None,
        in_json=False,
        opaque=True,
    )


class Entry(Frozen, kw_only=True):
    """What every line of a timeline has.

    The book gives `uuid` and `number` when it records the entry; before that they are empty. What is `private` is for
    the person alone, and is never exported unless it is asked for.
    """

    at: Moment = stated("When it happened; an appointment may lie ahead.", option="date", editable=True)
    logged: Moment = stated("When it was written down.")
    text: str | None = stated("What was said or happened.", default=None, free_text=True, editable=True)
    private: bool = stated("For the person alone, never exported.", default=False, column="is_private", editable=True)
    key: bool = stated("The one that decides, told first.", default=False, column="is_key", editable=True)
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)
    number: int = stated(
        "The entry's number in its case, never given again.", default=0, least=1, most=HIGHEST_NUMBER, in_json=False
    )
    unknown: str | None = stated(
        "Keys that a newer casebook wrote, as a JSON object: kept and given back.",
        default=None,
        in_json=False,
        opaque=True,
    )


class Contact(Entry, kw_only=True):
    """One attempt to reach the company, or theirs to reach the person."""

    channel: Channel = stated("How it took place.", ask="How?", editable=True)
    incoming: bool = stated("Whether the company reached out.", default=False)
    agent: str | None = stated("Who answered.", default=None, ask="Who answered? (name)", editable=True)
    role: Role | None = stated("Their role.", default=None, ask="What is their role?", editable=True)
    department: str | None = stated(
        "The department they answered for.", default=None, ask="For which department?", editable=True
    )
    case_number: str | None = stated(
        "The number the company gave.", default=None, ask="What case number did they give?", number=True, editable=True
    )
    outcome: Outcome | None = stated("How it ended.", default=None, editable=True)
    party: str | None = stated(
        "Who it was with, where that was not the company itself: a carrier, a shop, a bank.",
        default=None,
        option="with",
        key="with",
        tells_apart=True,
        editable=True,
    )
    minutes: int | None = stated("How long it took.", default=None, least=0, most=100_000, editable=True)
    waiting: int | None = stated(
        "How many of the minutes were waiting.", default=None, least=0, most=100_000, editable=True
    )
    deadline: date | None = stated("The day by which the person asked for it.", default=None, editable=True)
    rating: int | None = stated("How it was, 1 to 5.", default=None, least=1, most=5, editable=True)
    private_text: str | None = stated("A note for the person alone, never exported.", default=None, free_text=True)
    contradicts: int | None = stated(
        "What was said before, or after, that says otherwise.", default=None, relation=Relation.CONTRADICTS
    )

    @property
    def who(self) -> str | None:
        """Who answered, and for whom where that was not the company: `Bob (DHL)`, `DHL`; None where nobody is named."""
        if self.party and self.agent and self.agent != self.party:
            return in_brackets(self.agent, self.party)
        return self.agent or self.party

    @property
    def broke_off(self) -> bool:
        """Whether it was disconnected after people had talked: anything is recorded that takes two, or time."""
        return self.outcome is Outcome.DISCONNECTED and any(getattr(self, name) for name in TALKED)

    @property
    def answered(self) -> bool:
        """Whether somebody was reached; what reached nobody is an attempt, and counts as no contact.

        One in which something was promised reached somebody too, which only its case knows.
        """
        return self.outcome not in UNANSWERED or self.broke_off


TALKED = ("agent", "role", "department", "case_number", "text", "minutes", "rating")
"""The fields of a contact of which any, unless it is zero, says that a call which was disconnected had been one."""


class Promise(Entry, kw_only=True):
    """What somebody said would happen."""

    made_in: int | None = stated("The contact it was made in.", default=None, relation=Relation.HANGS_ON)
    agent: str | None = stated("Who made it, where that was no logged contact.", default=None, editable=True)
    promised: Promised = stated("What it is about.", default=Promised.OTHER)
    due: Moment | None = stated("The last day it may come true.", default=None, option="by", editable=True)
    due_from: date | None = stated("The first day of a range.", default=None)
    after: str | None = stated(
        "What it waits for: it has no day until that happens.",
        default=None,
        longest=LONGEST_NAME,
        column="awaited",
        free_text=True,
        editable=True,
    )
    within: str | None = stated(
        "How long after that it may take, as it was said, such as `5 business days`.",
        default=None,
        column="within_time",
        form=(r"[\w ½¼¾⅓⅔().,/'’–—-]{1,60}", "amount of time, such as 5 days"),
        editable=True,
    )
    happened: Moment | None = stated(
        "When that happened; nothing while it has not, as far as is known.", default=None, editable=True
    )
    verdict: Verdict | None = stated("How it was settled; nothing while it is open.", default=None, in_json=False)
    settled: Moment | None = stated("When it was settled.", default=None)
    settled_note: str | None = stated(
        "What was said on settling it.", default=None, option="note", key="note", free_text=True
    )
    contradicts: int | None = stated(
        "What was said before, or after, that says otherwise.", default=None, relation=Relation.CONTRADICTS
    )

    @property
    def waits(self) -> bool:
        """Whether it waits for something that has not happened, as far as is known, and has no day therefore."""
        return self.after is not None and self.happened is None and self.due is None and self.verdict is None


class Shipment(Entry, kw_only=True):
    """A parcel, or news of it."""

    carrier: str | None = stated("Who carries it.", default=None, editable=True)
    tracking: str | None = stated("Its number.", default=None, number=True, editable=True)
    check: Check = stated("What its check digit says.", default=Check.NONE, column="check_digit")
    returning: bool = stated(
        "Whether it goes back to the company.", default=False, column="is_return", option="return", key="return"
    )


class Event(Entry, kw_only=True):
    """Anything else worth a line."""

    event: EventKind = stated("What happened.", default=EventKind.NOTE, option="kind", editable=True, open_words=True)
    amount: Money | None = stated("The sum that it is about.", default=None, editable=True)
    method: str | None = stated(
        "How the money went: a card, a bank, a voucher.",
        default=None,
        longest=LONGEST_NAME,
        free_text=True,
        editable=True,
    )
    reference: str | None = stated("Its number.", default=None, option="ref", number=True, editable=True)


class Attachment(Entry, kw_only=True):
    """A file kept with the case, its content in the book under its SHA-256. Its `text` is the note given with it."""

    name: str = stated(
        "What the file was called, without its folder, exactly.", least=1, longest=LONGEST_NAME, free_text=True
    )
    size: int = stated("How many bytes it has.", key="bytes", least=0, most=1_000_000_000)
    sha256: str = stated(
        "Their SHA-256 in hexadecimal; erasing keeps it.", least=64, most=64, form=("[0-9a-f]{64}", "SHA-256")
    )
    media_type: str | None = stated("What the ending of its name stands for, such as `application/pdf`.", default=None)
    modified: Moment | None = stated("When the file was last changed, as the file system said.", default=None)
    attached_to: int | None = stated(
        "The entry it belongs to; nothing where that is the case.", default=None, relation=Relation.HANGS_ON
    )


class Reference(Entry, kw_only=True):
    """A number of another kind than orders, case numbers and parcels have: of a booking, a policy, a customer."""

    name: str = stated("What the number is called, such as `customer number`.", least=1, editable=True)
    reference: str | None = stated("The number itself.", default=None, option="ref", number=True, editable=True)


class Item(Entry, kw_only=True):
    """One of the things that a case is about, beside the one that `Case.item` names: how many, and what one costs."""

    item: str = stated("What it is.", least=1, longest=LONGEST_NAME, free_text=True, editable=True)
    pieces: int | None = stated("How many of it.", default=None, least=1, most=MOST_PIECES, editable=True)
    price: Money | None = stated("What one of it costs.", default=None, editable=True)


CASE = Kind(Case, "cases")
CONTACT = Kind(Contact, "contacts")
PROMISE = Kind(Promise, "promises")
SHIPMENT = Kind(Shipment, "shipments")
EVENT = Kind(Event, "events")
ATTACHMENT = Kind(Attachment, "attachments")
REFERENCE = Kind(Reference, "reference_numbers")
ITEM = Kind(Item, "items")
PERSON = Kind(Person, "me")

KINDS: Mapping[str, Kind[Any]] = {
    kind.name: kind for kind in (CONTACT, PROMISE, SHIPMENT, EVENT, ATTACHMENT, REFERENCE, ITEM)
}
"""The kinds of entries by name, in the order that lists of them have."""

CASE_KINDS: Mapping[str, Kind[Any]] = {CASE.name: CASE, **KINDS}
"""What a case consists of: itself, and every kind of entry."""

SUBJECTS: Mapping[str, Kind[Any]] = {**CASE_KINDS, PERSON.name: PERSON}
"""All that has a history of its own: what a case consists of, and who keeps the book."""


def kind_of(record: Case | Entry | Person) -> Kind[Any]:
    """The kind that a record is of; KeyError for one that no book knows."""
    return SUBJECTS[type(record).__name__.lower()]


def hangs_on(entry: Entry) -> tuple[str, ...]:
    """The fields of this entry that hold the number of another to which it belongs."""
    relations = kind_of(entry).relations
    return tuple(name for name, relation in relations.items() if relation == Relation.HANGS_ON)


class CaseWithEntries(Frozen):
    """A case with its entries, ordered by time, a date before the times of that day, ties by number.

    `left_out` are the private events that are not told: no total may be told as whole without them.
    """

    case: Case
    entries: tuple[Entry, ...]
    left_out: tuple[Event, ...] = ()


def in_timeline_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries in the order of a timeline: by time, a date before the times of that day, ties by number."""
    return tuple(sorted(entries, key=lambda entry: (entry.at.instant, len(entry.at.at) > 10, entry.number)))
