"""Taking back the last deed: every row it wrote goes back to what it was before, as new revisions that say so.

Nothing is deleted. What was recorded by the deed is hidden; what it changed reads as before. A deed that was taken back is
not taken back again, so that undoing can be repeated. What was erased for good cannot be brought back, and is passed
over.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from casebook import errors
from casebook.records.kinds import SUBJECTS
from casebook.records.revision import Action
from casebook.records.values import Moment, normalized
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import body_in


@dataclass(frozen=True)
class Undone:
    """What was taken back: for each ref the act, and when that had been written."""

    written: Moment
    acts: tuple[tuple[str, Action], ...]


def undo(ledger: RevisionWriter) -> Undone:
    """Take back the last deed that was not itself an undoing and was not taken back already.

    Raises NothingToUndo, CannotUndo. The caller has begun a transaction.
    """
    rows = _last_deed(ledger)
    if not rows:
        raise errors.NothingToUndo()
    earlier = {row["uuid"]: _state_before(ledger, row["uuid"], rows[0]["deed"]) for row in rows}
    for row in {row["uuid"]: row for row in reversed(rows)}.values():
        before = earlier[row["uuid"]]
        if before is not None and before["body"] is None:
            raise errors.CannotUndo(row["ref"])
        _restore(ledger, row["subject"], row["uuid"], None if before is None else body_in(before["body"]))
        ledger.record_revision(row["subject"], row["uuid"], Action.UNDONE, undoes=row["deed"])
    written = Moment(rows[0]["written_at"], rows[0]["written_zone"], rows[0]["written_instant"])
    return Undone(written, tuple(dict.fromkeys((row["ref"], Action(row["act"])) for row in rows)))


def _last_deed(ledger: RevisionWriter) -> list[sqlite3.Row]:
    return ledger.connection.execute(
        "SELECT * FROM revisions WHERE deed = (SELECT max(deed) FROM revisions WHERE undoes IS NULL AND deed NOT IN"
        " (SELECT undoes FROM revisions WHERE undoes IS NOT NULL)"
        " AND deed NOT IN (SELECT deed FROM revisions WHERE act = 'erased')) ORDER BY id"
    ).fetchall()


def _state_before(ledger: RevisionWriter, uuid: str, deed: int) -> Any:
    """The newest revision of this row that is older than the deed; None where the deed made it."""
    return ledger.one(
        "SELECT body FROM revisions WHERE uuid = :uuid AND id <"
        " (SELECT min(id) FROM revisions WHERE uuid = :uuid AND deed = :deed) ORDER BY id DESC LIMIT 1",
        {"uuid": uuid, "deed": deed},
    )


def _restore(ledger: RevisionWriter, subject: str, uuid: str, body: dict[str, Any] | None) -> None:
    """Hide what was not there before; put every column back otherwise, but for the counter of numbers."""
    if body is None:
        hidden = {"uuid": uuid, "removed_at": ledger.now.at}
        hidden |= {"handle_key": f"removed {uuid}"} if subject == "case" else {}
        ledger.update_columns(SUBJECTS[subject].table, hidden)
        return
    orders = body.pop("orders", None)
    body.pop("last_number", None)
    ledger.update_columns(SUBJECTS[subject].table, body)
    if orders is not None:
        _restore_orders(ledger, uuid, orders)


def _restore_orders(ledger: RevisionWriter, uuid: str, numbers: list[str]) -> None:
    case_id = ledger.one("SELECT id FROM cases WHERE uuid = :uuid", {"uuid": uuid})["id"]
    ledger.connection.execute("DELETE FROM orders WHERE case_id = :id", {"id": case_id})
    for position, number in enumerate(numbers, 1):
        ledger.connection.execute(
            "INSERT INTO orders (case_id, position, number, bare) VALUES (:id, :position, :number, :bare)",
            {"id": case_id, "position": position, "number": number, "bare": normalized(number)},
        )
