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
from casebook.book import backups, checking, file, sealing
from casebook.book.backups import Holding

"""What SQLite keeps beside a file, named after it."""


@dataclass(frozen=True)
class Candidate:
    """A copy that was found whole: where it lies now, and what it holds."""

    path: Path
    holding: Holding


@contextmanager
def candidate(source: Path, book: Path, passphrase: Callable[[], str]) -> Iterator[Candidate]:
    """The copy in the file `source`, put beside the book's place and looked through; it is gone afterwards.

    `passphrase` is asked for where the file is sealed. `source` is only read. Raises BookUnreachable, BookNotABook,
    BookIsNewer, CopyDamaged, CopyNotMade, WrongPassphrase, NotSealed, SealingUnavailable.
    """
    building = book.with_name(f".{book.name[:200]}.{os.getpid()}.new")
    try:
        with _unwritable(building):
            if _is_sealed(source):
                plain = sealing.unseal(source.read_bytes(), passphrase())
                file.version_in(plain[: file.HEADER_BYTES], str(source))
                backups.private(building)
                building.write_bytes(plain)
            else:
                file.version_in(_beginning(source), str(source))
                backups.private(building)
                _read_out(source, building)
            backups.synced(building)
        yield Candidate(building, _found_whole(building, source))
    finally:
        for left in (building, *(building.with_name(f"{building.name}{end}") for end in file.COMPANIONS)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def present(book: Path) -> Holding | None:
    """What the present book holds; None where there is none, or it is too damaged, or too new, to say."""
    try:
        with closing(file.open_as_it_is(book)) as connection:
            return backups.holding(connection)
    except (errors.CasebookError, sqlite3.Error):
        return None


def put_in_place(found: Candidate, book: Path, stamp: str) -> Path | None:
    """Make the copy the book; gives where what was there before lies now, None where nothing was there.

    Raises NotRestored, BookNotABook where another program's file is there, BookLocked, CopyNotMade.
    """
    if not os.path.lexists(book):
        with _unwritable(book):
            _companions_aside(book, stamp)
            backups.moved(found.path, book)
        return None
    _refuse_what_is_of_others(book)
    try:
        # Closed last: closing it would let go of the locks that SQLite holds on the file (POSIX, fcntl(2)).
        with book.open("rb") as old:
            aside = _written_into(found, book, old, stamp) or _replaced(found, book, old, stamp)
        with suppress(OSError):
            book.chmod(0o600)
    except OSError as error:
        raise errors.NotRestored(str(book), file.reason_of(error)) from error
    return aside


def _written_into(found: Candidate, book: Path, old: IO[bytes], stamp: str) -> Path | None:
    """Let SQLite write the copy into the present book; None where that is too damaged for it, and nothing was done."""
    aside = None
    if not book.stat().st_size:
        # SQLite would take it for a new database, and write to it before it is put aside.
        return None
    try:
        with closing(_locked(book)) as holder, closing(backups.looked_at(found.path)) as new:
            aside = _aside(old, book, stamp)
            new.backup(holder)
    except sqlite3.Error as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        refusal = file.refusal_of(error, book)
        if isinstance(refusal, errors.BookDamaged):
            return None
        if isinstance(refusal, errors.BookLocked):
            raise refusal from error
        raise errors.NotRestored(str(book), getattr(refusal, "why", str(error))) from error
    return aside


def _locked(book: Path) -> sqlite3.Connection:
    """A connection that keeps everybody else out, though it is in no transaction: SQLite copies into none that is."""
    connection = sqlite3.connect(
        f"{book.absolute().as_uri()}?mode=rw", uri=True, timeout=file.WAIT_SECONDS, isolation_level=None
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


def _replaced(found: Candidate, book: Path, old: IO[bytes], stamp: str) -> Path:
    """Put the copy in the place of a file that nobody can use."""
    aside = _aside(old, book, stamp)
    _companions_aside(book, stamp)
    os.replace(found.path, book)
    file.synced(book.parent)
    return aside


def _companions_aside(book: Path, stamp: str) -> None:
    """Put stray journals of a book aside under the name that the book itself was put aside under."""
    for end in file.COMPANIONS:
        stray = book.with_name(f"{book.name}{end}")
        if stray.exists():
            with stray.open("rb") as old:
                _aside(old, book, stamp, end)
            stray.unlink()
            file.synced(book.parent)


def _aside(old: IO[bytes], book: Path, stamp: str, end: str = "") -> Path:
    """A copy of these bytes beside the book, synced; numbered where the name is taken."""
    name, number = f"{book.name}.before-restore-{stamp}", 1
    path = book.with_name(f"{name}{end}")
    while os.path.lexists(path):
        number += 1
        path = book.with_name(f"{name}-{number}{end}")
    with backups.built(path) as building:
        backups.private(building)
        old.seek(0)
        with building.open("wb") as new:
            copyfileobj(old, new, 1 << 20)
        backups.synced(building)
    return path


def _refuse_what_is_of_others(book: Path) -> None:
    """Raises BookNotABook for a folder, a device, a hard link, another program's database; a ruin is let by."""
    try:
        file.examined(book)
    except errors.BookIsNewer:
        return
    except errors.BookNotABook as refusal:
        if refusal.what not in ("an empty file", "another kind of file"):
            raise


def _is_sealed(source: Path) -> bool:
    return sealing.is_sealed(_beginning(source))


def _beginning(source: Path) -> bytes:
    """The first bytes of an ordinary file. Raises BookUnreachable, BookNotABook."""
    try:
        if not source.is_file():
            if source.exists():
                raise errors.BookNotABook(str(source), "no ordinary file")
            raise errors.BookUnreachable(str(source), "there is no such file", "Name the copy to restore.")
        with source.open("rb") as opened:
            return opened.read(file.HEADER_BYTES)
    except OSError as error:
        raise errors.BookUnreachable(str(source), file.reason_of(error)) from error


def _read_out(source: Path, building: Path) -> None:
    """Copy by SQLite's own means, without writing to the source: it may be a book that somebody is writing to."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(address, uri=True, timeout=file.WAIT_SECONDS, isolation_level=None)) as old,
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


def _found_whole(building: Path, source: Path) -> Holding:
    """What the copy holds, once its file, its chain and its rows have been looked through. Raises CopyDamaged."""
    try:
        with closing(backups.looked_at(building)) as connection:
            fault = next(backups.faults(connection), None)
            held = backups.holding(connection)
        if fault is None:
            with closing(file.open_for_reading(building)) as connection:
                fault = next(checking.faults(connection), None)
    except sqlite3.Error as error:
        raise errors.CopyDamaged(str(source), str(error)) from error
    except errors.BookDamaged as refusal:
        raise errors.CopyDamaged(str(source), refusal.why) from refusal
    if fault is not None:
        raise errors.CopyDamaged(str(source), fault)
    return held


def _damaged(source: Path, error: sqlite3.Error) -> errors.CasebookError:
    refusal = file.refusal_of(error, source)
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
def _unwritable(path: Path) -> Iterator[None]:
    """The system's refusals as ours."""
    try:
        yield
    except OSError as error:
        raise errors.NotRestored(str(path), file.reason_of(error)) from error
