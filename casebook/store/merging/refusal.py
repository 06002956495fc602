"""What comes from outside is held against the tables that SQLModel states before any of it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.errors import WrongValue
from casebook.records.kind import Kind


class RowRefused(WrongValue):
    """What came in is none of what a book holds; `why` names the column and what is wrong with it."""

    def __init__(self, ref: str, why: str) -> None:
        self.ref, self.why = ref, why

    def __str__(self) -> str:
        return f"{self.ref}: {self.why}, so it is nothing that a book holds; nothing was imported."


def refuse_what_no_casebook_writes(kind: Kind[Any], row: Mapping[str, Any], ref: str) -> None:
    """Raises RowRefused where these cells are no row of the kind; what it says of others is no part of its table."""
    from casebook.store.tables import refusal_of

    cells = {name: cell for name, cell in row.items() if name not in kind.relations} if kind.relations else row
    why = refusal_of(kind, cells)
    if why is not None:
        raise RowRefused(ref, why)


def are_what_casebook_writes(kind: Kind[Any], columns: Mapping[str, Sequence[Any]]) -> bool:
    """Whether none of the rows that consist of these columns would be refused, at a fifth of the cost for each."""
    from casebook.store.tables import are_rows

    return are_rows(kind, {name: cells for name, cells in columns.items() if name not in kind.relations})
