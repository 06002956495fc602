"""Whether a row reads as casebook last wrote it: asked by `check`, and before a row is written over.

Whatever writes a row keeps the whole of it as a new revision. Were a row that another program changed written over, that
change would from then on be what casebook itself wrote, and no check could find it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from casebook.errors import CasebookError
from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CASE, KINDS
from casebook.store.bodies import canonical
from casebook.store.hash_chain import commitment_of
from casebook.store.rows import body_in, row_of


class NotAsWritten(CasebookError):
    """What was to be written over was changed by another program."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return (
            f"{self.ref} is not as casebook wrote it: another program changed it. It stays as it is, and nothing was "
            "recorded; `casebook check` says all that was changed, and `casebook restore` goes back to a copy."
        )


def check_as_written(connection: sqlite3.Connection, kind: Kind[Any], uuid: str) -> None:
    """Raises NotAsWritten where the row with this identity, which is there, is another than its newest revision says, or
    stands in another case than it was written in."""
    row = row_of(connection, kind, uuid)
    newest = connection.execute(
        "SELECT case_uuid, ref, body, salt, commitment FROM revisions WHERE uuid = ? AND subject = ? ORDER BY id DESC LIMIT 1",
        (uuid, kind.name),
    ).fetchone()
    if row is None or newest is None:
        raise NotAsWritten(newest["ref"] if newest else f"what stands in {kind.table} as {uuid}")
    is_read = says_what_was_written(newest) and matches_revision(kind, row, newest["body"])
    if not is_read or not _is_in_its_case(connection, kind, row, newest["case_uuid"]):
        raise NotAsWritten(newest["ref"])


def says_what_was_written(revision: Mapping[str, Any] | sqlite3.Row) -> bool:
    """Whether a revision says what it committed to when it was written."""
    return revision["body"] is not None and commitment_of(revision["salt"], revision["body"]) == revision["commitment"]


def matches_revision(kind: Kind[Any], row: Mapping[str, Any], body: str) -> bool:
    """Whether a row says what its newest revision says. Columns that came later, and the counter of numbers, may differ."""
    try:
        if canonical(row) == body:
            return True
        written = body_in(body)
        if kind is CASE:
            del written["last_number"]
        return canonical({name: cell for name, cell in row.items() if name in written}) == canonical(written)
    except (AttributeError, Corrupt, KeyError, RecursionError, TypeError, ValueError):
        # Damage: bytes where text should be, or a body that is no JSON any more.
        return False


def _is_in_its_case(connection: sqlite3.Connection, kind: Kind[Any], row: Mapping[str, Any], case_uuid: str) -> bool:
    if kind.name not in KINDS:
        return True
    found = connection.execute("SELECT uuid FROM cases WHERE id = ?", (row["case_id"],)).fetchone()
    return found is not None and found["uuid"] == case_uuid
