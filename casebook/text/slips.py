"""Words that are one slip of the fingers apart."""

from __future__ import annotations

SHORTEST = 3
"""Below so many letters any two words are a slip apart."""


def is_slip(typed: str, meant: str) -> bool:
    """Whether `typed` is `meant` with one letter changed, added or left out, or two neighbours exchanged.

    Words that differ in a digit are told apart on purpose: `tv1` and `tv2`.

    >>> is_slip("solp", "solo"), is_slip("sloo", "solo"), is_slip("soloo", "solo"), is_slip("tv12", "tv13")
    (True, True, True, False)
    """
    if typed == meant or min(len(typed), len(meant)) < SHORTEST or abs(len(typed) - len(meant)) > 1:
        return False
    begin = 0
    while begin < min(len(typed), len(meant)) and typed[begin] == meant[begin]:
        begin += 1
    end = 0
    while end < min(len(typed), len(meant)) - begin and typed[-1 - end] == meant[-1 - end]:
        end += 1
    other, own = typed[begin : len(typed) - end], meant[begin : len(meant) - end]
    is_one = max(len(other), len(own)) == 1 or (len(other) == 2 and other == own[::-1])
    return is_one and not any(character.isdecimal() for character in other + own)
