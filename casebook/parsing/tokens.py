"""Typed text cut into numbers, words and signs, each with its place in the text, and how they are looked up.

Every pattern here is read once from left to right and never tries the same characters in more than a few ways, so
that no text, however hostile, takes long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from casebook.parsing.languages.detection import foreign_language_of
from casebook.parsing.spelling import spelt
from casebook.parsing.token_kinds import Token, TokenKind, piece_of, word_at
from casebook.text.folding import folded

__all__ = [
    "MOST_SKIPPED", "Token", "TokenKind", "glued_ordinal", "half_at", "number_at", "piece_of", "skip", "tokens_of",
    "word_at",
]  # fmt: skip

MOST_SKIPPED = 8
"""How many words that mean nothing for a day are passed over in a row: nobody means more, and without an end, a text of
nothing else would take its square in time."""


def tokens_of(text: str, *, as_typed: bool = False) -> list[Token]:
    """The pieces of a text in order; blanks of any kind only part them. Misspelt words are put right unless `as_typed`.

    Of a text in German, French or Spanish, in the words of Dutch or English that mean the same.
    """
    tokens = _as_written(text)
    language = foreign_language_of({token.text for token in tokens if token.kind is TokenKind.WORD}, as_typed=as_typed)
    if as_typed and tokens and tokens[0].text == "am":  # in English it stands behind an hour
        language = "de"
    if as_typed and language is None and len(tokens) > 1:
        from casebook.parsing.languages.weekdays import language_of_weekday

        language = language_of_weekday(tokens)
    if language is not None:
        from casebook.parsing.languages.translation import as_known

        return as_known(tokens, text, language)
    if as_typed:
        return tokens
    return [token._replace(text=spelt(token.text)) if token.kind is TokenKind.WORD else token for token in tokens]


def _as_written(text: str) -> list[Token]:
    """The pieces of a text in order, in its own words."""
    tokens: list[Token] = []
    end = -1
    for match in _pattern().finditer(text):
        if match.lastgroup == "unseen":
            end = match.end() if match.start() == end else end
            continue
        kind = TokenKind.DIGITS if match.lastgroup in ("dotted", "slashed") else TokenKind(match.lastgroup)
        tokens.append(Token(kind, folded(match.group()), match.start(), match.end(), match.start() == end))
        end = match.end()
    return tokens


def number_at(tokens: Sequence[Token], at: int, most: int) -> int | None:
    """The number in digits at a place, of at most so many digits; none before the first and after the last."""
    if 0 <= at < len(tokens) and tokens[at].kind is TokenKind.NUMBER and len(tokens[at].text) <= most:
        return int(tokens[at].text)
    return None


def skip(tokens: Sequence[Token], at: int, *words: str) -> int:
    """The first place from here on that holds none of these words."""
    last = min(at + MOST_SKIPPED, len(tokens))
    while 0 <= at < last and tokens[at].text in words:
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
