"""What is looked at over all open cases at once: promises that wait, days that were named, when there was contact last."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from casebook.records.kind import Kind, R
from casebook.records.kinds import CONTACT, EVENT, ITEM, PROMISE, Contact, Event, Item, Promise
from casebook.records.values import Moment
from casebook.records.vocabularies import DECISIONS
from casebook.store.rows import ANSWERED, moment_in, selected
from casebook.text.comparing import as_seen


class AgendaReader:
    """The part of a reader that looks across cases. Every answer is ordered, ties are broken."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def unsettled_and_later(self) -> list[tuple[str, Promise, Contact | None]]:
        """The unsettled promises of all open cases, and later ones of their kinds, the first due first: uuid of the case,
        promise, its contact."""
        rows = self._connection.execute(
            f"SELECT {selected('promise')}, {selected('contact')}, cases.uuid AS case_uuid, contacts.id AS contact FROM cases"
            " JOIN promises ON promises.case_id = cases.id AND promises.removed_at IS NULL AND (promises.verdict IS NULL"
            " OR EXISTS (SELECT 1 FROM promises AS before WHERE before.case_id = cases.id AND before.verdict IS NULL AND"
            " before.promised = promises.promised AND before.removed_at IS NULL AND before.instant <= promises.instant))"
            " LEFT JOIN links ON links.case_id = cases.id AND links.number = promises.number AND relation = 'hangs-on'"
            " LEFT JOIN contacts ON contacts.case_id = cases.id AND contacts.number = links.to_number"
            " AND contacts.removed_at IS NULL WHERE cases.closed_at IS NULL AND cases.removed_at IS NULL"
            " ORDER BY due_instant IS NULL, due_instant, cases.handle_key, promises.number"
        )
        contact = len(PROMISE.columns)
        return [
            (row["case_uuid"], PROMISE.decode(row), CONTACT.decode(row, contact) if row["contact"] else None)
            for row in rows.fetchall()
        ]

    def decisions(self) -> dict[str, list[Event]]:
        """What the person accepted and declined in each open case, by its uuid."""
        return self._by_case(
            EVENT,
            f"SELECT {selected('event')}, cases.uuid AS case_uuid FROM cases JOIN events ON events.case_id = cases.id"
            " WHERE cases.closed_at IS NULL AND cases.removed_at IS NULL AND events.removed_at IS NULL"
            f" AND event IN ({', '.join(repr(kind.value) for kind in DECISIONS)}) ORDER BY events.instant, events.number",
        )

    def deadlines(self) -> list[tuple[str, Contact]]:
        """The last contact of each open case, with the company and with each other, in which the person named a day: uuid of
        the case, contact."""
        rows = self._connection.execute(
            f"SELECT {selected('contact')}, cases.uuid AS case_uuid FROM cases JOIN contacts ON contacts.case_id = cases.id"
            " WHERE cases.closed_at IS NULL AND cases.removed_at IS NULL AND contacts.removed_at IS NULL"
            " AND deadline IS NOT NULL ORDER BY contacts.instant, contacts.number"
        )
        named = [(row["case_uuid"], CONTACT.decode(row)) for row in rows]
        return list(
            {(uuid, contact.party and as_seen(contact.party)): (uuid, contact) for uuid, contact in named}.values()
        )

    def events_around_appointments(self) -> dict[str, list[Event]]:
        """All events, in order, of each open case that has an appointment, by the case's uuid."""
        return self._by_case(
            EVENT,
            f"SELECT {selected('event')}, cases.uuid AS case_uuid FROM events JOIN cases ON cases.id = events.case_id"
            " WHERE cases.closed_at IS NULL AND cases.removed_at IS NULL AND events.removed_at IS NULL"
            " AND events.case_id IN (SELECT case_id FROM events WHERE event = 'appointment' AND removed_at IS NULL)"
            " ORDER BY events.instant, events.number",
        )

    def contacts_of(self, case_uuids: Sequence[str]) -> dict[str, list[Contact]]:
        """The contacts in which somebody was reached, of each of these cases by its uuid, in no order."""
        of_case = (
            f"SELECT {selected('contact')} FROM contacts WHERE case_id = (SELECT id FROM cases WHERE uuid = ?)"
            f" AND removed_at IS NULL AND {ANSWERED}"
        )
        rows = {uuid: self._connection.execute(of_case, (uuid,)).fetchall() for uuid in case_uuids}
        return {uuid: list(CONTACT.decode_all(found)) for uuid, found in rows.items()}

    def last_contacts(self, *, open_only: bool) -> dict[str, Moment]:
        """When the company was reached last in each case, by the case's uuid; cases in which nobody was are left out."""
        rows = self._connection.execute(
            "SELECT cases.uuid AS uuid, at, zone, instant FROM cases JOIN contacts ON contacts.id ="
            f" (SELECT id FROM contacts WHERE case_id = cases.id AND removed_at IS NULL AND party IS NULL AND {ANSWERED}"
            " ORDER BY instant DESC, number DESC LIMIT 1) WHERE cases.removed_at IS NULL"
            f" {'AND cases.closed_at IS NULL' if open_only else ''}"
        )
        # Sorted here: for an order of handles SQLite would walk through all cases, open or not.
        return {row["uuid"]: moment_in(row, "at") for row in sorted(rows, key=_by_uuid)}

    def items(self) -> dict[str, list[Item]]:
        """The items of each case by its uuid, as they were recorded; cases without any are left out."""
        return self._by_case(
            ITEM,
            f"SELECT {selected('item')}, cases.uuid AS case_uuid FROM items JOIN cases ON cases.id = case_id"
            " WHERE items.removed_at IS NULL AND cases.removed_at IS NULL ORDER BY items.case_id, items.number",
        )

    def first_attempts(self) -> dict[str, Moment]:
        """When the company was to be reached first in each open case in which it was not reached yet, by the case's uuid."""
        of_case = "FROM contacts WHERE case_id = cases.id AND removed_at IS NULL AND party IS NULL"
        rows = self._connection.execute(
            "SELECT cases.uuid AS uuid, at, zone, instant FROM cases JOIN contacts ON contacts.id ="
            f" (SELECT id {of_case} ORDER BY instant, number LIMIT 1) WHERE cases.removed_at IS NULL"
            f" AND cases.closed_at IS NULL AND NOT EXISTS (SELECT 1 {of_case} AND {ANSWERED})"
        )
        return {row["uuid"]: moment_in(row, "at") for row in sorted(rows, key=_by_uuid)}

    def _by_case(self, kind: Kind[R], query: str) -> dict[str, list[R]]:
        """The records that the query gives, in its order, by the `case_uuid` it gives with each."""
        found: dict[str, list[R]] = {}
        for row in self._connection.execute(query):
            found.setdefault(row["case_uuid"], []).append(kind.decode(row))
        return found


def _by_uuid(row: sqlite3.Row) -> str:
    uuid: str = row["uuid"]
    return uuid
