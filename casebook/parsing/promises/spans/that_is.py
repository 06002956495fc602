"""What says that the day behind it is the one just named: next Wednesday, that's the 27th. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.tokens import Token, skip

_THAT_IS = tuple(
    tuple(words.split())
    for words in (
        "that's",
        "that’s",
        "thats",
        "that is",
        "that would be",
        "that being",
        "which is",
        "being",
        "so that's",
        "i.e .",
        "i . e .",
        "meaning",
        "namely",
        "dat is",
        "dat is dus",
        "dus",
        "oftewel",
        "ofwel",
        "te weten",
        "dus dat is",
        "het is",
        "also",
        "this is",
        "it is",
    )
)


def that_is_at(tokens: Sequence[Token], at: int) -> int | None:
    """Past such words and what leads up to a date behind them; None where none are here."""
    for words in _THAT_IS:
        if tuple(token.text for token in tokens[at : at + len(words)]) == words:
            return skip(tokens, at + len(words), ",", ":", "on", "op", "the", "de", "den")
    return None
