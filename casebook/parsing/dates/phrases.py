"""A date in words, put together from its parts: one day, at most one time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NoReturn

from casebook.parsing.clock import Clock
from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.counted import day_after, moment_after
from casebook.parsing.dates.date_parts import (
    Beside,
    Calendar,
    Count,
    DayOfMonth,
    DayPart,
    Digits,
    Named,
    Now,
    Offset,
    Part,
    Period,
    Time,
    Week,
    Weekday,
    Weekend,
)
from casebook.parsing.dates.moments import Direction, moment_now, moment_of
from casebook.parsing.dates.part_rules import (
    FURTHEST_WITHOUT_YEAR,
    are_hours,
    dotted_time,
    is_bare_weekday,
    without_year,
    zone_of,
)
from casebook.parsing.dates.phrase_parts import Phrase
from casebook.parsing.dates.times_of_day import hours_of_day, next_time, time_of, time_passed
from casebook.parsing.errors import AmbiguousDate, HalfOfDayUnsaid, OtherDay, WrongWeekday
from casebook.records.values import Moment
from casebook.text.words.day_names import WEEKDAYS, short_day

_WITH_ITS_DOT = re.compile(r"\d{1,2}\. ?\d{1,2}\.")
"""A day of a month as it is written in German, *5.10.*: behind the minutes of a time stands no dot."""


def read_words(typed: str, shown: str, clock: Clock, direction: Direction) -> Moment:
    """The moment these words name; errors repeat them as `shown`. Raises as `read_when` does."""
    return _PhraseReader(shown, clock, direction).moment(typed)


@dataclass(frozen=True)
class _PhraseReader(Phrase):
    """One typed date being read."""

    def moment(self, typed: str) -> Moment:
        parts = self.parts(typed)
        if len(parts) == 1 and isinstance(parts[0], Now):
            return moment_now(self.clock)
        if len(parts) == 1 and isinstance(parts[0], Count):
            return self.moment_counted(parts[0])
        parts = [self.as_time(part, parts) for part in parts]
        days = [part for part in parts if not isinstance(part, (Time, DayPart, Offset))]
        if any(isinstance(part, Now) for part in parts):
            self.refuse("names more than one time of day")
        times = [part for part in parts if isinstance(part, Time)]
        hours = {part.hours for part in parts if isinstance(part, (DayPart, Named)) and part.hours}
        offsets = [part for part in parts if isinstance(part, Offset)]
        if max(len(times), len(hours), len(offsets)) > 1:
            self.refuse("names more than one time of day")
        part_of_day = next(iter(hours), None)
        if not days and not offsets:
            return self.moment_without_day(times, part_of_day)
        if times and times[0].midnight:
            self.refuse("can be the beginning and the end of that day", "the day and a time such as 23:59")
        is_today = any(isinstance(day, Named) and day.distance == 0 for day in days)
        at = self.time_of_day(times[0], part_of_day, is_today=is_today) if times else None
        day = self.day(days or [Named(0, 0)], at)
        if offsets:
            return self.with_offset(days, day, at, offsets[0])
        return moment_of(day if at is None else datetime.combine(day, at), self.clock, self.shown)

    def moment_without_day(self, times: Sequence[Time], hours: tuple[int, int] | None) -> Moment:
        """A time of day alone: today's of what has happened, the next of what is due."""
        if not times:
            self.refuse("names a time of day but no day" if hours else "is not a date")
        if self.direction is Direction.PAST:
            at = self.time_of_day(times[0], hours, is_today=True)
            return moment_of(datetime.combine(self.today, at), self.clock, self.shown)
        if times[0].exact or hours:
            self.time_of_day(times[0], hours)  # refuses what is no time
        readings = next_time(times[0], hours, self.clock.now)
        if len(readings) > 1:
            raise AmbiguousDate(self.shown, [f"{reading:%Y-%m-%dT%H:%M}" for reading in readings])
        return moment_of(readings[0], self.clock, self.shown)

    def as_time(self, part: Part, parts: Sequence[Part]) -> Part:
        """The part, or the time of day it is beside the others: 3 uur and 14.05, with a day, are times."""
        if isinstance(part, Count) and part.oclock:
            return Time(part.end, part.last, exact=part.last > 12)
        dated = len(parts) == 1 or any(
            isinstance(other, (Named, Calendar)) or (isinstance(other, Digits) and other.sign != ".") for other in parts
        )
        dated = dated or (isinstance(part, Digits) and not self.days(part))  # maandag 15.30
        is_day = len(parts) == 1 and _WITH_ITS_DOT.fullmatch(self.shown.strip()) is not None
        at = dotted_time(part) if isinstance(part, Digits) and dated and not is_day else None
        days = self.days(part) if at is not None and len(parts) == 1 else ()
        if at is not None and days:
            raise AmbiguousDate(self.shown, (f"{at.hour:02}:{at.minute:02}", days[0].isoformat()))
        return at or part

    def time_of_day(self, part: Time, hours: tuple[int, int] | None, *, is_today: bool = False) -> time:
        if not part.exact and hours is None:
            passed = time_passed(part, self.clock.now) if is_today and self.direction is Direction.PAST else None
            if passed is not None:
                return passed
            hour = f"{part.hour}:{part.minute:02}" if part.minute else f"{part.hour}"
            instead = f"'{hour}am' or '{hour}pm'" if 1 <= part.hour <= 12 else "a time such as 14:05"
            raise HalfOfDayUnsaid(self.shown, instead, hours_of_day(part, None))
        at = time_of(part, hours)
        if at is None:
            why = (
                "names a time that is not in that part of the day"
                if hours
                else "names a time of day that does not exist"
            )
            self.refuse_impossible(why, "a time from 00:00 to 23:59")
        return at

    def days(self, part: Part) -> tuple[date, ...]:
        return days_of(part, self.today, self.direction is Direction.FUTURE, self.clock.date_order)

    def day(self, parts: Sequence[Part], at: time | None) -> date:
        """The one day the parts name: one part, or a date with its weekday or with how far from the present it is."""
        if len(parts) > 1:  # the end of the day beside a day is that day
            parts = [part for part in parts if not (isinstance(part, Period) and part.unit == "day")]
        weekdays = [part for part in parts if isinstance(part, Weekday) and self.is_only_named(part)]
        dates = [part for part in parts if isinstance(part, (Calendar, Digits, DayOfMonth))]
        away = [part for part in parts if isinstance(part, (Named, Count))]
        named: Sequence[Part] = dates or [part for part in away if isinstance(part, Named)]
        if len(parts) == 1:
            part, weekdays, away = parts[0], [], []
        elif len(named) == 1 >= max(len(weekdays), len(away)) and len(parts) == len(dates) + len(weekdays) + len(away):
            part, away = named[0], away if dates else []
        else:
            self.refuse("names more than one day")
        if isinstance(part, Count):
            return self.day_counted(part)
        self.refuse_several(part)
        found = self.days_beside(part, away)
        ahead = self.direction is Direction.FUTURE
        if (
            weekdays
            and isinstance(part, Digits)
            and are_hours(part, weekdays[0], self.today, self.clock.date_order, ahead=ahead)
        ):
            self.refuse("may name hours from one to another", "the day, and the hours in what you note")
        if not found:
            self.refuse_unreal(part)
        if weekdays:
            found = self.agreeing(found, weekdays[0].weekday)
        if len(found) > 1:
            self.refuse_either(found, at)
        if not weekdays and self.direction is Direction.FUTURE:
            self.refuse_far(part, found[0], at)
            self.refuse_passed(part, found[0], at)
        return found[0]

    def refuse_either(self, days: Sequence[date], at: time | None) -> NoReturn:
        """Raises AmbiguousDate with each of the days, and the time of day that was typed with them."""
        suffix = "" if at is None else f"T{at:%H:%M}"
        raise AmbiguousDate(self.shown, [day.isoformat() + suffix for day in days])

    def days_beside(self, part: Part, away: Sequence[Part]) -> tuple[date, ...]:
        """The days that a part can name; beside what is counted from the present, that one of them: *today 1 Dec*."""
        found = self.days(part)
        if not (found and away):
            return found
        counted = self.day_counted(away[0]) if isinstance(away[0], Count) else self.days(away[0])[0]
        if counted not in self.days_of_any_side(part):
            raise OtherDay(self.shown, found[0], counted)
        return (counted,)

    def days_of_any_side(self, part: Part) -> tuple[date, ...]:
        """The days that a part can name, past and ahead."""
        return tuple(day for ahead in (False, True) for day in days_of(part, self.today, ahead, self.clock.date_order))

    def is_only_named(self, part: Weekday) -> bool:
        """Whether it says no more than a date beside it: Friday the 20th, and of what has happened last Friday the 20th."""
        side = -1 if self.direction is Direction.PAST else 1
        return is_bare_weekday(part._replace(shift=None if part.shift == side else part.shift))

    def refuse_several(self, part: Part) -> None:
        """Raises UnreadableDate for a week, a month or a weekend, which are several days.

        A week by its number is due on its last working day; what has happened in it may have on any.
        """
        if isinstance(part, Period) and not part.ending:
            self.refuse(f"names a {part.unit} but no day")
        if isinstance(part, Week) and self.direction is Direction.PAST:
            self.refuse("names a week but no day")
        if isinstance(part, Weekend):
            self.refuse("names two days")

    def refuse_far(self, part: Part, day: date, at: time | None) -> None:
        """Raises AmbiguousDate for a day more than half a year ahead whose year was not said: it may have passed.

        What passed longer ago is not meant, but of a 29 February the 28th of the next one may be.
        """
        if not without_year(part) or day - self.today <= FURTHEST_WITHOUT_YEAR:
            return
        passed = days_of(part, self.today, False, self.clock.date_order)
        if (day.month, day.day) == (2, 29) and self.today - passed[0] > FURTHEST_WITHOUT_YEAR:
            this_year = date(self.today.year, 2, 28)
            passed = (this_year if this_year >= self.today else this_year.replace(year=self.today.year + 1),)
            if passed[0].year == day.year:
                return
        self.refuse_either((*passed, day), at)

    def refuse_passed(self, part: Part, day: date, at: time | None) -> None:
        """Raises AmbiguousDate for *this Friday* on a Sunday: the calendar's has passed, and nothing is due then."""
        if isinstance(part, Weekday) and day < self.today and (part.shift == 0 or part.week == 0):
            self.refuse_either((day, day + timedelta(days=7)), at)

    def agreeing(self, found: Sequence[date], weekday: int) -> tuple[date, ...]:
        """Those days that fall on the weekday typed with them."""
        agreeing = tuple(day for day in found if day.weekday() == weekday)
        if not agreeing:
            day = found[0]
            raise WrongWeekday(self.shown, WEEKDAYS[day.weekday()], f"{short_day(day)} {day.year}", str(day))
        return agreeing

    def refuse_unreal(self, part: Part) -> NoReturn:
        order = self.clock.date_order
        if isinstance(part, Beside) and part.day is None:
            self.refuse("is told from a day that casebook does not know")
        if isinstance(part, Digits) and len(part.numbers) == 2 and max(len(number) for number in part.numbers) > 2:
            self.refuse("names a month but no day")
        if isinstance(part, Digits) and part.sign != "." and order and len(part.numbers[0]) <= 2:
            self.refuse_impossible(f"is not a day that exists, read in the order {order}")
        self.refuse_impossible("is not a day that exists")

    def moment_counted(self, part: Count) -> Moment:
        """A distance from the present: a time for hours and minutes, else a day."""
        if part.oclock:
            at = time_of(Time(part.end, part.last), None)
            if at is not None and self.direction is Direction.FUTURE:
                later = moment_after(self.clock.now, part)
                raise AmbiguousDate(self.shown, (f"{at:%H:%M}", *([later.isoformat()] if later else [])))
            if at is not None and part.last <= 12:
                at = self.time_of_day(Time(part.end, part.last, exact=False), None, is_today=True)
                return moment_of(datetime.combine(self.today, at), self.clock, self.shown)
        sign = self.sign_of(part)
        if part.timed or any(unit in ("hour", "minute") for _, unit in ((part.last, part.unit), *part.more)):
            aware = moment_after(self.clock.now, part, sign)
            if aware is None:
                self.refuse("is too far away")
            return moment_of(aware, self.clock, self.shown)
        return moment_of(self.day_counted(part), self.clock, self.shown)

    def day_counted(self, part: Count) -> date:
        if part.unit in ("hour", "minute"):
            self.refuse("names more than one time of day")
        day = day_after(self.today, part, self.clock.country, self.sign_of(part))
        if day is None:
            self.refuse("is too far away")
        return day

    def sign_of(self, part: Count) -> int:
        """1 for what is ahead, -1 for what is past. Of a range ahead the last day counts; of a past one, none does."""
        if self.direction is Direction.PAST and not part.direction:
            self.refuse("does not say from when", f"'{self.shown} ago' or 'in {self.shown}'")
        if part.direction < 0 and part.first != part.last:
            self.refuse("names more than one day")
        return part.direction or 1

    def with_offset(self, days: Sequence[Part], day: date, at: time | None, offset: Offset) -> Moment:
        """A date and a time with an offset. A day that is counted from today needs to be written out: whose today?"""
        zone = zone_of(offset)
        if at is None or zone is None or not any(isinstance(part, (Calendar, Digits)) for part in days):
            self.refuse("has an offset but not a day, month and time with it", f"it as in {day}T14:05+01:00")
        return moment_of(datetime.combine(day, at, zone), self.clock, self.shown)
