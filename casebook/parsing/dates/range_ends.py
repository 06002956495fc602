"""The days that a range or a list of days begins and ends with. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import FRACTIONS
from casebook.parsing.dates.date_parts import Digits, Named, Part, Weekday
from casebook.parsing.dates.day_grammar import calendar_at, named_at, weekday_at
from casebook.parsing.dates.digits_grammar import digits_at
from casebook.parsing.dates.named_days import named_day_at
from casebook.parsing.dates.time_grammar import time_at
from casebook.parsing.tokens import Token, glued_ordinal, number_at, skip, word_at

LEADS = date_words.BETWEEN | frozenset("from van vanaf either".split())


class Bare(NamedTuple):
    """A day of a month that is not named beside it, with the weekday that may stand there."""

    end: int
    day: int
    ordinal: bool
    weekday: int | None = None


def one_end_at(tokens: Sequence[Token], at: int) -> Part | Bare | None:
    """A day, or the number of one whose month stands elsewhere."""
    place = skip(tokens, at, "the", "de", "den")
    weekday = weekday_at(tokens, place)
    number = skip(tokens, weekday.end, ",", ".", "the", "de") if weekday is not None else place
    calendar = calendar_at(tokens, number)
    is_bare = weekday is not None and weekday == Weekday(weekday.end, weekday.weekday, weekday.word)
    named = weekday.weekday if weekday is not None and is_bare else None
    if calendar is not None:
        return calendar._replace(weekday=named)
    figures = _figures_at(tokens, number, beside=weekday is not None)
    if figures is not None and number > place:
        return figures
    day = number_at(tokens, number, 2)
    if day is not None and 1 <= day <= 31 and time_at(tokens, number) is None:
        ordinal = glued_ordinal(tokens, number + 1, date_words.ORDINALS)
        return Bare(number + 1 + ordinal, day, ordinal, named)
    return weekday or named_day_at(tokens, place) or _named(tokens, place) or _figures_at(tokens, place)


def _named(tokens: Sequence[Token], at: int) -> Named | None:
    found = named_at(tokens, at)
    return found if isinstance(found, Named) else None


def _figures_at(tokens: Sequence[Token], at: int, beside: bool = False) -> Digits | None:
    """6/10, behind "between" or "from", or `beside` its weekday; 10/6/2026 anywhere."""
    found = digits_at(tokens, at)
    if not isinstance(found, Digits):
        return None
    led = beside or any(word_at(tokens, before) in LEADS for before in range(max(0, at - 4), at))
    paired = any(
        _is_figures(tokens, other, found.sign)
        for other in (at - 2, at - 3, at - 4, found.end + 1, found.end + 2, found.end + 3)
    )
    counts = tokens[found.end - 1].text in FRACTIONS or date_words.unit_named(word_at(tokens, found.end))
    if found.sign == "." and len(found.numbers) == 2 and word_at(tokens, found.end) == "." and tokens[found.end].glued:
        return found._replace(end=found.end + 1)  # 14.10. - 15.10.
    dashes = found.sign == "-" and paired and (beside or _is_joined_in_words(tokens, at, found.end))
    dated = (found.sign == "/" and (led or paired)) or dashes
    return found if len(found.numbers) == 3 or (dated and not counts) else None


def _is_figures(tokens: Sequence[Token], at: int, sign: str) -> bool:
    """Whether a day in the same figures stands here: 14/10 of 15/10."""
    other = digits_at(tokens, at) if at >= 0 else None
    joined = any(word_at(tokens, place) in (*date_words.TO, "t", "m") for place in (at - 2, at - 1, at + 1))
    return isinstance(other, Digits) and other.sign == sign and len(other.numbers) == 2 and joined


def _is_joined_in_words(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether figures with a dash are joined to others by t/m, and are written as days are: 15-03 t/m 19-03."""
    joint = ("t", "/", "m") in {
        tuple(word_at(tokens, place + gap) for gap in range(3)) for place in (at - 3, end) if place >= 0
    }
    return joint and all(len(number) == 2 for number in tokens[end - 1].text.split("-"))
