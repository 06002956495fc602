"""Cases from another book, merged into this one in one transaction: nothing is lost, and the same again changes nothing.

What is one and the same is told by its uuid. A state that this book has or once had is known, and leaves everything as
it is. A new one is taken where nobody touched ours since it was recorded or imported; else ours stays, and theirs is
kept as a revision before ours is written again. What was removed or erased here stays so, and what a removed entry says
elsewhere is in its history; only what an undone import had brought comes back. A file without private notes does not
tell that there are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from casebook.domain.merge_result import FieldConflict, ImportedCase, MergeResult
from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kind import Kind
from casebook.records.kinds import ATTACHMENT, CASE, KINDS
from casebook.records.revision import Action
from casebook.records.values import Moment, normalized
from casebook.store.errors import NoNumberLeft
from casebook.store.imported_contents import Content, OpenBlob, keep_content, no_content
from casebook.store.known_states import KnownStates, differing_fields, history_of
from casebook.store.merge_report import MergeReport
from casebook.store.new_cases import add_cases, free_handle
from casebook.store.refusal import refuse_what_no_casebook_writes
from casebook.store.renumber import (
    IdentityClash,
    Known,
    known_identities,
    ref_of,
    refuse_identity_clashes,
    renumbering,
)
from casebook.store.revisions import CaseKey, RevisionWriter, Row
from casebook.store.rows import orders_of
from casebook.store.sqlite import blobs
from casebook.store.sqlite.connection import translate_errors
from casebook.store.sqlite.opening import empty_database, open_for_reading
from casebook.store.writer import case_row

_OMITTED = frozenset(
    field.name
    for kind in (CASE, *KINDS.values())
    for field in kind.fields
    if field.spec.relation or field.spec.opaque or field.name == "private_text"
)
"""Columns that a file may leave out, together with what is private: nothing there means nothing."""


_CACHE_KILOBYTES = 32_000

_ROWS_AT_ONCE = 1_000
"""About so many identities of cases that are new here are written together."""


def merge(
    revisions: RevisionWriter, imported: Iterable[ImportedCase], open_blob: OpenBlob = no_content
) -> Iterator[MergeResult]:
    """What became of each case, now in the book, as they come. Raises IdentityClash. The caller has begun a transaction."""
    # Identities come in no order: with less of the indexes in memory each page is written and read again and again.
    revisions.connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    return chain.from_iterable(_merged(revisions, some, open_blob) for some in _some_at_once(imported))


def _some_at_once(imported: Iterable[ImportedCase]) -> Iterator[list[ImportedCase]]:
    """The cases, several at once until they have some hundred rows; what one says twice is never in the same."""
    some: list[ImportedCase] = []
    uuids: set[str] = set()
    for one in imported:
        own = one.uuids
        if some and (len(uuids) >= _ROWS_AT_ONCE or not uuids.isdisjoint(own)):
            yield some
            some, uuids = [], set()
        some.append(one)
        uuids.update(own)
    if some:
        yield some


def _merged(revisions: RevisionWriter, some: Sequence[ImportedCase], open_blob: OpenBlob) -> Iterator[MergeResult]:
    known = known_identities(revisions, [uuid for one in some for uuid in one.uuids])
    if known.keys().isdisjoint(one.case.uuid for one in some):
        for one in some:
            refuse_identity_clashes(revisions, known, one, None)
        yield from add_cases(revisions, some, open_blob)
        return
    for one in some:
        if one.case.uuid in known:
            yield _CaseMerge(revisions, one, known, open_blob).result()
        else:
            refuse_identity_clashes(revisions, known, one, None)
            yield from add_cases(revisions, [one], open_blob)


def dry_run(
    path: Path, now: Moment, imported: Iterable[ImportedCase], open_blob: OpenBlob = no_content
) -> tuple[MergeResult, ...]:
    """What `merge` would do. Nothing is kept of it, and no book is made. Raises IdentityClash, and what opening a book does."""
    connection = open_for_reading(path) if path.exists() else empty_database()
    try:
        with translate_errors(path):
            # In memory until it is rolled back: no page of it goes to the file.
            connection.execute("PRAGMA cache_spill = OFF")
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("BEGIN IMMEDIATE")
            try:
                return tuple(merge(RevisionWriter(connection, now), imported, open_blob))
            finally:
                connection.execute("ROLLBACK")
    finally:
        connection.close()


class _CaseMerge:
    """One imported case that the book knows, on its way into it. `known` are the identities of it that the book has."""

    def __init__(
        self, revisions: RevisionWriter, imported: ImportedCase, known: Mapping[str, Known], open_blob: OpenBlob
    ) -> None:
        self.revisions, self.open_blob, self.known, self.imported = revisions, open_blob, known, imported
        self.theirs, self.entries, self.last_number = imported.case, imported.entries, imported.last_number
        self.report = MergeReport()
        self._added: list[tuple[Kind[Any], Row]] = []

    def result(self) -> MergeResult:
        uuid, handle = self.theirs.uuid, self.theirs.handle
        here = self.known[uuid]
        if here.kind is not CASE:
            raise IdentityClash(handle, uuid, ref_of(self.revisions, here))
        row = self.revisions.row(CASE, uuid)
        before = history_of(self.revisions, uuid)
        if row["removed_at"] is not None and (before.erased or not before.brought_by_undone_import):
            return MergeResult(row["handle"], handle, is_new=False, is_removed=True)
        refuse_identity_clashes(self.revisions, self.known, self.imported, here.case_id)
        self._merge_case(row, before)
        self.case = self.revisions.case_key(uuid)
        self._merge_entries()
        return self.report.result(self.case.handle, handle)

    def _merge_case(self, row: Row, before: KnownStates) -> None:
        """Order numbers of both are kept: one more is no contradiction. One that was taken out here stays out."""
        back = row["removed_at"] is not None
        handle = free_handle(self.revisions, row["handle"]) if back else str(row["handle"])
        self.case = CaseKey(row["id"], self.theirs.uuid, handle)
        self._count_up_to(self.last_number)
        if before.erased:
            self.report.erased.append(handle)
            return
        numbers = orders_of(self.revisions.connection, row["id"])
        known = {normalized(number) or number for number in (*numbers, *before.orders)}
        more = tuple(number for number in self.theirs.orders if (normalized(number) or number) not in known)
        self._add_orders(more, len(numbers))
        if more:
            self.report.updated.append(FieldConflict(handle, ("order",)))
        theirs = case_row(replace(self.theirs, handle=handle)) | {"last_number": self._last_number()}
        self._settle_between(CASE, theirs, row, before, handle, changed=bool(more) or back)

    def _merge_entries(self) -> None:
        last = max(self._last_number(), self.last_number)
        numbers = renumbering(self.revisions, self.case.id, self.entries, self.known, last)
        if numbers.last > HIGHEST_NUMBER:
            raise NoNumberLeft(self.case.handle)
        self._count_up_to(numbers.last)
        for theirs in self.entries:
            kind, row = theirs.kind, numbers.renumbered(theirs)
            ref = f"{self.case.handle}/{row['number']}"
            is_added = row["uuid"] not in self.known
            is_part = self._add_entry(kind, row, ref) if is_added else self._merge_entry(kind, row, ref)
            if is_part and kind is ATTACHMENT:
                self._keep_content(row, ref)
            if is_added and row["number"] != theirs.number:
                self.report.renumbered.append((f"{self.theirs.handle}/{theirs.number}", ref))
        self._write_added()

    def _add_entry(self, kind: Kind[Any], row: Row, ref: str) -> bool:
        self._added.append((kind, row))
        self.report.added.append(ref)
        return True

    def _write_added(self) -> None:
        """Write what was added up to now, all together: before anything else is written, so that the order stays."""
        for kind, row in self._added:
            self._refuse(kind, row, f"{self.case.handle}/{row['number']}")
        self.revisions.add(self.case, self._added, Action.IMPORTED)
        self._added.clear()

    def _merge_entry(self, kind: Kind[Any], theirs: Row, ref: str) -> bool:
        """Whether it is part of the case now: what was removed or erased here is not."""
        row = self.revisions.row(kind, theirs["uuid"])
        before = history_of(self.revisions, theirs["uuid"])
        if row["removed_at"] is not None and not before.brought_by_undone_import:
            self._leave_removed(kind, theirs, row, before)
            self.report.removed.append(ref)
            return False
        if before.erased:
            if differing_fields(before.kind, _their_columns(theirs, row), row):
                self.report.erased.append(ref)
            else:
                self.report.same += 1
            return False
        self._settle_between(kind, theirs, row, before, ref, changed=row["removed_at"] is not None)
        return True

    def _leave_removed(self, kind: Kind[Any], theirs: Row, row: Row, before: KnownStates) -> None:
        """Hidden as it was; what theirs says that was not known here is kept in its history."""
        values = _their_columns(theirs, row)
        if not (before.erased or before.has_seen(values)):
            self._refuse(kind, values, f"{self.case.handle}/{row['number']}")
            self._write(kind, values | {"removed_at": row["removed_at"]}, Action.IMPORTED)
            self._write(kind, {name: row[name] for name in values}, Action.CHANGED)

    def _settle_between(
        self, kind: Kind[Any], theirs: Row, row: Row, before: KnownStates, ref: str, *, changed: bool
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
            if kind is not CASE:
                self.report.added += [ref] if changed else []
                self.report.same += 0 if changed else 1
            return
        conflict = FieldConflict(ref, differing_fields(kind, values, row))
        self._refuse(kind, values, ref)
        self._write(kind, values, Action.IMPORTED)
        if before.unmodified:
            self.report.updated.append(conflict)
        else:
            self._write(kind, ours, Action.CHANGED)
            self.report.conflicts.append(conflict)

    def _refuse(self, kind: Kind[Any], row: Row, ref: str) -> None:
        refuse_what_no_casebook_writes(kind, row if kind is CASE else {**row, "case_id": self.case.id}, ref)

    def _write(self, kind: Kind[Any], values: Row, action: Action) -> None:
        self._write_added()
        self.revisions.update(kind, values)
        self.revisions.record_revision(kind, values["uuid"], action, self.case)

    def _keep_content(self, attachment: Row, ref: str) -> None:
        self._write_added()
        digest = blobs.Digest(attachment["size"], attachment["sha256"])
        content = keep_content(self.revisions.connection, attachment["name"], digest, self.open_blob)
        if content is Content.MISSING:
            self.report.without_content.append(ref)
        elif content is Content.KEPT and ref not in self.report.added:
            self.report.with_content.append(ref)

    def _add_orders(self, numbers: Sequence[str], there: int = 0) -> None:
        for position, number in enumerate(numbers, there + 1):
            self.revisions.insert_order(self.case.id, position, number, normalized(number))

    def _last_number(self) -> int:
        return int(self.revisions.one("SELECT last_number FROM cases WHERE id = :id", {"id": self.case.id})[0])

    def _count_up_to(self, number: int) -> None:
        """No number up to this one is given again."""
        if number > self._last_number():
            self.revisions.update(CASE, {"uuid": self.theirs.uuid, "last_number": number})


def _their_columns(theirs: Row, row: Row) -> dict[str, Any]:
    """The columns of their state, those of ours where theirs does not tell."""
    values = {**theirs, "removed_at": None}
    return values | {name: row[name] for name in _OMITTED if name in values and values[name] is None}
