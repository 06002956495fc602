"""Distances in time as they are typed: 3 days ago, in 2 weeks, 5 to 7 business days. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing import date_words
from casebook.parsing.date_parts import Count
from casebook.parsing.tokens import Token, TokenKind, number_at, skip, word_at


def count_at(tokens: Sequence[Token], at: int) -> Count | None:
    """So many days, business days, hours; with in, within or over before it or ago after it, or neither."""
    direction = 1 if word_at(tokens, at) in date_words.FROM_NOW else 0
    place = skip(tokens, at + 1, "the", "de", "next", "komende", "another", "nog") if direction else at
    count = _half_hour_at(tokens, place) or _amount_at(tokens, place)
    if count is None:
        return None
    if word_at(tokens, at) == "over" and _in_english(tokens[at + 1 : count.end]):
        return None  # "over 2 weeks" is more than that, "over 2 weken" is when
    after = word_at(tokens, count.end)
    if after in date_words.AGO:
        return None if direction else count._replace(direction=-1, end=count.end + 1, oclock=False)
    if (after, word_at(tokens, count.end + 1)) in (("from", "now"), ("vanaf", "nu"), ("vanaf", "vandaag")):
        return count._replace(direction=1, end=count.end + 2, oclock=False)
    return count._replace(direction=direction, oclock=count.oclock and not direction)


def _in_english(tokens: Sequence[Token]) -> bool:
    """Whether a word among these is English and not Dutch as well."""
    english, dutch = (
        set(f"{date_words.NUMBERS[language]}|{date_words.UNITS[language]}|{working}".replace("|", " ").split())
        for language, working in (("en", "business working"), ("nl", "week"))
    )
    return any(token.text in english - dutch for token in tokens)


def _half_hour_at(tokens: Sequence[Token], at: int) -> Count | None:
    place = skip(tokens, at, "een", "a")
    if word_at(tokens, place) not in ("half", "halve"):
        return None
    place = skip(tokens, place + 1, "an", "a")
    return Count(place + 1, 30, 30, "minute") if date_words.unit_named(word_at(tokens, place)) == "hour" else None


def _amount_at(tokens: Sequence[Token], at: int) -> Count | None:
    """The number, or two with "to" between them, and the unit."""
    if at < len(tokens) and tokens[at].kind is TokenKind.DIGITS:
        numbers = tokens[at].text.replace("/", "-").split("-")
        if len(numbers) != 2 or not all(number.isdigit() for number in numbers):
            return None
        first, last, place = int(numbers[0]), int(numbers[1]), at + 1
    else:
        number = _number_at(tokens, at)
        if number is None:
            return None
        first, last, place = number, number, at + 1
        second = _number_at(tokens, place + 1) if word_at(tokens, place) in date_words.TO else None
        if second is not None:
            last, place = second, place + 2
    place = skip(tokens, place, *date_words.WHOLE)
    working = word_at(tokens, place) in date_words.WORKING
    word = word_at(tokens, place + working)
    unit, end = date_words.unit_named(word), place + working + 1
    if unit == "day" and (working or word_at(tokens, end) in date_words.WORKING):
        unit, end = "business day", end + (not working)
    elif working or not unit or first > last:
        return None
    end = skip(tokens, end, *date_words.WHOLE)
    article = word_at(tokens, at) in date_words.ARTICLES
    return Count(end, first, last, unit, article=article, oclock=first == last and word in date_words.CLOCK)


def _number_at(tokens: Sequence[Token], at: int) -> int | None:
    place = date_words.numbered("NUMBERS").get(word_at(tokens, at))
    return number_at(tokens, at, 9) if place is None else place + 1
