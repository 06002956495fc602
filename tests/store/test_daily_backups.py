"""Copies that are made without asking: one before the first change of a day, and those that are kept."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook import errors
from casebook.store.sqlite import daily_backups
from casebook.store.sqlite.file_names import copy_of_day
from casebook.store.sqlite.opening import open_as_it_is
from tests.builders import moment
from tests.store.copies import (
    add,
    texts,
    with_little_room,
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with a line in it, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    add(tmp_path / "folder" / "book.db")
    return tmp_path / "folder" / "book.db"


def test_a_daily_copy_that_does_not_fit_gives_the_reason(book: Path) -> None:
    """A full disk gives a reason to tell, no error that would stop the recording, and no half copy."""

    def copy_today() -> None:
        with closing(open_as_it_is(book)) as connection:
            because = daily_backups.keep(connection, book, "2024-11-21")
        raise errors.NotWritten("the copy", because)

    status, message = with_little_room(copy_today)

    assert (1, "the copy could not be written: the disk reported an error.") == (status, message)
    assert [] == list(copy_of_day(book, "2024-11-21").parent.iterdir())


def test_the_first_writing_of_a_day_keeps_the_book_as_it_was(book: Path) -> None:
    """Yesterday's state is in the copy of today; what follows on the same day makes no other."""
    add(book, "first", moment("2024-11-21T09:00"))
    add(book, "second", moment("2024-11-21T10:00"))
    add(book, "third", moment("2024-11-22T10:00"))

    copies = sorted(book.with_name("book.db.copies").iterdir())
    assert ["2024-11-21.db", "2024-11-22.db"] == [path.name for path in copies]
    assert [["a line"], ["a line", "first", "second"]] == [sorted(filter(None, texts(path))) for path in copies]


def test_a_book_of_today_is_not_copied(book: Path) -> None:
    """On the day a book was begun there is no yesterday to keep."""
    add(book, "again")

    assert ["book.db"] == [path.name for path in book.parent.iterdir()]


def test_a_copy_that_cannot_be_made_is_a_warning(book: Path) -> None:
    """Something in the way of the folder is said, and the line is recorded."""
    book.with_name("book.db.copies").write_text("in the way")

    because = add(book, "recorded", moment("2024-11-21T09:00"))

    assert "the folder for them belongs to somebody else" == because
    assert "recorded" in texts(book)


def test_only_the_newest_and_one_of_each_week_are_retained(book: Path) -> None:
    """After ninety days of writing there are the last seven, and the last of each of four weeks before them."""
    for day in range(1, 91):
        at = date(2024, 11, 20) + timedelta(days=day)
        add(book, f"day {day}", moment(f"{at.isoformat()}T09:00"))

    names = [path.stem for path in sorted(book.with_name("book.db.copies").iterdir())]
    last = date(2024, 11, 20) + timedelta(days=90)
    assert [(last - timedelta(days=back)).isoformat() for back in range(6, -1, -1)] == names[-7:]
    assert ["2025-01-19", "2025-01-26", "2025-02-02", "2025-02-09"] == names[:-7]


days = st.dates(date(2020, 1, 1), date(2021, 12, 31))


@given(st.dictionaries(days, st.integers(1, 600_000_000), max_size=60))
def test_what_is_retained_is_bounded_and_the_newest_are_in_it(sizes: dict[date, int]) -> None:
    """At most eleven copies stay, at most a gigabyte unless there are only two, and always the newest two."""
    gone = daily_backups.superseded(sizes)
    remaining = sorted(set(sizes) - set(gone))

    assert len(remaining) <= daily_backups.DAYS + daily_backups.WEEKS
    assert len(remaining) <= 2 or sum(sizes[day] for day in remaining) <= daily_backups.MOST_BYTES
    assert sorted(sizes)[-2:] == remaining[-2:]


def test_other_files_beside_the_copies_are_left_alone(book: Path) -> None:
    """Only files named for a day are ever removed from the folder."""
    folder = book.with_name("book.db.copies")
    folder.mkdir()
    (folder / "mine.db").write_text("mine")
    (folder / "2024-99-99.db").write_text("no day")
    for day in range(1, 20):
        add(book, now=moment((date(2024, 11, 20) + timedelta(days=day)).isoformat() + "T09:00"))

    assert ("mine", "no day") == ((folder / "mine.db").read_text(), (folder / "2024-99-99.db").read_text())
