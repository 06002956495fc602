"""Typed text cut into numbers, words and signs, each with its place in the text, and how they are looked up.

Every pattern here is read once from left to right and never tries the same characters in more than a few ways, so
that no text, however hostile, takes long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from casebook.parsing.spelling import spelt
from casebook.text.folding import folded

MOST_SKIPPED = 8
"""How many words that mean nothing for a day are passed over in a row: nobody means more, and without an end, a text of
nothing else would take its square in time."""


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


@dataclass(frozen=True)
class Token:
    """A piece of text; `text` is folded, `glued` says that nothing stands between it and the one before."""

    kind: TokenKind
    text: str
    start: int
    end: int
    glued: bool


def tokens_of(text: str, *, as_typed: bool = False) -> list[Token]:
    """The pieces of a text in order; blanks of any kind only part them. Misspelt words are put right unless `as_typed`."""
    tokens: list[Token] = []
    end = -1
    for match in _pattern().finditer(text):
        if match.lastgroup == "unseen":
            end = match.end() if match.start() == end else end
            continue
        kind = TokenKind.DIGITS if match.lastgroup in ("dotted", "slashed") else TokenKind(match.lastgroup)
        piece = folded(match.group())
        word = spelt(piece) if kind is TokenKind.WORD and not as_typed else piece
        tokens.append(Token(kind, word, match.start(), match.end(), match.start() == end))
        end = match.end()
    return tokens


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The folded text at a place; empty before the first and after the last."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def number_at(tokens: Sequence[Token], at: int, most: int) -> int | None:
    """The number in digits at a place, of at most so many digits; none before the first and after the last."""
    if 0 <= at < len(tokens) and tokens[at].kind is TokenKind.NUMBER and len(tokens[at].text) <= most:
        return int(tokens[at].text)
    return None


def skip(tokens: Sequence[Token], at: int, *words: str) -> int:
    """The first place from here on that holds none of these words."""
    for _ in range(MOST_SKIPPED):
        if word_at(tokens, at) not in words:
            break
        at += 1
    return at


def glued_ordinal(tokens: Sequence[Token], at: int, ordinals: frozenset[str]) -> bool:
    """Whether a word at a place makes the number right before it an ordinal: 25th."""
    return 0 <= at < len(tokens) and tokens[at].glued and tokens[at].text in ordinals


def half_at(tokens: Sequence[Token], at: int) -> str:
    """The half of the day at a place: `am`, `pm`, or empty."""
    is_half = 0 <= at < len(tokens) and tokens[at].kind is TokenKind.HALF
    return tokens[at].text[0] + "m" if is_half else ""


@cache
def _pattern() -> re.Pattern[str]:
    # A number that is part of a longer reference (302-1234567-1234567, A-1234) must not be taken for a day, hence
    # what may not stand before and after the DIGITS.
    return re.compile(
        r"""
          (?P<unseen> [\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+ )
        | (?P<stamp> (?<![\w-]) [0-9]{4}-[0-9]{2}-[0-9]{2} [Tt] [0-9]{2}:[0-9]{2}
                     (?: :[0-9]{2} (?: \.[0-9]{1,6} )? )? (?: [Zz] | [+-][0-9]{2} (?: :?[0-9]{2} )? )? (?! \w ) )
        | (?P<slashed> (?<! [\w\#/] ) [0-9]{1,2}/[0-9]{1,2} (?= \s?[-–]\s? [0-9]{1,2}/[0-9]{1,2} (?! [\w/] ) )
                    | (?<= [0-9]/[0-9]- ) [0-9]{1,2}/[0-9]{1,2} (?! [\w/-] )
                    | (?<= [0-9]/[0-9]{2}- ) [0-9]{1,2}/[0-9]{1,2} (?! [\w/-] ) )
        | (?P<digits> (?<! [\w\#] ) (?<! [0-9a-zA-Z][-./:] )
                      [0-9]{1,4} (?P<between> [-./] ) [0-9]{1,2} (?: (?P=between) [0-9]{1,4} )?
                      (?! [0-9] | (?! -[0-9]{1,2}[.:][0-9]{2} (?! [0-9.:] ) ) [-./:][0-9a-zA-Z] ) )
        | (?P<dotted> (?<= [0-9]{2}- ) (?<= [.:][0-9]{2}- ) [0-9]{1,2}\.[0-9]{2} (?! [0-9.:] ) )
        | (?P<time> (?<! [\w:] ) [0-9]{1,2}:[0-9]{2} (?: :[0-9]{2} (?: \.[0-9]{1,6} )? )? (?! [0-9:] ) )
        | (?P<offset> (?: (?<= [0-9\s] ) \+ [0-9]{2} :? | (?<= \s ) - [0-9]{2} | (?<= :[0-9]{2}:[0-9]{2} ) - [0-9]{2} :? )
                      [0-9]{2} (?! [\w:] ) )
        | (?P<number> [0-9]+ )
        | (?P<half> [AaPp] (?: \.\ ?[Mm]\.? | [Mm] ) (?! \w ) | (?<= [0-9][0-9] ) [AaPp]\.? (?! [\w'] )
                  | (?<= [0-9] ) [Aa] (?= \s?[-–]\s?[0-9]{1,2}[Pp] )
                  | (?<= [0-9] ) [Pp]\.? (?! [\w'] ) | (?<= [0-9]\s ) [AaPp]\ [Mm]\.? (?! [\w'] ) )
        | (?P<word> (?<! \w ) (?: [Vv]/[Dd] | [Vv]\.[Dd]\.? | [Aa]\.[Ss]\.? | [Jj]\.[Ll]\.? | [Bb]/[Ww]
                  | [Bb]4 | [Ww]/[Ii][Nn] ) (?! \w ) | [^\W\d_]+ (?: ['’‘] [^\W\d_]+ )* )
        | (?P<sign> \S )
        """,
        re.VERBOSE,
    )
