"""A pattern in its parts: what plain text is in all that it fits, and what of it may fit a text; a part that is no plain text
may fit anything, and stays.
"""

from __future__ import annotations

import re
from functools import cache

from casebook.text.rare_signs import CLASS, WithSigns, with_signs

PLAIN = r"[^\\()\[{.^$+*?]+(?![*?{])"
_OPENS = r"\((?:\?(?:P<\w+>|\(\w+\)|<?[:!=]|-?[a-z]+:))?(?!\?)"
_CLOSES = r"\)(?:(?:[*?]|\{[^}]*\})[?+]?)?"
_OTHER = rf"(?:\\.|{CLASS}" + r"|\{[^}]*\}|[.^$+*?]|[^\\()\[{.^$+*?|](?=[*?{])|\(\?(?:-?[a-z]+|P=\w+)\))+"
_TOKENS = rf"({PLAIN})|({_OPENS})|({_CLOSES})|({_OTHER})"
"""The plain text of a pattern with the bars between choices, the brackets of its groups with how often one may stand there; and
all else, in pieces as long as they can be."""

_BESIDE_A_MATCH = ("(?!", "(?=", "(?<!", "(?<=")
"""How groups begin that may be in no match."""

_UNWANTED = ("(?!", "(?<!")
"""How groups begin that must not fit."""

_CONDITIONAL = "(?("
"""A group that hangs on another: the bar in it parts no choices, and it stays as it is."""

_BY_CASE = "(?-i"
"""How a group begins in which capitals count."""

_CAPTURING = ("(?P<", _CONDITIONAL)
"""How groups begin, beside a bare bracket, that what they fit is asked of; what hangs on another stays as if it were."""

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
    bits = parted(pattern, exact=exact).bits
    return tuple(dict.fromkeys(bits if exact else map(str.lower, bits)))


@cache
def parted(pattern: str, *, exact: bool) -> Group:
    """The pattern in its parts, with nothing around it; what is looked for is in small letters unless `exact`."""
    return Group(_Tokens(pattern), "", 0, "", exact=exact)


class _Tokens:
    """The tokens of a pattern, as `_TOKENS` has them; and of each that opens a group which closes it, and whether it `captures`
    or holds one that does."""

    def __init__(self, pattern: str) -> None:
        self.tokens: list[tuple[str, str, str, str]] = _tokens().findall(pattern)
        self.closing: dict[int, int] = {}
        self.captures: set[int] = set()
        open_ones: list[int] = []
        for at, (_, opens, closes, _) in enumerate(self.tokens):
            if opens:
                open_ones.append(at)
                if opens == "(" or opens.startswith(_CAPTURING):  # and so does each that it stands in
                    self.captures.update(open_ones)
            elif closes:
                self.closing[open_ones.pop()] = at


@cache
def _tokens() -> re.Pattern[str]:
    """Compiled when first needed, and once."""
    return re.compile(_TOKENS)


class Group:
    """What stands between two brackets, or all of a pattern; it is taken apart when first asked for, which most are not.

    It `captures` where what it, or a group in it, fits is asked for: that is `kept` where nothing of it fits. What is looked
    for is as it stands where it is `exact`, else in small letters.
    """

    __slots__ = ("_begin", "_bits", "_choices", "_exact", "_tokens", "captures", "closing", "opening")

    def __init__(self, tokens: _Tokens, opening: str, begin: int, closing: str, *, exact: bool) -> None:
        self._tokens, self._begin = tokens, begin
        self._exact = exact or opening.startswith(_BY_CASE)
        self.opening, self.closing = opening, closing
        self.captures = begin - 1 in tokens.captures if opening else bool(tokens.captures)
        self._choices: list[str | _Choice] = []
        self._bits: Bits = ()

    @property
    def choices(self) -> list[str | _Choice]:
        """What it may fit; a choice that is plain text is just that."""
        if not self._choices:
            self._choices = self._parted()
        return self._choices

    def _parted(self) -> list[str | _Choice]:
        found: list[str | _Choice] = []
        choice, tokens, at = _Choice(), self._tokens, self._begin
        end = tokens.closing[at - 1] if self.opening else len(tokens.tokens)
        while at < end:
            plain, opens, _, other = tokens.tokens[at]
            if plain:
                sought = plain if self._exact else plain.lower()
                choice = (
                    _with_choices(plain, sought, choice, found) if "|" in plain else choice.with_plain(plain, sought)
                )
            elif other:
                choice.parts.append(other if other.isascii() else with_signs(other))
            else:
                begin, at = at, tokens.closing[at]
                choice.captures = choice.captures or begin in tokens.captures
                if opens.startswith(_CONDITIONAL):
                    choice.parts.append("".join(map("".join, tokens.tokens[begin : at + 1])))
                else:
                    choice.parts.append(Group(tokens, opens, begin + 1, tokens.tokens[at][2], exact=self._exact))
            at += 1
        found.append(choice.or_plain)
        return found

    @property
    def bits(self) -> Bits:
        """Everything that it fits has one of these in it."""
        if not self._bits:
            found: list[str] = []
            for each in self.choices:
                if isinstance(each, str):
                    found.append(each.strip())
                else:
                    found += each.bits
            self._bits = tuple(found)
        return self._bits

    @property
    def is_in_every_match(self) -> bool:
        """Whether what it fits is part of every match of what it stands in."""
        return self.closing in ("", ")") and not self.opening.startswith(_BESIDE_A_MATCH)

    def narrowed(self, text: str, typed: str) -> str | None:
        """What of it may fit in this text, which is as it was `typed` or in small letters; None where nothing may, and nothing
        fits without it."""
        if self._exact:
            text = typed
        parts = [
            (each if each in text else None) if isinstance(each, str) else each.narrowed(text, typed)
            for each in self.choices
        ]
        fitting = [part for part in parts if part is not None]
        if not fitting:
            if not self._may_be_left_out:
                return None
            return f"{self.opening}{_NOWHERE}{self._kept_inside}{self.closing}" if self.captures else ""
        if self.captures and len(fitting) < len(parts):
            both = zip(self.choices, parts, strict=True)
            kept = [_kept(choice) if part is None else part for choice, part in both]
            fitting = [part for part in kept if part is not None]
        return f"{self.opening}{'|'.join(fitting)}{self.closing}"

    @property
    def kept(self) -> str:
        """The groups that are asked for, it or those in it, in their order and with their names, around nothing."""
        return f"{self.opening}{self._kept_inside})" if self._is_asked_for else self._kept_inside

    @property
    def _is_asked_for(self) -> bool:
        return self.opening == "(" or self.opening.startswith(_CAPTURING)

    @property
    def _kept_inside(self) -> str:
        return "".join(each.kept for each in self.choices if not isinstance(each, str))

    @property
    def _may_be_left_out(self) -> bool:
        """Whether what it stands in may fit where it fits nothing."""
        return self.closing[1:2] in ("*", "?") or self.closing.startswith(("){0", "){,")) or self.opening in _UNWANTED


