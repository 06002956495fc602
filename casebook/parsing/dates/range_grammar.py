"""From one day to another, and from one time to another: December 28 - 30, tussen 17.30 en 21.30 uur. Nothing here raises.

A number alone is a day only beside one whose month is named, and an hour only beside one that is said to be one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Calendar, DayOfMonth, Digits, Named, NamedDay, Part, Time, Weekday
from casebook.parsing.dates.day_grammar import calendar_at
from casebook.parsing.dates.day_lists import day_list_at
from casebook.parsing.dates.numbers import number_read_at
from casebook.parsing.dates.range_ends import LEADS, Bare, one_end_at
from casebook.parsing.dates.time_grammar import time_at
from casebook.parsing.dates.times_of_day import time_of
from casebook.parsing.tokens import Token, TokenKind, half_at, number_at, skip, tokens_of, word_at

_AT_WORST = frozenset((("failing", "that"), ("worst", "case"), ("at", "worst")))
"""Two words between the day that is meant and the one it will be else."""
_AROUND_LATEST = ("at", "op", "ten", "the", "very", "zijn", "z'n")


class DayRange(NamedTuple):
    """Two days; `first` and `last` are parts that each mean one day."""

    end: int
    first: Part
    last: Part


class TimeRange(NamedTuple):
    """The last of two times, which is when what is between them is due."""

    end: int
    last: Time


def day_range_at(tokens: Sequence[Token], at: int) -> DayRange | None:
    """Two days with to, - or t/m between them; with "and" only after "between", with or: the one or the other."""
    place = skip(tokens, at, *LEADS, ",") if word_at(tokens, at) in LEADS else at
    between = any(word_at(tokens, before) in date_words.BETWEEN for before in (at - 1, at))
    first = one_end_at(tokens, place)
    if first is None:
        return None
    listed = None if between else day_list_at(tokens, first)
    if listed is not None:
        return DayRange(*listed)
    joint = _joint_at(tokens, first.end, between)
    if joint is None and word_at(tokens, first.end) == "naar" and word_at(tokens, place - 1) == "van":
        joint = first.end + 1  # verplaatst van de 12e naar de 19e
    last = None if joint is None else one_end_at(tokens, joint)
    if last is None:
        return None
    return _joined(tokens, first, last)


def _joint_at(tokens: Sequence[Token], at: int, between: bool) -> int | None:
    """Where the last of two begins, behind what joins them."""
    at += word_at(tokens, at) == "." and tokens[at].glued  # 28 dec. t/m 30 dec.
    words = [word_at(tokens, at + place) for place in range(5)]
    if words[:3] in (["tot", "en", "met"], ["t", "/", "m"], ["up", "to", "and"]):
        return at + 3
    if words[0] == "t" and words[1:4] == [".", "e", "."]:
        return skip(tokens, at + 4, "m", ".")
    if words[0] in date_words.TO or (between and words[0] in date_words.AND):
        return _past_the_latest(tokens, at + 1)
    return None


def _past_the_latest(tokens: Sequence[Token], at: int) -> int:
    """Past what says that the day behind it is the latest: or, at the latest, Tuesday; or, failing that, Friday."""
    place = skip(tokens, at, ",")
    if (word_at(tokens, place), word_at(tokens, place + 1)) in _AT_WORST:
        place += 2
    else:
        place = skip(tokens, place, *_AROUND_LATEST, *date_words.LATEST)
    said = {token.text for token in tokens[at:place]} - {",", *_AROUND_LATEST}
    return skip(tokens, place, ",", "on", "op", "by") if said else at


def _joined(tokens: Sequence[Token], first: Part | Bare, last: Part | Bare) -> DayRange | None:
    """The two with what one says for both: the month, the week."""
    if isinstance(last, Bare):
        if isinstance(first, Calendar) and first.year is None and last.day > first.day:
            after = word_at(tokens, last.end)
            if after in date_words.AMOUNTS or date_words.unit_named(after):
                return None
            year = number_at(tokens, skip(tokens, last.end, ","), 4)
            named = year is not None and 1900 <= year < 2200
            end = skip(tokens, last.end, ",") + 1 if named else last.end
            return DayRange(
                end,
                first._replace(year=year if named else None),
                Calendar(end, year if named else None, first.month, last.day, last.weekday),
            )
        if isinstance(first, Bare) and first.ordinal and last.ordinal and first.day < last.day:
            return DayRange(last.end, DayOfMonth(first.end, first.day), DayOfMonth(last.end, last.day))
        return None
    if isinstance(last, Digits):
        return _figures_joined(tokens, first, last)
    if isinstance(first, Bare):
        if not isinstance(last, Calendar) or first.day > last.day:
            return None
        return DayRange(last.end, last._replace(day=first.day, weekday=first.weekday), last)
    if isinstance(first, Weekday) and isinstance(last, Weekday) and last.week is not None and first.week is None:
        first = first._replace(week=last.week)
    if isinstance(first, Weekday) and isinstance(last, NamedDay):
        return None  # the Friday of Thanksgiving week
    a_day = (Calendar, Weekday, Named, NamedDay)
    return DayRange(last.end, first, last) if isinstance(first, a_day) and isinstance(last, a_day) else None


def _figures_joined(tokens: Sequence[Token], first: Part | Bare, last: Digits) -> DayRange | None:
    """Two days in figures, with the year of the last for both: 14.10. - 15.10.2027, 3. bis 5.10."""
    if isinstance(first, Bare) and last.sign == "." and word_at(tokens, first.end) == ".":
        return DayRange(last.end, last._replace(numbers=(str(first.day), *last.numbers[1:])), last)
    if not isinstance(first, Digits):
        return None
    dated = len(last.numbers) == 3 > len(first.numbers) and len(last.numbers[0]) < 3 and first.sign == last.sign
    return DayRange(last.end, first._replace(numbers=(*first.numbers, last.numbers[2])) if dated else first, last)


def time_range_at(tokens: Sequence[Token], at: int) -> TimeRange | None:
    """Between 2 and 4 pm, 8:00 - 12:00, van 8 tot 12 uur, 9-11am; the last of them."""
    lead = word_at(tokens, at)
    place = at + 1 if lead in LEADS or (lead == "," and word_at(tokens, at + 1) in LEADS) else at
    place += lead == "," and place > at
    led = place > at
    if place < len(tokens) and tokens[place].kind is TokenKind.DIGITS and "-" in tokens[place].text:
        return _glued_hours_at(tokens, place)
    first = _hour_end_at(tokens, place)
    joint = None if first is None else _joint_at(tokens, first[0].end, led and lead not in ("from", "van"))
    last = None if joint is None else _hour_end_at(tokens, joint)
    if first is None or last is None or not (led or (last[1] and first[0].hour <= 24)):
        return None
    if _may_be_a_day(tokens, joint or 0) and (_may_be_a_day(tokens, place) or first[0].end == place + 1):
        return None  # 14.10 - 15.10
    dash = word_at(tokens, first[0].end) in ("-", "–", "—") and first[0].hour < last[0].hour
    if not led and not first[1] and not ((last[0].half or dash) and last[1]):
        return None
    return TimeRange(last[0].end, _in_order(first[0], last[0]))


def _in_order(first: Time, last: Time) -> Time:
    """The last of two times; not to the hour where it is before the first: 11:00 to 3:00, and 22:00 to 1:00 at night."""
    begins, ends = (time_of(one, None) if one.exact else None for one in (first, last))
    if begins is None or ends is None or begins < ends:
        return last
    afternoon = not last.half and ends.hour < 12 and ends.hour + 12 > begins.hour
    return last._replace(exact=False) if afternoon else last._replace(midnight=True)


def _may_be_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a time with a dot can be a day of a month as well, as nothing behind it says that it is one: 15.10, not 15.30."""
    day, _, month = word_at(tokens, at).partition(".")
    dotted = tokens[at].kind is TokenKind.DIGITS and day.isdecimal() and month.isdecimal() and len(month) == 2
    return dotted and 1 <= int(month) <= 12 and word_at(tokens, at + 1) not in date_words.CLOCK


