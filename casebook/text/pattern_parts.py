"""A pattern in its parts: what plain text is in all that it fits, and what of it may fit a text; a part that is no plain text
may fit anything, and stays.
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

_BESIDE_A_MATCH = ("(?!", "(?=", "(?<!", "(?<=")
"""How groups begin that may be in no match."""

_CONDITIONAL = "(?("
"""A group that hangs on another: the bar in it parts no choices, and it stays as it is."""

_NOWHERE = "(?!)"
"""A pattern that fits nowhere."""

_LONG_BIT = 3
"""Plain text that is as long says well enough whether a choice may fit. Our own choice."""

Bits = tuple[str, ...]


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
    tokens = _tokens().finditer(pattern)
    for token in tokens:
        kind, text = token.lastgroup, token[0]
        if kind == "plain":
            group.add_plain(text)
        elif text.startswith(_CONDITIONAL):
            group.add_conditional(text, tokens)
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


@cache
def _tokens() -> re.Pattern[str]:
    """Compiled when first needed, and once."""
    return re.compile(_TOKENS)


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

    def add_conditional(self, opening: str, tokens: Iterator[re.Match[str]]) -> None:
        """This group follows, with what the tokens have up to its end, as it stands: it hangs on one that captures, and stays."""
        parts, depth = [opening], 1
        while depth:
            token = next(tokens)
            depth += (token.lastgroup == "opens") - (token.lastgroup == "closes")
            parts.append(token[0])
        self.parts.append("".join(parts))
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
