"""Who keeps the book: one row, of no case, with revisions and a chain of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import replace
from typing import Any, Optional
from uuid import uuid4

from casebook.records.kind import Field
from casebook.records.kinds import PERSON
from casebook.records.person import ME, Person
from casebook.records.revision import Action
from casebook.store.current_state import cells_of, changed
from casebook.store.erase import Erased, erase
from casebook.store.lengths import check_lengths
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import row_of


def keep_person(revisions: RevisionWriter, before: Person, after: Person) -> Person:
    """Who keeps the book as it reads now, with what makes `after` another than `before`; what it said before stays in its
    revisions.

    The caller has begun a transaction. Raises TooLong, RemovedMeanwhile, ChangedMeanwhile.
    """
    check_lengths(after, before)
    row = _row(revisions.connection)
    if row is not None and (before.uuid or row["removed_at"] is None):
        person, fields = changed(revisions, replace(before, uuid=row["uuid"]), replace(after, uuid=row["uuid"]), ME)
        cells, action = cells_of(person, fields), Action.EDITED
    else:
        person = replace(after, uuid=row["uuid"] if row else str(uuid4()))
        fields, cells, action = list(PERSON.fields), {**PERSON.encode(person), "removed_at": None}, Action.RECORDED
    if not fields:
        return person
    if row is None:
        revisions.insert(PERSON, None, cells)
    else:
        revisions.update(PERSON, cells)
    revisions.record_revision(PERSON, person.uuid, action, revisions.key(PERSON, person.uuid))
    return person


def erase_person(revisions: RevisionWriter, fields: Collection[Field]) -> Optional[Erased]:
    """Erase these fields for good, of what was undone too; None where nothing was ever kept.

    The caller has begun a transaction.
    """
    row = _row(revisions.connection)
    if row is None:
        return None
    return erase(revisions, revisions.key(PERSON, row["uuid"]), PERSON, row["uuid"], fields)


def _row(connection: sqlite3.Connection) -> Optional[dict[str, Any]]:
    """The one row, hidden or not; None where there is none."""
    found = connection.execute("SELECT uuid FROM me ORDER BY id LIMIT 1").fetchone()
    return None if found is None else row_of(connection, PERSON, found[0])
