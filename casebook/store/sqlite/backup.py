"""Whole copies of the book: made by SQLite's own means while others write, verified, in the place of nothing.

A copy is built under another name, readable by its owner alone from the first byte, synced, looked through after it was
written, and only then given its name, in a way that cannot replace a file. Whatever goes wrong, nothing is left of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from casebook.errors import CasebookError, reason_of
from casebook.files.addresses import file_address
from casebook.files.atomic_write import NameTaken, building_beside
from casebook.files.sync import fsync_file
from casebook.store.checking.page_check import page_problems
from casebook.store.errors import BookDamaged, BookLocked
from casebook.store.sqlite import encryption
from casebook.store.sqlite.connection import to_error, why_of
from casebook.store.sqlite.file_names import SIDE_FILES
from casebook.store.sqlite.watch import UNWATCHED, Begin, Watch, copy_pages
from casebook.store.versions import migrations, schema


class CopyExists(CasebookError):
    """A backup never takes the place of something else."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return f"'{self.path}' is there already, and a backup replaces nothing; name another file."


class CopyNotMade(CasebookError):
    """The copy could not be written; nothing is left of it. `path` is where it was to be."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"no copy was made at '{self.path}': {self.why}. The book is as it was."


class CopyNotWhole(CasebookError):
    """The copy was written and then found not to be what it should be; it was not kept."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return (
            f"the copy for '{self.path}' is not whole ({self.why}), so it was not kept; `casebook check` looks further."
        )


@dataclass(frozen=True)
class BookSummary:
    """What a book holds at a moment: its version, how much was ever written (`records`), and the digest of the last.

    A book of version 1 has no chain, so its digest is empty. `cases` and `entries` count what is not hidden; `last` is
    when something was last written.
    """

    version: int
    records: int
    digest: str
    cases: int
    entries: int
    last: str


def summary_of(connection: sqlite3.Connection) -> BookSummary:
    """What the book on this connection holds."""
    from casebook.records.kinds import KINDS

    version = migrations.version_of(connection)
    chained = version >= 2
    there = "removed_at IS NULL" if chained else "1 = 1"
    there_are = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tables = [kind.table for kind in KINDS.values() if kind.table in there_are]  # an older book knows fewer kinds
    of_these = f"{there} AND case_id IN (SELECT id FROM cases WHERE {there})"
    digest = "digest" if chained else "''"
    last = connection.execute(f"SELECT {digest}, written_at FROM revisions ORDER BY id DESC LIMIT 1").fetchone()
    return BookSummary(
        version=version,
        records=_count(connection, "revisions"),
        digest=last[0] if last else "",
        cases=_count(connection, f"cases WHERE {there}"),
        entries=sum(_count(connection, f"{table} WHERE {of_these}") for table in tables),
        last=last[1] if last else "",
    )


Look = Callable[[sqlite3.Connection], None]
"""Looks through a copy before it gets its name."""


def backup(
    connection: sqlite3.Connection, book: Path, path: Path, watch: Watch = UNWATCHED, look: Look | None = None
) -> BookSummary:
    """Put a whole copy of the book on this connection at `path`; gives what it holds. `watch` shows how far it is.

    That it is whole is found out here, and whatever else is to be known of what it holds by `look`.
    Raises CopyExists, CopyNotMade, CopyNotWhole, BookDamaged, BookLocked.
    """
    with building_copy(path) as building:
        with _translate_errors(book, path), closing(_open_target(building)) as target:
            summary = _copy_pages(connection, target, watch.copying)
        fsync_file(building)
        with _translate_errors(book, path), closing(open_immutable(building)) as made:
            _verify(made, summary, path)
            if look is not None:
                look(made)
    return summary


def encrypted_backup(
    connection: sqlite3.Connection,
    book: Path,
    path: Path,
    passphrase: str,
    watch: Watch = UNWATCHED,
    look: Look | None = None,
) -> BookSummary:
    """A whole copy of the book, encrypted with a passphrase: nothing reaches the disk unencrypted. It is opened again to
    verify it."""
    with _translate_errors(book, path), closing(sqlite3.connect(":memory:", isolation_level=None)) as target:
        summary = _copy_pages(connection, target, watch.copying)
        _verify(target, summary, path)
        target.row_factory = sqlite3.Row
        if look is not None:
            look(target)
        plain = target.serialize()
    with building_copy(path) as building, watch.encryption(2 * len(plain)) as advance:
        building.write_bytes(encryption.encrypt(plain, passphrase))
        advance(len(plain))
        fsync_file(building)
        if encryption.decrypt(building.read_bytes(), passphrase) != plain:
            raise CopyNotWhole(str(path), "it does not open to what was encrypted")
        advance(len(plain))
    return summary


def file_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with the file as a file, a clause each: SQLite's own checks, and whether it is a book."""
    yield from page_problems(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
        yield "it does not say that it is a book"
    fault = schema.fault_in(connection, migrations.version_of(connection))
    if fault is not None:
        yield fault


@contextmanager
def building_copy(path: Path) -> Iterator[Path]:
    """An empty private file beside `path`, which gets that name once it is filled. Raises CopyExists, CopyNotMade."""
    try:
        with building_beside(path, endings=SIDE_FILES) as building:
            yield building
    except NameTaken:
        raise CopyExists(str(path)) from None
    except OSError as error:
        raise CopyNotMade(str(path), reason_of(error)) from error


def open_immutable(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody else knows of yet: nothing is written or locked, no journal is used."""
    connection = sqlite3.connect(
        file_address(path.absolute(), mode="ro", immutable="1"), uri=True, isolation_level=None
    )
    connection.row_factory = sqlite3.Row
    return connection


def _open_target(building: Path) -> sqlite3.Connection:
    target = sqlite3.connect(file_address(building.absolute(), mode="rw"), uri=True, isolation_level=None)
    # Nobody knows of this file yet: it is synced once, when all of it is there, and dropped if anything goes wrong.
    target.execute("PRAGMA journal_mode = OFF")
    target.execute("PRAGMA synchronous = OFF")
    return target


def _copy_pages(connection: sqlite3.Connection, target: sqlite3.Connection, begin: Begin) -> BookSummary:
    """Copy all pages, and give what the book held at that very moment: others wait with their writing meanwhile."""
    connection.execute("BEGIN")
    try:
        summary = summary_of(connection)
        copy_pages(connection, target, begin)
    finally:
        connection.execute("ROLLBACK")
    # A book that another program put into WAL mode would be a copy that makes more files when it is looked at.
    target.execute("PRAGMA journal_mode = DELETE")
    return summary


def _verify(made: sqlite3.Connection, summary: BookSummary, path: Path) -> None:
    fault = next(file_problems(made), None)
    if fault is None and summary_of(made) != summary:
        fault = "it does not hold what the book holds"
    if fault is not None:
        raise CopyNotWhole(str(path), fault)


@contextmanager
def _translate_errors(book: Path, path: Path) -> Iterator[None]:
    """What SQLite says while copying, told of the book where it is the book's fault, else of the copy."""
    try:
        yield
    except sqlite3.Error as error:
        refusal = to_error(error, book)
        if isinstance(refusal, (BookDamaged, BookLocked)):
            raise refusal from error
        raise CopyNotMade(str(path), why_of(error)) from error


def _count(connection: sqlite3.Connection, what: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])