def names_hours(text: str) -> bool:
    """Whether it names hours from one to another anywhere: Monday between 8 and 12."""
    tokens = tokens_of(text)
    return any(time_range_at(tokens, at) is not None for at in range(len(tokens)))


def _glued_hours_at(tokens: Sequence[Token], at: int) -> TimeRange | None:
    """9-11am, 8-12 uur."""
    numbers = tokens[at].text.split("-")
    half, clock = half_at(tokens, at + 1), word_at(tokens, at + 1) in ("uur", "u", "h")
    if len(numbers) != 2 or not (half or clock) or max(map(int, numbers)) > 24:
        return None
    hour = int(numbers[1])
    return TimeRange(at + 2, Time(at + 2, hour, half=half, exact=bool(half) or hour > 12))


def _hour_end_at(tokens: Sequence[Token], at: int) -> tuple[Time, bool] | None:
    """A time, and whether it is said to be one; else a number that can be an hour."""
    found = time_at(tokens, at)
    if isinstance(found, Time):
        return found, found.exact or found.hour > 12 or word_at(tokens, found.end - 1) in date_words.CLOCK
    if at < len(tokens) and tokens[at].kind is TokenKind.DIGITS and tokens[at].text.count(".") == 1:
        hour, minute = tokens[at].text.split(".")
        if len(minute) == 2 and int(hour) < 25 and int(minute) < 60:
            return Time(at + 1, int(hour), int(minute)), True
    if word_at(tokens, at + 1) in date_words.WORKING | date_words.WHOLE:
        return None
    number = number_read_at(tokens, at)
    if number is None or number.end > at + 1 or word_at(tokens, at) in date_words.ARTICLES - {"een"}:
        return None
    if number.value > 24 or date_words.unit_named(word_at(tokens, at + 1)) not in ("", "hour"):
        return None
    clock = word_at(tokens, at + 1) in date_words.CLOCK
    return Time(at + 1 + clock, number.value, exact=number.value > 12), clock


