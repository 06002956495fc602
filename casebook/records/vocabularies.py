"""The closed vocabularies, stored by value; their words are those of the command line."""

from __future__ import annotations

from enum import StrEnum


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


SAYS_MUCH = (Role.SUPERVISOR, Role.MANAGER, Role.BOT)
"""What somebody is that tells how much their word is worth: most of those who answer are representatives."""


class Outcome(StrEnum):
    """How an attempt to reach the company ended."""

    REACHED = "reached"
    NO_ANSWER = "no-answer"
    DISCONNECTED = "disconnected"
    TRANSFERRED = "transferred"
    REFUSED = "refused"
    RESOLVED = "resolved"


IN_WRITING = (Channel.EMAIL, Channel.FORM, Channel.LETTER)
"""The channels of what is sent and answered later, by which nobody is spoken with."""

UNANSWERED = (Outcome.NO_ANSWER, Outcome.DISCONNECTED)
"""The outcomes of an attempt that reached nobody: it counts as an attempt, not as a contact. One that was disconnected
does only where nothing else is recorded of it; see `Contact.broke_off`."""


class EventKind(StrEnum):
    """What happened, apart from contacts, promises and parcels."""

    ORDERED = "ordered"
    CHARGED = "charged"
    """The company took money, asked or not."""
    PAID = "paid"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    REFUNDED = "refunded"
    CREDITED = "credited"
    """A voucher, or a balance with the company: no money back."""
    COST = "cost"
    """What it cost the person beside."""
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    COMPLAINED = "complained"
    """A formal complaint was made."""
    ESCALATED = "escalated"
    DEADLOCK = "deadlock"
    """The company has said its last word."""
    CANCELLED = "cancelled"
    APPOINTMENT = "appointment"
    MISSED = "missed"
    """Nobody came to an appointment."""
    MARKED_DELIVERED = "marked-delivered"
    """Tracking says so, and it never came."""
    NOTE = "note"


MAY_LIE_AHEAD = (EventKind.APPOINTMENT,)
"""The kinds of events that can be recorded before their day; all others are told once they have happened."""

DECISIONS = (EventKind.ACCEPTED, EventKind.DECLINED)
"""The kinds of events that say what became of an offer."""


class AppointmentState(StrEnum):
    """Where an appointment stands at a given moment; `missed`: nobody came to it."""

    TO_COME = "to-come"
    PASSED = "passed"
    MISSED = "missed"


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


OCCASIONS = (Promised.CALLBACK, Promised.REPLY, Promised.INFORMATION)
"""The kinds that are kept by reaching the person once, and are not owed until they come."""


class Verdict(StrEnum):
    """How a promise was settled."""

    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class Became(StrEnum):
    """What a person says of a promise whose day has passed, before it is told: its verdict, or that it is to be left out.

    Nothing that is stored.
    """

    KEPT = "kept"
    BROKEN = "broken"
    LEFT_OUT = "leave-it-out"


class PromiseState(StrEnum):
    """Where a promise stands at a given moment; `due` means due today, `declined` that it was an offer not accepted."""

    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"


class Relation(StrEnum):
    """What an entry says of another."""

    HANGS_ON = "hangs-on"
    """It belongs to it: a promise to the contact it was made in, a file to the entry it shows."""
    REPLACES = "replaces"
    """Written of nothing so far: the table of links has had the word since version 3 of a book, and no field states it."""
    CONTRADICTS = "contradicts"
    COMPATIBLE_WITH = "compatible-with"
    """It may look like a contradiction, and the person found that it is none."""


class Check(StrEnum):
    """What the check digit of a parcel's number says; `none` where there is no digit to check."""

    VALID = "valid"
    INVALID = "invalid"
    NONE = "none"
