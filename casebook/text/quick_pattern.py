"""Patterns that are compiled only for a text they may fit: to compile a long one takes longer than all else that is told.

Every match of a pattern holds one of a few bits of plain text, which are read off the pattern itself. Where none of them
is in a text, the pattern fits nowhere in it, and nothing is compiled. Where one is, the choices of the pattern that have none of
theirs in the text are left out of what is compiled: most patterns are long lists of words, and most texts hold one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache

from casebook.text.pattern_parts import Bits, needed_bits, parted

_ANY_CASE = "(?i)"
"""What a pattern begins with that is looked for without regard to case: no part of its first choice."""

_MOST_SEEN = 64
"""Of so many texts it is kept what fits them: the same few are asked for again and again while a text grows. Our own choice."""

_MOST_NARROWED = 40
"""For so many texts what does not fit is left out: for more it is quicker to compile all of it, once. Our own choice."""

_SHORTEST_NARROWED = 40
"""A pattern of fewer characters is compiled as it is. Our own choice."""

_ODD_CASES = "\u0130\u0131\u017f\u212a"
"""Letters that `re.IGNORECASE` takes for `i`, `s` and `k`, though none is one in small letters."""


class QuickPattern:
    """A pattern in small letters, as `re` reads it, looked for without regard to case; one that is `exact` as it stands, with
    capitals that count but in what it says to take without regard to case. Places are as `re` takes them."""

    def __init__(self, pattern: str, *, exact: bool = False) -> None:
        by_case = exact and not pattern.startswith(_ANY_CASE)
        self.pattern, self._flags = pattern.removeprefix(_ANY_CASE), 0 if by_case else re.IGNORECASE
        self._exact = by_case and "(?i" not in pattern
        self._narrowed: set[str] = set()
        self._length = self._times = 0
        self._seen: dict[str, re.Pattern[str] | None] = {}

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        """Where it first fits; None where it does not."""
        fitting = self._fitting(text)
        return fitting.search(text, *places) if fitting else None

    def match(self, text: str, *places: int) -> re.Match[str] | None:
        """How it fits at the beginning; None where it does not."""
        fitting = self._fitting(text)
        return fitting.match(text, *places) if fitting else None

    def fullmatch(self, text: str, *places: int) -> re.Match[str] | None:
        """How it fits the whole of it; None where it does not."""
        fitting = self._fitting(text)
        return fitting.fullmatch(text, *places) if fitting else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        """Wherever it fits, in order."""
        fitting = self._fitting(text)
        return fitting.finditer(text, *places) if fitting else iter(())

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with the replacement, or what is made of each match, wherever it fits."""
        fitting = self._fitting(text)
        return fitting.sub(replacement, text) if fitting else text

    def may_fit(self, text: str) -> bool:
        """Whether one of the bits is in the text that every match has."""
        searched = text if self._exact else _in_small_letters(text)
        return searched is None or any(map(searched.__contains__, self._bits))

    @cached_property
    def _bits(self) -> Bits:
        """Every match has one of these."""
        return needed_bits(self.pattern, exact=self._exact)

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compiled(self.pattern, self._flags)

    def _fitting(self, text: str) -> re.Pattern[str] | None:
        """What finds in this text all that the pattern does: it, or what of it may fit; None if nothing may."""
        if text not in self._seen:
            if len(self._seen) == _MOST_SEEN:
                self._seen.clear()
            self._seen[text] = self._found_for(text)
        return self._seen[text]

    def _found_for(self, text: str) -> re.Pattern[str] | None:
        """The same for a text that was not seen yet.

        Once as much was compiled for single texts as there is of the pattern, or it was narrowed for many, all of it is.
        """
        if not self.may_fit(text):
            return None
        searched = text if self._exact else _in_small_letters(text)
        if self._is_used_much or searched is None:
            return self.compiled
        self._times += 1
        narrowed = parted(self.pattern, exact=self._exact).narrowed(searched, text)
        return None if narrowed is None else self._compiled_of(narrowed)

    def _compiled_of(self, narrowed: str) -> re.Pattern[str]:
        """What is left of it for a text, which is counted once."""
        if narrowed not in self._narrowed:
            self._narrowed.add(narrowed)
            self._length += len(narrowed)
        return compiled(narrowed, self._flags)

    @property
    def _is_used_much(self) -> bool:
        length = len(self.pattern)
        return length < _SHORTEST_NARROWED or self._length > length or self._times > _MOST_NARROWED


def first_that_fits(patterns: Iterable[QuickPattern], text: str) -> re.Match[str] | None:
    """How the first of the patterns that fits the whole text does so; None where none does."""
    return next((found for each in patterns if (found := each.fullmatch(text))), None)


@lru_cache(maxsize=_MOST_SEEN)
def _in_small_letters(text: str) -> str | None:
    """The text in small letters, which pattern after pattern is looked for in; None where small letters do not tell what fits."""
    return None if any(map(text.__contains__, _ODD_CASES)) else text.lower()


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The pattern, compiled when it is first asked for, and once."""
    return re.compile(pattern, flags)


@cache
def exactly(pattern: str) -> re.Pattern[str]:
    """The same of a pattern in which capitals count."""
    return re.compile(pattern)
