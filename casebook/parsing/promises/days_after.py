"""A day of a promise that is told from one before it in its sentence: … on Friday, and I'll mail you the day after that.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.calendar_days import add_units
from casebook.parsing.dates.date_parts import Weekday
from casebook.parsing.dates.day_grammar import weekday_at
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.steps import Match, Step
from casebook.parsing.tokens import Token, TokenKind, skip, word_at

_NEXT_DAY = frozenset(
    "next day|following day|volgende dag|dag erna|dag daarna|dag erop|dag daarop|dag nadien|daags erna|daags nadien".split(
        "|"
    )
)
_LATER = frozenset("later after erna daarna afterwards nadien".split())
_NOT_THEN = frozenset("of als if when to than dan the de".split())
_IT = ("that", "it", "dat")


class DayAfter(NamedTuple):
    """What is told of the day before it: so many days or weeks on, or the next such `weekday`; up to the token at `end`."""

    end: int
    number: int = 1
    unit: str = "day"
    weekday: int | None = None

    def counted_from(self, day: date) -> date | None:
        """The day it is, told from that one; None where it is too far."""
        if self.weekday is not None:
            return day + timedelta(days=(self.weekday - day.weekday()) % 7 or 7)
        return add_units(day, self.number, self.unit, None)


def day_after_at(tokens: Sequence[Token], at: int) -> DayAfter | None:
    """The day after that, de dag erna, two days later, the Monday after; None where nothing like it is here."""
    if {"or", "of", "then"} & {word_at(tokens, at - 1), word_at(tokens, at - 2)}:
        return None
    place = skip(tokens, at, "the", "de")
    led = word_at(tokens, place - 1) in ("the", "de")
    pair = (word_at(tokens, place), word_at(tokens, place + 1))
    if " ".join(pair) in _NEXT_DAY and (led or pair[0] in ("dag", "daags")) and _may_end(tokens, place + 2):
        return DayAfter(place + 2)
    if pair == ("day", "after") and led and _ends_here(tokens, skip(tokens, place + 2, *_IT)):
        return DayAfter(skip(tokens, place + 2, *_IT))
    weekday = weekday_at(tokens, place) if led else None
    if isinstance(weekday, Weekday) and word_at(tokens, weekday.end) in _LATER and _ends_here(tokens, weekday.end + 1):
        return DayAfter(weekday.end + 1, weekday=weekday.weekday)
    count = amount_at(tokens, at)
    if (
        count is None
        or count.first != count.last
        or count.vague
        or count.more
        or count.unit not in ("day", "week", "hour")
    ):
        return None
    behind = word_at(tokens, count.end)
    end = skip(tokens, count.end + 1, *_IT) if behind == "after" else count.end + 1
    if behind not in _LATER or not (_ends_here if behind == "after" else _may_end)(tokens, end):
        return None
    if count.unit == "hour":
        return DayAfter(end, count.last // 24) if count.last % 24 == 0 else None
    return DayAfter(end, count.last, count.unit)


def is_told_behind(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether such a day is told between two places, and not as another that it may be: or the day after."""
    return any(day_after_at(tokens, place) is not None for place in range(at, end))


def step_told_from(
    clauses: Clauses, at: int, steps: Sequence[Step], aside: Mapping[tuple[int, int], date | None], clock: Clock
) -> Step | None:
    """The step that begins here and is told from a day before it in its sentence; None where none does.

    That day is one of the `steps`, or set `aside` because nothing comes on it. Its match is None where it hangs on something.
    """
    found = day_after_at(clauses.tokens, at)
    if found is None:
        return None
    days = [(step.at, step.match.last.day) for step in steps if step.match is not None and not step.counted]
    days += [
        (start, date.fromisoformat(day.isoformat()[:10]))
        for (start, end), day in aside.items()
        if day is not None and _is_for_nothing(clauses, start, end)
    ]
    before = [(start, day) for start, day in days if not clauses.sentences_apart(start, at)]
    day = found.counted_from(max(before)[1]) if before else None
    if day is None:
        return None
    words = clauses.text[clauses.tokens[at].start : clauses.tokens[found.end - 1].end]
    if clauses.hangs(at) or clauses.is_your_part(at) or clauses.is_asked(at) or clauses.is_past(at):
        return Step(at, found.end, None, introduced=True, told=True)  # if it is not there, we send another the next day
    match = Match(None, moment_of(day, clock), words, introduced=False, whole=False)
    return Step(at, found.end, match, introduced=False, told=True)


def _is_for_nothing(clauses: Clauses, at: int, end: int) -> bool:
    return (clauses.is_negated(at, end) or clauses.is_validity(at)) and not clauses.is_past(at)


def _ends_here(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind is TokenKind.SIGN or word_at(tokens, at) in date_words.AT


def _may_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing stands here that the next day could be of: the next day delivery, the next day after it arrives."""
    word = word_at(tokens, at).partition("'")[0]
    return _ends_here(tokens, at) or (word in due_words.AFTER_A_DAY and word not in _NOT_THEN)
