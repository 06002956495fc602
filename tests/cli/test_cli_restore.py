"""`restore`: a copy put in the place of the book."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from assertions import BACKUP, contents, digest, record_story, refused
from terminals import answered


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with every byte of it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_restored_backup_is_the_book_again(towel: Any, book: Path) -> None:
    """Everything is back, the digest too, and it is said where the book lies that was there before."""
    pinned = digest(towel)
    towel("backup")
    record_story(towel)
    before = contents(book)

    result = towel("restore", str(book.with_name(BACKUP)), "--yes")

    previous = book.with_name("book.db.before-restore-2024-11-20-120000")
    expected = (
        f"restored from {book.with_name(BACKUP)}\n1 case, 1 entry, last written 2024-11-20 12:00 · {pinned}"
        f"what was there before is now {previous}\n"
    )
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    assert (before, pinned, 0) == (contents(previous), digest(towel), towel("check").exit_code)


def test_restoring_asks_and_where_nobody_can_be_asked_it_is_refused(towel: Any, book: Path) -> None:
    """Away from a terminal it takes `--yes`; without it nothing changes, exit 2, and both books are described."""
    towel("backup")
    record_story(towel)

    status, message = refused(towel, book, "restore", str(book.with_name(BACKUP)))

    assert 2 == status
    assert message.startswith(f"casebook: Put '{book.with_name(BACKUP)}' (1 case, 1 entry, ")
    assert "in the place of the book (1 case, 6 entries, " in message
    assert message.endswith("Nobody can be asked here; add --yes to say so.\n")


def test_a_book_that_is_gone_says_which_copy_there_is(towel: Any, book: Path) -> None:
    """Deleted between two commands, the book is not made anew by looking; its newest copy is named, and comes back."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")
    copy = book.with_name("book.db.copies") / "2024-11-21.db"
    book.unlink()

    status, message = refused(towel, book, "timeline")
    assert (1, f"casebook: the book '{book}' is gone; `casebook restore '{copy}'` puts back its newest copy.\n") == (
        status,
        message,
    )
    result = towel("restore", str(copy))

    assert (0, "") == (result.exit_code, result.stderr)
    assert "what was there before" not in result.stdout
    assert 0 == towel("check").exit_code


def test_a_damaged_book_names_its_newest_copy(towel: Any, book: Path) -> None:
    """Who meets damage is told what to type next, and that then works."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")
    copy = book.with_name("book.db.copies") / "2024-11-21.db"
    book.write_bytes(book.read_bytes()[:9000])

    status, message = refused(towel, book, "timeline")

    assert (1, True) == (status, f"`casebook restore '{copy}'` puts back its newest copy." in message)
    assert (0, "") == (towel("restore", str(copy), "--yes").exit_code, towel("timeline").stderr)


def test_what_is_no_copy_is_refused(towel: Any, book: Path, tmp_path: Path) -> None:
    """The book itself, another kind of file, nothing at all: a sentence each, and every byte stays."""
    (tmp_path / "letter.txt").write_text("Dear Amazon" * 50)

    assert 2 == refused(towel, book, "restore", str(book), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path / "letter.txt"), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path / "nothing.db"), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path), "--yes")[0]


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda path: path.mkdir(), "is a folder, not a book"),
        (os.mkfifo, "is not an ordinary file, nor a book"),
        (lambda path: path.write_text("hello" * 99), "is another kind of file, not a book"),
    ],
)
def test_what_is_no_copy_is_named_and_another_asked_for(
    towel: Any, book: Path, tmp_path: Path, make: Callable[[Path], object], what: str
) -> None:
    """It is a copy that is wanted, and no other book."""
    given = tmp_path / "given"
    make(given)

    told = f"casebook: '{given}' {what}; it was left as it is. Name the copy to restore.\n"
    assert (1, told) == refused(towel, book, "restore", str(given), "--yes")


def test_on_a_terminal_restoring_asks_first(towel: Any, book: Path) -> None:
    """No, which Enter means too, leaves everything as it is; yes restores."""
    towel("backup")
    record_story(towel)
    before = files(book.parent)

    status, _, errors = answered(book, "restore", str(book.with_name(BACKUP)), answers=("",))
    assert (0, True, before) == (status, "nothing was restored." in errors, files(book.parent))
    status, shown, _ = answered(book, "restore", str(book.with_name(BACKUP)), answers=("y",))

    assert (0, True) == (status, "what was there before is now" in shown)
    assert "1 case, 1 entry" in shown


def test_a_restore_answers_as_one_document(towel: Any, book: Path) -> None:
    """`--json` says what was restored and where the old book is."""
    towel("backup")

    found = json.loads(towel("restore", str(book.with_name(BACKUP)), "--yes", "--json").stdout)

    previous = str(book.with_name("book.db.before-restore-2024-11-20-120000"))
    assert (str(book.with_name(BACKUP)), previous) == (found["restored"], found["put_aside"])
