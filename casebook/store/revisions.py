"""How rows are written: never without the revision that keeps what they now are, in the chain, in the same transaction.

The columns come from the kinds; what is wrong with a value the tables' own CHECKs refuse. Nothing here imports SQLModel.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from casebook.records.kinds import SUBJECTS
from casebook.records.revision import Action
from casebook.records.values import Moment
from casebook.store import hash_chain

Row = Mapping[str, Any]


class RevisionWriter:
    """Writes rows and their revisions on a connection whose transaction has begun; all of one writer are one change."""

    def __init__(self, connection: sqlite3.Connection, now: Moment) -> None:
        self.connection, self.now = connection, now
        last = self.one("SELECT deed FROM revisions ORDER BY id DESC LIMIT 1")
        self.change_id = (last["deed"] if last else 0) + 1

    def one(self, query: str, values: Row | None = None) -> Any:
        """The first row of a query, or None."""
        return self.connection.execute(query, dict(values or {})).fetchone()

    def insert(self, table: str, row: Row) -> None:
        """Add a row."""
        self.connection.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", dict(row)
        )

    def update_columns(self, table: str, values: Row) -> None:
        """Set these columns of the row with this uuid."""
        changes = ", ".join(f"{name} = :{name}" for name in values)
        self.connection.execute(f"UPDATE {table} SET {changes} WHERE uuid = :uuid", dict(values))

    def record_revision(
        self, subject: str, uuid: str, act: Action, *, ref: str = "", undoes: int | None = None
    ) -> None:
        """Keep the whole row as it stands now, as the newest link of the chain; its `ref` is looked up unless given."""
        body = self.body(subject, uuid)
        hash_chain.append(
            self.connection,
            {
                "deed": self.change_id,
                "subject": subject,
                "uuid": uuid,
                "ref": ref or self.ref(subject, uuid),
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
        body = dict(self.one(f"SELECT * FROM {SUBJECTS[subject].table} WHERE uuid = :uuid", {"uuid": uuid}))
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
            f"SELECT handle, number FROM {SUBJECTS[subject].table} AS entries JOIN cases ON cases.id = entries.case_id"
            " WHERE entries.uuid = :uuid",
            {"uuid": uuid},
        )
        return f"{row['handle']}/{row['number']}"


def canonical(body: Row) -> str:
    """The one JSON text of these values: keys sorted, nothing between, characters as they are, without `id` columns."""
    kept = {name: value for name, value in body.items() if name not in ("id", "case_id")}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
