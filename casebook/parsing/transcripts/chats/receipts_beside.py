"""What a program tells of a message beside its name and time, as `Seen` in `You · 16:03 · Seen`: it is no part of either."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern

_BETWEEN = re.compile(r"\s+[·•|]\s+")


def without_receipts(text: str) -> str:
    """The line without such words, each between marks.

    >>> without_receipts("You · 16:03 · Seen"), without_receipts("Ich · Gelesen · 16:03"), without_receipts("Mia · Support")
    ('You · 16:03', 'Ich · 16:03', 'Mia · Support')
    """
    first, *parts = _BETWEEN.split(text)
    kept = [part for part in parts if not pattern(f"(?:{in_any('receipts')})").fullmatch(plain(part).strip(" ✓✔"))]
    return text if len(kept) == len(parts) else " · ".join([first, *kept])
