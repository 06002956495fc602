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


def of_sure_width(text: str) -> str:
    """The text with no character whose width terminals disagree on: what joins or colours pictures is a dot, a flag two letters.

    Character by character, so that what is typed stays where it is.

    >>> of_sure_width("\U0001f44d\U0001f3fd \U0001f1f3\U0001f1f1 \U0001f468\u200d\U0001f467")
    '\U0001f44d· NL \U0001f468·\U0001f467'
    """
    return text if text.isascii() else text.translate(_SURE)


_FIRST_FLAG = 0x1F1E6
_SURE = {
    **dict.fromkeys((0x200D, 0xFE0F, 0x20E3, *range(0x1F3FB, 0x1F400)), "·"),
    **{_FIRST_FLAG + at: chr(ord("A") + at) for at in range(26)},
}
"""Joiners, what asks for a picture, keycaps, colours of skin, and the letters that make a flag."""
