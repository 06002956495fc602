"""Cases from another book: given back exactly, merged without loss, and never twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.case_facts import gather
from casebook.domain.merge_result import FieldConflict, ImportedCase, MergeResult
from casebook.exporters.document import book_document
from casebook.exporters.formats.json_text import text_of
from casebook.importers.documents.casebook_json import read
from casebook.records.kinds import Case, Entry, Event, Promise
from casebook.records.revision import Action
from casebook.records.vocabularies import Verdict
from casebook.store.checking import check
from casebook.store.current_state import RemovedMeanwhile
from casebook.store.merging.merge import dry_run, merge
from casebook.store.merging.renumber import IdentityClash
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.undo import undo
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_contact, new_note
from tests.conftest import examples
from tests.strategies import anything, cases

AT = datetime.fromisoformat(PRESENT.at)

Make = Callable[[], Writer]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a new book each time it is called."""
    books: list[Writer] = []

    def made() -> Writer:
        books.append(Writer(tmp_path / f"book{len(books)}.db", PRESENT))
        return books[-1]

    yield made
    for book in books:
        book.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Places for as many books as hypothesis thinks of."""
    folder, numbers = tmp_path_factory.mktemp("many"), count()
    return lambda: folder / f"book{next(numbers)}.db"


def exported(writer: Writer) -> str:
    """All of a book, private notes too, as `export --all --format json` writes it."""
    facts = [gather(writer.reader.case_with_entries(one), AT) for one in writer.reader.cases()]
    return text_of(book_document(facts, AT, with_entries=True))


def incoming(writer: Writer) -> tuple[ImportedCase, ...]:
    """The same, read back."""
    return read(BytesIO(exported(writer).encode())).cases


def imported(writer: Writer, cases: Sequence[ImportedCase]) -> tuple[MergeResult, ...]:
    """What merging these into a book did."""
    with writer.transaction():
        return tuple(merge(writer.revisions, cases))


def tables(path: Path) -> list[tuple[Any, ...]]:
    """Every row of every table of a book."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        return [(name, *row) for (name,) in names for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")]


def problems(path: Path) -> list[str]:
    """What `check` finds in a book, but for files that JSON does not bring."""
    with closing(open_for_reading(path)) as connection:
        return [fault for fault in check.problems(connection) if "content of a file is missing" not in fault]


def texts_by_uuid(writer: Writer, of: Case) -> set[tuple[str, Any]]:
    """Each uuid of a case with every text it ever had here."""
    return {
        (revision.uuid, (revision.body or {}).get("text"))
        for revision in writer.reader.revisions(of.uuid)
        if revision.subject != "case"
    }


def recorded(writer: Writer, *entries: Entry, **values: Any) -> tuple[Case, tuple[Any, ...]]:
    """A case opened with these entries."""
    with writer.transaction():
        opened = writer.open_case(new_case(**values))
        return opened, writer.log(opened, *entries)


books = st.lists(st.tuples(cases, st.lists(anything, max_size=5)), max_size=3)


@examples(12, long=100)
@given(book=books)
def test_any_book_comes_back_exactly(many: Callable[[], Path], book: list[tuple[Case, list[Entry]]]) -> None:
    """Handles, numbers, identities, texts, zones, when it was logged and settled: the export of the copy is the same."""
    paths = many(), many()
    first, second = (Writer(path, PRESENT) for path in paths)
    with first.transaction():
        for at, (one, entries) in enumerate(book):
            opened = first.open_case(replace(one, handle=f"case{at}"))
            first.log(opened, *entries)
            if at % 2:
                first.close_case(opened, PRESENT, "it ended")

    imported(second, incoming(first))
    once = tables(paths[1])
    again = imported(second, incoming(first))

    assert exported(first) == exported(second)
    assert once == tables(paths[1])
    assert all(not (one.added or one.updated or one.conflicts) for one in again)
    assert [] == problems(paths[1])
    first.close()
    second.close()


