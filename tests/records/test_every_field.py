"""Every field of every kind, walked through everything that is derived from it; a failure says which, and where."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from casebook.actions.editing.edited_values import editable_fields
from casebook.exporters.document import case_document
from casebook.exporters.formats import csv as csv_export
from casebook.exporters.formats import json as json_export
from casebook.exporters.options import ExportOptions
from casebook.importers.documents.casebook_json import read
from casebook.records.codec_of_type import ReferenceCodec
from casebook.records.field import ERASED_TEXT
from casebook.records.kind import Field, Kind
from casebook.records.kinds import CASE, CASE_KINDS, KINDS, CaseWithEntries
from casebook.records.revision import Action, Revision
from casebook.records.values import as_typed
from casebook.store.erase import erasable_fields
from casebook.store.merging.known_states import differing_fields
from casebook.store.merging.merge import merge
from casebook.store.writer import Writer, case_row
from casebook.terminal.screens.entries import entry_lines
from casebook.terminal.screens.history import history
from casebook.terminal.screens.summary import summary
from tests.builders import PRESENT
from tests.conftest import run
from tests.records.every_field import (
    CARD,
    NUMBERED,
    facts,
    facts_with,
    fields,
    marker,
    of_kind,
    place,
    record_of,
    recorded,
    value_of,
)
from tests.shown import masked_facts, to_plain_text
from tests.write_format import FORMAT

WALK = [*fields()]


def nothing_in(places: Iterator[str]) -> None:
    """Fails with every field that is missing."""
    assert [] == list(places)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """A book into which the case was imported from its JSON."""
    opened = Writer(tmp_path / "book.db", PRESENT)
    text = "".join(json_export.case_pieces(facts(), 9))
    with opened.transaction():
        assert [True] == [result.is_new for result in merge(opened.revisions, read(BytesIO(text.encode())).cases)]
    yield opened
    opened.close()


def held(writer: Writer) -> CaseWithEntries:
    """What the book holds of the case, whatever it is called by now."""
    [case] = writer.reader.cases()
    return writer.reader.case_with_entries(case)


def test_every_field_is_exported_to_json_and_imported_into_another_book(writer: Writer) -> None:
    """JSON out, JSON in, the columns of a book, and out of them again: every value is what it was."""
    found = held(writer)

    nothing_in(
        place(kind, field)
        for kind, field in WALK
        if getattr(of_kind(found, kind), field.name) != getattr(of_kind(recorded(), kind), field.name)
    )


def test_every_field_has_its_columns() -> None:
    """What is encoded decodes to the same, whatever else the row holds."""
    for turn in (0, 1):
        for kind in CASE_KINDS.values():
            record = record_of(kind, turn)
            cells = kind.encode(record)
            back = kind.decode([cells[name] for name in kind.columns])
            stated = [field for field in kind.fields if field.columns]
            wrong = [field for field in stated if getattr(back, field.name) != getattr(record, field.name)]
            nothing_in(place(kind, field) for field in wrong)


def test_every_key_of_every_field_is_in_its_document_and_in_the_table() -> None:
    """JSON has each under its keys, and CSV a column; a verdict is the state, a number the ref."""
    document = case_document(facts())
    table = list(csv.DictReader(csv_export.render(facts(), ExportOptions()).splitlines(keepends=True)))
    of_kinds = {entry["kind"]: entry for entry in document["entries"]} | {"case": document["case"]}
    rows = {row["kind"]: row for row in table}
    exported = [(kind, field, key) for kind, field in WALK if field.spec.in_json for key in field.keys]

    nothing_in(f"{place(kind, field)}: {key}" for kind, field, key in exported if of_kinds[kind.name].get(key) is None)
    nothing_in(
        f"{place(kind, field)}: {key}" for kind, field, key in exported if kind is not CASE and not rows[kind.name][key]
    )
    for kind in KINDS.values():
        assert of_kinds[kind.name][marker(kind, kind.field("unknown"), 0)] == [1, {"a": "\u202e"}]
        assert of_kinds[kind.name]["ref"] == f"towel/{NUMBERED[kind.name]}"
    assert "kept" == of_kinds["promise"]["state"]


def changes_of(kind: Kind[Any], field: Field) -> tuple[dict[str, Any], dict[str, Any]]:
    """The states of a revision before and after the field alone was changed."""
    record = record_of(kind)
    states = []
    for turn in (0, 1):
        changed = replace(record, **{field.name: value_of(kind, field, turn)})
        orders = {"orders": list(changed.orders)} if kind is CASE else {}
        states.append(({**case_row(changed)} if kind is CASE else kind.encode(changed)) | orders)
    return states[0], states[1]


_NEVER_CHANGES = ("uuid", "number")
"""The identity of an entry; a handle is one book's own name for a case."""


