"""Days told from another one: a week on Tuesday, the Monday after Christmas, this time next week. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import amount_at, unit_at
from casebook.parsing.dates.count_grammar import count_at
from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    Count,
    DayOfMonth,
    Named,
    NamedDay,
    Part,
    Period,
    Shifted,
    Weekday,
)
from casebook.parsing.dates.day_grammar import calendar_at, named_at, period_at, weekday_at
from casebook.parsing.dates.named_days import named_day_at
from casebook.parsing.dates.numbers import Number, ordinal_at
from casebook.parsing.dates.spoken_times import past_an_hour_at
from casebook.parsing.dates.time_grammar import day_part_at, time_at
from casebook.parsing.dates.week_grammar import day_of_month_at
from casebook.parsing.tokens import Token, TokenKind, glued_ordinal, number_at, skip, word_at

_AFTER, _BEFORE = date_words.BEHIND, ("before", "voor", "preceding")
_MOST_NAMED = 3
"""How many words a feast that is not known here is taken to have."""


def shifted_at(tokens: Sequence[Token], at: int) -> Shifted | None:
    """A week on Tuesday, two weeks from tomorrow, the day after Christmas, Tuesday week, vandaag over een week."""
    day = weekday_at(tokens, at) or named_at(tokens, at)
    if isinstance(day, (Weekday, Named)):
        return _a_week_later(tokens, day)
    count = count_at(tokens, at) or _one_unit_at(tokens, at)
    if count is not None and count.direction < 0:
        behind = named_at(tokens, count.end)
        return _so_long_ago(count, behind, behind.end) if isinstance(behind, Named) else None
    if count is None or count.first != count.last or count.direction < 0 or count.unit not in ("day", "week", "month"):
        return None
    word = word_at(tokens, count.end)
    far = word in ("on", "today", "tomorrow") and count.unit == "week" and not count.direction
    if not far and word not in ("from", "vanaf", *_AFTER, *_BEFORE):
        return None
    told_from = _a_day_at(tokens, skip(tokens, count.end + (word not in ("today", "tomorrow")), "the", "de"))
    if told_from is None or count.vague or count.more:
        return None
    sign = -1 if word in _BEFORE else 1
    return Shifted(told_from.end, count._replace(first=sign * count.last, last=sign * count.last), told_from)


def _one_unit_at(tokens: Sequence[Token], at: int) -> Count | None:
    """The day after, de dag na: one day."""
    if word_at(tokens, at) not in ("day", "dag"):
        return None
    return amount_at(tokens, at, one_of_a_unit=True)


def _a_week_later(tokens: Sequence[Token], day: Weekday | Named) -> Shifted | None:
    """Monday week, Thursday fortnight, vrijdag over een week, morgen over 14 dagen."""
    if isinstance(day, Weekday) and (day.shift is not None or day.week is not None):
        return None
    word = word_at(tokens, day.end)
    if word in ("week", "fortnight") and number_at(tokens, day.end + 1, 2) is None:
        return Shifted(day.end + 1, Count(day.end + 1, *((1, 1) if word == "week" else (2, 2)), "week"), day)
    count = count_at(tokens, day.end)
    if count is not None and count.direction < 0 and isinstance(day, Named):
        return _so_long_ago(count, day, count.end)
    if count is None or count.direction != 1 or count.first != count.last or count.more:
        return None
    a_week = (count.unit, count.last) in (("week", 1), ("day", 7))  # a weekday in two weeks can be two days
    weeks = count.unit == "week" or (count.unit == "day" and count.last % 7 == 0)
    return (
        Shifted(count.end, count, day) if a_week or (isinstance(day, Named) and day.distance >= 0 and weeks) else None
    )


def _so_long_ago(count: Count, day: Named, end: int) -> Shifted | None:
    """A week ago today, gisteren een week geleden, heute vor einem Monat: so long before today or yesterday."""
    whole = count.unit in ("week", "month", "year") or (count.unit == "day" and count.last % 7 == 0)
    if day.hours or day.distance > 0 or count.vague or count.more or count.first != count.last:
        return None
    if not whole and (count.unit != "day" or day.distance):
        return None
    return Shifted(end, count._replace(end=end, first=-count.last, last=-count.last), day)


def working_day_of_at(tokens: Sequence[Token], at: int) -> Shifted | Weekday | None:
    """The first working day of December, de laatste werkdag van de maand, the first working day of next week."""
    place = skip(tokens, at, "the", "de")
    last, number = word_at(tokens, place) in ("last", "laatste", "final"), ordinal_at(tokens, place)
    figures = number_at(tokens, place, 2)
    if figures is not None and glued_ordinal(tokens, place + 1, date_words.ORDINALS):
        number = Number(place + 2, figures)
    if number is None and not last:
        return None
    unit, _, end = unit_at(tokens, place + 1 if number is None else number.end)
    if unit != "business day" or word_at(tokens, end) not in ("of", "in", "van"):
        return None
    so_many = -1 if number is None else number.value
    named = skip(tokens, end + 1, "the", "de", "het")
    shift = 1 if word_at(tokens, named) in date_words.COMING else date_words.SHIFTS.get(word_at(tokens, named), -1)
    behind = named + (shift >= 0)
    whole = date_words.unit_named(word_at(tokens, behind))
    distance = Count(behind + 1, so_many, so_many, "business day")
    if whole == "month" and (shift >= 0 or named > end + 1):
        first = DayOfMonth(behind + 1, 1, max(shift, 0) + 1 if last else (shift if shift > 0 else None))
        return Shifted(behind + 1, distance, first)
    if whole == "week" and shift == 1 and so_many == 1:
        return Weekday(behind + 1, 0, "monday", week=1)
    month = date_words.numbered("MONTHS").get(word_at(tokens, named))
    if month is None:
        return None
    return Shifted(named + 1, distance._replace(end=named + 1), Calendar(named + 1, None, (month + last) % 12 + 1, 1))


def beside_at(tokens: Sequence[Token], at: int) -> Beside | None:
    """The Monday after Halloween, de eerste dinsdag na 20 oktober; a feast that nobody knows here is part of it too."""
    number = ordinal_at(tokens, at)
    last = word_at(tokens, at) in ("last", "laatste")
    weekday = weekday_at(tokens, at + last if number is None else number.end)
    if weekday is None or weekday.shift is not None or weekday.week is not None or weekday.coming:
        return None
    word, place = word_at(tokens, weekday.end), skip(tokens, weekday.end + 1, "the", "de", "het")
    if word in ("of", "in", "van") and (last or number is not None):
        return _of_a_month(tokens, place, weekday, None if number is None else number.value)
    if word not in (*_AFTER, *_BEFORE) or past_an_hour_at(tokens, weekday.end) is not None:
        return None
    side, so_many = 1 if word in _AFTER else -1, 1 if number is None else number.value
    if last and side > 0:
        return None
    day = _a_day_at(tokens, place)
    if isinstance(day, (Calendar, NamedDay, DayOfMonth)):
        return Beside(day.end, weekday.weekday, side, day, so_many)
    end = _end_of_name(tokens, place, after=side > 0)
    return None if end is None else Beside(end, weekday.weekday, side, None)


def _of_a_month(tokens: Sequence[Token], at: int, weekday: Weekday, number: int | None) -> Beside | None:
    """The second Tuesday in August; the last Friday of the month, where there is no number.

    Told from the last day of the month before, or the first of the next. Not told from the end of February.
    """
    month = date_words.numbered("MONTHS").get(word_at(tokens, at))
    if month is None:
        this = number is None and date_words.unit_named(word_at(tokens, at)) == "month"
        return Beside(at + 1, weekday.weekday, -1, DayOfMonth(at + 1, 1, 1)) if this else None
    year = number_at(tokens, at + 1, 4)
    end = at + 1 + (year is not None)
    if number is None:
        after = Calendar(end, year if year is None else year + (month == 11), (month + 1) % 12 + 1, 1)
        return Beside(end, weekday.weekday, -1, after)
    if not 1 <= number <= 4 or month == 2:
        return None
    before = (month - 1) % 12 + 1
    last_day = 30 if before in (4, 6, 9, 11) else 31
    ends = Calendar(end, year if year is None else year - (month == 0), before, last_day)
    return Beside(end, weekday.weekday, 1, ends, number)


def _end_of_name(tokens: Sequence[Token], at: int, after: bool) -> int | None:
    """Where the name of something that a weekday comes after or before stops; None where it is an hour or the like."""
    if at >= len(tokens) or tokens[at].kind is not TokenKind.WORD or time_at(tokens, at) or day_part_at(tokens, at):
        return None
    if word_at(tokens, at) in date_words.HOURS_BY_NAME:
        return None
    place = at
    while place < min(len(tokens), at + _MOST_NAMED) and tokens[place].kind is TokenKind.WORD:
        place += 1
        if word_at(tokens, place - 1) in date_words.FEASTS | {"day", "dag"}:
            return place
    return place if after else None


def same_time_at(tokens: Sequence[Token], at: int) -> Part | None:
    """This time next week, deze tijd morgen, volgende week rond deze tijd: as many days on, whatever the hour."""
    place = _after_same_time(tokens, at)
    if place is not None:
        return _named_or_later(tokens, skip(tokens, place, "on", "op", "of", "van", ","))
    first = _named_or_later(tokens, at)
    end = None if first is None else _after_same_time(tokens, skip(tokens, first.end, ",", "at", "om", "op"))
    return first._replace(end=end) if first is not None and end is not None else None


def _after_same_time(tokens: Sequence[Token], at: int) -> int | None:
    """Past the words for this very time; None where they are not here."""
    place = skip(tokens, at, "the", "de", "about", "around", "rond", "omstreeks", "by", "at", "om", "op")
    same, what = word_at(tokens, place), word_at(tokens, place + 1)
    if same not in ("this", "same", "deze", "dezelfde", "zelfde"):
        return None
    return place + 2 if what in ("time", "tijd") or (what in ("day", "dag") and same not in ("this", "deze")) else None


def _named_or_later(tokens: Sequence[Token], at: int) -> Shifted | Named | Weekday | None:
    """Tomorrow, Friday, or next week as a distance from today."""
    period = period_at(tokens, at)
    if isinstance(period, Period):
        later = period.shift == 1 and not period.ending and period.unit in ("week", "month", "year")
        return Shifted(period.end, Count(period.end, 1, 1, period.unit), Named(period.end, 0)) if later else None
    found = weekday_at(tokens, at) or named_at(tokens, at)
    return found if isinstance(found, (Named, Weekday)) else None


def _a_day_at(tokens: Sequence[Token], at: int) -> Weekday | Named | Calendar | NamedDay | DayOfMonth | None:
    for read in (named_day_at, calendar_at, weekday_at, named_at, day_of_month_at):
        found = read(tokens, at)
        if isinstance(found, (Weekday, Named, Calendar, NamedDay, DayOfMonth)):
            return found
    return None
