"""Days named one after the other, of which the last is when something is due: 3, 4 or 5 December; Mon/Tue/Wed.

A number is a day only beside one whose month is named. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import Calendar, DayOfMonth, Digits, Named, Part, Week, Weekday
from casebook.parsing.dates.range_ends import Bare, one_end_at
from casebook.parsing.tokens import Token, TokenKind, number_at, skip, word_at

_MOST = 7
_SAME_TIME = 7
"""How many days apart are still days of one occasion, where no month is named."""
_OR = frozenset("or of oder ou o".split())
_AND = date_words.AND | {"&", "+"}


class DayList(NamedTuple):
    """The first and the last of the days that are named, up to the token at `end`."""

    end: int
    first: Part
    last: Part


class _Joint(NamedTuple):
    """Where the next of a list begins; `word` is what joins it to the one before: or, and, a sign."""

    end: int
    word: str


def day_list_at(tokens: Sequence[Token], first: Part | Bare) -> DayList | None:
    """Three days or more, or two with "and" between them; the last behind or, and, or a sign that all have.

    `first` is the first of them.
    """
    ends: list[Part | Bare] = []
    joints: list[str] = []
    one: Part | Bare | None = first
    while one is not None and len(ends) < _MOST:
        whole = isinstance(one, Calendar) and any(isinstance(end, Bare) for end in ends)
        ends.append(one)
        joint = None if whole else _joint_at(tokens, one.end)
        if joint is None:
            break  # behind 3, 4 or 5 December nothing is one of them
        joints.append(joint.word)
        one = one_end_at(tokens, skip(tokens, joint.end, "on", "op"))
    joints = joints[: len(ends) - 1]
    if (
        len(ends) < 2
        or (len(ends) == 2 and joints[0] not in ("and", ","))
        or (joints[-1] == "," and set(joints) == {","})
    ):
        named = isinstance(ends[-1], Calendar) or joints == ["or"]
        return _of_one_month(tokens, ends) if len(ends) > 1 and named else None
    return _of_one_month(tokens, ends) or _of_several(ends, joints)


def _joint_at(tokens: Sequence[Token], at: int) -> _Joint | None:
    """A comma, or, and, a stroke, dan wel; a comma before or too."""
    comma = word_at(tokens, at) == ","
    place = at + comma
    word, following = word_at(tokens, place), word_at(tokens, place + 1)
    if (word, following) in (("dan", "wel"), ("and", "/"), ("en", "/")):
        return _Joint(place + 2 + (following == "/"), "or")
    if word in _OR or word in _AND:
        return _Joint(place + 1, "or" if word in _OR else "and")
    if word in ("/", "-"):
        return _Joint(place + 1, word)
    return _Joint(place, ",") if comma else None


def _of_one_month(tokens: Sequence[Token], ends: Sequence[Part | Bare]) -> DayList | None:
    """Days of a month that is named with the first or the last of them, each later than the one before."""
    bare = [end for end in ends if isinstance(end, Bare)]
    days = [end.day for end in ends if isinstance(end, (Bare, Calendar))]
    if len(days) < len(ends) or days != sorted(set(days)) or len(ends) - len(bare) > 1:
        return None
    first, last = ends[0], ends[-1]
    if not any(isinstance(end, Calendar) for end in ends):
        apart = days[-1] - days[0] > _SAME_TIME  # on the 15th and 30th: every month, as far as anybody knows
        if not all(end.ordinal for end in bare) or not bare or apart:
            return None
        return DayList(last.end, DayOfMonth(first.end, days[0]), DayOfMonth(last.end, days[-1]))
    if isinstance(last, Calendar):
        weekday = first.weekday if isinstance(first, (Bare, Calendar)) else None
        return DayList(last.end, last._replace(day=days[0], weekday=weekday), last)
    if not isinstance(first, Calendar) or _counts_something(tokens, last.end):
        return None
    place = last.end + (word_at(tokens, last.end) == ",")
    year = number_at(tokens, place, 4)
    if first.year is None and year is not None and 1900 <= year < 2200:
        return DayList(place + 1, first._replace(year=year), Calendar(place + 1, year, first.month, days[-1]))
    return DayList(last.end, first, Calendar(last.end, first.year, first.month, days[-1]))


def _counts_something(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number before this place counts what stands here: 3 or 4 boxes."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.text not in due_words.AFTER_A_DAY and (
        token.kind is not TokenKind.SIGN or token.text in date_words.AMOUNTS
    )


def _of_several(ends: Sequence[Part | Bare], joints: Sequence[str]) -> DayList | None:
    """Days that are each named in full: weekdays, dates, today; of weekdays with "and" nobody can tell whether each week's."""
    first, last = ends[0], ends[-1]
    kinds = {type(end) for end in ends}
    if isinstance(first, Bare) or isinstance(last, Bare) or joints[-1] == ",":
        return None
    if kinds <= {Weekday, Named} and "and" not in joints:
        if isinstance(first, Weekday) and isinstance(last, Weekday) and last.week is not None and first.week is None:
            first = first._replace(week=last.week)
        return DayList(last.end, first, last)
    if isinstance(first, Calendar) and isinstance(last, Calendar) and first.month != last.month and "and" in joints:
        return None  # in two parts, on 1 May and on 1 June
    return DayList(last.end, first, last) if kinds in ({Calendar}, {Digits}) else None


def last_week_at(tokens: Sequence[Token], week: Week) -> Week:
    """The last of several weeks that are named by their numbers: week 50 or 51, week 50/51."""
    found = week
    while found.number is not None and found.end - week.end < 2 * _MOST:
        joint = _joint_at(tokens, found.end)
        place = found.end + 1 if joint is None and word_at(tokens, found.end) in date_words.TO else joint and joint.end
        place = place + (word_at(tokens, place) in ("week", "wk")) if place else None
        number = None if place is None else number_at(tokens, place, 2)
        if place is None or number is None or not found.number < number <= 53 or _counts_something(tokens, place + 1):
            break
        found = Week(place + 1, number=number)
    return found
