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
from contextlib import closing
from pathlib import Path
from typing import IO

from casebook.errors import CasebookError, reason_of
from casebook.files.addresses import file_address
from casebook.files.atomic_write import NameTaken, rename_no_replace, replace_file
from casebook.files.given import chunks_from
from casebook.files.private import make_private
from casebook.files.sync import fsync_folder
from casebook.store.errors import BookDamaged, BookIsNewer, BookLocked, BookNotABook
from casebook.store.sqlite.backup import BookSummary, CopyExists, building_copy, open_immutable, summary_of
from casebook.store.sqlite.connection import WAIT_SECONDS, closed_on_failure, to_error, why_of
from casebook.store.sqlite.file_names import SIDE_FILES
from casebook.store.sqlite.opening import open_as_it_is, read_version, refuse_copy
from casebook.store.sqlite.verified_copy import NotRestored, VerifiedCopy
from casebook.store.sqlite.watch import Begin, copy_pages, unwatched


def current_summary(book: Path) -> BookSummary | None:
    """What the present book holds; None where there is none, or it is too damaged, or too new, to say."""
    try:
        with closing(open_as_it_is(book)) as connection:
            return summary_of(connection)
    except (CasebookError, sqlite3.Error):
        return None


def install(found: VerifiedCopy, book: Path, stamp: str, begin: Begin = unwatched) -> Path | None:
    """Make the copy the book; gives where what was there before lies now, None where nothing was there.

    `begin` watches how much is copied.

    Raises NotRestored, BookIsACopy, BookNotABook where another program's file is there, BookLocked, CopyNotMade.
    """
    refuse_copy(book)
    try:
        if not os.path.lexists(book):
            _save_side_files(book, stamp)
            rename_no_replace(found.path, book)
            return None
        _refuse_foreign_file(book)
        # Closed last: closing it would let go of the locks that SQLite holds on the file (POSIX, fcntl(2)).
        with book.open("rb") as old:
            previous = _restore_into(found, book, old, stamp, begin)
            unusable = _save_previous(old, book, stamp, begin=begin) if previous is None else None
        if unusable is not None:
            # Now that it is closed: Windows replaces nothing that is open.
            _save_side_files(book, stamp)
            replace_file(found.path, book)
        make_private(book)
    except NameTaken:
        raise CopyExists(str(book)) from None
    except OSError as error:
        raise NotRestored(str(book), reason_of(error)) from error
    return previous or unusable


def _restore_into(found: VerifiedCopy, book: Path, old: IO[bytes], stamp: str, begin: Begin) -> Path | None:
    """Let SQLite write the copy into the present book; None where that is too damaged for it, and nothing was done."""
    previous = None
    if not book.stat().st_size:
        # SQLite would take it for a new database, and write to it before it is put aside.
        return None
    try:
        with closing(_locked(book)) as holder, closing(open_immutable(found.path)) as new:
            previous = _save_previous(old, book, stamp, begin=begin)
            copy_pages(new, holder, begin)
    except sqlite3.Error as error:
        if previous is not None:
            previous.unlink(missing_ok=True)
        refusal = to_error(error, book)
        if isinstance(refusal, BookDamaged):
            return None
        if isinstance(refusal, BookLocked):
            raise refusal from error
        raise NotRestored(str(book), why_of(error)) from error
    return previous


def _locked(book: Path) -> sqlite3.Connection:
    """A connection that keeps everybody else out, though it is in no transaction: SQLite copies into none that is."""
    connection = sqlite3.connect(
        file_address(book.absolute(), mode="rw"), uri=True, timeout=WAIT_SECONDS, isolation_level=None
    )
    with closed_on_failure(connection):
        for pragma in ("synchronous = EXTRA", "fullfsync = ON", "journal_mode = DELETE", "locking_mode = EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    return connection


def _save_side_files(book: Path, stamp: str) -> None:
    """Put stray journals of a book aside under the name that the book itself was put aside under."""
    for end in SIDE_FILES:
        stray = book.with_name(f"{book.name}{end}")
        if stray.exists():
            with stray.open("rb") as old:
                _save_previous(old, book, stamp, end)
            stray.unlink()
            fsync_folder(book.parent)


def _save_previous(old: IO[bytes], book: Path, stamp: str, end: str = "", begin: Begin = unwatched) -> Path:
    """A copy of these bytes beside the book, synced; numbered where the name is taken."""
    name, number = f"{book.name}.before-restore-{stamp}", 1
    path = book.with_name(f"{name}{end}")
    while os.path.lexists(path):
        number += 1
        path = book.with_name(f"{name}-{number}{end}")
    with building_copy(path) as building:
        old.seek(0)
        with building.open("r+b") as new, begin(os.fstat(old.fileno()).st_size) as advance:
            for piece in chunks_from(old.read):
                advance(new.write(piece))
    return path


def _refuse_foreign_file(book: Path) -> None:
    """Raises BookNotABook for a folder, a device, a hard link, another program's database; a ruin is let by."""
    try:
        read_version(book)
    except (BookIsNewer, BookDamaged):
        return
    except BookNotABook as refusal:
        if refusal.what not in ("an empty file", "another kind of file"):
            raise
