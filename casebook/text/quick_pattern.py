"""Patterns that are compiled only for a text they may fit: to compile a long one takes longer than all else that is told.

Every match of a pattern holds one of a few bits of plain text, which are read off the pattern itself. Where none of them
is in a text, the pattern fits nowhere in it, and nothing is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_TOKENS = (
    r"(\((?:\?(?:P<\w+>|\(\w+\)|<?[:!=]|-?[a-z]+:))?(?!\?)|\)(?:[*?]|\{[^}]*\})?|[^\\()\[{.^$+*?]+(?![*?{]))"
    r"|(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[^}]*\}|[.^$+*?]|[^\\()\[{.^$+*?](?=[*?{])|\(\?(?:-?[a-z]+|P=\w+)\)"
    r"|\((?:\?:)?[^\\()\[{.^$+*?]+\)[*?])+"
)
"""The brackets of a pattern, and the plain text in it with the bars between choices; all else, and what may be left out, is no
group. In long pieces, since a pattern is looked through before each text that it may not fit."""

_IN_NO_MATCH = ("(?!", "(?=", "(?<!", "(?<=", "(?(")
_LONGEST = 1 << 31
"""No pattern is as long."""

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
    outside: list[tuple[str, _Choices]] = []
    group = _Choices()
    for token in compiled(_TOKENS, 0).findall(pattern):
        if not token:
            continue
        if token[0] == "(":
            outside.append((token, group))
            group = _Choices()
        elif token[0] == ")":
            group.end_choice()
            inside, (opening, group) = group, outside.pop()
            if token == ")" and not opening.startswith(_IN_NO_MATCH):
                group.add(inside.bits, inside.least)
        else:
            group.add_plain(token)
    group.end_choice()
    return tuple(dict.fromkeys(group.bits))


class _Choices:
    """What stands between two brackets: the `bits` of its choices that have ended, the shortest of them `least` long, and the
    best of the choice that has not."""

    __slots__ = ("_best", "_length", "bits", "least")

    def __init__(self) -> None:
        self.bits: list[str] = []
        self.least = _LONGEST
        self._best, self._length = [""], 0

    def add(self, bits: list[str], length: int) -> None:
        """One of these bits is in every match of this choice."""
        if length > self._length:
            self._best, self._length = bits, length

    def add_plain(self, text: str) -> None:
        """This text is, which may go on to further choices."""
        first, *others = map(str.strip, text.split("|"))
        self.add([first], len(first))
        if others:
            self.end_choice()
            *whole, last = others
            self.bits += whole
            self.least = min([self.least, *map(len, whole)])
            self._best, self._length = [last], len(last)

    def end_choice(self) -> None:
        """No more belongs to this choice."""
        self.bits += self._best
        self.least = min(self.least, self._length)
        self._best, self._length = [""], 0
