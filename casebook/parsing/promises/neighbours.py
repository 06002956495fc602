"""What stands beside a time in a promise and could belong to it: another day, a number, early, or the day after."""

from __future__ import annotations

from datetime import date

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import Calendar, Count, Digits, Named, NamedDay, Offset, Period, Time, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.numbers import number_read_at, ordinal_at
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.around.condition_starts import is_no_wait, is_waited_for
from casebook.parsing.promises.days_after import is_told_behind
from casebook.parsing.promises.spans.span_types import A_DAY, AmbiguousSpan, DueSpan
from casebook.parsing.promises.spans.told_by_weekday import stands_alone
from casebook.parsing.tokens import TokenKind, number_at, skip, word_at

_TOLD_FROM_IT = frozenset(
    (
        "before then|before that|that week|that month|die week|die maand|after that|after which|next day|following day|one after|"
        "day after|dag erna|dag erop|dag daarna|dag daarop|volgende dag|dag later|day later"
    ).split("|")
)
"""Two words of a day that is told from the one before them."""
_FROM_IT = frozenset("daarvoor voordien daarna nadien thereafter afterwards waarna".split())
_HEARS = frozenset("hoort horen hoor hoorde hear hears hearing verneemt vernemen".split())
_AT_MOST = ("at", "max", "maximum", "maximaal", "tops", "most")
MOST_LOOKED_BACK = 14
"""How many words before a weekday another one may stand that it is told beside."""


