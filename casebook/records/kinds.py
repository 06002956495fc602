"""The kinds of things a book records: a case, and the entries of its timeline.

All are frozen. Their names are the words of the command line.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.records.frozen import Frozen
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict


class Case(Frozen, kw_only=True):
    """One problem with one company. `amount` is what is at stake; `outcome` what closing it said."""

    handle: str
    company: str
    opened: Moment
    uuid: str = ""
    title: str | None = None
    item: str | None = None
    orders: tuple[str, ...] = ()
    problem: str | None = None
    want: str | None = None
    amount: Money | None = None
    language: str | None = None
    country: str | None = None
    closed: Moment | None = None
    outcome: str | None = None


class Entry(Frozen, kw_only=True):
    """What every line of a timeline has: `number` is given once per case and never again.

    The book gives `uuid` and `number` when it records the entry; before that they are empty. What is `private` is for
    the person alone, and leaves the book in no export unless it is asked for.
    """

    at: Moment
    logged: Moment
    uuid: str = ""
    number: int = 0
    text: str | None = None
    private: bool = False


class Contact(Entry, kw_only=True):
    """One attempt to reach the company, or (`incoming`) theirs to reach the person.

    `private_text` is what the person noted for themselves beside what was said.
    """

    channel: Channel
    incoming: bool = False
    agent: str | None = None
    role: Role | None = None
    case_number: str | None = None
    outcome: Outcome | None = None
    minutes: int | None = None
    rating: int | None = None
    private_text: str | None = None


class Promise(Entry, kw_only=True):
    """What somebody said would happen. `due` is the last day it may; `due_from` the first of a range (a date)."""

    promised: Promised = Promised.OTHER
    made_in: int | None = None
    agent: str | None = None
    due: Moment | None = None
    due_from: str | None = None
    verdict: Verdict | None = None
    settled: Moment | None = None
    settled_note: str | None = None


class Shipment(Entry, kw_only=True):
    """A parcel, or what was learnt of it; `returning` when it goes back to the company."""

    carrier: str | None = None
    tracking: str | None = None
    check: Check = Check.NONE
    returning: bool = False


class Event(Entry, kw_only=True):
    """Anything else worth a line."""

    event: EventKind = EventKind.NOTE


class Attachment(Entry, kw_only=True):
    """A file kept with the case, its content in the book under its SHA-256 (hexadecimal).

    `size` counts bytes; `modified` is when the file was last changed, as the file system said; `attached_to` is the number
    of the entry it belongs to. The `text` of an attachment is the note given with it.
    """

    name: str
    size: int
    sha256: str
    media_type: str | None = None
    modified: Moment | None = None
    attached_to: int | None = None


class CaseWithEntries(Frozen):
    """A case with its entries, ordered by time, a date before the times of that day, ties by number."""

    case: Case
    entries: tuple[Entry, ...]


def in_timeline_order(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries in the order of a timeline: by time, a date before the times of that day, ties by number."""
    return tuple(sorted(entries, key=lambda entry: (entry.at.instant, entry.at.has_time, entry.number)))
