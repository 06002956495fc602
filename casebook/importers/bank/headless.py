"""Lists of movements without a line of headings, known by what stands in their columns: two banks give them out so.

ABN AMRO's text of transactions (`TXT260401123456.TAB`): account, currency, day, balance before and after, day of interest, sum,
description. BNP Paribas's CSV: a line of the account with its day and balance, then day, kind, description, and the sum last.
What such files look like was looked up in November 2026.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from typing import NamedTuple

from casebook.importers.tables.table import Row, Table

_SUM = r"[+-]?\d[\d .\u00a0\u202f]*(?:,\d\d?)?(?: ?€)?"
_DAY, _DIGITS = r"\d\d/\d\d/\d{4}", r"\d{8}"
_ANY = r"[\s\S]*"
_LOOKED_AT = 12


class _Shape(NamedTuple):
    """How a list is laid out: what parts its cells, what each holds by its name, and what a line above it holds, if one is."""

    separator: str
    columns: Sequence[tuple[str, str]]
    above: Sequence[str] = ()


_SHAPES = (
    _Shape(
        "\t",
        (
            ("Account", r"[A-Z]{0,2}\d[\dA-Z]{5,33}"),
            ("Currency", "[A-Z]{3}"),
            ("Date", _DIGITS),
            ("Balance before", _SUM),
            ("Balance", _SUM),
            ("Value date", _DIGITS),
            ("Amount", _SUM),
            ("Description", _ANY),
        ),
    ),
    _Shape(
        ";",
        (("Date", _DAY), ("Details", _ANY), ("Description", _ANY), ("Kind", _ANY), ("Amount", _SUM)),
        (_ANY, _ANY, r"[*\dA-Z ]*", _DAY, _ANY, _SUM),
    ),
)


def headless_table(text: str) -> Table | None:
    """The list in a text that has no headings, with those that it would have; None of any other text."""
    for shape in _SHAPES:
        rows = _rows(text, shape.separator)
        first = [cells for _, cells in islice(_rows(text, shape.separator), _LOOKED_AT) if any(cells)]
        above = bool(shape.above) and bool(first) and _fits(first[0], shape.above)
        below = first[above:]
        patterns = [pattern for _, pattern in shape.columns]
        if (
            above is not bool(shape.above)
            or not below
            or not all(_fits(cells, patterns) for cells in below[:-1] or below)
        ):
            continue
        kept = (Row(line, cells) for line, cells in rows)
        if above:
            kept = (row for at, row in enumerate(kept) if at)
        told = " ".join(first[0]) if above else ""
        return Table([name for name, _ in shape.columns], kept, above=told)
    return None


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(
        StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator, quoting=csv.QUOTE_MINIMAL
    )
    try:
        for cells in reader:
            yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error:
        return


def _fits(cells: Sequence[str], patterns: Sequence[str]) -> bool:
    return len(cells) == len(patterns) and all(map(re.fullmatch, patterns, cells))
