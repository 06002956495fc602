"""Putting a copy in the place of the book: the copy is found whole first, and what was there is put aside, every byte.

Where the present book can be opened, the copy is written into it by SQLite itself, under its own lock and journal:
that is all of it or none, even in a power cut; links to the book stay links; and programs that have it open see the
new content, as after any other writing. (Renaming over a database that others have open is what SQLite warns of in
sqlite.org/howtocorrupt.html, 4.2: a writer is refused with SQLITE_READONLY_DBMOVED, but a reader that finds the
journal of the *new* file by its name takes it for its own.) Only a book that is damaged so far that nobody can lock
it is replaced by a rename, after the stray journals it had were put aside too: the new file must not be given an old
journal.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from typing import IO

from casebook import errors
from casebook.store import check
from casebook.store.sqlite import encryption
from casebook.store.sqlite.backup import (
    BookSummary,
    building_beside,
    create_private,
    file_problems,
    fsync_file,
    open_immutable,
    rename_no_replace,
    summary_of,
)
from casebook.store.sqlite.connection import (
    HEADER_BYTES,
    SIDE_FILES,
    WAIT_SECONDS,
    fsync_folder,
    open_as_it_is,
    open_for_reading,
    read_version,
    reason_of,
    to_error,
    version_in,
)

"""What SQLite keeps beside a file, named after it."""


@dataclass(frozen=True)
class VerifiedCopy:
    """A copy that was found whole: where it lies now, and what it holds."""

    path: Path
    holding: BookSummary


@contextmanager
def verified_copy(source: Path, book: Path, passphrase: Callable[[], str]) -> Iterator[VerifiedCopy]:
    """The copy in the file `source`, put beside the book's place and looked through; it is gone afterwards.

    `passphrase` is asked for where the file is sealed. `source` is only read. Raises BookUnreachable, BookNotABook,
    BookIsNewer, CopyDamaged, CopyNotMade, WrongPassphrase, NotSealed, SealingUnavailable.
    """
    building = book.with_name(f".{book.name[:200]}.{os.getpid()}.new")
    try:
        with _translate_errors(building):
            if _is_encrypted(source):
                plain = encryption.decrypt(source.read_bytes(), passphrase())
                version_in(plain[:HEADER_BYTES], str(source))
                create_private(building)
                building.write_bytes(plain)
            else:
                version_in(_header(source), str(source))
                create_private(building)
                _copy_via_sqlite(source, building)
            fsync_file(building)
        yield VerifiedCopy(building, _verify(building, source))
    finally:
        for left in (building, *(building.with_name(f"{building.name}{end}") for end in SIDE_FILES)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def current_summary(book: Path) -> BookSummary | None:
    """What the present book holds; None where there is none, or it is too damaged, or too new, to say."""
    try:
        with closing(open_as_it_is(book)) as connection:
            return summary_of(connection)
    except (errors.CasebookError, sqlite3.Error):
        return None


def install(found: VerifiedCopy, book: Path, stamp: str) -> Path | None:
    """Make the copy the book; gives where what was there before lies now, None where nothing was there.

    Raises NotRestored, BookNotABook where another program's file is there, BookLocked, CopyNotMade.
    """
    if not os.path.lexists(book):
        with _translate_errors(book):
            _save_side_files(book, stamp)
            rename_no_replace(found.path, book)
        return None
    _refuse_foreign_file(book)
    try:
        # Closed last: closing it would let go of the locks that SQLite holds on the file (POSIX, fcntl(2)).
        with book.open("rb") as old:
            aside = _restore_into(found, book, old, stamp) or _replace_file(found, book, old, stamp)
        with suppress(OSError):
            book.chmod(0o600)
    except OSError as error:
        raise errors.NotRestored(str(book), reason_of(error)) from error
    return aside


def _restore_into(found: VerifiedCopy, book: Path, old: IO[bytes], stamp: str) -> Path | None:
    """Let SQLite write the copy into the present book; None where that is too damaged for it, and nothing was done."""
    aside = None
    if not book.stat().st_size:
        # SQLite would take it for a new database, and write to it before it is put aside.
        return None
    try:
        with closing(_locked(book)) as holder, closing(open_immutable(found.path)) as new:
            aside = _save_previous(old, book, stamp)
            new.backup(holder)
    except sqlite3.Error as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        refusal = to_error(error, book)
        if isinstance(refusal, errors.BookDamaged):
            return None
        if isinstance(refusal, errors.BookLocked):
            raise refusal from error
        raise errors.NotRestored(str(book), getattr(refusal, "why", str(error))) from error
    return aside


def _locked(book: Path) -> sqlite3.Connection:
    """A connection that keeps everybody else out, though it is in no transaction: SQLite copies into none that is."""
    connection = sqlite3.connect(
        f"{book.absolute().as_uri()}?mode=rw", uri=True, timeout=WAIT_SECONDS, isolation_level=None
    )
    try:
        for pragma in ("synchronous = EXTRA", "fullfsync = ON", "journal_mode = DELETE", "locking_mode = EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _replace_file(found: VerifiedCopy, book: Path, old: IO[bytes], stamp: str) -> Path:
    """Put the copy in the place of a file that nobody can use."""
    aside = _save_previous(old, book, stamp)
    _save_side_files(book, stamp)
    os.replace(found.path, book)
    fsync_folder(book.parent)
    return aside


def _save_side_files(book: Path, stamp: str) -> None:
    """Put stray journals of a book aside under the name that the book itself was put aside under."""
    for end in SIDE_FILES:
        stray = book.with_name(f"{book.name}{end}")
        if stray.exists():
            with stray.open("rb") as old:
                _save_previous(old, book, stamp, end)
            stray.unlink()
            fsync_folder(book.parent)


def _save_previous(old: IO[bytes], book: Path, stamp: str, end: str = "") -> Path:
    """A copy of these bytes beside the book, synced; numbered where the name is taken."""
    name, number = f"{book.name}.before-restore-{stamp}", 1
    path = book.with_name(f"{name}{end}")
    while os.path.lexists(path):
        number += 1
        path = book.with_name(f"{name}-{number}{end}")
    with building_beside(path) as building:
        create_private(building)
        old.seek(0)
        with building.open("wb") as new:
            copyfileobj(old, new, 1 << 20)
        fsync_file(building)
    return path


def _refuse_foreign_file(book: Path) -> None:
    """Raises BookNotABook for a folder, a device, a hard link, another program's database; a ruin is let by."""
    try:
        read_version(book)
    except errors.BookIsNewer:
        return
    except errors.BookNotABook as refusal:
        if refusal.what not in ("an empty file", "another kind of file"):
            raise


