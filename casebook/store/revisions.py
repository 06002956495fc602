"""How rows are written: never without the revision that keeps what they now are, in the chain, in the same transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from casebook.records.revision import Action
from casebook.records.values import Moment
from casebook.store import hash_chain
from casebook.store.tables.base import Record

TABLES = {
    "case": "cases",
    "contact": "contacts",
    "promise": "promises",
    "shipment": "shipments",
    "event": "events",
    "attachment": "attachments",
}
"""The table of each subject of a revision."""

Row = Mapping[str, Any]


class RevisionWriter:
    """Writes rows and their revisions on a connection whose transaction has begun; all of one ledger are one deed."""

    def __init__(self, connection: sqlite3.Connection, now: Moment) -> None:
        self.connection, self.now = connection, now
        last = self.one("SELECT deed FROM revisions ORDER BY id DESC LIMIT 1")
        self.change_id = (last["deed"] if last else 0) + 1

    def one(self, query: str, values: Row | None = None) -> Any:
        """The first row of a query, or None."""
        return self.connection.execute(query, dict(values or {})).fetchone()

    def insert(self, table: str, row: Record) -> None:
        """Add a validated record."""
        values = row.model_dump(mode="json", exclude={"id"})
        self.connection.execute(
            f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join(f':{name}' for name in values)})", values
        )

    def update(self, table: str, row: Record) -> None:
        """Put a validated record in the place of the row with its uuid."""
        self.put(table, row.model_dump(mode="json", exclude={"id"}))

    def put(self, table: str, values: Row) -> None:
        """Set these columns of the row with this uuid."""
        changes = ", ".join(f"{name} = :{name}" for name in values)
        self.connection.execute(f"UPDATE {table} SET {changes} WHERE uuid = :uuid", dict(values))

    def record_revision(self, subject: str, uuid: str, act: Action, undoes: int | None = None) -> None:
        """Keep the whole row as it stands now, as the newest link of the chain."""
        body = self.body(subject, uuid)
        hash_chain.append(
            self.connection,
            {
                "deed": self.change_id,
                "subject": subject,
                "uuid": uuid,
                "ref": self.ref(subject, uuid),
                "act": act.value,
                "undoes": undoes,
                "written_at": self.now.at,
                "written_zone": self.now.zone,
                "written_instant": self.now.instant,
                "body": canonical(body),
            },
        )

    def body(self, subject: str, uuid: str) -> dict[str, Any]:
        """The row as it stands, with its order numbers where it is a case."""
        body = dict(self.one(f"SELECT * FROM {TABLES[subject]} WHERE uuid = :uuid", {"uuid": uuid}))
        if subject == "case":
            rows = self.connection.execute(
                "SELECT number FROM orders WHERE case_id = :id ORDER BY position", {"id": body["id"]}
            )
            body["orders"] = [row["number"] for row in rows]
        return body

    def ref(self, subject: str, uuid: str) -> str:
        """`towel`, or `towel/3`."""
        if subject == "case":
            return str(self.one("SELECT handle FROM cases WHERE uuid = :uuid", {"uuid": uuid})["handle"])
        row = self.one(
            f"SELECT handle, number FROM {TABLES[subject]} AS entries JOIN cases ON cases.id = entries.case_id"
            " WHERE entries.uuid = :uuid",
            {"uuid": uuid},
        )
        return f"{row['handle']}/{row['number']}"


def canonical(body: Row) -> str:
    """The one JSON text of these values: keys sorted, nothing between, characters as they are, without `id` columns."""
    kept = {name: value for name, value in body.items() if name not in ("id", "case_id")}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