changes = st.lists(
    st.one_of(
        st.tuples(st.just("log"), st.integers(0, 9), anything),
        st.tuples(st.just("edit"), st.integers(0, 9), st.text("abc", min_size=1, max_size=3)),
        st.tuples(st.just("remove"), st.integers(0, 9), st.none()),
    ),
    max_size=4,
)


def grow(writer: Writer, of: Case, done: list[tuple[str, int, Any]]) -> None:
    """Do these things to a case, each a change of its own."""
    for change, which, value in done:
        there = writer.reader.case_with_entries(of).entries
        # What would hang on an entry that is gone is refused.
        with suppress(RemovedMeanwhile), writer.transaction():
            if change == "log":
                writer.log(of, value)
            elif there and change == "edit":
                entry = there[which % len(there)]
                writer.edit(of, entry, replace(entry, text=value))
            elif there and change == "remove":
                writer.remove(of, there[which % len(there)])


@examples(12, long=100)
@given(base=st.lists(anything, max_size=3), ours=changes, theirs=changes)
def test_books_that_grew_apart_merge_without_loss(
    many: Callable[[], Path], base: list[Entry], ours: list[Any], theirs: list[Any]
) -> None:
    """In either direction: what both show, with every text, is in both; what either had said before is still there."""
    paths = many(), many()
    left, right = (Writer(path, PRESENT) for path in paths)
    opened, _ = recorded(left, *base)
    imported(right, incoming(left))
    grow(left, opened, ours)
    grow(right, opened, theirs)
    shown = {
        (entry.uuid, entry.text) for book in (left, right) for entry in book.reader.case_with_entries(opened).entries
    }
    before = texts_by_uuid(left, opened), texts_by_uuid(right, opened)
    removed = {
        revision.uuid
        for book in (left, right)
        for revision in book.reader.revisions(opened.uuid)
        if revision.action is Action.REMOVED
    }
    from_left, from_right = incoming(left), incoming(right)

    imported(left, from_right)
    imported(right, from_left)

    for book, earlier in zip((left, right), before, strict=True):
        now = texts_by_uuid(book, opened)
        assert earlier <= now
        assert shown <= now
        numbers = [entry.number for entry in book.reader.case_with_entries(opened).entries]
        assert len(set(numbers)) == len(numbers)
    entry_ids = [
        {entry.uuid for entry in book.reader.case_with_entries(opened).entries} - removed for book in (left, right)
    ]
    assert entry_ids[0] == entry_ids[1]
    assert [[], []] == [problems(path) for path in paths]
    unchanged = [tables(path) for path in paths]
    imported(left, from_right)
    imported(right, from_left)
    assert unchanged == [tables(path) for path in paths]
    left.close()
    right.close()


def test_two_entries_of_one_number_are_both_there_after_a_merge(make: Make) -> None:
    """The one that comes in gets the next number, and a promise made in it goes along."""
    left, right = make(), make()
    opened, _ = recorded(left, new_note("both"))
    imported(right, incoming(left))
    with left.transaction():
        left.log(opened, new_note("ours"))
    with right.transaction():
        right.log(opened, new_contact("theirs"), Promise(at=PRESENT, logged=PRESENT, text="a refund"))

    [merged] = imported(left, incoming(right))
    entries = {entry.number: entry for entry in left.reader.case_with_entries(opened).entries}

    assert ("both", "ours") == (entries[1].text, entries[2].text)
    assert [("towel/2", "towel/4")] == list(merged.renumbered)
    assert ("theirs", "a refund", 4) == (entries[4].text, entries[3].text, entries[3].made_in)  # type: ignore[attr-defined]


