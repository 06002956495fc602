"""A lead as it grows from the least that is always there, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from casebook.domain.key_promise import say_of
from casebook.exporters.already_told import names_sum
from casebook.exporters.balance_told import asks_for_money, still_owed, sums_that_came
from casebook.exporters.closed_case import how_it_ended
from casebook.exporters.deciding import is_known, names_any_of, shows
from casebook.exporters.grown_lead import GrownLead
from casebook.exporters.items_told import is_one_of_several_sums
from casebook.exporters.lead_parts import is_about_a_purchase
from casebook.exporters.overtaken import others_missed
from casebook.exporters.promise_sentence import LONGEST_PROMISE
from casebook.exporters.promised_thing import SAYS_LITTLE
from casebook.exporters.request import Instead
from casebook.exporters.typed_text import capitalised
from casebook.text.sums import sum_in

_LONG = 120
"""A first sentence that only says what came before may be left out where it is longer. Our own choice."""

_MORE: tuple[dict[str, Any], ...] = (
    *({name: True} for name in ("due", "day", "role")), {"words": LONGEST_PROMISE}, {"sum": True}, {"note": True},
)  # fmt: skip
"""What more is told of a promise where there is room, one after the other."""

_ROOMY = 285
"""In a lead that is no longer there is room for words that only say how sure it is. Our own choice."""


class Growing(GrownLead):
    """A lead as it grows; each step says what there is room for yet."""

    def with_step(self, name: str) -> Growing:
        """The lead with this step taken; this one stays as it is."""
        lead = self.branch()
        for grow in _STEPS[name]:
            grow(lead)
        return lead

    def _happened(self) -> None:
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
        for form in how_it_ended(self._wording):
            self._say(ended=form)

    def _complains(self) -> None:
        """What went wrong, where the first sentence only says what came before that."""
        place = self.sources.complaint
        if place is not None:
            self._tell(self.problem.with_apart(place))

    def _in_place_of_the_first(self) -> None:
        """The same where the first sentence is long: it leaves the room to that."""
        if self.sources.complaint is not None and len(self.sources.problem[0]) > _LONG:
            self._complains()

    def _asks_with_sum(self) -> None:
        """The ask with what is owed, where it asks for money back and names no sum."""
        if self._request.with_sum:
            self._say(ask=self._request.with_sum)

    def _promised(self) -> None:
        """Who promised what, that it is to be kept where nobody wrote what is wanted; what the person marked as what decides."""
        sentence, keep = self.sources.sentence, self._request.with_promise
        if not (
            sentence
            and keep
            and self.sources.is_promise_to_keep
            and self._say(promise=sentence.text(self.shown), ask=keep)
        ):
            self._promise_with()
        self._say(marked=self.sources.marked)

    def _numbers(self) -> None:
        """The number that goes with the promise, or the latest that the company gave."""
        self._promise_with(number=True)
        if not sum_in(f"{self.parts.ask} {self.parts.problem}"):
            self._promise_with(sum=True)
        if not self.sources.has_promise_number:
            self._latest_number()

    def _sums(self) -> None:
        """How much of what is asked is still owed; the amount, unless the ask or the problem names it: where none is known, the
        sentence of the problem that does."""
        wording, parts = self._wording, self.parts
        sentence = self.sources.sentence
        if not (parts.promise and sentence and sentence.says_what_came):
            self._say(owed=self._request.owed)
            if self._request.of_all and not wording.tells_stake(*parts.texts):
                self._say(ask=self._request.of_all)
        elif self._request.briefly:
            self._say(ask=self._request.briefly)
        amount = wording.amount_at_stake(*self.parts.texts)
        if amount and not self.tells_owed:
            if is_about_a_purchase(wording):
                self._say(worth=amount)
            else:
                self._say(amount=wording.amount_is(amount))
        if sum_in(self.problem.following) and not sum_in(self.parts.text()):
            self._tell_next()
        self._sum_that_came()

    def _sum_that_came(self) -> None:
        """How much money came, where money is wanted and neither the ask nor anything else says so: nobody asks for it again."""
        if self.tells_owed or self._request.instead is not Instead.NOTHING or not asks_for_money(self._wording):
            return
        for balance in self._wording.facts.balances:
            # The problem may name a fee of just as much.
            told = self.parts._replace(problem="", also="").text()
            if balance.refunded and not names_sum(told, balance.money(balance.refunded)):
                forms = sums_that_came(self._wording, balance)
                # Behind what was promised it would be what came of that.
                is_of_promise = self.sources.is_money_since(balance.refunds) or not self.parts.promise
                any(self._say(sum_came=form) if is_of_promise else self._say(sum_before=form) for form in forms)

    def _since(self) -> None:
        """Since when it takes, unless the problem says when it began."""
        if not any(map(self.sources.names_since, self.problem.places)):
            self._say(began=self.sources.since[0])

    def _nth(self) -> None:
        """Which contact this is, before what is asked; without one, since when it takes."""
        began, contacts = self.sources.since
        self._say(contacts=contacts, began="") if contacts else self._say(began=began)

    def _ended(self) -> None:
        """That it was refused since; that it was, where nothing was promised; else in few words that nobody knows."""
        forms = [] if self.parts.refused else self.sources.refused_in_few_words
        if not any(self._refuse(form) for form in forms) and not self.parts.refused:
            self._promise_with(ended=True, briefly=True)

    def _unknown(self) -> None:
        """What came of the promise beside that they refused, unless that is what they refused."""
        if not (self.shown.ended or self.parts.joint or self.sources.refuses_what_was_promised):
            self._promise_with(ended=True, briefly=True)

    def _due(self) -> None:
        """When it was due."""
        self._promise_with(due=True)

    def _day(self) -> None:
        """When it was promised."""
        self._promise_with(day=True)

    def _role(self) -> None:
        """What they are who promised it, where they have more say than others."""
        promise = self.sources.promise
        if promise and say_of(promise) > 1:
            self._promise_with(role=True)

    def _decides(self) -> None:
        """What shows who is right: what the person marked or noted of the promise, what the problem says of that next, what does
        by its words anywhere."""
        sentence = self.sources.sentence
        is_noted = sentence is not None and sentence.adds_a_note() and self._promise_with(note=True)
        if self.parts.marked or is_noted or self.shows_evidence:
            self.shows_evidence = True
            return
        if not (shows(self._wording, self.problem.following) and self._tell_next()) and not self._tell_own_evidence():
            self.shows_evidence = self._tell_evidence()

    def _later(self) -> None:
        """What shows who is right since the promise, beside what shows it already."""
        self._tell_evidence(later=True)

    def _who(self) -> None:
        """What they are who promised it, its own words, what the person noted of it; that nobody knows in a whole sentence."""
        for more in _MORE:
            self._promise_with(**more)
        if not self.sources.is_asked_for:
            self._in_a_whole_sentence()
        if self.sources.promise is None:
            said = self.sources.said_to_come
            is_case_told = bool(self.parts.case) and self.sources.latest in said
            self._say(promise=said, case="" if is_case_told else self.parts.case)

    def _in_a_whole_sentence(self) -> None:
        """That nobody knows what came of the promise; of what is asked for only where much room is left: who asks is waiting."""
        sentence, asked_for = self.sources.sentence, self.sources.is_asked_for
        longer = len(sentence.text(self.shown._replace(briefly=False))) if sentence else 0
        if not asked_for or len(self.forms[-1]) - len(self.parts.promise) + longer <= _ROOMY:
            self._promise_with(briefly=False)

    def _refused(self) -> None:
        """Who refused, and when."""
        for form in () if self.parts.refused in self.sources.reasons else self.sources.refused:
            if self._refuse(form):
                return

    def _why_refused(self) -> None:
        """And why, in their words: of what nobody tells yet only where it says what came of the promise, or of what is wanted."""
        is_known = bool(self.parts.refused or self.sources.refused_in_few_words)
        is_told = not is_known or self.parts.refused in self.sources.reasons
        for form in () if is_told else self.sources.reasons:
            if self._refuse(form):
                return

    def _still(self) -> None:
        """What is still owed, where that is another sum than was at stake, money is wanted, and the ask does not name it."""
        self._say(owed=self._request.owed)
        is_told = self.tells_owed or self.parts.owed or not asks_for_money(self._wording)
        for balance in () if is_told else self._wording.facts.balances:
            is_another = balance.owed != (balance.at_stake or balance.paid)
            if balance.owed and is_another and not names_sum(self.parts.ask, balance.money(balance.owed)):
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
        self._nth()
        if others := others_missed(self._wording, sources.promise):
            language = self._wording.language
            self._say(others=language.in_number(language.others_missed, others))
        if self._request.of_all and not self._wording.tells_stake(*self.parts.texts):
            self._say(ask=self._request.of_all)
        it, *clearer = sources.refused_it
        if it and self.parts.refused == it and self._is_it_unclear():
            any(self._refuse(form) for form in clearer if form)

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


_STEPS: Mapping[str, Sequence[Callable[[Growing], object]]] = {
    "core": [Growing._in_place_of_the_first],
    "facts": [
        Growing._happened,
        Growing._asks_with_sum,
        Growing._promised,
        Growing._numbers,
        Growing._sums,
        Growing._complains,
    ],
    "since": [Growing._since],
    "end": [Growing._ended],
    "evidence": [Growing._decides],
    "later": [Growing._later],
    "due": [Growing._due],
    "day": [Growing._day],
    "role": [Growing._role],
    "more": [Growing._tell_next],
    "reason": [Growing._why_refused],
    "refused": [Growing._refuse_the_rest],
    "rest": [
        Growing._still,
        Growing._refused,
        Growing._latest_number,
        Growing._who,
        Growing._unknown,
        Growing._rest,
        Growing._in_a_whole_sentence,
        Growing._at_least,
    ],
}
"""What each step says: what is told in the place of the first sentence (`core`, before the facts), the facts that a stranger
needs most in their shortest forms, what decides, and what else there is."""
