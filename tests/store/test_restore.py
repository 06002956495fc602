"""Putting a copy in the place of the book: found whole first, and what was there is saved, every byte."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from casebook import errors
from casebook.store import errors as store_errors
from casebook.store.sqlite.verified_copy import CopyDamaged
from casebook.store.versions import migrations
from casebook.store.writer import Writer
from tests.builders import PRESENT, moment, new_contact
from tests.store.copies import (
    add,
    contents,
    copied,
    held,
    mode,
    problems,
    restored,
    texts,
    with_little_room,
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with a line in it, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    add(tmp_path / "folder" / "book.db")
    return tmp_path / "folder" / "book.db"


def test_a_copy_put_back_is_the_book_again(book: Path) -> None:
    """Restoring gives the records of the copy; what was there before lies beside it, every byte the same."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    before = book.read_bytes()
    copy = book.with_name("copy.db").read_bytes()

    previous = restored(book.with_name("copy.db"), book)

    assert previous == book.with_name("book.db.before-restore-2024-11-20-120000")
    assert before == previous.read_bytes()
    assert ["a line"] == texts(book)
    assert ["a line", "later"] == sorted(filter(None, texts(previous)))
    assert (0o600, 0o600, [], copy) == (
        mode(book),
        mode(previous),
        problems(book),
        book.with_name("copy.db").read_bytes(),
    )
    assert ["book.db", previous.name, "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def test_two_restores_in_one_second_keep_both(book: Path) -> None:
    """A name that is taken is numbered; nothing that was put aside is written over."""
    copied(book, book.with_name("copy.db"))
    first = restored(book.with_name("copy.db"), book)
    add(book, "between")

    second = restored(book.with_name("copy.db"), book)

    assert second == book.with_name("book.db.before-restore-2024-11-20-120000-2")
    assert (["a line"], ["a line", "between"]) == (texts(first or book), sorted(filter(None, texts(second))))


def test_a_book_that_is_gone_is_put_back(book: Path) -> None:
    """Where there is no book, the copy becomes it, and a stray journal of the old one is put aside, never applied."""
    copied(book, book.with_name("copy.db"))
    book.unlink()
    book.with_name("book.db-journal").write_bytes(b"stray")

    assert None is restored(book.with_name("copy.db"), book)

    assert (["a line"], 0o600, 1) == (texts(book), mode(book), book.stat().st_nlink)
    assert not book.with_name("book.db-journal").exists()
    assert b"stray" == book.with_name("book.db.before-restore-2024-11-20-120000-journal").read_bytes()


RUINS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: whole[:0],
    "no header": lambda whole: bytes(100) + whole[100:],
    "cut short": lambda whole: whole[:9000],
    "pages of zeros": lambda whole: whole[:4096] + bytes(len(whole) - 4096),
    "first page": lambda whole: whole[:100] + bytes(3996) + whole[4096:],
    "another kind": lambda whole: b"hello " * len(whole),
}


@pytest.mark.parametrize("ruin", list(RUINS))
def test_a_damaged_book_is_saved_under_another_name_and_replaced(book: Path, ruin: str) -> None:
    """Whatever became of the book, the copy takes its place, and the ruin is kept byte for byte."""
    copied(book, book.with_name("copy.db"))
    damaged = RUINS[ruin](book.read_bytes())
    book.write_bytes(damaged)

    previous = restored(book.with_name("copy.db"), book)

    assert previous is not None
    assert (damaged, ["a line"], [], 0o600) == (previous.read_bytes(), texts(book), problems(book), mode(book))
    assert ["book.db", previous.name, "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def foreign(path: Path) -> None:
    """Another program's database at this path."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
        connection.commit()


def newer(path: Path) -> None:
    """Make the book one of a version that nobody knows yet."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")


