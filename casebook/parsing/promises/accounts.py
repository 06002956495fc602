"""What a reading of a promise gives account of, and what tells of time beside it and belongs to nothing: then no day is sure.

Nothing here raises.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.amount_grammar import is_you
from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    Count,
    DayOfMonth,
    DayPart,
    Digits,
    NamedDay,
    Part,
    Period,
    Shifted,
    Weekday,
    Weekend,
)
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.part_rules import is_past_day
from casebook.parsing.promises.around.clause_words import NUMBERED
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.runs import number_in_run
from casebook.parsing.promises.spans.called_by_days import is_called_by_it
from casebook.parsing.promises.spans.span_types import DueSpan
from casebook.parsing.promises.steps import Step
from casebook.parsing.promises.time_traces import SOME_DAY, TIMES_OF_YEAR, is_counted, is_every_weekday, trace_at
from casebook.parsing.tokens import skip, word_at

_OF = ("of", "van", "in", "the", "de", "het", "each", "every", "elke", "iedere", "per")
_APART = frozenset((",", ";", "so", "dus", "but", "maar"))
MOST_OF_ONE_KIND = 3
"""How many things of one kind are told apart by their number: de 2e komt morgen."""


class Accounts:
    """The places of one promise that were read as something: a step, a story, the past, an amount of other things."""

    def __init__(self, parts: Parts, clauses: Clauses) -> None:
        self.parts, self.clauses = parts, clauses
        self._given: set[int] = set()
        self.set_aside: dict[
            tuple[int, int], date | None
        ] = {}  # where a day stands that is not when it is due, and which
        self.done: list[tuple[int, int]] = []  # where a day before today begins and ends, on which something was done
        self._joints = [at for at, token in enumerate(parts.tokens) if token.text in _APART]

    def give(self, at: int, end: int) -> None:
        """Keeps that what stands there was read."""
        self._given.update(range(at, end))

    def give_done(self, at: int, span: DueSpan, made: date) -> None:
        """Keeps a day on which something was done, where it is not that of the promise."""
        if not span.counted and span.last != made:
            self.done.append((at, span.end))

    def beside(self, due: Step) -> tuple[int, int] | None:
        """Where something begins and ends that may make the day of a step another; None without any."""
        found = self._left_over(due) or self._number_beside(due.at, due.end, counted=due.counted)
        return found or self._may_begin_on(due) or self._may_be_of_a_later(due)

    def _may_begin_on(self, due: Step) -> tuple[int, int] | None:
        """A day on which something was done, from which an amount of time may count: received on 2 June; it takes 15 days."""
        counts = (part for place in range(due.at, due.end) if isinstance(part := self.parts.at(place), Count))
        from_now = word_at(self.parts.tokens, due.at) in due_words.WITHIN or any(part.direction > 0 for part in counts)
        if from_now or not due.counted:
            return None
        return next((day for day in self.done if self.clauses.sentences_apart(day[0], due.at) <= 1), None)

    def _may_be_of_a_later(self, due: Step) -> tuple[int, int] | None:
        """A later day before it in its sentence, of whose week it may be: she is back on 5 July and calls you within the week."""
        part = next((one for place in range(due.at, due.end) if (one := self.parts.at(place)) is not None), None)
        if due.match is None or not isinstance(part, Period):
            return None
        last = due.match.last.day.isoformat()
        later = (day for day, its in self.set_aside.items() if its is not None and its.isoformat()[:10] > last)
        return next(
            (day for day in later if day[0] < due.at and not self.clauses.sentences_apart(day[0], due.at)), None
        )

    def _number_beside(self, at: int, end: int, *, counted: bool) -> tuple[int, int] | None:
        """Where a number stands in the run of words about time around a reading, and was not read; None without any."""
        found = number_in_run(self.parts.tokens, at, end, counted=counted)
        return None if found is None or self._given.issuperset(range(*found)) else found

    def _left_over(self, due: Step) -> tuple[int, int] | None:
        """Where what tells of time in the sentence of a reading begins and ends, and was read as nothing; None without any."""
        at, end = due.at, due.end
        for place in range(len(self.parts.tokens)):
            apart = self.clauses.sentences_apart(place, at)
            if place in self._given or apart > 1 or (apart and not isinstance(self.parts.at(place), DayOfMonth)):
                continue  # of the sentences beside it only the 15th, which is of a month that this one names
            if due.match is not None and not due.match.first and self._day_of_month(place) == due.match.last.day.day:
                continue  # the 4th of December, so let's say the 4th
            stop = self._told_at(place) or self._touching(place, at, end)
            if stop is not None and not self._is_of_another_clause(place, at):
                return place, stop
        return None

    def _day_of_month(self, place: int) -> int | None:
        part = self.parts.at(place)
        return part.day if isinstance(part, DayOfMonth) else None

    def _is_of_another_clause(self, place: int, at: int) -> bool:
        """Whether what stands there tells how things are, in a clause of its own: we close on Sundays, so Monday."""
        if bisect_left(self._joints, place) == bisect_left(self._joints, at):
            return False
        return is_every_weekday(word_at(self.parts.tokens, place)) or self.clauses.is_validity(place)

    def _told_at(self, at: int) -> int | None:
        """Where what begins here ends, and tells of time however it is meant."""
        part, word = self.parts.at(at), word_at(self.parts.tokens, at)
        if isinstance(part, (Calendar, Shifted, Beside, Weekend)):
            return part.end
        is_a_word = isinstance(part, DayPart) or (isinstance(part, Weekday) and part.word in due_words.EVERYDAY)
        if is_a_word or word in TIMES_OF_YEAR | date_words.NOON or date_words.unit_named(word):
            return None
        return None if part is None and word in SOME_DAY else trace_at(self.parts, at)

    def _touching(self, at: int, start: int, end: int) -> int | None:
        """Where a unit of time ends that touches what was read, or is counted here: volgnde week maandag, Monday of the month."""
        tokens = self.parts.tokens
        word = word_at(tokens, at)
        unit = date_words.unit_named(word)
        if not unit or is_you(tokens, at) or word in date_words.ARTICLES:
            return None  # within an hour an agent: no French year
        if word_at(tokens, at - 1) in ("any", "some", "one", "whichever") and at + 1 == start:
            return None  # any day this week
        touches = len(word) > 1 and (at + 1 == start or skip(tokens, end, *_OF) == at)
        return at + 1 if touches or is_counted(tokens, at, unit) else None


def is_told_as_past(part: Part | None) -> bool:
    """Whether it is a day or an amount of time before now: yesterday, three weeks ago."""
    return part is not None and (
        is_past_day(part) or (isinstance(part, Count) and part.direction < 0 and not part.back)
    )


def is_no_due_day(parts: Parts, at: int) -> bool:
    """Whether what stands here is past, so long, or told apart by its number, so that it is known for no day to come."""
    part = parts.at(at)
    if part is not None and is_past_day(part):
        return True
    match part:
        case Count():
            return True
        case Digits():
            return word_at(parts.tokens, at - 1 - (word_at(parts.tokens, at - 1) in ("#", ":"))) in NUMBERED
        case DayOfMonth() as day_of_month:
            return day_of_month.day <= MOST_OF_ONE_KIND
        case Calendar():
            return is_called_by_it(parts.tokens, at, part)
        case NamedDay():
            return word_at(parts.tokens, at - 1) in due_words.BECAUSE
    return False
