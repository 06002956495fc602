"""The least and the most of an amount, where both are said: a minimum of two and a maximum of six. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.numbers import Number, number_read_at
from casebook.parsing.tokens import Token, TokenKind, skip, word_at

_LEAST = ("least", "minimum", "minimaal", "minstens", "min")
_AT_MOST = tuple(
    "at most a an een no not niet more later meer than dan maximum maximaal max of van hooguit hoogstens uiterlijk".split()
)

_MOST = date_words.LATEST
_MOST_WORDS = ("at", "the", "very", "a", "an", "op", "zijn", "z'n", *_MOST)


def most_behind(tokens: Sequence[Token], at: int, number: Number) -> Number | None:
    """The most that is said behind the least: a minimum of two and a maximum of six, minstens 2 en hooguit 6."""
    joint = skip(tokens, number.end, ",")
    if not _is_least_said(tokens, at) or word_at(tokens, joint) not in ("and", "but", "en", "maar"):
        return None
    most = skip(tokens, joint + 1, *_AT_MOST)
    return number_read_at(tokens, most) if most > joint + 1 else None


def names_least_and_most(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number here is the least of two, of which the most is said too: at least 3 but no more than 7 days."""
    number = number_read_at(tokens, at)
    return number is not None and most_behind(tokens, at, number) is not None


def or_at_most(tokens: Sequence[Token], end: int) -> Number | None:
    """The most that is said without its unit right behind an amount that ends there: two days, three at most; hooguit drie."""
    place = skip(tokens, end, ",", "or", "of", "and", "en", "maybe", "misschien")
    led = skip(tokens, place, *_MOST_WORDS)
    number = number_read_at(tokens, led) if place > end else None
    behind = end if number is None else skip(tokens, number.end, *_MOST_WORDS)
    if number is None or not _MOST & {token.text for token in (*tokens[place:led], *tokens[number.end : behind])}:
        return None
    last = behind >= len(tokens) or tokens[behind].kind is TokenKind.SIGN or behind > number.end
    return number._replace(end=behind) if last else None


def _is_least_said(tokens: Sequence[Token], at: int) -> bool:
    """Whether the least of two numbers is said here: a minimum of, at least, niet eerder dan."""
    before = [word_at(tokens, at - back) for back in (1, 2)]
    least = before[1] if before[0] in ("of", "van") else before[0]
    return least in _LEAST or (
        before[0] in ("than", "dan") and before[1] in ("earlier", "sooner", "less", "eerder", "minder")
    )
