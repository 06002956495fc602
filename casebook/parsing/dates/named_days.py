"""Days that have a name of their own in the calendar, in English and Dutch, and when they are in a year.

A weekday behind such a word is never that weekday: Black Friday is not the next Friday. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casebook.parsing.dates.date_parts import NamedDay
from casebook.parsing.tokens import Token, number_at, word_at

_FIXED = {
    "christmas eve": (12, 24), "kerstavond": (12, 24), "christmas": (12, 25), "christmas day": (12, 25),
    "xmas eve": (12, 24), "xmas": (12, 25), "eerste kerstdag": (12, 25), "boxing day": (12, 26), "tweede kerstdag": (12, 26),
    "new year's eve": (12, 31), "new years eve": (12, 31), "new year eve": (12, 31), "oudjaar": (12, 31), "oudjaarsdag": (12, 31),
    "new year's day": (1, 1), "new year": (1, 1), "new years day": (1, 1), "nieuwjaar": (1, 1),
    "nieuwjaarsdag": (1, 1), "valentine's day": (2, 14), "valentijnsdag": (2, 14), "koningsdag": (4, 27),
    "bevrijdingsdag": (5, 5), "halloween": (10, 31), "sinterklaas": (12, 5), "pakjesavond": (12, 5),
    "kerst": (12, 25), "kerstmis": (12, 25), "oud en nieuw": (12, 31), "oudejaarsdag": (12, 31),
    "oudejaarsavond": (12, 31), "driekoningen": (1, 6), "independence day": (7, 4), "juneteenth": (6, 19),
    "veterans day": (11, 11), "remembrance day": (11, 11), "bonfire night": (11, 5),
}  # fmt: skip
_FROM_EASTER = {
    "good friday": -2, "goede vrijdag": -2, "easter": 0, "easter sunday": 0, "eerste paasdag": 0,
    "easter monday": 1, "tweede paasdag": 1, "paasmaandag": 1, "hemelvaart": 39, "hemelvaartsdag": 39,
    "ascension day": 39, "whit sunday": 49, "eerste pinksterdag": 49, "whit monday": 50, "tweede pinksterdag": 50,
    "pinkstermaandag": 50, "ash wednesday": -46, "aswoensdag": -46, "maundy thursday": -3, "witte donderdag": -3,
    "pasen": 0, "paaszondag": 0, "pinksteren": 49, "pentecost": 49, "palm sunday": -7, "palmzondag": -7,
}  # fmt: skip
_FROM_THANKSGIVING = {
    "thanksgiving": 0,
    "thanksgiving day": 0,
    "black friday": 1,
    "cyber monday": 4,
    "giving tuesday": 5,
}
# The month, the weekday (Monday is 0) and which of them it is: 5 USC 6103.
_BY_WEEKDAY = {
    "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3), "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1), "columbus day": (10, 0, 2),
}  # fmt: skip
_OF_TWO_DAYS = frozenset(("kerst", "kerstmis", "pasen", "pinksteren", "oud en nieuw"))
_NAMES = frozenset({*_FIXED, *_FROM_EASTER, *_FROM_THANKSGIVING, *_BY_WEEKDAY})
_FIRST_WORDS = frozenset(name.split(" ")[0] for name in _NAMES)
BEFORE_A_WEEKDAY = frozenset(
    "black good cyber blue ash maundy holy easter whit palm shrove super giving fat spy goede witte stille blauwe "
    "holiday gekke trinity mothering passion advent remembrance".split()
)
"""Words that make a name of the weekday behind them, whether or not it is known here when that day is."""


def named_day_at(tokens: Sequence[Token], at: int) -> NamedDay | None:
    """The day whose name is here, the longest that fits."""
    if word_at(tokens, at) not in _FIRST_WORDS:
        return None  # as nearly every word of a text
    for length in (3, 2, 1):
        name = " ".join(token.text for token in tokens[at : at + length])
        if name in _NAMES and at + length <= len(tokens):
            year = number_at(tokens, at + length, 4)
            dated = year is not None and 1990 <= year <= 2100
            return NamedDay(at + length + dated, name, year if dated else None)
    return None


def makes_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether the weekday here belongs to a name."""
    return word_at(tokens, at - 1) in BEFORE_A_WEEKDAY


def day_named(name: str, year: int) -> date:
    """The day of that name in that year; of two days, the first."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        from dateutil.easter import easter

        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _BY_WEEKDAY:
        return _weekday_of_month(year, *_BY_WEEKDAY[name])
    return _weekday_of_month(year, 11, 3, 4) + timedelta(days=_FROM_THANKSGIVING[name])


def further_days(name: str) -> int:
    """How many days of that name follow its first: Dutch Christmas has a second."""
    return int(name in _OF_TWO_DAYS)


def _weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """That weekday of a month, from 1; the last for -1."""
    first = date(year, month, 1)
    days = [first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * week) for week in range(5)]
    return [day for day in days if day.month == month][number - (number > 0)]