def test_what_one_statement_contradicts_goes_along_under_the_numbers_here(make: Make) -> None:
    """Several others, each by its number in this book, and again nothing where it comes a second time."""
    left, right = make(), make()
    opened, _ = recorded(left, new_contact("both"))
    imported(right, incoming(left))
    with left.transaction():
        left.log(opened, new_note("ours"))
    with right.transaction():
        right.log(opened, new_contact("theirs"))
        right.log(opened, new_contact("says otherwise", contradicts=(1, 2), compatible_with=(2,)))

    imported(left, incoming(right))
    [again] = imported(left, incoming(right))
    entries = {entry.text: entry for entry in left.reader.case_with_entries(opened).entries}

    last, numbers = entries["says otherwise"], (entries["both"].number, entries["theirs"].number)
    assert (numbers, numbers[1:]) == (last.contradicts, last.compatible_with)  # type: ignore[attr-defined]
    assert () == (*again.added, *again.conflicts, *again.updated)


def test_what_nobody_touched_here_becomes_as_it_is_there(make: Make) -> None:
    """A promise settled in the copy is settled here; what it was before stays in its history."""
    left, right = make(), make()
    opened, [promise] = recorded(left, Promise(at=PRESENT, logged=PRESENT, text="a refund"))
    imported(right, incoming(left))
    with right.transaction():
        broken = replace(promise, verdict=Verdict.BROKEN, settled=PRESENT, settled_note="no refund came")
        right.settle(opened, promise, broken)

    [merged] = imported(left, incoming(right))

    assert (FieldConflict("towel/1", ("verdict", "settled", "note")),) == merged.updated
    assert () == merged.conflicts
    assert right.reader.case_with_entries(opened).entries == left.reader.case_with_entries(opened).entries
    acts = [revision.action for revision in left.reader.revisions(opened.uuid, promise.uuid)]
    assert [Action.RECORDED, Action.IMPORTED] == acts


def test_where_both_changed_it_ours_stays_and_theirs_is_a_revision(make: Make) -> None:
    """The conflict is named with its fields; theirs is a state in the history, directly before ours again."""
    left, right = make(), make()
    opened, [entry] = recorded(left, new_note("at first"))
    imported(right, incoming(left))
    for book, text in ((left, "ours"), (right, "theirs")):
        with book.transaction():
            book.edit(opened, entry, replace(entry, text=text))

    [merged] = imported(left, incoming(right))
    history = left.reader.revisions(opened.uuid, entry.uuid)

    assert (FieldConflict("towel/1", ("text",)),) == merged.conflicts
    assert "ours" == left.reader.case_with_entries(opened).entries[0].text
    assert ["at first", "ours", "theirs", "ours"] == [(revision.body or {})["text"] for revision in history]
    assert [Action.RECORDED, Action.EDITED, Action.IMPORTED, Action.CHANGED] == [
        revision.action for revision in history
    ]


def test_what_was_removed_or_erased_here_stays_so(make: Make) -> None:
    """A copy that still has it does not bring it back; that is said."""
    left, right = make(), make()
    opened, [removed, erased] = recorded(left, new_note("removed"), new_note("4111 1111 1111 1111"))
    imported(right, incoming(left))
    with left.transaction():
        left.remove(opened, removed)
        left.erase(opened, erased)

    [merged] = imported(left, incoming(right))

    assert (("towel/1",), ("towel/2",)) == (merged.removed, merged.erased)
    assert ["[erased]"] == [entry.text for entry in left.reader.case_with_entries(opened).entries]
    assert "4111 1111" not in str(tables(left._path))


def test_a_case_that_was_removed_here_stays_removed(make: Make) -> None:
    """Nothing of it comes back, and that is said."""
    left, right = make(), make()
    opened, _ = recorded(left, new_note())
    imported(right, incoming(left))
    with left.transaction():
        left.remove_case(opened)

    [merged] = imported(left, incoming(right))

    assert merged.is_removed
    assert [] == left.reader.cases()


