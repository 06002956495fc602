"""A lead as it grows from the least that is always there, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from casebook.domain.promised_again import say_of
from casebook.exporters.facts.asked.balance_told import still_owed, sum_asked
from casebook.exporters.facts.asked.charged_again import charged_again
from casebook.exporters.facts.problem.items_told import is_one_of_several_sums
from casebook.exporters.facts.promises.promise_shown import LONGEST_PROMISE
from casebook.exporters.facts.promises.promised_thing import SAYS_LITTLE
from casebook.exporters.lead.proof import ProvingLead
from casebook.exporters.words.already_told import is_known, is_told, names_any_of
from casebook.exporters.words.typed import capitalised
from casebook.records.vocabularies import Role
from casebook.text.sums import sum_in

_MORE: tuple[dict[str, Any], ...] = (
    *({name: True} for name in ("due", "day", "role")), {"words": LONGEST_PROMISE},
    *({name: True} for name in ("sum", "note", "event")),
)  # fmt: skip
"""What more is told of a promise where there is room, one after the other."""

_ROOMY = 285
"""In a lead that is no longer there is room for words that only say how sure it is. Our own choice."""


class Growing(ProvingLead):
    """A lead as it grows; each step says what there is room for yet."""

    def may_begin(self, beginning: Sequence[str]) -> bool:
        """Whether a lead may begin so: of what is asked for the promise is always told, and a short first sentence too."""
        if "unnamed" in beginning:
            return bool(self.sources.problem) and self.sources.is_shorter_unnamed
        if "proof" in beginning and not self.sources.has_proof:
            return False
        if "as promised" in beginning:
            return bool(self.sources.problem and self.sources.asked_as_promised)
        is_said = len(self.sources.said_to_come.forms) > 1 and not self.sources.problem_says_what_comes
        if "brief" in beginning and not (self._request.in_few_words or self._request.by_sum or is_said):
            return False
        if "core" in beginning:
            return self.begins_at_length
        if "whole" in beginning:
            return self.sources.complaint is not None
        if "two" in beginning or "all" in beginning:
            return len(self.sources.problem) > 1 + ("all" in beginning)
        return not {"bare", "least"}.intersection(beginning) or self.sources.is_of_another_thing

    def with_step(self, name: str) -> Growing:
        """The lead with this step taken; this one stays as it is."""
        lead = self.branch()
        for grow in _ALL[name]:
            grow(lead)
        return lead

    def _ended(self) -> None:
        """That it was refused since; that it was, where nothing was promised; else in few words that nobody knows, in the place
        of by which way it comes."""
        forms = [] if self.parts.refused else self.sources.refused_in_few_words
        is_refused = any(self._refuse(form) for form in forms) or bool(self.parts.refused)
        if not (is_refused or self._hides_a_refusal):
            ways = dict.fromkeys((self.shown.way, False))
            any(self._promise_with(ended=True, briefly=True, way=each) for each in ways)
        elif is_refused and not self.sources.is_the_thing_asked:
            self._unknown()

    @property
    def _hides_a_refusal(self) -> bool:
        """Whether nobody may say that they know of nothing: who was refused the very thing since has heard of it, and that is not
        told; so has who was refused since by whoever promised it."""
        sources = self.sources
        is_untold = sources.is_the_thing_asked and bool(sources.refused_since) and not self.parts.refused
        return is_untold or sources.is_refused_by_who_promised

    def _refused_briefly(self) -> None:
        """That it was refused since, in the fewest words."""
        forms = [] if self.parts.refused else self.sources.refused_in_few_words
        any(self._refuse(form) for form in sorted(forms, key=len))

    def _unknown(self) -> None:
        """What came of the promise beside that they refused, unless that is what they refused; never in the place of that."""
        if not (
            self._hides_a_refusal or self.shown.ended or self.parts.joint or self.sources.refuses_what_was_promised
        ):
            self._promise_with(ended=True, briefly=True)

    def _due(self) -> None:
        """When it was due."""
        if self.asks_as_promised:
            self._say(ask=self.sources.asked_as_promised[-1][0])
        self._promise_with(due=True)

    def _day(self) -> None:
        """When it was promised."""
        if not self.tells_day:
            self._promise_with(day=True)

    def _who(self) -> None:
        """What they are who promised it, its own words, what the person noted of it; that nobody knows in a whole sentence."""
        promise = self.sources.promise
        role = promise.role if promise else None
        for more in _MORE:
            if not (("day" in more and self.tells_day) or ("role" in more and role is Role.REPRESENTATIVE)):
                self._promise_with(**more)
        if not self.sources.is_asked_for:
            self._in_a_whole_sentence()
        self.said_to_come()

    def _dated(self) -> None:
        """When it was promised, in the place of by which way it comes, where nothing says when that was, or was due."""
        if self.parts.promise and not (self.shown.due or self.tells_day):
            labels = dict.fromkeys((self.shown.labelled, False))
            any(self._promise_with(day=True, way=False, labelled=each) for each in labels)

    def _role(self) -> None:
        """What they are who promised it, where they have more say than others: in the place of the day it was promised, where
        that it was due is told."""
        promise = self.sources.promise
        if promise and say_of(promise) > 1 and self.parts.promise and self.shown.due and not self.shown.role:
            self._promise_with(role=True, day=False)

    def _in_a_whole_sentence(self) -> None:
        """That nobody knows what came of the promise; of what is asked for only where much room is left: who asks is waiting."""
        sentence, asked_for = self.sources.sentence, self.sources.is_asked_for
        longer = len(sentence.text(self.shown._replace(briefly=False))) if sentence else 0
        if not asked_for or len(self.forms[-1]) - len(self.parts.promise) + longer <= _ROOMY:
            self._promise_with(briefly=False)

    def _number_beside_less(self) -> None:
        """The latest number beside what was said to come in fewer words, with what came of it."""
        ended, latest = self.sources.said_to_come.with_end, self.sources.latest
        less = ended[ended.index(self.parts.promise) + 1 :] if self.parts.promise in ended else ()
        if latest and not is_told(latest, self.parts.text()):
            case = self._wording.language.case_is.format(number=latest)
            any(self._say(promise=form, case=case) for form in less)

    def _sums_of_another(self) -> None:
        """The sums, where what was promised is of another thing, and the lead did not begin with them."""
        if self.sources.is_of_another_thing:
            self.sums()

    def _refused(self) -> None:
        """Who refused, and when."""
        sources, told = self.sources, self.parts.refused
        plain = sources.refused_briefly if told in sources.refused_alone[1:] else ()
        for form in () if told in sources.reasons else (*sources.refused, *plain):
            if form == told or ((sources.goes_on(form) or not self.parts.joint) and self._refuse(form)):
                return

    def _why_refused(self) -> None:
        """And why, in their words: of what nobody tells yet only where it says what came of the promise, or of what is wanted."""
        is_known = bool(self.parts.refused or self.sources.refused_in_few_words)
        is_told = not is_known or self.parts.refused in self.sources.reasons
        for form in () if is_told else self.sources.reasons:
            if self._refuse(form):
                return

    def _fill_up(self) -> None:
        """What follows decides little: for that nothing is told in fewer words."""
        self.is_filled_up = True

    def _plainly(self) -> None:
        """What came of the promise in plain words, where there is room for them again."""
        self._promise_with(plainly=True)

    def _still(self) -> None:
        """What is still owed, where that is another sum than was at stake, money is wanted, and the ask names no sum: beside
        another it would contradict that."""
        self._say(owed=self._request.owed)
        names_a_sum = sum_in(self.parts.ask) or sum_asked(self._wording, self._wording.facts.case.want or "")
        is_told = self.tells_owed or self.parts.owed or names_a_sum or not self.sources.asks_for_money
        for balance in () if is_told else self._wording.facts.balances:
            if balance.owed and balance.owed != (balance.whole or balance.paid):
                self._say(amount=capitalised(still_owed(self._wording, balance)))

    def _items(self) -> None:
        """What it is about, with what it costs, unless that stands in the place of the problem."""
        parts = self.parts
        is_named = not parts.item and names_any_of(self.sources.items[:1], parts.text())
        for item in () if is_named else self.sources.items:
            if self.problem.places or item not in parts.problem:
                self._say(item=item)
        if self.parts.item and self.parts.worth and is_one_of_several_sums(self._wording):
            amount = self._wording.amount_at_stake()
            self._say(worth=self._wording.language.log.in_all.format(amount=amount))

    def _rest(self) -> None:
        """What there is room for yet."""
        sources = self.sources
        while self._tell_next():
            pass
        self._why_refused()
        if self.parts.about:
            self._items()
        self._tell_evidence()
        if not self.parts.news and not is_known(sources.parcel_news, self.parts.text()):
            self._say(news=sources.parcel_news)
        self.part_that_came()
        any(self._say(again=form) for form in charged_again(self._wording, self._request.text, self.parts.text()))
        self.nth()
        if sources.others_missed:
            self._say(others=sources.others_missed)
        if not self._wording.tells_stake(*self.parts.texts):
            self._ask_of_all_in_place_of_the_day()
        it, *clearer = sources.refused_it
        if it and self.parts.refused == it and self._is_it_unclear():
            any(self._refuse(form) for form in clearer if form)

    def _ask_of_all_in_place_of_the_day(self) -> None:
        """Of how much the rest is asked for; in the place of the day on which it was promised, where that it was due is told."""
        other = self.branch()
        if not self.ask_of_all() and self.shown.day and self.shown.due and not self.asks_as_promised:
            other._promise_with(day=False)
            if other.ask_of_all():
                self.__dict__.update(other.__dict__)

    def _is_it_unclear(self) -> bool:
        """Whether *it* may be taken for something else: more is told before it, or what was promised is not told by its kind."""
        promise = self.sources.promise
        return bool(self.parts.came or self.parts.others or (promise and promise.promise.promised in SAYS_LITTLE))

    def _at_least(self) -> None:
        """Whom there is a problem with, where nothing else is told."""
        parts = self.parts
        asks = ("", parts.ask, parts.ended)
        if not any(parts.sentences) or all(each in asks for each in (parts.item, *parts.sentences)):
            self._say(problem=self._wording.language.about_company.format(company=self._wording.company))


STEPS: Mapping[str, Sequence[Callable[[Growing], object]]] = {
    "since": [Growing.since],
    "marked": [Growing.marked],
    "end": [Growing._ended],
    "refused": [Growing._refused_briefly],
    "evidence": [Growing.proves],
    "ground": [Growing.tell_ground],
    "others": [Growing.tell_others],
    "due": [Growing._due],
    "day": [Growing._day],
    "reason": [Growing._why_refused],
    "rest refused": [Growing._refuse_the_rest],
    "later": [Growing.later],
    "more": [Growing._tell_next],
    "promise": [Growing.promised, Growing.numbers],
}
"""What each step says, those first that tell what decides: they are taken in every order."""

_LEAST = (Growing.happened, Growing.asks_with_sum)

_BEGUN: Mapping[str, Sequence[Callable[[Growing], object]]] = {
    "unnamed": [Growing.leave_unnamed],
    "as promised": [Growing.ask_as_promised],
    "brief": [Growing.in_few_words],
    "core": [Growing.in_place_of_the_first],
    "whole": [Growing.happened, Growing.complains],
    "two": [Growing.first_two],
    "all": [Growing.as_it_was_told],
    "bare": [*_LEAST, Growing._latest_number, Growing.sums, Growing.complains],
    "least": _LEAST,
    "proof": [*_LEAST, Growing.prove_first],
    "facts": [*_LEAST, Growing.promised, Growing.numbers, Growing.sums, Growing.complains],
}
"""What a lead begins with: the facts that a stranger needs most, in their shortest forms, with the promise or without, and what
is told in the place of the first sentence."""

_REST: Sequence[Callable[[Growing], object]] = (
    Growing._fill_up,
    Growing.prove_at_length,
    Growing.at_length,
    Growing._still,
    Growing._refused,
    Growing.not_only,
    Growing._sums_of_another,
    Growing._latest_number,
    Growing._number_beside_less,
    Growing.thing,
    Growing._who,
    Growing._dated,
    Growing.amount_beside_a_thing,
    Growing._unknown,
    Growing._rest,
    Growing._role,
    Growing._in_a_whole_sentence,
    Growing._plainly,
    Growing.labelled,
    Growing._at_least,
)
"""What else there is, last."""

_ALL = {**STEPS, **_BEGUN, "rest": _REST}
