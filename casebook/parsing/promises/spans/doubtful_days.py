"""Days that in the running text of a promise are more likely something else: sun, 1/2, Monday to Friday. Nothing here raises."""

from __future__ import annotations

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.amount_grammar import FRACTIONS
from casebook.parsing.dates.calendar_days import FRIDAY
from casebook.parsing.dates.date_parts import Calendar, DayOfMonth, Digits, Named, NamedDay, Part, Period, Time, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.part_rules import is_past_day
from casebook.parsing.dates.range_ends import LEADS
from casebook.parsing.dates.range_grammar import DayRange
from casebook.parsing.dates.week_grammar import end_words_at
from casebook.parsing.promises.accounts import MOST_OF_ONE_KIND
from casebook.parsing.promises.around.clause_words import DATED, JOINTS, MARKS, NUMBERED, REFERENCES
from casebook.parsing.promises.around.past_clauses import DONE
from casebook.parsing.promises.spans.called_by_days import is_called_by_it
from casebook.parsing.promises.spans.span_types import Introduction
from casebook.parsing.tokens import TokenKind, half_at, skip, word_at

_THERE = frozenset("there here out is be it's that's you him her them back".split())
"""Before "the 29th" at the end of a clause, they say that it is the day of it."""
_SO = frozenset(", so then dus dan ok okay right also".split())
"""Around a day of the month, that it is the answer."""
_HAS_COME = frozenset("was were had has did didn't never missed failed came wasn't hasn't".split())


