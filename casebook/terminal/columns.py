"""Rows whose cells stand under one another, and what becomes of them where there is no room for that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from casebook.records.frozen import Frozen
from casebook.terminal.lines import MARGIN, Line, Piece, Span, separated

GAP = 2
"""Blanks between two columns: one stands inside many a cell."""

LEAST_REST = 20
"""Cells are aligned where so many columns are left for what stands behind them."""


class AlignedRow(Frozen):
    """A mark, cells to align with those of the other rows, and pieces that flow behind the last of them."""

    mark: Span
    cells: tuple[Piece, ...]
    rest: tuple[Piece, ...]


class Table(Frozen):
    """Rows that have as many cells each; the first `typed` of them are what people typed, of any length."""

    rows: tuple[AlignedRow, ...]
    typed: int


def lines_of(
    printed: Iterable[Line | Table], measure: Callable[[str], int], width: int | None = None
) -> Iterator[Line]:
    """The lines, those of a table among them: aligned where `width` leaves room, each cell a piece of a line otherwise.

    `width` is None where rows may be of any length.
    """
    for one in printed:
        if isinstance(one, Table):
            yield from _rows_of(one, measure, width)
        else:
            yield one


def _rows_of(table: Table, measure: Callable[[str], int], width: int | None) -> Iterator[Line]:
    sizes = [[sum(measure(span.text) for span in cell) for cell in row.cells] for row in table.rows]
    wide = [max(column) for column in zip(*sizes, strict=True)]
    if width is not None:
        # One long name must not push all others off the screen: its own row is then out of line.
        wide = [min(each, width // 7) for each in wide[: table.typed]] + wide[table.typed :]
    marks = max((measure(row.mark.text) for row in table.rows), default=0) if width is not None else 0
    start = marks + sum(each + GAP for each in wide)
    has_room = width is None or start + LEAST_REST <= width
    for row, size in zip(table.rows, sizes, strict=True):
        if has_room and all(each <= most for each, most in zip(size, wide, strict=True)):
            gaps = (Span(" " * (most - each + GAP)) for each, most in zip(size, wide, strict=True))
            cells = (span for cell, gap in zip(row.cells, gaps, strict=True) for span in (*cell, gap))
            yield Line((*cells, *separated(row.rest)), row.mark, Span(" " * start))
        else:
            yield Line(separated((*row.cells, *row.rest)), row.mark, MARGIN)
