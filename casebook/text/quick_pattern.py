"""Patterns that are compiled only for a text they may fit: to compile a long one takes longer than all else that is told.

Every match of a pattern holds one of a few bits of plain text, which are read off the pattern itself. Where none of them
is in a text, the pattern fits nowhere in it, and nothing is compiled. Where one is, the choices of the pattern that have none of
theirs in the text are left out of what is compiled: most patterns are long lists of words, and most texts hold one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

PLAIN = r"[^\\()\[{.^$+*?]+(?![*?{])"
_OPENS = r"\((?:\?(?:P<\w+>|\(\w+\)|<?[:!=]|-?[a-z]+:))?(?!\?)"
_CLOSES = r"\)(?:(?:[*?]|\{[^}]*\})[?+]?)?"
_OTHER = r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[^}]*\}|[.^$+*?]|[^\\()\[{.^$+*?|](?=[*?{])|\(\?(?:-?[a-z]+|P=\w+)\))+"
_TOKENS = rf"(?P<plain>{PLAIN})|(?P<opens>{_OPENS})|(?P<closes>{_CLOSES})|{_OTHER}"
"""The plain text of a pattern with the bars between choices, the brackets of its groups with how often one may stand there; and
all else, in pieces as long as they can be."""

_BESIDE_A_MATCH = ("(?!", "(?=", "(?<!", "(?<=", "(?(")
"""How groups begin that may be in no match."""

_CONDITIONAL = "(?("
"""A group that hangs on another: the bar in it parts no choices, and the pattern stays as it is."""

_NOWHERE = "(?!)"
"""A pattern that fits nowhere."""

_LONG_BIT = 3
"""Plain text that is as long says well enough whether a choice may fit. Our own choice."""

_MOST_SEEN = 64
"""Of so many texts it is kept what fits them: the same few are asked for again and again while a text grows. Our own choice."""

_SHORTEST_NARROWED = 40
"""A pattern of fewer characters is compiled as it is. Our own choice."""

_ODD_CASES = "\u0130\u0131\u017f\u212a"
"""Letters that `re.IGNORECASE` takes for `i`, `s` and `k`, though none is one in small letters."""

Bits = tuple[str, ...]


class QuickPattern:
    """A pattern in small letters, as `re` reads it, looked for without regard to case unless `exact`."""

    def __init__(self, pattern: str, *, exact: bool = False) -> None:
        self.pattern, self._exact = pattern, exact
        self._narrowed: set[str] = set()
        self._length = 0
        self._seen: dict[str, re.Pattern[str] | None] = {}

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
        return any(map(text.__contains__, needed_bits(self.pattern, exact=self._exact)))

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compiled(self.pattern, self._flags)

    @property
    def _flags(self) -> int:
        return 0 if self._exact else re.IGNORECASE

    def _fitting(self, text: str) -> re.Pattern[str] | None:
        """What finds in this text all that the pattern does: it, or what of it may fit; None if nothing may."""
        if text not in self._seen:
            if len(self._seen) == _MOST_SEEN:
                self._seen.clear()
            self._seen[text] = self._found_for(text)
        return self._seen[text]

    def _found_for(self, text: str) -> re.Pattern[str] | None:
        """The same for a text that was not seen yet.

        Once as much was compiled for single texts as there is of the pattern, all of it is: then there are many.
        """
        if not self.may_fit(text):
            return None
        is_short = len(self.pattern) < _SHORTEST_NARROWED or self._is_used_much
        if is_short or _CONDITIONAL in self.pattern or (not self._exact and any(map(text.__contains__, _ODD_CASES))):
            return self.compiled
        narrowed = parted(self.pattern, exact=self._exact).narrowed(text if self._exact else text.lower())
        return None if narrowed is None else self._compiled_of(narrowed)

    def _compiled_of(self, narrowed: str) -> re.Pattern[str]:
        """What is left of it for a text, which is counted once."""
        if narrowed not in self._narrowed:
            self._narrowed.add(narrowed)
            self._length += len(narrowed)
        return compiled(narrowed, self._flags)

    @property
    def _is_used_much(self) -> bool:
        return self._length > len(self.pattern)


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The pattern, compiled when it is first asked for, and once."""
    return re.compile(pattern, flags)


@cache
def needed_bits(pattern: str, *, exact: bool = True) -> Bits:
    """Bits of text of which every match of the pattern has one, in small letters unless `exact`; the empty one where none is
    sure.

    >>> needed_bits("refunds?|(?:pay|give) (?:[^ ]+ ){0,8}back")
    ('refund', 'back')
    """
    return tuple(dict.fromkeys(parted(pattern, exact=exact).bits))


