"""What would be done to a book, done and taken back: no page of it goes to the file, and no book is made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casebook.records.values import Moment
from casebook.store.revisions import RevisionWriter
from casebook.store.sqlite.connection import translate_errors
from casebook.store.sqlite.opening import empty_database, open_for_reading
from casebook.store.writer import Writer


@contextmanager
def rehearsing(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the book, or to an empty one, on which a transaction has begun. Raises what opening a book does."""
    connection = open_for_reading(path) if path.exists() else empty_database()
    try:
        with translate_errors(path):
            # In memory until it is rolled back: no page of it goes to the file.
            connection.execute("PRAGMA cache_spill = OFF")
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")
    finally:
        connection.close()


class RehearsingWriter(Writer):
    """Does what a Writer does, in the one transaction of this connection, which somebody takes back."""

    def __init__(self, connection: sqlite3.Connection, path: Path, now: Moment, author: str | None = None) -> None:
        self._path, self._now, self._author, self._connection = path, now, author, connection
        self.makes_the_book = self.made_the_book = False
        self.backup_failure = self.newest_before = None
        self.revisions, self._has_begun = RevisionWriter(connection, now, author), True
