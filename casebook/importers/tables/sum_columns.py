"""Sums as a whole column writes them: whether a comma or a full stop parts the cents is told by all its cells together.

`1.234` is two sums by itself. A column in which any cell has one or two figures behind its last mark says what that mark is;
where none decides, nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from casebook.text.currency_places import places_of

_MINUS = str.maketrans("−–—‐‑", "-----")
_NUMBER = re.compile(r"[0-9]+(?:['\u2019 \u00a0\u202f][0-9]{3}(?![0-9])|[.,][0-9]+)*|[.,][0-9]+")
_UNMARKED = ("'", "\u2019", " ", "\u00a0", "\u202f")
"""What only ever parts thousands."""

_MOST_FIGURES = 15


class WrittenSum(NamedTuple):
    """A number as a cell writes it: its figures with their marks, and whether it is less than nothing."""

    figures: str
    is_less: bool


def written_sum(cell: str) -> WrittenSum | None:
    """The one number in a cell, with its sign before or behind it or in brackets; None where there is none, or several.

    >>> written_sum("'-0.7'"), written_sum("1.234,50- EUR")
    (WrittenSum(figures='0.7', is_less=True), WrittenSum(figures='1.234,50', is_less=True))
    """
    text = cell.translate(_MINUS).strip().strip("'\"").strip()
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1 or sum(map(str.isdigit, numbers[0])) > _MOST_FIGURES:
        return None
    before, _, after = text.partition(numbers[0])
    return WrittenSum(numbers[0], "-" in before or "-" in after or ("(" in before and ")" in after))


def decimal_mark(cells: Iterable[str]) -> str | None:
    """The mark that parts the cents in all these cells, `.` or `,`; either where none has any mark; None where nobody can say.

    >>> decimal_mark(["1.234", "-3,58"]), decimal_mark(["1.234"]), decimal_mark(["12"])
    (',', None, '.')
    """
    marks: set[str] = set()
    unsure = False
    for cell in cells:
        written = written_sum(cell)
        found = re.findall(r"[.,]", written.figures) if written else []
        if not written or not found:
            continue
        behind = len(re.split(r"[.,]", written.figures)[-1])
        if len(set(found)) == 2:
            marks.add(found[-1])
        elif len(found) > 1:
            marks.add("." if found[0] == "," else ",")
        elif behind != 3:
            marks.add(found[0])
        else:
            unsure = True
    if len(marks) == 1:
        return marks.pop()
    return None if marks or unsure else "."


def decimal_of(cell: str, mark: str) -> Decimal | None:
    """The number that a cell writes with this mark before its cents; None where it does not."""
    written = written_sum(cell)
    if written is None:
        return None
    figures = written.figures
    for one in (*_UNMARKED, "." if mark == "," else ","):
        figures = figures.replace(one, "")
    figures = figures.replace(mark, ".")
    if figures.count(".") > 1:
        return None
    value = Decimal(figures)
    return -value if written.is_less else value


def minor_units(value: Decimal, currency: str) -> int | None:
    """So much in the minor units of a currency; None where it has more places than that."""
    minor = value.scaleb(places_of(currency))
    return int(minor) if minor == minor.to_integral_value() else None
