"""Signs that few texts have, typographic quotes and dashes or `€`, in the classes of a pattern: what it is without them does the
same in a text without them, and a class with one takes five times as long to compile.
"""

from __future__ import annotations

import re
from functools import cache

CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_SIGN = r"(?:(?<![\\-])|(?<=\[-)|(?<=\[\^-))(?!\w)[^\x00-\xff](?!-[^\]])"
"""A class of letters and signs; and a sign in it that stands for itself and that few texts have: typographic quotes and dashes,
`€`."""


class WithSigns:
    """A piece of a pattern with classes in which such signs stand."""

    __slots__ = ("_piece", "_signs", "_without")

    captures, is_in_every_match = False, False
    kept, bits = "", ("",)

    def __init__(self, piece: str, signs: frozenset[str], without: str) -> None:
        self._piece, self._signs, self._without = piece, signs, without

    def narrowed(self, _: str, typed: str) -> str:
        """It, or what does the same in a text that was `typed` without any of these signs."""
        return self._without if typed.isascii() or self._signs.isdisjoint(typed) else self._piece


@cache
def with_signs(piece: str) -> str | WithSigns:
    """The piece; one that has such signs as what can be without them."""
    signs: set[str] = set()

    def without(found: re.Match[str]) -> str:
        left = re.sub(_SIGN, "", found[0])
        if left in ("[]", "[^]"):
            return found[0]
        signs.update(set(found[0]) - set(left))
        return left

    narrowed = re.sub(CLASS, without, piece)
    return WithSigns(piece, frozenset(signs), narrowed) if signs else piece
