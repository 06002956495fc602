"""A spreadsheet kept until now, saved as CSV: a heading for each column, a contact in each row.

What stands in a cell goes on as it was typed. What separates cells is found by the headings; the text may be UTF-8, UTF-16
with its mark, or else the one of old Windows programs.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import StringIO
from typing import BinaryIO, NamedTuple

from casebook.importers.draft import BadDraft, DraftSource, TypedDraft, Wanted
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.spreadsheet_columns import columns_in, known_in
from casebook.records.kinds import CONTACT
from casebook.text.comparing import is_blank
from casebook.text.file_texts import decoded
from casebook.text.sizes import size_words

MOST_BYTES = 64 << 20
"""A spreadsheet that somebody kept by hand has less."""

_SEPARATORS = ",;\t|"

_SEPARATOR_SAID = re.compile("sep=(.)\r?\n")
"""What some programs write before the headings."""


def drafts_of(given: GivenSource, wanted: Wanted) -> DraftSource:
    """The contacts in the rows. Raises NotImportable, NoSuchColumn, SeveralColumns, NoDateColumn."""
    headings, rows = _table(_text_of(given.file))
    columns = columns_in(headings, wanted.mapping)
    drafts: list[TypedDraft] = []
    bad: list[BadDraft] = []
    turns: Counter[tuple[tuple[str, str], ...]] = Counter()
    for row in rows:
        if all(map(is_blank, row.cells)):
            continue
        place = f"line {row.line}"
        if not all(map(is_blank, row.cells[len(headings) :])):
            bad.append(BadDraft(place, "it has more cells than there are headings"))
            continue
        answers = {name: row.cells[at] for name, at in columns.items() if at < len(row.cells)}
        answers = {name: cell for name, cell in answers.items() if not is_blank(cell)}
        same = tuple(sorted(answers.items()))
        turns[same] += 1
        drafts.append(TypedDraft(CONTACT.name, answers, place, turns[same]))
    left_out = [heading for at, heading in enumerate(headings) if at not in columns.values() and not is_blank(heading)]
    count = len(drafts) + len(bad)
    return DraftSource(drafts, bad, left_out, f"a spreadsheet with {count} {'row' if count == 1 else 'rows'}")


class _Row(NamedTuple):
    line: int
    cells: Sequence[str]


def _text_of(stream: BinaryIO) -> str:
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotImportable("the spreadsheet", f"it has more than {size_words(MOST_BYTES)}")
    try:
        text = decoded(data, "strict")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise NotImportable("the spreadsheet", "it is no text")
    return text


def _table(text: str) -> tuple[list[str], Iterator[_Row]]:
    """The headings, and the rows below them."""
    said = _SEPARATOR_SAID.match(text)
    if said:
        return _separated(text, said[1], skipped=1)
    tables = []
    for separator in _SEPARATORS:
        with suppress(NotImportable):
            tables.append(_separated(text, separator))
    return max(tables or [_separated(text, ",")], key=lambda table: (known_in(table[0]), len(table[0])))


def _separated(text: str, separator: str, *, skipped: int = 0) -> tuple[list[str], Iterator[_Row]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)

    def rows() -> Iterator[_Row]:
        before = reader.line_num
        try:
            for cells in reader:
                yield _Row(before + 1, cells)
                before = reader.line_num
        except csv.Error:
            raise NotImportable(
                f"line {before + 1}", "nobody can say where its cells end; a quotation mark may be left open"
            ) from None

    found = rows()
    for _ in range(skipped):
        next(found)
    headings = next((row.cells for row in found if any(cell.strip() for cell in row.cells)), ())
    return [cell.strip() for cell in headings], found
