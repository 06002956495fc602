"""Undoing the last change, and giving back what the last undoing took: rows go back to what they were, as new revisions.

Nothing is deleted. What was recorded by the change is hidden; what it changed reads as before. A change that was undone
is not undone again, so that undoing can be repeated; nor is an undoing given back twice, or once anything else was
done. What was erased for good cannot be brought back, and is passed over; that it was hidden before can be.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from casebook.records.codec import YesNoCodec
from casebook.records.kind import Kind
from casebook.records.kinds import CASE, SUBJECTS
from casebook.records.revision import ERASING, Action
from casebook.records.values import Moment
from casebook.store import errors
from casebook.store.checking.as_written import NotAsWritten, says_what_was_written
from casebook.store.reader import key_of
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import body_in, moment_in


@dataclass(frozen=True)
class RestoredRow:
    """A row that was put back: what it goes by, its case (its own uuid where it is of none), the `action` that was undone or
    given back, and its columns before and after.
    """

    ref: str
    kind: Kind[Any]
    case_uuid: str
    action: Action
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True)
class UndoneChange:
    """What was undone or given back, a row each, and when that had been written.

    `still_erased` is what was erased since, and stays so.
    """

    written: Moment
    rows: tuple[RestoredRow, ...]
    still_erased: tuple[str, ...] = ()


def undo(revisions: RevisionWriter) -> UndoneChange:
    """Undo the last change that was not itself an undoing and is not undone already.

    Raises NothingToUndo, NotAsWritten. The caller has begun a transaction.
    """
    rows, still_erased = _last_change(revisions)
    if not rows:
        raise errors.NothingToUndo()
    restored = _put_back(revisions, rows, Action.UNDONE, {row["uuid"]: row["action"] for row in reversed(rows)})
    return replace(restored, still_erased=still_erased)


def redo(revisions: RevisionWriter) -> UndoneChange:
    """Give back what the last undoing took, if nothing but undoing and giving back was done since.

    Raises NothingToRedo, NotAsWritten. The caller has begun a transaction.
    """
    rows = _last_undoing(revisions)
    if not rows:
        raise errors.NothingToRedo()
    undone = revisions.connection.execute(
        "SELECT * FROM revisions WHERE change_id = :change ORDER BY id DESC", {"change": rows[0]["undoes"]}
    ).fetchall()
    restored = _put_back(revisions, rows, Action.REDONE, {row["uuid"]: row["action"] for row in undone})
    return replace(restored, written=moment_in(undone[-1], "written"))


def is_undone(revisions: RevisionWriter, uuid: str) -> bool:
    """Whether what was last done with a row is that its recording was undone."""
    last = revisions.one("SELECT action FROM revisions WHERE uuid = :uuid ORDER BY id DESC LIMIT 1", {"uuid": uuid})
    return last is not None and last["action"] == Action.UNDONE


def give_back(revisions: RevisionWriter, uuid: str) -> list[int]:
    """Show an entry whose recording was undone (see `is_undone`), and what that undoing hid with it in its case; the numbers of
    all of them. It is a change of its own, which can be undone as any other."""
    rows = revisions.connection.execute(
        "SELECT uuid, subject, case_uuid FROM revisions WHERE subject <> 'case' AND (change_id, case_uuid) ="
        " (SELECT change_id, case_uuid FROM revisions WHERE uuid = :uuid ORDER BY id DESC LIMIT 1) ORDER BY id DESC",
        {"uuid": uuid},
    ).fetchall()
    numbers = []
    for row in rows:
        kind = SUBJECTS[row["subject"]]
        cells = revisions.row(kind, row["uuid"])
        if cells["removed_at"] is None or not is_undone(revisions, row["uuid"]):
            continue
        _set_hidden(revisions, kind, cells, is_hidden=False)
        revisions.record_revision(kind, row["uuid"], Action.IMPORTED, revisions.key(kind, row["case_uuid"]))
        numbers.append(int(cells["number"]))
    return numbers


def _put_back(
    revisions: RevisionWriter, rows: list[sqlite3.Row], action: Action, actions: Mapping[str, str]
) -> UndoneChange:
    """Every row of this change as it was before it; `actions` are those that are told, by uuid."""
    restored = []
    for row in {row["uuid"]: row for row in reversed(rows)}.values():
        state = _state_before(revisions, row["uuid"], row["change_id"])
        is_known = state is not None and state["body"] is not None
        if is_known and not says_what_was_written(state):
            raise NotAsWritten(row["ref"])
        kind = SUBJECTS[row["subject"]]
        case = revisions.key(kind, row["case_uuid"])
        before = revisions.row(kind, row["uuid"])
        if is_known:
            _restore(revisions, kind, row["uuid"], body_in(state["body"]))
        else:
            _set_hidden(revisions, kind, before, is_hidden=state is None)
        revisions.record_revision(kind, row["uuid"], action, case, undoes=row["change_id"])
        after = revisions.row(kind, row["uuid"])
        told = Action(actions[row["uuid"]])
        restored.append(RestoredRow(row["ref"], kind, row["case_uuid"], told, before, after))
    in_order = restored[::-1] if action is Action.UNDONE else restored  # an undoing is written the last first
    return UndoneChange(moment_in(rows[0], "written"), tuple(in_order))


def _last_change(revisions: RevisionWriter) -> tuple[list[sqlite3.Row], tuple[str, ...]]:
    """The revisions of the newest change that can be undone, in order, and what was erased since and not passed over before.

    Those of one change lie together. What was erased since cannot be put back, and is passed over.
    """
    erased: dict[str, None] = {}
    has_undone = False
    for change_id, change in _changes(revisions):
        undoing = any(row["undoes"] is not None for row in change)
        has_undone = has_undone or undoing
        if not has_undone:
            erased |= dict.fromkeys(row["ref"] for row in change if row["action"] in ERASING)
        if undoing or _is_undone(revisions, change_id) or any(row["action"] in ERASING for row in change):
            continue
        if _can_be_put_back(revisions, change):
            return change, tuple(erased)
    return [], ()


def _last_undoing(revisions: RevisionWriter) -> list[sqlite3.Row]:
    """The revisions of the newest undoing that was not given back, in order; none where anything else was done since."""
    given_back: set[int] = set()
    for change_id, change in _changes(revisions):
        action = change[0]["action"]
        if action == Action.REDONE:
            given_back.add(change[0]["undoes"])
        elif action != Action.UNDONE:
            return []
        elif change_id not in given_back:
            return change if _can_be_put_back(revisions, change) else []
    return []


def _changes(revisions: RevisionWriter) -> Iterator[tuple[int, list[sqlite3.Row]]]:
    """Every change with its revisions in order, the newest change first."""
    newest_first = revisions.connection.execute("SELECT * FROM revisions ORDER BY id DESC")
    for change_id, rows in groupby(newest_first, key=itemgetter("change_id")):
        yield change_id, list(rows)[::-1]


def _is_undone(revisions: RevisionWriter, change_id: int) -> bool:
    """Whether a change was undone, and that was not given back."""
    standing = revisions.one(
        "SELECT 1 FROM revisions AS undoing WHERE undoing.undoes = :change AND NOT EXISTS"
        " (SELECT 1 FROM revisions AS again WHERE again.undoes = undoing.change_id)",
        {"change": change_id},
    )
    return standing is not None


def _can_be_put_back(revisions: RevisionWriter, change: list[sqlite3.Row]) -> bool:
    """Whether what stood before the change is known of every row, not erased; of one that was only hidden that much is."""
    rows = [row for row in change if row["action"] != Action.REMOVED]
    states = (_state_before(revisions, row["uuid"], row["change_id"]) for row in rows)
    return all(state is None or state["body"] is not None for state in states)


def _state_before(revisions: RevisionWriter, uuid: str, change_id: int) -> Any:
    """The newest revision of this row that is older than the change; None where the change made it."""
    return revisions.one(
        "SELECT body, salt, commitment FROM revisions WHERE uuid = :uuid AND id <"
        " (SELECT min(id) FROM revisions WHERE uuid = :uuid AND change_id = :change) ORDER BY id DESC LIMIT 1",
        {"uuid": uuid, "change": change_id},
    )


def _restore(revisions: RevisionWriter, kind: Kind[Any], uuid: str, body: dict[str, Any]) -> None:
    """Put every column back, but for the counter of numbers; what an older casebook, which wrote this, had not is empty."""
    body.pop("last_number", None)
    revisions.update(kind, {**_empty_since(kind, body), **body, "uuid": uuid})


def _empty_since(kind: Kind[Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """The cells, empty or *no*, of the fields of which nothing stands in what was written."""
    empty: dict[str, Any] = {}
    for field in kind.fields:
        is_yes_or_no = isinstance(field.codec, YesNoCodec)
        if (is_yes_or_no or not field.required) and body.keys().isdisjoint(field.telling_columns):
            names = (*(field.column_names or (field.name,)), *filter(None, [field.found_by]))
            empty |= dict.fromkeys(names, 0 if is_yes_or_no else None)
    return empty


def _set_hidden(revisions: RevisionWriter, kind: Kind[Any], row: Mapping[str, Any], *, is_hidden: bool) -> None:
    """Hide what was not there before; show what is as it reads now, where all that it said before was erased."""
    cells = {"uuid": row["uuid"], "removed_at": revisions.now.at if is_hidden else None}
    if kind is CASE:
        cells["handle_key"] = f"removed {row['uuid']}" if is_hidden else key_of(row["handle"])
    revisions.update(kind, cells)
