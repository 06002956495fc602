"""An amount of time: 3 days, 3 to 5 business days, half an hour, 1,5 uur, a day or two. Nothing here raises.

A fraction is read where it comes out in whole minutes or months; half a day is no day that anybody promised.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.dates.least_and_most import most_behind, or_at_most
from casebook.parsing.dates.numbers import MOST_FACTORS, Number, begins_number, factors_at, number_read_at
from casebook.parsing.tokens import Token, TokenKind, skip, word_at

FRACTIONS = {"1/2": (1, 2), "1/4": (1, 4), "3/4": (3, 4), "1/3": (1, 3), "2/3": (2, 3), "½": (1, 2)}
MOST_LISTED = 5
MOST_IN_A_ROW = 3
"""So many amounts may stand in a row with "to" between them: nobody types more, and each asks for those behind it."""
_AROUND = 12
"""How many words before and behind tell the language of one."""
_HOW_LONG = frozenset("turnaround turnarounds response reply processing lead handling sla time times timeframe".split())
_ARTICLES = ("een", "a", "an")
_FIRST_WORDS = frozenset((*_ARTICLES, "few", "couple", "paar", "anderhalf", "anderhalve", "half", "halve", *FRACTIONS))
"""What an amount begins with where it begins with no number."""


def amount_at(
    tokens: Sequence[Token], at: int, one_of_a_unit: bool = False, *, furthest: int = MOST_IN_A_ROW
) -> Count | None:
    """The number, or two with "to" between them, and the unit; `one_of_a_unit` reads a bare unit as one of it.

    `furthest` is how many more amounts behind a "to" may be asked for.
    """
    if not one_of_a_unit and not _begins_amount(tokens, at):
        return None  # as at nearly every word of a text
    part = (
        _part_of_unit_at(tokens, at) or _decimal_at(tokens, at) or _times_at(tokens, at) or _turnaround_at(tokens, at)
    )
    if part is not None:
        return part
    numbers = (1, 1, at) if one_of_a_unit else _numbers_at(tokens, at)
    if numbers is None:
        return None
    first, last, place = numbers
    if word_at(tokens, place) in ("couple", "few", "paar"):
        return _vague_at(tokens, place)
    unit, times, end = unit_at(tokens, place)
    if not unit or first > last or _cut_off(tokens, at):
        return None
    article = word_at(tokens, at) in date_words.ARTICLES and place == at + 1
    word = word_at(tokens, place)
    count = Count(end, first * times, last * times, unit, article=article, oclock=first == last)
    count = count._replace(oclock=count.oclock and word in date_words.CLOCK)
    minutes = _minutes_behind(tokens, count)
    if minutes is not None:
        return minutes
    either = or_so_many(tokens, count._replace(article=article or one_of_a_unit))
    return _and_a_half(tokens, either if either.end > count.end else _to_so_many(tokens, count, furthest))


def _begins_amount(tokens: Sequence[Token], at: int) -> bool:
    figures = at < len(tokens) and tokens[at].kind is TokenKind.DIGITS
    return figures or begins_number(tokens, at) or word_at(tokens, at) in _FIRST_WORDS


def _times_at(tokens: Sequence[Token], at: int) -> Count | None:
    """2x24 hours, twee keer 24 uur: so many times so many."""
    number = number_read_at(tokens, at) if 0 < factors_at(tokens, at) <= MOST_FACTORS else None
    count = amount_at(tokens, number.end + 1) if number else None
    if number is None or count is None or count.first != count.last or count.more or count.article:
        return None
    return count._replace(first=number.value * count.first, last=number.value * count.last, oclock=False)


def _turnaround_at(tokens: Sequence[Token], at: int) -> Count | None:
    """A 2-working-day turnaround, 48 hour response time: how long those take who promise it; no 14-day guarantee."""
    number = number_read_at(tokens, skip(tokens, at, *_ARTICLES))
    if number is None:
        return None
    place = skip(tokens, number.end, "-")
    unit, times, end = unit_at(tokens, place)
    if not unit and word_at(tokens, place) in date_words.WORKING and word_at(tokens, place + 1) == "-":
        unit, end = ("business day" if word_at(tokens, place + 2) == "day" else ""), place + 3
    noun = skip(tokens, end, "-")
    if not unit or word_at(tokens, noun) not in _HOW_LONG or (word_at(tokens, noun - 1) == "-" and noun == end):
        return None
    noun += 1
    noun += word_at(tokens, noun) in _HOW_LONG
    return Count(noun, number.value * times, number.value * times, unit)


def unit_at(tokens: Sequence[Token], at: int) -> tuple[str, int, int]:
    """The unit here, how many of it the word is (a fortnight is two weeks), and where it ends; empty for none."""
    place = skip(tokens, at, *date_words.WHOLE)
    several = date_words.MULTIPLES.get(word_at(tokens, place))
    if several is not None:
        return several[1], several[0], place + 1
    working = int(word_at(tokens, place) in date_words.WORKING)
    if (word_at(tokens, place), word_at(tokens, place + 1)) in (("week", "days"), ("week", "day")):
        return "business day", 1, place + 2
    working += working and word_at(tokens, place + 1) == "."  # bus. days
    word = "" if is_you(tokens, place) else word_at(tokens, place + working)
    short = date_words.SHORT_UNITS.get(word, "") if _is_glued_to_digits(tokens, place) else ""
    unit, end = short or date_words.unit_named(word.removesuffix("'s")), place + working + 1
    if unit == "day" and (working or word_at(tokens, end) in date_words.WORKING):
        unit, end = "business day", end + (not working)
    elif working:
        return "", 1, at
    if unit == "day" and word_at(tokens, end) == "(":
        inner, _, after = unit_at(tokens, end + 1)
        if inner in ("business day", "day") and word_at(tokens, after) == ")":
            return inner, 1, after + 1
    return unit, 1, skip(tokens, end, *date_words.WHOLE)


def is_you(tokens: Sequence[Token], at: int) -> bool:
    """Whether the u here is an English "you" (4 u, 2 u) and no Dutch hour."""
    if word_at(tokens, at) != "u" or tokens[at].glued or word_at(tokens, at - 1) not in ("2", "4"):
        return False
    around = tokens[max(0, at - _AROUND) : at + _AROUND]
    return any(token.text in date_words.ENGLISH for token in around)


def _is_glued_to_digits(tokens: Sequence[Token], at: int) -> bool:
    return 0 < at < len(tokens) and tokens[at].glued and tokens[at - 1].kind is TokenKind.NUMBER


def _cut_off(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number here is only the end of a longer one: 10.000, 1,5, -3."""
    return at > 1 and tokens[at].glued and tokens[at - 1].glued and word_at(tokens, at - 1) in (",", ".", "/")


