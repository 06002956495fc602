"""Whether what is about to be shown of a case may have been changed by another program: asked at every look at one case, and so
in one pass of SQLite over each of its tables.

What is seen here to be as it was written is; what is not seen to be may be so all the same, and is then looked at closely.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from casebook.records.kind import Kind
from casebook.records.kinds import CASE, CASE_KINDS, Case
from casebook.store.rows import body_of, whole_row


def is_changed(connection: sqlite3.Connection, case: Case) -> bool:
    """Whether `check` finds something wrong with this case; of its revisions only the newest are read where nothing is."""
    if not _may_be_changed(connection, case):
        return False
    from casebook.store.checking.check import problems_of

    return next(problems_of(connection, [case.uuid]), None) is not None


def _may_be_changed(connection: sqlite3.Connection, case: Case) -> bool:
    """Whether the row of the case, or of one of its entries, hidden ones too, is not seen to be what its newest revision says."""
    try:
        return any(_differs(connection, kind, case.uuid) for kind in CASE_KINDS.values())
    except sqlite3.Error:  # bytes, which JSON has not, a text that is none, a SQLite that knows no JSON
        return True


def _differs(connection: sqlite3.Connection, kind: Kind[Any], case_uuid: str) -> bool:
    which = "uuid = ?" if kind is CASE else "case_id = (SELECT id FROM cases WHERE uuid = ?)"
    rows = f"SELECT {whole_row(kind.name)} FROM {kind.table} WHERE {which}"
    columns = [each[0] for each in connection.execute(f"{rows} LIMIT 0", (case_uuid,)).description]
    newest = "(SELECT max(id) FROM revisions WHERE revisions.uuid = its.uuid)"
    says = f"LEFT JOIN revisions AS last ON last.id = {newest} WHERE last.body IS NOT {body_of(kind, columns)}"
    return connection.execute(f"SELECT 1 FROM ({rows}) AS its {says} LIMIT 1", (case_uuid,)).fetchone() is not None
