"""The end of a week, a month or a year told by a verb: before the week is out, voor de maand om is. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.tokens import Token, word_at

_BEFORE = ("before", "voor")
_LONG = ("week", "month", "year")
_IS_OVER = (
    *(("is", over) for over in ("out", "over", "through", "up", "done", "voorbij")),
    ("om", "is"),
    ("has", "ended"),
    ("voorbij", "is"),
)
_ENDS = frozenset("ends closes finishes eindigt".split())
_END_OF = {"the": ("end", "of"), "de": ("eind", "van")}


def with_ends_named(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with "the end of week" behind "before" in place of the week that is out then; each keeps its place."""
    told = list(tokens)
    for at, token in enumerate(tokens):
        article, unit = word_at(tokens, at + 1), word_at(tokens, at + 2)
        behind = (word_at(tokens, at + 3), word_at(tokens, at + 4))
        if token.text not in _BEFORE or article not in _END_OF or date_words.unit_named(unit) not in _LONG:
            continue
        end, of = _END_OF[article]
        if behind in _IS_OVER:
            words: tuple[str, ...] = (article, end, of, unit)
        elif behind[0] in _ENDS:
            words = (end, of, unit)
        else:
            continue
        for place, word in enumerate(words, start=at + 1):
            told[place] = told[place]._replace(text=word)
    return told
