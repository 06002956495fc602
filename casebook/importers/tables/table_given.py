"""The table in a file of its own: text, or a spreadsheet in the form of the program that made it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from casebook.errors import listed, shortened
from casebook.importers.tables.table import Row, Table, normal_heading, table_in, table_of, text_of
from casebook.importers.workbooks.sheets import sheets_in

if TYPE_CHECKING:
    from casebook.importers.workbooks.parts import Sheet

_NAMED = 5


Known = Callable[[Sequence[str]], int]
"""How many of these cells are headings that are known, as `table_in` asks."""


def table_given(stream: BinaryIO, known: Known, what: str = "the spreadsheet") -> Table:
    """The table in all of a file, which stands at its beginning; `what` a refusal calls it. Raises NotImportable."""
    if stream.read(2) != b"PK":
        stream.seek(0)
        return table_in(text_of(stream, what), known)
    return table_of_sheets(sheets_in(stream), known)


def table_of_sheets(all_sheets: Sequence[Sheet], known: Known) -> Table:
    """Of several sheets the one with the most headings that are known, and whatever has the same ones goes on with it."""
    sheets = [sheet for sheet in all_sheets if sheet.rows]
    tables = [table_of(_rows(sheet, is_named=len(sheets) > 1), known) for sheet in sheets]
    if not tables:
        return Table([], iter(()))
    best = max(tables, key=lambda table: known(table.headings))
    alike = [table for table in tables if _same(table) == _same(best)]
    left = [sheet.name for sheet, table in zip(sheets, tables, strict=True) if _same(table) != _same(best)]
    named = listed([f"'{shortened(name)}'" for name in left], _NAMED)
    remarks = (
        [f"nothing was read of {'sheet' if len(left) == 1 else 'sheets'} {named}, with other headings."] if left else []
    )
    return Table(best.headings, (row for table in alike for row in table.rows), remarks, best.above)


def _rows(sheet: Sheet, *, is_named: bool) -> Iterator[Row]:
    return (Row(number, cells, sheet=sheet.name if is_named else "") for number, cells in sheet.rows)


def _same(table: Table) -> list[str]:
    return [normal_heading(heading) for heading in table.headings]
