"""The words of a promise searched for the time it is due; see `spans.due_of` for the rules that hold.

The text is somebody else's: most numbers in it are amounts and orders, and many dates are those of what went wrong.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from casebook.errors import UnreadableDate
from casebook.facts.values import Moment
from casebook.reading import vocabulary
from casebook.reading.clock import Clock, moment_of
from casebook.reading.days import counted, days_of
from casebook.reading.grammar import MOST_SKIPPED, number_at, part_at, skip, word_at
from casebook.reading.parts import Calendar, Count, Digits, Named, Part, Period, Time, Weekday
from casebook.reading.tokens import Kind, Token, tokens_of
from casebook.reading.worded import hours_from, time_of

# A date without a year that lies further ahead than this is one that has passed: nobody promises that far.
FURTHEST_WITHOUT_YEAR = timedelta(days=183)


class UnclearError(Exception):
    """A time, named up to the token at `end`, can be two or does not exist. Never leaves this module."""

    def __init__(self, end: int) -> None:
        self.end = end


class Found(NamedTuple):
    """A time in the text, and whether a due word introduced it."""

    first: str | None
    last: Moment
    words: str
    introduced: bool


class Lead(NamedTuple):
    """What leads up to the part at `place`: a due word at all, one like "before", one like "for"."""

    place: int
    introduced: bool
    before: bool
    during: bool


class Span(NamedTuple):
    """What was read up to the token at `end`: `last` is None where it is no time that anything is due."""

    end: int
    last: date | datetime | None = None
    first: date | None = None
    introduced: bool = False


class Finder:
    """One promise being searched; `clock.now` is when it was made."""

    def __init__(self, text: str, made: Moment, clock: Clock) -> None:
        self.text, self.made, self.clock = text, made, clock
        self.tokens = _apart(tokens_of(text))
        self.today = made.day

    def found(self) -> Found | None:
        """The first time that a due word introduces, else the first."""
        bare: Found | None = None
        at = 0
        while at < len(self.tokens):
            if self._word(at) in vocabulary.ELSEWHERE and part_at(self.tokens, at) is None:
                at = self._after_elsewhere(at)
                continue
            lead = self._lead(at)
            try:
                span = self._span(lead)
                found = None if span is None else self._found(at, span)
            except UnclearError as unclear:
                if lead.introduced:
                    return None
                span, found = Span(unclear.end), None
            if found is not None and found.introduced:
                return found
            bare, at = bare or found, at + 1 if span is None else span.end
        return bare

    def _found(self, at: int, span: Span) -> Found | None:
        """What was read, as a moment; None when that lies before the promise."""
        if span.last is None:
            return None
        try:
            last = moment_of(span.last, self.clock)
        except UnreadableDate:
            raise UnclearError(span.end) from None
        if last.day < self.today or (self.made.has_time and last.has_time and last.instant <= self.made.instant):
            return None
        words = self.text[self.tokens[at].start : self.tokens[span.end - 1].end]
        first = span.first.isoformat() if span.first is not None and span.first <= last.day else None
        return Found(first, last, words, span.introduced)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)

    def _lead(self, at: int) -> Lead:
        """Past due words and what may stand between them and the day."""
        place, introduced, before, during = at, False, False, False
        while place < min(len(self.tokens), at + MOST_SKIPPED) and part_at(self.tokens, place) is None:
            word = self._word(place)
            if word in vocabulary.DUE or word in vocabulary.DURING:
                before, during = word in vocabulary.BEFORE, word in vocabulary.DURING
                introduced = True
            elif not introduced or word not in vocabulary.AROUND:
                break
            place += 1
        return Lead(place, introduced, before, during)

    def _after_elsewhere(self, at: int) -> int:
        """Past a word such as "since" and the time it introduces, if any."""
        place = self._lead(at + 1).place
        place = skip(self.tokens, place, *vocabulary.AROUND) if part_at(self.tokens, place) is None else place
        part = part_at(self.tokens, place)
        return at + 1 if part is None else part.end

    def _span(self, lead: Lead) -> Span | None:
        """The time that starts at the lead's place; None when none does."""
        at = lead.place
        if at < len(self.tokens) and self.tokens[at].kind is Kind.STAMP:
            return self._stamp(lead)
        day = number_at(self.tokens, at, 2)
        if day is not None and self._joins(at + 1):
            end = part_at(self.tokens, at + 2)
            if isinstance(end, Calendar):
                span = self._day(end, lead)
                start = days_of(end._replace(day=day), self.today, True, None)
                return span._replace(first=start[0] if start else None)
        match part_at(self.tokens, at):
            case Count() as count:
                return self._counted(count, lead)
            case Time() as part:
                return self._timed(part, lead)
            case Weekday() | Calendar() | Digits() | Period() | Named() as part:
                return self._day(part, lead)
        return None

    def _joins(self, at: int) -> bool:
        return self._word(at) in vocabulary.TO or self._word(at) in vocabulary.AND

    def _stamp(self, lead: Lead) -> Span:
        try:
            at = datetime.fromisoformat(self.tokens[lead.place].text.upper())
        except ValueError:
            raise UnclearError(lead.place + 1) from None
        return Span(lead.place + 1, at, introduced=lead.introduced)

    def _counted(self, part: Count, lead: Lead) -> Span:
        """So long after the promise; nothing for what tells how long something took, or counts from something else."""
        introduced = lead.introduced or part.direction > 0
        after, then = self._word(part.end), self._word(part.end + 1)
        contingent = after in vocabulary.CONTINGENT and then not in vocabulary.TODAY
        contingent = contingent or (after == "of" and then in vocabulary.OF_AN_EVENT)
        story = not introduced and (part.article or after in vocabulary.NO_PROMISE)
        if part.direction < 0 or lead.during or lead.before or contingent or story:
            return Span(part.end)
        if part.unit in ("hour", "minute") and self.made.has_time:
            try:
                late = hours_from(self.clock.now, part.last, part.unit)
                early = hours_from(self.clock.now, part.first, part.unit)
            except OverflowError:
                return Span(part.end)
            return Span(part.end, late, early.date() if part.first < part.last else None, introduced)
        last, first = self._ahead(part.last, part.unit), self._ahead(part.first, part.unit)
        return Span(part.end, last, first if part.first < part.last else None, introduced)

    def _ahead(self, number: int, unit: str) -> date | None:
        if unit in ("hour", "minute"):
            a_day = 24 if unit == "hour" else 24 * 60
            number, unit = -(-number // a_day), "day"
        return counted(self.today, number, unit, self.clock.country)

    def _timed(self, part: Time, lead: Lead) -> Span:
        """By 5pm, by 5pm on Friday."""
        day: date | None = self.today
        end = part.end
        after = part_at(self.tokens, skip(self.tokens, end, ",", "on", "op", "am", "le", "the", "de"))
        if isinstance(after, (Weekday, Calendar, Named)):
            day, end = self._one_day(after), after.end
        at = time_of(part, None) if part.exact else None
        if at is None or day is None or not lead.introduced:
            return Span(part.end)
        return Span(end, datetime.combine(day, at), introduced=True)

    def _day(self, part: Part, lead: Lead) -> Span:
        """A day, or from one day to another, with the time of day that follows it."""
        dated = self._dated(part)
        if not dated and self._is_no_day(part, lead):
            return Span(part.end)
        if lead.before and isinstance(part, Period) and not part.ending:
            part = part._replace(shift=part.shift - 1, ending=True)
        day = self._one_day(dated or part)
        if dated and isinstance(part, Weekday) and day is not None and day.weekday() != part.weekday:
            raise UnclearError(dated.end)
        part = dated or part
        if day is None:
            return Span(part.end)
        second = part_at(self.tokens, part.end + 1) if self._joins(part.end) else None
        if isinstance(second, (Weekday, Calendar)):
            last = days_of(second, day, True, None)
            return Span(second.end, last[0] if last else None, day, lead.introduced)
        place = skip(self.tokens, part.end, ",", "before", "by", "until", "voor", "tot", "uiterlijk", *vocabulary.AT)
        at = part_at(self.tokens, place)
        if isinstance(at, Time):
            exact = time_of(at, part.hours if isinstance(part, Named) else None) if at.exact else None
            return Span(at.end, datetime.combine(day, exact) if exact else day, introduced=lead.introduced)
        if lead.before and not isinstance(part, Period):
            day -= timedelta(days=1)
            if day < self.today and isinstance(part, Weekday):
                day += timedelta(days=7)
        return Span(part.end, day, introduced=lead.introduced)

    def _dated(self, part: Part) -> Calendar | Digits | None:
        """The date that follows a weekday: Friday 1 November."""
        if not isinstance(part, Weekday):
            return None
        after = part_at(self.tokens, skip(self.tokens, part.end, ",", ".", "the", "de", "den"))
        return after if isinstance(after, (Calendar, Digits)) else None

    def _is_no_day(self, part: Part, lead: Lead) -> bool:
        """Whether this is a past day, or a word or number that in running text is more likely something else."""
        match part:
            case Weekday():
                past = -1 in (part.shift, part.week)
                return past or len(part.word) <= (2 if lead.introduced else 3)
            case Period():
                return part.shift < 0
            case Named():
                return part.distance < 0
            case Digits():
                return len(part.numbers) == 2 and (not lead.introduced or part.sign != "/")
        return False

    def _one_day(self, part: Part) -> date | None:
        """The day a part means, ahead of the promise; None for one that is passed; UnclearError is raised for two."""
        found = days_of(part, self.today, True, self.clock.date_order)
        if len(found) != 1:
            raise UnclearError(part.end)
        without_year = (isinstance(part, Calendar) and part.year is None) or (
            isinstance(part, Digits) and len(part.numbers) == 2
        )
        return None if without_year and found[0] - self.today > FURTHEST_WITHOUT_YEAR else found[0]


def _apart(tokens: list[Token]) -> list[Token]:
    """The tokens with 3-5 taken apart where a month follows: it is two days of it."""
    months = vocabulary.numbered("MONTHS")
    parted: list[Token] = []
    for place, token in enumerate(tokens):
        numbers = token.text.split("-")
        if token.kind is Kind.DIGITS and len(numbers) == 2 and word_at(tokens, place + 1) in months:
            middle = token.start + len(numbers[0])
            parted.append(Token(Kind.NUMBER, numbers[0], token.start, middle, token.glued))
            parted.append(Token(Kind.SIGN, "-", middle, middle + 1, glued=True))
            parted.append(Token(Kind.NUMBER, numbers[1], middle + 1, token.end, glued=True))
        else:
            parted.append(token)
    return parted