class Doubts:
    """Questions about the parts of one promise."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.tokens = parts, parts.tokens

    def is_no_day(self, part: Part, introduction: Introduction) -> bool:
        """Whether this is a past day, or a word or number that in running text is more likely something else."""
        match part:
            case Weekday():
                past = -1 in (part.shift, part.week) or self._has_come(part)
                if part.coming or part.week is not None:
                    return past
                everyday = part.word in due_words.EVERYDAY
                short = everyday or len(part.word) <= (2 if introduction.introduced else 3)
                short = short and not self._is_dutch_short(part, introduction.place)
                return past or (short and part.shift is None and not self._is_timed(part.end))
            case Period() | Named():
                return is_past_day(part)
            case Calendar():
                return is_called_by_it(self.tokens, introduction.place, part)
            case DayOfMonth():
                after = self.tokens[part.end] if part.end < len(self.tokens) else None
                of_month = date_words.unit_named(self._word(part.end - 1)) == "month"
                noun = after is not None and after.kind is TokenKind.WORD and not self._may_follow_a_day(after.text)
                noun = noun and not of_month
                comes = self._comes_then(part, introduction.place)
                den = "den" in (self._word(introduction.place), self._word(introduction.place - 1))
                led = (
                    den
                    or introduction.introduced
                    or comes
                    or self._is_moved_to(introduction.place)
                    or self._is_timed(part.end)
                    or of_month
                    or self._is_part_of_it(introduction.place)
                )
                return (noun and not comes) or (not led and part.shift is None)
            case NamedDay():
                return self._is_a_reason(introduction.place)
            case Digits() if len(part.numbers) == 3:
                return self._word(introduction.place - 1) in REFERENCES
            case Digits():
                return not self._is_day_in_figures(part, introduction)
        return False

    def _is_part_of_it(self, at: int) -> bool:
        """Whether a part of the day stands before the day here: the morning of the 27th."""
        return self._word(at - 1) in ("of", "van") and self._word(at - 2) in date_words.hours_of_part()

    def _may_follow_a_day(self, word: str) -> bool:
        """Whether a word can stand behind the 15th that is no noun, and so no fifteenth: op de 15e overgemaakt."""
        return (
            word.partition("'")[0] in due_words.AFTER_A_DAY
            or word.endswith("iert")
            or bool(DONE.fullmatch(word) and (word.startswith(("be", "ver")) or "ge" in word[:6]))
        )

    def _has_come(self, part: Weekday) -> bool:
        """Whether what comes on a day is told of as past: Monday's delivery was short, Friday's van never came."""
        behind = {self._word(part.end + gap) for gap in range(1, 5)}
        return self._word(part.end - 1).endswith("'s") and bool(_HAS_COME & behind)

    def is_no_range(self, days: DayRange, introduction: Introduction) -> bool:
        """Whether an end of it is none, or it is five days of the week, which is when an office is open."""
        first, last = days.first, days.last
        if self._word(introduction.place) in LEADS:
            introduction = introduction._replace(introduced=True)
        if isinstance(first, Weekday) and isinstance(last, Weekday):
            everyday = first.word in due_words.EVERYDAY and last.word in due_words.EVERYDAY
            whole_week = not introduction.introduced and last.weekday - first.weekday >= FRIDAY and last.week is None
            return everyday or whole_week or -1 in (first.shift, first.week, last.shift, last.week)
        if isinstance(first, DayOfMonth) and isinstance(self.parts.at(introduction.place), Weekday):
            return False  # Monday the 25th or Tuesday the 26th
        if isinstance(first, Digits):
            bare = len(first.numbers) == 2 and not introduction.introduced
            begins = isinstance(self.parts.at(introduction.place), Digits)
            numbered = self._word(introduction.place - 1) in NUMBERED
            return bare and begins and (numbered or self._is_share(first, introduction.place))
        return any(not isinstance(day, Digits) and self.is_no_day(day, introduction) for day in (first, last))

    def _comes_then(self, part: DayOfMonth, at: int) -> bool:
        """Whether something comes on the 4th: de 4e komt er iemand, de monteur komt de 4e; not the first or third of several."""
        before, after = self._word(at - 1), self._word(part.end)
        who = self._word(skip(self.tokens, part.end + 1, "er"))
        begins = before in ("", ".", ",", ";", "!") and after in due_words.COMES and who in due_words.WHO_COMES
        to_you = before in ("komt", "krijgt", "ontvangt") and (
            who in due_words.WHO_COMES or after in due_words.WHO_COMES
        )
        said = before in _THERE and self._word(at - 2) not in ("this", "that", "dit", "dat")
        alone = (said or before in due_words.COMES) and self._is_end_of_clause(part.end)
        alone = alone or (before in due_words.COMES and self._is_given(after))  # wordt de 25e bijgeschreven
        alone = alone or (before in _SO and (after in _SO or self._is_end_of_clause(part.end)))  # okay, so the 11th
        return part.day > MOST_OF_ONE_KIND and (begins or alone or to_you)

    def _is_given(self, word: str) -> bool:
        """Whether a Dutch participle is of what is done for the person: bijgeschreven; not afgeschreven, which is taken."""
        return bool(DONE.fullmatch(word)) and not word.startswith(("af", "geincasseerd", "ingehouden"))

    def _is_dutch_short(self, part: Weekday, at: int) -> bool:
        """Whether a weekday of two letters ends a clause behind a word that leads up to a day: uiterlijk do."""
        led = self._word(at - 1) in ("uiterlijk", "op", "voor", "tegen") and part.word != "zo"
        return led and len(part.word) == 2 and self._is_end_of_clause(part.end)

    def _is_moved_to(self, at: int) -> bool:
        """Whether something is moved to the day here: brought forward to the 15th."""
        before = {self._word(at - back) for back in range(2, 9)}
        return self._word(at - 1) in ("to", "naar") and bool(before & due_words.MOVED)

    def _is_a_reason(self, at: int) -> bool:
        """Whether a day with a name here is why, and not when: with Memorial Day, vanwege Koningsdag."""
        before, further = self._word(at - 1), self._word(at - 2)
        return before in due_words.BECAUSE or (further, before) in (("due", "to"), ("because", "of"), ("owing", "to"))

    def _is_day_in_figures(self, part: Digits, introduction: Introduction) -> bool:
        """Whether 1/10 or 1-10 is the first of October, and no share, mark, score or piece of several."""
        place, timed = introduction.place, self._is_timed(part.end)
        if part.sign == "-" or self._word(place - 1) in due_words.ON_A_DATE:
            return (timed and self._is_dated(place)) or self._is_dashed_day(part, introduction)
        if part.sign != "/" or self._word(place - 1) in NUMBERED:
            return False
        if introduction.introduced or timed:
            return True
        share = {*part.numbers} == {"24", "7"} or self.tokens[part.end - 1].text in FRACTIONS
        share = share or self._word(part.end) in ("of", "van") or self._is_share(part, place)
        return not share and self._is_end_of_clause(part.end)

    def _is_share(self, part: Digits, place: int) -> bool:
        """Whether figures can be so many of so many, and nothing says that they are a day: rated 9/10, and not 12/10 or 09/10."""
        padded = any(number.startswith("0") for number in part.numbers)
        return not padded and int(part.numbers[0]) <= int(part.numbers[1]) and not self._is_dated(place)

    def _is_dated(self, place: int) -> bool:
        """Whether what stands before figures says that they are a day: a weekday, levering, the appointment is, a colon."""
        before = [self._word(place - back) for back in range(1, 7)]
        joint = next((back for back, word in enumerate(before) if word in ("", *JOINTS)), len(before))
        if MARKS & set(before[:joint]):
            return False
        weekday = any(isinstance(self.parts.at(at), Weekday) for at in (place - 2, place - 1) if at >= 0)
        return before[0] in ("", ":", "=") or weekday or bool(DATED & set(before[:joint]))

    def _is_dashed_day(self, part: Digits, introduction: Introduction) -> bool:
        """Whether 1-10 is the first of October and no count: behind op, per or uiterlijk, with nothing that it could count."""
        led = self._word(introduction.place - 1) in due_words.DUTCH_ON
        done = self._word(part.end).startswith(("ge", "be", "ver")) or "ge" in self._word(part.end)[2:6]
        padded = any(len(number) == 2 and number[0] == "0" for number in part.numbers)
        return led and (padded or done or self._is_end_of_clause(part.end))

    def unsure_end(self, part: Part) -> int | None:
        """Where figures that may be a day end, with the time that follows them: 3-2 at 10:00; None where none does."""
        if not isinstance(part, Digits) or not self._is_timed(part.end):
            return None
        time = self.parts.at(skip(self.tokens, part.end, *due_words.BEFORE_AN_HOUR, *date_words.AT))
        return part.end if time is None else time.end

    def _is_timed(self, at: int) -> bool:
        """Whether a time of day follows, which only a day has."""
        place = skip(self.tokens, at, *due_words.BEFORE_AN_HOUR, *date_words.AT)
        if half_at(self.tokens, at) or end_words_at(self.tokens, at) is not None:
            return True
        return self.parts.hours_at(at) is not None or isinstance(self.parts.at(place), Time)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)

    def _is_end_of_clause(self, at: int) -> bool:
        """Whether nothing that a number could count stands here."""
        return at == len(self.tokens) or self.tokens[at].text in due_words.AFTER_A_DAY | frozenset(",.;!?)")
