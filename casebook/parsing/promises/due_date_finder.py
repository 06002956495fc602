"""The words of a promise searched for the time it is due; see `due_dates.due_date_in` for the rules that hold.

The text is somebody else's: most numbers in it are amounts and orders, and many dates are those of what went wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import Count, Named, Time, Weekday
from casebook.parsing.dates.ends_in_words import with_ends_named
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.least_and_most import names_least_and_most
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.dates.range_grammar import split_day_ranges
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.promises.accounts import Accounts, is_no_due_day
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.coming import tells_what_comes
from casebook.parsing.promises.days_after import step_told_from
from casebook.parsing.promises.feasts import Feasts
from casebook.parsing.promises.hours_of_steps import is_of_the_day_before, with_the_day_of
from casebook.parsing.promises.hurried_days import with_whole_days
from casebook.parsing.promises.introductions import Introductions
from casebook.parsing.promises.neighbours import Neighbours
from casebook.parsing.promises.spans.bare_amounts import is_bare_amount
from casebook.parsing.promises.spans.due_spans import SpanReader
from casebook.parsing.promises.spans.span_types import AmbiguousSpan, DueSpan, Introduction, PassedSpan, PastSpan
from casebook.parsing.promises.steps import Match, Step, at_its_hour, step_due, steps_told
from casebook.parsing.promises.stories import Stories
from casebook.parsing.promises.time_traces import trace_in
from casebook.parsing.tokens import piece_of, skip, tokens_of, word_at
from casebook.records.values import Moment


class DueDateFinder:
    """One promise being searched; `clock.now` is when it was made.

    `unread` is, after `find`, the piece of the text that could have named a day and was not taken for one, and
    `unread_day` that without what introduced it; `unread_past`: it names a time that was past;
    `unread_yours`: one by which the person is to do something, or may.
    """

    def __init__(self, text: str, made: Moment, clock: Clock) -> None:
        self.text, self.made, self.clock = text, made, clock
        hurried = with_whole_days(tokens_of(text), text, made.day, clock.date_order)
        self.tokens = with_ends_named(split_day_ranges(hurried))
        self.parts = Parts(self.tokens)
        self.introductions = Introductions(self.parts)
        self.spans = SpanReader(self.parts, made, clock, text)
        self.clauses = Clauses(self.tokens, text)
        hour = clock.now.hour if made.has_time else None
        self.stories = Stories(self.parts, self.introductions, self.clauses, hour)
        self.neighbours = Neighbours(self.parts, self.clauses)
        self.unread: str | None = None
        self.unread_day, self.unread_past, self.unread_yours = "", False, False
        self.begins_at = -9  # where what was named behind "from" stops: what is counted there is counted from it
        self.earliest: list[tuple[int, date]] = []  # where the earliest day is named, and that day
        self.passed: list[int] = []  # where one stands that may have passed
        self.accounts = Accounts(self.parts, self.clauses)
        self.feasts = Feasts(self.parts, self.clauses)

    def find(self) -> Match | None:
        """The first time that a due word introduces, else the first; of several steps the one it is due, if it is sure."""
        steps = self._steps()
        due = step_due(steps, self.clauses, self.made.day)
        told = self._in_question(due, steps)
        if told:
            due = None
            self.unread = " … ".join(self._piece(at, min(end, len(self.tokens))) for at, end in told)
            self.unread_day, self.unread_past, self.unread_yours = "", False, False
        if due is None:
            self._note_a_trace()
        if due is None or due.match is None:
            return None
        timed = at_its_hour(due, steps, self.clauses, self.made.day)
        if timed is None or timed.match is None:
            day = moment_of(due.match.last.day, self.clock)
            return self._with_its_earliest(due, due.match._replace(last=day, loose=True))
        return self._with_its_earliest(timed, timed.match)

    def _in_question(self, due: Step | None, steps: Sequence[Step]) -> list[tuple[int, int]]:
        """Where the times begin and end of which it is not sure that they are due, or which is; empty where one is."""
        if due is None:
            return [(step.at, step.end) for step in steps_told(steps, self.clauses, self.made.day)]
        left = self.accounts.beside(due)
        if left is not None:
            return sorted(((due.at, due.end), left))
        unknown = self.feasts.may_count(range(due.at, due.end)) and not self.clock.country
        its = with_the_day_of(due, steps, self.clauses)
        comes = not unknown and any(tells_what_comes(self.parts, self.clauses, range(one.at, one.end)) for one in its)
        return [] if comes else [(due.at, due.end)]

    def _with_its_earliest(self, due: Step, match: Match) -> Match:
        """The same with the earliest day there is, where that is named too: not before Monday and no later than Friday."""
        sentence = [day for at, day in self.earliest if at < due.at and self.clauses.sentences_apart(at, due.at) == 0]
        is_range = match.first is None and len(sentence) == 1 and sentence[0] < match.last.day
        return match._replace(first=sentence[0].isoformat()) if is_range else match

    def _steps(self) -> list[Step]:
        """Every time that can be when the promise, or a step of it, is due."""
        steps: list[Step] = []
        at = 0
        while at < len(self.tokens):
            told = self.feasts.end_of_one(at) or self.stories.end_of_what_is_no_day(at)
            if told is None and self.stories.begins(at):
                told = self.stories.end_of_other_time(at)
                if told > at + 1 and self._word(at) in due_words.FROM_THEN_ON:
                    self._note(at, told)
                    self.begins_at = told
            if told is not None:
                self.accounts.give(at, told)
                at = told
                continue
            step, end = self._step_at(at, steps)
            if step is not None:
                steps.append(step)
                self.accounts.give(at, end)
            at = max(end, at + 1)
        return steps

    def _step_at(self, at: int, steps: Sequence[Step]) -> tuple[Step | None, int]:
        """The step whose words begin here, if one does, behind these steps; and where its words end."""
        introduction = self.introductions.lead_up_to(at)
        if after := step_told_from(self.clauses, introduction.place, steps, self.accounts.set_aside, self.clock):
            return after, after.end
        try:
            span = self.spans.span_at(introduction)
            found = None if span is None else self._match(at, introduction, span)
        except AmbiguousSpan as ambiguous:
            self.accounts.give(at, ambiguous.end)
            self.clauses.keep_together(introduction.place, ambiguous.end)
            return self._unsure_step(at, introduction, ambiguous), self._after_time(ambiguous)
        if span is None:
            bare = Step(at, at + 1, None, introduced=False, counted=True)
            return bare if is_bare_amount(at, steps, self.clauses) else None, at + 1
        if found is None:
            if span.last is not None and not (span.counted or span.hours):
                self.accounts.set_aside[at, span.end] = span.last
            known = span.last is not None or is_no_due_day(self.parts, introduction.place)
            if known or self.clauses.is_negated(at, span.end):
                self.accounts.give(at, span.end)
            another = Step(at, span.end, None, introduced=False, counted=True)
            told = self.stories.is_of_what_was(at, introduction, counted=span.counted)
            counts = is_bare_amount(at, steps, self.clauses) or (not told and self._is_another(at, span, steps))
            return another if counts else None, span.end
        if span.hours and is_of_the_day_before(self.clauses, at, introduction.place, steps):
            self.accounts.give(at, span.end)
            return None, span.end
        if span.hours and not steps and self.stories.are_hours_of_every_day(introduction.place):
            self._note(at, span.end)
            return None, span.end
        lasting = span.counted and self._takes_so_long(at, span.end)
        weak = span.counted and not (found.introduced or lasting or self._word(at - 1) in due_words.THEN)
        weak = weak and span.first is None
        return Step(at, span.end, found, found.introduced, span.counted, weak, lasting, span.hours), span.end

    def _after_time(self, ambiguous: AmbiguousSpan) -> int:
        """The end of what was not read; with the time of a day that has passed."""
        part = self.parts.at(skip(self.tokens, ambiguous.end, ",", *date_words.AT))
        return part.end if isinstance(ambiguous, PassedSpan) and isinstance(part, Time) else ambiguous.end

    def _unsure_step(self, at: int, introduction: Introduction, ambiguous: AmbiguousSpan) -> Step | None:
        """A step whose day is not sure; None where it is past, or no step at all."""
        self.unread_past = self.unread_past or (self.unread is None and isinstance(ambiguous, PastSpan))
        self._note(at, ambiguous.end)
        if isinstance(ambiguous, PassedSpan):
            self.passed.append(at)
            self.accounts.done.append((at, ambiguous.end))
        part = self.parts.at(introduction.place)
        told = self.stories.is_of_what_was(at, introduction, counted=isinstance(part, Count))
        if told or isinstance(ambiguous, (PassedSpan, PastSpan)) or self._is_no_promise(at, ambiguous.end):
            return None
        if not isinstance(part, (Count, Time)):
            self.accounts.set_aside[at, ambiguous.end] = None
        return Step(at, ambiguous.end, None, introduction.introduced, isinstance(part, (Count, Weekday, Named)))

    def _is_another(self, at: int, span: DueSpan, steps: Sequence[Step]) -> bool:
        """Whether a day that is not taken contradicts one that is: the earliest, the day otherwise, a step that follows."""
        if span.last is None:
            part = self.parts.at(at)
            later = steps and due_words.LATER & {self._word(span.end + gap) for gap in range(3)}
            ahead = isinstance(part, Count) and part.direction >= 0
            return ahead and (bool(later) or self._takes_so_long(at, span.end))
        if span.counted:
            return self.clauses.is_earliest(at, span.end) or self.clauses.follows(at)
        return self.clauses.is_earliest(at, span.end) or self.clauses.is_alternative(at)

    def _takes_so_long(self, at: int, end: int) -> bool:
        """Whether an amount of time is how long a step takes: it takes 5 days, 5 days to clear."""
        part = self.parts.at(at)
        working = isinstance(part, Count) and part.unit == "business day"
        return working or self._word(end) == "to" or bool(due_words.TAKES & set(self.clauses.clause(at)))

    def _note_a_trace(self) -> None:
        """Keeps words that tell of a day or an amount of time, where nothing else was kept: they name something."""
        trace = None if self.unread is not None else trace_in(self.parts)
        if trace is not None:
            part = self.parts.at(trace[0])
            self.unread_past = isinstance(part, Count) and part.direction < 0
            self._note(*trace)

    def _match(self, at: int, introduction: Introduction, span: DueSpan) -> Match | None:
        """What was read, as a moment; None when that lies before the promise or is not promised."""
        if span.last is None:
            return None
        self.clauses.keep_together(introduction.place, span.end)
        self.neighbours.check(introduction.place, span, self.begins_at)
        if self.neighbours.is_second_weekday(introduction.place, span.last, self.made.day):
            raise AmbiguousSpan(span.end)
        if span.hours and self._is_of_a_day_unread(at):
            raise AmbiguousSpan(span.end)  # Thursday after she is back, at 10am
        if span.counted and (self.clauses.comes_second(at) or self.stories.counts_from_then(at, span.end)):
            raise AmbiguousSpan(span.end)
        told = self.stories.is_of_what_was(at, introduction, counted=span.counted)
        if told or self.stories.is_done_today(introduction.place, span.last, self.made.day):
            self.accounts.give_done(at, span, self.made.day)
            self._note(at, span.end)
            return None
        hangs = self.clauses.hangs(at) if span.counted else self.clauses.is_for_a_case(at)
        bare = span.counted and span.first is None and not introduction.introduced
        goes_on = self.clauses.goes_on(at, introduction.place, span.end, bare=bare, counted=span.counted)
        if self._is_no_promise(at, span.end, self._is_not_earlier(introduction.place, span)) or hangs or goes_on:
            self._note(at, span.end, beside=hangs and not span.counted)
            if self.clauses.is_earliest(at, span.end):
                self.earliest.append((at, span.last if not isinstance(span.last, datetime) else span.last.date()))
            return None
        try:
            last = moment_of(span.last, self.clock)
        except UnreadableDate:
            raise AmbiguousSpan(span.end) from None
        if last.day < self.made.day or (self.made.has_time and last.has_time and last.instant <= self.made.instant):
            self.unread_past = self.unread_past or self.unread is None
            self._note(at, span.end)
            return None
        first = span.first.isoformat() if span.first is not None and span.first < last.day else None
        return Match(first, last, self._piece(at, span.end), span.introduced, self._is_whole(at, span.end), span.loose)

    def _is_whole(self, at: int, end: int) -> bool:
        """Whether nothing else stands in the text."""
        rest = [token for token in self.tokens[self.introductions.after_latest(end) :] if token.text not in (".", ",")]
        lead = date_words.BEFORE_A_RANGE | date_words.AT_MOST
        return not rest and all(token.text in lead for token in self.tokens[:at])

    def _is_of_a_day_unread(self, at: int) -> bool:
        """Whether an hour may belong to a day that was not taken: one of its sentence, or one of its clause that has passed."""
        aside = any(self.clauses.sentences_apart(day, at) == 0 for day, _ in self.accounts.set_aside)
        return aside or bool({*self.passed} & {*self.clauses.places(at)})

    def _is_not_earlier(self, at: int, span: DueSpan) -> bool:
        """Whether it is due then, and no earlier: at least 3 but no more than 7 days; not the 22nd but only the 30th."""
        least = span.counted and span.first is not None and names_least_and_most(self.tokens, at)
        return least or self.feasts.put_off(at, self.accounts.set_aside)

    def _is_no_promise(self, at: int, end: int, ranged: bool = False) -> bool:
        """Whether it is a condition, the earliest there is, what will not be, or what the person has to do."""
        clauses = self.clauses
        return (
            clauses.is_condition(at)
            or (not ranged and clauses.is_earliest(at, end))
            or (not ranged and clauses.is_negated(at, end))
            or self._is_your_part(at)
            or clauses.is_validity(at)
            or clauses.is_asked(at)
            or clauses.is_past(at)
            or (self._word(end) in due_words.DONE_BY_THEN and not self._is_to_be_paid(at, end))
        )

    def _is_to_be_paid(self, at: int, end: int) -> bool:
        """Whether it is paid then, by those who promise it: het wordt vrijdag betaald."""
        last = end + 1 >= len(self.tokens) or self.clauses.sentences_apart(at, end + 2) > 0
        return self._word(end) in ("betaald", "paid") and (last or self.clauses.will_be(at))

    def _is_your_part(self, at: int) -> bool:
        """Whether it is what the person has to do; what is counted behind that in its sentence counts from it."""
        yours = self.clauses.is_your_part(at)
        if yours:
            self.unread_yours = self.unread_yours or self.unread is None
            self.clauses.orders.append(at)
        return yours

    def _note(self, at: int, end: int, *, beside: bool = False) -> None:
        """Keeps the first words that could have named a day; those `beside` them too, where both are in question."""
        if beside and self.unread is not None and at > 0:
            self.unread = f"{self.unread.partition(' … ')[0]} … {self._piece(at, min(end, len(self.tokens)))}"
        if self.unread is None:
            end = min(end, len(self.tokens))
            if at > 1 and self.tokens[at].glued and self.tokens[at - 1].glued and self._word(at - 1) == ",":
                at -= 2  # 1,5 weeks
            self.unread = self._piece(at, end)
            self.unread_day = self._piece(min(self.introductions.lead_up_to(at).place, end - 1), end)

    def _piece(self, at: int, end: int) -> str:
        return piece_of(self.text, self.tokens, at, end)

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
