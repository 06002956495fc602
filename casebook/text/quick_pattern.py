"""Patterns that are compiled only for a text they may fit: to compile a long one takes longer than all else that is told.

Every match of a pattern holds one of a few bits of plain text, which are read off the pattern itself. Where none of them
is in a text, the pattern fits nowhere in it, and nothing is compiled. Where one is, the choices of the pattern that have none of
theirs in the text are left out of what is compiled: most patterns are long lists of words, and most texts hold one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

_TOKENS = (
    r"(\((?:\?(?:P<\w+>|\(\w+\)|<?[:!=]|-?[a-z]+:))?(?!\?)|\)(?:[*?]|\{[^}]*\})?|[^\\()\[{.^$+*?]+(?![*?{]))"
    r"|(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[^}]*\}|[.^$+*?]|[^\\()\[{.^$+*?](?=[*?{])|\(\?(?:-?[a-z]+|P=\w+)\)"
    r"|\((?:\?:)?[^\\()\[{.^$+*?]+\)[*?])+"
)
"""The brackets of a pattern, and the plain text in it with the bars between choices; all else, and what may be left out, is no
group. In long pieces, since a pattern is looked through before each text that it may not fit."""

_MARKS = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[:!=]))?|\)[*+?{]?|\|"
_CAPTURES = r"(?<!\\)(?:\\\\)*\((?!\?(?:[:!=]|<[!=]))"
"""The marks that part a pattern, those in a class and behind a backslash none of them; and a group that captures, or that is of
another kind."""

_IN_NO_MATCH = ("(?!", "(?=", "(?<!", "(?<=", "(?(")
_LONGEST = 1 << 31
"""No pattern is as long."""

_MOST_NARROWED = 8
"""Of how many texts a part of a pattern is compiled; whoever looks at more is better off with all of it. Our own choice."""

_NOWHERE = "(?!)"
"""A pattern that fits nowhere."""

_FEWEST_CHOICES = 4
"""A pattern of fewer is compiled as it is."""

_ODD_CASES = "\u0130\u0131\u017f\u212a"
"""Letters that `re.IGNORECASE` takes for `i`, `s` and `k`, though none is one in small letters."""

Bits = tuple[str, ...]


class QuickPattern:
    """A pattern in small letters, as `re` reads it, looked for without regard to case unless `exact`."""

    def __init__(self, pattern: str, *, exact: bool = False) -> None:
        self.pattern, self._exact = pattern, exact
        self._narrowed: set[str] = set()

    def search(self, text: str) -> re.Match[str] | None:
        """Where it first fits; None where it does not."""
        fitting = self._fitting(text)
        return fitting.search(text) if fitting else None

    def match(self, text: str) -> re.Match[str] | None:
        """How it fits at the beginning; None where it does not."""
        fitting = self._fitting(text)
        return fitting.match(text) if fitting else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """How it fits the whole of it; None where it does not."""
        fitting = self._fitting(text)
        return fitting.fullmatch(text) if fitting else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Wherever it fits, in order."""
        fitting = self._fitting(text)
        return fitting.finditer(text) if fitting else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """The text with the replacement wherever it fits."""
        fitting = self._fitting(text)
        return fitting.sub(replacement, text) if fitting else text

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
        return compiled(self.pattern, self._flags)

    @property
    def _flags(self) -> int:
        return 0 if self._exact else re.IGNORECASE

    def _fitting(self, text: str) -> re.Pattern[str] | None:
        """What finds in this text all that the pattern does: it, or the choices of it that may fit; None if none may."""
        if not self.may_fit(text):
            return None
        parts = _parts(self.pattern) if len(self._narrowed) < _MOST_NARROWED else None
        if parts is None or (not self._exact and any(map(text.__contains__, _ODD_CASES))):
            return self.compiled
        before, choices, after = parts
        plain = text if self._exact else text.lower()
        fitting = [choice for choice in choices if any(map(plain.__contains__, needed_bits(choice)))]
        narrowed = f"{before}{'|'.join(fitting) or _NOWHERE}{after}"
        self._narrowed.add(narrowed)
        return compiled(narrowed, self._flags)


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


@cache
def _parts(pattern: str) -> tuple[str, tuple[str, ...], str] | None:
    """What stands before the choices of a pattern, the choices, and what stands after; None where they cannot be told apart.

    They are those of the whole pattern, or of the one group in it with the most. Where a group captures, none may be left out.

    >>> _parts(" (?:refund|pay|send|give (?:it )?back)(?= )")
    (' (?:', ('refund', 'pay', 'send', 'give (?:it )?back'), ')(?= )')
    """
    if compiled(_CAPTURES, 0).search(pattern):
        return None
    starts: list[int] = [0]
    outer: list[list[int]] = [[]]
    groups: list[tuple[int, list[int], int]] = []
    for token in compiled(_MARKS, 0).finditer(pattern):
        if token[0] == "|":
            outer[-1].append(token.start())
        elif token[0][0] == "(":
            starts.append(token.end() if token[0] == "(?:" else -1)
            outer.append([])
        elif token[0][0] == ")":
            start, inside = starts.pop(), outer.pop()
            if len(starts) == 1 and start >= 0 and token[0] == ")":
                groups.append((start, inside, token.start()))
    groups.append((0, outer[0], len(pattern)))
    start, inside, end = max(groups, key=lambda group: len(group[1]))
    if len(inside) + 1 < _FEWEST_CHOICES:
        return None
    places = [start - 1, *inside, end]
    choices = tuple(pattern[one + 1 : other] for one, other in pairwise(places))
    return pattern[:start], choices, pattern[end:]


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
