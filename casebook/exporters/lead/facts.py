"""The facts that a lead begins with: what happened, what is asked, what was promised, the numbers and the sums."""

from __future__ import annotations

from casebook.domain.balance import Balance
from casebook.exporters.facts.asked.balance_told import still_owed, sums_that_came
from casebook.exporters.facts.asked.not_only import not_only_promised
from casebook.exporters.facts.asked.part_came import part_refunded
from casebook.exporters.facts.asked.request import Instead
from casebook.exporters.facts.asked.stake_told import is_stake_a_price, stake_told
from casebook.exporters.facts.closed_case import closed_line, how_it_ended
from casebook.exporters.facts.deciding.grounds import Ground
from casebook.exporters.facts.evidence.shows import MOST_WEIGHT
from casebook.exporters.facts.problem.items_told import noun_of
from casebook.exporters.facts.problem.lead_parts import is_about_a_purchase
from casebook.exporters.lead.grown import GrownLead
from casebook.exporters.words.already_told import (
    clauses_of_what_came,
    is_known,
    names_any_of,
    names_sum,
    shares_a_sentence,
    what_they_paid,
)
from casebook.exporters.words.typed import capitalised
from casebook.text.sums import sum_in

_LONG, _LONG_BESIDE_A_FIND = 100, 60
"""A first sentence that only says what came before may be left out where it is longer, or so long beside what somebody found. Our
own choice."""


