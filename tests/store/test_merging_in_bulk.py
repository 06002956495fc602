"""What merging writes all together is what writing it singly would have been, and is held against the stated tables first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from casebook.domain.merge_result import CasePart, ImportedCase, WholeCase, by_kind
from casebook.records.kinds import Case, Entry, kind_of
from casebook.records.revision import Action
from casebook.store.checking import check
from casebook.store.errors import NotRecorded
from casebook.store.merging.merge import merge
from casebook.store.merging.refusal import RowRefused
from casebook.store.merging.renumber import IdentityClash
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.sqlite.staging import insert_staged
from casebook.store.writer import Writer
from casebook.text.compact_json import is_one_value
from tests.builders import PRESENT, case, contact, promise, shipment

TOWEL = replace(case("towel"), uuid="6b7c5a52-3f0e-4f0f-9d3b-000000000000")


def entries() -> list[Any]:
    """One of most kinds in no order of kinds, a promise that hangs on a contact among them."""
    made: list[Any] = [
        contact(),
        promise("2024-11-02", made_in=1),
        shipment("1Z9999999999999999"),
        contact(text="again"),
        promise("2024-11-03", made_in=4),
    ]
    return [
        replace(one, number=number, uuid=f"6b7c5a52-3f0e-4f0f-9d3b-00000000000{number}")
        for number, one in enumerate(made, 1)
    ]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Writer]:
    """An empty book."""
    writer = Writer(tmp_path / "book.db", PRESENT)
    yield writer
    writer.close()


def imported(writer: Writer, *cases: ImportedCase) -> None:
    with writer.transaction():
        list(merge(writer.revisions, cases))


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_a_bulk_is_written_as_each_by_itself(book: Writer, tmp_path: Path) -> None:
    """The same rows, links and revisions in the same order; and the book is whole."""
    singly = Writer(tmp_path / "singly.db", PRESENT)
    imported(singly, ImportedCase.of(TOWEL, (), 5))
    with singly.transaction():
        key = singly.revisions.case_key(TOWEL.uuid)
        for one in entries():
            kind = kind_of(one)
            row = kind.encode(one)
            singly.revisions.insert(kind, key.id, row)
            singly.revisions.record_revision(kind, one.uuid, Action.IMPORTED, key)
    singly.close()

    imported(book, ImportedCase.of(TOWEL, tuple(entries()), 5))

    for query in (
        "SELECT * FROM contacts ORDER BY id",
        "SELECT * FROM promises ORDER BY id",
        "SELECT * FROM shipments ORDER BY id",
        "SELECT * FROM links ORDER BY id",
        "SELECT id, subject, uuid, ref, action, body FROM revisions ORDER BY id",
        "SELECT records FROM head",
    ):
        assert rows(tmp_path / "singly.db", query) == rows(tmp_path / "book.db", query)
    with closing(open_for_reading(tmp_path / "book.db")) as connection:
        assert [] == list(check.problems(connection, from_outside=True))


def of_another(number: int, handle: str = "kettle") -> ImportedCase:
    """A case of its own with a contact and a promise made in it, which also says something of an entry that did not come."""
    own = [replace(one, uuid=f"8c7c5a52-3f0e-4f0f-9d3b-{number:06x}{one.number:06x}") for one in entries()[:2]]
    own[1] = replace(own[1], made_in=1 + number % 2)
    of = replace(case(handle, orders=(f"302-{number}", "303")), uuid=f"7c7c5a52-3f0e-4f0f-9d3b-{number:012x}")
    return ImportedCase.of(of, own if number % 2 else own[1:], 9)


def test_several_new_cases_are_written_as_each_after_the_other(book: Writer, tmp_path: Path) -> None:
    """In one import and in as many: the same rows, handles that are free, and revisions in the same order."""
    cases = [of_another(number, "kettle" if number < 4 else f"lamp-{number}") for number in range(1, 9)]
    singly = Writer(tmp_path / "singly.db", PRESENT)
    for one in cases:
        imported(singly, one)
    singly.close()

    imported(book, *cases)

    for query in (
        "SELECT * FROM cases ORDER BY id",
        "SELECT * FROM orders ORDER BY id",
        "SELECT * FROM contacts ORDER BY id",
        "SELECT * FROM promises ORDER BY id",
        "SELECT case_id, number, relation, to_number FROM links ORDER BY case_id, number, relation",
        "SELECT id, case_uuid, subject, uuid, ref, action, body FROM revisions ORDER BY id",
        "SELECT records FROM head",
    ):
        assert rows(tmp_path / "singly.db", query) == rows(tmp_path / "book.db", query)
    handles = rows(tmp_path / "book.db", "SELECT handle FROM cases ORDER BY id LIMIT 4")
    assert ["kettle", "kettle-2", "kettle-3", "lamp-4"] == [handle for (handle,) in handles]
    with closing(open_for_reading(tmp_path / "book.db")) as connection:
        assert [] == list(check.problems(connection, from_outside=True))


def test_what_comes_twice_in_one_import_is_known_the_second_time(book: Writer, tmp_path: Path) -> None:
    """So is what another case had before it, whose identity no case may have."""
    first = of_another(1)
    imported(book, first, of_another(2), first)

    assert [(2,)] == rows(tmp_path / "book.db", "SELECT count(*) FROM cases")
    foreign = replace(of_another(3), of_kinds=first.of_kinds)
    with pytest.raises(IdentityClash, match=r"is that of kettle/1 in this book"):
        imported(book, of_another(5), foreign)
    assert [(2,)] == rows(tmp_path / "book.db", "SELECT count(*) FROM cases")


def test_the_checks_of_a_table_hold_for_many_rows_at_once(book: Writer) -> None:
    """What goes into a table by way of one beside it goes through its CHECKs and references as ever."""
    columns, row = ("case_id", "number", "relation", "to_number"), (1, 1, "hangs-on", 2)
    imported(book, of_another(1))

    for wrong in ((1, 2, "loves", 1), (1, 0, "hangs-on", 1), (77, 1, "hangs-on", 1)):
        with pytest.raises(NotRecorded), book.transaction():
            insert_staged(book.revisions.connection, "links", columns, [(*row[:3], 5), wrong])


def test_what_is_known_and_what_is_new_keep_their_order(book: Writer, tmp_path: Path) -> None:
    """A change of an entry that is here stands among the new ones where its number has it."""
    first, second, third, fourth, fifth = entries()
    imported(book, ImportedCase.of(TOWEL, (third,), 5))

    imported(book, ImportedCase.of(TOWEL, (first, second, replace(third, text="it moved"), fourth, fifth), 5))

    refs = rows(tmp_path / "book.db", "SELECT ref FROM revisions ORDER BY id")
    assert ["towel", "towel/3", *(f"towel/{number}" for number in range(1, 6))] == [ref for (ref,) in refs]


@pytest.mark.parametrize(
    ("of", "one", "why"),
    [
        (TOWEL, replace(entries()[0], uuid="short"), r"towel/1: uuid: it has fewer characters than 36"),
        (TOWEL, replace(entries()[0], minutes=-1), r"towel/1: minutes: it is less than 0"),
        (replace(TOWEL, company=""), entries()[0], r"towel: company: it has fewer characters than 1"),
    ],
)
def test_what_no_casebook_writes_is_refused_whole(book: Writer, tmp_path: Path, of: Case, one: Entry, why: str) -> None:
    """A row that the stated table does not take: a sentence that names it, and nothing of it in the book."""
    imported(book, ImportedCase.of(replace(case("kettle"), uuid="6b7c5a52-3f0e-4f0f-9d3b-00000000000a"), (), 0))

    with pytest.raises(RowRefused, match=f"{why}, so it is nothing that a book holds; nothing was imported."):
        imported(book, ImportedCase.of(of, (one,), 1))

    assert [("kettle",)] == rows(tmp_path / "book.db", "SELECT handle FROM cases")


def test_what_changes_is_held_against_the_tables_too(book: Writer) -> None:
    """So is the state of an entry that is here already."""
    parcel = entries()[2]
    imported(book, ImportedCase.of(TOWEL, (parcel,), 3))

    with pytest.raises(RowRefused, match=r"towel/3: carrier: it is not text"):
        imported(book, ImportedCase.of(TOWEL, (replace(parcel, carrier=b"1Z"),), 3))


def in_parts(whole: ImportedCase, most: int) -> list[ImportedCase]:
    """The same case with so many entries in each part."""
    of = WholeCase(dict(whole.identities), whole.last_number)
    groups = [whole.entries[at : at + most] for at in range(0, len(whole.entries), most)]
    return [
        replace(
            whole,
            of_kinds=tuple(by_kind(group)),
            part=CasePart(of, is_first=group is groups[0], is_last=group is groups[-1]),
        )
        for group in groups
    ]


def test_a_case_in_parts_comes_into_the_book_as_the_whole(tmp_path: Path) -> None:
    """New, known, and known with other numbers: the same rows, links and history, and one result, between other cases."""
    books = [Writer(tmp_path / f"{name}.db", PRESENT) for name in ("whole", "parts")]
    first, second, third, fourth, fifth = entries()
    ours = replace(contact(text="ours"), number=4, uuid="6b7c5a52-3f0e-4f0f-9d3b-00000000aaaa")
    told = [first, second, third, fourth, replace(fifth, made_in=4)]
    imports = [
        (ImportedCase.of(TOWEL, [first, ours], 4), of_another(1)),
        (of_another(2), ImportedCase.of(TOWEL, told, 6), of_another(3)),
        (ImportedCase.of(TOWEL, [*told[:4], replace(told[4], text="changed")], 6),),
        (ImportedCase.of(replace(TOWEL, uuid="6b7c5a52-3f0e-4f0f-9d3b-00000000bbbb"), [], 0),),
    ]

    for cases in imports:
        results = []
        for writer, most in zip(books, (9, 2), strict=True):
            parts = [part for one in cases for part in (in_parts(one, most) if most < 9 else [one]) or [one]]
            with writer.transaction():
                results.append(list(merge(writer.revisions, parts)))
        assert results[0] == results[1]
        assert len(cases) == len(results[1])

    for table in ("cases", "contacts", "promises", "shipments", "links"):
        found = [rows(tmp_path / f"{name}.db", f"SELECT * FROM {table} ORDER BY id") for name in ("whole", "parts")]
        assert found[0] == found[1]
    for name, writer in zip(("whole", "parts"), books, strict=True):
        with closing(open_for_reading(tmp_path / f"{name}.db")) as connection:
            assert [] == list(check.problems(connection, from_outside=True))
        writer.close()


def test_what_is_wrong_in_a_later_part_takes_back_the_earlier(book: Writer, tmp_path: Path) -> None:
    """A row that no casebook writes, and an identity of another thing: nothing of the case is there then."""
    imported(book, of_another(1))
    before = rows(tmp_path / "book.db", "SELECT * FROM revisions ORDER BY id")
    first, second, third, *_ = entries()
    of_other = replace(third, uuid=of_another(1).entries[0].uuid)

    for last, why in ((replace(third, carrier=b"1Z"), RowRefused), (of_other, IdentityClash)):
        with pytest.raises(why, match=r"towel/3: "):
            imported(book, *in_parts(ImportedCase.of(TOWEL, (first, second, last), 3), 1))
        assert before == rows(tmp_path / "book.db", "SELECT * FROM revisions ORDER BY id")
        assert [("kettle",)] == rows(tmp_path / "book.db", "SELECT handle FROM cases")


def test_what_all_rows_have_in_common_is_theirs(book: Writer, tmp_path: Path) -> None:
    """Numbers that are equal and written otherwise are told apart; one row alone has all in common with itself."""
    many = [replace(contact(minutes=7), number=at, uuid=f"6b7c5a52-3f0e-4f0f-9d3b-{at:012}") for at in range(1, 5)]
    imported(book, ImportedCase.of(TOWEL, many, 4))

    assert [("chat", 7)] * 4 == rows(tmp_path / "book.db", "SELECT channel, minutes FROM contacts ORDER BY number")
    assert [True, True, False, False, False] == [
        is_one_value(values) for values in (["a", "a"], [None], [1, True], [1, 1.0], [["a"], ["a"]])
    ]