def _numbers_at(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """The first and the last of the numbers here, and where they end."""
    if at < len(tokens) and tokens[at].kind is TokenKind.DIGITS:
        figures = tokens[at].text.replace("/", "-").split("-")
        if not all(figure.isdecimal() for figure in figures) or tokens[at].text in FRACTIONS:
            return None
        listed = [int(figure) for figure in figures]
        return _said_again(tokens, (listed[0], listed[-1], at + 1)) if sorted(listed) == listed else None
    number = number_read_at(tokens, at)
    if number is None:
        return None
    bounded = most_behind(tokens, at, number)
    if bounded is not None:
        return number.value, bounded.value, bounded.end
    return _said_again(tokens, _range_at(tokens, at, _first_of_list(tokens, number)))


def _range_at(tokens: Sequence[Token], at: int, number: Number) -> tuple[int, int, int]:
    """The number, or it and the one behind "to", and where they end."""
    between = word_at(tokens, at - 1 - (word_at(tokens, at - 1) in ("de", "the"))) in date_words.BETWEEN
    joints = date_words.TO | date_words.AND if between else date_words.TO
    second = number_read_at(tokens, number.end + 1) if word_at(tokens, number.end) in joints else None
    if second is None or word_at(tokens, number.end + 1) in date_words.ARTICLES:
        return number.value, number.value, number.end
    return number.value, second.value, second.end


def _said_again(tokens: Sequence[Token], numbers: tuple[int, int, int]) -> tuple[int, int, int]:
    """The same numbers, past the brackets that say them once more: five to seven (5-7)."""
    again = _numbers_at(tokens, numbers[2] + 1) if word_at(tokens, numbers[2]) == "(" else None
    is_same = again is not None and again[:2] == numbers[:2] and word_at(tokens, again[2]) == ")"
    return (*numbers[:2], again[2] + 1) if again is not None and is_same else numbers


def _first_of_list(tokens: Sequence[Token], number: Number) -> Number:
    """The first of three numbers or more, at the end of the last but one: 3, 4 or 5 days."""
    found = number
    for _ in range(MOST_LISTED):
        further = number_read_at(tokens, found.end + 1) if word_at(tokens, found.end) == "," else None
        if further is None or further.value <= found.value:
            break
        found = further
    more = word_at(tokens, found.end) in date_words.TO and number_read_at(tokens, found.end + 1) is not None
    return number._replace(end=found.end) if more else number


def _minutes_behind(tokens: Sequence[Token], count: Count) -> Count | None:
    """One hour thirty: the minutes that are said without their name."""
    number = number_read_at(tokens, count.end) if count.unit == "hour" and count.first == count.last else None
    if (
        number is None
        or not 1 <= number.value < 60
        or number.figures
        or word_at(tokens, count.end) in date_words.ARTICLES
    ):
        return None
    alone = (
        number.end == len(tokens)
        or tokens[number.end].kind is TokenKind.SIGN
        or word_at(tokens, number.end) in ("and", "en")
    )
    return count._replace(end=number.end, more=((number.value, "minute"),), oclock=False) if alone else None


def or_so_many(tokens: Sequence[Token], count: Count) -> Count:
    """A day or two is one day to two; een dag of twee is about two, een dag of twee, drie two to three."""
    word = word_at(tokens, count.end)
    number = number_read_at(tokens, count.end + 1) if count.article and word in ("or", "of") else None
    if number is None or word_at(tokens, number.end) in date_words.numbered("UNITS"):
        return count
    joined = word_at(tokens, number.end) in (",", *date_words.TO)
    more = number_read_at(tokens, number.end + 1) if joined else None
    listed = more is not None and more.value == number.value + 1 and not unit_at(tokens, more.end)[0]
    last = more if more is not None and listed else number
    first = count.first if word == "or" else number.value
    return count._replace(end=last.end, first=first, last=last.value, article=False)


def _to_so_many(tokens: Sequence[Token], count: Count, furthest: int) -> Count:
    """A week to ten days, two days, three at most: the first number of a range with a unit of its own."""
    most = or_at_most(tokens, count.end)
    if most is not None and count.first == count.last < most.value and not count.article:
        return count._replace(last=most.value, end=most.end, oclock=False)
    is_further = furthest > 0 and word_at(tokens, count.end) in date_words.TO
    further = amount_at(tokens, count.end + 1, furthest=furthest - 1) if is_further else None
    times = 7 if further is not None and (count.unit, further.unit) == ("week", "day") else 1
    if further is None or count.first != count.last or (times == 1 and count.unit != further.unit):
        return count
    first = count.first * times
    return further._replace(first=first, article=False) if first < further.first == further.last else count


def _and_a_half(tokens: Sequence[Token], count: Count) -> Count | None:
    """An hour and a half."""
    half = [word_at(tokens, count.end + place) for place in range(3)]
    if half not in (["and", "a", "half"], ["and", "an", "half"], ["en", "een", "half"], ["en", "een", "halve"]):
        return count
    return _fraction_of(count.end + 3, 2 * count.last + 1, 2, count.unit) if count.first == count.last else None


def _vague_at(tokens: Sequence[Token], at: int) -> Count | None:
    """A couple of hours, een paar dagen: two, and three of a few; good enough for what is typed, no promise."""
    number = 2 if word_at(tokens, at) == "couple" else 3
    unit, times, end = unit_at(tokens, skip(tokens, at + 1, "of"))
    return Count(end, number * times, number * times, unit, vague=True) if unit else None


def _part_of_unit_at(tokens: Sequence[Token], at: int) -> Count | None:
    """Half an hour, 1/2 hour, 1,5 uur, 2 1/2 hours, anderhalf uur, three quarters of an hour, a few hours."""
    place = skip(tokens, at, *_ARTICLES)
    word = word_at(tokens, place)
    if word in ("few", "couple", "paar"):
        return _vague_at(tokens, place)
    if word in ("anderhalf", "anderhalve"):
        return _fraction_at(tokens, place + 1, 3, 2)
    if word in ("half", "halve") or word in FRACTIONS:
        return _fraction_at(tokens, skip(tokens, place + 1, "of", *_ARTICLES), *FRACTIONS.get(word, (1, 2)))
    number = number_read_at(tokens, at)
    if number is None:
        return None
    return _quarters_at(tokens, number) or _mixed_at(tokens, number)


def _quarters_at(tokens: Sequence[Token], number: Number) -> Count | None:
    """Three quarters of an hour, a quarter of an hour."""
    at = skip(tokens, number.end, "-")
    if word_at(tokens, at) not in ("quarter", "quarters"):
        return None
    return _fraction_at(tokens, skip(tokens, at + 1, "of", *_ARTICLES), number.value, 4)


def _mixed_at(tokens: Sequence[Token], number: Number) -> Count | None:
    """1,5 and 2.5 hours; 2 1/2 hours; one and a half hours."""
    words = [word_at(tokens, number.end + place) for place in range(3)]
    if words in (["and", "a", "half"], ["and", "an", "half"], ["en", "een", "half"], ["en", "een", "halve"]):
        return _fraction_at(tokens, number.end + 3, 2 * number.value + 1, 2)
    if words[0] in FRACTIONS:
        top, bottom = FRACTIONS[words[0]]
        return _fraction_at(tokens, number.end + 1, number.value * bottom + top, bottom)
    decimals = words[1]
    if words[0] == "," and decimals.isdecimal() and len(decimals) < 3 and tokens[number.end + 1].glued:
        return _fraction_at(tokens, number.end + 2, int(f"{number.value}{decimals}"), 10 ** len(decimals))
    return None


def _decimal_at(tokens: Sequence[Token], at: int) -> Count | None:
    """2.5 hours, typed with a point."""
    if at >= len(tokens) or tokens[at].kind is not TokenKind.DIGITS or tokens[at].text.count(".") != 1:
        return None
    whole, _, decimals = tokens[at].text.partition(".")
    return _fraction_at(tokens, at + 1, int(whole + decimals), 10 ** len(decimals)) if len(decimals) == 1 else None


def _fraction_at(tokens: Sequence[Token], at: int, top: int, bottom: int) -> Count | None:
    unit, times, end = unit_at(tokens, at)
    plural = word_at(tokens, at) in ("days", "weeks", "dagen", "weken", "months", "maanden")
    if plural and top < bottom:
        return None  # "3/4 dagen" is three or four
    return _fraction_of(end, top * times, bottom, unit)


def _fraction_of(end: int, top: int, bottom: int, unit: str) -> Count | None:
    """So many parts of a unit, in minutes or months; None where they are not whole, or days."""
    smaller, in_it = {"hour": ("minute", 60), "minute": ("minute", 1), "year": ("month", 12)}.get(unit, ("", 0))
    whole, rest = divmod(top * in_it, bottom)
    return Count(end, whole, whole, smaller) if smaller and not rest else None