class LeadFacts(GrownLead):
    """A lead with the steps that tell what a stranger needs first, each in its shortest form."""

    @property
    def begins_at_length(self) -> bool:
        """Whether the first sentence of the problem is long, and only says what came before what went wrong; less is long where
        somebody found what shows who is right, for which it leaves no room."""
        sources = self.sources
        if sources.complaint is None or not sources.begins_before:
            return False
        return len(sources.problem[0]) > (_LONG_BESIDE_A_FIND if sources.shortest_find else _LONG)

    def happened(self) -> None:
        """The first sentence of the problem, with what it is about where it leans on that; what says most in its place where
        it is too long, or nobody wrote one. Of a closed case what was asked, and how it ended: nothing is asked any more."""
        sources = self.sources
        if sources.problem and not self.problem.places:
            is_named = sources.leans and any(
                self._tell(self.problem.with_first(), item=each) for each in sources.items[:1]
            )
            if not is_named:
                self._tell(self.problem.with_first())
        if not self.parts.problem:
            for text in sources.instead_of_problem:
                self._say(problem=text)
        is_more_told = self.parts.ended != closed_line(self._wording)
        for form in () if is_more_told else how_it_ended(self._wording):
            self._say(ended=form)

    def complains(self) -> None:
        """What went wrong, where the first sentence only says what came before that."""
        place = self.sources.complaint
        if place is not None:
            is_alone = self.sources.stands_alone(place)
            self._tell(self.problem.with_apart(place) if is_alone else self.problem.up_to(place))

    def as_it_was_told(self) -> None:
        """The problem as the person told it, as far as there is room."""
        self.happened()
        while self._tell_next():
            pass

    def first_two(self) -> None:
        """Its first two sentences."""
        self.happened()
        self._tell_next()

    def leave_unnamed(self) -> None:
        """Nothing yet of what was promised, and then in the fewest words, as the ask says what it is."""
        self.shown = self.shown._replace(named=False)
        self._begin_with(self.parts._replace(promise=""))

    def ask_as_promised(self) -> None:
        """What is asked with who promised it, in the place of a sentence of the promise."""
        self.asks_as_promised = True
        self._begin_with(self.parts._replace(ask=self.sources.asked_as_promised[0][0], promise=""))

    def in_place_of_the_first(self) -> None:
        """The same where the first sentence is long: it leaves the room to that, and what it is about to what somebody found."""
        if self.begins_at_length:
            self.complains()
            any(self._say(item=each) for each in self.sources.items[:1] if not self.sources.shortest_find)

    def asks_with_sum(self) -> None:
        """The ask with what is owed, where it asks for money back and names no sum."""
        if self._request.with_sum and self.parts.ask != self._request.in_few_words:
            self._say(ask=self._request.with_sum)

    def in_few_words(self) -> None:
        """What is asked without why, or by its sum alone, and what was said to come without what stands before that."""
        said, brief = self.sources.said_to_come, self._request.in_few_words or self._request.by_sum
        is_said = bool(said.forms) and not self.sources.problem_says_what_comes
        promise = (said.with_end or said.without_end)[-1] if is_said else self.parts.promise
        ask = brief or (self.sources.keeps if is_said else "") or self.parts.ask
        self._begin_with(self.parts._replace(ask=ask, promise=promise))

    def at_length(self) -> None:
        """The same with as much of it as there is room for."""
        said, request = self.sources.said_to_come, self._request
        if self.parts.ask in (request.in_few_words, request.by_sum):
            any(self._say(ask=each) for each in (request.with_sum or request.text, request.in_few_words) if each)
        if self.parts.promise in said.forms:
            longer = said.forms[: said.forms.index(self.parts.promise)]
            any(self._say(promise=form) for form in longer)

    def promised(self) -> None:
        """Who promised what, that it is to be kept where nobody wrote what is wanted; what the person marked as what decides, in
        the fewest words."""
        if not (self.sources.said_to_come.is_occasion and self.sources.refusal):  # who refused since says more
            self.said_to_come()
        sentence, keep = self.sources.sentence, self.sources.keeps
        if not (sentence and keep and self._say(promise=sentence.text(self.shown), ask=keep)):
            self._promise_with()
        is_marked = bool(self.parts.marked or self.shown.ground) or any(
            map(self._ground_with, self.sources.marked_grounds)
        )
        if not is_marked:
            self.mark_briefly()

    def mark_briefly(self) -> None:
        """What the person marked, in the fewest words."""
        any(self._say(marked=form) for form in reversed(self._marked_anew))

    @property
    def _marked_anew(self) -> list[str]:
        """What the person marked, in the forms that say what nothing that is told says yet, whoever says it."""
        told = self.parts._replace(marked="").text()
        return [form for form in self.sources.marked if self._says_more(form, told)]

    def _ground_with(self, ground: Ground) -> bool:
        """What was said with the promise that shows who is right, in one sentence with it."""
        if not self.parts.promise or is_known(ground.words, self.parts.text()):
            return False
        is_told = self._promise_with(ground=ground.words)
        if is_told:
            self.shows_evidence, self.weight_of_evidence = True, min(ground.weighs, MOST_WEIGHT)
        return is_told

    def marked(self) -> None:
        """What the person marked, with as much of it as there is room for."""
        if self.shown.ground and self.sources.marked_grounds:
            return
        any(self._say(marked=form) for form in self._marked_anew)

    def said_to_come(self) -> None:
        """What was said that reads like a promise, where none was recorded; with that nothing came of it, if there is room."""
        for said in () if self.parts.promise or self.asks_as_promised else self.sources.said_to_come.forms:
            if is_known(said, self.parts.text()):
                return  # what tells less is known as well
            is_case_told = bool(self.parts.case) and self.sources.latest in said
            told = (self.parts.news, self.parts.came, self.parts.marked, self.parts.refused)
            is_new = not any(shares_a_sentence(said, each) for each in told)
            case, ask = "" if is_case_told else self.parts.case, self.sources.keeps or self.parts.ask
            if is_new and self._say(promise=said, case=case, ask=ask):
                return

    def numbers(self) -> None:
        """The number that goes with the promise, or the latest that the company gave."""
        if not (self._promise_with(number=True) or self.shown.number):
            self._promise_with(number=True, labelled=False)
        if not sum_in(f"{self.parts.ask} {self.parts.problem}"):
            self._promise_with(sum=True)
        if not self.sources.has_promise_number:
            self._latest_number()

    def sums(self) -> None:
        """How much of what is asked is still owed; the amount, unless the ask or the problem names it: where none is known, the
        sentence of the problem that does. As a sentence it waits where a thing is asked for."""
        parts = self.parts
        sentence = self.sources.sentence
        if not (parts.promise and sentence and sentence.says_what_came):
            self._say(owed=self._request.owed)
        elif self._request.briefly:
            self._say(ask=self._request.briefly)
        if not self.sources.is_a_thing_asked or is_about_a_purchase(self._wording):
            self._amount()
        if self.sources.may_want_money and sum_in(self.problem.following) and not sum_in(self.parts.text()):
            self._tell_next()
        self.sum_that_came()

    def _amount(self) -> None:
        """The amount at stake."""
        wording = self._wording
        amount = wording.amount_at_stake(*self.parts.texts)
        if amount and not (self.tells_owed or self.sources.asks_for_so_much or self.ask_of_all()):
            if is_about_a_purchase(wording) and is_stake_a_price(wording.facts):
                self._say(worth=amount)
            else:
                part = (
                    part_refunded(wording.facts) if self.sources.asks_for_money and not sum_in(self.parts.ask) else None
                )
                self._say(amount=capitalised(still_owed(wording, part)) if part else stake_told(wording, amount))

    def ask_of_all(self) -> bool:
        """Of how much the rest is asked for, in few words: *the remaining 265 of 385 GBP*."""
        return bool(self._request.of_all) and not self.asks_as_promised and self._say(ask=self._request.of_all)

    def amount_beside_a_thing(self) -> None:
        """The same where a thing was promised and is asked for: when that was due says more, and comes first."""
        if self.sources.is_a_thing_asked and not self.parts.worth:
            self._amount()

    def sum_that_came(self) -> None:
        """How much money came, where money is wanted and neither the ask nor anything else says so: nobody asks for it again."""
        is_told = self.tells_owed or self.asks_of_all
        if is_told or self._request.instead is not Instead.NOTHING or not self.sources.asks_for_money:
            return
        # The problem may name a fee of just as much; that they paid it says so.
        paid = what_they_paid(f"{self.parts.problem} {self.parts.also}", self._wording.company)
        self._sums_that_came(f"{self.parts._replace(problem='', also='').text()} {paid}")

    def _sums_that_came(self, told: str) -> None:
        """Each, unless it stands in what is told of it."""
        facts = self._wording.facts
        came = [one for one in facts.balances if one.returned and not _names_what_came(told, one)]
        came.sort(key=lambda one: one.refunds[0].instant if one.refunds else "")
        if not came:
            return
        each_form = zip(*(sums_that_came(self._wording, one) for one in came), strict=True)
        forms = [". ".join([first, *map(capitalised, others)]) for first, *others in each_form]
        # Behind what was promised it would be what came of that.
        is_of_promise = self.sources.is_money_since(came[0].refunds) or not self.parts.promise
        any(self._say(sum_came=form) if is_of_promise else self._say(sum_before=form) for form in forms)

    def part_that_came(self) -> None:
        """How much money came, where the rest is asked for and nothing else says so."""
        if self.tells_owed:
            self._sums_that_came(clauses_of_what_came(self.parts.text()))

    def not_only(self) -> None:
        """How what is asked for goes with a smaller sum that is told as promised, in fewer words for that where need be."""
        forms = not_only_promised(
            self._wording, self.sources.promise, self.parts.promise, self._request, self.parts.ask
        )
        any(self._say(ask=form) for form in forms)

    def since(self) -> None:
        """Since when it takes, unless the problem says when it began."""
        self._say(began=self.sources.since[0])

    def nth(self) -> None:
        """Which contact this is, before what is asked; without one, since when it takes."""
        began, contacts = self.sources.since
        self._say(contacts=contacts, began="") if contacts else self._say(began=began)

    def thing(self) -> None:
        """What it is in a word, where neither the problem nor anything else says that."""
        noun = noun_of(self._wording) if self.parts.about and self.problem.places and not self.parts.item else ""
        if noun and not names_any_of(self.sources.items[:1], " ".join((*self.parts.texts, *self.sources.problem))):
            self._say(item=noun)


def _names_what_came(told: str, balance: Balance) -> bool:
    """Whether what is told names it, of what is left as much."""
    is_half = balance.refunded == balance.owed
    return names_sum(clauses_of_what_came(told) if is_half else told, balance.money(balance.refunded))
