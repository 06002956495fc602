"""What only tells a story in a promise: since 28 October, the order of 3 March, every 2 days. Nothing here raises."""

from __future__ import annotations

from datetime import date

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import (
    Calendar,
    Count,
    DayOfMonth,
    Digits,
    Named,
    Part,
    Period,
    Time,
    Week,
    Weekday,
    Weekend,
)
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.range_ends import LEADS
from casebook.parsing.promises.accounts import is_told_as_past
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.around.delays import end_of_a_move
from casebook.parsing.promises.corrected_days import MEANT, is_corrected, is_of_a_talk, is_to_be_forgotten
from casebook.parsing.promises.introductions import Introductions
from casebook.parsing.promises.opening_hours import end_of_opening_hours, may_tell_of_hours
from casebook.parsing.promises.spans.span_types import Introduction
from casebook.parsing.promises.tenses import tells_what_was, was_planned_then
from casebook.parsing.tokens import skip, word_at

_TO_COME = due_words.BEFORE | frozenset(
    "by within until till til in for to latest no later than binnen uiterlijk tegen tot voor naar over".split()
)
"""Behind one of these, a day is to come, whatever was done for it."""

_HAS_ITS_DAYS = frozenset("loop course window slot eta estimate tijdvak tijdslot venster lieferfenster".split())
"""Before "of", that the day it comes follows: in the course of, a delivery window of Feb 16 thru Feb 19."""
_GONE = frozenset("uit eruit raus weg".split())
"""With "is", that something has left by now: vanochtend is hij de deur uit."""


def _lies_ahead(part: Part | None) -> bool:
    """Whether a day lies ahead by its own words: tomorrow, next Friday, komende week."""
    match part:
        case Weekday():
            return part.coming or (part.shift or 0) > 0 or (part.week or 0) > 0
        case Named():
            return part.distance > 0
        case Period():
            return part.shift > 0 or part.ending
        case Count():
            return part.direction > 0
        case Calendar() | Digits() | DayOfMonth() | Week() | Time():
            return False
    return not isinstance(part, Weekend)


_WAITS = frozenset(
    "cancel cancelled canceled terminate terminated stop stopped opgezegd stopgezet gekundigt resilie rescindido waiting waits "
    "wacht wachten klaar wartet bereit attendra attendront attend espera esperan esperara".split()
)
"""What a thing does from the day it is there, and what is over from a day on."""


_WHOSE = frozenset("the your my this last that our de uw je".split())
_IN_MONTHS = frozenset(
    "in by end of during before within until till for eind einde van voor tot binnen gedurende om op per".split()
)
"""What makes a month the one in which something is done."""
_PAYMENTS = frozenset(
    "draft payment payments bill bills invoice invoices statement rent premium instalment installment charge charges fee debit "
    "salary contribution subscription order membership direct huur factuur rekening premie termijn incasso betaling".split()
)
"""What is paid each month, behind whose month it is."""


_IN_A_POST = frozenset("in on with by at of until till before end van".split())
"""Before what is of a day, that something is done with it: it goes out in today's post, by today's close, the end of today."""

_A_ROUND = frozenset("delivery round run van collection slot route levering lieferung".split())
"""What is today's and happens today: out for today's delivery."""

_DUE_BEHIND = frozenset("by within before until".split())
"""Behind `from` they are no part of what begins with it, which then only tells which thing is meant."""


