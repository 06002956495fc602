"""Every field of what is of no case, walked through everything that is derived from it; a failure says which, and where."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from casebook.cli.app import _command
from casebook.exporters.formats.json import book_pieces
from casebook.importers.documents.casebook_json import read
from casebook.records.kind import Field, Kind
from casebook.records.kinds import COMPANY, PERSON, Company
from casebook.records.revision import Action, Revision
from casebook.store.company import erase_company, keep_company
from casebook.store.erase import erasable_fields
from casebook.store.merging.company_merge import merge_companies
from casebook.store.of_no_case_reader import companies_in
from casebook.store.person import keep_person
from casebook.store.writer import Writer
from casebook.terminal.screens.history import history
from casebook.terminal.views.kept import kept_lines
from tests.builders import NOW, PRESENT
from tests.records.every_field import marker, record_of, value_of
from tests.shown import to_plain_text

KINDS = (PERSON, COMPANY)
WALK = [(kind, field) for kind in KINDS for field in kind.fields]
EDITABLE = [(kind, field) for kind, field in WALK if field.spec.editable]


def book_at(path: Path) -> Writer:
    """A book that is opened for writing."""
    return Writer(path, PRESENT)


def as_long_as_may_be(kind: Kind[Any], turn: int) -> Any:
    """A record with every field but its identity, none longer than may be typed."""
    record = record_of(kind, turn)
    texts = {field.name: getattr(record, field.name) for field in kind.fields if field.spec.editable}
    cut = {name: text[: kind.field(name).longest] for name, text in texts.items() if isinstance(text, str)}
    return replace(record, **cut, uuid="")


def place(kind: Kind[Any], field: Field) -> str:
    """What a failure calls a field."""
    return f"{kind.name}.{field.name}"


def test_every_field_is_kept_and_read_again(tmp_path: Path) -> None:
    """What is recorded of who keeps the book and of a company reads as it was, first and changed."""
    book = book_at(tmp_path / "b.db")
    for turn in (0, 1):
        me, company = as_long_as_may_be(PERSON, turn), as_long_as_may_be(COMPANY, turn)
        with book.transaction():
            kept = keep_person(book.revisions, book.reader.person(), me)
            before = book.reader.companies()
            keep_company(book.revisions, before[0] if before else Company(name=company.name), company)
        [found] = book.reader.companies()
        assert (replace(me, uuid=kept.uuid), replace(company, uuid=found.uuid)) == (book.reader.person(), found)
    book.close()


def test_every_field_has_an_option_and_is_shown() -> None:
    """Under its name, with what it means as its help; what is kept is told with it."""
    for kind, field in EDITABLE:
        options = {
            name: each for each in _command(kind.table if kind is PERSON else kind.name).params for name in each.opts
        }
        assert field.option in options, place(kind, field)
        assert field.name == "name" or options[field.option].help == field.spec.help, place(kind, field)
        shown = {kept_lines(replace(record_of(kind), **{field.name: value_of(kind, field, turn)})) for turn in (0, 1)}
        assert 2 == len(shown), place(kind, field)


def test_every_change_is_in_the_history() -> None:
    """By the name of the field alone."""
    for kind, field in EDITABLE:
        states = [kind.encode(replace(record_of(kind), **{field.name: value_of(kind, field, turn)})) for turn in (0, 1)]
        revisions = [
            Revision(1, 1, kind.name, "u", "me", action, None, PRESENT, body, None, "d")
            for action, body in zip((Action.RECORDED, Action.EDITED), states, strict=True)
        ]
        changed = to_plain_text(history(revisions)).partition(" edited")[2].splitlines()[1:]
        assert [f"  {field.label}"] == [line.partition(":")[0] for line in changed], place(kind, field)


def test_every_field_of_a_company_moves_to_another_book(tmp_path: Path) -> None:
    """JSON out and in: each value is what it was, and the same again changes nothing."""
    company = record_of(COMPANY)
    text = "".join(book_pieces([], NOW, companies=[company]))
    there = read(BytesIO(text.encode())).companies
    book = book_at(tmp_path / "b.db")
    with book.transaction():
        first = list(merge_companies(book.revisions, there))
        again = list(merge_companies(book.revisions, there))

    assert (company,) == there
    assert [company] == book.reader.companies()
    assert [(True, ()), (False, ())] == [(one.is_new, one.taken) for one in (*first, *again)]
    book.close()


def test_every_word_of_a_company_is_erased_by_itself(tmp_path: Path) -> None:
    """It is gone from the file, and what stands beside it stays; its name alone cannot be."""
    path = tmp_path / "b.db"
    book = book_at(path)
    with book.transaction():
        keep_company(book.revisions, Company(name="x"), replace(record_of(COMPANY), uuid=""))
    fields = erasable_fields(COMPANY)
    for field in fields:
        [before] = book.reader.companies()
        with book.transaction():
            erase_company(book.revisions, before, [field])
        [after] = companies_in(book.reader._connection)
        assert replace(before, **{field.name: None}) == after, field.name
        assert marker(COMPANY, field, 0).encode() not in path.read_bytes(), field.name
    book.close()

    words = {field.name for field in COMPANY.fields if field.spec.editable}
    assert words - {"name", "limit"} == {field.name for field in fields}