def test_every_change_of_a_field_is_in_the_history_and_is_a_difference_between_books() -> None:
    """Both by the name of the field, and no other is named."""
    for kind, field in WALK:
        if field.name in _NEVER_CHANGES or isinstance(field.codec, ReferenceCodec):
            continue
        before, after = changes_of(kind, field)
        revisions = [
            Revision(1, 1, kind.name, "u", "towel/1", action, None, PRESENT, body, None, "d")
            for action, body in ((Action.RECORDED, before), (Action.EDITED, after))
        ]
        changed = to_plain_text(history(revisions)).partition(" edited")[2].splitlines()[1:]

        assert [f"  {field.label}"] == [line.partition(":")[0] for line in changed], place(kind, field)
        if field.name not in ("handle", "orders"):
            assert (field.label,) == differing_fields(kind, after, before), place(kind, field)


_NOT_ON_A_SCREEN = {"uuid", "handle", "number"}
"""What stands in the title, or is nobody's to read."""

_NOT_IN_A_SUMMARY = {"case.unknown", "case.opened"}
"""A closed case is summed up by when it was closed."""


def test_every_field_is_shown() -> None:
    """`show` of an entry, or of a case, tells another value otherwise."""
    for kind, field in WALK:
        if field.name in _NOT_ON_A_SCREEN or place(kind, field) in _NOT_IN_A_SUMMARY:
            continue
        other = None if isinstance(field.codec, ReferenceCodec) else value_of(kind, field, 1)
        screens = set()
        for value in (value_of(kind, field, 0), other):
            found = facts_with(kind, field, value)
            screens.add(
                to_plain_text(
                    summary(found, "") if kind is CASE else entry_lines(found, found.entry(NUMBERED[kind.name]))
                )
            )
        assert 2 == len(screens), place(kind, field)


def test_free_text_is_masked_and_numbers_are_not() -> None:
    """In what leaves the book a card is never whole, whatever field it stands in; the company's numbers are as typed."""
    masked, _ = masked_facts(facts())
    found = CaseWithEntries(masked.case, masked.entries)

    for kind, field in WALK:
        before, after = (getattr(of_kind(each, kind), field.name) for each in (recorded(), found))
        if field.spec.free_text:
            assert CARD in before, place(kind, field)
            assert CARD not in after, place(kind, field)
        elif field.spec.opaque:
            assert after is None, place(kind, field)
        else:
            assert before == after, place(kind, field)


def test_every_field_that_was_typed_is_erased_by_itself(writer: Writer, tmp_path: Path) -> None:
    """It is gone from where it stands, from its history and from the file; what stands beside it stays."""
    for kind in CASE_KINDS.values():
        for field in erasable_fields(kind):
            before = of_kind(held(writer), kind)
            with writer.transaction():
                writer.erase_fields(held(writer).case, before, [field])
            after, file = of_kind(held(writer), kind), (tmp_path / "book.db").read_bytes()
            assert marker(kind, field, 0).encode() not in file, place(kind, field)
            others = [one.name for one in kind.fields if one != field and not one.spec.opaque]
            assert [getattr(before, name) for name in others] == [getattr(after, name) for name in others], place(
                kind, field
            )


