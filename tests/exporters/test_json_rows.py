"""Cases told straight from the cells of their rows are told as their records are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.exporters.formats.json import book_pieces
from casebook.exporters.formats.json_rows import told_cases
from casebook.exporters.formats.json_text import Batch, Picked
from casebook.records.kinds import KINDS, CaseWithEntries, Contact, Entry
from casebook.records.rows_of_kind import RowsOfKind
from tests.builders import NOW
from tests.conftest import examples
from tests.records import every_field
from tests.strategies import gathered_cases

SMALL = settings(examples(40, long=600), deadline=None, suppress_health_check=list(HealthCheck))


def book_of(found: Sequence[CaseFacts]) -> list[CaseWithEntries]:
    """The cases as a book has them, each with a handle and an identity of its own."""
    return [
        CaseWithEntries(
            replace(facts.case, handle=f"é-{place}", uuid=f"{place}"), tuple(map(as_in_a_book, facts.entries))
        )
        for place, facts in enumerate(found)
    ]


def as_in_a_book(entry: Entry) -> Entry:
    """The entry with an identity that a book takes."""
    return replace(entry, uuid=str(uuid5(NAMESPACE_URL, entry.uuid)))


def rows_of(book: Sequence[CaseWithEntries]) -> list[RowsOfKind]:
    """The rows of all their entries, kind by kind."""
    found = []
    for kind in KINDS.values():
        rows = [(one.case.uuid, kind.encode(each)) for one in book for each in one.entries if type(each) is kind.record]
        if rows:
            columns = {name: [cells[name] for _, cells in rows] for name in kind.columns}
            found.append(RowsOfKind(kind, [uuid for uuid, _ in rows], columns))
    return found


def written(book: Sequence[CaseWithEntries], *, with_private: bool) -> tuple[str, str, int]:
    """The document from the rows, as far as they can be told so, the one from the records, and how many cases could be."""
    told = told_cases([one.case for one in book], rows_of(book), NOW, with_private=with_private)
    records = [gather(one if with_private else without_private(one, told=False), NOW) for one in book]
    mixed = [told.get(facts.case.uuid, facts) for facts in records]
    straight, slow = ("".join(book_pieces(((one, 99) for one in cases), NOW)) for cases in (mixed, records))
    return straight, slow, len(told)


@SMALL
@given(st.lists(gathered_cases(), min_size=1, max_size=3), st.booleans())
def test_a_case_told_from_its_rows_is_told_as_from_its_records(found, with_private):
    """To the byte, whatever stands in it; and what is private is left to those who leave it out."""
    book = book_of(found)
    straight, slow, count = written(book, with_private=with_private)

    assert slow == straight
    assert count == sum(with_private or not is_private(one) for one in book)


def is_private(one: CaseWithEntries) -> bool:
    """Whether anything in it is."""
    return any(each.private or (isinstance(each, Contact) and each.private_text) for each in one.entries)


def test_every_field_is_told_from_its_cell_as_from_the_record():
    """All that a field can hold, but for what a newer casebook said, which is told from the records."""
    book = [every_field.recorded(0), replace(every_field.recorded(1), case=every_field.recorded(1).case)]
    plain = [replace(one, entries=tuple(replace(entry, unknown=None) for entry in one.entries)) for one in book]

    for recorded, expected in ((plain, len(plain)), (book, 0)):
        straight, slow, count = written(recorded, with_private=True)
        assert slow == straight
        assert expected == count


def test_of_a_large_case_no_more_than_some_entries_are_text_at_once() -> None:
    """However they are mixed, each text is the one that its batch has for it."""
    batches = [Batch({"ref": [f"{name}/{number}" for number in range(3_000)], "text": ["é"] * 3_000}) for name in "ab"]
    places = [(batches[(number // 7) % 2], (number * 7) % 3_000) for number in range(5_000)]

    parts = list(Picked(places).texts("\n"))

    assert max(map(len, parts)) < len(places)
    assert [batch.texts("\n")[place] for batch, place in places] == [text for part in parts for text in part]
