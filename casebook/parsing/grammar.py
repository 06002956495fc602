"""The parts of a date, found in tokens. Nothing here looks at the present: what a part amounts to is decided in `days`.

`part_at` reads one part at one place, or none; it never raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing import date_words
from casebook.parsing.date_parts import (
    Calendar,
    Count,
    DayPart,
    Digits,
    Named,
    Now,
    Offset,
    Part,
    Period,
    Time,
    Weekday,
)
from casebook.parsing.tokens import Kind, Token

MOST_SKIPPED = 8


def part_at(tokens: Sequence[Token], at: int) -> Part | None:
    """The part that starts at this place; None where none does."""
    for read in (_period, _time, count_at, _calendar, _weekday, _named, _digits, _day_part, _offset):
        part = read(tokens, at)
        if part is not None:
            return part
    return None


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The folded text at a place; empty before the first and after the last."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def number_at(tokens: Sequence[Token], at: int, most: int) -> int | None:
    """The number in digits at a place, of at most so many digits."""
    if at < len(tokens) and tokens[at].kind is Kind.NUMBER and len(tokens[at].text) <= most:
        return int(tokens[at].text)
    return None


def skip(tokens: Sequence[Token], at: int, *words: str) -> int:
    """The first place from here on that holds none of these words."""
    # Nobody means more than a few in a row; without an end, a text of nothing else would take its square in time.
    for _ in range(MOST_SKIPPED):
        if word_at(tokens, at) not in words:
            break
        at += 1
    return at


def _half_at(tokens: Sequence[Token], at: int) -> str:
    is_half = at < len(tokens) and tokens[at].kind is Kind.HALF
    return tokens[at].text[0] + "m" if is_half else ""


def _named(tokens: Sequence[Token], at: int) -> Part | None:
    if word_at(tokens, at) in date_words.NOW:
        return Now(at + 1)
    names = date_words.named_days()
    for length in (3, 2, 1):
        words = [token.text for token in tokens[at : at + length]]
        if " ".join(words) in names:
            return Named(at + len(words), names[" ".join(words)], date_words.hours_of_part().get(words[-1]))
    return None


def _calendar(tokens: Sequence[Token], at: int) -> Part | None:
    """31 Oct 2024, Oct 31, 2024 Oct 31, 31-Oct-2024, the 31st of October."""
    year_first = number_at(tokens, at, 4) if len(word_at(tokens, at)) == 4 else None
    start = at if year_first is None else skip(tokens, at + 1, "-", "/", ".")
    found = _month_day(tokens, start) or _day_month(tokens, start)
    if found is None:
        return None
    if year_first is not None:
        return found._replace(year=year_first)
    return _with_year(tokens, found)


def _month_day(tokens: Sequence[Token], at: int) -> Calendar | None:
    month = date_words.numbered("MONTHS").get(word_at(tokens, at))
    place = skip(tokens, at + 1, "-", "/", ".")
    day = number_at(tokens, place, 2)
    if month is None or day is None or _is_clock(tokens, place + 1) or _counts(tokens, place + 1):
        return None
    return Calendar(_after_ordinal(tokens, place + 1), None, month + 1, day)


def _day_month(tokens: Sequence[Token], at: int) -> Calendar | None:
    day = number_at(tokens, at, 2)
    place = skip(tokens, _after_ordinal(tokens, at + 1), "-", "/", ".", "of", "de", "van")
    month = date_words.numbered("MONTHS").get(word_at(tokens, place))
    return None if day is None or month is None else Calendar(place + 1, None, month + 1, day)


def _with_year(tokens: Sequence[Token], found: Calendar) -> Calendar:
    """The same day with the year that follows it, if one does; two figures are a year of this century."""
    place = skip(tokens, found.end, ",", ".", "-", "/", "'", "of", "de", "del")
    year = number_at(tokens, place, 4)
    figures = len(word_at(tokens, place))
    if year is None or figures not in (2, 4) or _is_clock(tokens, place + 1) or _counts(tokens, place + 1):
        return found
    return found._replace(year=year + 2000 if figures == 2 else year, end=place + 1)


def _after_ordinal(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].glued and tokens[at].text in date_words.ORDINALS else at


def _is_clock(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before this place is an hour."""
    word = word_at(tokens, at)
    return word in date_words.CLOCK or word in date_words.OCLOCK or _half_at(tokens, at) != ""


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before this place counts days or the like."""
    word = word_at(tokens, at)
    return word in date_words.numbered("UNITS") or word in date_words.WORKING or word in date_words.PLAIN


def _digits(tokens: Sequence[Token], at: int) -> Part | None:
    if at >= len(tokens) or tokens[at].kind is not Kind.DIGITS:
        return None
    sign = next(character for character in tokens[at].text if character in "-./")
    return Digits(at + 1, tuple(tokens[at].text.split(sign)), sign)


def _weekday(tokens: Sequence[Token], at: int) -> Part | None:
    """A weekday, with last, this or next before it, or with its week before or after it."""
    weekdays = date_words.numbered("WEEKDAYS")
    week = _whole(tokens, at)
    place = skip(tokens, week.end, "on", "op") if week is not None and week.unit == "week" else at
    shift = date_words.SHIFTS.get(word_at(tokens, place))
    coming = word_at(tokens, place) in date_words.COMING
    place += shift is not None or coming
    word = word_at(tokens, place)
    if word not in weekdays:
        return None
    if week is not None:
        return Weekday(place + 1, weekdays[word], word, week=week.shift) if shift is None else None
    after = _whole(tokens, place + 1)
    if after is not None and after.unit == "week" and shift is None and not coming:
        return Weekday(after.end, weekdays[word], word, week=after.shift)
    return Weekday(place + 1, weekdays[word], word, shift=shift, coming=coming)


def _period(tokens: Sequence[Token], at: int) -> Part | None:
    """The end of the week, eind oktober; next week, where no weekday follows."""
    if word_at(tokens, at) in date_words.ENDINGS:
        return Period(at + 1, date_words.ENDINGS[word_at(tokens, at)], 0, ending=True)
    if word_at(tokens, at) not in date_words.END:
        return None if _weekday(tokens, at) else _whole(tokens, at)
    place = skip(tokens, at + 1, *date_words.OF)
    month = date_words.numbered("MONTHS").get(word_at(tokens, place))
    if month is not None:
        return Period(place + 1, "month", 0, ending=True, month=month + 1)
    whole = _whole(tokens, place)
    if whole is not None:
        return whole._replace(ending=True)
    unit = _unit(word_at(tokens, place))
    return Period(place + 1, unit, 0, ending=True) if unit in ("day", "week", "month", "year") else None


def _whole(tokens: Sequence[Token], at: int) -> Period | None:
    """Last, this or next week, month or year."""
    word, unit = word_at(tokens, at), _unit(word_at(tokens, at + 1))
    shift = 1 if word in date_words.COMING else date_words.SHIFTS.get(word)
    return (
        Period(at + 2, unit, shift, ending=False) if shift is not None and unit in ("week", "month", "year") else None
    )


def _unit(word: str) -> str:
    place = date_words.numbered("UNITS").get(word)
    return "" if place is None else date_words.UNIT_NAMES[place]


def count_at(tokens: Sequence[Token], at: int) -> Count | None:
    """So many days, business days, hours; with in, within or over before it or ago after it, or neither."""
    direction = 1 if word_at(tokens, at) in date_words.AHEAD else 0
    place = skip(tokens, at + 1, "the", "de", "next", "komende", "another", "nog") if direction else at
    count = _half_hour(tokens, place) or _amount(tokens, place)
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


def _half_hour(tokens: Sequence[Token], at: int) -> Count | None:
    place = skip(tokens, at, "een", "a")
    if word_at(tokens, place) not in ("half", "halve"):
        return None
    place = skip(tokens, place + 1, "an", "a")
    return Count(place + 1, 30, 30, "minute") if _unit(word_at(tokens, place)) == "hour" else None


def _amount(tokens: Sequence[Token], at: int) -> Count | None:
    """The number, or two with "to" between them, and the unit."""
    if at < len(tokens) and tokens[at].kind is Kind.DIGITS:
        numbers = tokens[at].text.replace("/", "-").split("-")
        if len(numbers) != 2 or not all(number.isdigit() for number in numbers):
            return None
        first, last, place = int(numbers[0]), int(numbers[1]), at + 1
    else:
        number = _number(tokens, at)
        if number is None:
            return None
        first, last, place = number, number, at + 1
        second = _number(tokens, place + 1) if word_at(tokens, place) in date_words.TO else None
        if second is not None:
            last, place = second, place + 2
    place = skip(tokens, place, *date_words.PLAIN)
    working = word_at(tokens, place) in date_words.WORKING
    word = word_at(tokens, place + working)
    unit, end = _unit(word), place + working + 1
    if unit == "day" and (working or word_at(tokens, end) in date_words.WORKING):
        unit, end = "business day", end + (not working)
    elif working or not unit or first > last:
        return None
    end = skip(tokens, end, *date_words.PLAIN)
    article = word_at(tokens, at) in date_words.ARTICLES
    return Count(end, first, last, unit, article=article, oclock=first == last and word in date_words.CLOCK)


def _number(tokens: Sequence[Token], at: int) -> int | None:
    place = date_words.numbered("NUMBERS").get(word_at(tokens, at))
    return number_at(tokens, at, 9) if place is None else place + 1


def _time(tokens: Sequence[Token], at: int) -> Part | None:
    """14:05, 2pm, 14.05 uur, 14h30; after "at" or "om" also 3 uur and a bare 3; noon."""
    if word_at(tokens, at) in date_words.NOON:
        return Time(at + 1, 12)
    said_at = word_at(tokens, at - 1) in date_words.AT
    if at < len(tokens) and tokens[at].kind in (Kind.TIME, Kind.DIGITS):
        return _time_in_figures(tokens, at, said_at)
    hour = number_at(tokens, at, 2)
    if hour is None:
        return None
    half, word = _half_at(tokens, at + 1), word_at(tokens, at + 1)
    if half:
        return Time(at + 2, hour, half=half)
    minute = number_at(tokens, at + 2, 2)
    if word in ("h", "u") and minute is not None and tokens[at + 1].glued and tokens[at + 2].glued:
        return Time(at + 3, hour, minute)
    if word in date_words.OCLOCK:
        return Time(at + 2, hour, exact=hour > 12)
    if word in date_words.CLOCK and (said_at or word == "uhr"):
        return Time(at + 2, hour)
    if said_at and not _unit(word) and not _day_month(tokens, at):
        return Time(at + 1, hour, exact=hour > 12)
    return None


def _time_in_figures(tokens: Sequence[Token], at: int, said_at: bool) -> Part | None:
    clock = word_at(tokens, at + 1) in date_words.CLOCK
    figures = tokens[at].text
    if tokens[at].kind is Kind.DIGITS:
        # 14.05 is a time only where something says so; else it may be the fourteenth of May.
        if (
            not (clock or said_at or _half_at(tokens, at + 1))
            or len(figures.split(".")[-1]) != 2
            or figures.count(".") != 1
        ):
            return None
        figures = figures.replace(".", ":")
    hour, minute, second = [int(float(figure)) for figure in [*figures.split(":"), "0"][:3]]
    half = _half_at(tokens, at + 1)
    return Time(at + 1 + (clock or half != ""), hour, minute, second, half)


def _day_part(tokens: Sequence[Token], at: int) -> Part | None:
    place = skip(tokens, at, "in", "the", "'", "s", "'s", "de")
    hours = date_words.hours_of_part().get(word_at(tokens, place))
    return None if hours is None else DayPart(place + 1, hours)


def _offset(tokens: Sequence[Token], at: int) -> Part | None:
    if at < len(tokens) and (tokens[at].kind is Kind.OFFSET or tokens[at].text in ("z", "utc")):
        return Offset(at + 1, tokens[at].text)
    return None
