"""A connection to the file: its protections, what happens as one or not at all, and what SQLite's errors mean.

Which file may be opened at all is for `opening.py` to say.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from casebook import store
from casebook.errors import CasebookError
from casebook.files.addresses import file_address
from casebook.records.kind import Corrupt
from casebook.store.sqlite.file_names import newest_copy

T = TypeVar("T")

WAIT_SECONDS = 60
"""How long a command waits for others that write; with 16 at once the slowest waits a few seconds."""

SAY_AFTER_SECONDS = 3
"""After so long a person wonders; then they are told what is waited for."""

Waiting = Callable[[], None]
"""Is told that others hold the book, and that it is waited for."""


def nobody_waiting() -> None:
    """For callers who tell nobody."""


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


def connect(path: Path, waiting: Waiting = nobody_waiting) -> sqlite3.Connection:
    """A connection to a file that is there, with every protection on and transactions left to us. Raises sqlite3.Error."""
    # mode=rw: a file that vanished in between is an error, never a new and empty book.
    address = file_address(path.absolute(), mode="rw")
    connection = sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)
    with closed_on_failure(connection):
        connection.row_factory = sqlite3.Row
        patiently(connection, waiting, lambda: _protect(connection))
    return connection


@contextmanager
def closed_on_failure(connection: sqlite3.Connection) -> Iterator[None]:
    """Lets go of the file where what is done first with a new connection fails: nobody else has it to close."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _protect(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def in_memory() -> sqlite3.Connection:
    """A connection to an empty database in memory, transactions left to us."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlite3.Row
    # What is put aside beside it stays in memory too.
    memory.execute("PRAGMA temp_store = MEMORY")
    return memory


def patiently(
    connection: sqlite3.Connection, waiting: Waiting, step: Callable[[], T], say_after: float = SAY_AFTER_SECONDS
) -> T:
    """What the step gives once nobody else holds the book; after `say_after` seconds `waiting` is told. Raises sqlite3.Error."""
    connection.execute(f"PRAGMA busy_timeout = {int(say_after * 1000)}")
    try:
        return step()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        waiting()
        connection.execute(f"PRAGMA busy_timeout = {int((WAIT_SECONDS - say_after) * 1000)}")
        return step()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path, waiting: Waiting = nobody_waiting) -> Iterator[None]:
    """Everything inside is recorded as one, or not at all. Raises NotRecorded, CommitUncertain, BookLocked."""
    with translate_errors(path):
        patiently(connection, waiting, lambda: connection.execute("BEGIN IMMEDIATE"))
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
        raise store.errors.CommitUncertain(str(path), why_of(error)) from error


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says of the file into one of our own refusals."""
    try:
        yield
    except sqlite3.Error as error:
        raise to_error(error, path) from error
    except Corrupt as error:
        raise store.errors.BookDamaged(str(path), str(error), newest_copy(path)) from error
    except UnicodeDecodeError as error:
        # Of a damaged file not even SQLite's own messages need be text.
        raise store.errors.BookDamaged(str(path), _NO_TEXT, newest_copy(path)) from error


def to_error(error: sqlite3.Error, path: Path) -> CasebookError:
    """Our own sentence for an error of SQLite's, whose words are for nobody but the one who asks for them."""
    code = getattr(error, "sqlite_errorcode", 0)
    name = str(path)
    if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return store.errors.BookLocked(name, WAIT_SECONDS)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return store.errors.BookReplaced(name)
    if code & 0xFF == sqlite3.SQLITE_CANTOPEN:
        return store.errors.BookUnreachable(name, why_of(error))
    if code & 0xFF in _DAMAGE or _is_no_text(error):
        return store.errors.BookDamaged(name, why_of(error), newest_copy(path))
    return store.errors.NotRecorded(name, why_of(error))


_NO_TEXT = "it holds bytes where text should be"

_DAMAGE = {
    sqlite3.SQLITE_CORRUPT: "its pages are damaged",
    sqlite3.SQLITE_NOTADB: "its beginning is not that of a database",
    sqlite3.SQLITE_ERROR: "its tables are not those that casebook makes",
    sqlite3.SQLITE_SCHEMA: "its tables are not those that casebook makes",
}

_WHY = _DAMAGE | {
    sqlite3.SQLITE_BUSY: "another program holds it",
    sqlite3.SQLITE_LOCKED: "another program holds it",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_PERM: "the file or its folder is read-only",
    sqlite3.SQLITE_AUTH: "the file or its folder is read-only",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_CANTOPEN: "it, or its folder, cannot be opened",
    sqlite3.SQLITE_NOMEM: "there is not enough memory",
    sqlite3.SQLITE_TOOBIG: "it is longer than a book can hold",
    sqlite3.SQLITE_CONSTRAINT: "it contradicts what the book holds, which `casebook check` looks through",
}
"""What SQLite's primary result codes mean for a book (sqlite.org/rescode.html, looked up 2026-11)."""


def why_of(error: sqlite3.Error) -> str:
    """Why SQLite could not do it, in our own words, to stand after a colon or in brackets."""
    if _is_no_text(error):
        return _NO_TEXT
    return _WHY.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, "the database refused it")


def _is_no_text(error: sqlite3.Error) -> bool:
    """Whether a column that is to be text holds what is none: Python finds that, and gives it no code."""
    return not getattr(error, "sqlite_errorcode", 0) and "decode" in str(error).lower()


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
