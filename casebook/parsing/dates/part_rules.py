"""Questions about single parts of a date that are asked in more than one place. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, timedelta, timezone

from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    Digits,
    Named,
    NamedDay,
    Offset,
    Part,
    Period,
    Shifted,
    Time,
    Week,
    Weekday,
)
from casebook.parsing.dates.grammar import part_at
from casebook.parsing.dates.times_of_day import time_of
from casebook.parsing.tokens import Token

# A date without a year that lies further ahead than this may as well be the one that has passed: nobody promises that far.
FURTHEST_WITHOUT_YEAR = timedelta(days=183)


LAST_HOUR = 24

_MORNING, _NOON = 7, 12
"""Nobody comes before the one, and no hours but those of the day go on behind the other from 1. Our own choice."""

_FURTHEST_WITH_WEEKDAY = timedelta(days=42)
"""A day that lies further away is hardly named by its weekday too. Our own choice."""


def without_year(part: Part) -> bool:
    """Whether the part is a day of some year, and does not say which; or is told from one."""
    if isinstance(part, (Beside, Shifted)):
        return part.day is not None and without_year(part.day)
    return (
        (isinstance(part, Calendar) and part.year is None)
        or (isinstance(part, Digits) and len(part.numbers) == 2)
        or (isinstance(part, NamedDay) and part.year is None)
        or (isinstance(part, Week) and part.year is None and (part.inside is None or part.inside.year is None))
        or (isinstance(part, Period) and part.month is not None)
    )


def is_bare_weekday(part: Part) -> bool:
    """Whether it is a weekday with nothing that says of which week."""
    return isinstance(part, Weekday) and part == Weekday(part.end, part.weekday, part.word)


def is_past_day(part: Part) -> bool:
    """Whether it is a day or a period before today, by its own words: yesterday, last Friday, vorige week."""
    match part:
        case Weekday():
            return -1 in (part.shift, part.week)
        case Named():
            return part.distance < 0
        case Period():
            return part.shift < 0
    return False


def are_hours(part: Digits, beside: Weekday, today: date, order: str | None, *, ahead: bool = True) -> bool:
    """Whether two numbers with a dash behind a weekday may be hours, as no such day falls on it or only one that is far: Friday
    9-5. Hours begin with the smaller number, or in the morning and end in the afternoon, without a nought before it."""
    if part.sign != "-" or len(part.numbers) != 2 or max(map(int, part.numbers)) > LAST_HOUR:
        return False
    agreeing = [day for day in days_of(part, today, ahead, order) if day.weekday() == beside.weekday]
    first, last = map(int, part.numbers)
    rise = first < last or last < _MORNING <= first <= _NOON
    are_written_so = rise and not any(one[0] == "0" for one in part.numbers)
    nearest = min((abs(day - today) for day in agreeing), default=None)
    return nearest is None or (are_written_so and nearest > _FURTHEST_WITH_WEEKDAY)


def joins_a_time(tokens: Sequence[Token], at: int, parts: Sequence[Part]) -> bool:
    """Whether the sign here only joins a date and its time: 05/31/2024-14:15."""
    dated = bool(parts) and isinstance(parts[-1], Digits) and len(parts[-1].numbers) == 3
    return dated and tokens[at].text == "-" and isinstance(part_at(tokens, at + 1), Time)


def give_year(parts: list[Part], year: int) -> bool:
    """The year behind a time (Thu Oct 26 11:00:09 2023) given to the date before it; False where there is none."""
    for place, part in enumerate(parts):
        if isinstance(part, Calendar) and part.year is None:
            parts[place] = part._replace(year=year)
            return True
    return False


def dotted_time(part: Digits) -> Time | None:
    """The time that two numbers with a dot between them can be: 14.05; None where they are none."""
    if part.sign != "." or len(part.numbers) != 2 or len(part.numbers[1]) != 2 or len(part.numbers[0]) > 2:
        return None
    at = Time(part.end, int(part.numbers[0]), int(part.numbers[1]))
    return None if time_of(at, None) is None else at


def zone_of(offset: Offset) -> timezone | None:
    """The zone of a typed offset; None for one that is nobody\'s."""
    if offset.text in ("z", "utc", "gmt"):
        return UTC
    figures = offset.text[1:].replace(":", "")
    distance = timedelta(hours=int(figures[:2]), minutes=int(figures[2:]))
    if distance > timedelta(hours=16) or int(figures[2:]) > 59:
        return None
    return timezone(-distance if offset.text[0] == "-" else distance)
