"""A lead with what shows who is right, for which it makes room: a proof is worth more than what a number is called and what
money is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.lead.facts import LeadFacts
from casebook.exporters.lead.grown import CENTS
from casebook.records.vocabularies import Promised
from casebook.text.sums import sum_in

_FOR_A_LABEL: tuple[dict[str, bool], ...] = ({}, {"way": False}, {"day": False}, {"way": False, "day": False})
"""What is left out of a promise for what its number is called."""


class ProvingLead(LeadFacts):
    """A lead with the steps that tell what shows who is right."""

    def numbers(self) -> None:
        """The numbers; then what the person marked as what decides, in the fewest words, where there was no room for it: nothing
        that was said with the promise shows as much."""
        super().numbers()
        sources = self.sources
        if sources.marked and not (self.parts.marked or self.shown.ground or sources.grounds):
            shortest = min(map(len, sources.marked))
            self._make_room_for(shortest, ProvingLead.mark_briefly, lambda lead: bool(lead.parts.marked), _FOR_A_FIND)
        elif sources.shortest_find and not (self.parts.marked or self.tells_find or self.shown.ground):
            self._find_briefly()
            if not self.tells_find:
                shortest = sources.shortest_find
                self._make_room_for(shortest, ProvingLead._find_briefly, lambda lead: lead.tells_find, _FOR_A_FIND)

    def _find_briefly(self) -> None:
        """What the person or another party found, in the fewest words."""
        self.shows_evidence |= self._tell_evidence(briefly=True, found=True)

    def prove_first(self) -> None:
        """What shows who is right in the fewest words, behind what was promised in its fewest: before anything more of that."""
        self._without_more_words()
        self.mark_briefly()
        self.shows_evidence |= bool(self.parts.marked) or self._tell_evidence(briefly=True)

    def proves(self) -> None:
        """What shows who is right, noted of the promise, told by the problem or by anybody else; else it makes room for that."""
        self._prove()
        if not self.shows_evidence and (shortest := self.sources.shortest_proof):
            self._make_room_for(shortest, ProvingLead._prove, lambda lead: lead.shows_evidence)

    def _prove(self) -> None:
        self._noted()
        self._tell_own()
        self.tell_others()

    def _make_room_for(
        self,
        shortest: int,
        tell: Callable[[ProvingLead], object],
        is_told: Callable[[ProvingLead], bool],
        ways: Sequence[Callable[[ProvingLead], object]] | None = None,
    ) -> None:
        """Tell it, which takes so much room in its shortest form, once something less is told in fewer words; stay as it is where
        that does not make enough room, or the promise is not told with its number, which are worth more."""
        is_numbered = self.asks_as_promised or self.shown.number or not self.sources.has_promise_number
        if not (self.tells_promise and is_numbered):
            return
        other, shorter = self.branch(), []
        for shorten in ways or _SHORTER:
            before = other.parts
            shorten(other)
            if other.parts != before:
                shorter.append(other.branch())
        if not shorter or len(other.forms[-1]) + shortest - CENTS > self._room:
            return
        for each in shorter:
            tell(each)
            if is_told(each) and not each.tells_mere_note:
                self.__dict__.update(each.__dict__)
                self.lacked_room = True
                return

    @property
    def tells_promise(self) -> bool:
        """Whether the promise is told, or what was said to come, where there is one."""
        sources = self.sources
        is_none = sources.sentence is None and not sources.said_to_come.forms
        return self.asks_as_promised or is_none or bool(self.parts.promise)

    @property
    def tells_problem(self) -> bool:
        """Whether the problem is told, where there is one."""
        return bool(self.problem.places or not self.sources.problem)

    def _without_label(self) -> None:
        """The number of the promise without what it is called."""
        if self.shown.number and self.shown.labelled:
            self._promise_with(labelled=False)

    def _without_way(self) -> None:
        """The promise without by which way it comes."""
        if self.shown.way:
            self._promise_with(way=False)

    def labelled(self) -> None:
        """The number of the promise with what it is called, where there is room for that again; right behind a thing it reads as
        the number of that: in the place of by which way it comes, and of the day on which somebody who is named promised it."""
        for alone, labelled in self.sources.asked_as_promised if self.asks_as_promised else ():
            if self.parts.ask == alone and self._say(ask=labelled):
                return
        promise = self.sources.promise
        if promise and self.shown.number and not self.shown.labelled:
            is_money = promise.promise.promised is Promised.REFUND or sum_in(self.parts.promise)
            any(self._promise_with(labelled=True, **less) for less in _FOR_A_LABEL[: 1 if is_money else None])

    def _without_bare_refusal(self) -> None:
        """That they refused, where no more is told of that."""
        if self.parts.refused in self.sources.refused_in_few_words:
            self._begin_with(self.parts._replace(refusal="", refused_before="", joint=""))

    def _without_role(self) -> None:
        """The promise without what they are who made it."""
        if self.shown.role:
            self._promise_with(role=False)

    def _without_day(self) -> None:
        """The promise without the day on which it was made, where somebody is named."""
        if self.shown.day and self.sources.sentence and not self.sources.sentence.least.day:
            self._promise_with(day=False)

    def _without_what_follows(self) -> None:
        """The first sentence of the problem alone, unless only what follows it says what went wrong."""
        if self.problem.first > 1 and self.sources.complaint is None:
            self.problem = self.problem._replace(first=1)
            self._begin_with(self.parts._replace(problem=self.problem.beginning, also=self.problem.rest))

    def _without_number(self) -> None:
        """The promise without its number, which stands below."""
        if self.shown.number and self.parts.promise:
            self._promise_with(number=False)

    def _without_more_words(self) -> None:
        """That nothing came in the fewest words."""
        if self.shown.plainly:
            self._promise_with(plainly=False)

    def _asked_in_few_words(self) -> None:
        """What is asked without why."""
        self._ask_shorter(self._request.in_few_words)

    def _asked_by_sum(self) -> None:
        """Money by its sum alone, without what it is for."""
        self._ask_shorter(self._request.by_sum)

    def _said_in_fewer_words(self) -> None:
        """What was said to come in the fewest words, with that nothing came of it where that is told."""
        said = self.sources.said_to_come
        if self.parts.promise in said.forms:
            is_ended = self.parts.promise in said.with_end
            self._say(promise=min(said.with_end if is_ended else said.forms, key=len))

    def _ask_shorter(self, brief: str) -> None:
        if brief and len(brief) < len(self.parts.ask) and not self.asks_as_promised:
            self._say(ask=brief)

    def date_the_find(self) -> None:
        """That another party had nothing with the day on which they said so, in the place of that on which it was promised, where
        that it was due is told: what came since would speak against it else."""
        for each in self.sources.evidence if self.shown.day and self.shown.due else ():
            for name, told in (("news", self.parts.news), ("came", self.parts.came)):
                dated = next((form for form in each.forms if told and form.startswith(f"{told} (")), "")
                other = self.branch()
                if dated and other._promise_with(day=False) and other._say(**{name: dated}):
                    self.__dict__.update(other.__dict__)

    def _noted(self) -> None:
        """What the person marked, or noted of the promise, as what shows who is right."""
        sentence = self.sources.sentence
        is_noted = sentence is not None and sentence.adds_a_note() and self._promise_with(note=True)
        self.shows_evidence |= bool(self.parts.marked) or bool(is_noted and sentence and sentence.note_shows)

    def _tell_own(self) -> None:
        """What the problem says of that next, or later; unless something shows it already."""
        if not self.shows_evidence and not (shows(self._wording, self.problem.following) and self._tell_next()):
            self._tell_own_evidence()

    def tell_others(self) -> None:
        """What shows it by its words anywhere; unless something does already."""
        self.shows_evidence |= not self.shows_evidence and self._tell_evidence()

    def tell_ground(self) -> None:
        """What was said with the promise that shows it, for which it makes room; unless something does already."""
        if self.shows_evidence or not (grounds := self.sources.grounds):
            return
        self._ground()
        if not self.shows_evidence:
            shortest = min(len(each.words) for each in grounds)
            self._make_room_for(shortest, ProvingLead._ground, lambda lead: lead.shows_evidence)

    def _ground(self) -> None:
        any(map(self._ground_with, self.sources.grounds))

    def later(self) -> None:
        """What shows who is right since the promise, beside what shows it already."""
        if self.shows_evidence:
            self._tell_evidence(later=True)


_SHORTER: Sequence[Callable[[ProvingLead], object]] = (
    ProvingLead._without_label,
    ProvingLead._without_way,
    ProvingLead._without_more_words,
    ProvingLead._asked_in_few_words,
    ProvingLead._asked_by_sum,
    ProvingLead._said_in_fewer_words,
)
"""What is told in fewer words for a proof, what loses least first."""

_FOR_A_FIND: Sequence[Callable[[ProvingLead], object]] = (
    ProvingLead._without_bare_refusal,
    *_SHORTER,
    ProvingLead._without_role,
    ProvingLead._without_day,
    ProvingLead._without_what_follows,
    ProvingLead._without_number,
)
"""And for what the person marked, or what somebody found, which decides more than a number."""
