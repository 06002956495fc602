"""Only a book's own journal is ever played into it, and its own always is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import record

WRITE_AND_STOP = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
for statement in sys.argv[2:]:
    connection.execute(statement)
connection.execute("PRAGMA cache_spill")
sys.stdout.write("written"); sys.stdout.flush()
os._exit(0) if sys.argv[0] == "-c" else None
"""
"""Changes a database and ends without committing: its journal stays, hot, once the cache was too small for the change."""

MANY = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) INSERT INTO orders (case_id, position, number,"
    " bare) SELECT (SELECT min(id) FROM cases), i + 100, printf('%0200d', i), i FROM n"
)


HEAD = "UPDATE head SET change_id = change_id + 1"
"""What every change of casebook's writes first."""

FOREIGN = "beside it is another database's, or another program's."


def broken_off(database: Path, *statements: str) -> Path:
    """The journal of a change that was broken off in the middle."""
    done = subprocess.run(
        [sys.executable, "-c", WRITE_AND_STOP, str(database), *statements], capture_output=True, text=True, check=False
    )
    assert done.stdout == "written", done.stderr
    journal = database.with_name(f"{database.name}-journal")
    assert journal.stat().st_size > 512
    return journal


@pytest.fixture
def written(towel: Any, book: Path) -> Any:
    """The runner, in a book with a note."""
    record(towel, ("note", "towel", "a note"))
    return towel


def other_book(book: Path, folder: Path, casebook: Any) -> Path:
    """Another book, which has a history of its own."""
    folder.mkdir()
    there = folder / "other.db"
    for words in (
        ("open", "kettle", "--company", "Shop"),
        *[("note", "kettle", f"note {number}") for number in range(9)],
    ):
        assert casebook("--book", str(there), *words).exit_code == 0
    return there


def other_database(folder: Path) -> Path:
    """A database of another program, with pages of the same size."""
    folder.mkdir()
    there = folder / "other.db"
    with closing(sqlite3.connect(there)) as connection:
        connection.executescript(
            "CREATE TABLE orders (case_id, position, number, bare); CREATE TABLE cases (id); INSERT INTO cases VALUES (1)"
        )
    return there


@pytest.mark.parametrize("kind", ["a book", "a database"])
def test_the_journal_of_another_is_not_played_into_the_book(
    written: Any, book: Path, tmp_path: Path, kind: str
) -> None:
    """Whoever's it is: every command says so, and neither file is touched; moved away, the book is what it was."""
    folder = tmp_path / "elsewhere"
    other = other_book(book, folder, written) if kind == "a book" else other_database(folder)
    journal = book.with_name("book.db-journal")
    shutil.copy(broken_off(other, MANY), journal)
    before = (book.read_bytes(), journal.read_bytes())

    for words in (("timeline", "towel"), ("note", "towel", "b"), ("check",), ("backup", str(tmp_path / "copy.db"))):
        result = written(*words)
        assert (1, "") == (result.exit_code, result.stdout), words
        assert f"'book.db-journal' {FOREIGN} Move that file away." in result.stderr
        assert before == (book.read_bytes(), journal.read_bytes())

    journal.unlink()
    assert 0 == written("check").exit_code


@pytest.mark.parametrize(
    "most",
    [(HEAD,), (HEAD, "DELETE FROM events"), (), ("DELETE FROM events",), ("CREATE TABLE other (name)",)],
)
def test_the_journal_of_another_book_with_as_many_changes_is_not_played_in(
    casebook: Any, book: Path, tmp_path: Path, most: tuple[str, ...]
) -> None:
    """Both counters and every size are alike: the newest record before the change, which no other book has, tells it.

    Where the journal tells none, another program wrote it.
    """
    there = tmp_path / "elsewhere" / "other.db"
    there.parent.mkdir()
    for path, handle in ((book, "towel"), (there, "shawl")):
        for words in (("open", handle, "--company", "Shop"), ("note", handle, "a note")):
            assert casebook("--book", str(path), *words).exit_code == 0
    assert book.stat().st_size == there.stat().st_size
    assert book.read_bytes()[24:28] == there.read_bytes()[24:28]
    journal = book.with_name("book.db-journal")
    shutil.copy(broken_off(there, *most, MANY), journal)
    before = (book.read_bytes(), journal.read_bytes())

    for words in (("timeline", "towel"), ("cases",), ("note", "towel", "b")):
        result = casebook(*words)
        assert (1, "") == (result.exit_code, result.stdout), words
        assert f"'book.db-journal' {FOREIGN} Move that file away." in result.stderr
        assert before == (book.read_bytes(), journal.read_bytes())
    assert (0 if HEAD in most else 1) == casebook("--book", str(there), "timeline", "shawl").exit_code


def test_the_log_of_another_is_not_played_into_the_book(written: Any, book: Path, tmp_path: Path) -> None:
    """A book that says that it has no write-ahead log has none, whatever lies beside it."""
    other = other_database(tmp_path / "elsewhere")
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO cases VALUES (2)")
        shutil.copy(other.with_name("other.db-wal"), book.with_name("book.db-wal"))
    before = book.read_bytes()

    result = written("timeline", "towel")

    assert (1, before) == (result.exit_code, book.read_bytes())
    assert "'book.db-wal' beside it is another database's" in result.stderr


