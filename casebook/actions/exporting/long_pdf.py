"""What a long PDF takes, said before it is made: Typst holds all of it in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from casebook.exporters.registry import Format
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader

MANY = 2000
"""From how many entries on it is said. Our own choice."""

_AT_LEAST, _FOR_AN_ENTRY = 100 << 20, 110 << 10
"""Bytes of memory, for the program and for each entry of a case file: 174 MB of 1,000 entries, 515 MB of 4,000, 1,113 MB of
10,000 (Typst 0.15, measured in November 2026)."""


def long_pdf_remarks(reader: Reader, case: Case, format: Format) -> list[str]:
    """How much memory the PDF of a case with many entries can take, and what takes little; nothing of others."""
    entries = reader.last_numbers(case).get(case.uuid, 0) if format.value == "pdf" else 0
    if entries < MANY:
        return []
    size = size_words(_AT_LEAST + entries * _FOR_AN_ENTRY)
    less = "--format html makes a page that prints as well, and takes little"
    return [f"a PDF of a case as long as this can take {size} of memory and some time; {less}."]
