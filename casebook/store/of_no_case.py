"""What is of no case: who keeps the book, and companies; a row each, with revisions and a chain of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar
from uuid import uuid4

from casebook.records.kinds import Company, Person, kind_of
from casebook.records.revision import Action
from casebook.store.current_state import cells_of, changed
from casebook.store.lengths import check_lengths
from casebook.store.revisions import RevisionWriter

R = TypeVar("R", Person, Company)


def keep(revisions: RevisionWriter, before: R, after: R, row: Mapping[str, Any] | None, ref: str) -> R:
    """The record as it reads now, with what makes `after` another than `before`; what it said before stays in its revisions.

    `row` is what stands in the book of it, hidden or not; of what is hidden nothing stays. The caller has begun a
    transaction. Raises TooLong, RemovedMeanwhile, ChangedMeanwhile.
    """
    check_lengths(after, before)
    kind = kind_of(after)
    if row is not None and (before.uuid or row["removed_at"] is None):
        record, fields = changed(revisions, replace(before, uuid=row["uuid"]), replace(after, uuid=row["uuid"]), ref)
        cells, action = cells_of(record, fields), Action.EDITED
    else:
        record = replace(after, uuid=row["uuid"] if row else str(uuid4()))
        fields, cells, action = list(kind.fields), {**kind.encode(record), "removed_at": None}, Action.RECORDED
    if not fields:
        return record
    if row is None:
        revisions.insert(kind, None, cells)
    else:
        revisions.update(kind, cells)
    revisions.record_revision(kind, record.uuid, action, revisions.key(kind, record.uuid))
    return record
