"""What is taken for a book and what is left alone, and how one is opened."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from casebook.errors import CasebookError
from casebook.store import errors
from casebook.store.sqlite.connection import translate_errors
from casebook.store.sqlite.opening import open_for_reading, open_for_writing
from casebook.store.versions import migrations
from casebook.store.writer import Writer
from tests.builders import PRESENT
from tests.store.book_files import handles, made


@pytest.mark.parametrize("opened", [open_for_reading, open_for_writing])
def test_every_connection_has_every_protection(tmp_path: Path, opened: Callable[[Path], sqlite3.Connection]) -> None:
    """The pragmas that stand against power cuts, foreign hands and leftovers are on, reading and writing."""
    connection = opened(made(tmp_path / "book.db"))
    wanted = {
        "synchronous": 3,
        "fullfsync": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "mmap_size": 0,
        "temp_store": 2,
        "journal_mode": "delete",
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone() for name in wanted}
    connection.close()

    # Without memory-mapped files compiled in, SQLite has nothing to say of mmap_size.
    assert wanted == {name: row[0] if row else 0 for name, row in found.items()}


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    """A reading connection refuses to change anything, and looking leaves every byte and the time of the file."""
    before = (made(tmp_path / "book.db").read_bytes(), (tmp_path / "book.db").stat().st_mtime_ns)
    connection = open_for_reading(tmp_path / "book.db")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("UPDATE cases SET company = 'x'")
    connection.close()

    assert before == ((tmp_path / "book.db").read_bytes(), (tmp_path / "book.db").stat().st_mtime_ns)


def foreign(path: Path) -> None:
    """Another program's database."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    """A book that a later casebook wrote."""
    made(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.close()


def linked(path: Path) -> None:
    """A book with a second name."""
    made(path.with_name("first.db"))
    os.link(path.with_name("first.db"), path)


def cut(path: Path) -> None:
    """The first page of a book and a half."""
    whole = made(path).read_bytes()
    path.write_bytes(whole[:6000])


STRANGERS = [
    (lambda path: path.write_bytes(b""), errors.BookNotABook, "is an empty file, not a book; it was left as it is."),
    (lambda path: path.write_text("hello" * 99), errors.BookNotABook, "is another kind of file, not a book;"),
    (lambda path: path.write_bytes(b"SQLite format 3\0"), errors.BookNotABook, "is another kind of file, not a book;"),
    (lambda path: path.mkdir(), errors.BookNotABook, "is a folder, not a book; it was left as it is."),
    (os.mkfifo, errors.BookNotABook, "is not an ordinary file, nor a book; it was left as it is."),
    (foreign, errors.BookNotABook, "is another program's database, not a book; it was left as it is."),
    (linked, errors.BookNotABook, "is a file with a second name (a hard link), not a book;"),
    (
        newer,
        errors.BookIsNewer,
        f"a newer casebook (version {migrations.VERSION + 1}; this one knows {migrations.VERSION});",
    ),
]


@pytest.mark.parametrize("opened", [open_for_reading, lambda path: Writer(path, PRESENT)], ids=["reading", "writing"])
@pytest.mark.parametrize(
    ("stranger", "refusal", "words"), STRANGERS, ids="empty text header folder fifo foreign linked newer".split()
)
def test_what_is_no_book_is_refused_and_left_as_it_was(
    tmp_path: Path,
    opened: Callable[[Path], object],
    stranger: Callable[[Path], object],
    refusal: type[CasebookError],
    words: str,
) -> None:
    """Files of others, links, pipes and newer books: refused in a sentence, whoever asks, with every byte in place."""
    path = tmp_path / "book.db"
    stranger(path)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}

    with pytest.raises(refusal) as caught:
        opened(path)

    assert words in str(caught.value)
    assert before == {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}


def test_a_book_cut_short_is_damaged(tmp_path: Path) -> None:
    """A book with pages missing is refused when they are asked for, and nothing is written to it."""
    cut(tmp_path / "book.db")
    before = (tmp_path / "book.db").read_bytes()

    with pytest.raises(errors.BookDamaged), translate_errors(tmp_path / "book.db"):
        handles(tmp_path / "book.db")

    assert before == (tmp_path / "book.db").read_bytes()


def test_a_book_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    """Reading never makes a book, nor does asking the writing side before anything is recorded."""
    with pytest.raises(errors.NoBook):
        open_for_reading(tmp_path / "book.db")
    writer = Writer(tmp_path / "book.db", PRESENT)
    assert [] == writer.reader.handles()
    writer.close()

    assert [] == list(tmp_path.iterdir())
