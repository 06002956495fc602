"""A table that another program saved as text: its headings, and the rows below them, each with its line.

What separates the cells is found by the headings that are known, and so is the line that the headings stand in: banks write
some lines of their own above it. A row in which nobody can say where its cells end is told, and those after it are read. The
text may be UTF-8, UTF-16 with its mark, or else the one of old Windows programs.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import StringIO
from itertools import islice
from typing import BinaryIO, NamedTuple

from casebook.errors import shortened
from casebook.importers.errors import NotImportable
from casebook.text.comparing import as_seen, is_blank
from casebook.text.documents.decoding import decoded
from casebook.text.sizes import size_words

MOST_BYTES = 64 << 20
"""A table that somebody keeps, or that a bank or a shop gives to one person, has less."""

_SEPARATORS = ",;\t|"

_SEPARATOR_SAID = re.compile("\ufeff?sep=(.)\r?\n")
"""What some programs write before the headings."""

_LINES_ABOVE = 40
"""Among so many rows the headings are looked for; banks write up to two dozen lines above them."""

_UNCLEAR = "nobody can say where its cells end; a quotation mark may be left open"


class Row(NamedTuple):
    """The cells of a row; `why` says what is wrong with it where it has none that can be read."""

    line: int
    cells: Sequence[str]
    why: str = ""
    sheet: str = ""

    @property
    def place(self) -> str:
        """`line 4`; `line 4 of '2025'` where there are several sheets."""
        return f"line {self.line} of '{shortened(self.sheet)}'" if self.sheet else f"line {self.line}"

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.why and all(map(is_blank, self.cells))


class Table(NamedTuple):
    """The headings, and the rows below them, to be gone through once. Going through raises NotImportable.

    `remarks` say what of a spreadsheet was not read; `above` is all that stands in the lines above the headings.
    """

    headings: list[str]
    rows: Iterator[Row]
    remarks: Sequence[str] = ()
    above: str = ""


def text_of(stream: BinaryIO, what: str = "the spreadsheet") -> str:
    """The text of all that the stream has left; `what` a refusal calls it. Raises NotImportable."""
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotImportable(what, f"it has more than {size_words(MOST_BYTES)}")
    try:
        text = decoded(data, "strict")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise NotImportable(what, "it is not text")
    return text


def table_in(text: str, known: Callable[[Sequence[str]], int]) -> Table:
    """The table in a text; `known` counts how many of the cells of a row are headings of such a table.

    The headings are the row that has most of them, among the first; where none has two, the first that is not empty.
    """
    said = _SEPARATOR_SAID.match(text)
    if said:
        return _split(text[said.end() :], said[1], known, lines_before=1)
    tables = [_split(text, separator, known) for separator in _SEPARATORS]
    return max(tables, key=lambda table: (known(table.headings), len(table.headings)))


def normal_heading(heading: str) -> str:
    """What two headings share that are read alike: no capitals, accents and marks.

    >>> normal_heading("Date de l'opération"), normal_heading("ORDER_ID")
    ('date de l operation', 'order id')
    """
    bare = "".join(one for one in unicodedata.normalize("NFD", as_seen(heading)) if not unicodedata.combining(one))
    return " ".join(re.findall(r"[^\W_]+", bare))


def _split(text: str, separator: str, known: Callable[[Sequence[str]], int], lines_before: int = 0) -> Table:
    """The table with its cells separated so, of which `lines_before` were read already."""
    return table_of(_rows(text, separator, lines_before), known)


def table_of(rows: Iterator[Row], known: Callable[[Sequence[str]], int]) -> Table:
    """The table in these rows, whose headings are found as `table_in` finds them."""
    broken = None
    above: list[Row] = []
    try:
        above.extend(islice(rows, _LINES_ABOVE))
    except NotImportable as refusal:
        broken = refusal
    found = [row for row in above if not row.why and not row.is_blank]
    best = max(found, key=lambda row: known(row.cells), default=Row(1, ()))
    head = best if known(best.cells) > 1 or not found else found[0]
    below = above[above.index(head) + 1 :] if found else above

    def rest() -> Iterator[Row]:
        yield from below
        if broken is not None:
            raise broken
        yield from rows

    told = " ".join(cell for row in above[: above.index(head)] for cell in row.cells) if found else ""
    return Table([cell.strip() for cell in head.cells], rest(), above=told)


def _rows(text: str, separator: str, lines_before: int) -> Iterator[Row]:
    """Every row of the text. Raises NotImportable where a quotation mark is open to the end."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    while True:
        line = lines_before + reader.line_num + 1
        try:
            with _cells_of_any_length():
                cells = next(reader, None)
        except csv.Error as error:
            if "end of data" in str(error):
                raise NotImportable(f"line {line}", _UNCLEAR) from None
            yield Row(line, (), _UNCLEAR)
            continue
        if cells is None:
            return
        yield Row(line, cells)


@contextmanager
def _cells_of_any_length() -> Iterator[None]:
    """What csv says of a cell that is too long for it is meant for programs: here the table as a whole has a limit."""
    before = csv.field_size_limit(MOST_BYTES)
    try:
        yield
    finally:
        csv.field_size_limit(before)
