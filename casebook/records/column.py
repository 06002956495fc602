"""What a codec says of a column, for every engine: its SQL type, and what the book itself checks of it."""

from __future__ import annotations

from casebook.records.frozen import Frozen


class Column(Frozen):
    """A column of a table: its SQL type, whether it may be empty, and what the book itself checks of it."""

    name: str
    type: str
    least: int | None = None
    most: int | None = None
    words: tuple[str, ...] = ()
