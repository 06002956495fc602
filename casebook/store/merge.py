"""Cases from another book, merged into this one in one transaction: nothing is lost, and the same again changes nothing.

What is one and the same is told by its uuid. A state that this book has or once had is known, and leaves everything as
it is. A new one is taken where nobody touched ours since it was recorded or imported; else ours stays, and theirs is
kept as a revision before ours is written again. What was removed or erased here stays so, and what a removed entry says
elsewhere is in its history; only what an undone import had brought comes back. A file without private notes does not
tell that there are none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

from casebook.domain.merge_result import FieldConflict, ImportedCase, MergeResult
from casebook.records.kinds import KINDS, SUBJECTS, Attachment, Entry, kind_of
from casebook.records.revision import Action
from casebook.records.values import Moment, normalized
from casebook.store.known_states import KnownStates, differing_fields, history_of
from casebook.store.reader import key_of
from casebook.store.renumber import refuse_identity_clash, renumber
from casebook.store.revisions import RevisionWriter, Row
from casebook.store.sqlite import blobs
from casebook.store.sqlite.connection import translate_errors
from casebook.store.sqlite.opening import empty_database, open_for_reading
from casebook.store.writer import case_row

OpenBlob = Callable[[Attachment], AbstractContextManager[BinaryIO | None]]
"""Gives the content that came along, checked already; None where it did not."""

_OMITTED_WHEN_PRIVATE = frozenset(
    field.name
    for kind in KINDS.values()
    for field in kind.fields
    if field.spec.relation or field.name == "private_text"
)
"""Columns that a file leaves out together with what is private: nothing there means nothing."""


def no_content(_: Attachment) -> AbstractContextManager[None]:
    """What a form of import without contents gives for each."""
    return nullcontext()


def merge(
    ledger: RevisionWriter, incoming: Sequence[ImportedCase], opened: OpenBlob = no_content
) -> tuple[MergeResult, ...]:
    """What became of each case, now in the book. Raises AnotherThing. The caller has begun a transaction."""
    return tuple(_CaseMerge(ledger, one, opened).merged() for one in incoming)


def dry_run(
    path: Path, now: Moment, incoming: Sequence[ImportedCase], opened: OpenBlob = no_content
) -> tuple[MergeResult, ...]:
    """What `merge` would do. Nothing is kept of it, and no book is made. Raises AnotherThing, and what opening a book does."""
    connection = open_for_reading(path) if path.exists() else empty_database()
    try:
        with translate_errors(path):
            # In memory until it is taken back: no page of it goes to the file.
            connection.execute("PRAGMA cache_spill = OFF")
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("BEGIN IMMEDIATE")
            try:
                return merge(RevisionWriter(connection, now), incoming, opened)
            finally:
                connection.execute("ROLLBACK")
    finally:
        connection.close()


@dataclass
class _MergeReport:
    """What is to be reported of a case, as it comes up."""

    added: list[str] = field(default_factory=list)
    same: int = 0
    updated: list[FieldConflict] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    renumbered: list[tuple[str, str]] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    without_content: list[str] = field(default_factory=list)
    with_content: list[str] = field(default_factory=list)

    def merged(self, handle: str, their_handle: str, *, is_new: bool) -> MergeResult:
        return MergeResult(
            handle,
            their_handle,
            is_new,
            added=tuple(self.added),
            same=self.same,
            updated=tuple(self.updated),
            conflicts=tuple(self.conflicts),
            renumbered=tuple(self.renumbered),
            removed=tuple(self.removed),
            erased=tuple(self.erased),
            without_content=tuple(self.without_content),
            with_content=tuple(self.with_content),
        )


class _CaseMerge:
    """One incoming case on its way into the book."""

    def __init__(self, ledger: RevisionWriter, incoming: ImportedCase, opened: OpenBlob) -> None:
        self.ledger, self.opened = ledger, opened
        self.theirs, self.entries, self.last_number = incoming.case, incoming.entries, incoming.last_number
        self.told = _MergeReport()

    def merged(self) -> MergeResult:
        row = self._row("case", self.theirs.uuid)
        if row is None:
            refuse_identity_clash(self.ledger, self.theirs.uuid, self.theirs.handle)
            handle = self._added_case()
        else:
            before = history_of(self.ledger, self.theirs.uuid)
            if row["removed_at"] is not None and not before.brought_by_undone_import:
                return MergeResult(row["handle"], self.theirs.handle, is_new=False, is_removed=True)
            handle = self._merged_case(row, before)
        self._merge_entries(handle, is_new=row is None)
        return self.told.merged(handle, self.theirs.handle, is_new=row is None)

    def _added_case(self) -> str:
        handle = _free_handle(self.ledger, self.theirs.handle)
        self.ledger.insert("cases", case_row(replace(self.theirs, handle=handle)))
        self._add_orders(self.theirs.orders)
        self._count_up_to(self.last_number)
        self.ledger.record_revision("case", self.theirs.uuid, Action.IMPORTED)
        return handle

    def _merged_case(self, row: Mapping[str, Any], before: KnownStates) -> str:
        """The handle it has here. Order numbers of both are kept: one more is no contradiction."""
        back = row["removed_at"] is not None
        handle = _free_handle(self.ledger, row["handle"]) if back else str(row["handle"])
        self._count_up_to(self.last_number)
        numbers = [one["number"] for one in self._orders()]
        more = tuple(number for number in self.theirs.orders if normalized(number) not in map(normalized, numbers))
        self._add_orders(more, len(numbers))
        if more:
            self.told.updated.append(FieldConflict(handle, ("orders",)))
        theirs = case_row(replace(self.theirs, handle=handle)) | {"last_number": self._case_row()["last_number"]}
        self._settle_between("case", theirs, row, before, handle, changed=bool(more) or back)
        return handle

    def _merge_entries(self, handle: str, *, is_new: bool) -> None:
        case = self._case_row()
        last = max(case["last_number"], self.last_number)
        numbers = renumber(self.ledger, case["id"], self.theirs.handle, self.entries, last, is_new=is_new)
        self._count_up_to(numbers.last)
        for theirs in sorted(self.entries, key=lambda entry: entry.number):
            ours = numbers.renumbered_entry(theirs)
            ref = f"{handle}/{ours.number}"
            is_part = self._merge_entry(ours, case["id"], ref)
            if is_part and isinstance(theirs, Attachment):
                self._keep_content(theirs, ref)
            if ours.number != theirs.number and ref in self.told.added:
                self.told.renumbered.append((f"{self.theirs.handle}/{theirs.number}", ref))

    def _merge_entry(self, entry: Entry, case_id: int, ref: str) -> bool:
        """Whether it is part of the case now: what was removed or erased here is not."""
        kind, uuid = kind_of(entry).name, entry.uuid
        theirs = {"case_id": case_id, **kind_of(entry).encode(entry)}
        row = self._row(kind, uuid)
        if row is None:
            self.ledger.insert(kind_of(entry).table, theirs)
            self.ledger.record_revision(kind, uuid, Action.IMPORTED)
            self.told.added.append(ref)
            return True
        before = history_of(self.ledger, uuid)
        if row["removed_at"] is not None and not before.brought_by_undone_import:
            self._leave_removed(kind, theirs, row, before)
            self.told.removed.append(ref)
            return False
        if before.erased:
            if differing_fields(_their_columns(theirs, row), dict(row)):
                self.told.erased.append(ref)
            else:
                self.told.same += 1
            return False
        self._settle_between(kind, theirs, row, before, ref, changed=row["removed_at"] is not None)
        return True

    def _leave_removed(self, kind: str, theirs: Row, row: Mapping[str, Any], before: KnownStates) -> None:
        """Hidden as it was; what theirs says that was not known here is kept in its history."""
        values = _their_columns(theirs, row)
        if not (before.erased or before.has_seen(values)):
            self._write(kind, values | {"removed_at": row["removed_at"]}, Action.IMPORTED)
            self._write(kind, {name: row[name] for name in values}, Action.CHANGED)

    def _settle_between(
        self, kind: str, theirs: Row, row: Mapping[str, Any], before: KnownStates, ref: str, *, changed: bool
    ) -> None:
        """Theirs in the place of ours, or ours again after theirs, or nothing where theirs is known.

        `changed` says that ours is to be written again in any case.
        """
        values = _their_columns(theirs, row)
        ours = {name: row[name] for name in values} | {"removed_at": None}
        ours |= {name: values[name] for name in ("handle", "handle_key", "last_number") if name in values}
        if before.has_seen(values):
            if changed:
                self._write(kind, ours, Action.IMPORTED)
            if kind != "case":
                self.told.added += [ref] if changed else []
                self.told.same += 0 if changed else 1
            return
        difference = FieldConflict(ref, differing_fields(values, dict(row)))
        self._write(kind, values, Action.IMPORTED)
        if before.unmodified:
            self.told.updated.append(difference)
        else:
            self._write(kind, ours, Action.CHANGED)
            self.told.conflicts.append(difference)

    def _write(self, kind: str, values: Mapping[str, Any], act: Action) -> None:
        self.ledger.update_columns(SUBJECTS[kind].table, values)
        self.ledger.record_revision(kind, values["uuid"], act)

    def _keep_content(self, attachment: Attachment, ref: str) -> None:
        if self.ledger.one("SELECT 1 FROM contents WHERE sha256 = :sha256", {"sha256": attachment.sha256}):
            return
        with self.opened(attachment) as stream:
            if stream is None:
                self.told.without_content.append(ref)
            else:
                measure = blobs.Digest(attachment.size, attachment.sha256)
                blobs.store(self.ledger.connection, attachment.name, measure, stream)
                if ref not in self.told.added:
                    self.told.with_content.append(ref)

    def _row(self, kind: str, uuid: str) -> Any:
        return self.ledger.one(f"SELECT * FROM {SUBJECTS[kind].table} WHERE uuid = :uuid", {"uuid": uuid})

    def _case_row(self) -> Any:
        return self._row("case", self.theirs.uuid)

    def _orders(self) -> list[sqlite3.Row]:
        query = "SELECT number FROM orders WHERE case_id = :id ORDER BY position"
        return self.ledger.connection.execute(query, {"id": self._case_row()["id"]}).fetchall()

    def _add_orders(self, numbers: Sequence[str], there: int = 0) -> None:
        for position, number in enumerate(numbers, there + 1):
            values = {
                "case_id": self._case_row()["id"],
                "position": position,
                "number": number,
                "bare": normalized(number),
            }
            self.ledger.insert("orders", values)

    def _count_up_to(self, number: int) -> None:
        """No number up to this one is given again."""
        if number > self._case_row()["last_number"]:
            self.ledger.update_columns("cases", {"uuid": self.theirs.uuid, "last_number": number})


def _their_columns(theirs: Row, row: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of their state, those of ours where theirs does not tell."""
    values = {**theirs, "removed_at": None}
    return values | {name: row[name] for name in _OMITTED_WHEN_PRIVATE if name in values and values[name] is None}


def _free_handle(ledger: RevisionWriter, handle: str) -> str:
    """The handle, or where another case has it `towel-2`, and on."""
    tried, number = handle, 1
    while ledger.one("SELECT 1 FROM cases WHERE handle_key = :key", {"key": key_of(tried)}):
        number += 1
        end = f"-{number}"
        tried = handle[: 40 - len(end)] + end
    return tried
