"""What a part of a date amounts to, seen from a given day.

A reading that is no real day is left out, one that can be two days yields both: the callers decide what to say.
Weeks run from Monday to Sunday. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    DayOfMonth,
    Digits,
    Named,
    NamedDay,
    Part,
    Period,
    Shifted,
    Week,
    Weekday,
)
from casebook.parsing.dates.figures import day_or_none
from casebook.parsing.dates.named_days import day_named, further_days

if TYPE_CHECKING:
    from collections.abc import Container

FRIDAY = 4
# 24-11-03 is the third of November 2024 as well; 03-11-24 is nobody's 24 November 2003.
FURTHEST_SECOND_READING = 10
# Twenty years of working days: further than any promise, and as many holidays as can be worked out without a wait.
MOST_BUSINESS_DAYS = 5_000
_BEGINNING_WITH_FEASTS = (1, 5, 11)
"""Months whose first day is a holiday in many countries: New Year, the day of labour, All Saints."""


def days_of(part: Part, today: date, ahead: bool, order: str | None) -> tuple[date, ...]:
    """The days a part can mean: none when there is no such day, several when it does not say which.

    `ahead` is where to look for what is not named in full; today counts both ways. `order` is that of all-digit dates.
    """
    try:
        match part:
            case DayOfMonth() | NamedDay() | Week() | Shifted() | Beside():
                return _told_from_another(part, today, ahead, order)
            case Named():
                return (today + timedelta(days=part.distance),)
            case Weekday():
                return _weekday(part, today, ahead)
            case Period():
                return (_end_of(part, today, ahead),)
            case Calendar():
                days = _real_days([(part.year, part.month, part.day)], today, part.side > 0 if part.side else ahead)
                return tuple(day for day in days if part.weekday in (None, day.weekday()))
            case Digits():
                return _real_days(_readings(part, order), today, ahead)
    except (OverflowError, ValueError):
        pass
    return ()


def _told_from_another(
    part: DayOfMonth | NamedDay | Week | Shifted | Beside, today: date, ahead: bool, order: str | None
) -> tuple[date, ...]:
    match part:
        case DayOfMonth():
            return _of_month(part, today, ahead)
        case NamedDay() if part.year is not None:
            return (day_named(part.name, part.year),)
        case NamedDay():
            named = (day_named(part.name, today.year + gap) for gap in ((0, 1) if ahead else (0, -1)))
            return tuple(day for day in named if day == today or (day > today) == ahead)[:1]
        case Week():
            return _friday_of(part, today, ahead)
    if part.day is None:
        return ()
    days = days_of(part.day, today, ahead, order)
    side = part.side if isinstance(part, Beside) else part.distance.last
    if isinstance(part.day, NamedDay) and side > 0:
        days = tuple(day + timedelta(days=further_days(part.day.name)) for day in days)
    if isinstance(part, Beside):
        return tuple(day + timedelta(days=part.side * (_days_to(part, day) + 7 * (part.number - 1))) for day in days)
    if part.distance.unit == "business day":
        return tuple(found for day in days if (found := _working_day_of(part, day)) is not None)
    shifted = (add_units(day, part.distance.last, part.distance.unit, None) for day in days)
    return tuple(day for day in shifted if day is not None)


def _working_day_of(part: Shifted, first: date) -> date | None:
    """That working day of the month that begins on the day, or (negative) of the one before; None where a feast may be in it."""
    number = part.distance.last
    day = _business_day(first - timedelta(days=number > 0), number, None)
    return None if day is None or (number > 0 and day.month in _BEGINNING_WITH_FEASTS) else day


def _days_to(part: Beside, day: date) -> int:
    """How many days, 1 to 7, the nearest such weekday is from that day."""
    return (part.side * (part.weekday - day.weekday())) % 7 or 7


def _of_month(part: DayOfMonth, today: date, ahead: bool) -> tuple[date, ...]:
    """That day of this or the next month; of one not named, the nearest that has it."""
    months = [part.shift] if part.shift is not None else [gap if ahead else -gap for gap in range(13)]
    for gap in months:
        year, month = divmod(today.year * 12 + today.month - 1 + gap, 12)
        day = day_or_none(year, month + 1, part.day)
        if day is not None and (part.shift is not None or day == today or (day > today) == ahead):
            return (day,)
    return ()


def _friday_of(part: Week, today: date, ahead: bool) -> tuple[date, ...]:
    """The Friday of a week: by its number the nearest, or of the week that a day is in."""
    if part.inside is not None:
        days = _real_days([(part.inside.year, part.inside.month, part.inside.day)], today - timedelta(days=6), ahead)
        return tuple(day + timedelta(days=FRIDAY - day.weekday()) for day in days)
    for year in (today.year, today.year + 1, today.year - 1) if part.year is None else (part.year,):
        friday = date(year, 1, 4) + timedelta(weeks=part.number or 1)  # 4 January is in the first week
        friday += timedelta(days=FRIDAY - 7 - date(year, 1, 4).weekday())
        if friday.isocalendar().year == year and (part.year or friday == today or (friday > today) == ahead):
            return (friday,)
    return ()


def _weekday(part: Weekday, today: date, ahead: bool) -> tuple[date, ...]:
    """The nearest such day; "last" is before today, and "next" both this week's and next week's where those differ."""
    monday = today - timedelta(days=today.weekday())
    if part.week is not None:
        return (monday + timedelta(days=7 * part.week + part.weekday),)
    if part.shift == 0:
        return (monday + timedelta(days=part.weekday),)
    after = (part.weekday - today.weekday()) % 7
    coming = today + timedelta(days=after or 7)
    if part.coming:
        return (coming,)
    if part.shift == 1:
        return (coming,) if coming > monday + timedelta(days=6) else (coming, coming + timedelta(days=7))
    if part.shift == -1:
        return (today - timedelta(days=(today.weekday() - part.weekday) % 7 or 7),)
    return (today + timedelta(days=after if ahead else after - 7 if after else 0),)


def _end_of(part: Period, today: date, ahead: bool) -> date:
    """The last day of a month or year; of a week the Friday, which is what offices mean by it."""
    from dateutil.relativedelta import relativedelta

    if part.unit == "day":
        return today
    if part.unit == "week":
        if part.shift:
            return today + timedelta(days=FRIDAY - today.weekday() + 7 * part.shift)
        return today + timedelta(days=(FRIDAY - today.weekday()) % 7)
    if part.unit == "year":
        return date(today.year + part.shift, 12, 31)
    if part.unit == "quarter":
        return today + relativedelta(months=2 - (today.month - 1) % 3 + 3 * part.shift, day=31)
    if part.month is None:
        return today + relativedelta(months=part.shift, day=31)
    found = date(today.year, part.month, 1) + relativedelta(day=31)
    if (ahead and found < today) or (not ahead and found > today):
        return found + relativedelta(years=1 if ahead else -1, day=31)
    return found


def _readings(part: Digits, order: str | None) -> Iterable[tuple[int | None, int, int]]:
    """The ways to read all-digit dates, as year, month, day."""
    numbers = [int(number) for number in part.numbers]
    day_first: tuple[int | None, int, int]
    month_first: tuple[int | None, int, int]
    figures = [len(number) for number in part.numbers]
    if len(numbers) == 2:
        first, last = numbers
        day_first, month_first = (None, last, first), (None, first, last)
        if max(figures) > 2:
            return []
    elif figures[0] == 4 and figures[2] <= 2:
        return [(numbers[0], numbers[1], numbers[2])]
    elif order == "ymd" and part.sign != "." and figures == [2, 2, 2]:
        return [(numbers[0] + 2000, numbers[1], numbers[2])]
    elif figures[0] <= 2 and figures[2] in (2, 4):
        year = numbers[2] + (2000 if figures[2] == 2 else 0)
        day_first, month_first = (year, numbers[1], numbers[0]), (year, numbers[0], numbers[1])
    else:
        return []
    if len(numbers) == 3 and part.sign == "." and numbers[1] > 12 and order != "dmy":
        return [month_first]  # 11.20.26 has no month 20
    if part.sign == "." or order == "dmy":
        # 8.25 has no month 25: where the month is first, or that is not known, it is the 25th of August.
        return [month_first if len(numbers) == 2 and order != "dmy" and numbers[1] > 12 else day_first]
    if order is None and part.sign == "-" and figures == [2, 2, 2]:
        return [day_first, month_first, (numbers[0] + 2000, numbers[1], numbers[2])]
    return [month_first] if order == "mdy" or (order == "ymd" and len(numbers) == 2) else [day_first, month_first]


def _real_days(readings: Iterable[tuple[int | None, int, int]], today: date, ahead: bool) -> tuple[date, ...]:
    """Those readings that are real days, each once; without a year, the nearest in the direction looked in."""
    found: list[date] = []
    for year, month, day in readings:
        if found and year is not None and abs(year - today.year) > FURTHEST_SECOND_READING:
            continue
        # Eight years apart is as far as two 29ths of February can be.
        years = [year] if year is not None else [today.year + (gap if ahead else -gap) for gap in range(9)]
        for one in years:
            real = day_or_none(one, month, day)
            if real is not None and (year is not None or real == today or (real > today) == ahead):
                found.append(real)
                break
    return tuple(dict.fromkeys(found))


def add_units(today: date, number: int, unit: str, country: str | None) -> date | None:
    """The day so many business days, days, weeks, months or years from today (negative: before); None when too far.

    A month from 31 January is the last day of February.
    """
    from dateutil.relativedelta import relativedelta

    try:
        match unit:
            case "business day":
                return _business_day(today, number, country)
            case "day" | "week":
                return today + timedelta(days=number * (7 if unit == "week" else 1))
            case "month":
                return today + relativedelta(months=number)
            case _:
                return today + relativedelta(years=number)
    except (OverflowError, ValueError):
        return None


def _business_day(today: date, number: int, country: str | None) -> date | None:
    """Today is not counted, nor are Saturdays, Sundays and the public holidays of the country."""
    if abs(number) > MOST_BUSINESS_DAYS:
        return None
    holidays: Container[date] = ()
    if country and number:
        from casebook.parsing.dates.public_holidays import holidays_of

        holidays = holidays_of(country)
    step = timedelta(days=1 if number > 0 else -1)
    day, left = today, abs(number)
    while left:
        day += step
        left -= day.weekday() <= FRIDAY and day not in holidays
    return day
