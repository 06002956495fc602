"""The file itself: where it may be, what is refused, how a connection is set up, how it is made.

Reading never makes, writes or upgrades a book. A file that is no book, or a newer one, is left as it was, byte for byte.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casebook import errors
from casebook.store import migrations

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

HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. An older book is read from a copy in memory, brought up to date there.

    Raises NoBook, BookNotABook, BookIsNewer, BookUnreachable, BookDamaged.
    """
    if not path.exists():
        raise errors.NoBook(str(path), newest_copy(path))
    version = read_version(path)
    with translate_errors(path):
        connection = _connect(path)
        if version < migrations.VERSION:
            connection = _upgraded_in_memory(connection)
        connection.execute("PRAGMA query_only = ON")
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A connection to the book at `path`, made first if there is none, brought up to date if it is older.

    Raises BookNotABook, BookIsNewer, BookUnreachable, BookDamaged, BookLocked, NotRecorded.
    """
    if not path.exists():
        _create(path)
    version = read_version(path)
    with translate_errors(path):
        connection = _connect(path)
        # A rollback journal, not WAL: people copy one file, and a copied live WAL book has lost its last records.
        connection.execute("PRAGMA journal_mode = DELETE")
    if version < migrations.VERSION:
        _bring_up_to_date(connection, path, version)
    return connection


def open_as_it_is(path: Path) -> sqlite3.Connection:
    """A connection to a book that is there, of whatever version, which is not brought up to date.

    Raises NoBook, BookNotABook, BookIsNewer, BookUnreachable, BookDamaged.
    """
    if not path.exists():
        raise errors.NoBook(str(path), newest_copy(path))
    read_version(path)
    with translate_errors(path):
        return _connect(path)


def copy_of_day(path: Path, day: str) -> Path:
    """Where the copy of the book is, or will be, that is kept before the first writing of a day (an ISO date)."""
    return path.with_name(f"{path.name}.copies") / f"{day}.db"


def newest_copy(path: Path) -> str:
    """The newest of the copies that were kept of the book without asking; empty where there is none."""
    return str(max(copy_of_day(path, "").parent.glob("????-??-??.db"), default=""))


def empty_database() -> sqlite3.Connection:
    """An empty book in memory, to ask of what is not there yet."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlite3.Row
    migrations.migrate(memory)
    return memory


def make_private_folder(path: Path) -> Path:
    """The folder at `path`, made with its parents, for its owner alone. Raises BookUnreachable."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise errors.BookUnreachable(str(path), reason_of(error)) from error
    return path


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything inside is recorded as one, or not at all. Raises NotRecorded, PerhapsRecorded, BookLocked."""
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
        raise errors.PerhapsRecorded(str(path), str(error)) from error


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says of the file into one of our own refusals."""
    try:
        yield
    except sqlite3.Error as error:
        raise to_error(error, path) from error
    except UnicodeDecodeError as error:
        # Of a damaged file not even SQLite's own messages need be text.
        raise to_error(sqlite3.DataError(f"cannot decode it, {error.reason}"), path) from error


def to_error(error: sqlite3.Error, path: Path) -> errors.CasebookError:
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


def reason_of(error: OSError) -> str:
    """The system's reason in its own words, without a number or a path."""
    return (error.strerror or str(error)).lower()


def read_version(path: Path) -> int:
    """The version of the book at `path`; a refusal where the file is none, or none for us. Reads 100 bytes."""
    name = str(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise errors.BookNotABook(name, "a folder" if stat.S_ISDIR(status.st_mode) else "no ordinary file")
        if status.st_nlink > 1:
            # SQLite names its journal after the file: by another name an interrupted write could not be taken back.
            raise errors.BookNotABook(name, "a file with a second name (a hard link)")
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError as error:
        raise errors.BookUnreachable(name, reason_of(error)) from error
    return version_in(header, name)


def version_in(header: bytes, name: str) -> int:
    """The version of the book that begins so. Raises BookNotABook, BookIsNewer, with the name it goes by."""
    if not header:
        raise errors.BookNotABook(name, "an empty file")
    if len(header) < HEADER_BYTES or not header.startswith(_MAGIC):
        raise errors.BookNotABook(name, "another kind of file")
    if int.from_bytes(header[68:72], "big") != migrations.APPLICATION_ID:
        raise errors.BookNotABook(name, "another program's database")
    version = int.from_bytes(header[60:64], "big")
    if version > migrations.VERSION:
        raise errors.BookIsNewer(name, version, migrations.VERSION)
    return version


def _connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there, with every protection on and transactions left to us."""
    # mode=rw: a file that vanished in between is an error, never a new and empty book.
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _create(path: Path) -> None:
    """Make an empty book, whole or not at all: built beside its place under a lock on the folder, then moved there."""
    if path.is_symlink():
        raise errors.BookUnreachable(str(path), "it is a link that leads nowhere", "Mend the link, or name another.")
    if not path.parent.is_dir():
        raise errors.BookUnreachable(
            str(path), f"there is no folder '{path.parent}'", "Make it first, or name another."
        )
    building = path.with_name(f".{path.name}.new")
    try:
        with folder_locked(path.parent):
            if path.exists():
                return
            _quarantine_stray_journals(path)
            building.unlink(missing_ok=True)
            os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            with translate_errors(path):
                connection = _connect(building)
                connection.execute("BEGIN IMMEDIATE")
                migrations.migrate(connection)
                connection.execute("COMMIT")
                connection.close()
            os.rename(building, path)
            fsync_folder(path.parent)
    except OSError as error:
        raise errors.BookUnreachable(str(path), reason_of(error)) from error


SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a book, by what is added to its name."""


def _quarantine_stray_journals(path: Path) -> None:
    """A journal of a book that is gone would be played back into the new one of that name."""
    for ending in SIDE_FILES:
        stray = path.with_name(f"{path.name}{ending}")
        if stray.exists():
            os.replace(stray, path.with_name(f"{path.name}{ending}.of-a-book-that-is-gone"))


@contextmanager
def folder_locked(folder: Path) -> Iterator[None]:
    """Only one process at a time makes a book, or copies, in this folder; the lock goes with the process."""
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def fsync_folder(folder: Path) -> None:
    """Make sure that a name given in this folder survives a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Migrate in one transaction, after a copy of the book as it was has been put beside it."""
    from casebook.store.sqlite.backup import backup

    copy = path.with_name(f"{path.name}.version-{version}")
    if not copy.exists():
        backup(connection, path, copy)
    with transaction(connection, path):
        migrations.migrate(connection)


def _upgraded_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlite3.Row
    connection.backup(memory)
    connection.close()
    memory.execute("BEGIN")
    migrations.migrate(memory)
    memory.execute("COMMIT")
    return memory


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