class _Choice:
    """One of the choices of a group: its parts in order, and the `plain` text among them, all of which stands in every match; it
    `captures` where one of its groups does."""

    __slots__ = ("captures", "parts", "plain")

    def __init__(self) -> None:
        self.parts: list[str | Group | WithSigns] = []
        self.plain: list[str] = []
        self.captures = False

    def with_plain(self, text: str, sought: str) -> _Choice:
        """It, with this text behind it."""
        if text:
            self.parts.append(text)
            self.plain.append(sought)
        return self

    @property
    def or_plain(self) -> str | _Choice:
        """It, or just the text where it is plain."""
        return self.plain[0] if len(self.parts) == 1 and self.parts == self.plain else self

    @property
    def bits(self) -> Bits:
        """Everything that it fits has one of these in it: its longest plain text, or where that is short, what a group fits."""
        longest = max(map(str.strip, self.plain), key=len, default="")
        found: Bits = (longest,)
        shortest = len(longest)
        if shortest >= _LONG_BIT:
            return found
        for part in self.parts:
            if not isinstance(part, str) and part.is_in_every_match:
                bits = part.bits
                length = min(map(len, bits))
                if length > shortest:
                    found, shortest = bits, length
        return found

    def narrowed(self, text: str, typed: str) -> str | None:
        """What of this choice may fit in the text; None where it fits nowhere in it."""
        if not all(map(text.__contains__, self.plain)):
            return None
        parts = []
        for part in self.parts:
            narrowed = part if isinstance(part, str) else part.narrowed(text, typed)
            if narrowed is None:
                return None
            parts.append(narrowed)
        return "".join(parts)

    @property
    def kept(self) -> str:
        """The groups in this choice that are asked for, in their order; what hangs on another group stays as it is."""
        if not self.captures:
            return ""
        groups = (part if isinstance(part, str) else part.kept for part in self.parts if _may_capture(part))
        return "".join(groups)


def _may_capture(part: str | Group | WithSigns) -> bool:
    return part.startswith(_CONDITIONAL) if isinstance(part, str) else part.captures


def _kept(choice: str | _Choice) -> str | None:
    """What stays of a choice that fits nowhere in a text; None where nothing has to."""
    kept = "" if isinstance(choice, str) else choice.kept
    return f"{_NOWHERE}{kept}" if kept else None


def _with_choices(text: str, sought: str, choice: _Choice, found: list[str | _Choice]) -> _Choice:
    """The last of the choices that the bars in this text part; those before it, the first of them the `choice`, are found."""
    first, *whole, last = text.split("|")
    sought_first, *sought_whole, sought_last = sought.split("|")
    found.append(choice.with_plain(first, sought_first).or_plain)
    # Most choices are a word in small letters.
    found += whole if text == sought else map(_plain_choice, whole, sought_whole)
    return _Choice().with_plain(last, sought_last)


def _plain_choice(text: str, sought: str) -> _Choice:
    return _Choice().with_plain(text, sought)