@cache
def parted(pattern: str, *, exact: bool) -> Group:
    """The pattern in its parts, with nothing around it; what is looked for is in small letters unless `exact`."""
    around: list[Group] = []
    group = Group("", exact=exact)
    for token in compiled(_TOKENS, 0).finditer(pattern):
        kind, text = token.lastgroup, token[0]
        if kind == "plain":
            group.add_plain(text)
        elif kind == "opens":
            around.append(group)
            group = Group(text, exact=exact)
        elif kind == "closes":
            group.close(text)
            inside, group = group, around.pop()
            group.add_group(inside)
        else:
            group.parts.append(text)
    group.close("")
    return group


class Group:
    """What stands between two brackets, or all of a pattern.

    It `captures` where what it, or a group in it, fits is asked for: then it stays. A choice that is plain text is just that;
    `parts` are those of the last choice, `plain` is the text among them, and it may hold captures itself.
    """

    __slots__ = ("_bits", "_exact", "captures", "choices", "closing", "holds_captures", "opening", "parts", "plain")

    def __init__(self, opening: str, *, exact: bool) -> None:
        self.opening, self._exact = opening, exact
        self.captures = opening == "(" or opening[:4] == "(?P<"
        self.choices: list[str | _Choice] = []
        self.parts: list[str | Group] = []
        self.plain: list[str] = []
        self.holds_captures = False
        self._bits: Bits = ()

    def add_plain(self, text: str) -> None:
        """This text follows, in which a bar begins another choice."""
        sought = text if self._exact else text.lower()
        if "|" not in text:
            self.parts.append(text)
            self.plain.append(sought)
            return
        first, *whole, last = text.split("|")
        sought_first, *sought_whole, sought_last = sought.split("|")
        if first:
            self.parts.append(first)
            self.plain.append(sought_first)
        self._end_choice()
        # Most choices are a word in small letters.
        self.choices += whole if text == sought else map(_plain_choice, whole, sought_whole)
        if last:
            self.parts.append(last)
            self.plain.append(sought_last)

    def add_group(self, group: Group) -> None:
        """This group follows."""
        self.parts.append(group)
        if group.captures:
            self.captures = self.holds_captures = True

    def close(self, closing: str) -> None:
        """Nothing more belongs to it."""
        self._end_choice()
        self.closing = closing

    def _end_choice(self) -> None:
        parts, plain = self.parts, self.plain
        is_plain = len(parts) == 1 and parts == plain
        self.choices.append(plain[0] if is_plain else _Choice(parts, plain, self.holds_captures))
        self.parts, self.plain, self.holds_captures = [], [], False

    @property
    def bits(self) -> Bits:
        """Everything that it fits has one of these in it."""
        if not self._bits:
            bits = ((each.strip(),) if isinstance(each, str) else each.bits for each in self.choices)
            self._bits = tuple(chain.from_iterable(bits))
        return self._bits

    @property
    def is_in_every_match(self) -> bool:
        """Whether what it fits is part of every match of what it stands in."""
        return self.closing in ("", ")") and not self.opening.startswith(_BESIDE_A_MATCH)

    def narrowed(self, text: str) -> str | None:
        """What of it may fit in this text; None where nothing may, and nothing fits without it."""
        parts = [
            (each if each in text else None) if isinstance(each, str) else each.narrowed(text) for each in self.choices
        ]
        fitting = [part for part in parts if part is not None]
        if fitting or self.captures:
            return f"{self.opening}{'|'.join(fitting or [_NOWHERE])}{self.closing}"
        is_needed = self.closing[1:2] not in ("*", "?") and not self.closing.startswith(("){0", "){,"))
        return None if is_needed and self.opening not in ("(?!", "(?<!") else ""


class _Choice:
    """One of the choices of a group: its parts in order, and the `plain` text among them, all of which stands in every match."""

    __slots__ = ("captures", "parts", "plain")

    def __init__(self, parts: list[str | Group], plain: list[str], captures: bool) -> None:
        self.parts, self.plain, self.captures = parts, plain, captures

    @property
    def bits(self) -> Bits:
        """Everything that it fits has one of these in it: its longest plain text, or where that is short, what a group fits."""
        longest = max(map(str.strip, self.plain), key=len, default="")
        if len(longest) >= _LONG_BIT:
            return (longest,)
        groups = (part for part in self.parts if not isinstance(part, str) and part.is_in_every_match)
        return max([(longest,), *(group.bits for group in groups)], key=_shortest)

    def narrowed(self, text: str) -> str | None:
        """The same of this choice; None where it fits nowhere in the text."""
        if not self.captures and not all(map(text.__contains__, self.plain)):
            return None
        parts = []
        for part in self.parts:
            narrowed = part if isinstance(part, str) else part.narrowed(text)
            if narrowed is None and not self.captures:
                return None
            parts.append(_NOWHERE if narrowed is None else narrowed)
        return "".join(parts)


def _plain_choice(text: str, sought: str) -> _Choice:
    return _Choice([text], [sought], captures=False)


def _shortest(bits: Bits) -> int:
    return min(map(len, bits))
