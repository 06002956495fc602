"""Weeks, weekends, the 25th, the end of a day. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.count_grammar import nth_working_day_at
from casebook.parsing.dates.date_parts import Calendar, DayOfMonth, Digits, Named, Part, Period, Week, Weekday, Weekend
from casebook.parsing.dates.day_grammar import calendar_at, named_at, weekday_at, whole_period_at
from casebook.parsing.dates.digits_grammar import digits_at
from casebook.parsing.dates.numbers import Number, ordinal_at
from casebook.parsing.tokens import Token, TokenKind, glued_ordinal, number_at, skip, word_at

_WEDNESDAY = 2


def week_at(tokens: Sequence[Token], at: int) -> Part | None:
    """Week 48, the end of it, its middle, the week of 7 December, week commencing Monday 7 December, the weekend."""
    word = word_at(tokens, at)
    if word in date_words.WEEKEND:
        return Weekend(at + 1)
    if word in date_words.MID or word == "midweek":
        return _middle_of_week_at(tokens, at)
    written = _iso_week_at(tokens, at)
    if written is not None:
        return written
    if word in date_words.END:
        named = skip(tokens, at + 1, *date_words.OF)
        week = None if word_at(tokens, named) in date_words.END else week_at(tokens, named)
        return week if isinstance(week, Week) and week.number else None
    words = [word_at(tokens, at + place) for place in range(3)]
    place = at + 3 if words == ["w", "/", "c"] else at + 1 if word in ("week", "wk", "weeknummer") else 0
    if not place:
        return None
    number = number_at(tokens, place, 2)
    dated = calendar_at(tokens, place) is not None
    if number is not None and 1 <= number <= 53 and not (dated or date_words.unit_named(word_at(tokens, place + 1))):
        return Week(place + 1, number=number)
    day = skip(tokens, place, *date_words.WEEK_OF)
    weekday = weekday_at(tokens, day)
    if weekday is not None and weekday.weekday == 0:
        day = skip(tokens, weekday.end, ",", "the", "de")
    inside = calendar_at(tokens, day)
    return Week(inside.end, inside=inside) if inside is not None and (day > place or place == at + 3) else None


def _middle_of_week_at(tokens: Sequence[Token], at: int) -> Weekday | None:
    """Mid next week, halverwege de week, midweek: the Wednesday of it; not half of a week, which may be any day of it."""
    if word_at(tokens, at) == "half":
        return None
    place = at if word_at(tokens, at) == "midweek" else skip(tokens, at + 1, "-", "in", *date_words.OF)
    period = whole_period_at(tokens, place if place > at else at + 1)
    if period is not None and period.unit == "week":
        return Weekday(period.end, _WEDNESDAY, "wednesday", week=period.shift)
    named = place == at or word_at(tokens, place) == "week"
    return Weekday(place + 1, _WEDNESDAY, "wednesday", week=0) if named else None


def _iso_week_at(tokens: Sequence[Token], at: int) -> Week | None:
    """2026-W49, 2026W49, W49: a week as ISO 8601 writes it; not a day of it, 2026-W49-5."""
    year = number_at(tokens, at, 4)
    place = at if year is None else skip(tokens, at + 1, "-")
    number = number_at(tokens, place + 1, 2) if word_at(tokens, place) == "w" else None
    glued = all(token.glued for token in tokens[at + 1 : place + 2])
    further = place + 2 < len(tokens) and tokens[place + 2].glued and word_at(tokens, place + 2) in ("-", "/")
    if number is None or not glued or further or not 1 <= number <= 53 or (year or 2000) < 1900:
        return None
    return Week(place + 2, number=number, year=year)


def day_of_month_at(tokens: Sequence[Token], at: int) -> DayOfMonth | None:
    """The 25th, de 15de, 20th of the next month; a bare ordinal after a weekday or "on"."""
    place = skip(tokens, at, "the", "de", "den")
    day = number_at(tokens, place, 2)
    if day is None:
        return _ordinal_of_month_at(tokens, place)
    if not 1 <= day <= 31 or calendar_at(tokens, place) is not None:
        return None
    ordinal = glued_ordinal(tokens, place + 1, date_words.ORDINALS)
    end = place + 1 + ordinal
    month = skip(tokens, end, "of", "van", "the", "de")
    shift = date_words.SHIFTS.get(word_at(tokens, month))
    if shift in (0, 1) and date_words.unit_named(word_at(tokens, month + 1)) == "month" and (ordinal or month > end):
        return DayOfMonth(month + 2, day, shift)
    if month > end and ordinal and date_words.unit_named(word_at(tokens, month)) == "month":
        return DayOfMonth(month + 1, day)
    led = (
        place > at
        or (at == 0 and end == len(tokens))
        or word_at(tokens, at - 1) in ("on", "op", "the", "de", "den", "between", "tussen")
    )
    led = led or [word_at(tokens, end + gap) for gap in range(3)] == ["at", "the", "latest"]
    weekdays = date_words.numbered("WEEKDAYS")
    return DayOfMonth(end, day) if ordinal and (led or word_at(tokens, at - 1) in weekdays) else None


def day_behind_its_month_at(tokens: Sequence[Token], at: int) -> DayOfMonth | None:
    """Next month on the 5th, volgende maand de 5e; None where the month is not told first, or not with its day."""
    shift = date_words.SHIFTS.get(word_at(tokens, at))
    if shift not in (0, 1) or date_words.unit_named(word_at(tokens, at + 1)) != "month":
        return None
    place = skip(tokens, at + 2, ",", "on", "op", "the", "de", "den")
    day = number_at(tokens, place, 2)
    ordinal = place > at + 2 and glued_ordinal(tokens, place + 1, date_words.ORDINALS)
    return DayOfMonth(place + 2, day, shift) if day is not None and ordinal and 1 <= day <= 31 else None


def _ordinal_of_month_at(tokens: Sequence[Token], at: int) -> DayOfMonth | None:
    """The first of next month, de eerste van de maand; the fifteenth, where nothing else stands there."""
    day = ordinal_at(tokens, at)
    if day is None:
        return None
    month = skip(tokens, day.end, "of", "van", "the", "de")
    shift = date_words.SHIFTS.get(word_at(tokens, month))
    if month > day.end and shift in (0, 1) and date_words.unit_named(word_at(tokens, month + 1)) == "month":
        return DayOfMonth(month + 2, day.value, shift)
    if month > day.end and date_words.unit_named(word_at(tokens, month)) == "month":
        return DayOfMonth(month + 1, day.value)
    is_all = at <= 1 and day.end == len(tokens)
    is_day = word_at(tokens, at - 1) in ("the", "de") and (is_all or _is_said_as_a_day(tokens, at, day))
    return DayOfMonth(day.end, day.value) if is_day else None


def _is_said_as_a_day(tokens: Sequence[Token], at: int, day: Number) -> bool:
    """Whether an ordinal in words is a day as people say it: by the twentieth, Friday the eleventh; not the tenth time."""
    led, further = word_at(tokens, at - 2), word_at(tokens, at - 3)
    weekdays = date_words.numbered("WEEKDAYS")
    leads = (
        led in _BEFORE_A_DAY
        or led in weekdays
        or (led == "," and further in weekdays)
        or (further, led) == ("that", "is")
    )
    behind = tokens[day.end] if day.end < len(tokens) else None
    ends = (
        behind is None
        or (behind.kind is TokenKind.SIGN and behind.text not in "-/%")
        or behind.text in ("and", "at", "en", "om")
    )
    return leads and ends and day.value >= _LEAST_IN_WORDS


_BEFORE_A_DAY = frozenset("by before on until till that's thats voor op tot uiterlijk".split())
_LEAST_IN_WORDS = 5
"""The first to the fourth may be of anything: try, floor, letter. Our own choice."""


def end_of_day_at(tokens: Sequence[Token], at: int) -> Part | None:
    """End of day Friday, close of business on Monday, the end of tomorrow; the day alone where none is named."""
    place = end_words_at(tokens, at)
    if place is None:
        return None
    nth = nth_working_day_at(tokens, place)
    if nth is not None:
        return nth
    whole_day = word_at(tokens, place - 1) not in (*date_words.OF, *date_words.END)
    day = _a_day_at(tokens, skip(tokens, place, ",", "on", "op", "of", "van", "this", "the"))
    if day is not None:
        return day
    return Period(place, "day", 0, ending=True) if whole_day else None


def end_words_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where the words for the end of a day stop; None where there are none."""
    at = skip(tokens, at, "the", "het")
    word = word_at(tokens, at)
    if word in date_words.DAY_ENDS:
        return at + 1
    if (word, word_at(tokens, at + 1)) in (("closing", "time"), ("close", "today"), ("close", "tomorrow")):
        return at + 1 + (word == "closing")
    if word == "close" and word_at(tokens, at + 1) == "of":
        place = skip(tokens, at + 2, "the")
        return place + 1 if word_at(tokens, place) in ("business", "day", "play") else None
    if word not in date_words.END:
        return None
    place = skip(tokens, at + 1, *date_words.OF)
    if word_at(tokens, place) in ("business", "working", "work", "trading") and word_at(tokens, place + 1) == "day":
        return place + 2
    if word_at(tokens, place) in date_words.WHAT_ENDS:
        return place + 1
    return place if place > at + 1 or word == "eind" else None


def _a_day_at(tokens: Sequence[Token], at: int) -> Weekday | Named | Calendar | DayOfMonth | Digits | None:
    for read in (calendar_at, weekday_at, named_at, day_of_month_at, digits_at):
        found = read(tokens, at)
        if isinstance(found, (Calendar, Weekday, Named, DayOfMonth)) or (
            isinstance(found, Digits) and found.sign == "/"
        ):
            return found
    return None
