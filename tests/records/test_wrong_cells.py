"""Every value that a column can hold and its codec never writes is refused where rows are read, and the column is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from casebook.records.codec import (
    Codec,
    DayCodec,
    MomentCodec,
    MoneyCodec,
    NumberCodec,
    OpaqueCodec,
    TextCodec,
    VocabularyCodec,
    YesNoCodec,
)
from casebook.records.codec_of_type import AgentsCodec, ReferenceCodec, ReferencesCodec
from casebook.records.field import HIGHEST_NUMBER, Spec
from casebook.records.kind import Corrupt, Field, Kind
from casebook.records.kinds import CASE, EVENT, PROMISE, SUBJECTS
from casebook.records.values import may_be_zone
from tests.builders import moment
from tests.records.every_field import record_of

NO_VALUE = (b"\xff", 1.5, float("inf"))
"""What no column of any type was ever given."""

NO_NUMBER_OF_AN_ENTRY = (0, -7, "x", HIGHEST_NUMBER + 1)


def texts(spec: Spec) -> Iterator[Any]:
    """No text, one with what ends texts elsewhere, too few or too many characters, and another form."""
    yield from (7, "a\0b", *([""] if spec.least else ()))
    yield from ["x" * (spec.most + 1)] if spec.most and spec.most < 1_000 else ()
    yield from ["?" * (spec.least or 2)] if spec.form[0] and not spec.as_typed else ()


def numbers(spec: Spec) -> Iterator[Any]:
    """No number, and numbers out of its range."""
    yield "x"
    yield from [spec.least - 1] if spec.least is not None else ()
    yield from [spec.most + 1] if spec.most is not None else ()


WRONG: Mapping[type[Codec], tuple[Callable[[Spec], Iterator[Any]], ...]] = {
    TextCodec: (texts,),
    NumberCodec: (numbers,),
    ReferenceCodec: (lambda _: iter(NO_NUMBER_OF_AN_ENTRY),),
    ReferencesCodec: (lambda _: iter((*NO_NUMBER_OF_AN_ENTRY, "7 4", "4 4", "04 7", "4  7", "4", "0 4")),),
    AgentsCodec: (
        lambda _: iter((7, "", "a\0b", "Priya", "-", "- ", "bot ", "boss Priya", "bot\n", "- Priya\n\nbot")),
    ),
    YesNoCodec: (lambda _: iter((2, -1, "x")),),
    DayCodec: (lambda _: iter(("2024-99-99", "x", "2024-W05-1", "20241031", 7)),),
    VocabularyCodec: (lambda _: iter(("no such word", "", 7)),),
    OpaqueCodec: (lambda _: iter(("[]", "x", "[" * 50_000, 7)),),
    MoneyCodec: (
        lambda _: iter((-1, "x", "24.99")),
        lambda _: iter(("EU€", "eur", "EURO", "E R", "", None, 7)),
    ),
    MomentCodec: (
        lambda _: iter(("2024-99-99", "x", "2024-10-31T14:05+01:00", "2024-10-31T14:05:00", "2024-W44-4", 7)),
        lambda _: iter(("Nowhere/X", "Europe/", "+99:00", "a zone", "", None, 7)),
        lambda _: iter(("2024-99-99T00:00:00Z", "2011-11-11T11:11:11Z", "2024-10-31T13:05:00+00:00", "x", None, 7)),
    ),
}
"""What is wrong in each column of a field, by its codec."""


def wrong_cells() -> Iterator[tuple[Kind[Any], Field, int, Any]]:
    """Every kind, each of its fields, the place of a column among those of the field, and what is wrong there."""
    for kind in SUBJECTS.values():
        for field in kind.fields:
            for place, wrong in enumerate(WRONG[type(field.codec)] if field.columns else ()):
                yield from ((kind, field, place, cell) for cell in (*wrong(field.spec), *NO_VALUE))


def row_of(kind: Kind[Any]) -> dict[str, Any]:
    """The cells of a record of the kind in which every field holds something."""
    return kind.encode(record_of(kind, 0))


def test_every_column_tells_what_it_cannot_hold() -> None:
    """Row by row the column is named with what stands there, and of many rows at once it is not passed over."""
    unnoticed = []
    for kind, field, place, wrong in wrong_cells():
        column = field.columns[place].name
        row = [{**row_of(kind), column: wrong}[name] for name in kind.columns]
        if (column, wrong) != told_of(kind, row) or kind.read_columns([[cell] for cell in row]) is not None:
            unnoticed.append(f"{kind.name}.{column} = {wrong!r}: {told_of(kind, row)}")

    assert [] == unnoticed


def told_of(kind: Kind[Any], row: list[Any]) -> tuple[str, object] | None:
    """The column that is named when the row is read, and what stands there; None where it is read."""
    try:
        kind.decode(row)
    except Corrupt as damage:
        return damage.column, damage.cell
    return None


def test_what_is_left_of_a_value_is_told() -> None:
    """The first column of a value is empty and the others are not: half of it is gone."""
    for kind, first, left in ((CASE, "amount_minor", "amount_currency"), (PROMISE, "due_at", "due_zone")):
        whole = row_of(kind)
        row = [{**whole, first: None}[name] for name in kind.columns]
        assert ((left, whole[left]), None) == (told_of(kind, row), kind.read_columns([[cell] for cell in row]))


def test_a_zone_that_this_machine_has_not_learnt_of_is_no_damage() -> None:
    """A book may come from where a newer list of zones is kept; its areas are the same for decades."""
    assert [True, True, True, True] == list(map(may_be_zone, ("Europe/Newtown", "UTC", "+05:45", "US/Eastern")))
    assert [False, False, False] == list(map(may_be_zone, ("Nowhere/X", "europe/Amsterdam", "Europe/New town")))


def test_what_is_written_is_read() -> None:
    """What is rare is no damage: offsets with seconds, the first moment of a day in any zone, the first of all numbers."""
    for at, zone in (
        ("1937-01-01T00:00:00", "Europe/Amsterdam"),
        ("2024-10-27T02:30:00", "Europe/Amsterdam"),
        ("2024-10-31", "Pacific/Kiritimati"),
        ("2024-10-31", "Etc/GMT+12"),
    ):
        held = replace(record_of(EVENT, 0), at=moment(at, zone))
        row = EVENT.encode(held)
        assert held == EVENT.decode([row[name] for name in EVENT.columns])