def test_an_import_that_was_taken_back_can_be_done_again(make: Make) -> None:
    """`import`, `undo`, `import`: it is all there, under the same numbers."""
    left, right = make(), make()
    recorded(left, new_note("a"), new_contact("b"))
    imported(right, incoming(left))
    with right.transaction():
        undo(right.revisions)
    assert [] == right.reader.cases()

    [merged] = imported(right, incoming(left))

    assert ("towel/1", "towel/2") == merged.added
    assert exported(left) == exported(right)
    assert [] == problems(right._path)


def test_another_case_of_the_same_handle_comes_in_under_its_own(make: Make) -> None:
    """Two cases are two, whatever they are called."""
    left, right = make(), make()
    recorded(left, new_note("ours"))
    recorded(right, new_note("theirs"))

    [merged] = imported(left, incoming(right))

    assert ("towel-2", "towel", True) == (merged.handle, merged.their_handle, merged.is_new)
    assert {"towel", "towel-2"} == set(left.reader.handles())


def test_order_numbers_of_both_are_merged(make: Make) -> None:
    """One more order number is no contradiction, and the same in other clothes is not added again."""
    left, right = make(), make()
    opened, _ = recorded(left, orders=("A-1",))
    imported(right, incoming(left))
    with left.transaction():
        left.add_order(opened, "B-2")
    with right.transaction():
        right.add_order(right.add_order(opened, "b2"), "C-3")

    imported(left, incoming(right))

    assert ("A-1", "B-2", "C-3") == left.reader.case_named("towel").orders


def test_a_file_without_private_notes_takes_none_away(make: Make) -> None:
    """What a file does not tell is not told to be empty."""
    left, right = make(), make()
    opened, _ = recorded(left, new_contact("b", private_text="for me"), replace(new_note("mine"), private=True))
    [whole] = incoming(left)
    [talk, _] = whole.entries
    untold = talk._replace(cells={**talk.cells, "private_text": None})
    without = ImportedCase.holding(whole.case, [untold], whole.last_number)

    before = tables(left._path)
    imported(left, [without])
    imported(right, [without])
    imported(right, [whole])

    assert before == tables(left._path)
    assert left.reader.case_with_entries(opened) == right.reader.case_with_entries(opened)


def test_no_number_is_given_again_in_the_copy(make: Make) -> None:
    """The last number comes along, though the entry that had it does not."""
    left, right = make(), make()
    opened, _ = recorded(left, new_note("a"))
    [one] = incoming(left)
    imported(right, [replace(one, last_number=7)])

    with right.transaction():
        [entry] = right.log(opened, new_note("b"))

    assert 8 == entry.number


def test_an_identity_of_another_kind_is_refused_whole(make: Make) -> None:
    """A file that calls a contact by an event's identity changes nothing at all."""
    left = make()
    opened, [entry] = recorded(left, new_contact("a"))
    before = tables(left._path)
    false = Event(at=PRESENT, logged=PRESENT, uuid=entry.uuid, number=1, text="a lie")

    with pytest.raises(IdentityClash, match=r"towel/1: its uuid .* is that of towel/1 in this book"):
        imported(left, [ImportedCase.of(opened, (new_note("new"), false), 2)])

    assert before == tables(left._path)


def test_a_rehearsal_says_the_same_and_keeps_nothing(make: Make, tmp_path: Path) -> None:
    """Where there is no book it makes none; where there is one, not a byte of it changes."""
    left, right = make(), make()
    opened, _ = recorded(left, new_note("a"))
    nowhere = tmp_path / "nowhere.db"
    first, _ = dry_run(nowhere, PRESENT, incoming(left))
    assert not nowhere.exists()
    assert first == imported(right, incoming(left))
    with left.transaction():
        left.log(opened, new_note("b"))
    before = right._path.read_bytes()

    second, _ = dry_run(right._path, PRESENT, incoming(left))

    assert before == right._path.read_bytes()
    assert second == imported(right, incoming(left))
    assert ("towel/2",) == second[0].added
