"""Which file may be opened as a book, and how: to be read, to be written, or as it is.

Reading never makes, writes or upgrades a book. A file that is no book, or a newer one, is left as it was, byte for byte.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from casebook import store
from casebook.errors import reason_of
from casebook.files import given
from casebook.files.addresses import file_address
from casebook.store.sqlite.connection import (
    Waiting,
    closed_on_failure,
    connect,
    in_memory,
    nobody_waiting,
    patiently,
    transaction,
    translate_errors,
)
from casebook.store.sqlite.file_names import DATABASE_MAGIC, HEADER_BYTES, SIDE_FILES, book_of_copy, newest_copy
from casebook.store.versions import migrations, schema


def open_for_reading(path: Path, waiting: Waiting = nobody_waiting) -> sqlite3.Connection:
    """A connection that cannot write. An older book is read from a copy in memory, brought up to date there.

    Raises NoBook, BookNotABook, BookIsNewer, BookUnreachable, BookDamaged.
    """
    if not path.exists():
        raise store.errors.NoBook(str(path), newest_copy(path))
    version = read_version(path)
    with translate_errors(path):
        connection = _connect(path, version, waiting)
        if version < migrations.VERSION:
            connection = _upgraded_in_memory(connection)
        with closed_on_failure(connection):
            connection.execute("PRAGMA query_only = ON")
    return connection


def open_for_writing(path: Path, waiting: Waiting = nobody_waiting) -> sqlite3.Connection:
    """A connection to the book at `path`, made first if there is none, brought up to date if it is older.

    Raises BookIsACopy, BookNotABook, BookIsNewer, BookUnreachable, BookDamaged, BookLocked, NotRecorded.
    """
    refuse_copy(path)
    if not path.exists():
        # Once in the life of a book: every other start does without.
        from casebook.store.sqlite.creation import create

        create(path)
    version = read_version(path)
    with translate_errors(path):
        connection = _connect(path, version, waiting)
    with closed_on_failure(connection):
        with translate_errors(path):
            # A rollback journal, not WAL: people copy one file, and a copied live WAL book has lost its last records.
            connection.execute("PRAGMA journal_mode = DELETE")
        if version < migrations.VERSION:
            _bring_up_to_date(connection, path, version)
    return connection


def refuse_copy(path: Path) -> None:
    """Raises BookIsACopy where the name is that of a copy which casebook made by itself: as such nobody would look for
    what is recorded in it, and it goes when its turn comes.
    """
    book = book_of_copy(given.past_links(path))
    if book is not None:
        raise store.errors.BookIsACopy(str(path), str(book))


def open_as_it_is(path: Path) -> sqlite3.Connection:
    """A connection to a book that is there, of whatever version, which is not brought up to date.

    Raises NoBook, BookNotABook, BookIsNewer, BookUnreachable, BookDamaged.
    """
    if not path.exists():
        raise store.errors.NoBook(str(path), newest_copy(path))
    version = read_version(path)
    with translate_errors(path):
        return _connect(path, version)


def empty_database() -> sqlite3.Connection:
    """An empty book in memory, to ask of what is not there yet."""
    from casebook.store.sqlite.empty import empty_book

    memory = in_memory()
    memory.deserialize(empty_book())
    return memory


def read_version(path: Path) -> int:
    """The version of the book at `path`; a refusal where the file is none, or none for us. Reads 100 bytes."""
    name = str(path)
    try:
        status = path.stat()
        what = given.what_else(status)
        if what is not None:
            raise store.errors.BookNotABook(name, what)
        if status.st_nlink > 1:
            # SQLite names its journal after the file: by another name an interrupted write could not be undone.
            raise store.errors.BookNotABook(name, "a file with a second name (a hard link)")
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError as error:
        raise store.errors.BookUnreachable(name, reason_of(error)) from error
    version = version_of_file(path, header)
    if any(path.with_name(f"{path.name}{ending}").exists() for ending in SIDE_FILES):
        # After a writing that was broken off, or while somebody writes: every other start does without.
        from casebook.store.sqlite.journal import refuse_foreign_journal

        refuse_foreign_journal(path)
    return version


def version_of_file(path: Path, header: bytes) -> int:
    """The version of the book in this file, which begins so. Raises BookNotABook, BookIsNewer, BookDamaged."""
    try:
        return version_in(header, str(path))
    except store.errors.BookNotABook as refusal:
        if refusal.what == _OF_OTHERS and _has_tables_of_a_book(path):
            why = "it has the tables of a book, and does not say that it is one"
            raise store.errors.BookDamaged(str(path), why, newest_copy(path)) from None
        raise


_OF_OTHERS = "another program's database"


def _has_tables_of_a_book(path: Path) -> bool:
    """Whether all that was lost of a book is the number that says whose file it is; nothing is written, no journal is played."""
    try:
        address = file_address(path.absolute(), mode="ro", immutable="1")
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
            return schema.version_of_tables(connection) is not None
    except (sqlite3.Error, OSError):
        return False


def version_in(header: bytes, name: str) -> int:
    """The version of the book that begins so. Raises BookNotABook, BookIsNewer, with the name it goes by."""
    if not header:
        raise store.errors.BookNotABook(name, "an empty file")
    if len(header) < HEADER_BYTES or not header.startswith(DATABASE_MAGIC):
        raise store.errors.BookNotABook(name, "another kind of file")
    if int.from_bytes(header[68:72], "big") != migrations.APPLICATION_ID:
        raise store.errors.BookNotABook(name, _OF_OTHERS)
    version = int.from_bytes(header[60:64], "big")
    if version > migrations.VERSION:
        raise store.errors.BookIsNewer(name, version, migrations.VERSION)
    return version


def _connect(path: Path, version: int, waiting: Waiting = nobody_waiting) -> sqlite3.Connection:
    """A connection to a book whose schema is that of this version, so that it does only what casebook asks of it."""
    connection = connect(path, waiting)
    with closed_on_failure(connection):
        fault = patiently(connection, waiting, lambda: schema.fault_in(connection, version))
        if fault is not None:
            raise store.errors.BookDamaged(str(path), fault, newest_copy(path))
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Migrate in one transaction, after a copy of the book as it was has been put beside it."""
    # Once in the life of a version: every other start does without.
    from casebook.store.sqlite.backup import backup

    copy = path.with_name(f"{path.name}.version-{version}")
    if not copy.exists():
        backup(connection, path, copy)
    with transaction(connection, path):
        migrations.migrate(connection)


def _upgraded_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    memory = in_memory()
    with closed_on_failure(memory):
        with closing(connection):
            connection.backup(memory)
        memory.execute("BEGIN")
        migrations.migrate(memory)
        memory.execute("COMMIT")
    return memory
