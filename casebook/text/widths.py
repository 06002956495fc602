"""How many cells a terminal gives a text, near enough to align columns where no terminal is asked."""

from __future__ import annotations


def cells(text: str) -> int:
    """Two for a wide character (UAX 11: W and F), none for a mark or a joiner, one for any other.

    >>> cells("towel"), cells("号码"), cells("cafe\u0301")
    (5, 4, 4)
    """
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(0 if category(one) in ("Mn", "Me", "Cf") else 2 if east_asian_width(one) in "WF" else 1 for one in text)
