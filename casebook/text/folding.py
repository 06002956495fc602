"""Text as it is compared, not as it is shown."""

from __future__ import annotations

from functools import lru_cache

_MOST_KEPT, _LONGEST_KEPT = 512, 200
"""Of so many texts, and of how long ones, it is kept what they are folded: the same few words and sentences are compared again
and again. Our own choice."""


_ASCII = frozenset(map(chr, range(128)))


def folded(text: str) -> str:
    """Lower case without accents, with straight apostrophes: `Días` and `dias` are one word.

    >>> folded("VÓÓR")
    'voor'
    """
    if text.isascii():
        return text.lower()
    return _kept(text) if len(text) <= _LONGEST_KEPT else _folded(text)


def _folded(text: str) -> str:
    from unicodedata import combining, normalize

    plain = normalize("NFD", text)
    for mark in filter(combining, set(plain) - _ASCII):  # a few, of however long a text
        plain = plain.replace(mark, "")
    return plain.casefold().replace("’", "'").replace("‘", "'")


_kept = lru_cache(maxsize=_MOST_KEPT)(_folded)
