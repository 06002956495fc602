"""A row of a drawing in characters: one cell a column, each with its style."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from casebook.terminal.lines import Span, Style


class Cells:
    """So many cells, empty at first."""

    def __init__(self, width: int) -> None:
        self._cells: list[tuple[str, Style]] = [(" ", Style.AXIS)] * width

    def put(self, column: int, sign: str, style: Style) -> None:
        """One character in one column, over what was there."""
        self._cells[column] = (sign, style)

    def fill(self, first: int, last: int, sign: str, style: Style) -> None:
        """One character in all columns from the first to the last, over what was there."""
        for column in range(first, last + 1):
            self.put(column, sign, style)

    def write(self, middle: int, words: str, style: Style, *, over: bool = False) -> bool:
        """Words around a column, moved to where all of them fit; says whether they were written.

        They are not where anything else stands, or right beside it, unless they may stand `over` it.
        """
        start = max(0, min(len(self._cells) - len(words), middle - len(words) // 2))
        around = self._cells[max(0, start - 1) : start + len(words) + 1]
        if len(words) > len(self._cells) or (not over and any(sign != " " for sign, _ in around)):
            return False
        for place, letter in enumerate(words, start):
            self.put(place, letter, style)
        return True

    def spans(self) -> Iterator[Span]:
        """The row in runs of one style."""
        for style, run in groupby(self._cells, key=lambda cell: cell[1]):
            yield Span("".join(sign for sign, _ in run), style)
