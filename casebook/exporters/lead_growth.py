"""A lead as it grows in one of several orders from the least that is always there, and how much of what decides it tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from casebook.domain.key_promise import missed_promises, say_of
from casebook.exporters.already_told import names_sum
from casebook.exporters.balance_told import asks_for_money, still_owed
from casebook.exporters.closed_case import closed_line, how_it_ended
from casebook.exporters.deciding import MOST_WEIGHT, OWN_WEIGHT, is_known, names_any_of, shows
from casebook.exporters.lead_parts import about_orders, is_about_a_purchase
from casebook.exporters.lead_sentences import LeadSentences
from casebook.exporters.promise_sentence import LEAST, LONGEST_PROMISE
from casebook.exporters.request import Instead
from casebook.exporters.statements import joined
from casebook.exporters.typed_text import capitalised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.exporters.lead_sources import LeadSources


class Growing:
    """The lead as it grows out of its `sources`: `parts` as they are now, what is `shown` of the promise, and all the `forms`
    there were; whether it `shows_evidence`, and the `weight_of_evidence`."""

    def __init__(self, sources: LeadSources, room: int) -> None:
        self.sources, self._room = sources, room
        self._wording, self._request = sources.wording, sources.request
        self.shown = LEAST
        self.shows_evidence, self.weight_of_evidence = False, 0
        self.parts = LeadSentences(
            about=about_orders(self._wording), ended=closed_line(self._wording), ask=self._request.text
        )
        self.forms = [self.parts.text()]
        if sources.promise and sources.promise.promise.verdict:
            self._promise_with()

    def in_order(self, order: tuple[str, ...]) -> Growing:
        """Itself, grown: in their shortest forms the facts that a stranger needs, then what decides in this order, then more."""
        first: tuple[Callable[[], None], ...] = (
            self._happened, self._asks_with_sum, self._promised, self._numbers, self._sums, self._since_briefly, self._ended,
        )  # fmt: skip
        steps = {
            "evidence": self._decides, "due": self._due, "day": self._day, "role": self._role, "more": self._tell_next,
            "reason": self._why_refused,
        }  # fmt: skip
        for grow in (*first, *(steps[name] for name in order), *self._more()):
            grow()
        return self

    def _more(self) -> tuple[Callable[[], None], ...]:
        return self._still, self._refused, self._who, self._rest, self._at_least

    @property
    def tells_owed(self) -> bool:
        """Whether what is asked is what is still owed."""
        is_rest, with_sum = self._request.instead is Instead.THE_REST, self._request.with_sum
        return is_rest or (bool(with_sum and self._wording.facts.balances) and self.parts.ask == with_sum)

    @property
    def tells_what(self) -> bool:
        """Whether anything says what went wrong."""
        parts = self.parts
        return bool(parts.told or parts.news or parts.marked or parts.came or self._wording.facts.case.closed)

    def _say(self, told: int | None = None, **parts: str) -> bool:
        """Say this too, or this in the place of less, if there is room for it, and for the line that always follows it."""
        grown = self.parts._replace(told=self.parts.told if told is None else told, **parts)
        text = grown.text()
        if len(text) > self._room:
            return False
        self.parts = grown
        if text != self.forms[-1]:
            self.forms.append(text)
        return True

    def _promise_with(self, **more: Any) -> bool:
        """Say of the promise this too, beside what is said of it."""
        wanted, sentence = self.shown._replace(**more), self.sources.sentence
        if sentence is None or not self._say(promise=sentence.text(wanted)):
            return False
        self.shown = wanted
        return True

    def _tell(self, count: int, **parts: str) -> bool:
        """Tell so many sentences of the problem, none left out in between."""
        problem = self.sources.problem
        return self.parts.told == count - 1 and self._say(problem=joined(problem[:count]), told=count, **parts)

    def _happened(self) -> None:
        """The first sentence of the problem, with what it is about where it leans on that; what says most in its place where
        it is too long, or nobody wrote one. Of a closed case what was asked, and how it ended: nothing is asked any more."""
        sources = self.sources
        if sources.problem:
            is_named = sources.leans and any(self._tell(1, item=item) for item in sources.items[:1])
            if not is_named:
                self._tell(1)
        if not self.parts.problem:
            for text in sources.instead_of_problem:
                self._say(problem=text)
        for form in how_it_ended(self._wording):
            self._say(ended=form)

    def _asks_with_sum(self) -> None:
        """The ask with what is owed, where it asks for money back and names no sum."""
        if self._request.with_sum:
            self._say(ask=self._request.with_sum)

    def _promised(self) -> None:
        """Who promised what, and what the person marked as what decides."""
        self._promise_with()
        self._say(marked=self.sources.marked)

    def _numbers(self) -> None:
        """The number that goes with the promise, or the latest that the company gave."""
        self._promise_with(number=True)
        if not sum_in(f"{self.parts.ask} {self.parts.problem}"):
            self._promise_with(sum=True)
        latest = self.sources.latest
        if latest and latest not in self.parts.promise:
            self._say(case=self._wording.language.case_is.format(number=latest))

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
        if sum_in(self._following()) and not sum_in(self.parts.text()):
            self._tell_next()

    def _following(self) -> str:
        """The sentence of the problem that comes next, where one is told; nothing where all are."""
        told = self.parts.told
        return "".join(self.sources.problem[told : told + 1]) if told else ""

    def _since_briefly(self) -> None:
        """Since when it takes, unless the problem says when it began."""
        if not self.sources.names_since:
            self._say_since(0)

    def _say_since(self, form: int) -> None:
        """The day that something happened stands with that; which contact this is, before what is asked."""
        since, is_count = self.sources.since
        if is_count:
            self._say(contacts=since[form])
        else:
            self._say(began=since[form])

    def _ended(self) -> None:
        """That it did not come, as far as is known, in few words, or that it was refused since; that it was, where nothing was
        promised."""
        sources = self.sources
        is_refused = bool(sources.refused_since) or (sources.promise is None and bool(sources.refused))
        if not is_refused:  # that nothing was heard of what they refused is untrue, room for that or not
            self._promise_with(ended=True, briefly=True)
        for form in (*sources.refused_since, *sources.refused_briefly) if is_refused else ():
            if self._say(refusal=form):
                return

    def _due(self) -> None:
        """When it was due: of what was refused since nobody waits for that day."""
        if not self.parts.refusal:
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
        is_shown = bool(self.parts.marked) or is_noted or self.shows_evidence
        if is_shown or (shows(self._wording, self._following()) > 0 and self._tell_next()):
            self.shows_evidence = True
            return
        self.shows_evidence = self._tell_evidence()

    def _tell_next(self) -> bool:
        """The sentence of the problem that comes next."""
        following = self._following()
        is_told = bool(following) and self._tell(self.parts.told + 1)
        if is_told and (shown := shows(self._wording, following)):
            self.shows_evidence = True
            self.weight_of_evidence = max(self.weight_of_evidence, min(OWN_WEIGHT + shown, MOST_WEIGHT))
        return is_told

    def _tell_evidence(self) -> bool:
        """The weightiest evidence that there is room for, if any."""
        for each in self.sources.evidence_beside(self.parts.text()):
            if self.parts.came if each.is_later else self.parts.news:
                continue
            for form in each.forms:
                if self._say(came=form) if each.is_later else self._say(news=form):
                    self.weight_of_evidence = max(self.weight_of_evidence, min(each.weighs, MOST_WEIGHT))
                    return True
        return False

    def _who(self) -> None:
        """What they are who promised it, that it did not come in a whole sentence, its own words, what the person noted of it."""
        for more in (
            {"due": True},
            {"day": True},
            {"role": True},
            {"briefly": False},
            {"words": LONGEST_PROMISE},
            {"sum": True},
            {"note": True},
        ):
            self._promise_with(**more)
        if self.sources.promise is None:
            said = self.sources.said_to_come
            is_case_told = bool(self.parts.case) and self.sources.latest in said
            self._say(promise=said, case="" if is_case_told else self.parts.case)

    def _refused(self) -> None:
        """Who refused, and when."""
        for form in () if self.parts.refusal in self.sources.reasons else self.sources.refused:
            if self._say(refusal=form):
                return

    def _why_refused(self) -> None:
        """And why, in their words."""
        is_told = not self.parts.refusal or self.parts.refusal in self.sources.reasons
        for form in () if is_told else self.sources.reasons:
            if self._say(refusal=form):
                return

    def _still(self) -> None:
        """What is still owed, where that is another sum than was at stake, money is wanted, and the ask does not name it; since
        when, in a whole sentence."""
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
            if parts.told or item not in parts.problem:
                self._say(item=item)

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
        self._say_since(0)
        self._say_since(1)
        others = sum(each is not sources.promise for each in missed_promises(self._wording.facts))
        if others:
            language = self._wording.language
            self._say(others=language.in_number(language.others_missed, others))

    def _at_least(self) -> None:
        """Whom there is a problem with, where nothing else is told."""
        parts = self.parts
        asks = ("", parts.ask, parts.ended)
        if not any(parts.sentences) or all(each in asks for each in (parts.item, *parts.sentences)):
            self._say(problem=self._wording.language.about_company.format(company=self._wording.company))
