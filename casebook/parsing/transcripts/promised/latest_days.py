"""A message that only says by when at the latest what was promised right before comes: `tomorrow`, then `Friday at the latest`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made

_LATEST = re.compile(
    r"\b(?:latest|no later than|at (?:the )?most|max(?:imum|imaal|imal|imo)?|uiterlijk|(?:op (?:zijn|z'n)|ten) laatste?|"
    r"spatestens|au plus tard|a mas tardar|como (?:muy tarde|maximo))\b|^\W*(?:or|of|oder|ou|o)\b"
)
"""What makes a day the latest, or one beside the day before."""

_MOST_WORDS = 4
"""So many words may stand beside the day: `it's Friday at the very latest`. Our own choice."""

_TOGETHER = 1
"""So many turns further on it is still the same message, parted. Our own choice."""


def puts_at_the_latest(promises: Sequence[Made], made: Made, small: str) -> bool:
    """Give the last promise the later day of a clause, in small letters, that only tells the latest; whether it did."""
    last = promises[-1] if promises else None
    if last is None or last.due is None or made.due is None or made.due <= last.due or last.by is not made.by:
        return False
    named = kinds_named_in(small)
    if named and last.kind not in named:
        return False  # a new towel on Friday, or a refund by Monday
    beside = small.replace(plain(made.day), " ").split()
    if not _LATEST.search(small) or len(beside) > _MOST_WORDS or made.turn - last.turn > _TOGETHER:
        return False
    last.text, last.due, last.day = f"{last.text.rstrip(' .,')}, {made.text}", made.due, made.day
    return True