def test_a_case_is_erased_with_all_that_was_typed_in_it(writer: Writer, tmp_path: Path) -> None:
    """No word of any field that people type is left in the file, of the case or of an entry of any kind."""
    fields_typed = [(kind, field) for kind in CASE_KINDS.values() for field in erasable_fields(kind)]
    typed_words = {place(kind, field): marker(kind, field, 0).encode() for kind, field in fields_typed}
    before = (tmp_path / "book.db").read_bytes()
    with writer.transaction():
        writer.erase_case(held(writer).case)
    after = (tmp_path / "book.db").read_bytes()

    nothing_in(name for name, word in typed_words.items() if word not in before)
    nothing_in(name for name, word in typed_words.items() if word in after)


def test_free_text_is_erased_and_nothing_else(writer: Writer, tmp_path: Path) -> None:
    """What people typed is gone from the entry, from its history and from the file; the rest stays."""
    case = held(writer).case
    for kind in KINDS.values():
        with writer.transaction():
            writer.erase(case, of_kind(held(writer), kind))
    found, file = held(writer), (tmp_path / "book.db").read_bytes()

    for kind, field in WALK:
        if kind is CASE:
            continue
        after, word = getattr(of_kind(found, kind), field.name), marker(kind, field, 0).encode()
        if field.spec.free_text or field.spec.opaque:
            assert after == (None if field.spec.opaque else ERASED_TEXT) or field.required, place(kind, field)
            assert word not in file or field.required, place(kind, field)
        else:
            assert getattr(of_kind(recorded(), kind), field.name) == after, place(kind, field)


def test_every_number_finds_the_case(writer: Writer) -> None:
    """As it was typed, and whatever stands between its parts."""
    for kind, field in WALK:
        if field.spec.number:
            value = getattr(of_kind(held(writer), kind), field.name)
            for number in value if isinstance(value, tuple) else (value,):
                bare = "".join(filter(str.isalnum, number)).lower()
                assert "towel" == writer.reader.case_named(number).handle, place(kind, field)
                assert "towel" == writer.reader.case_named(bare).handle, place(kind, field)


def test_every_column_is_documented() -> None:
    """FORMAT.md names it, in the words of the field."""
    text = FORMAT.read_text(encoding="utf-8")

    nothing_in(
        f"{place(kind, field)}: {name}"
        for kind, field in WALK
        for name in ([] if field.spec.relation else [column.name for column in field.columns])
        if f"`{name}`" not in text
    )
    nothing_in(place(kind, field) for kind, field in WALK if f" {field.spec.help}" not in text)


def typed(field: Field, value: object) -> list[str]:
    """The words of a command line that give a field this value."""
    if isinstance(value, bool):
        return [field.option if value else field.option.replace("--", "--not-")]
    if isinstance(value, tuple):
        return [word for each in value or [""] for word in (field.option, str(each))]
    return [field.option, as_typed(value)]


def test_every_editable_field_is_edited_by_its_option_and_undone(writer: Writer, tmp_path: Path) -> None:
    """One command line edits all that a kind has to edit; undone, everything is as it was."""
    for kind in CASE_KINDS.values():
        before = of_kind(held(writer), kind)
        wanted = {field.name: (field, value_of(kind, field, 1)) for field in editable_fields(before).values()}
        name = "towel" if kind is CASE else f"towel/{NUMBERED[kind.name]}"
        words = [word for field, value in wanted.values() for word in typed(field, value)]

        edited = run(tmp_path / "book.db", "edit", name, *words)
        after = of_kind(held(writer), kind)
        undone = run(tmp_path / "book.db", "undo")

        assert (0, 0) == (edited.exit_code, undone.exit_code), edited.stderr + undone.stderr
        nothing_in(
            place(kind, field)
            for field, value in wanted.values()
            if as_typed(getattr(after, field.name)) != as_typed(value)
        )
        assert before == of_kind(held(writer), kind)