def _is_encrypted(source: Path) -> bool:
    return encryption.is_encrypted(_header(source))


def _header(source: Path) -> bytes:
    """The first bytes of an ordinary file. Raises BookUnreachable, BookNotABook."""
    try:
        if not source.is_file():
            if source.exists():
                raise errors.BookNotABook(str(source), "no ordinary file")
            raise errors.BookUnreachable(str(source), "there is no such file", "Name the copy to restore.")
        with source.open("rb") as opened:
            return opened.read(HEADER_BYTES)
    except OSError as error:
        raise errors.BookUnreachable(str(source), reason_of(error)) from error


def _copy_via_sqlite(source: Path, building: Path) -> None:
    """Copy by SQLite's own means, without writing to the source: it may be a book that somebody is writing to."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)) as old,
            closing(sqlite3.connect(building, isolation_level=None)) as new,
        ):
            new.execute("PRAGMA journal_mode = OFF")
            new.execute("PRAGMA synchronous = OFF")
            old.execute("BEGIN")
            old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise _damaged(source, error) from error


def _verify(building: Path, source: Path) -> BookSummary:
    """What the copy holds, once its file, its chain and its rows have been looked through. Raises CopyDamaged."""
    try:
        with closing(open_immutable(building)) as connection:
            fault = next(file_problems(connection), None)
            held = summary_of(connection)
        if fault is None:
            with closing(open_for_reading(building)) as connection:
                fault = next(check.problems(connection), None)
    except sqlite3.Error as error:
        raise errors.CopyDamaged(str(source), str(error)) from error
    except errors.BookDamaged as refusal:
        raise errors.CopyDamaged(str(source), refusal.why) from refusal
    if fault is not None:
        raise errors.CopyDamaged(str(source), fault)
    return held


def _damaged(source: Path, error: sqlite3.Error) -> errors.CasebookError:
    refusal = to_error(error, source)
    if isinstance(refusal, errors.BookDamaged):
        return errors.CopyDamaged(str(source), refusal.why)
    code = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        # A journal beside it that is not taken back yet; doing so would write to a file we only read.
        return errors.CopyDamaged(
            str(source), "its last writing was broken off; `casebook cases --book` on it mends that"
        )
    return errors.CopyNotMade(str(source), getattr(refusal, "why", str(error)))


@contextmanager
def _translate_errors(path: Path) -> Iterator[None]:
    """The system's refusals as ours."""
    try:
        yield
    except OSError as error:
        raise errors.NotRestored(str(path), reason_of(error)) from error
