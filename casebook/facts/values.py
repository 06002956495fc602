"""The values a case is made of, as the book gives them and as everything else understands them.

All are frozen. Their names are the words of the command line; the closed vocabularies are stored by value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Any

from casebook.facts.value import Value


class Channel(StrEnum):
    """How a contact took place."""

    CHAT = "chat"
    PHONE = "phone"
    EMAIL = "email"
    FORM = "form"
    LETTER = "letter"
    SOCIAL = "social"
    IN_PERSON = "in-person"
    OTHER = "other"


class Role(StrEnum):
    """What the one who answered was."""

    BOT = "bot"
    REPRESENTATIVE = "representative"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    OTHER = "other"


class Outcome(StrEnum):
    """How an attempt to reach the company ended."""

    REACHED = "reached"
    NO_ANSWER = "no-answer"
    DISCONNECTED = "disconnected"
    TRANSFERRED = "transferred"
    REFUSED = "refused"
    RESOLVED = "resolved"


class EventKind(StrEnum):
    """What happened, apart from contacts, promises and parcels."""

    ORDERED = "ordered"
    PAID = "paid"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    REFUNDED = "refunded"
    NOTE = "note"


class Promised(StrEnum):
    """What a promise is about. A promise of the same kind made again resets the one before."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    DELIVERY = "delivery"
    CALLBACK = "callback"
    REPLY = "reply"
    REPAIR = "repair"
    COLLECTION = "collection"
    INFORMATION = "information"
    OTHER = "other"


class Verdict(StrEnum):
    """How a promise was settled."""

    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class PromiseState(StrEnum):
    """Where a promise stands at a given moment; `due` means due today."""

    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class Check(StrEnum):
    """What the check digit of a parcel's number says; `none` where there is no digit to check."""

    VALID = "valid"
    INVALID = "invalid"
    NONE = "none"


class Moment(Value):
    """A point in time as it stood on the clock where it was written down.

    `at` is ISO 8601: a date (`2024-10-31`) when no time of day was given, else a date-time with offset
    (`2024-10-31T14:05:00+01:00`). `zone` is an IANA name, or an offset (`+01:00`) where only that is known.
    `instant` is the same point in UTC (`2024-10-31T13:05:00Z`), for order alone; for a date, its first moment.
    """

    at: str
    zone: str
    instant: str

    @property
    def has_time(self) -> bool:
        """Whether a time of day was given at all."""
        return len(self.at) > 10

    @property
    def day(self) -> date:
        """The day on the clock it was written by."""
        return date.fromisoformat(self.at[:10])

    @property
    def clock(self) -> datetime | None:
        """The aware date-time, or None for a date without a time."""
        return datetime.fromisoformat(self.at) if self.has_time else None

    @property
    def utc(self) -> datetime:
        """The instant as an aware date-time in UTC."""
        return datetime.fromisoformat(self.instant).astimezone(UTC)


class Money(Value):
    """An amount in minor units (cents) of an ISO 4217 currency."""

    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount as a plain decimal with the currency's own number of places: `24.99`, `500` for yen."""
        places = places_of(self.currency)
        digits = str(abs(self.minor)).rjust(places + 1, "0")
        sign = "-" if self.minor < 0 else ""
        return sign + (digits if not places else f"{digits[:-places]}.{digits[-places:]}")


def places_of(currency: str) -> int:
    """How many decimal places a currency has (ISO 4217 list one, checked November 2026); two unless listed."""
    if currency in _NO_PLACES:
        return 0
    return 3 if currency in _THREE_PLACES else 2


_NO_PLACES = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_THREE_PLACES = frozenset("BHD IQD JOD KWD LYD OMR TND".split())


class Case(Value, kw_only=True):
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


class Entry(Value, kw_only=True):
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


class Act(StrEnum):
    """What was done when a state of a case or an entry was written."""

    RECORDED = "recorded"
    CHANGED = "changed"
    SETTLED = "settled"
    CLOSED = "closed"
    REOPENED = "reopened"
    EDITED = "edited"
    REMOVED = "removed"
    UNDONE = "undone"
    ERASED = "erased"
    IMPORTED = "imported"


class Revision(Value):
    """One state of a case or an entry, and when it was written.

    `deed` counts the transactions of a book; all revisions of one were written together. `undoes` is the deed that was
    taken back. `body` holds the columns as they then were, None where they were erased for good. `digest` is the link of
    the chain (see `book/chain.py`).
    """

    place: int
    deed: int
    subject: str
    uuid: str
    ref: str
    act: Act
    written: Moment
    body: Mapping[str, Any] | None
    undoes: int | None
    digest: str


class Dossier(Value):
    """A case with its entries, ordered by time, a date before the times of that day, ties by number."""

    case: Case
    entries: tuple[Entry, ...]


def ordered(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries in the order of a timeline: by time, a date before the times of that day, ties by number."""
    return tuple(sorted(entries, key=lambda entry: (entry.at.instant, entry.at.has_time, entry.number)))


def bare(number: str) -> str:
    """A number without what people put between its parts, in capitals: `1z 999-aa1` and `1Z999AA1` are the same."""
    return "".join(character for character in number if character.isalnum()).upper()


def zone_named(name: str) -> tzinfo | None:
    """The zone with this IANA name or offset (`Europe/Amsterdam`, `+01:00`); None where this machine knows no such zone."""
    from zoneinfo import ZoneInfo

    try:
        if name[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