class Neighbours:
    """The words beside the times of one promise."""

    def __init__(self, parts: Parts, clauses: Clauses) -> None:
        self.parts, self.tokens, self.clauses = parts, parts.tokens, clauses

    def check(self, place: int, span: DueSpan, begins_at: int) -> None:
        """Raises AmbiguousSpan where what stands beside the span could belong to it, or it hangs on something."""
        end = span.end
        if self._is_vague(place):
            raise AmbiguousSpan(end)
        word = self._word(end)
        if (
            self._is_half_of_two(place, span)
            or self._is_within_another(place, end)
            or (self._is_moved_on(end, span.counted) and not is_no_wait(self.tokens, end))
            or self._is_not_next(place)
        ):
            raise AmbiguousSpan(end + 1)
        added = self._word(place - 1) in ("+", "plus")  # invoice date + 14 days
        if span.counted and (added or place - begins_at in (0, 1)):
            raise AmbiguousSpan(end)
        if self._is_told_before(end, span.counted) or (span.counted and self._is_otherwise_now(place, end)):
            raise AmbiguousSpan(end)
        if self._word(end) == "before" and self._word(end + 1).endswith("ing"):
            raise AmbiguousSpan(end + 1)  # give it till Wednesday before chasing again
        second = self._second_thought(end, span.counted)
        if second is not None:
            raise AmbiguousSpan(second)
        joint = word in ("or", "of", "and", "en", "/", "-", "–", "—")
        two_units = span.counted and word in ("a", "to", "tot") and isinstance(self.parts.at(end + 1), Count)
        if two_units:
            raise AmbiguousSpan(self._end_of_run(end + 1))
        if joint and (self._could_be_a_day(end + 1) or (not span.counted and self._is_loose_day(end + 1))):
            raise AmbiguousSpan(self._end_of_run(end + 1))
        if self._could_be_a_day(end) or self._is_loose_number(end):
            raise AmbiguousSpan(self._end_of_run(end))
        self._check_conditions(span)

    def _check_conditions(self, span: DueSpan) -> None:
        """Raises AmbiguousSpan where it hangs on what follows."""
        end = span.end
        depends = span.counted and self.clauses.depends(end)
        condition = self.clauses.condition_behind(end)
        is_told_apart = span.counted and condition is not None and self.clauses.depends(condition - 1)  # by `awaits`
        if condition is not None and not is_told_apart:
            raise AmbiguousSpan(condition)
        if is_waited_for(self.tokens, end, () if depends else self.clauses.conditions):
            raise AmbiguousSpan(end + 1)
        if span.counted and self.clauses.awaits(end, ranged=span.first is not None):
            raise AmbiguousSpan(end)

    def _is_moved_on(self, at: int, counted: bool) -> bool:
        """Whether another day than the one before this place is meant: the Monday after, a week on top of the 5 days."""
        word, following = self._word(at), self._word(at + 1)
        alone = at + 1 >= len(self.tokens) or self.tokens[at + 1].kind is TokenKind.SIGN
        more = (word, following) in (("on", "top"), ("plus", "the"), ("bovenop", "de"))
        return word in due_words.AFTERWARDS or more or (alone and word in ("after", "following") and not counted)

    def _is_otherwise_now(self, place: int, end: int) -> bool:
        """Whether it is how long it takes as a rule, and more is said behind: normally 5 days, with you it is about ten."""
        if not clause_words.USUALLY & set(self.clauses.clause(place)):
            return False
        last = min(len(self.tokens), end + MOST_LOOKED_BACK)
        rest = [self._word(one) for one in range(end, last) if self.clauses.sentences_apart(one, end) == 0]
        joint = next((at for at, word in enumerate(rest) if word in clause_words.JOINTS - {"."}), len(rest))
        return len(rest) - joint > 2

    def _is_half_of_two(self, place: int, span: DueSpan) -> bool:
        """Whether it is the first of two that are not a range: between the middle of March and the end of May."""
        lead = {self._word(place - back) for back in range(1, 5)}
        return bool(lead & date_words.BETWEEN) and self._word(span.end) in date_words.AND and span.first is None

    def _is_within_another(self, place: int, end: int) -> bool:
        """Whether it is a day of what is not known, or the first of a week: Friday of the visit, de week die op 4 mei begint."""
        of_it = self._word(end) in ("of", "van") and self._word(end + 1) in due_words.WHOSE
        of_it = of_it and not _HEARS & {self._word(place - back) for back in range(1, 5)}  # u hoort vrijdag van ons
        of_it = of_it and not (
            self._word(end + 1) == "ons" and self._word(end + 2) in clause_words.JOINTS | {""}
        )  # by us
        of_week = {"week", "month", "maand"} & {self._word(end + gap) for gap in range(2, 5)}
        if of_it and not of_week and isinstance(self.parts.at(place), Weekday):
            return True
        back = place - 1
        while self._word(back) in due_words.BEGINS_ON and place - back < 4:
            back -= 1
        counted = self._word(back - 1) in date_words.ARTICLES or number_at(self.tokens, back - 1, 2) is not None
        week = self._word(back) == "week" and not counted
        return back < place - 1 and week and isinstance(self.parts.at(place), (Calendar, Digits))

    def _is_told_before(self, end: int, counted: bool) -> bool:
        """Whether what is promised is told from that day behind it: daarvoor komt er nog iemand langs, you get paid that week."""
        for place in range(end, min(len(self.tokens), end + MOST_LOOKED_BACK)):
            if self.clauses.sentences_apart(place, end):
                return False
            word = self._word(place)
            if f"{word} {self._word(place + 1)}" in _TOLD_FROM_IT or word in _FROM_IT:
                if not counted and is_told_behind(self.tokens, end, place + 1):
                    return False  # read by `days_after`
                said = set(self.clauses.clause(place))
                yours = clause_words.OUGHT & said and clause_words.YOU & said  # u moet daarvoor de kast leeghalen
                return not ({"niet", "niets", "geen"} & said or yours)
        return False

    def _is_not_next(self, place: int) -> bool:
        """Whether a weekday is not the next: every other Friday, the next but one Friday, the third Thursday."""
        weeks = date_words.unit_named(self._word(place - 1)) == "week" and number_read_at(self.tokens, place - 2)
        nth = ordinal_at(self.tokens, place - 1) is not None or weeks  # the third Thursday, a week Friday
        if isinstance(self.parts.at(place), Weekday) and nth:
            return True
        before = (self._word(place - 2), self._word(place - 1))
        return before in (("every", "other"), ("every", "second"), ("but", "one"), ("op", "een"), ("de", "andere"))

    def is_second_weekday(self, place: int, day: date, made: date) -> bool:
        """Whether today is named as a weekday behind another one, which it can hardly follow: not Monday but Wednesday."""
        if day != made or not isinstance(self.parts.at(place), Weekday):
            return False
        before = (self.parts.at(at) for at in range(max(0, place - MOST_LOOKED_BACK), place))
        return any(
            (isinstance(part, Weekday) and len(part.word) > 3) or (isinstance(part, Named) and part.distance > 0)
            for part in before
        )

    def _is_vague(self, place: int) -> bool:
        """Whether only some part of a week, a month or a season is meant: early next week, in the new year."""
        part, dash = self.parts.at(place), int(self._word(place - 1) == "-")  # mid-next week
        before = [self._word(place - back - dash) for back in (1, 2)]
        if isinstance(part, NamedDay):
            return before == ["the", "in"] or self._word(part.end) in due_words.AROUND_A_FEAST
        if not isinstance(part, Period) or part.ending:
            return False
        if before[0] in ("and", "en", "or", "of") and before[1] in date_words.SHIFTS:
            return True  # deze en volgende maand
        if (
            part.unit in ("month", "year")
            and before[0] in ("for", "of", "van", "voor", "over")
            and self._is_paid_for(place)
        ):
            return True
        return before[0] in due_words.BEGINNINGS or (
            before[0] in ("of", "van", "in") and before[1] in due_words.BEGINNINGS
        )

    def _is_paid_for(self, place: int) -> bool:
        """Whether something is paid for that time: the fee for this month, de kosten van volgende maand."""
        return bool(clause_words.PAID_FOR & {self._word(place - back) for back in range(2, 6)})

    def _second_thought(self, at: int, counted: bool) -> int | None:
        """Where another day that follows ends: maybe Saturday; or the day after; 5 at most. None where none does."""
        place = skip(self.tokens, at, ",")
        place += self._word(place) in ("or", "of") and self._word(place + 1) in due_words.MAYBE
        word, following = self._word(place), self._word(place + 1)
        alone = place + 2 >= len(self.tokens) or self.tokens[place + 2].kind is TokenKind.SIGN
        if word in ("or", "of", "and", "en") and date_words.SHIFTS.get(following) == 1 and alone:
            return place + 2  # this week or next
        unless = skip(self.tokens, place, "or", "of", ",")  # Friday or, if not, Monday
        if (self._word(unless), self._word(unless + 1)) in (("if", "not"), ("zo", "niet")):
            place = skip(self.tokens, unless + 2, ",") - 2
            word, following = "if", "not"
        other = place + (word in due_words.MAYBE) + 2 * ((word, following) == ("if", "not"))
        if other > place and self._could_be_a_day(other):
            return self._end_of_run(other)
        a_day = self._word(place + 2) in ("day", "dag") and self._word(place + 3) in due_words.BESIDE_IT
        if word in ("or", "of", "and", "en") and a_day:
            return place + 4
        moved = self._moved_behind(at)
        if moved is not None:
            return None if not counted and is_told_behind(self.tokens, at, moved) else moved
        vague = skip(self.tokens, at, ",", "or", "of", "/", "-", "–")
        if self._word(vague) in due_words.BEGINNINGS | date_words.END and self._is_long(vague + 1):
            return vague + 2
        then = skip(self.tokens, at, "and", "en", ",")
        number = number_read_at(self.tokens, then + 1)
        behind = "" if number is None else self._word(number.end)
        again = behind in due_words.TIMES | due_words.OF_MONEY or (
            self._word(then + 1) in date_words.ARTICLES and not date_words.unit_named(behind)
        )
        if self._word(then) in due_words.THEN and number is not None and not again:
            return then + 2
        latest = self._latest_behind(place)
        if latest is not None:
            return latest
        so_many = number_read_at(self.tokens, place)
        at_most = so_many is not None and self._word(so_many.end) in _AT_MOST
        return place + 2 if at_most else None

    def _latest_behind(self, at: int) -> int | None:
        """Where a number ends that is said to be the latest: at 4, at the latest 5."""
        place = skip(self.tokens, at, "or", "of", "at", "the", "latest", "uiterlijk", "hooguit")
        said = {"latest", "uiterlijk", "hooguit"} & {self._word(back) for back in range(at, place)}
        number = number_read_at(self.tokens, place) if said else None
        alone = number is not None and (
            number.end >= len(self.tokens) or self.tokens[number.end].kind is TokenKind.SIGN
        )
        return number.end if number is not None and alone else None

    def _moved_behind(self, at: int) -> int | None:
        """Where another day that is told from this one ends, further on: … or the week after, of een dag later."""
        for place in range(at, min(len(self.tokens), at + MOST_LOOKED_BACK)):
            unit, word = date_words.unit_named(self._word(place)), self._word(place + 1)
            lead = {self._word(place - back) for back in (1, 2, 3) if place - back >= at}
            if unit not in ("day", "business day", "week", "month", "hour") or word not in due_words.LATER:
                continue
            last = place + 2 >= len(self.tokens) or self.tokens[place + 2].kind is TokenKind.SIGN
            counted = {"and", "en", "then", "dan", ","} & {self._word(one) for one in range(at, place)}
            than = self._word(place + 2) in ("than", "dan")
            if counted and not than and number_read_at(self.tokens, place - 1) is not None:
                return place + 2  # it leaves on Friday and is there two days later
            alone = bool(lead & {"the", "de"}) and (last or self._word(place + 2) == "at")
            if lead & {"or", "of", "not", "niet"} or alone:
                return place + 2 if self._word(place + 2) not in ("than", "dan") else None
        return None

    def _is_long(self, at: int) -> bool:
        """Whether a month or a week stands here: end of March, early April."""
        place = skip(self.tokens, at, *date_words.OF)
        return self._word(place) in date_words.MONTH_NAMES or isinstance(self.parts.at(place), Period)

    def _could_be_a_day(self, at: int) -> bool:
        """Whether a day, or a time that says it is one, is named here."""
        at = skip(self.tokens, at, *due_words.BEFORE_A_DAY)
        part = self.parts.at(at)
        if isinstance(part, Weekday):
            return len(part.word) > 3 and part.word not in due_words.EVERYDAY
        if isinstance(part, Digits):
            return len(part.numbers) == 3
        if isinstance(part, Time):
            return part.exact
        return isinstance(part, (*A_DAY, Count, Offset)) or self._word(at) in date_words.MONTH_NAMES

    def _is_loose_day(self, at: int) -> bool:
        """Whether a number that may be another day stands here, and counts nothing: February 4 or 5."""
        number, after = number_at(self.tokens, at, 2), self._word(at + 1)
        alone = after in ("", *date_words.ORDINALS) or self.tokens[at + 1].kind is TokenKind.SIGN
        return number is not None and 1 <= number <= 31 and (alone or after in due_words.AFTER_A_DAY)

    def _is_loose_number(self, at: int) -> bool:
        """Whether a number that counts nothing stands here: it may belong to the day before it."""
        if number_at(self.tokens, at, 4) is None or self.tokens[at].glued:
            return False
        return stands_alone(self.tokens, at)

    def _end_of_run(self, at: int) -> int:
        part = self.parts.at(skip(self.tokens, at, *due_words.BEFORE_A_DAY))
        return at + 1 if part is None else part.end

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
