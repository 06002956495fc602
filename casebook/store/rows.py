"""Rows of the book as the frozen values that `facts` understands, and which columns they are read from."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.revision import Action, Revision
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict

W = TypeVar("W", bound=StrEnum)

_ENTRY = (
    *("uuid", "number", "at", "zone", "instant", "logged_at", "logged_zone", "logged_instant"),
    *("text", "is_private"),
)
COLUMNS: dict[str, tuple[str, ...]] = {
    "cases": (
        *("uuid", "handle", "company", "title", "item", "problem", "want", "amount_minor", "amount_currency"),
        *("language", "country", "opened_at", "opened_zone", "opened_instant"),
        *("closed_at", "closed_zone", "closed_instant", "outcome"),
    ),
    "contacts": (
        *(*_ENTRY, "channel", "incoming", "agent", "role", "case_number", "outcome", "minutes", "rating"),
        "private_text",
    ),
    "promises": (
        *(*_ENTRY, "promised", "made_in", "agent", "due_at", "due_zone", "due_instant", "due_from"),
        *("verdict", "settled_at", "settled_zone", "settled_instant", "settled_note"),
    ),
    "shipments": (*_ENTRY, "carrier", "tracking", "check_digit", "is_return"),
    "events": (*_ENTRY, "event"),
    "attachments": (
        *(*_ENTRY, "name", "media_type", "size", "sha256"),
        *("modified_at", "modified_zone", "modified_instant", "attached_to"),
    ),
}
"""The columns read of each table, in the order they are asked for."""


def moment_in(at: str, zone: str, instant: str) -> Moment:
    """The moment in these columns; sqlite3's DataError where a damaged file holds what is none."""
    try:
        sound = (datetime.fromisoformat(at).tzinfo is not None) if len(at) > 10 else bool(date.fromisoformat(at))
        sound = sound and datetime.fromisoformat(instant).tzinfo is not None
    except (TypeError, ValueError):
        sound = False
    if not sound:
        raise sqlite3.DataError(f"cannot decode the date {at!r}")
    return Moment(at, zone, instant)


def body_in(text: str) -> dict[str, Any]:
    """The columns in the body of a revision; sqlite3's DataError where a damaged file holds no such thing."""
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise sqlite3.DataError("cannot decode what a revision says")
    return body


def word(words: type[W], value: str) -> W:
    """The word of a closed vocabulary; sqlite3's DataError where a damaged file holds another."""
    try:
        return words(value)
    except ValueError:
        raise sqlite3.DataError(f"cannot decode {value!r}") from None


def case_of(row: sqlite3.Row, orders: Iterable[str]) -> Case:
    """The case in this row, with these order numbers."""
    return Case(
        uuid=row["uuid"],
        handle=row["handle"],
        company=row["company"],
        opened=moment_in(row["opened_at"], row["opened_zone"], row["opened_instant"]),
        title=row["title"],
        item=row["item"],
        orders=tuple(orders),
        problem=row["problem"],
        want=row["want"],
        amount=None if row["amount_minor"] is None else Money(row["amount_minor"], row["amount_currency"]),
        language=row["language"],
        country=row["country"],
        closed=moment_of(row, "closed"),
        outcome=row["outcome"],
    )


def moment_of(row: sqlite3.Row, name: str) -> Moment | None:
    """The moment in the three columns that begin with `name`; None where they are empty."""
    at = row[f"{name}_at"]
    return None if at is None else Moment(at, row[f"{name}_zone"], row[f"{name}_instant"])


def common_of(row: sqlite3.Row, prefix: str = "") -> dict[str, Any]:
    """What every entry has, as the arguments of its value."""
    return {
        "uuid": row[f"{prefix}uuid"],
        "number": row[f"{prefix}number"],
        "at": moment_in(row[f"{prefix}at"], row[f"{prefix}zone"], row[f"{prefix}instant"]),
        "logged": moment_in(row[f"{prefix}logged_at"], row[f"{prefix}logged_zone"], row[f"{prefix}logged_instant"]),
        "text": row[f"{prefix}text"],
        "private": bool(row[f"{prefix}is_private"]),
    }


def contact_of(row: sqlite3.Row, prefix: str = "") -> Contact:
    """The contact in this row, its columns perhaps named with a prefix."""
    role, outcome = row[f"{prefix}role"], row[f"{prefix}outcome"]
    return Contact(
        **common_of(row, prefix),
        channel=word(Channel, row[f"{prefix}channel"]),
        incoming=bool(row[f"{prefix}incoming"]),
        agent=row[f"{prefix}agent"],
        role=word(Role, role) if role else None,
        case_number=row[f"{prefix}case_number"],
        outcome=word(Outcome, outcome) if outcome else None,
        minutes=row[f"{prefix}minutes"],
        rating=row[f"{prefix}rating"],
        private_text=row[f"{prefix}private_text"],
    )


def promise_of(row: sqlite3.Row) -> Promise:
    """The promise in this row."""
    return Promise(
        **common_of(row),
        promised=word(Promised, row["promised"]),
        made_in=row["made_in"],
        agent=row["agent"],
        due=moment_of(row, "due"),
        due_from=row["due_from"],
        verdict=word(Verdict, row["verdict"]) if row["verdict"] else None,
        settled=moment_of(row, "settled"),
        settled_note=row["settled_note"],
    )


def shipment_of(row: sqlite3.Row) -> Shipment:
    """The parcel, or the news of it, in this row."""
    return Shipment(
        **common_of(row),
        carrier=row["carrier"],
        tracking=row["tracking"],
        check=word(Check, row["check_digit"]),
        returning=bool(row["is_return"]),
    )


def event_of(row: sqlite3.Row) -> Event:
    """The event in this row."""
    return Event(
        **common_of(row),
        event=word(EventKind, row["event"]),
    )


def attachment_of(row: sqlite3.Row) -> Attachment:
    """The attachment in this row, without its content."""
    return Attachment(
        **common_of(row),
        name=row["name"],
        size=row["size"],
        sha256=row["sha256"],
        media_type=row["media_type"],
        modified=moment_of(row, "modified"),
        attached_to=row["attached_to"],
    )


def revision_of(row: sqlite3.Row) -> Revision:
    """The revision in this row."""
    return Revision(
        place=row["id"],
        deed=row["deed"],
        subject=row["subject"],
        uuid=row["uuid"],
        ref=row["ref"],
        act=word(Action, row["act"]),
        written=moment_in(row["written_at"], row["written_zone"], row["written_instant"]),
        body=None if row["body"] is None else body_in(row["body"]),
        undoes=row["undoes"],
        digest=row["digest"],
    )


MAKERS: dict[str, Callable[[sqlite3.Row], Entry]] = {
    "contacts": contact_of,
    "promises": promise_of,
    "shipments": shipment_of,
    "events": event_of,
    "attachments": attachment_of,
}
"""What makes an entry of a row, by table."""
