"""Two days of a promise between which, or on one of which, it is due: from Monday to Wednesday, Monday or Tuesday.

A span is read with all that belongs to it, or raises AmbiguousSpan with the words it could not do without.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.date_parts import DayOfMonth, Named, Part, Time, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.part_rules import FURTHEST_WITHOUT_YEAR, is_bare_weekday, without_year
from casebook.parsing.dates.range_grammar import DayRange
from casebook.parsing.dates.times_of_day import time_of
from casebook.parsing.promises.spans.doubtful_days import Doubts
from casebook.parsing.promises.spans.span_types import AmbiguousSpan, DueSpan, Introduction
from casebook.parsing.tokens import skip, word_at

_EITHER = frozenset(("or", "of"))
_OFFERED = frozenset(
    "offer suggest propose aanbieden voorstellen bieden anbieten vorschlagen proposer ofrecer ofrecerle proponer".split()
)
"""Of two days that are offered, the person is to choose one."""
_FURTHEST = 8


class RangedSpans:
    """The spans of two days of one promise, which was made on `today`."""

    def __init__(self, parts: Parts, doubts: Doubts, today: date, clock: Clock) -> None:
        self.parts, self.tokens, self.doubts = parts, parts.tokens, doubts
        self.today, self.clock = today, clock

    def span(self, days: DayRange, introduction: Introduction, one_day: Callable[[Part, int], date]) -> DueSpan:
        """From one day to another; `one_day` tells what the first means, and raises AmbiguousSpan."""
        if self.doubts.is_no_range(days, introduction):
            raise AmbiguousSpan(days.end)
        moved = self._is_moved(days, introduction)
        first = self.today if moved else one_day(days.first, days.end)
        relative = isinstance(days.last, Named) or (isinstance(days.last, Weekday) and days.last.week is not None)
        found = days_of(days.last, self.today if relative else first, True, self.clock.date_order)
        if len(found) != 1 or found[0] < first:
            raise AmbiguousSpan(days.end)
        if without_year(days.last) and found[0] - first > FURTHEST_WITHOUT_YEAR:
            raise AmbiguousSpan(days.end)  # from 30 January to 27 January
        if not moved:
            self._check_weekdays(days, introduction.place, first, found[0])
        if not self._is_either(days, introduction.place):
            return DueSpan(days.end, found[0], None if moved else first, introduction.introduced)
        todays = first == self.today and is_bare_weekday(days.first) and not introduction.introduced
        if todays or (isinstance(days.first, DayOfMonth) and self._is_offered(days, introduction.place)):
            raise AmbiguousSpan(days.end)  # who means today says today
        return self._at_its_hour(DueSpan(days.end, found[0], first, introduction.introduced), found[0])

    def _check_weekdays(self, days: DayRange, at: int, first: date, last: date) -> None:
        """Raises AmbiguousSpan where a weekday is named that is none of the two: Monday the 26th or Tuesday the 28th."""
        named = [part for place in range(at, days.end) if isinstance(part := self.parts.at(place), Weekday)]
        ends = (first.weekday(), last.weekday())
        if any(part.weekday not in ends for part in (*named[:1], *named[-1:])):
            raise AmbiguousSpan(days.end)

    def _is_either(self, days: DayRange, at: int) -> bool:
        """Whether it is one of the two and not all that is between them."""
        return any(
            self._word(place) in _EITHER and self._word(place + 1) not in date_words.MONTH_NAMES
            for place in range(at, days.end)
        )

    def _is_offered(self, days: DayRange, at: int) -> bool:
        """Whether the two are offered, of which the person is to choose."""
        around = (*range(at - _FURTHEST, at), *range(days.end, days.end + _FURTHEST))
        return any(self._word(place) in _OFFERED for place in around)

    def _is_moved(self, days: DayRange, introduction: Introduction) -> bool:
        """Whether the second replaces the first: postponed from Monday to Friday, van maandag naar vrijdag."""
        before = {self._word(introduction.place - back) for back in range(8)}
        led = {self._word(introduction.place), self._word(introduction.place - 1)} & {"from", "van"}
        to = any(token.text == "naar" for token in self.tokens[introduction.place : days.end])
        return to or bool(led and due_words.MOVED & before)

    def _at_its_hour(self, span: DueSpan, last: date) -> DueSpan:
        """The same at the time behind it, which is of the last: today or, at the latest, tomorrow at 9 pm."""
        place = skip(self.tokens, span.end, *due_words.BEFORE_AN_HOUR, *date_words.AT)
        at = self.parts.at(place)
        exact = time_of(at, None) if isinstance(at, Time) and at.exact and not at.midnight else None
        if at is None or exact is None:
            return span
        return span._replace(end=at.end, last=datetime.combine(last, exact))

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
