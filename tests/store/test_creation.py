"""How a book is made: whole or not at all, its owner's alone, in the place of nothing."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from casebook.errors import CasebookError
from casebook.store import errors
from casebook.store.sqlite.creation import make_private_folder
from casebook.store.sqlite.opening import open_for_writing
from casebook.store.versions import migrations
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case
from tests.store.book_files import handles, made

NAMES = [
    *("a?b=c.db", "50%25.db", "x#y.db", "with blanks.db", "quote'\".db", "semi;&.db", "%", "café 漢字.db", "[x].db"),
    *("back\\slash.db", "-dash.db", "line\nend.db", "file:x.db", ".hidden", "no ending", "x" * 200),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name_whatever_is_in_it(tmp_path: Path, name: str) -> None:
    """No character of a file's name is a question mark, a fragment or an escape: that very file is made and read."""
    made(tmp_path / name)

    assert [name] == [path.name for path in tmp_path.iterdir()]
    assert ["towel"] == handles(tmp_path / name)


def test_a_book_is_its_owner_s_alone_whatever_the_umask(tmp_path: Path) -> None:
    """File 0600 and folder 0700, also where everything may be shared; so while it is being written."""
    before = os.umask(0)
    try:
        folder = make_private_folder(tmp_path / "data")
        made(folder / "book.db")
    finally:
        os.umask(before)

    assert (0o700, 0o600) == (folder.stat().st_mode & 0o777, (folder / "book.db").stat().st_mode & 0o777)


def test_the_journal_is_its_owner_s_alone(tmp_path: Path) -> None:
    """The journal of an interrupted transaction holds what the book holds, and nobody else may read it."""
    made(tmp_path / "book.db")
    connection = open_for_writing(tmp_path / "book.db")
    before = os.umask(0)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE cases SET company = 'x'")
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        connection.execute("ROLLBACK")
    finally:
        os.umask(before)
        connection.close()

    assert {"book.db": 0o600, "book.db-journal": 0o600} == modes


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    """`application_id` is ours, `user_version` counts the migrations, and there is no log beside the file."""
    made(tmp_path / "book.db")
    connection = sqlite3.connect(tmp_path / "book.db")
    found = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "journal_mode")
    ]
    connection.close()

    assert [0x63617362, migrations.VERSION, "delete"] == found
    assert b"casb" == (tmp_path / "book.db").read_bytes()[68:72]


@pytest.mark.parametrize("place", ["no folder/book.db", "a file/book.db", "/proc/book.db"])
def test_a_folder_that_cannot_hold_a_book_is_refused(tmp_path: Path, place: str) -> None:
    """The folder must be there and take a file; what went wrong is said, and nothing is left behind."""
    (tmp_path / "a file").write_text("x")
    writer = Writer(tmp_path / place, PRESENT)

    with pytest.raises(errors.BookUnreachable, match="cannot be used: "), writer.transaction():
        raise AssertionError("nothing can be recorded here")
    writer.close()

    assert ["a file"] == [path.name for path in tmp_path.iterdir()]


def test_a_link_leads_to_the_book(tmp_path: Path) -> None:
    """A symbolic link is followed, and stays a link: people keep their book on another disk."""
    made(tmp_path / "there.db")
    (tmp_path / "book.db").symlink_to(tmp_path / "there.db")

    made(tmp_path / "book.db", "kettle")

    assert ["kettle", "towel"] == handles(tmp_path / "there.db")
    assert (tmp_path / "book.db").is_symlink()


def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path: Path) -> None:
    """Where the disk with the book is not there, no second book is begun in its place: the link stays as it is."""
    (tmp_path / "book.db").symlink_to(tmp_path / "disk" / "book.db")

    with pytest.raises(CasebookError):
        made(tmp_path / "book.db")

    assert ["book.db"] == [path.name for path in tmp_path.iterdir()]
    assert (tmp_path / "book.db").is_symlink()


def test_a_half_made_book_of_a_killed_process_is_no_obstacle(tmp_path: Path) -> None:
    """What was left beside by a process that was killed while it made the book is cleared away."""
    (tmp_path / ".book.db.new").write_bytes(b"half")

    made(tmp_path / "book.db")

    assert ["book.db"] == [path.name for path in tmp_path.iterdir()]


def test_of_several_that_found_no_book_one_made_it(tmp_path: Path) -> None:
    """The one that records first says that the book is new; the others record in it, and say nothing of that."""
    writers = [Writer(tmp_path / "book.db", PRESENT) for _ in range(3)]
    for writer, handle in zip(writers, ("towel", "kettle", "lamp"), strict=True):
        with writer.transaction():
            writer.open_case(new_case(handle))
    with writers[0].transaction():
        writers[0].open_case(new_case("robe"))
    made_it = [writer.made_the_book for writer in writers]
    for writer in writers:
        writer.close()

    assert [True, False, False] == made_it
    assert 4 == len(handles(tmp_path / "book.db"))
