"""What is put into a book: it comes back the same, each entry under a number of its own, all of it or nothing."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import casebook
from casebook.records.kinds import Contact, Entry, Promise, in_timeline_order
from casebook.records.vocabularies import Verdict
from casebook.store import errors
from casebook.store.reader import Reader
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.writer import Writer
from tests.builders import PRESENT, moment, new_case, new_contact, new_note
from tests.conftest import examples
from tests.strategies import anything, cases, contacts


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """The writing side of a new book."""
    opened = Writer(tmp_path / "book.db", PRESENT)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writer]:
    """One book that every example of hypothesis adds a case to."""
    opened = Writer(tmp_path_factory.mktemp("shared") / "book.db", PRESENT)
    yield opened
    opened.close()


def recorded(writer: Writer, *entries: Entry, **values: Any) -> tuple[Any, tuple[Entry, ...]]:
    """A case opened with these entries in one transaction, and the entries as the book gave them back."""
    with writer.transaction():
        opened = writer.open_case(new_case(**values))
        return opened, writer.log(opened, *entries)


def fails_after(*done: object) -> None:
    """What goes wrong once these things are done."""
    raise ZeroDivisionError


_handles = iter(range(10**9))


@examples(30, long=300)
@given(opened=cases, entries=st.lists(anything, max_size=5))
def test_what_is_logged_comes_back_the_same(shared: Writer, opened: Any, entries: list[Entry]) -> None:
    """Any text, moment, zone and word of a vocabulary is read as it was written, in the order of the timeline."""
    with shared.transaction():
        stored = shared.open_case(replace(opened, handle=f"case{next(_handles)}"))
        numbered = shared.log(stored, *entries)

    read = shared.reader.case_named(stored.handle)

    assert replace(opened, handle=stored.handle, uuid=stored.uuid) == stored == read
    whole = shared.reader.case_with_entries(read)
    assert (stored, in_timeline_order(numbered), ()) == (whole.case, whole.entries, whole.left_out)
    for before, after in zip(entries, numbered, strict=True):
        given_by_the_book = {"uuid": after.uuid, "number": after.number}
        if isinstance(after, Promise):
            given_by_the_book["made_in"] = after.made_in
        assert replace(before, **given_by_the_book) == after


@examples(20, long=200)
@given(before=contacts, after=contacts)
def test_numbers_are_found_whatever_is_between_their_parts(shared: Writer, before: Contact, after: Contact) -> None:
    """A case is found by any number with a letter or digit in it, as it was typed."""
    handle = f"number{next(_handles)}"
    with shared.transaction():
        stored = shared.open_case(new_case(handle))
        shared.log(stored, replace(before, case_number=f"Z{handle}Z"), replace(after, case_number=None))

    assert stored == shared.reader.case_named(f"z-{handle} z")


def test_entries_are_numbered_over_all_kinds(writer: Writer) -> None:
    """Each entry gets the next number of its case, whatever its kind; another case counts for itself."""
    _, first = recorded(
        writer, new_contact(), new_note(), Promise(at=PRESENT, logged=PRESENT, text="a refund"), new_contact()
    )
    _, other = recorded(writer, new_note(), handle="kettle")

    assert ([1, 2, 3, 4], [1]) == ([entry.number for entry in first], [entry.number for entry in other])


def test_every_entry_and_case_has_an_identity_of_its_own(writer: Writer) -> None:
    """UUIDs are given by the book and never the same."""
    opened, entries = recorded(writer, *[new_note() for _ in range(20)])

    assert 21 == len({opened.uuid, *(entry.uuid for entry in entries)})
    assert {36} == {len(entry.uuid) for entry in entries}


def test_a_promise_was_made_in_the_contact_before_it(writer: Writer) -> None:
    """Logged after a contact it belongs to that one, unless it says another; alone it belongs to none."""
    promise = Promise(at=PRESENT, logged=PRESENT, text="a refund")
    opened, _ = recorded(writer)
    with writer.transaction():
        alone = writer.log(opened, promise)
        with_contact = writer.log(opened, new_contact(), promise, promise, new_contact(), promise)
        with_number = writer.log(opened, new_contact(), replace(promise, made_in=2))

    assert [None] == [entry.made_in for entry in alone if isinstance(entry, Promise)]
    assert [2, 2, 5] == [entry.made_in for entry in with_contact if isinstance(entry, Promise)]
    assert [2] == [entry.made_in for entry in with_number if isinstance(entry, Promise)]


def test_a_failure_in_the_middle_leaves_nothing(writer: Writer, tmp_path: Path) -> None:
    """An error after the first of several entries takes all of them back: the book is byte for byte what it was."""
    opened, _ = recorded(writer, new_note("before"))
    before = (tmp_path / "book.db").read_bytes()

    with pytest.raises(ZeroDivisionError), writer.transaction():
        fails_after(
            writer.log(opened, new_contact(), new_note()),
            writer.open_case(new_case("kettle")),
            writer.close_case(opened, PRESENT, "over"),
        )

    assert before == (tmp_path / "book.db").read_bytes()
    assert ["before"] == [entry.text for entry in writer.reader.case_with_entries(opened).entries]
    assert ["book.db"] == [path.name for path in tmp_path.iterdir()]


def test_a_number_once_given_is_never_given_again(writer: Writer, tmp_path: Path) -> None:
    """After failed transactions and a book closed and opened, the next number follows the last acknowledged."""
    opened, _ = recorded(writer, new_note(), new_note())
    with pytest.raises(ZeroDivisionError), writer.transaction():
        fails_after(writer.log(opened, new_note()))
    writer.close()

    again = Writer(tmp_path / "book.db", PRESENT)
    with again.transaction():
        (entry,) = again.log(again.reader.case_named("towel"), new_note())
    again.close()

    assert 3 == entry.number


def test_a_handle_cannot_be_given_twice(writer: Writer) -> None:
    """The second case of a handle, capitals aside, is refused, and its transaction leaves nothing."""
    recorded(writer)

    with pytest.raises(errors.HandleTaken), writer.transaction():
        writer.open_case(new_case("TOWEL"))

    assert ["towel"] == writer.reader.handles()


def revisions(path: Path) -> list[tuple[str, str]]:
    """What the book says was done to what, in order."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT ref, action FROM revisions ORDER BY id").fetchall()
    connection.close()
    return [tuple(row) for row in rows]


