"""Patterns that are compiled only for a text they may fit: to compile a long one takes longer than all else that is told.

Every match of a pattern holds one of a few bits of plain text, which are read off the pattern itself. Where none of them
is in a text, the pattern fits nowhere in it, and nothing is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

_TOKENS = (
    r"\\.|\(\?P<\w+>|\(\?\(\w+\)|\(\?<?[:!=]|\(\?-?[a-z]+[:)]|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[^}]*\}"
    r"|[()|.^$…+*?]|[^\\()|\[{.^$…+*?]+"
)
_OPTIONAL = ("*", "?", "{")
_IN_NO_MATCH = ("(?!", "(?=", "(?<", "(?(")
_ODD_CASES = "\u0130\u0131\u017f\u212a"
"""Letters that `re.IGNORECASE` takes for `i`, `s` and `k`, though none is one in small letters."""

Bits = tuple[str, ...]


class QuickPattern:
    """A pattern in small letters, as `re` reads it, looked for without regard to case unless `exact`."""

    def __init__(self, pattern: str, *, exact: bool = False) -> None:
        self.pattern, self._exact = pattern, exact

    def search(self, text: str) -> re.Match[str] | None:
        """Where it first fits; None where it does not."""
        return self.compiled.search(text) if self.may_fit(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """How it fits at the beginning; None where it does not."""
        return self.compiled.match(text) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """How it fits the whole of it; None where it does not."""
        return self.compiled.fullmatch(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Wherever it fits, in order."""
        return self.compiled.finditer(text) if self.may_fit(text) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """The text with the replacement wherever it fits."""
        return self.compiled.sub(replacement, text) if self.may_fit(text) else text

    def may_fit(self, text: str) -> bool:
        """Whether one of the bits is in the text that every match has."""
        if not self._exact:
            if any(map(text.__contains__, _ODD_CASES)):
                return True
            text = text.lower()
        return any(map(text.__contains__, needed_bits(self.pattern)))

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compiled(self.pattern, 0 if self._exact else re.IGNORECASE)


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The pattern, compiled when it is first asked for, and once."""
    return re.compile(pattern, flags)


@cache
def needed_bits(pattern: str) -> Bits:
    """Bits of text of which every match of the pattern has one; the empty one where none is sure.

    >>> needed_bits("refunds?|(?:pay|give) (?:[^ ]+ ){0,8}back")
    ('refund', 'back')
    """
    bits, _ = _of_choices(re.findall(_TOKENS, pattern), 0)
    return tuple(dict.fromkeys(bits))


def _of_choices(tokens: Sequence[str], at: int) -> tuple[Bits, int]:
    """The bits of what stands between two brackets, from the token after the first, and the place of the last."""
    bits: list[str] = []
    while True:
        found, at = _of_sequence(tokens, at)
        bits += found
        if at >= len(tokens) or tokens[at] == ")":
            return tuple(bits), at
        at += 1


def _of_sequence(tokens: Sequence[str], at: int) -> tuple[Bits, int]:
    """The bits of one choice, the longest it has, and the place of what ends it."""
    found: list[Bits] = [("",)]
    while at < len(tokens) and tokens[at] not in ("|", ")"):
        token = tokens[at]
        if (token[0] == "(" and token[-1] != ")") or token.startswith("(?("):
            inside, at = _of_choices(tokens, at + 1)
        else:
            inside = ("",) if token[0] in "\\[{(.^$…+*?" else (token,)
        if token.startswith(_IN_NO_MATCH):
            inside = ("",)
        at += 1
        if at < len(tokens) and tokens[at].startswith(_OPTIONAL):
            inside = (token[:-1],) if inside == (token,) else ("",)
        found.append(tuple(bit.strip() for bit in inside))
    return max(found, key=lambda bits: min(map(len, bits))), at