def _has_its_day(tokens: Sequence[Token], month: int) -> bool:
    """Whether the day of a month stands before its name: 16 Oct 10-2, which are hours."""
    return calendar_at(tokens, month - 1) is not None or calendar_at(tokens, month - 2) is not None


def split_day_ranges(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with 3-5 and 3/4/5 taken apart where a month stands beside it: they are days of it."""
    months = date_words.numbered("MONTHS")
    split: list[Token] = []
    for place, token in enumerate(tokens):
        behind = word_at(tokens, place - 1) in months and not _has_its_day(tokens, place - 1)
        beside = word_at(tokens, place + 1) in months or behind or _are_weeks(tokens, place)
        if token.kind is TokenKind.DIGITS and "." not in token.text and beside:
            split += _taken_apart(token)
        else:
            split.append(token)
    return split


def _are_weeks(tokens: Sequence[Token], at: int) -> bool:
    """Whether the figures here are the numbers of weeks, one after the other: week 50/51."""
    numbers = re.findall("[0-9]+", tokens[at].text)
    led = word_at(tokens, at - 1) in ("week", "weeks", "wk", "weken")
    return led and len(numbers) == 2 and int(numbers[1]) - int(numbers[0]) == 1


def _taken_apart(token: Token) -> list[Token]:
    """The numbers of a token that are joined by signs, and the signs."""
    pieces: list[Token] = []
    at = token.start
    for piece in re.findall(r"[0-9]+|[^0-9]", token.text):
        kind = TokenKind.NUMBER if piece.isdecimal() else TokenKind.SIGN
        pieces.append(Token(kind, piece, at, at + len(piece), token.glued or at > token.start))
        at += len(piece)
    return pieces
