"""Copies of the book: whole while others write, in the place of nothing, their owner's alone."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from casebook.store import errors as store_errors
from casebook.store.sqlite import backup
from casebook.store.sqlite.file_names import copy_of_day
from tests.builders import moment
from tests.store.copies import (
    add,
    contents,
    copied,
    encrypted,
    held,
    mode,
    problems,
    texts,
    umask,
    with_little_room,
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with a line in it, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    add(tmp_path / "folder" / "book.db")
    return tmp_path / "folder" / "book.db"


def test_a_copy_holds_what_the_book_holds(book: Path) -> None:
    """The copy is a book with the same records and the same last digest, and says so."""
    found = copied(book, book.with_name("copy.db"))

    assert held(book) == found == held(book.with_name("copy.db"))
    assert (1, 1, 2, 64) == (found.cases, found.entries, found.records, len(found.digest))
    assert [] == problems(book.with_name("copy.db"))
    assert ["book.db", "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def test_copies_made_while_others_write_are_whole(book: Path) -> None:
    """Five copies among thirty writings: each verifies, none stops the writing, and they hold more and more."""
    failed: list[BaseException] = []

    def write() -> None:
        try:
            for number in range(30):
                add(book, f"line {number}")
        except BaseException as error:  # noqa: BLE001,RUF100  # it is looked at below
            failed.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    paths = [book.with_name(f"copy-{number}.db") for number in range(5)]
    records = [copied(book, path).records for path in paths]
    thread.join()

    assert [] == failed
    assert sorted(records) == records
    assert [[]] * 5 == [problems(path) for path in paths]
    assert 31 == len(texts(book))


@pytest.mark.parametrize("bits", [0, 0o077, 0o777])
def test_copies_are_their_owner_s_alone_whatever_the_umask(book: Path, bits: int) -> None:
    """A copy is 0600 and the folder of the daily ones 0700, where everything may be shared and where nothing may."""
    with umask(bits):
        copied(book, book.with_name("copy.db"))
        add(book, now=moment("2024-11-21T09:00"))

    daily_copy = copy_of_day(book, "2024-11-21")
    assert [0o600, 0o600, 0o700] == [mode(book.with_name("copy.db")), mode(daily_copy), mode(daily_copy.parent)]


def test_a_copy_is_private_from_the_first_byte(book: Path) -> None:
    """While a copy is being built nobody else can open it."""
    with umask(0), backup.building_copy(book.with_name("copy.db")) as building:
        assert 0o600 == mode(building)
        building.write_bytes(b"x")


TAKEN: dict[str, Callable[[Path], object]] = {
    "file": lambda path: path.write_bytes(b"mine"),
    "empty": lambda path: path.touch(),
    "link": lambda path: path.symlink_to(path.with_name("elsewhere")),
    "fifo": os.mkfifo,
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("taken", list(TAKEN))
def test_a_copy_replaces_nothing(book: Path, taken: str) -> None:
    """A file, a link that leads nowhere, a pipe, a folder: each stays, and no copy is made."""
    path = book.with_name("copy.db")
    TAKEN[taken](path)
    before = contents(book.parent)

    with pytest.raises(backup.CopyExists, match="is there already, and a backup replaces nothing"):
        copied(book, path)

    assert before == contents(book.parent)
    assert not path.with_name("elsewhere").exists()


@pytest.mark.parametrize("there", [True, False])
def test_what_comes_there_meanwhile_is_not_replaced_either(book: Path, there: bool) -> None:
    """A name is given to the finished copy only if nobody took it while it was built."""
    path = book.with_name("copy.db")

    def build() -> None:
        with backup.building_copy(path):
            if there:
                path.write_bytes(b"mine")

    if there:
        with pytest.raises(backup.CopyExists):
            build()
    else:
        build()

    assert (b"mine" if there else b"") == path.read_bytes()
    assert ["book.db", "copy.db"] == sorted(each.name for each in book.parent.iterdir())


def test_a_missing_folder_is_named(book: Path) -> None:
    """A copy goes into a folder that is there; none is made on the way."""
    with pytest.raises(backup.CopyNotMade, match="no such file or directory"):
        copied(book, book.with_name("no folder") / "copy.db")

    assert ["book.db"] == [path.name for path in book.parent.iterdir()]


def test_a_damaged_book_gives_no_copy(book: Path) -> None:
    """A copy that is not whole is not kept, and the book is told to be looked at."""
    for number in range(40):
        add(book, "x" * 500 + str(number))
    whole = bytearray(book.read_bytes())
    whole[4096 * 12 : 4096 * 20] = bytes(4096 * 8)
    book.write_bytes(whole)

    with pytest.raises((backup.CopyNotWhole, store_errors.BookDamaged)):
        copied(book, book.with_name("copy.db"))

    assert {"book.db": bytes(whole)} == contents(book.parent)


@pytest.mark.parametrize("sealed", [False, pytest.param(True, marks=pytest.mark.whole)])
def test_a_full_disk_leaves_no_half_copy(book: Path, sealed: bool) -> None:
    """Where the copy does not fit, one sentence says so, nothing of it is left, and the book is as it was."""
    before = contents(book.parent)
    status, message = with_little_room(
        lambda: encrypted(book, book.with_name("copy.db")) if sealed else copied(book, book.with_name("copy.db"))
    )

    assert (1, before) == (status, contents(book.parent))
    assert message.startswith(f"no copy was made at '{book.with_name('copy.db')}': ")
