"""Numbers as they are typed: 21, twenty-one, eenentwintig, fourteen (14), first; each read whole or not at all.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.tokens import Token, TokenKind, number_at, word_at
from casebook.text.folding import folded
from casebook.text.words.number_words import ONES, single_words, words_of_two

_ORDINALS = (
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    (
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
        "vijftiende zestiende zeventiende achttiende negentiende twintigste"
    ),
)

_LAST_NAMED = 12
"""Up to this `date_words` has the numbers, with the articles that stand for one."""
_TENS_OF_A_MONTH = {"twenty": 20, "thirty": 30}

_WITH_ARTICLE = frozenset(
    "dozen hundred drietal viertal vijftal zestal zevental achttal negental tiental twaalftal vijftiental twintigtal".split()
)


_MONTHS_THAT_ARE_VERBS = {"may", "march", "mar"}


class Number(NamedTuple):
    """A number that ends before the token at `end`; `figures`: it was typed in digits."""

    end: int
    value: int
    figures: bool = False


def begins_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number can begin here, as it can at hardly any word of a text: what reads one looks no further then."""
    if not 0 <= at < len(tokens):
        return False
    token = tokens[at]
    return token.kind is TokenKind.NUMBER or token.text in _first_words() or token.text.startswith("honderd")


def number_read_at(tokens: Sequence[Token], at: int) -> Number | None:
    """The number here, with the same number in brackets after it, if there is one; None where they differ."""
    found = _plain_at(tokens, at)
    if found is None or word_at(tokens, found.end) != "(":
        return found
    again = _plain_at(tokens, found.end + 1)
    if again is None or word_at(tokens, again.end) != ")":
        return found
    return found._replace(end=again.end + 1) if again.value == found.value else None


def ordinal_at(tokens: Sequence[Token], at: int) -> Number | None:
    """First, twenty-first, eerste: a day of the month, up to the 31st."""
    word = word_at(tokens, at)
    place = _ordinals().get(word)
    if place is not None:
        return Number(at + 1, place)
    ten = _TENS_OF_A_MONTH.get(word)
    if ten is None:
        return None
    one_at = at + 1 + (word_at(tokens, at + 1) == "-")
    one = _ordinals().get(word_at(tokens, one_at), 99)
    return Number(one_at + 1, ten + one) if one < 10 and ten + one <= 31 else None


def day_in_words(tokens: Sequence[Token], at: int) -> Number | None:
    """A number in words right before the name of a month: twaalf november, twenty-one October; not ten may come."""
    number = number_read_at(tokens, at)
    if number is None or number.figures or not 2 <= number.value <= 31:
        return None
    months = date_words.numbered("MONTHS").keys() - _MONTHS_THAT_ARE_VERBS
    return number if word_at(tokens, number.end) in months or word_at(tokens, at - 1) in months else None


def _plain_at(tokens: Sequence[Token], at: int) -> Number | None:
    if not begins_number(tokens, at):
        return None
    at += word_at(tokens, at) in ("a", "een") and word_at(tokens, at + 1) in _WITH_ARTICLE
    figures = number_at(tokens, at, 9)
    if figures is not None:
        return Number(at + 1, figures, figures=True)
    value = _cardinals().get(word_at(tokens, at))
    hundreds = _hundreds_at(tokens, at, value)
    if hundreds is not None or value is None:
        return hundreds
    if value in range(20, 100, 10):
        one_at = at + 1 + (word_at(tokens, at + 1) == "-")
        one = _cardinals().get(word_at(tokens, one_at), 99)
        if one < 10 and word_at(tokens, one_at) not in date_words.ARTICLES:
            return Number(one_at + 1, value + one)
    return Number(at + 1, value)


def _hundreds_at(tokens: Sequence[Token], at: int, value: int | None) -> Number | None:
    """One hundred and twenty, two hundred, honderd twintig, honderdtwintig; None where no hundred is named."""
    if value is None:
        joined = word_at(tokens, at).removeprefix("honderd")
        rest = _cardinals().get(joined) if joined != word_at(tokens, at) else None
        return None if rest is None else Number(at + 1, 100 + rest)
    end = at + 1 + (value < 10 and word_at(tokens, at + 1) in ("hundred", "honderd"))
    if value != 100 and end == at + 1:
        return None
    whole = 100 * value if end > at + 1 else value
    rest_at = end + (word_at(tokens, end) in ("and", "en"))
    rest_word = _plain_at(tokens, rest_at) if word_at(tokens, rest_at) not in date_words.ARTICLES else None
    return (
        Number(end, whole)
        if rest_word is None or rest_word.value > 99
        else rest_word._replace(value=whole + rest_word.value)
    )


@cache
def _cardinals() -> dict[str, int]:
    """Each word for a number up to a hundred with its value: those of date_words, and what is made of them."""
    numbers = {word: place + 1 for word, place in date_words.numbered("NUMBERS").items()}
    for language in ("en", "nl"):
        numbers |= {word: value for word, value in single_words(language).items() if value > _LAST_NAMED}
    numbers |= {folded(word): value for word, value in words_of_two("nl").items()}
    tals = {f"{one}tal": 3 + place for place, one in enumerate("drie vier vijf zes zeven acht negen tien".split())}
    return {
        **numbers,
        **tals,
        "dozen": 12,
        "twaalftal": 12,
        "vijftiental": 15,
        "twintigtal": 20,
        "hundred": 100,
        "honderd": 100,
    }


@cache
def _first_words() -> frozenset[str]:
    return frozenset((*_cardinals(), "a", "een"))


@cache
def _ordinals() -> dict[str, int]:
    ordinals = {word: place + 1 for line in _ORDINALS for place, word in enumerate(line.split())}
    for place, one in enumerate(ONES["nl"].split()[1:]):
        ordinals[f"{one}entwintigste"] = 21 + place
    return {**ordinals, "dertigste": 30, "eenendertigste": 31, "thirtieth": 30}


_TIMES = ("x", "×", "*", "keer", "maal", "times")
MOST_FACTORS = 3
"""So many numbers may be multiplied with one that has a unit: nobody types more, and each asks for all that stand behind it."""


def factors_at(tokens: Sequence[Token], at: int) -> int:
    """How many numbers begin here with a word for *times* behind each; of more than may be multiplied one more than that."""
    count = 0
    while count <= MOST_FACTORS and (number := number_read_at(tokens, at)) and word_at(tokens, number.end) in _TIMES:
        count, at = count + 1, number.end + 1
    return count
