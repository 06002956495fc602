"""A copy looked through before it is put in the place of the book: only read, and found whole or refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from casebook.errors import CasebookError, reason_of, shortened
from casebook.files.addresses import file_address
from casebook.files.atomic_write import temporary_beside
from casebook.files.given import what_else
from casebook.files.sync import fsync_file
from casebook.store.checking import check
from casebook.store.errors import BookDamaged, BookNotABook, BookUnreachable
from casebook.store.sqlite import encryption
from casebook.store.sqlite.backup import BookSummary, CopyNotMade, file_problems, open_immutable, summary_of
from casebook.store.sqlite.connection import WAIT_SECONDS, to_error, why_of
from casebook.store.sqlite.file_names import HEADER_BYTES, SIDE_FILES
from casebook.store.sqlite.journal import refuse_foreign_journal
from casebook.store.sqlite.opening import open_for_reading, version_in, version_of_file
from casebook.store.sqlite.watch import UNWATCHED, Begin, Watch, copy_pages


class CopyDamaged(CasebookError):
    """A file that was to be restored is a book, but not a whole one."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"'{self.path}' is damaged ({self.why}), so nothing was restored; name another copy."


class NotRestored(CasebookError):
    """The copy is good, but could not be put in the place of the book."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"nothing was restored to '{shortened(self.path)}': {self.why}. What was there is as it was."


_WAY_ON = "Name the copy to restore."


@dataclass(frozen=True)
class VerifiedCopy:
    """A copy that was found whole: where it lies now, and what it holds."""

    path: Path
    summary: BookSummary


@contextmanager
def verified_copy(
    source: Path, book: Path, passphrase: encryption.Passphrase, watch: Watch = UNWATCHED
) -> Iterator[VerifiedCopy]:
    """The copy in the file `source`, put beside the book's place and looked through; it is gone afterwards.

    `passphrase` is asked for where the file is encrypted; `watch` shows how far it is. `source` is only read.

    Raises BookUnreachable, BookNotABook, BookIsNewer, CopyDamaged, CopyNotMade, NotRestored, WrongPassphrase, NotEncrypted,
    EncryptionUnavailable.
    """
    with ExitStack() as to_the_end:
        try:
            header, plain = _header(source), b""
            if encryption.is_encrypted(header):
                plain = encryption.decrypt_asking(source.read_bytes(), passphrase, watch.encryption)
            if plain:
                version_in(plain[:HEADER_BYTES], str(source))
            else:
                version_of_file(source, header)
            building = to_the_end.enter_context(temporary_beside(book, SIDE_FILES))
            if plain:
                building.write_bytes(plain)
            else:
                refuse_foreign_journal(source)
                _copy_via_sqlite(source, building, watch.copying)
            fsync_file(building)
        except BookDamaged as refusal:
            raise CopyDamaged(str(source), refusal.why) from refusal
        except BookNotABook as refusal:
            raise BookNotABook(refusal.path, refusal.what, _WAY_ON) from None
        except OSError as error:
            raise NotRestored(str(book), reason_of(error)) from error
        yield VerifiedCopy(building, _verify(building, source, watch.checking))


def _header(source: Path) -> bytes:
    """The first bytes of an ordinary file. Raises BookUnreachable, BookNotABook."""
    try:
        if not source.exists():
            raise BookUnreachable(str(source), "there is no such file", _WAY_ON)
        what = what_else(source.stat())
        if what is not None:
            raise BookNotABook(str(source), what)
        with source.open("rb") as opened:
            return opened.read(HEADER_BYTES)
    except OSError as error:
        raise BookUnreachable(str(source), reason_of(error)) from error


def _copy_via_sqlite(source: Path, building: Path, begin: Begin) -> None:
    """Copy by SQLite's own means, without writing to the source: it may be a book that somebody is writing to."""
    address = file_address(source.absolute(), mode="ro")
    try:
        with (
            closing(sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)) as old,
            closing(sqlite3.connect(building, isolation_level=None)) as new,
        ):
            new.execute("PRAGMA journal_mode = OFF")
            new.execute("PRAGMA synchronous = OFF")
            old.execute("BEGIN")
            old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            copy_pages(old, new, begin)
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise _damaged(source, error) from error


def _verify(building: Path, source: Path, begin: Begin) -> BookSummary:
    """What the copy holds, once its file, its chain and its rows have been looked through. Raises CopyDamaged."""
    try:
        with closing(open_immutable(building)) as connection:
            fault = next(file_problems(connection), None)
            summary = summary_of(connection)
        if fault is None:
            with closing(open_for_reading(building)) as connection, begin(check.amount(connection)) as advance:
                fault = next(check.problems(connection, advance, from_outside=True), None)
    except sqlite3.Error as error:
        raise CopyDamaged(str(source), why_of(error)) from error
    except BookDamaged as refusal:
        raise CopyDamaged(str(source), refusal.why) from refusal
    if fault is not None:
        raise CopyDamaged(str(source), fault)
    return summary


def _damaged(source: Path, error: sqlite3.Error) -> CasebookError:
    refusal = to_error(error, source)
    if isinstance(refusal, BookDamaged):
        return CopyDamaged(str(source), refusal.why)
    code = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        # A journal beside it that is not undone yet; doing so would write to a file we only read.
        return CopyDamaged(
            str(source), f"its last writing was broken off; `casebook --book '{source}' cases` undoes that"
        )
    return CopyNotMade(str(source), why_of(error))
