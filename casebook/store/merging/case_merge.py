"""A case from another book that this one knows, on its way into it: what is settled between their state and ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.domain.merge_result import FieldConflict, ImportedCase, MergeResult
from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kind import Kind
from casebook.records.kinds import ATTACHMENT, CASE, KINDS
from casebook.records.revision import Action
from casebook.records.values import normalized
from casebook.store.checking.counter_check import is_count_shown
from casebook.store.entry_numbers import count_up_to
from casebook.store.errors import NoNumberLeft
from casebook.store.merging.imported_contents import Content, OpenBlob, keep_content
from casebook.store.merging.known_states import KnownStates, differing_fields, history_of
from casebook.store.merging.merge_report import MergeReport
from casebook.store.merging.new_cases import free_handle
from casebook.store.merging.refusal import refuse_what_no_casebook_writes
from casebook.store.merging.renumber import IdentityClash, KnownIdentity, ref_of, refuse_identity_clashes, renumbering
from casebook.store.revisions import CaseKey, RevisionWriter, Row
from casebook.store.rows import orders_of
from casebook.store.sqlite import blobs
from casebook.store.writer import case_row

_OMITTED = frozenset(
    field.name
    for kind in (CASE, *KINDS.values())
    for field in kind.fields
    if field.spec.relation or field.spec.opaque or field.name == "private_text"
)
"""Columns that a file may leave out, together with what is private: nothing there means nothing."""


class CaseMerge:
    """One imported case that the book knows, part by part where it is large. Raises IdentityClash, RowRefused, NoNumberLeft."""

    def __init__(
        self, revisions: RevisionWriter, imported: ImportedCase, known: Mapping[str, KnownIdentity], open_blob: OpenBlob
    ) -> None:
        self.revisions, self.open_blob = revisions, open_blob
        self.theirs, self.last_number = imported.case, imported.last_number
        self.report = MergeReport()
        self._added: list[tuple[Kind[Any], Row]] = []
        self._has_counted = False
        here = known[self.theirs.uuid]
        if here.kind is not CASE:
            raise IdentityClash(self.theirs.handle, self.theirs.uuid, ref_of(revisions, here))
        row = revisions.row(CASE, self.theirs.uuid)
        before = history_of(revisions, self.theirs.uuid)
        self.case = CaseKey(row["id"], self.theirs.uuid, row["handle"])
        self.is_removed = row["removed_at"] is not None and (before.erased or not before.brought_by_undone_import)
        if not self.is_removed:
            self._merge_case(row, before)
            self.case = revisions.case_key(self.theirs.uuid)
            self._take_numbers(imported.identities)

    def add(self, part: ImportedCase, known: Mapping[str, KnownIdentity]) -> None:
        """Merge these of its entries, the identities of which that the book has are known."""
        if not self.is_removed:
            refuse_identity_clashes(self.revisions, known, part, self.case.id)
            self._merge_entries(part, known)

    def result(self) -> MergeResult:
        """What became of it, all of which was added; a count that nothing else shows is kept as a state of the case."""
        if self.is_removed:
            return MergeResult(self.case.handle, self.theirs.handle, is_new=False, is_removed=True)
        if self._has_counted and not is_count_shown(self.revisions.connection, self.theirs.uuid):
            # It says nothing else: whether the person changed the case stays as it was.
            action = Action.IMPORTED if history_of(self.revisions, self.theirs.uuid).unmodified else Action.CHANGED
            self.revisions.record_revision(CASE, self.theirs.uuid, action, self.case)
        return self.report.result(self.case.handle, self.theirs.handle)

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
        if more:
            self.revisions.check_as_written(CASE, self.theirs.uuid)
            self._add_orders(more, len(numbers))
            self.report.updated.append(FieldConflict(handle, ("order",)))
        theirs = case_row(replace(self.theirs, handle=handle)) | {"last_number": self._last_number()}
        self._merge_conflict(CASE, theirs, row, before, handle, changed=bool(more) or back)

    def _take_numbers(self, identities: Mapping[int, str]) -> None:
        """Which numbers all its entries have here."""
        last = max(self._last_number(), self.last_number)
        self.numbers = renumbering(self.revisions, self.case.id, identities, last)
        if self.numbers.last > HIGHEST_NUMBER:
            raise NoNumberLeft(self.case.handle)
        self._count_up_to(self.numbers.last)

    def _merge_entries(self, part: ImportedCase, known: Mapping[str, KnownIdentity]) -> None:
        for theirs in part.entries:
            kind, row = theirs.kind, self.numbers.renumbered(theirs)
            ref = f"{self.case.handle}/{row['number']}"
            is_added = row["uuid"] not in known
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
            self._keep_removed(kind, theirs, row, before)
            self.report.removed.append(ref)
            return False
        if before.erased:
            if differing_fields(before.kind, _their_columns(theirs, row), row):
                self.report.erased.append(ref)
            else:
                self.report.same += 1
            return False
        self._merge_conflict(kind, theirs, row, before, ref, changed=row["removed_at"] is not None)
        return True

    def _keep_removed(self, kind: Kind[Any], theirs: Row, row: Row, before: KnownStates) -> None:
        """Hidden as it was; what theirs says that was not known here is kept in its history."""
        values = _their_columns(theirs, row)
        if not (before.erased or before.has_seen(values)):
            self._refuse(kind, values, f"{self.case.handle}/{row['number']}")
            self._write(kind, values | {"removed_at": row["removed_at"]}, Action.IMPORTED)
            self._write(kind, {name: row[name] for name in values}, Action.CHANGED)

    def _merge_conflict(
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
        self.revisions.insert_orders(
            (self.case.id, position, number) for position, number in enumerate(numbers, there + 1)
        )

    def _last_number(self) -> int:
        return int(self.revisions.one("SELECT last_number FROM cases WHERE id = :id", {"id": self.case.id})[0])

    def _count_up_to(self, number: int) -> None:
        """No number up to this one is given again."""
        if number > self._last_number():
            self._has_counted = True
            count_up_to(self.revisions, self.theirs.uuid, number)


def _their_columns(theirs: Row, row: Row) -> dict[str, Any]:
    """The columns of their state, those of ours where theirs does not tell."""
    values = {**theirs, "removed_at": None}
    return values | {name: row[name] for name in _OMITTED if name in values and values[name] is None}
