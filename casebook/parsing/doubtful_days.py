"""Days that in the running text of a promise are more likely something else: sun, 1/2, Monday to Friday. Nothing here raises."""

from __future__ import annotations

from casebook.parsing import date_words
from casebook.parsing.amount_grammar import FRACTIONS
from casebook.parsing.calendar_days import FRIDAY
from casebook.parsing.date_parts import DayOfMonth, Digits, Named, NamedDay, Part, Period, Time, Weekday
from casebook.parsing.grammar import Parts
from casebook.parsing.range_grammar import LEADS, DayRange, time_range_at
from casebook.parsing.span_types import Introduction
from casebook.parsing.tokens import TokenKind, half_at, skip, word_at

MOST_OF_ONE_KIND = 3
"""How many things of one kind are told apart by their number: de 2e komt morgen."""


class Doubts:
    """Questions about the parts of one promise."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.tokens = parts, parts.tokens

    def is_no_day(self, part: Part, introduction: Introduction) -> bool:
        """Whether this is a past day, or a word or number that in running text is more likely something else."""
        match part:
            case Weekday():
                past = -1 in (part.shift, part.week)
                if part.coming or part.week is not None:
                    return past
                everyday = part.word in date_words.EVERYDAY
                short = everyday or len(part.word) <= (2 if introduction.introduced else 3)
                return past or (short and part.shift is None and not self._is_timed(part.end))
            case Period():
                return part.shift < 0
            case Named():
                return part.distance < 0
            case DayOfMonth():
                after = self.tokens[part.end] if part.end < len(self.tokens) else None
                noun = after is not None and after.kind is TokenKind.WORD and after.text not in date_words.AFTER_A_DAY
                led = introduction.introduced or self._comes_then(part, introduction.place)
                return noun or (not led and part.shift is None)
            case NamedDay():
                return self._is_a_reason(introduction.place)
            case Digits():
                timed = self._is_timed(part.end)
                fraction = {*part.numbers} == {"24", "7"} or self.tokens[part.end - 1].text in FRACTIONS
                alone = not fraction and self._is_end_of_clause(part.end)
                if len(part.numbers) != 2:
                    return False
                if part.sign == "-":
                    return not (timed or self._is_dashed_day(part, introduction))
                return part.sign != "/" or not (introduction.introduced or timed or alone)
        return False

    def is_no_range(self, days: DayRange, introduction: Introduction) -> bool:
        """Whether an end of it is none, or it is the whole working week, which is when an office is open."""
        first, last = days.first, days.last
        if self._word(introduction.place) in LEADS:
            introduction = introduction._replace(introduced=True)
        if isinstance(first, Weekday) and isinstance(last, Weekday):
            everyday = first.word in date_words.EVERYDAY and last.word in date_words.EVERYDAY
            whole_week = (
                not introduction.introduced and first.weekday == 0 and last.weekday >= FRIDAY and last.week is None
            )
            return everyday or whole_week or -1 in (first.shift, first.week, last.shift, last.week)
        return any(not isinstance(day, Digits) and self.is_no_day(day, introduction) for day in (first, last))

    def _comes_then(self, part: DayOfMonth, at: int) -> bool:
        """Whether something comes on the 4th: de 4e komt er iemand, de monteur komt de 4e; not the first or third of several."""
        before, after = self._word(at - 1), self._word(part.end)
        begins = before in ("", ".", ",", ";", "!") and after in date_words.COMES
        return part.day > MOST_OF_ONE_KIND and (
            begins or (before in date_words.COMES and self._is_end_of_clause(part.end))
        )

    def _is_a_reason(self, at: int) -> bool:
        """Whether a day with a name here is why, and not when: with Memorial Day, vanwege Koningsdag."""
        before, further = self._word(at - 1), self._word(at - 2)
        return before in date_words.BECAUSE or (further, before) in (("due", "to"), ("because", "of"), ("owing", "to"))

    def _is_dashed_day(self, part: Digits, introduction: Introduction) -> bool:
        """Whether 1-10 is the first of October and no count: behind op, per or uiterlijk, with nothing that it could count."""
        led = self._word(introduction.place - 1) in date_words.DUTCH_ON
        done = self._word(part.end).startswith(("ge", "be", "ver")) or "ge" in self._word(part.end)[2:6]
        padded = any(len(number) == 2 and number[0] == "0" for number in part.numbers)
        return led and (padded or done or self._is_end_of_clause(part.end))

    def _is_timed(self, at: int) -> bool:
        """Whether a time of day follows, which only a day has."""
        place = skip(self.tokens, at, *date_words.BEFORE_AN_HOUR, *date_words.AT)
        if half_at(self.tokens, at):
            return True
        return time_range_at(self.tokens, at) is not None or isinstance(self.parts.at(place), Time)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)

    def _is_end_of_clause(self, at: int) -> bool:
        """Whether nothing that a number could count stands here."""
        return at == len(self.tokens) or self.tokens[at].text in date_words.AFTER_A_DAY | frozenset(",.;!?)")
