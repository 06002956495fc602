"""Tables that other programs save: where their headings stand, how their days and sums are written; nothing is guessed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.importers.errors import NotImportable
from casebook.importers.tables.day_columns import DayOrder, TwoDayOrders, day_order
from casebook.importers.tables.sum_columns import decimal_mark, decimal_of, written_sum
from casebook.importers.tables.table import table_in, text_of
from tests.conftest import each, examples


def known(headings: Sequence[str]) -> int:
    """How many of these are headings in these tests."""
    return sum(heading in ("Datum", "Bedrag", "Naam") for heading in headings)


@each("separator", [",", ";", "\t", "|"])
def test_the_headings_are_found_below_what_a_bank_writes_above_them(separator: str) -> None:
    """And what separates the cells; each row keeps its line."""
    rows = [
        ["Konto", "NL00 TEST"],
        [],
        ["Datum", "Bedrag", "Naam"],
        ["1", "2,5" if separator != "," else "2", "a\nb"],
        ["x"],
    ]
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows) + "\r\n"

    table = table_in(text, known)

    assert ["Datum", "Bedrag", "Naam"] == table.headings
    assert [(4, "a\nb"), (6, "x")] == [(row.line, row.cells[-1]) for row in table.rows]


def test_a_row_whose_cells_nobody_can_part_is_told_and_the_next_is_read() -> None:
    """A quotation mark in the middle; one that is left open takes the rest with it, and is refused."""
    rows = list(table_in('Datum,Naam\n1,"a" b\n2,c\n', known).rows)
    assert [(2, True), (3, False)] == [(row.line, bool(row.why)) for row in rows]

    with pytest.raises(NotImportable, match="line 3: nobody can say where its cells end"):
        list(table_in('Datum,Naam\n1,a\n2,"b\n3,c\n', known).rows)


def test_a_cell_may_be_as_long_as_a_table() -> None:
    """No limit of a library is met."""
    [row] = table_in(f"Datum,Naam\n1,{'x' * 300_000}\n", known).rows
    assert 300_000 == len(row.cells[1])


@each("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_text_is_read_however_it_was_saved(encoding: str) -> None:
    """By its mark, as UTF-8, or as old programs write."""
    assert "Datum;Café" == text_of(BytesIO("Datum;Café".encode(encoding)))


def test_what_is_no_text_is_refused() -> None:
    """A NUL, and what is far too large for a table."""
    with pytest.raises(NotImportable, match="it is not text"):
        text_of(BytesIO(b"a\0b"))


@given(st.text(alphabet=st.sampled_from('a,;|\t"\n\r= ='), max_size=60))
@examples(200, long=5_000)
def test_any_text_is_a_table_or_is_refused(text: str) -> None:
    """Never anything else."""
    with suppress(NotImportable):
        assert all(row.why or row.cells is not None for row in table_in(text, known).rows)


def cells(*texts: str) -> list[tuple[str, str]]:
    """Cells with their places."""
    return [(text, f"line {line}") for line, text in enumerate(texts, 2)]


@each(
    ("texts", "expected"),
    [
        (("03/04/2024", "28/04/2024"), DayOrder("dmy", "28/04/2024", "line 3")),
        (("03/04/2024", "04/28/2024 10:15"), DayOrder("mdy", "04/28/2024 10:15", "line 3")),
        (("24-10-11", "24-10-31"), DayOrder("ymd", "24-10-31", "line 3")),
        (("03/04/2024", "05/04/2024"), DayOrder(None, "03/04/2024", "line 2", undecided=True)),
        (("03/03/2024", "2024-04-28", "28.04.24", "4 May", ""), DayOrder()),
    ],
)
def test_the_order_of_days_is_that_of_the_whole_column(texts: Sequence[str], expected: DayOrder) -> None:
    """Decided by a cell that leaves no choice; undecided where none does; not needed where every day is one alone."""
    assert expected == day_order(cells(*texts), 2024)


def test_days_in_two_orders_are_refused_with_both() -> None:
    """Their lines say where."""
    with pytest.raises(TwoDayOrders) as refused:
        day_order(cells("28/04/2024", "04/28/2024"), 2024)
    assert str(refused.value).startswith(
        "line 2: '28/04/2024' and line 3: '04/28/2024' do not have day and month in the same"
    )


@each(
    ("texts", "mark"),
    [
        (("1.234", "-3,58"), ","),
        (("1,234", "3.5"), "."),
        (("1.234.567",), ","),
        (("1.234,50",), ","),
        (("12", "-5"), "."),
        (("1.234",), None),
        (("1,5", "2.5"), None),
    ],
)
def test_the_mark_of_cents_is_that_of_the_whole_column(texts: Sequence[str], mark: str | None) -> None:
    """None where nobody can say."""
    assert mark == decimal_mark(texts)


@each(
    ("cell", "mark", "value"),
    [
        ("'-0.7'", ".", "-0.7"),
        ("1.234,50-", ",", "-1234.50"),
        ("(12.00)", ".", "-12.00"),
        ("+2 500,00 €", ",", "2500.00"),
        ("−3,58", ",", "-3.58"),
        ("1'234.50", ".", "1234.50"),
        ("$14.52", ".", "14.52"),
        ("12 34", ".", None),
        ("", ".", None),
        ("n/a", ".", None),
        ("9" * 40, ".", None),
    ],
)
def test_a_sum_is_read_with_its_sign(cell: str, mark: str, value: str | None) -> None:
    """Before it, behind it, or as brackets; what is no number is none."""
    assert value == (None if (found := decimal_of(cell, mark)) is None else str(found))
    assert (written_sum(cell) is None) == (value is None)
