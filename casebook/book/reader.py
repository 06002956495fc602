"""The reading side: plain, portable SQL with named parameters, giving the frozen values that `facts` understands.

Nothing here writes, and nothing here imports SQLModel; a test holds the columns named here against the records.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence

from casebook import errors
from casebook.facts.values import (
    Case,
    Channel,
    Check,
    Contact,
    Dossier,
    Entry,
    Event,
    EventKind,
    Moment,
    Money,
    Outcome,
    Promise,
    Promised,
    Role,
    Shipment,
    Verdict,
    bare,
    ordered,
)

_ENTRY = ("uuid", "number", "at", "zone", "instant", "logged_at", "logged_zone", "logged_instant", "text")
COLUMNS: dict[str, tuple[str, ...]] = {
    "cases": (
        *("uuid", "handle", "company", "title", "item", "problem", "want", "amount_minor", "amount_currency"),
        *("language", "country", "opened_at", "opened_zone", "opened_instant"),
        *("closed_at", "closed_zone", "closed_instant", "outcome"),
    ),
    "contacts": (*_ENTRY, "channel", "incoming", "agent", "role", "case_number", "outcome", "minutes", "rating"),
    "promises": (
        *(*_ENTRY, "promised", "made_in", "agent", "due_at", "due_zone", "due_instant", "due_from"),
        *("verdict", "settled_at", "settled_zone", "settled_instant", "settled_note"),
    ),
    "shipments": (*_ENTRY, "carrier", "tracking", "check_digit", "is_return"),
    "events": (*_ENTRY, "event"),
}
"""The columns read of each table, in the order they are asked for."""


class Reader:
    """What can be asked of a book. Every answer is ordered, ties are broken."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def case_named(self, name: str) -> Case:
        """The case that goes by this handle, number, or beginning of a handle.

        Raises NoSuchCase with the nearest handles, SeveralCases where more than one fits.
        """
        for condition, value in (
            ("handle_key = :value", key_of(name)),
            (_HAS_NUMBER, bare(name)),
            ("handle_key >= :value AND handle_key < :value || char(1114111)", key_of(name)),
        ):
            found = self._cases(condition, value) if value else []
            if len(found) > 1:
                raise errors.SeveralCases(name, [case.handle for case in found])
            if found:
                return found[0]
        raise errors.NoSuchCase(name, _near(name, self.handles()))

    def only_open_case(self) -> Case:
        """The open case where there is exactly one; raises NoCaseNamed with the open handles otherwise."""
        found = self._cases("closed_at IS NULL")
        if len(found) != 1:
            raise errors.NoCaseNamed([case.handle for case in found])
        return found[0]

    def handles(self, beginning: str = "", most: int = -1) -> list[str]:
        """The handles that begin so, in alphabetical order; at most `most` of them unless that is negative."""
        rows = self._connection.execute(
            "SELECT handle FROM cases WHERE handle_key >= :key AND handle_key < :key || char(1114111)"
            " ORDER BY handle_key LIMIT :most",
            {"key": key_of(beginning), "most": most},
        )
        return [row["handle"] for row in rows]

    def has_handle(self, handle: str) -> bool:
        """Whether a case has exactly this handle, whatever the case of its letters."""
        return bool(self._cases("handle_key = :value", key_of(handle)))

    def cases(self) -> list[Case]:
        """All cases, the open ones first, each group by the day it was opened."""
        return self._cases("1 = 1")

    def open_cases(self) -> list[Case]:
        """The open cases, by the day they were opened."""
        return self._cases("closed_at IS NULL")

    def dossier(self, case: Case) -> Dossier:
        """The case with all its entries, in order of time."""
        entries: list[Entry] = []
        for table, made in _MAKERS.items():
            rows = self._connection.execute(
                f"SELECT {', '.join(COLUMNS[table])} FROM {table}"
                " WHERE case_id = (SELECT id FROM cases WHERE uuid = :uuid) ORDER BY number",
                {"uuid": case.uuid},
            )
            entries.extend(made(row) for row in rows)
        return Dossier(case, ordered(entries))

    def unsettled(self) -> list[tuple[str, Promise, Contact | None]]:
        """The unsettled promises of all open cases, the first due first: uuid of the case, promise, its contact."""
        columns = [f"promises.{name} AS {name}" for name in COLUMNS["promises"]]
        columns += [f"contacts.{name} AS contact_{name}" for name in COLUMNS["contacts"]]
        rows = self._connection.execute(
            f"SELECT cases.uuid AS case_uuid, {', '.join(columns)} FROM cases"
            " JOIN promises ON promises.case_id = cases.id AND promises.verdict IS NULL"
            " LEFT JOIN contacts ON contacts.case_id = cases.id AND contacts.number = promises.made_in"
            " WHERE cases.closed_at IS NULL ORDER BY due_instant IS NULL, due_instant, cases.handle_key, promises.number"
        )
        return [
            (row["case_uuid"], _promise(row), _contact(row, "contact_") if row["contact_uuid"] else None)
            for row in rows
        ]

    def last_contacts(self, *, open_only: bool) -> dict[str, Moment]:
        """When the last contact of each case was, by the case's uuid; cases without one are left out."""
        rows = self._connection.execute(
            "SELECT cases.uuid AS uuid, at, zone, instant FROM cases JOIN contacts ON contacts.id ="
            " (SELECT id FROM contacts WHERE case_id = cases.id ORDER BY instant DESC, number DESC LIMIT 1)"
            f" {'WHERE cases.closed_at IS NULL' if open_only else ''} ORDER BY cases.handle_key"
        )
        return {row["uuid"]: Moment(row["at"], row["zone"], row["instant"]) for row in rows}

    def contact_counts(self) -> dict[str, int]:
        """How many contacts each case has, by the case's uuid."""
        rows = self._connection.execute(
            "SELECT uuid, (SELECT count(*) FROM contacts WHERE case_id = cases.id) AS contacts FROM cases ORDER BY id"
        )
        return {row["uuid"]: row["contacts"] for row in rows}

    def case_numbers(self) -> dict[str, list[str]]:
        """The case numbers the company gave, by the case's uuid, in order of first mention."""
        numbers: dict[str, list[str]] = {}
        rows = self._connection.execute(
            "SELECT cases.uuid AS uuid, case_number FROM contacts JOIN cases ON cases.id = case_id"
            " WHERE case_number IS NOT NULL ORDER BY case_id, instant, contacts.number"
        )
        for row in rows:
            given = numbers.setdefault(row["uuid"], [])
            if row["case_number"] not in given:
                given.append(row["case_number"])
        return numbers

    def _cases(self, condition: str, value: str = "") -> list[Case]:
        rows = self._connection.execute(
            f"SELECT id, {', '.join(COLUMNS['cases'])} FROM cases WHERE {condition}"
            " ORDER BY closed_at IS NOT NULL, opened_instant, handle_key",
            {"value": value},
        ).fetchall()
        orders = self._orders([row["id"] for row in rows])
        return [_case(row, orders.get(row["id"], ())) for row in rows]

    def _orders(self, case_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        if len(case_ids) == 1:
            condition, values = "WHERE case_id = :case_id", {"case_id": case_ids[0]}
        else:
            condition, values = "", {}
        if case_ids:
            query = f"SELECT case_id, number FROM orders {condition} ORDER BY case_id, position"
            for row in self._connection.execute(query, values):
                found[row["case_id"]] = (*found.get(row["case_id"], ()), row["number"])
        return found


_HAS_NUMBER = (
    "id IN (SELECT case_id FROM orders WHERE bare = :value"
    " UNION SELECT case_id FROM contacts WHERE case_number_bare = :value"
    " UNION SELECT case_id FROM shipments WHERE tracking_bare = :value)"
)


def key_of(handle: str) -> str:
    """What two handles must not share: the handle without regard to capitals."""
    return handle.casefold()


def _near(name: str, handles: Sequence[str]) -> list[str]:
    from difflib import get_close_matches

    keys = {key_of(handle): handle for handle in handles}
    return [keys[key] for key in get_close_matches(key_of(name), keys, n=3, cutoff=0.6)]


def _case(row: sqlite3.Row, orders: Iterable[str]) -> Case:
    return Case(
        uuid=row["uuid"],
        handle=row["handle"],
        company=row["company"],
        opened=Moment(row["opened_at"], row["opened_zone"], row["opened_instant"]),
        title=row["title"],
        item=row["item"],
        orders=tuple(orders),
        problem=row["problem"],
        want=row["want"],
        amount=None if row["amount_minor"] is None else Money(row["amount_minor"], row["amount_currency"]),
        language=row["language"],
        country=row["country"],
        closed=_moment(row, "closed"),
        outcome=row["outcome"],
    )


def _moment(row: sqlite3.Row, name: str) -> Moment | None:
    at = row[f"{name}_at"]
    return None if at is None else Moment(at, row[f"{name}_zone"], row[f"{name}_instant"])


def _contact(row: sqlite3.Row, prefix: str = "") -> Contact:
    role, outcome = row[f"{prefix}role"], row[f"{prefix}outcome"]
    return Contact(
        uuid=row[f"{prefix}uuid"],
        number=row[f"{prefix}number"],
        at=Moment(row[f"{prefix}at"], row[f"{prefix}zone"], row[f"{prefix}instant"]),
        logged=Moment(row[f"{prefix}logged_at"], row[f"{prefix}logged_zone"], row[f"{prefix}logged_instant"]),
        text=row[f"{prefix}text"],
        channel=Channel(row[f"{prefix}channel"]),
        incoming=bool(row[f"{prefix}incoming"]),
        agent=row[f"{prefix}agent"],
        role=Role(role) if role else None,
        case_number=row[f"{prefix}case_number"],
        outcome=Outcome(outcome) if outcome else None,
        minutes=row[f"{prefix}minutes"],
        rating=row[f"{prefix}rating"],
    )


def _promise(row: sqlite3.Row) -> Promise:
    return Promise(
        uuid=row["uuid"],
        number=row["number"],
        at=Moment(row["at"], row["zone"], row["instant"]),
        logged=Moment(row["logged_at"], row["logged_zone"], row["logged_instant"]),
        text=row["text"],
        promised=Promised(row["promised"]),
        made_in=row["made_in"],
        agent=row["agent"],
        due=_moment(row, "due"),
        due_from=row["due_from"],
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        settled=_moment(row, "settled"),
        settled_note=row["settled_note"],
    )


def _shipment(row: sqlite3.Row) -> Shipment:
    return Shipment(
        uuid=row["uuid"],
        number=row["number"],
        at=Moment(row["at"], row["zone"], row["instant"]),
        logged=Moment(row["logged_at"], row["logged_zone"], row["logged_instant"]),
        text=row["text"],
        carrier=row["carrier"],
        tracking=row["tracking"],
        check=Check(row["check_digit"]),
        returning=bool(row["is_return"]),
    )


def _event(row: sqlite3.Row) -> Event:
    return Event(
        uuid=row["uuid"],
        number=row["number"],
        at=Moment(row["at"], row["zone"], row["instant"]),
        logged=Moment(row["logged_at"], row["logged_zone"], row["logged_instant"]),
        text=row["text"],
        event=EventKind(row["event"]),
    )


_MAKERS: dict[str, Callable[[sqlite3.Row], Entry]] = {
    "contacts": _contact,
    "promises": _promise,
    "shipments": _shipment,
    "events": _event,
}
