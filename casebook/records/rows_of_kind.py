"""Rows of one kind as a book gives them, column by column, with the cases that they are of."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

from casebook.records.frozen import Frozen
from casebook.records.kind import Kind
from casebook.records.row_batch import Cells


class RowsOfKind(Frozen):
    """The uuid of the case of each row, and the cells of each of the kind's columns, in the order of these; never no row."""

    kind: Kind[Any]
    cases: Sequence[str]
    columns: Mapping[str, Cells]

    def records(self) -> Iterator[tuple[str, Any]]:
        """The record in each row, with the uuid of its case. Raises Corrupt."""
        return zip(self.cases, self.kind.decode_columns(list(self.columns.values())), strict=True)

    def of_cases(self, uuids: Container[str]) -> list[RowsOfKind]:
        """The rows of these cases alone, if there are any."""
        rows = zip(self.cases, zip(*self.columns.values(), strict=True), strict=True)
        chosen = [(case, *cells) for case, cells in rows if case in uuids]
        if not chosen:
            return []
        cases, *columns = zip(*chosen, strict=True)
        return [RowsOfKind(self.kind, cases, dict(zip(self.columns, columns, strict=True)))]
