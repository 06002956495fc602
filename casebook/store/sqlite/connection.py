"""A connection to the file: its protections, what happens as one or not at all, and what SQLite's errors mean.

Which file may be opened at all is for `opening.py` to say.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casebook.errors import CasebookError
from casebook.records.kind import Corrupt
from casebook.store import errors
from casebook.store.sqlite.file_names import newest_copy

WAIT_SECONDS = 60
"""How long a command waits for others that write; with 16 at once the slowest waits a few seconds."""

_PRAGMAS = (
    # EXTRA also syncs the folder after the journal is gone: without it the last record can be lost in a power cut.
    "synchronous = EXTRA",
    "fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there, with every protection on and transactions left to us. Raises sqlite3.Error."""
    # mode=rw: a file that vanished in between is an error, never a new and empty book.
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def in_memory() -> sqlite3.Connection:
    """A connection to an empty database in memory, transactions left to us."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlite3.Row
    return memory


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything inside is recorded as one, or not at all. Raises NotRecorded, CommitUncertain, BookLocked."""
    with translate_errors(path):
        connection.execute("BEGIN IMMEDIATE")
    try:
        with translate_errors(path):
            yield
    except BaseException:
        _rollback(connection)
        raise
    try:
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        held = connection.in_transaction
        _rollback(connection)
        if held and not _is_io_error(error):
            raise to_error(error, path) from error
        raise errors.CommitUncertain(str(path), str(error)) from error


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says of the file into one of our own refusals."""
    try:
        yield
    except sqlite3.Error as error:
        raise to_error(error, path) from error
    except Corrupt as error:
        raise errors.BookDamaged(str(path), str(error), newest_copy(path)) from error
    except UnicodeDecodeError as error:
        # Of a damaged file not even SQLite's own messages need be text.
        raise to_error(sqlite3.DataError(f"cannot decode it, {error.reason}"), path) from error


def to_error(error: sqlite3.Error, path: Path) -> CasebookError:
    """Our own sentence for an error of SQLite's."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    name = str(path)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return errors.BookLocked(name, WAIT_SECONDS)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
        return errors.BookReplaced(name)
    if code == sqlite3.SQLITE_FULL:
        return errors.NotRecorded(name, "the disk is full")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return errors.NotRecorded(name, "the file or its folder is read-only")
    if code == sqlite3.SQLITE_IOERR:
        return errors.NotRecorded(name, "the disk reported an error")
    if code == sqlite3.SQLITE_CANTOPEN:
        return errors.BookUnreachable(name, "it, or its folder, cannot be opened")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or "decode" in str(error):
        return errors.BookDamaged(name, str(error).split(" with text ")[0], newest_copy(path))
    return errors.NotRecorded(name, str(error))


def _rollback(connection: sqlite3.Connection) -> None:
    """Undo what was begun; SQLite may have done so itself already."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            # Closing takes it back too, or the journal does when the book is next opened.
            connection.close()


def _is_io_error(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_IOERR
