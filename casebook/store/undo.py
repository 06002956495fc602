"""Undoing the last change: every row it wrote goes back to what it was before, as new revisions that say so.

Nothing is deleted. What was recorded by the change is hidden; what it changed reads as before. A change that was undone
is not undone again, so that undoing can be repeated. What was erased for good cannot be brought back, and is passed
over.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from casebook.records.kind import Kind
from casebook.records.kinds import CASE, SUBJECTS
from casebook.records.revision import ERASING, Action
from casebook.records.values import Moment, normalized
from casebook.store import errors
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import body_in, moment_in


@dataclass(frozen=True)
class Undone:
    """What was undone: for each ref the action, and when that had been written."""

    written: Moment
    actions: tuple[tuple[str, Action], ...]


def undo(revisions: RevisionWriter) -> Undone:
    """Undo the last change that was not itself an undoing and was not undone already.

    Raises NothingToUndo. The caller has begun a transaction.
    """
    rows, earlier = _last_change(revisions)
    if not rows:
        raise errors.NothingToUndo()
    for row in {row["uuid"]: row for row in reversed(rows)}.values():
        before = earlier[row["uuid"]]
        kind = SUBJECTS[row["subject"]]
        _restore(revisions, kind, row["uuid"], None if before is None else body_in(before["body"]))
        case = revisions.case_key(row["case_uuid"])
        revisions.record_revision(kind, row["uuid"], Action.UNDONE, case, undoes=row["change_id"])
    return Undone(
        moment_in(rows[0], "written"), tuple(dict.fromkeys((row["ref"], Action(row["action"])) for row in rows))
    )


def _last_change(revisions: RevisionWriter) -> tuple[list[sqlite3.Row], dict[str, Any]]:
    """The revisions of the newest change that can be undone, in order, and by uuid the state before it.

    Those of one change lie together. What was erased since cannot be put back, and is passed over.
    """
    newest_first = revisions.connection.execute("SELECT * FROM revisions ORDER BY id DESC")
    for change_id, rows in groupby(newest_first, key=itemgetter("change_id")):
        change = list(rows)[::-1]
        undoing = any(row["undoes"] is not None for row in change)
        undone = revisions.one("SELECT 1 FROM revisions WHERE undoes = :change", {"change": change_id})
        if undoing or undone or any(row["action"] in ERASING for row in change):
            continue
        earlier = {row["uuid"]: _state_before(revisions, row["uuid"], change_id) for row in change}
        if all(before is None or before["body"] is not None for before in earlier.values()):
            return change, earlier
    return [], {}


def _state_before(revisions: RevisionWriter, uuid: str, change_id: int) -> Any:
    """The newest revision of this row that is older than the change; None where the change made it."""
    return revisions.one(
        "SELECT body FROM revisions WHERE uuid = :uuid AND id <"
        " (SELECT min(id) FROM revisions WHERE uuid = :uuid AND change_id = :change) ORDER BY id DESC LIMIT 1",
        {"uuid": uuid, "change": change_id},
    )


def _restore(revisions: RevisionWriter, kind: Kind[Any], uuid: str, body: dict[str, Any] | None) -> None:
    """Hide what was not there before; put every column back otherwise, but for the counter of numbers."""
    if body is None:
        hidden = {"uuid": uuid, "removed_at": revisions.now.at}
        hidden |= {"handle_key": f"removed {uuid}"} if kind is CASE else {}
        revisions.update(kind, hidden)
        return
    orders = body.pop("orders", None)
    body.pop("last_number", None)
    revisions.update(kind, body)
    if orders is not None:
        case_id = revisions.case_key(uuid).id
        revisions.connection.execute("DELETE FROM orders WHERE case_id = ?", (case_id,))
        for position, number in enumerate(orders, 1):
            revisions.insert_order(case_id, position, number, normalized(number))
