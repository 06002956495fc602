"""Times of day said from the hour: quarter past 3, half vier, tien voor half zes. Nothing here raises.

"Half three" is half past two to a Dutchman (and "halb drei" to a German) and half past three to an Englishman: the word for
the number decides, and "half 3" in figures is read only where another word of one language stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Time
from casebook.parsing.dates.numbers import number_read_at
from casebook.parsing.tokens import Token, TokenKind, half_at, skip, word_at

_AFTER, _BEFORE = ("past", "after", "over", "nach"), ("to", "voor", "before", "till", "vor")
_DUTCH_PARTS = ("ochtend", "middag", "avond", "nacht")
_DUTCH, _ENGLISH = ("om", "rond", "tegen", "omstreeks"), ("at", "around", "about")


class _Hour(NamedTuple):
    end: int
    minutes: int
    half: str
    exact: bool


def either_half(hour: int) -> tuple[str, str]:
    """Why "half 4" is no time by itself, as English says half past and Dutch half to; and what to type instead."""
    why = f"can be half past {hour - 1 or 12} or half past {hour}"
    return why, f"the time, such as {hour + 12 if hour < 12 else hour}:30"


def spoken_time_at(tokens: Sequence[Token], at: int) -> Time | None:
    """The time that so many minutes before or after an hour is; None where none is named here."""
    half = _half_past_at(tokens, at)
    if half is not None:
        return _time(half, 0)
    found = _minutes_at(tokens, at)
    if found is None:
        return None
    minutes, place, said = found
    word = word_at(tokens, place)
    hour = _half_past_at(tokens, place + 1) or _hour_at(tokens, place + 1)
    if hour is None or _is_counted(tokens, hour.end):
        return None
    if word in _AFTER or (word == "from" and said):
        return _time(hour, minutes)
    # "5 to 6 pm" are two hours: before the hour, the minutes have to be said as such.
    said = said or word_at(tokens, place + 1) in date_words.NOON
    return _time(hour, -minutes) if word in _BEFORE and (said or word != "to") else None


def past_an_hour_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where a time past an hour in words ends, with nothing behind it that the number could count: after four; None where
    none is told here."""
    hour = number_read_at(tokens, at + 1) if word_at(tokens, at) in _PAST else None
    if hour is None or not 1 <= hour.value <= _NOON:
        return None
    ends = hour.end >= len(tokens) or tokens[hour.end].kind is TokenKind.SIGN
    return hour.end if ends or word_at(tokens, hour.end) in _BEHIND_AN_HOUR else None


_PAST = frozenset("after past from na vanaf nach ab".split())
_BEHIND_AN_HOUR = frozenset("and back en terug und an zurück zuruck".split())
_NOON = 12


def _minutes_at(tokens: Sequence[Token], at: int) -> tuple[int, int, bool] | None:
    """The minutes, where they end, and whether nothing else than minutes can be meant."""
    place = skip(tokens, at, "a", "een")
    if word_at(tokens, place) in ("quarter", "kwart", "kwartier", "viertel"):
        return 15, place + 1, True
    number = number_read_at(tokens, at)
    if number is None or not 0 < number.value < 60:
        return None
    if date_words.unit_named(word_at(tokens, number.end)) == "minute":
        return number.value, number.end + 1, True
    round_ = number.value % 5 == 0 and number.value < 30
    return (number.value, number.end, not number.figures) if round_ else None


def _half_past_at(tokens: Sequence[Token], at: int) -> _Hour | None:
    """Half past 5, half three, half vier, halb vier."""
    if word_at(tokens, at) == "halb":
        hour = _hour_at(tokens, at + 1)
        return None if hour is None or _is_counted(tokens, hour.end) else hour._replace(minutes=hour.minutes - 30)
    if word_at(tokens, at) != "half":
        return None
    if word_at(tokens, at + 1) == "past":
        hour = _hour_at(tokens, at + 2)
        return None if hour is None else hour._replace(minutes=hour.minutes + 30)
    hour, before = _hour_at(tokens, at + 1), word_at(tokens, at - 1)
    if hour is None or hour.minutes % 60 or _is_counted(tokens, hour.end):
        return None
    word = word_at(tokens, at + 1)
    dutch = (
        _is_dutch_day(before)
        or _is_dutch_day(word_at(tokens, hour.end))
        or word in date_words.NUMBERS["nl"].replace("|", " ").split()
        or before in _DUTCH
    )
    english = word in date_words.NUMBERS["en"].replace("|", " ").split() or before in _ENGLISH
    dutch = dutch or (not english and before in (*_AFTER, *_BEFORE))
    dutch = dutch or (not english and word_at(tokens, hour.end) in ("'s", "'", "vanmiddag", "vanavond"))
    return hour._replace(minutes=hour.minutes + (30 if english else -30)) if dutch != english else None


def _is_dutch_day(word: str) -> bool:
    """Whether it names a day, or a part of one, in Dutch: gisteren, vrijdag, gisteravond."""
    weekdays = date_words.WEEKDAYS["nl"].replace("|", " ").split()
    return word in date_words.DAYS["nl"] or word in weekdays or word.endswith(_DUTCH_PARTS)


def _is_counted(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before this place counts something: months, days."""
    word = word_at(tokens, at)
    said_again = word == "(" and at + 1 < len(tokens) and tokens[at + 1].kind in (TokenKind.NUMBER, TokenKind.DIGITS)
    return (
        said_again
        or bool(date_words.unit_named(word))
        or word in date_words.numbered("MONTHS")
        or word in date_words.WORKING
    )


def _hour_at(tokens: Sequence[Token], at: int) -> _Hour | None:
    if word_at(tokens, at) in date_words.NOON:
        return _Hour(at + 1, 12 * 60, "", True)
    number = number_read_at(tokens, at)
    if number is None or not 0 < number.value <= 24 or (at < len(tokens) and tokens[at].kind is TokenKind.DIGITS):
        return None
    if word_at(tokens, at) in date_words.ARTICLES and word_at(tokens, at) != "een":
        return None
    end = number.end
    end += word_at(tokens, end) in date_words.CLOCK or word_at(tokens, end) in date_words.OCLOCK
    half = half_at(tokens, end)
    return _Hour(end + (half != ""), 60 * number.value, half, number.value > 12 or half != "")


def _time(hour: _Hour, minutes: int) -> Time:
    total = (hour.minutes + minutes) % (24 * 60)
    whole, minute = divmod(total, 60)
    half = hour.half
    if half:
        if hour.minutes == 12 * 60 and whole == 11:
            half = "am" if half == "pm" else "pm"  # ten to 12 pm is before noon
        whole = whole % 12 or 12
    elif whole == 0 and not hour.exact:
        whole = 12
    return Time(hour.end, whole, minute, half=half, exact=hour.exact)