@pytest.mark.parametrize(
    "statements",
    [
        (HEAD, MANY),
        (HEAD, "DELETE FROM events", "DELETE FROM orders", MANY),
        (f"{HEAD}, records = records + 1, digest = hex(randomblob(32))", MANY),
    ],
)
def test_the_journal_of_the_book_itself_is_undone(written: Any, book: Path, statements: tuple[str, ...]) -> None:
    """What was broken off in the middle never happened, as ever."""
    before = written("timeline", "towel").stdout
    broken_off(book, *statements)

    assert before == written("timeline", "towel").stdout
    assert 0 == written("check").exit_code
    assert not book.with_name("book.db-journal").exists()


@pytest.mark.parametrize("copy", ["before-restore-2024-11-20-120000", "version-12"])
def test_what_restoring_and_bringing_up_to_date_began_is_undone(written: Any, book: Path, copy: str) -> None:
    """They write `head` when its turn comes; what was there before stands in a copy, page by page."""
    before = written("timeline", "towel").stdout
    shutil.copy(book, book.with_name(f"book.db.{copy}"))
    broken_off(book, "DELETE FROM events", MANY, "CREATE TABLE other (name)", "DELETE FROM orders", MANY)

    assert before == written("timeline", "towel").stdout
    assert 0 == written("check").exit_code


def test_an_older_journal_of_the_book_is_not_played_in(written: Any, book: Path, tmp_path: Path) -> None:
    """Put back beside it after more was recorded, it would take that away again."""
    there = tmp_path / "elsewhere" / "book.db"
    there.parent.mkdir()
    shutil.copy(book, there)
    journal = broken_off(there, HEAD, "CREATE TABLE other (name)", MANY)
    for text in ("b", "c"):
        assert 0 == written("note", "towel", text).exit_code
    shutil.copy(journal, book.with_name("book.db-journal"))
    before = book.read_bytes()

    result = written("timeline", "towel")

    assert (1, before) == (result.exit_code, book.read_bytes())
    assert f"'book.db-journal' {FOREIGN}" in result.stderr


@pytest.mark.parametrize("content", [b"", b"\0" * 512, b"no journal at all" * 40])
def test_what_is_no_journal_keeps_nobody_out(written: Any, book: Path, content: bytes) -> None:
    """SQLite takes nothing from it either."""
    book.with_name("book.db-journal").write_bytes(content)

    assert 0 == written("timeline", "towel").exit_code


@pytest.mark.parametrize("mode", [0o666, 0o620, 0o602])
def test_a_book_that_others_can_write_to_is_remarked_on(written: Any, book: Path, mode: int) -> None:
    """By what reads and by what records, once each; what is asked for is done all the same."""
    book.chmod(mode)

    for words in (("timeline", "towel"), ("note", "towel", "b"), ("export", "towel"), ("check",), ("backup",)):
        result = written(*words)
        warning = f"other users of this computer can write to the book (mode {mode:o}); `chmod 600 {book}` ends that."
        assert (0, 1) == (result.exit_code, result.stderr.count(warning)), words


def test_a_book_that_others_can_write_to_is_remarked_on_before_it_is_restored(
    written: Any, book: Path, tmp_path: Path
) -> None:
    """What is put aside may be another's; restored, the book is its owner's alone."""
    copy = tmp_path / "copy.db"
    written("backup", str(copy))
    book.chmod(0o666)

    result = written("restore", str(copy), "--yes")

    assert (0, 1) == (result.exit_code, result.stderr.count("other users of this computer can write to the book"))
    assert 0o600 == book.stat().st_mode & 0o777


@pytest.mark.parametrize(("mode", "times"), [(0o777, 1), (0o703, 1), (0o1777, 0), (0o770, 0), (0o755, 0)])
def test_a_folder_in_which_anybody_can_replace_the_book_is_remarked_on(
    written: Any, book: Path, mode: int, times: int
) -> None:
    """As the book itself; not where only its owner may (a sticky folder), nor a group, which often is the user's own."""
    book.parent.chmod(mode)
    try:
        for words in (("timeline", "towel"), ("note", "towel", "b")):
            told = f"(its folder has mode {mode:o}); `chmod go-w {book.parent}` ends that."
            assert times == written(*words).stderr.count(told), words
    finally:
        book.parent.chmod(0o700)


def test_a_copy_beside_the_journal_of_another_is_not_restored(written: Any, book: Path, tmp_path: Path) -> None:
    """Nothing tells that running casebook on the copy would help, as that refuses it too."""
    copy = book.with_name("copy.db")
    copy.write_bytes(book.read_bytes())
    shutil.copy(broken_off(other_database(tmp_path / "elsewhere"), MANY), book.with_name("copy.db-journal"))

    for words in (("restore", str(copy), "--yes"), ("--book", str(copy), "cases")):
        result = written(*words)
        assert (
            1,
            f"casebook: the book '{copy}' cannot be used: 'copy.db-journal' {FOREIGN}",
        ) == (
            result.exit_code,
            result.stderr.removesuffix(" Move that file away.\n"),
        )


def test_folders_on_the_way_are_private_whatever_the_umask(casebook: Any, tmp_path: Path) -> None:
    """All that are made for a first book in the default place."""
    before = os.umask(0)
    try:
        result = casebook(
            "open",
            "kettle",
            "--company",
            "Shop",
            CASEBOOK_BOOK="",
            XDG_DATA_HOME=str(tmp_path / "a" / "b"),
            HOME=str(tmp_path),
        )
    finally:
        os.umask(before)

    assert result.exit_code == 0, result.stderr
    modes = {str(path.relative_to(tmp_path)): path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert {"a": 0o700, "a/b": 0o700, "a/b/casebook": 0o700, "a/b/casebook/casebook.db": 0o600} == modes
