"""Days in digits as they are typed: 31/10/2024, 31-10, 2 / 15; each read at one place, or not there.

Nothing here decides which number is which: that is the clock's order. Nothing raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Digits, Part
from casebook.parsing.tokens import Token, TokenKind, half_at, number_at, word_at


def digits_at(tokens: Sequence[Token], at: int) -> Part | None:
    """31/10/2024, 31-10, 31.10: numbers whose order is not decided here."""
    if at < len(tokens) and tokens[at].kind is TokenKind.NUMBER:
        return _spaced_digits_at(tokens, at)
    if at >= len(tokens) or tokens[at].kind is not TokenKind.DIGITS:
        return None
    sign = next(character for character in tokens[at].text if character in "-./")
    numbers = tuple(tokens[at].text.split(sign))
    return None if _are_hours(tokens, at, numbers, sign) else Digits(at + 1, numbers, sign)


def _are_hours(tokens: Sequence[Token], at: int, numbers: Sequence[str], sign: str) -> bool:
    """Whether what stands behind the numbers says that they are hours, whatever day they would be: Friday 2-4pm, 9-11 uur."""
    if len(numbers) != 2 or max(map(int, numbers)) > 24 or not is_hour(tokens, at + 1):
        return False
    return sign == "-" or (sign == "/" and tokens[at + 1].glued)


def _spaced_digits_at(tokens: Sequence[Token], at: int) -> Digits | None:
    """2 / 15, and 10 31 1974 where nothing else is typed."""
    first, second, third = (number_at(tokens, at + place, 4) for place in range(3))
    if third is not None and second is not None and first is not None and len(word_at(tokens, at + 2)) == 4:
        numbers = tuple(word_at(tokens, at + place) for place in range(3))
        alone = at == 0 and len(tokens) == 3 and max(len(number) for number in numbers[:2]) <= 2
        return Digits(at + 3, numbers, " ") if alone else None
    spaced = word_at(tokens, at + 1) == "/" and first is not None and third is not None and max(first, third) <= 31
    return Digits(at + 3, (word_at(tokens, at), word_at(tokens, at + 2)), "/") if spaced else None


def is_hour(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before this place is an hour."""
    word = word_at(tokens, at)
    return word in date_words.CLOCK or word in date_words.OCLOCK or half_at(tokens, at) != ""
