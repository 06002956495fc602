"""Where a text may be broken: never inside what is seen as one character."""

from __future__ import annotations

import unicodedata


def ellipsize(text: str, most: int) -> str:
    """`text` in at most `most` characters, `…` in place of the rest; at a word's end where one is near.

    >>> ellipsize("It was never collected from my door.", 20)
    'It was never…'
    """
    if len(text) <= most:
        return text
    end = text.rfind(" ", 0, most)
    if end < most // 2:
        end = before_joined(text, most - 1)
    return text[:end].rstrip(" \u00a0\u202f,;:.-–—(«") + "…"


def before_joined(text: str, end: int) -> int:
    """The last place in a text, up to `end`, that leaves no accent, joined emoji or half a flag behind; 0 if there is none."""
    while end > 0 and _joined(text, end):
        end -= 1
    return end


def _joined(text: str, place: int) -> bool:
    """Whether what stands before and after `place` is seen as one."""
    after = text[place]
    if unicodedata.category(after)[0] == "M" or after == "\u200d" or text[place - 1] == "\u200d":
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0000" <= after <= "\U000e007f":
        return True
    flags = 0
    while flags < place and _regional(text[place - 1 - flags]):
        flags += 1
    return _regional(after) and flags % 2 == 1


def _regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
