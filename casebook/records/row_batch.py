"""Many rows read at once, column by column: what repeats in a column is read once.

What comes out is what the codecs' readers give cell by cell; where one of them refuses a cell, so does all of this, and
whoever wants to know which goes through the rows one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import NoneType
from typing import Any

from casebook.records.values import WrongCell

Cells = Sequence[Any]
"""What one column holds, row by row."""

ColumnReader = Callable[..., Cells]
"""Makes the values of a field of the cells of its columns; KeyError, TypeError or ValueError where not all are such values."""


def column_reader(
    read: Callable[..., Any], columns: int, *, required: bool, is_its_cell: bool, empty: Any = None
) -> ColumnReader:
    """What reads a field that takes so many columns as `read` does; `is_its_cell` where the value is the cell itself.

    `empty` is the value where its one column is empty.
    """
    if columns > 1:
        return _several(read, required=required)

    def values(cells: Cells) -> Cells:
        # 1 and 1.0 are one key: of a column that holds two types nothing is said here.
        if len(set(map(type, cells)) - {NoneType}) > 1:
            raise TypeError
        distinct = set(cells)
        if None in distinct:
            if required:
                raise ValueError
            distinct.remove(None)
            if not distinct:
                return [empty] * len(cells)
        found = {cell: read(cell) for cell in distinct}
        if is_its_cell:
            return cells
        found[None] = empty
        return [found[cell] for cell in cells]

    return values


def nothing_in(cells: Cells) -> Any:
    """None, the value of several cells the first of which is empty, as all of them are then. Raises WrongCell."""
    for place, cell in enumerate(cells):
        if cell is not None:
            raise WrongCell(place)
    return None


def _several(read: Callable[..., Any], *, required: bool) -> ColumnReader:
    def values(*columns: Cells) -> Cells:
        if None not in columns[0]:
            return list(map(read, *columns))
        if required:
            raise ValueError
        rows = zip(*columns, strict=True)
        return [read(*cells) if cells[0] is not None else nothing_in(cells) for cells in rows]

    return values
