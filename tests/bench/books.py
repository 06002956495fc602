"""Books of any size for the bench: every case a dispute of twenty contacts, all but the last few closed.

Rows are put in with plain SQL on the real schema, a revision for each as the writer leaves them, so that a book of a
hundred thousand contacts takes seconds and weighs what it would weigh. The same size gives the same book, but for salts.

    python -m tests.bench.books PATH CONTACTS
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from casebook.records.revision import Action
from casebook.records.values import Moment
from casebook.store import migrations
from casebook.store.revisions import RevisionWriter

ZONE = "Europe/Amsterdam"
CONTACTS_A_CASE = 20
OPEN_CASES = 5
HANDLE = "towel"
"""The handle of the last case, which is open and three weeks old at the present of the bench, 20 November 2024."""

_PHOTO = """A red bath towel was ordered and a grey bathrobe came. They want a photo, which I sent twice already, and will
have it looked at by another department, which cannot be called; I should hear from them within two working days."""
_RETURN = """They confirmed that the return has arrived in the warehouse. The refund is waiting for approval; it takes three to
five business days more. I told them that this is the third time I hear so, and that I want it in writing."""
_SAID = (
    "I asked where the parcel is. They see it in the depot since Monday and will ask the carrier to look for it.",
    "They say the parcel was delivered to a neighbour, but cannot tell which one. I asked for the proof of delivery.",
    _PHOTO,
    "Nobody answered for twenty minutes, then the line went dead.",
    _RETURN,
)
_AGENTS = ("Maria", "Tom", "Priya", "Sanne", "José", "Aïcha")
_COMPANIES = ("Amazon", "Bol", "Zalando", "Coolblue", "PostNL", "IKEA")
_PROMISED = (("refund", "a refund within 5 business days"), ("callback", "a call back"), ("delivery", "a new parcel"))

Row = dict[str, Any]


def build(path: Path, contacts: int) -> None:
    """Make a book with that many contacts, twenty a case, at `path`, where nothing may be yet."""
    path.touch(mode=0o600, exist_ok=False)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    migrations.migrate(connection)
    ledger = RevisionWriter(connection, _moment(datetime(2014, 1, 1, tzinfo=UTC)))
    cases = max(1, -(-contacts // CONTACTS_A_CASE))
    for case in range(cases):
        _write_case(ledger, case, cases, min(contacts - case * CONTACTS_A_CASE, CONTACTS_A_CASE))
    connection.execute("COMMIT")
    connection.close()


def _write_case(ledger: RevisionWriter, place: int, cases: int, contacts: int) -> None:
    begun = datetime(2024, 10, 31, 13, 50, tzinfo=UTC) - timedelta(hours=17) * (cases - 1 - place)
    case = place + 1
    _insert(ledger, "cases", _case_row(case, begun, handle=HANDLE if case == cases else f"case-{case:05}"))
    order = f"302-{case:07}-{case * 7919 % 10_000_000:07}"
    _insert(ledger, "orders", {"case_id": case, "position": 1, "number": order, "bare": order.replace("-", "")})
    _revise(ledger, "case", _uuid("case", case), Action.RECORDED, begun)
    number = 0
    for number, (subject, at, row) in enumerate(_entries(case, begun, contacts, closed=case <= cases - OPEN_CASES), 1):
        uuid = _uuid(subject, case * 1000 + number)
        common = {"uuid": uuid, "case_id": case, "number": number, **_columns("", at), **_columns("logged_", at)}
        _insert(ledger, f"{subject}s", {**common, **row})
        _revise(ledger, subject, uuid, Action.RECORDED, at)
    ledger.connection.execute("UPDATE cases SET last_number = ? WHERE id = ?", (number, case))
    if case <= cases - OPEN_CASES:
        closed = begun + timedelta(days=19)
        changes = {"uuid": _uuid("case", case), "outcome": "refunded in full", **_columns("closed_", closed)}
        ledger.put("cases", changes)
        _revise(ledger, "case", _uuid("case", case), Action.CLOSED, closed)


def _case_row(case: int, begun: datetime, handle: str) -> Row:
    return {
        "id": case,
        "uuid": _uuid("case", case),
        "handle": handle,
        "handle_key": handle,
        "company": _COMPANIES[case % len(_COMPANIES)],
        "title": "Wrong item, refund does not come",
        "item": "red bath towel",
        "problem": "I ordered a red bath towel and got a grey bathrobe. I sent it back, and the refund does not come.",
        "want": "a full refund of 24.99 EUR",
        "amount_minor": 2499,
        "amount_currency": "EUR",
        "country": "NL",
        **_columns("opened_", begun),
    }


def _entries(case: int, begun: datetime, contacts: int, *, closed: bool) -> Iterator[tuple[str, datetime, Row]]:
    """The entries of one case in order: an order, the contacts, a promise with every third, now and then a parcel."""
    said, agents, promised = cycle(_SAID), cycle(_AGENTS[case % 3 :]), cycle(_PROMISED)
    yield "event", begun, {"event": "ordered", "text": "red bath towel, size L, with express delivery"}
    number = 1
    for place in range(contacts):
        at = begun + timedelta(hours=21 * place + 1)
        number += 1
        made_in, agent = number, next(agents)
        reference = f"A-{case:05}{place // 3:02}"
        yield "contact", at, _contact_row(next(said), agent, reference, place)
        if place % 3 == 0:
            number += 1
            kind, words = next(promised)
            yield "promise", at, _promise_row(kind, words, made_in, at, kept=closed or place % 2 == 0)
        if place % 7 == 0:
            number += 1
            tracking = f"1Z{case:06}{place:02}"
            text = "in the depot since Monday"
            row = {
                "carrier": "UPS",
                "tracking": tracking,
                "tracking_bare": tracking,
                "check_digit": "none",
                "text": text,
            }
            yield "shipment", at, row


def _contact_row(text: str, agent: str, reference: str, place: int) -> Row:
    return {
        "text": text,
        "channel": "phone" if place % 4 == 3 else "chat",
        "agent": agent,
        "role": "supervisor" if place % 5 == 4 else "representative",
        "case_number": reference,
        "case_number_bare": reference.replace("-", ""),
        "outcome": "reached",
        "minutes": 5 + place,
        "rating": 1 + place % 5,
    }


def _promise_row(kind: str, text: str, made_in: int, made: datetime, *, kept: bool) -> Row:
    due = made + timedelta(days=4)
    row: Row = {"promised": kind, "text": text, "made_in": made_in, **_columns("due_", due, day_only=True)}
    if kept:
        row |= {"verdict": "kept", "settled_note": None, **_columns("settled_", due, day_only=True)}
    return row


def _columns(name: str, at: datetime, *, day_only: bool = False) -> Row:
    local = at.astimezone(ZoneInfo(ZONE))
    if day_only:
        local = local.replace(hour=0, minute=0)
    instant = local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = local.date().isoformat() if day_only else local.isoformat(timespec="seconds")
    return {f"{name}at": text, f"{name}zone": ZONE, f"{name}instant": instant}


def _moment(at: datetime) -> Moment:
    return Moment(*_columns("", at).values())


def _uuid(subject: str, number: int) -> str:
    return str(UUID(int=(sum(subject.encode()) << 64) + number, version=4))


def _insert(ledger: RevisionWriter, table: str, row: Mapping[str, Any]) -> None:
    ledger.connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", row
    )


def _revise(ledger: RevisionWriter, subject: str, uuid: str, act: Action, at: datetime) -> None:
    ledger.now = _moment(at)
    ledger.record_revision(subject, uuid, act)
    ledger.change_id += 1


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]))
