"""Where two clauses of a promise meet: at its signs, and at the words that join two. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.promises.around.clause_words import JOINTS
from casebook.parsing.tokens import Token, TokenKind


def joints_in(tokens: Sequence[Token]) -> set[int]:
    """The places of what joins two clauses; not the "en" of tot en met, nor want to."""
    return {
        at
        for at, token in enumerate(tokens)
        if token.text in JOINTS and not (_is_up_to(tokens, at) or _is_to_want(tokens, at))
    }


def _is_up_to(tokens: Sequence[Token], at: int) -> bool:
    return 0 < at < len(tokens) - 1 and (tokens[at - 1].text, tokens[at + 1].text) == ("tot", "met")


def _is_to_want(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the English word, and not Dutch for because: I don't want to promise it."""
    return tokens[at].text == "want" and at + 1 < len(tokens) and tokens[at + 1].text in ("to", "you")


def is_in_a_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether the sign here stands within a number: 412,50."""
    if not (0 < at < len(tokens) - 1) or tokens[at].text not in (",", "."):
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    return tokens[at].glued and behind.glued and before.kind is behind.kind is TokenKind.NUMBER
