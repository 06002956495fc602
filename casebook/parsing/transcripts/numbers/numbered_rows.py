"""The rows of a menu, each with its number before it, which is none of what the row above tells of."""

from __future__ import annotations

import re

_ROW = re.compile(r"(?m)^(?P<number>\d{1,2})(?=(?:[.)]|\ufe0f?\u20e3)?(?: ?[^\W\d_]| \d))")


def without_row_numbers(text: str) -> str:
    """The same text, as long, with a mark that ends a sentence for each figure that numbers a row, where two or more are
    counted on from 1.

    >>> without_row_numbers("1 Where is my order\\n2 100-night trial"), without_row_numbers("my order is\\n2 100-night")
    ('! Where is my order\\n! 100-night trial', 'my order is\\n2 100-night')
    """
    rows = _ROW.findall(text)
    if len(rows) < _FEWEST or any(int(row) != number for number, row in enumerate(rows, 1)):
        return text
    return _ROW.sub(lambda row: "!" * len(row["number"]), text)


_FEWEST = 2
"""So many rows make a menu. Our own choice."""