def tampered(path: Path) -> None:
    """Change what an entry says, past the program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE events SET text = 'another line'")
        connection.commit()


NO_COPIES: dict[str, tuple[Callable[[Path], object], type[errors.CasebookError], str]] = {
    "foreign": (foreign, store_errors.BookNotABook, "another program's database"),
    "newer": (newer, store_errors.BookIsNewer, "a newer casebook"),
    "tampered": (tampered, CopyDamaged, "towel/1 does not read as it was last written"),
    "empty": (lambda path: path.write_bytes(b""), store_errors.BookNotABook, "an empty file"),
    "text": (lambda path: path.write_text("hello" * 99), store_errors.BookNotABook, "another kind of file"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:9000]), CopyDamaged, "is damaged"),
    "zeros": (
        lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096)),
        CopyDamaged,
        "is damaged",
    ),
    "gone": (lambda path: path.unlink(), store_errors.BookUnreachable, "there is no such file"),
    "fifo": (lambda path: (path.unlink(), os.mkfifo(path)), store_errors.BookNotABook, "not an ordinary file"),
}


@pytest.mark.parametrize("kind", list(NO_COPIES))
def test_what_is_no_whole_copy_is_not_restored(book: Path, kind: str) -> None:
    """Damaged, foreign, newer or changed: refused in a sentence, and every byte of it and of the book stays."""
    spoil, refusal, words = NO_COPIES[kind]
    copied(book, book.with_name("copy.db"))
    spoil(book.with_name("copy.db"))
    before = contents(book.parent)

    with pytest.raises(refusal, match=words):
        restored(book.with_name("copy.db"), book)

    assert before == contents(book.parent)


@pytest.mark.parametrize("spoil", [foreign, lambda path: (path.unlink(), path.mkdir())], ids=["foreign", "folder"])
def test_what_belongs_to_others_is_not_moved_away(book: Path, spoil: Callable[[Path], object]) -> None:
    """In the place of another program's database, or of a folder, nothing is restored."""
    copied(book, book.with_name("copy.db"))
    spoil(book)
    before = contents(book.parent)

    with pytest.raises(store_errors.BookNotABook):
        restored(book.with_name("copy.db"), book)

    assert before == contents(book.parent)


def test_a_newer_book_can_be_replaced_by_an_older_copy(book: Path) -> None:
    """Who went back to an older casebook gets an older copy into use; the newer book is put aside as it was."""
    copied(book, book.with_name("copy.db"))
    newer(book)
    before = book.read_bytes()

    previous = restored(book.with_name("copy.db"), book)

    assert previous is not None
    assert (before, ["a line"]) == (previous.read_bytes(), texts(book))


def test_a_copy_of_an_older_version_is_brought_up_to_date_when_it_is_written_to(tmp_path: Path) -> None:
    """A backup from years ago is restored as it is; the first writing migrates it."""
    old = Path(__file__).parent / "fixtures" / "version-1.db"
    book = tmp_path / "book.db"

    assert None is restored(old, book)

    assert (1, "") == (held(book).version, held(book).digest)
    add(book, now=moment("2026-11-20T09:00"), handle="new")
    assert (migrations.VERSION, []) == (held(book).version, problems(book))
    assert 1 == held(tmp_path / "book.db.version-1").version


def test_a_writer_that_has_the_book_open_loses_nothing(book: Path) -> None:
    """A command that opened the book before it was restored writes into the restored one."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    writer = Writer(book, PRESENT)
    assert 2 == len(writer.reader.case_with_entries(writer.reader.case_named("towel")).entries)

    restored(book.with_name("copy.db"), book)
    with writer.transaction():
        writer.log(writer.reader.case_named("towel"), new_contact("after"))
    writer.close()

    assert ({"a line", "after"}, []) == (set(texts(book)), problems(book))


def test_a_writer_whose_file_was_replaced_claims_nothing(book: Path) -> None:
    """Where another file was put in the place of the book, a command that has the old one open is refused."""
    copied(book, book.with_name("copy.db"))
    writer = Writer(book, PRESENT)
    writer.reader.handles()
    os.replace(book.with_name("copy.db"), book)
    before = book.read_bytes()

    with pytest.raises(store_errors.BookReplaced, match="nothing was recorded"), writer.transaction():
        writer.log(writer.reader.case_named("towel"), new_contact("lost"))
    writer.close()

    assert before == book.read_bytes()


def test_a_full_disk_while_restoring_leaves_the_book(book: Path) -> None:
    """Where there is no room to put the book aside, nothing is restored, and nothing of it is left."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    before = contents(book.parent)

    status, message = with_little_room(lambda: restored(book.with_name("copy.db"), book))

    assert (1, before) == (status, contents(book.parent))
    assert message.endswith(".")


def test_a_link_to_the_book_stays_a_link(book: Path) -> None:
    """A restored book that is reached by a link is where it was."""
    copied(book, book.with_name("copy.db"))
    link = book.with_name("link.db")
    link.symlink_to(book)
    add(book, "later")

    restored(book.with_name("copy.db"), link.resolve())

    assert (True, ["a line"]) == (link.is_symlink(), texts(link))
