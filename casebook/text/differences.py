"""Where two texts differ, with a few words around it: of a long one that was corrected nobody reads all of it twice."""

from __future__ import annotations

from itertools import takewhile

LONG = 60
"""Shorter texts, in characters, are shown whole."""

_AROUND = 3
"""So many words that are the same are kept on each side."""


def where_they_differ(before: str, after: str) -> tuple[str, str]:
    """Both texts, of two long ones only what differs between them.

    >>> where_they_differ("a b " * 20 + "It leaks." + " d" * 40, "a b " * 20 + "It drips." + " d" * 40)
    ('… a b It leaks. d d d …', '… a b It drips. d d d …')
    """
    if min(len(before), len(after)) <= LONG:
        return before, after
    one, other = before.split(" "), after.split(" ")
    same = _alike(one, other)
    same_end = _alike(one[same:][::-1], other[same:][::-1])
    start, end = max(0, same - _AROUND), max(0, same_end - _AROUND)

    def cut(words: list[str]) -> str:
        kept = " ".join(words[start : len(words) - end])
        return f"{'… ' if start else ''}{kept}{' …' if end else ''}"

    return cut(one), cut(other)


def _alike(one: list[str], other: list[str]) -> int:
    """How many words they begin with are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