class Stories:
    """The words of one promise, made at that `hour` if it is known, behind which a time is none that anything is due."""

    def __init__(self, parts: Parts, introductions: Introductions, clauses: Clauses, hour: int | None) -> None:
        self._hour = hour
        self.parts, self.tokens = parts, parts.tokens
        self.introductions, self.clauses = introductions, clauses
        self._may_be_open = may_tell_of_hours(token.text for token in self.tokens)
        self._opened = len(self.tokens)  # where the hours end at which somebody can be reached

    def begins(self, at: int) -> bool:
        """Whether a word such as "since" is here, and introduces no range."""
        if (self._word(at), self._word(at + 1)) == ("om", "de"):  # om de 2 dagen: every two days
            return isinstance(self.parts.at(at + 2), (Count, Weekday))
        if self._word(at) not in due_words.OTHER_TIMES or self.parts.at(at) is not None:
            return False
        if self.introductions.is_on_a_date(at) or isinstance(
            self.parts.at(skip(self.tokens, at + 1, "the", "het")), Weekend
        ):
            return self._word(at) not in ("over", *due_words.ON_A_DATE, *date_words.ROUGHLY)
        if self._word(at) == "from" and self._word(at + 1) in _DUE_BEHIND:
            return False  # the card it came from, by Friday
        if self._word(at) in ("of", "van") and self._word(at - 1) in _HAS_ITS_DAYS:
            return isinstance(self.parts.at(at + 1), Count) and self._word(at - 1) not in ("loop", "course")
        if self._word(at) in ("of", "van") and self._word(at - 1) in date_words.hours_of_part():
            return False  # the evening of 20 June
        after = self.parts.at(at + 1)
        if self._word(at) in ("of", "van") and isinstance(after, Count) and self.introductions.is_so_long(at - 1):
            return False
        from_a_day = self._word(at) in ("from", "vanaf") and isinstance(after, (Weekday, Named, Calendar))
        if from_a_day and not _WAITS.isdisjoint(self.clauses.clause(at)):
            return False  # your parcel is waiting for you from Monday
        ought = clause_words.OUGHT & {self._word(at - back) for back in range(1, 5)}
        led = self._word(at) in ("paid", "betaald") and self._word(at + 1) in date_words.PAID_BY and not ought
        to_be = (self._word(at - 1) == "be" or self._is_paid(at)) and not ought
        if self._word(at) in due_words.DONE and (led or to_be or self.clauses.will_be(at)):
            return False
        counts = isinstance(after, Count) and after.first < after.last
        ranged = counts or self.parts.days_at(at) or self.parts.hours_at(at)
        return self._word(at) not in LEADS or not ranged

    def end_of_other_time(self, at: int) -> int:
        """Past a word such as "since" and the time it introduces; right behind the word where it introduces none."""
        place = self.introductions.lead_up_to(skip(self.tokens, at + 1, ":", "other", "second", "andere")).place
        place = skip(self.tokens, place, *due_words.PASSED_OVER) if self.parts.at(place) is None else place
        days, part = self.parts.days_at(place), self.parts.at(place)
        if days is None and part is None:
            return at + 1
        end = days.end if days is not None else part.end if part is not None else place
        dated = self.parts.at(skip(self.tokens, end, "the", "de")) if isinstance(part, Weekday) else None
        end = dated.end if isinstance(dated, (Calendar, DayOfMonth)) else end  # from Thursday the 11th
        named = self.parts.at(skip(self.tokens, end, "on", "op"))
        is_hour_of = isinstance(part, Time) and isinstance(named, (Weekday, Named))  # my call of 3pm on Friday
        return named.end if is_hour_of and named is not None else end

    def end_of_what_is_no_day(self, at: int) -> int | None:
        """Past how far something is moved, where the day it is moved to follows, past when somebody can be reached, and past the
        month that a payment is of, and past the day that only tells which thing is meant.
        """
        if self._is_month_of_a_payment(at):
            return at + 1
        todays = at + (self._word(at) == "for")
        is_todays = self._word(todays).endswith("'s") and self._is_today(todays)
        if is_todays and self._word(todays + 1) not in _A_ROUND and self._word(todays - 1) not in _IN_A_POST:
            return todays + 1
        moved = end_of_a_move(self.parts, at, self.clauses.clause)
        opened = None
        if self._may_be_open and not moved:
            opened = end_of_opening_hours(self.parts, self.clauses, at, self._opened)
        self._opened = opened or self._opened
        return moved or opened

    def _is_month_of_a_payment(self, at: int) -> bool:
        """Whether a month only tells which payment is meant: the September draft, your March bill."""
        month = at - 1 - (self._word(at - 1) in ("of", "van"))  # the month of October is paid back
        if self._word(at) in date_words.MONTH_NAMES and self._word(month) in ("month", "maand"):
            return self._word(month - 1) in _WHOSE and self._word(month - 2) not in _IN_MONTHS
        led = self._word(at - 1) in _WHOSE and self._word(at) in date_words.MONTH_NAMES
        return led and self._word(at + 1) in _PAYMENTS

    def _is_paid(self, at: int) -> bool:
        """Whether what is paid here is so by plan, as what was done would be told in another way: the rest is paid on 1 March."""
        return self._word(at) == "paid" and self._word(at - 1) in ("is", "are")

    def is_done_today(self, at: int, day: date, made: date) -> bool:
        """Whether the date of the very day it is said on is when something was done: refund sent 25 Nov."""
        before = self._word(at - 1 - (self._word(at - 1) in ("on", "op")))
        done = (before.endswith("ed") or before in clause_words.PARTICIPLES) and not self.clauses.will_be(at)
        if done and day == made and isinstance(self.parts.at(at), (Calendar, Digits)):
            return True
        words = set(self.clauses.clause(at))
        given_back = clause_words.PAID_BACK & words and not (clause_words.AHEAD | clause_words.STILL_TO_BE) & words
        gone = words & _GONE and words & {"is", "zijn"} and not words & clause_words.AHEAD
        return bool(given_back or gone) and self._is_today(at)

    def is_of_what_was(self, at: int, introduction: Introduction, *, counted: bool) -> bool:
        """Whether a day led up to from `at` is when something happened, or how long it took: he looked at it Friday."""
        part, days = self.parts.at(introduction.place), self.parts.days_at(introduction.place)
        end = days.end if days is not None else at + 1 if part is None else part.end
        if (self._word(at - 2), self._word(at - 1)) in MEANT:
            return False  # not Friday, I meant Monday
        if was_planned_then(self.clauses.own_words(at), self._word(at - 1)) or is_corrected(self.tokens, end):
            return True
        if is_to_be_forgotten(self.clauses.clause(at, before=at)):
            return True
        if isinstance(part, (Calendar, Digits)) and is_of_a_talk(self.tokens, at):
            return True
        lead = {self._word(one) for one in range(at - 1, introduction.place)} & _TO_COME
        if (
            lead
            or self._word(skip(self.tokens, end, "at", "the", "het", "op", "zijn")) in due_words.LATEST_BEHIND
            or (counted and (introduction.introduced or part is None))
            or (_lies_ahead(part) and self.parts.hours_at(introduction.place) is None)
            or self._is_later_today(part)
        ):
            return False
        return tells_what_was(self.clauses.own_words(at))

    def _is_later_today(self, part: Part | None) -> bool:
        """Whether it is a part of the day that had not begun: *posted tonight*, said in the morning."""
        match part:
            case Named(distance=0, hours=(begins, _)):
                return self._hour is not None and self._hour < begins
        return False

    def counts_from_then(self, at: int, end: int) -> bool:
        """Whether a day of the past in its clause is what it counts from, or what is said behind it is when it starts."""
        told = self.clauses.tells_how_late(at) or any(
            is_told_as_past(self.parts.at(place)) and not self._is_of_a_thing(place)
            for place in range(self.clauses.places(at).start, at)
        )
        back = skip(self.tokens, end, ",", ";", ".", "and", "en", "but", "maar")
        told = told or (self._word(back) in ("that", "dat", "which") and self._word(back + 1) in ("was", "were"))
        told = told or self._is_how_long(at) or self._is_how_often(at)
        return told or self.clauses.starts_later(end) or self.clauses.was_said_on_a_day(at, self._is_a_date)

    def _is_of_a_thing(self, at: int) -> bool:
        """Whether a day only tells which thing is meant: today's missed visit, de afspraak van gisteren."""
        return self._word(at).endswith("'s") or self._word(at - 1) in ("of", "van")

    def _is_today(self, at: int) -> bool:
        part = self.parts.at(at)
        return isinstance(part, Named) and part.distance == 0

    def _is_how_often(self, at: int) -> bool:
        """Whether it is in how long something was so often: the third time in two weeks; not: the same time in two weeks."""
        often = self._word(at - 1) in ("time", "times", "keer", "mal", "maal", "fois", "vez", "veces")
        return often and self._word(at) == "in" and self._word(at - 2) not in ("same", "this", "dezelfde", "deze")

    def _is_how_long(self, at: int) -> bool:
        """Whether hours and minutes are how long something lasts: the visit takes 2 hours, de wachttijd is nu 20 minuten."""
        words = [self._word(place) for place in range(self.clauses.places(at).start, at + 1)]
        part = next((one for place in range(at, at + 4) if isinstance(one := self.parts.at(place), Count)), None)
        if part is None or part.unit not in ("hour", "minute") or self._word(at) in due_words.WITHIN | {"over"}:
            return False
        lasts = due_words.TAKES | due_words.LASTING | {"lasts", "last", "is", "are", "zijn", "be", "looking"}
        return bool(clause_words.ACTIVITIES & set(words) and lasts & set(words))

    def are_hours_of_every_day(self, at: int) -> bool:
        """Whether hours from one to another are named bare, as those are that hold on every day: 9-17 uur, Hours: 9am - 5pm."""
        said = set(self.clauses.clause(at))
        bare = self.parts.hours_at(at) is not None and self._word(at) not in LEADS
        return bare and not said & (clause_words.AHEAD | due_words.COMES | due_words.WHO_COMES)

    def _is_a_date(self, at: int) -> bool:
        """Whether a day that may have been stands here: on the 18th, 20 November, on Tuesday."""
        return isinstance(self.parts.at(at), (Calendar, Digits, DayOfMonth, Weekday))

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
