"""What was removed, found again by what it went by: its history is still there, and what was typed can still be erased."""

from __future__ import annotations

import sqlite3

from casebook.records.kinds import CASE, KINDS, Case, Entry
from casebook.store.rows import record_in, row_of


def removed_ref(connection: sqlite3.Connection, ref: str) -> tuple[str, str | None] | None:
    """The uuids of a removed case (`towel`), or of a case and a removed entry of it (`towel/3`); None for others.

    All entries of a removed case are removed. Of several cases that went by one handle it is the last.
    """
    handle, _, number = ref.rpartition("/")
    case = connection.execute(
        "SELECT id, uuid, removed_at FROM cases WHERE uuid ="
        " (SELECT uuid FROM revisions WHERE subject = 'case' AND ref = :handle ORDER BY id DESC LIMIT 1)",
        {"handle": handle or ref},
    ).fetchone()
    if case is None:
        return None
    if not handle:
        return (case["uuid"], None) if case["removed_at"] is not None else None
    for kind in KINDS.values():
        found = connection.execute(
            f"SELECT uuid FROM {kind.table} WHERE case_id = :case AND number = :number"
            " AND (removed_at IS NOT NULL OR :removed IS NOT NULL)",
            {"case": case["id"], "number": number, "removed": case["removed_at"]},
        ).fetchone()
        if found:
            return case["uuid"], found["uuid"]
    return None


def removed_subject(connection: sqlite3.Connection, ref: str) -> tuple[Case, Entry | None] | None:
    """The removed case that went by this, or the removed entry and its case; None where nothing removed did."""
    uuids = removed_ref(connection, ref)
    if uuids is None:
        return None
    case_row = row_of(connection, CASE, uuids[0])
    assert case_row is not None
    case: Case = record_in(CASE, case_row)
    for kind in KINDS.values() if uuids[1] else ():
        found = row_of(connection, kind, str(uuids[1]))
        if found:
            return case, record_in(kind, found)
    return case, None
