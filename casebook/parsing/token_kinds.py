"""What a piece of typed text is, and the piece itself with its place in the text."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple


class TokenKind(Enum):
    """What a piece of text is. `DIGITS` is numbers joined by signs, such as 31/10/2024, 3-5 or 14.05."""

    STAMP = "stamp"
    DIGITS = "digits"
    TIME = "time"
    OFFSET = "offset"
    NUMBER = "number"
    HALF = "half"
    WORD = "word"
    SIGN = "sign"


class Token(NamedTuple):
    """A piece of text; `text` is folded, `glued` says that nothing stands between it and the one before."""

    kind: TokenKind
    text: str
    start: int
    end: int
    glued: bool


def piece_of(text: str, tokens: Sequence[Token], first: int, end: int) -> str:
    """What stands in the text from the first of these tokens up to the last before `end`, as it was typed."""
    return text[tokens[first].start : tokens[end - 1].end]


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The folded text at a place; empty before the first and after the last."""
    try:
        return tokens[at].text if at >= 0 else ""
    except IndexError:
        return ""
