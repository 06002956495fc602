"""A part of a change that fails is taken back alone; both chains go on as if it had not begun."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

import pytest

from casebook.store.checking import check
from casebook.store.rehearsal import RehearsingWriter, rehearsing
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_contact, new_note


class Failed(Exception):
    """What goes wrong in a part."""


def texts(writer: Writer) -> list[str | None]:
    """What the entries of the case say."""
    return [entry.text for entry in writer.reader.case_with_entries(writer.reader.case_named("towel")).entries]


def test_a_part_that_fails_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    """First, in the middle or last; numbers that it took are given again, as nobody has seen them."""
    for failing in range(3):
        path = tmp_path / f"{failing}.db"
        writer = Writer(path, PRESENT)
        with writer.transaction():
            opened = writer.open_case(new_case())
            for at in range(3):
                with suppress(Failed), writer.transaction():
                    writer.log(writer.add_order(opened, f"A-{at}"), new_contact(f"{at}"), new_note(f"{at}"))
                    if at == failing:
                        raise Failed
        kept = [str(at) for at in range(3) for _ in range(2) if at != failing]
        assert kept == texts(writer)
        assert [1, 2, 3, 4] == [entry.number for entry in writer.reader.case_with_entries(opened).entries]
        assert [f"A-{at}" for at in range(3) if at != failing] == list(writer.reader.case_named("towel").orders)
        writer.close()
        with closing(open_for_reading(path)) as connection:
            assert [] == list(check.problems(connection))


def test_what_fails_behind_a_part_takes_it_back_too(tmp_path: Path) -> None:
    """A part is recorded with the rest, or not at all."""
    writer = Writer(tmp_path / "book.db", PRESENT)
    with writer.transaction():
        opened = writer.open_case(new_case())

    def fail_behind_a_part() -> None:
        with writer.transaction():
            with writer.transaction():
                writer.log(opened, new_contact("a"))
            raise Failed

    with pytest.raises(Failed):
        fail_behind_a_part()

    assert [] == texts(writer)
    writer.close()


def test_what_is_rehearsed_is_taken_back(tmp_path: Path) -> None:
    """Everything is there while it lasts, and not a byte of the file changes."""
    path = tmp_path / "book.db"
    writer = Writer(path, PRESENT)
    with writer.transaction():
        opened = writer.open_case(new_case())
    writer.close()
    before = path.read_bytes()

    with rehearsing(path) as connection:
        rehearsed = RehearsingWriter(connection, path, PRESENT)
        with rehearsed.transaction():
            rehearsed.log(opened, new_contact("a"))
        assert ["a"] == texts(rehearsed)

    assert before == path.read_bytes()
