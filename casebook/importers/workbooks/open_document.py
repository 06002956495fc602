"""A spreadsheet of LibreOffice (ODS), as OpenDocument 1.3 part 3 describes it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from casebook.importers.workbooks.cell_values import number_words
from casebook.importers.workbooks.parts import MOST_COLUMNS, Cells, Sheet, read_part
from casebook.importers.zip_members import ZipMembers

CONTENT = "content.xml"

_MOST_ALIKE = 1_000
"""So many rows that hold the same are taken; programs fill a sheet up with a million that hold nothing. Our own choice."""

_TIME = re.compile(r"PT(\d+)H(\d+)M(?:\d+(?:[.,]\d+)?S)?")
_MIDNIGHT = re.compile(r"T00:00(?::00(?:\.0+)?)?$")
_NOT_SEEN = frozenset(("annotation", "tracked-changes", "desc", "title", "script", "shapes", "forms"))
"""What stands in a file and in no cell: remarks at its edge, what was there before."""


class _Reading:
    """The sheets while their elements come."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._cells, self._name = Cells(), ""
        self._inside: list[str] = []
        self._row, self._column = 1, 1
        self._row_times, self._cell_times = 1, 1
        self._filled: list[tuple[int, str]] = []
        self._paragraphs: list[str] = []
        self._attributes: Mapping[str, str] = {}

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        """A sheet, a row, a cell, or what is in it."""
        self._inside.append(element)
        if not _NOT_SEEN.isdisjoint(self._inside):
            return
        if element == "table":
            self._cells, self._name, self._row = Cells(), attributes.get("name", ""), 1
        elif element == "table-row":
            self._column, self._filled = 1, []
            self._row_times = _times(attributes.get("number-rows-repeated", ""))
        elif element in ("table-cell", "covered-table-cell"):
            self._attributes, self._paragraphs = attributes, []
            self._cell_times = _times(attributes.get("number-columns-repeated", ""))
        elif element == "p":
            self._paragraphs.append("")
        elif element == "s":
            self.said(" " * min(_times(attributes.get("c", "")), MOST_COLUMNS))
        elif element in ("line-break", "tab"):
            self.said("\n" if element == "line-break" else "\t")

    def said(self, text: str) -> None:
        """What stands in a paragraph of a cell."""
        if self._paragraphs and "p" in self._inside and _NOT_SEEN.isdisjoint(self._inside):
            self._paragraphs[-1] += text

    def end(self, element: str) -> None:
        """A cell, a row or a sheet is whole."""
        self._inside.pop()
        if not _NOT_SEEN.isdisjoint(self._inside):
            return
        if element in ("table-cell", "covered-table-cell"):
            words = self._words()
            if words:
                last = min(self._column + self._cell_times, MOST_COLUMNS + 1)
                self._filled += [(column, words) for column in range(self._column, last)]
            self._column += self._cell_times
        elif element == "table-row":
            for row in range(self._row, self._row + (min(self._row_times, _MOST_ALIKE) if self._filled else 0)):
                for column, words in self._filled:
                    self._cells.put(row, column, words)
            self._row += self._row_times
        elif element == "table":
            self.sheets.append(self._cells.sheet(self._name))

    def _words(self) -> str:
        kind, attributes = self._attributes.get("value-type", ""), self._attributes
        if kind == "date" and "date-value" in attributes:
            return _MIDNIGHT.sub("", attributes["date-value"]).replace("T", " ")
        if kind == "time" and (found := _TIME.fullmatch(attributes.get("time-value", ""))):
            return f"{int(found[1]):02}:{found[2]}"
        shown = "\n".join(self._paragraphs)
        if kind in ("float", "currency") and "value" in attributes and not shown.startswith("0"):
            return number_words(attributes["value"])
        return shown


def sheets_of(members: ZipMembers) -> list[Sheet]:
    """Every sheet. Raises NotImportable."""
    reading = _Reading()
    read_part(members, CONTENT, reading.begin, reading.end, reading.said)
    return reading.sheets


def _times(typed: str) -> int:
    return max(1, int(typed)) if typed.isdecimal() else 1
