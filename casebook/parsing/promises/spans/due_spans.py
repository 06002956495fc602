"""What a time in a promise comes to: the span it names, seen from when the promise was made.

A span is read with all that belongs to it, or raises AmbiguousSpan with the words it could not do without.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_parts, date_words, due_words
from casebook.parsing.dates.calendar_days import FRIDAY, days_of
from casebook.parsing.dates.date_parts import (
    Calendar,
    Count,
    DayOfMonth,
    Digits,
    Named,
    Part,
    Period,
    Shifted,
    Time,
    Week,
    Weekday,
    Weekend,
)
from casebook.parsing.dates.day_lists import last_week_at
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.part_rules import (
    FURTHEST_WITHOUT_YEAR,
    are_hours,
    is_bare_weekday,
    is_past_day,
    without_year,
)
from casebook.parsing.dates.range_ends import LEADS
from casebook.parsing.dates.spoken_times import past_an_hour_at
from casebook.parsing.dates.time_grammar import hour_alone_at, hours_beside
from casebook.parsing.dates.times_of_day import hours_of_day, time_of
from casebook.parsing.dates.week_grammar import end_words_at
from casebook.parsing.promises.introductions import no_more_than_at
from casebook.parsing.promises.spans.counted_spans import CountedSpans
from casebook.parsing.promises.spans.doubtful_days import Doubts
from casebook.parsing.promises.spans.own_clock import OwnClock
from casebook.parsing.promises.spans.ranged_spans import RangedSpans
from casebook.parsing.promises.spans.span_types import (
    A_DAY,
    ADay,
    AmbiguousSpan,
    DueSpan,
    Introduction,
    PassedSpan,
    PastSpan,
    check_one_day,
)
from casebook.parsing.promises.spans.that_is import that_is_at
from casebook.parsing.promises.spans.told_by_weekday import day_in_figures, on_its_weekday
from casebook.parsing.promises.spans.weekends import weekend_span
from casebook.parsing.promises.spans.zones_beside import zone_at
from casebook.parsing.tokens import TokenKind, glued_ordinal, skip, word_at
from casebook.records.values import Moment


class SpanReader:
    """The spans of one promise; `clock.now` is when it was made."""

    def __init__(self, parts: Parts, made: Moment, clock: Clock, typed: str) -> None:
        self.parts, self.tokens, self.doubts = parts, parts.tokens, Doubts(parts)
        self.made, self.clock, self.typed = made, clock, typed
        self.today = made.day
        self.counted = CountedSpans(parts, made, clock)
        self.own_clock = OwnClock(parts.tokens, made, clock, typed)
        self.ranges = RangedSpans(parts, self.doubts, made.day, clock)

    def span_at(self, introduction: Introduction) -> DueSpan | None:
        """The time that starts at the introduction's place; None when none does."""
        at = introduction.place
        if end_words_at(self.tokens, at) is not None:  # before the end of Friday is on Friday
            introduction = introduction._replace(before=False)
        if at < len(self.tokens) and self.tokens[at].kind is TokenKind.STAMP:
            return self._stamp_span(introduction)
        days = self.parts.days_at(at)
        if days is not None and not (introduction.during or introduction.before):
            return self.ranges.span(days, introduction, self._one_day)
        hours = self.parts.hours_at(at)
        if hours is not None:
            return self._time_span(hours.last, introduction._replace(introduced=True))
        part = self.parts.at(at)
        if self._word(at) in LEADS and part is None:
            counts = self.parts.at(at + 1)  # anywhere from 3 to 10 business days
            ranged = isinstance(counts, Count) and counts.first < counts.last
            part = counts if ranged else None
        if isinstance(part, Week):
            part = last_week_at(self.tokens, part)
        match part:
            case Count() as count:
                return self.counted.span(count, introduction)
            case Time():
                return self._time_span(part, introduction)
            case Weekend() if not introduction.before:
                return weekend_span(self.tokens, part, self.today)
        return self._day_span(part, introduction) if isinstance(part, A_DAY) else None

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)

    def _stamp_span(self, introduction: Introduction) -> DueSpan:
        try:
            at = datetime.fromisoformat(self.tokens[introduction.place].text.upper())
        except ValueError:
            raise AmbiguousSpan(introduction.place + 1) from None
        return DueSpan(introduction.place + 1, at, introduced=introduction.introduced)

    def _time_span(self, part: Time, introduction: Introduction) -> DueSpan:
        """By 5pm, by 5pm on Friday, between 2 and 4 tomorrow."""
        day = self.today
        before = zone_at(self.tokens, introduction.place - 1, self.typed) if introduction.place else None
        behind = self.parts.at(part.end)  # 8 in the evening, 11 uur 's ochtends
        beside, end = (behind, behind.end) if isinstance(behind, date_parts.DayPart) else (None, part.end)
        zone = self.own_clock.zone_beside(part, end)
        end = end if zone is None else zone.end
        zone = before if zone is None and before is not None and before.end == introduction.place else zone
        place = skip(self.tokens, end, ",", "on", "op", "am", "le")
        after = self.parts.at(place) or self.parts.at(skip(self.tokens, place, "the", "de"))
        named = isinstance(after, (Weekday, Calendar, Named, DayOfMonth))
        if isinstance(after, (Weekday, Calendar, Named, DayOfMonth)):
            dated = self._date_after(after) or after
            day, end = self._one_day(dated, beside=after), dated.end
        if zone is None and named:
            zone = self.own_clock.zone_beside(part, end)
            end = end if zone is None else zone.end
        if part.midnight and (introduction.introduced or named):
            self.own_clock.on_own_clock(day, None, zone, after, end)
            return DueSpan(end, day, introduced=True, loose=True)
        hours = beside.hours if beside is not None else after.hours if isinstance(after, Named) else None
        at = time_of(part, hours) if part.exact or hours is not None else None
        if hours is not None and at is None:
            raise AmbiguousSpan(end)
        introduced = introduction.introduced or named  # 3pm on Friday
        if not named and glued_ordinal(self.tokens, introduction.place - 1, date_words.ORDINALS):
            raise AmbiguousSpan(end)  # the 12th, between 8 and 13
        if not introduced:
            return DueSpan(end)
        at = at or (None if named else self.own_clock.hour_to_come(part))
        if at is None and not named:
            raise AmbiguousSpan(end)
        day, at = self.own_clock.on_own_clock(day, at, zone, after if named else None, end)
        if after is not None and named:
            day = self._not_past(day, after, end, hours_of_day(part, at))
        last = datetime.combine(day, at) if at else day
        if not named and isinstance(last, datetime):
            last = self.own_clock.next_such_time(part, last, end, in_a_zone=zone is not None)
        return DueSpan(end, last, introduced=True, loose=at is None, hours=not named)

    def _day_span(self, part: ADay, introduction: Introduction) -> DueSpan:
        """A day with the time of day that follows it."""
        date_beside = self._date_after(part)
        if not date_beside and self.doubts.is_no_day(part, introduction):
            return self._no_day(part)
        if introduction.before and isinstance(part, Period) and not part.ending:
            part = part._replace(shift=part.shift - 1, ending=True)
        day = self._one_day(date_beside or part, beside=part)
        whole: ADay = date_beside or part
        ended = self.parts.at(skip(self.tokens, whole.end, ",", "by", "before", "at", "aan", "tegen"))
        end = ended.end if isinstance(ended, Period) and ended.unit == "day" else whole.end
        end = past_an_hour_at(self.tokens, end) or end
        beside = hours_beside(self.tokens, part) or hours_beside(self.tokens, whole)
        timed = end if beside is None else max(end, beside.end)
        hours = self.parts.hours_at(skip(self.tokens, timed, *due_words.BEFORE_AN_HOUR))
        if hours is not None:
            check_one_day(part, hours.end)
            return self._with_time(day, hours.last, part, introduction, beside)
        place = skip(self.tokens, timed, *due_words.BEFORE_AN_HOUR, *date_words.NEARLY, *date_words.AT)
        place = no_more_than_at(self.tokens, place) or place
        at = self.parts.at(place)
        if at is None and place > timed and self._word(place - 1) != ",":
            at = hour_alone_at(self.tokens, place)
        if isinstance(at, Time):
            return self._with_time(day, at, part, introduction, beside)
        if beside is not None:
            day, end = self._not_past(day, part, whole.end, (beside.hours[1] - 1,)), timed
        elif introduction.before and not isinstance(part, (Period, Weekend)):
            day -= timedelta(days=1)
            if day < self.today and isinstance(part, Weekday):
                day += timedelta(days=7)
        of_day = isinstance(part, Period) and part.unit == "day"
        self._check_not_ended(part)
        if date_beside is None:
            self._check_not_todays(part, day, introduction)
        end = self.own_clock.without_zone(day, end)
        return DueSpan(end, day, introduced=introduction.introduced, hours=of_day)

    def _check_not_ended(self, part: Part) -> None:
        """Raises AmbiguousSpan for the end of a part of the day that has ended: before the end of the morning, said at night."""
        ends = date_words.hours_of_part().get(self._word(part.end - 1)) if isinstance(part, Period) else None
        if ends is not None and self.made.has_time and ends[1] <= self.clock.now.hour:
            raise AmbiguousSpan(part.end)

    def _check_not_todays(self, part: Part, day: date, introduction: Introduction) -> None:
        """Raises AmbiguousSpan for a weekday that nothing leads up to and is today's: who means today says today."""
        led = introduction.introduced and self._word(introduction.place - 1) not in ("on", "op")
        if not led and day == self.today and is_bare_weekday(part):
            raise AmbiguousSpan(part.end)

    def _no_day(self, part: Part) -> DueSpan:
        """No day, with the hour of one that is past; raises AmbiguousSpan where an hour says that it may be one: 3-2 at 10:00."""
        if isinstance(part, (Weekday, Named)) and is_past_day(part):
            place = skip(self.tokens, part.end, *due_words.BEFORE_AN_HOUR, *date_words.NEARLY, *date_words.AT)
            hours, at = self.parts.hours_at(place), self.parts.at(place)
            return DueSpan(hours.end if hours is not None else at.end if isinstance(at, Time) else part.end)
        unsure = self.doubts.unsure_end(part)
        if unsure is not None:
            raise AmbiguousSpan(unsure)
        return DueSpan(part.end)

    def _with_time(
        self, day: date, at: Time, part: Part, introduction: Introduction, beside: date_parts.DayPart | None
    ) -> DueSpan:
        """The day at that time, or the day alone where that can be two or lies at the day's very end."""
        zone = self.own_clock.zone_beside(at, at.end)
        end = at.end if zone is None else zone.end
        after = self.parts.at(end)
        hours = None if beside is None else beside.hours
        if hours is None and isinstance(after, (Named, date_parts.DayPart)) and after.hours:
            hours, end = after.hours, after.end
        exact = time_of(at, hours) if (at.exact or hours) and not at.midnight else None
        if exact is None and hours is not None and (at.hour, at.minute) == (hours[1], 0):
            exact = time(at.hour % 24)  # the morning ends at 12
        if exact is None and (at.hour > 24 or at.minute > 59):
            raise AmbiguousSpan(end)
        day, exact = self.own_clock.on_own_clock(day, exact, zone, part, end)
        day = self._not_past(day, part, end, hours_of_day(at, exact))
        last = datetime.combine(day, exact) if exact else day
        return DueSpan(end, last, introduced=introduction.introduced, loose=exact is None)

    def _not_past(self, day: date, part: Part, end: int, hours: tuple[float, ...]) -> date:
        """The day, where one of these hours of it is still to come; of a weekday that is today's, a week on.

        Raises PastSpan for another day of which all are past, AmbiguousSpan where the hours can be today's or next week's.
        """
        now = self.clock.now.hour + self.clock.now.minute / 60
        past = [hour <= now for hour in hours]
        if day != self.today or not self.made.has_time or not any(past):
            return day
        if not (isinstance(part, Weekday) and part.shift is None and part.week is None):
            if all(past):
                raise PastSpan(end)
            return day
        if not all(past):
            raise AmbiguousSpan(end)
        return day + timedelta(days=7)

    def _date_after(self, part: Part) -> Calendar | Digits | DayOfMonth | Weekday | None:
        """The date that follows a weekday, or the weekday that follows another word: Friday 1 November, tomorrow Tuesday."""
        place = skip(self.tokens, part.end, ",", ".") if isinstance(part, Weekday) else part.end
        place = that_is_at(self.tokens, place) or place
        after = self.parts.at(place)
        if isinstance(part, Named) and isinstance(after, Weekday) and is_bare_weekday(after):
            return self._with_its_date(after, self._one_day(part))
        if not isinstance(part, Weekday) or (part.word == "do" and self._word(part.end) == "the"):
            return None  # I can do the 4th of December
        led = Introduction(place, introduced=True, before=False, during=False)
        if isinstance(after, DayOfMonth) and (place == part.end or not self.doubts.is_no_day(after, led)):
            return after  # Wednesday, the 10th
        if place == part.end and (day := day_in_figures(self.tokens, part, self.today)) is not None:
            return day  # Monday 28
        after = self.parts.at(skip(self.tokens, place, "the", "de", "den"))
        if isinstance(after, Digits) and are_hours(after, part, self.today, self.clock.date_order):
            raise AmbiguousSpan(after.end)  # Friday 9-5
        return after if isinstance(after, (Calendar, Digits)) else None

    def _with_its_date(self, weekday: Weekday, day: date) -> Weekday:
        """The weekday behind a word for that day, to the end of its date: tomorrow Thursday 26; raises AmbiguousSpan for two."""
        dated = self._date_after(weekday)
        if dated is not None and self._one_day(dated, beside=weekday) != day:
            raise AmbiguousSpan(dated.end)
        return weekday if dated is None else weekday._replace(end=dated.end)

    def _one_day(self, part: Part, end: int = 0, beside: Part | None = None) -> date:
        """The day ahead that a part means, on the weekday beside it; raises AmbiguousSpan for two, none, one perhaps passed."""
        end = max(end, part.end)
        if isinstance(part, Weekend):
            return self.today + timedelta(days=(FRIDAY - self.today.weekday()) % 7)
        part, beside = (beside, part) if isinstance(beside, Named) else (part, beside)
        found = days_of(part, self.today, True, self.clock.date_order)
        if isinstance(part, Shifted) and without_year(part):  # 30 days from 20 November, which may have been
            behind = days_of(part, self.today, False, self.clock.date_order)
            found = tuple(day for day in {*behind, *found} if self.today <= day <= self.today + FURTHEST_WITHOUT_YEAR)
        weekday = beside.weekday if isinstance(beside, Weekday) and beside is not part else None
        weekday = part.weekday if weekday is None and isinstance(part, Calendar) else weekday
        if weekday is not None and isinstance(part, (Calendar, Digits)):
            found = on_its_weekday(part, weekday, self.today, self.clock.date_order, end)
        elif weekday is not None:
            found = tuple(day for day in found if day.weekday() == weekday)
        if len(found) != 1:
            raise AmbiguousSpan(end)
        if without_year(part) and found[0] - self.today > FURTHEST_WITHOUT_YEAR:
            raise PassedSpan(end)
        return found[0]
