"""The words of a promise searched for the time it is due; see `due_dates.due_date_in` for the rules that hold.

The text is somebody else's: most numbers in it are amounts and orders, and many dates are those of what went wrong.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from casebook.parsing import date_words
from casebook.parsing.calendar_days import add_units, days_of
from casebook.parsing.clock import Clock, moment_of
from casebook.parsing.date_parts import Calendar, Count, Digits, Named, Part, Period, Time, Weekday
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.grammar import part_at
from casebook.parsing.phrases import hours_from, time_of
from casebook.parsing.tokens import MOST_SKIPPED, Token, TokenKind, number_at, skip, tokens_of, word_at
from casebook.records.values import Moment

# A date without a year that lies further ahead than this is one that has passed: nobody promises that far.
FURTHEST_WITHOUT_YEAR = timedelta(days=183)


class AmbiguousSpan(Exception):
    """A time, named up to the token at `end`, can be two or does not exist. Never leaves this module."""

    def __init__(self, end: int) -> None:
        self.end = end


class Match(NamedTuple):
    """A time in the text, and whether a due word introduced it."""

    first: str | None
    last: Moment
    words: str
    introduced: bool


class Introduction(NamedTuple):
    """What leads up to the part at `place`: a due word at all, one like "before", one like "for"."""

    place: int
    introduced: bool
    before: bool
    during: bool


class DueSpan(NamedTuple):
    """What was read up to the token at `end`: `last` is None where it is no time that anything is due."""

    end: int
    last: date | datetime | None = None
    first: date | None = None
    introduced: bool = False


class DueDateFinder:
    """One promise being searched; `clock.now` is when it was made."""

    def __init__(self, text: str, made: Moment, clock: Clock) -> None:
        self.text, self.made, self.clock = text, made, clock
        self.tokens = _split_day_ranges(tokens_of(text))
        self.today = made.day

    def find(self) -> Match | None:
        """The first time that a due word introduces, else the first."""
        bare: Match | None = None
        at = 0
        while at < len(self.tokens):
            if self._word(at) in date_words.OTHER_TIMES and part_at(self.tokens, at) is None:
                at = self._after_other_time(at)
                continue
            introduction = self._introduction(at)
            try:
                span = self._span_at(introduction)
                found = None if span is None else self._match(at, span)
            except AmbiguousSpan as ambiguous:
                if introduction.introduced:
                    return None
                span, found = DueSpan(ambiguous.end), None
            if found is not None and found.introduced:
                return found
            bare, at = bare or found, at + 1 if span is None else span.end
        return bare

    def _match(self, at: int, span: DueSpan) -> Match | None:
        """What was read, as a moment; None when that lies before the promise."""
        if span.last is None:
            return None
        try:
            last = moment_of(span.last, self.clock)
        except UnreadableDate:
            raise AmbiguousSpan(span.end) from None
        if last.day < self.today or (self.made.has_time and last.has_time and last.instant <= self.made.instant):
            return None
        words = self.text[self.tokens[at].start : self.tokens[span.end - 1].end]
        first = span.first.isoformat() if span.first is not None and span.first <= last.day else None
        return Match(first, last, words, span.introduced)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)

    def _introduction(self, at: int) -> Introduction:
        """Past due words and what may stand between them and the day."""
        place, introduced, before, during = at, False, False, False
        while place < min(len(self.tokens), at + MOST_SKIPPED) and part_at(self.tokens, place) is None:
            word = self._word(place)
            if word in date_words.DUE_WORDS or word in date_words.DURING:
                before, during = word in date_words.BEFORE, word in date_words.DURING
                introduced = True
            elif not introduced or word not in date_words.PASSED_OVER:
                break
            place += 1
        return Introduction(place, introduced, before, during)

    def _after_other_time(self, at: int) -> int:
        """Past a word such as "since" and the time it introduces, if any."""
        place = self._introduction(at + 1).place
        place = skip(self.tokens, place, *date_words.PASSED_OVER) if part_at(self.tokens, place) is None else place
        part = part_at(self.tokens, place)
        return at + 1 if part is None else part.end

    def _span_at(self, introduction: Introduction) -> DueSpan | None:
        """The time that starts at the introduction's place; None when none does."""
        at = introduction.place
        if at < len(self.tokens) and self.tokens[at].kind is TokenKind.STAMP:
            return self._stamp_span(introduction)
        day = number_at(self.tokens, at, 2)
        if day is not None and self._joins(at + 1):
            end = part_at(self.tokens, at + 2)
            if isinstance(end, Calendar):
                span = self._day_span(end, introduction)
                start = days_of(end._replace(day=day), self.today, True, None)
                return span._replace(first=start[0] if start else None)
        match part_at(self.tokens, at):
            case Count() as count:
                return self._count_span(count, introduction)
            case Time() as part:
                return self._time_span(part, introduction)
            case Weekday() | Calendar() | Digits() | Period() | Named() as part:
                return self._day_span(part, introduction)
        return None

    def _joins(self, at: int) -> bool:
        return self._word(at) in date_words.TO or self._word(at) in date_words.AND

    def _stamp_span(self, introduction: Introduction) -> DueSpan:
        try:
            at = datetime.fromisoformat(self.tokens[introduction.place].text.upper())
        except ValueError:
            raise AmbiguousSpan(introduction.place + 1) from None
        return DueSpan(introduction.place + 1, at, introduced=introduction.introduced)

    def _count_span(self, part: Count, introduction: Introduction) -> DueSpan:
        """So long after the promise; nothing for what tells how long something took, or counts from something else."""
        introduced = introduction.introduced or part.direction > 0
        after, then = self._word(part.end), self._word(part.end + 1)
        contingent = after in date_words.COUNTED_FROM and then not in date_words.THE_PRESENT
        contingent = contingent or (after == "of" and then in date_words.EVENTS)
        is_story = not introduced and (part.article or after in date_words.NO_PROMISE)
        if part.direction < 0 or introduction.during or introduction.before or contingent or is_story:
            return DueSpan(part.end)
        if part.unit in ("hour", "minute") and self.made.has_time:
            try:
                late = hours_from(self.clock.now, part.last, part.unit)
                early = hours_from(self.clock.now, part.first, part.unit)
            except OverflowError:
                return DueSpan(part.end)
            return DueSpan(part.end, late, early.date() if part.first < part.last else None, introduced)
        last, first = self._day_in(part.last, part.unit), self._day_in(part.first, part.unit)
        return DueSpan(part.end, last, first if part.first < part.last else None, introduced)

    def _day_in(self, number: int, unit: str) -> date | None:
        if unit in ("hour", "minute"):
            a_day = 24 if unit == "hour" else 24 * 60
            number, unit = -(-number // a_day), "day"
        return add_units(self.today, number, unit, self.clock.country)

    def _time_span(self, part: Time, introduction: Introduction) -> DueSpan:
        """By 5pm, by 5pm on Friday."""
        day: date | None = self.today
        end = part.end
        after = part_at(self.tokens, skip(self.tokens, end, ",", "on", "op", "am", "le", "the", "de"))
        if isinstance(after, (Weekday, Calendar, Named)):
            day, end = self._one_day(after), after.end
        at = time_of(part, None) if part.exact else None
        if at is None or day is None or not introduction.introduced:
            return DueSpan(part.end)
        return DueSpan(end, datetime.combine(day, at), introduced=True)

    def _day_span(self, part: Part, introduction: Introduction) -> DueSpan:
        """A day, or from one day to another, with the time of day that follows it."""
        date_beside = self._date_after(part)
        if not date_beside and self._is_no_day(part, introduction):
            return DueSpan(part.end)
        if introduction.before and isinstance(part, Period) and not part.ending:
            part = part._replace(shift=part.shift - 1, ending=True)
        day = self._one_day(date_beside or part)
        if date_beside and isinstance(part, Weekday) and day is not None and day.weekday() != part.weekday:
            raise AmbiguousSpan(date_beside.end)
        part = date_beside or part
        if day is None:
            return DueSpan(part.end)
        second = part_at(self.tokens, part.end + 1) if self._joins(part.end) else None
        if isinstance(second, (Weekday, Calendar)):
            last = days_of(second, day, True, None)
            return DueSpan(second.end, last[0] if last else None, day, introduction.introduced)
        place = skip(self.tokens, part.end, ",", "before", "by", "until", "voor", "tot", "uiterlijk", *date_words.AT)
        at = part_at(self.tokens, place)
        if isinstance(at, Time):
            exact = time_of(at, part.hours if isinstance(part, Named) else None) if at.exact else None
            return DueSpan(at.end, datetime.combine(day, exact) if exact else day, introduced=introduction.introduced)
        if introduction.before and not isinstance(part, Period):
            day -= timedelta(days=1)
            if day < self.today and isinstance(part, Weekday):
                day += timedelta(days=7)
        return DueSpan(part.end, day, introduced=introduction.introduced)

    def _date_after(self, part: Part) -> Calendar | Digits | None:
        """The date that follows a weekday: Friday 1 November."""
        if not isinstance(part, Weekday):
            return None
        after = part_at(self.tokens, skip(self.tokens, part.end, ",", ".", "the", "de", "den"))
        return after if isinstance(after, (Calendar, Digits)) else None

    def _is_no_day(self, part: Part, introduction: Introduction) -> bool:
        """Whether this is a past day, or a word or number that in running text is more likely something else."""
        match part:
            case Weekday():
                past = -1 in (part.shift, part.week)
                return past or len(part.word) <= (2 if introduction.introduced else 3)
            case Period():
                return part.shift < 0
            case Named():
                return part.distance < 0
            case Digits():
                return len(part.numbers) == 2 and (not introduction.introduced or part.sign != "/")
        return False

    def _one_day(self, part: Part) -> date | None:
        """The day a part means, ahead of the promise; None for one that is passed; raises AmbiguousSpan for two."""
        found = days_of(part, self.today, True, self.clock.date_order)
        if len(found) != 1:
            raise AmbiguousSpan(part.end)
        without_year = (isinstance(part, Calendar) and part.year is None) or (
            isinstance(part, Digits) and len(part.numbers) == 2
        )
        return None if without_year and found[0] - self.today > FURTHEST_WITHOUT_YEAR else found[0]


def _split_day_ranges(tokens: list[Token]) -> list[Token]:
    """The tokens with 3-5 taken apart where a month follows: it is two days of it."""
    months = date_words.numbered("MONTHS")
    split: list[Token] = []
    for place, token in enumerate(tokens):
        numbers = token.text.split("-")
        if token.kind is TokenKind.DIGITS and len(numbers) == 2 and word_at(tokens, place + 1) in months:
            middle = token.start + len(numbers[0])
            split.append(Token(TokenKind.NUMBER, numbers[0], token.start, middle, token.glued))
            split.append(Token(TokenKind.SIGN, "-", middle, middle + 1, glued=True))
            split.append(Token(TokenKind.NUMBER, numbers[1], middle + 1, token.end, glued=True))
        else:
            split.append(token)
    return split
