"""What an amount of time in a promise comes to, counted from when it was made, without the days that are left out of it.

An amount is read with all that belongs to it, or raises AmbiguousSpan with the words it could not do without.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.calendar_days import days_of
from casebook.parsing.dates.counted import day_after, moment_after, whole_days_after, whole_days_of
from casebook.parsing.dates.date_parts import Calendar, Count, Named, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.part_rules import FURTHEST_WITHOUT_YEAR
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.spans.left_out import LeftOut, left_out_beside
from casebook.parsing.promises.spans.selected_days import (
    minutes_of,
    selected,
    selected_day_after,
    selected_moment_after,
)
from casebook.parsing.promises.spans.span_types import AmbiguousSpan, DueSpan, Introduction
from casebook.parsing.tokens import skip, word_at
from casebook.records.values import Moment

_TAKES = frozenset("take takes be taking".split())
_ON_AN_EVENT = frozenset(
    "receipt arrival delivery return dispatch collection approval completion ontvangst aankomst levering retour".split()
)
_SINCE = frozenset(
    ("vanaf", "starting", "beginning", "commencing", "ingaande", "as")
)  # the day itself may count, or not
_HOURS_OF_A_DAY = 24
_LASTED = date_words.words_in("gewacht gewerkt gebeld waited")
_FOR_NOTHING = (["for", "free"], ["at", "no"], ["free", "of"])
_THAT_ARE_KNOWN = frozenset("the these those de die deze your uw jouw my mijn our onze".split())
"""Before an amount of time that nothing leads up to, that it is one known already: we refund the 30 days without a line."""
_BEFORE_ITS_DAY = ("on", "of", "op", "the", "de", "as", "date", "datum", ",")


class CountedSpans:
    """The amounts of time of one promise; `clock.now` is when it was made."""

    def __init__(self, parts: Parts, made: Moment, clock: Clock) -> None:
        self.parts, self.tokens = parts, parts.tokens
        self.made, self.clock, self.today = made, clock, made.day

    def span(self, part: Count, introduction: Introduction) -> DueSpan:
        """So long after the promise; nothing for what tells how long something took, or counts from something else."""
        if part.back and introduction.introduced:
            part = part._replace(end=part.end - 1, direction=0)
        at_most = self._word(introduction.place - 1) in date_words.AT_MOST
        introduced = introduction.introduced or part.direction > 0 or at_most
        within = "within" in (self._word(introduction.place - back) for back in (0, 1))  # Dutch "of" is or
        contingent, after, then = self._counts_from_else(part, within)
        beforehand = self._word(skip(self.tokens, part.end, "van", "in")) in due_words.BEFOREHAND
        none_of_it = after in ("no", "geen") and then not in ("later", "more", "longer", "langer", "meer")
        known = part.first == part.last and self._word(introduction.place - 1) in _THAT_ARE_KNOWN
        worth = known or none_of_it or self._is_worth(introduction.place, part)
        is_story = beforehand or (not introduced and (part.article or worth or after in due_words.NO_PROMISE | _LASTED))
        if after in ("a", "an", "per", "each", "every") and date_words.unit_named(then):
            return DueSpan(part.end + 2)  # 7 days a week
        if after == "later" and then in ("dan", "than"):
            return DueSpan(part.end + 2)  # 2 days later than planned
        if date_words.named_days().get(self._word(introduction.place - 1), 0) < 0:
            return DueSpan(part.end)  # gisteren 3 uur gewacht
        if contingent:
            return self._from_a_day(part)
        behind = self.parts.at(skip(self.tokens, part.end, "on", "op"))
        if part.direction < 0 and isinstance(behind, (Weekday, Named)):
            return DueSpan(behind.end)  # a week ago Monday
        if part.direction < 0 or introduction.during or introduction.before or is_story:
            return DueSpan(part.end)
        if part.vague or self._may_be_an_hour(part, introduced, after):
            raise AmbiguousSpan(part.end)
        return self._counted_span(part, introduction.place, introduced)

    def _may_be_an_hour(self, part: Count, introduced: bool, after: str) -> bool:
        """Whether it may be a time of day: 15 uur alone, 15 minutes past something."""
        if part.unit in ("minute", "hour") and after in ("past", "voor", "over"):
            return True
        return part.oclock and part.first == part.last < _HOURS_OF_A_DAY and not introduced and not part.article

    def _is_worth(self, at: int, part: Count) -> bool:
        """Whether so much time is what is given or paid for: we credit you 2 months, 2 months of fees, 3 maanden gratis."""
        may_be_given = part.first == part.last and part.unit not in ("business day", "hour")
        whom = self._word(at - 1) in clause_words.YOU
        behind = [self._word(place) for place in range(part.end, part.end + 3)]
        of_it = behind[0] in ("of", "van") and (clause_words.FREE | clause_words.PAID_FOR) & set(behind[1:])
        given = behind[0].endswith(clause_words.COSTS) or behind[0] in clause_words.FREE or behind[:2] in _FOR_NOTHING
        is_credited = may_be_given and self._word(at - 1 - whom) in clause_words.CREDITING
        return (is_credited and not self._is_noted(at, part)) or bool(of_it) or given

    def _is_noted(self, at: int, part: Count) -> bool:
        """Whether it is all that is noted beside what is paid back, and so how long that takes: *refund 10 days*."""
        begins = at < len(("", "refund")) or self._word(at - 2) in (",", ";", ":", ".", "-", "–")
        ends = part.end >= len(self.tokens) or self._word(part.end) in (",", ";", ".", "-", "–")
        return begins and ends and self._word(at - 1) == "refund" and part.unit in ("day", "week")

    def _from_a_day(self, part: Count) -> DueSpan:
        """So long after a day of the calendar that is named behind it; raises AmbiguousSpan where anything else is."""
        place = skip(self.tokens, part.end, *due_words.COUNTED, *due_words.COUNTED_FROM, *_BEFORE_ITS_DAY)
        day = self.parts.at(place)
        since = {self._word(part.end), self._word(part.end + 1)} & _SINCE
        before = self._word(part.end) in ("before", "prior", "voor")
        counted = self._word(part.end) in due_words.COUNTED  # counting from tomorrow: from its morning, or behind it
        if (
            isinstance(day, Named)
            and day.distance > 0
            and day.hours is None
            and not (since or part.vague or part.more or before or counted)
        ):
            return self._from_tomorrow(part, day)
        if not isinstance(day, Calendar) or since or part.vague or part.more or before:
            following = day or self.parts.at(part.end + 1)
            raise AmbiguousSpan(part.end + 1 if following is None else following.end)
        ends: list[date] = []
        for days in (days_of(day, self.today, False, None), days_of(day, self.today, True, None)):
            ends += [end for found in days if (end := day_after(found, part, self.clock.country)) is not None]
        coming = [end for end in ends if self.today <= end <= self.today + FURTHEST_WITHOUT_YEAR]
        if len(set(coming)) != 1 or part.unit in ("hour", "minute"):
            raise AmbiguousSpan(day.end)
        return DueSpan(day.end, coming[0], introduced=True)

    def _from_tomorrow(self, part: Count, day: Named) -> DueSpan:
        """So long after a day that is named by how far it is: within 5 working days of tomorrow."""
        last = day_after(self.today + timedelta(days=day.distance), part, self.clock.country)
        if last is None or part.unit in ("hour", "minute"):
            raise AmbiguousSpan(day.end)
        return DueSpan(day.end, last, introduced=True)

    def _counts_from_else(self, part: Count, within: bool) -> tuple[bool, str, str]:
        """Whether it counts from something else, or up to it: after the return, as of 18 October, before delivery.

        With the two words behind it, or behind what says that it is counted. `within`: a time within which something is
        done, of which whatever it is *of* is the beginning.
        """
        told = skip(self.tokens, part.end, ",")
        from_then = skip(self.tokens, told, *due_words.COUNTED)
        starts = told > part.end and self._word(told) in ("from", *_SINCE)  # 1 week, from 20 December
        place = from_then if from_then > told or starts else part.end
        place += (self._word(place), self._word(place + 1)) == ("as", "of")
        after, then = self._word(place), self._word(place + 1)
        if (after == "of" and self._word(place - 1) == "as") or after in due_words.COUNTED_FROM:
            return then not in due_words.THE_PRESENT, after, then
        takes = self._word(part.end - 1) and {self._word(at) for at in range(max(0, part.end - 7), part.end)} & _TAKES
        if after == "before" and then.partition("'")[0] in clause_words.PRONOUNS | {"i"} and takes:
            return False, after, then  # it'll be 10 days before it's refunded
        if after in ("before", "prior") or (after == "voor" and self._is_event(place + 1)):
            return True, after, then
        of_a_day = isinstance(self.parts.at(place + 1), Calendar)
        if after == "post" or (after in ("on", "bij", "op") and then in _ON_AN_EVENT):
            return True, after, then
        of_something = within or of_a_day or then in due_words.EVENTS or then.endswith("ing")
        today = due_words.THE_PRESENT & {self._word(place + gap) for gap in range(1, 5)}
        return after == "of" and of_something and not today, after, then

    def _is_event(self, at: int) -> bool:
        """Whether something that happens is named here: de levering, uw afspraak."""
        word = self._word(skip(self.tokens, at, "de", "het", "uw", "je", "jouw"))
        return word in clause_words.HAPPENING

    def _counted_span(self, part: Count, at: int, introduced: bool) -> DueSpan:
        """So long after the promise, without the days that its words leave out."""
        rule = left_out_beside(self.parts, at, part)
        end = part.end if rule is None else rule.end
        if rule is None and introduced:
            end = skip(self.tokens, end, "later")
        first = part._replace(last=part.first, more=())
        is_range = part.first < part.last
        last, start = self._counted(part, rule), self._counted(first, rule)
        if rule is not None and rule.unsure and last != self._counted(part, None):
            raise AmbiguousSpan(end)  # not on Sundays: whether they count at all is not said
        if last is None or start is None:
            if rule is not None:
                raise AmbiguousSpan(end)
            return DueSpan(end)
        early = start.date() if isinstance(start, datetime) else start
        return DueSpan(end, last, early if is_range else None, introduced, counted=True)

    def _counted(self, count: Count, rule: LeftOut | None) -> date | datetime | None:
        """The day or time an amount leads to; None where that is too far, or cannot be told without what is left out."""
        timed = any(unit in ("hour", "minute") for unit in (count.unit, *(unit for _, unit in count.more)))
        if rule is None or (rule.changes_nothing and not (rule.today and timed)):
            if timed and self.made.has_time:
                return moment_after(self.clock.now, count)
            if timed or count.more:
                return whole_days_after(self.today, count, self.clock.country)
            return day_after(self.today, count, self.clock.country)
        days = selected(rule, count.unit, self.clock.country)
        if days is None or any(unit not in ("hour", "minute") for _, unit in count.more):
            return None
        if timed and self.made.has_time:
            return selected_moment_after(self.clock.now, count, days)
        number = whole_days_of(minutes_of(count)) if timed else count.last
        return selected_day_after(self.today, number, days)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
