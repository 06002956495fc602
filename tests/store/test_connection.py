"""What happens as one or not at all, who waits for whom, and what SQLite's errors become."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import casebook
from casebook.errors import CasebookError
from casebook.store import errors
from casebook.store.reader import Reader
from casebook.store.sqlite.connection import connect, patiently, to_error
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.versions import migrations
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_note
from tests.conftest import each
from tests.store.book_files import handles, made


def test_a_book_that_another_holds_is_waited_for(tmp_path: Path) -> None:
    """While another program writes, a transaction waits; when the other is done, it goes through."""
    made(tmp_path / "book.db")
    held, done = threading.Event(), []

    def hold() -> None:
        other = sqlite3.connect(tmp_path / "book.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        held.set()
        threading.Event().wait(0.5)
        done.append("released")
        other.execute("COMMIT")
        other.close()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    writer = Writer(tmp_path / "book.db", PRESENT)
    with writer.transaction():
        waited = list(done)
        writer.log(writer.reader.case_named("towel"), new_note())
    writer.close()
    thread.join()

    assert ["released"] == waited


@pytest.mark.parametrize("held", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_who_waits_long_is_told_what_for(tmp_path: Path, held: str) -> None:
    """Once, after the time that is given; then the step goes through as soon as the other is done."""
    made(tmp_path / "book.db")
    other, own = connect(tmp_path / "book.db"), connect(tmp_path / "book.db")
    other.execute(held)
    told: list[str] = []

    def release() -> None:
        told.append("waits")
        other.execute("COMMIT")

    patiently(own, release, lambda: own.execute("BEGIN IMMEDIATE"), say_after=0.02)

    assert (["waits"], True) == (told, own.in_transaction)
    other.close()
    own.close()


def test_what_is_not_held_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody is told anything, and another error is that error."""
    made(tmp_path / "book.db")
    own = connect(tmp_path / "book.db")

    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        patiently(own, lambda: pytest.fail("nobody waits"), lambda: own.execute("BEGIN NOTHING"))
    own.close()


@each(
    ("code", "refusal"),
    [
        (sqlite3.SQLITE_BUSY, errors.BookLocked),
        (sqlite3.SQLITE_LOCKED, errors.BookLocked),
        (sqlite3.SQLITE_FULL, errors.NotRecorded),
        (sqlite3.SQLITE_READONLY, errors.NotRecorded),
        (sqlite3.SQLITE_IOERR, errors.NotRecorded),
        (sqlite3.SQLITE_IOERR_WRITE, errors.NotRecorded),
        (sqlite3.SQLITE_CANTOPEN, errors.BookUnreachable),
        (sqlite3.SQLITE_CORRUPT, errors.BookDamaged),
        (sqlite3.SQLITE_NOTADB, errors.BookDamaged),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, errors.NotRecorded),
        (sqlite3.SQLITE_ERROR, errors.BookDamaged),
        (0, errors.NotRecorded),
    ],
)
def test_what_sqlite_says_becomes_a_sentence_of_ours(code: int, refusal: type[CasebookError]) -> None:
    """Each kind of error has its own sentence with the name of the book, exits 1, and repeats nothing of SQLite's."""
    error = sqlite3.OperationalError("database is unhappy")
    error.sqlite_errorcode = code

    translated = to_error(error, Path("my book.db"))

    assert (refusal, 1, True) == (type(translated), translated.exit_code, "'my book.db'" in str(translated))
    assert "unhappy" not in str(translated)


FILLING = """
import resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from tests.builders import PRESENT, new_note
from casebook.errors import CasebookError
from casebook.store.writer import Writer
book = Path(sys.argv[1])
writer = Writer(book, PRESENT)
towel = writer.reader.case_named("towel")
size = book.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    with writer.transaction():
        writer.log(towel, new_note("x" * 900_000))
except CasebookError as refusal:
    print(type(refusal).__name__)
writer.close()
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="this system sets no limit to a file's size")
def test_a_disk_that_is_full_records_nothing(tmp_path: Path) -> None:
    """When no more bytes can be written, the entry is refused and the book reads as it did."""
    made(tmp_path / "book.db")
    places = [str(Path(__file__).parent), str(Path(casebook.__file__).parents[1])]

    result = subprocess.run(
        [sys.executable, "-c", FILLING, str(tmp_path / "book.db"), *places],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (0, "") == (result.returncode, result.stderr)
    assert result.stdout.strip() in ("NotRecorded", "CommitUncertain")
    connection = open_for_reading(tmp_path / "book.db")
    reader = Reader(connection)
    texts = [entry.text for entry in reader.case_with_entries(reader.case_named("towel")).entries]
    connection.close()
    assert ["a line"] == texts


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_a_sentence(tmp_path: Path) -> None:
    """A book in a folder that takes no journal can be read and not written; nothing is half done."""
    folder = tmp_path / "locked"
    folder.mkdir()
    made(folder / "book.db")
    folder.chmod(0o500)
    try:
        assert ["towel"] == handles(folder / "book.db")
        writer = Writer(folder / "book.db", PRESENT)
        with pytest.raises(CasebookError), writer.transaction():
            writer.log(writer.reader.case_named("towel"), new_note())
        writer.close()
    finally:
        folder.chmod(0o700)


def test_a_migration_that_fails_leaves_the_book_as_it_was(tmp_path: Path) -> None:
    """The steps are one transaction: a failure in the last takes back the first, tables and version included."""
    connection = sqlite3.connect(tmp_path / "book.db", isolation_level=None)
    connection.execute("CREATE TABLE events (x)")  # in the way of the first step's last tables

    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection)
    connection.execute("ROLLBACK")

    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    version = migrations.version_of(connection)
    connection.close()
    assert (["events"], 0) == (names, version)
