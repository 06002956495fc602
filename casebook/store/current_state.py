"""What stands in the book now, looked at inside the transaction that is about to change it.

Between looking and changing minutes may pass: a question, an editor. What somebody else wrote meanwhile is never
written over with what was seen before. Of a change only the fields that it changes are written, into what stands there
now; where somebody else changed one of these to something else, or hid or erased it, nothing is written at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from casebook.errors import CasebookError, ExitCode, listed, shortened
from casebook.records.codec import TextsCodec
from casebook.records.kind import Field, Kind
from casebook.records.kinds import KINDS, AnyRecord, Case, kind_of
from casebook.records.values import Moment, Money, as_typed
from casebook.store.revisions import CaseKey, RevisionWriter
from casebook.store.rows import record_in

Record = TypeVar("Record", bound=AnyRecord)


class RemovedMeanwhile(CasebookError):
    """What was to be changed, or added to, was hidden after it was looked at."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} was removed meanwhile, so nothing was recorded; `casebook history {self.ref}` shows it."


class ChangedMeanwhile(CasebookError):
    """Somebody else changed the same fields to something else after they were looked at; `both` tells both versions of each."""

    def __init__(self, ref: str, both: Sequence[str]) -> None:
        self.ref, self.both = ref, tuple(both)

    def __str__(self) -> str:
        return (
            f"{self.ref} was changed meanwhile, so nothing was recorded: {listed(self.both)}. "
            f"Look at `casebook history {self.ref}`, and do it again if you still mean it."
        )


class GrownMeanwhile(CasebookError):
    """What was to be hidden has more to it, or less, than was agreed to."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return (
            f"something was recorded in {self.ref} meanwhile, so nothing was removed; look again, and remove it then."
        )


def present_case(revisions: RevisionWriter, case: Case) -> CaseKey:
    """The key of a case that was not hidden meanwhile. Raises RemovedMeanwhile."""
    row = revisions.one("SELECT id, uuid, handle, removed_at FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})
    if row["removed_at"] is not None:
        raise RemovedMeanwhile(case.handle)
    return CaseKey(row["id"], row["uuid"], row["handle"])


def check_present(revisions: RevisionWriter, case: CaseKey, number: int) -> None:
    """Raises RemovedMeanwhile where the entry with that number was hidden meanwhile."""
    for kind in KINDS.values():
        query = f"SELECT removed_at FROM {kind.table} WHERE case_id = :case AND number = :number"
        row = revisions.one(query, {"case": case.id, "number": number})
        if row is not None and row["removed_at"] is not None:
            raise RemovedMeanwhile(f"{case.handle}/{number}")


def current(revisions: RevisionWriter, kind: Kind[Any], uuid: str) -> tuple[Any, bool]:
    """The record as it stands now, and whether it is hidden."""
    row = revisions.row(kind, uuid)
    return record_in(kind, row), row["removed_at"] is not None


def changed(revisions: RevisionWriter, before: Record, after: Record, ref: str) -> tuple[Record, list[Field]]:
    """What stands there now with what `after` changes of `before`, and the fields in which that is something else.

    Raises RemovedMeanwhile, ChangedMeanwhile.
    """
    kind = kind_of(before)
    now, is_hidden = current(revisions, kind, before.uuid)
    if is_hidden:
        raise RemovedMeanwhile(ref)
    clashes, changes = [], []
    for field in kind.fields:
        seen, meant, stands = (getattr(record, field.name) for record in (before, after, now))
        if meant in (seen, stands):
            continue
        if stands != seen:
            clashes.append(f"{field.label} is {_shown(stands)} now, yours was {_shown(meant)}")
        changes.append(field)
    if clashes:
        raise ChangedMeanwhile(ref, clashes)
    meant_now: dict[str, Any] = {field.name: getattr(after, field.name) for field in changes}
    return replace(now, **meant_now), changes


def cells_of(record: AnyRecord, fields: Sequence[Field]) -> dict[str, Any]:
    """The cells of these fields of the record, with its identity."""
    kind = kind_of(record)
    cells = kind.encode(record)
    names = [column.name for field in fields for column in field.columns]
    found_by = [field.found_by for field in fields if field.found_by]
    texts = {field.name: list(getattr(record, field.name)) for field in fields if isinstance(field.codec, TextsCodec)}
    return {"uuid": record.uuid, **{name: cells[name] for name in (*names, *found_by)}, **texts}


def _shown(value: object) -> str:
    if value is None or value == ():
        return "empty"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return as_typed(value) if isinstance(value, (Moment, Money, tuple)) else f"'{shortened(str(value))}'"
