"""A workbook of Excel (XLSX), as ECMA-376 part 1 describes it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casebook.importers.errors import NotImportable
from casebook.importers.workbooks.cell_values import DAY_FORMATS, day_words, is_of_days, number_words
from casebook.importers.workbooks.parts import Cells, Sheet, read_part
from casebook.importers.zip_members import ZipMembers

_WORKBOOK, _LINKS, _STYLES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"
_STRINGS = "xl/sharedStrings.xml"

_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How characters are written that no XML may have, a line's end of Windows too."""


class Style(NamedTuple):
    """How a cell shows its number."""

    is_day: bool = False
    pattern: str = ""


class _Book(NamedTuple):
    strings: Sequence[str]
    styles: Sequence[Style]
    since_1904: bool


def is_read(name: str) -> bool:
    """Whether a part of this name may be read: styles, texts, and the sheets themselves; no picture, no chart."""
    return name in (_WORKBOOK, _LINKS, _STYLES, _STRINGS) or (name.startswith("xl/") and name.endswith(".xml"))


def sheets_of(members: ZipMembers) -> list[Sheet]:
    """Every sheet of a workbook. Raises NotImportable."""
    named, since_1904 = _named(members)
    book = _Book(_strings(members), _styles(members), since_1904)
    return [_sheet(members, name, part, book) for name, part in named if part in members]


def _named(members: ZipMembers) -> tuple[list[tuple[str, str]], bool]:
    """The sheets with their parts, and whether days are counted from 1904 on."""
    parts: dict[str, str] = {}
    found: list[tuple[str, str]] = []
    since: list[str] = []

    def link(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship":
            parts[attributes.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))[
                1:
            ]

    def sheet(element: str, attributes: Mapping[str, str]) -> None:
        if element == "workbookPr":
            since.append(attributes.get("date1904", ""))
        elif element == "sheet":
            found.append((attributes.get("name", ""), parts.get(attributes.get("id", ""), "")))

    read_part(members, _LINKS, link)
    read_part(members, _WORKBOOK, sheet)
    if not found:
        raise NotImportable("the spreadsheet", "it has no sheet")
    return found, bool({"1", "true"} & set(since))


def _strings(members: ZipMembers) -> list[str]:
    """The texts that cells share; how they are to be spoken is left out."""
    found: list[str] = []
    inside: list[str] = []

    def begin(element: str, _: Mapping[str, str]) -> None:
        if element == "si":
            found.append("")
        inside.append(element)

    def said(text: str) -> None:
        if inside and inside[-1] == "t" and "rPh" not in inside:
            found[-1] += text

    if _STRINGS in members:
        read_part(members, _STRINGS, begin, lambda _: inside.pop(), said)
    return list(map(_unescaped, found))


def _styles(members: ZipMembers) -> list[Style]:
    """How each kind of cell shows numbers, by its place in the list."""
    patterns: dict[str, str] = {}
    found: list[Style] = []
    inside: list[str] = []

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "numFmt":
            patterns[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif element == "xf" and inside and inside[-1] == "cellXfs":
            number = attributes.get("numFmtId", "")
            pattern = patterns.get(number, "")
            found.append(Style((number.isdecimal() and int(number) in DAY_FORMATS) or is_of_days(pattern), pattern))
        inside.append(element)

    if _STYLES in members:
        read_part(members, _STYLES, begin, lambda _: inside.pop())
    return found


class _Reading:
    """A sheet while its elements come: the cell they are in, and what stands in it."""

    def __init__(self, book: _Book) -> None:
        self._book, self.cells = book, Cells()
        self._row = self._column = 0
        self._kind, self._style = "", Style()
        self._inside: list[str] = []
        self._text = ""

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        """A row, a cell, or what is in it."""
        self._inside.append(element)
        if element == "row":
            number = attributes.get("r", "")
            self._row, self._column = int(number) if number.isdecimal() else self._row + 1, 0
        elif element == "c":
            self._column = _column_of(attributes.get("r", ""), self._column + 1)
            self._kind, self._text = attributes.get("t", "n"), ""
            at = attributes.get("s", "")
            self._style = self._book.styles[int(at)] if at.isdecimal() and int(at) < len(self._book.styles) else Style()

    def end(self, element: str) -> None:
        """A cell is whole."""
        self._inside.pop()
        if element == "c":
            self.cells.put(self._row, self._column, self._words())

    def said(self, text: str) -> None:
        """What stands in a cell: its value, or a text that stands in it itself; no formula."""
        if "c" in self._inside and self._inside[-1] in ("v", "t") and "rPh" not in self._inside:
            self._text += text

    def _words(self) -> str:
        text = self._text.strip() if self._kind in ("s", "n", "b") else self._text
        if self._kind == "s":
            return self._book.strings[int(text)] if text.isdecimal() and int(text) < len(self._book.strings) else ""
        if self._kind == "b":
            return "yes" if text == "1" else "no"
        if self._kind in ("str", "inlineStr"):
            return _unescaped(text)
        if self._kind == "d":
            return text.replace("T", " ")
        return "" if self._kind == "e" or not text else self._number(text)

    def _number(self, text: str) -> str:
        if self._style.is_day:
            try:
                return day_words(float(text), since_1904=self._book.since_1904) or number_words(text)
            except ValueError:
                return text
        return number_words(text, self._style.pattern)


def _sheet(members: ZipMembers, name: str, part: str, book: _Book) -> Sheet:
    reading = _Reading(book)
    read_part(members, part, reading.begin, reading.end, reading.said)
    return reading.cells.sheet(name)


def _column_of(place: str, otherwise: int) -> int:
    """The number of the column in a place such as `AB12`."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return otherwise
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")
