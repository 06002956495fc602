"""Who keeps the book: one row, of no case, with revisions and a chain of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Any, Optional

from casebook.records.kind import Field
from casebook.records.kinds import PERSON
from casebook.records.person import ME, Person
from casebook.store.erase import Erased, erase
from casebook.store.of_no_case import keep
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import row_of


def keep_person(revisions: RevisionWriter, before: Person, after: Person) -> Person:
    """Who keeps the book as it reads now, with what makes `after` another than `before`; what it said before stays in its
    revisions.

    The caller has begun a transaction. Raises TooLong, RemovedMeanwhile, ChangedMeanwhile.
    """
    return keep(revisions, before, after, _row(revisions.connection), ME)


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