def test_every_change_leaves_a_revision(writer: Writer, tmp_path: Path) -> None:
    """Recording, changing, settling, closing and reopening each keep what stands after them."""
    opened, (_, promise) = recorded(writer, new_contact(), Promise(at=PRESENT, logged=PRESENT, text="a refund"))
    assert isinstance(promise, Promise)
    with writer.transaction():
        kept = replace(promise, verdict=Verdict.KEPT, settled=moment("2024-11-19"), settled_note="at last")
        settled = writer.settle(opened, promise, kept)
        opened = writer.add_order(opened, "302-1")
        writer.reopen(writer.close_case(opened, moment("2024-11-20"), "refunded"))
        assert opened == writer.add_order(opened, "302 1")

    assert settled in writer.reader.case_with_entries(opened).entries
    assert [
        *[("towel", "recorded"), ("towel/1", "recorded"), ("towel/2", "recorded"), ("towel/2", "settled")],
        *[("towel", "changed"), ("towel", "closed"), ("towel", "reopened")],
    ] == revisions(tmp_path / "book.db")


def test_a_revision_holds_the_whole_row(writer: Writer, tmp_path: Path) -> None:
    """What a case was when it was closed can be read from its revision after it was opened again."""
    opened, _ = recorded(writer, company="Amazon", orders=("302-1",))
    with writer.transaction():
        writer.reopen(writer.close_case(opened, moment("2024-11-19"), "refunded"))

    connection = sqlite3.connect(tmp_path / "book.db")
    (body,) = connection.execute("SELECT body FROM revisions WHERE action = 'closed'").fetchone()
    connection.close()
    revision = json.loads(body)
    assert ("Amazon", "2024-11-19", "refunded", ["302-1"]) == tuple(
        revision[name] for name in ("company", "closed_at", "outcome", "orders")
    )


def test_closing_keeps_the_counter(writer: Writer) -> None:
    """Closing and reopening a case do not set its numbers back."""
    opened, _ = recorded(writer, new_note(), new_note())
    with writer.transaction():
        reopened = writer.reopen(writer.close_case(opened, PRESENT, None))
        (entry,) = writer.log(reopened, new_note())

    assert 3 == entry.number


ADDING = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from tests.builders import PRESENT, new_case, new_note
from casebook.store.writer import Writer
for time in range(int(sys.argv[2])):
    writer = Writer(Path(sys.argv[1]), PRESENT)
    with writer.transaction():
        if not writer.reader.has_handle("towel"):
            writer.open_case(new_case())
        (entry,) = writer.log(writer.reader.case_named("towel"), new_note())
    writer.close()
    print(entry.number)
"""


def test_several_processes_at_once_get_different_numbers(tmp_path: Path) -> None:
    """Four first runs at once make one book; forty additions get forty numbers, and each prints what it was given."""
    places = [str(Path(__file__).parent), str(Path(casebook.__file__).parents[1])]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", ADDING, str(tmp_path / "book.db"), "10", *places],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    outputs = [process.communicate(timeout=100) for process in processes]

    assert [(0, "")] * 4 == [(process.returncode, err) for process, (_, err) in zip(processes, outputs, strict=True)]
    printed = sorted(int(number) for out, _ in outputs for number in out.split())
    connection = open_for_reading(tmp_path / "book.db")
    reader = Reader(connection)
    recorded_numbers = sorted(entry.number for entry in reader.case_with_entries(reader.case_named("towel")).entries)
    connection.close()
    assert list(range(1, 41)) == printed == recorded_numbers
