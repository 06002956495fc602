"""The verbs of a condition and of what it stands before, told by their words. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def has_short_is(words: Sequence[str]) -> bool:
    """Whether an *is* or *has* is drawn to the word before it: the return's scanned, it's back."""
    shortened = (following for word, following in pairwise(words) if word.replace("’", "'").endswith("'s"))
    return any(word.endswith("ed") or word in ("back", "in", "there", "sent") for word in shortened)


def is_main_verb(word: str) -> bool:
    """Whether a Dutch word at the end belongs to the main clause: wordt na retour van het pakket *verwerkt*."""
    return word == "terug" or (
        word.startswith(("ge", "ver", "be", "terug", "over")) and word.endswith(("t", "d", "en"))
    )
