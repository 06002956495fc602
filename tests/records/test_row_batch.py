"""Rows that are read together give the same as one by one, and refuse the same."""

from __future__ import annotations

from typing import Any

from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CONTACT, SUBJECTS
from tests.conftest import each
from tests.records.every_field import record_of


def rows_of(kind: Kind[Any]) -> list[list[Any]]:
    """The cells of two records in which every field holds something, and of one that has only what it must."""
    rows = [[kind.encode(record_of(kind, turn))[name] for name in kind.columns] for turn in (0, 1)]
    needed = {column.name for field in kind.fields if field.required for column in field.columns}
    bare = [cell if name in needed else None for name, cell in zip(kind.columns, rows[0], strict=True)]
    return [*rows, bare, rows[0]]


def test_rows_read_together_are_what_each_is() -> None:
    """Of every kind, whatever else is read with them."""
    for kind in SUBJECTS.values():
        rows = rows_of(kind)

        assert [kind.decode(row) for row in rows] == kind.decode_all(rows)
        assert [kind.decode(row) for row in rows[::-1]] == kind.decode_all(rows[::-1])
        assert [] == kind.decode_all([])


@each("wrong", ["x", -7, 0.5, 1.0, b"\xff", "2024-99-99", "", None])
def test_a_cell_that_is_damaged_is_damaged_among_others(wrong: Any) -> None:
    """A cell that one row is refused for is told as exactly that; one that a row may hold is read as it is."""
    for kind in SUBJECTS.values():
        first, whole, *rest = rows_of(kind)
        for place, column in enumerate(kind.columns):
            rows = [first, [*whole[:place], wrong, *whole[place + 1 :]], *rest]

            assert one_by_one(kind, rows) == together(kind, rows), column


def test_a_number_that_is_none_is_not_taken_for_its_equal() -> None:
    """1.0 is refused as a whole number even where the same column holds 1."""
    rows = rows_of(CONTACT)
    place = CONTACT.columns.index("rating")
    rows[0][place], rows[1][place] = 1, 1.0

    assert "the column rating cannot hold '1.0'" == together(CONTACT, rows)


def one_by_one(kind: Kind[Any], rows: list[list[Any]]) -> object:
    """The records, or what is said of the damage."""
    try:
        return [kind.decode(row) for row in rows]
    except Corrupt as damage:
        return str(damage)


def together(kind: Kind[Any], rows: list[list[Any]]) -> object:
    """The same of rows that are read together."""
    try:
        return kind.decode_all(rows)
    except Corrupt as damage:
        return str(damage)
