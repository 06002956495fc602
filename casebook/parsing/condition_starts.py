"""How a condition begins: after receipt, as soon as, as long as. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing import clause_words, due_words
from casebook.parsing.number_words import number_read_at
from casebook.parsing.tokens import Token, word_at


def is_after_event(tokens: Sequence[Token], at: int) -> bool:
    """After receipt, na ontvangst: what comes before counts from something that is still to happen."""
    if word_at(tokens, at) not in due_words.COUNTED_FROM and word_at(tokens, at) not in ("bij", "as"):
        return False
    if word_at(tokens, at) == "as":
        return (word_at(tokens, at + 1), word_at(tokens, at + 2)) == ("soon", "as")
    following = word_at(tokens, at + 1)
    if word_at(tokens, at) == "bij":  # bij u is at your place
        return bool({following, word_at(tokens, at + 2)} & (due_words.EVENTS - clause_words.DETERMINERS))
    return (
        following in due_words.EVENTS or following in clause_words.PERSONS or following in ("we", "you", "it", "they")
    )


def is_as_soon_as(tokens: Sequence[Token], at: int) -> bool:
    """As soon as, as long as, so long as; as long as 10 days is an amount."""
    if word_at(tokens, at) not in ("as", "so") or word_at(tokens, at + 2) != "as":
        return False
    return word_at(tokens, at + 1) == "soon" or (
        word_at(tokens, at + 1) == "long" and number_read_at(tokens, at + 3) is None
    )
