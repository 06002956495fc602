"""Blanks between words."""

from __future__ import annotations

import re


def with_single_blanks(text: str) -> str:
    """The text with one blank for several, and one end of a line where any was among them.

    >>> with_single_blanks("one  two \\n\\n three")
    'one two\\nthree'
    """
    return re.sub(r"\s+", lambda run: "\n" if "\n" in run[0] else " ", text)
