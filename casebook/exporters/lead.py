"""The lead: what a stranger needs first, in less than 300 characters that can stand alone.

Which order, what happened, what was promised and did not come, what is asked by when. Sentences are whole: what has no room
is left out, never cut. It is built by growing, in an order of its own, from the least that is always there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.domain.key_promise import key_promise, missed_promises, say_of
from casebook.exporters.already_told import names_sum
from casebook.exporters.balance_told import asks_for_money, still_owed
from casebook.exporters.closed_case import closed_line, how_it_ended
from casebook.exporters.deciding import evidence_of, is_known, shows
from casebook.exporters.evidence import (
    last_refusal,
    marked,
    parcel_news,
    reasons_told,
    refusal_of,
    refused,
    said_to_come,
)
from casebook.exporters.items_told import item_names, items_told
from casebook.exporters.lead_parts import (
    about_orders,
    instead_of_problem,
    names_a_day,
    own_account,
    since_when,
    wanted_kinds,
)
from casebook.exporters.lead_sentences import LeadSentences
from casebook.exporters.promise_sentence import LEAST, LONGEST_PROMISE, PromiseSentence
from casebook.exporters.request import Instead, Request, request_of
from casebook.exporters.statements import joined, statements_of
from casebook.exporters.typed_text import capitalised, one_line
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

ROOM = 299
"""Less than 300 characters: the first that anybody reads, and what the shortest of boxes take."""

MARK = len("99/99\n\n")
"""What a message that is one of several has beside its text."""


class Lead(NamedTuple):
    """What the lead says, in `forms` of which each tells more than the one before; the last fits `ROOM` unless the first
    does not. `problem` is how many sentences of the problem it tells, `promise` the promise that it tells.

    `tells_owed` says that what is asked is what is still owed, `instead` what it asks in the place of what is wanted, and
    `tells_what` that it tells anything of what happened.
    """

    forms: tuple[str, ...]
    problem: int
    promise: PromiseFacts | None
    tells_owed: bool = False
    instead: Instead = Instead.NOTHING
    tells_what: bool = True

    @property
    def text(self) -> str:
        """All that it says."""
        return self.forms[-1]


def lead_of(facts: CaseFacts, options: ExportOptions, above: str = "") -> Lead:
    """What every text about the case begins with, `above` it a line that it shares its room with. Raises `UnknownLanguage`."""
    wanted = one_line(facts.case.want)
    ask = one_line(options.ask) or (wanted if facts.case.closed is None else "")
    wording = Wording(facts, language_named(options.language), years=False)
    promise = key_promise(facts, wanted_kinds(ask or wanted))
    room = max(ROOM // 2, ROOM - len(f"{above}\n")) if above else ROOM
    if options.parts and options.limit and options.limit > ROOM:
        room = min(room, options.limit - MARK)
    request = request_of(wording, ask, options.by, is_kept=bool(options.ask))
    growing = _Growing(wording, promise, request, room)
    for grow in growing.steps():
        grow()
    problem = growing.parts.told if growing.problem_typed else 0
    return Lead(tuple(growing.forms), problem, promise, growing.tells_owed, request.instead, growing.tells_what)


class _Growing:
    """The lead as it grows: `parts` as they are now, and all the `forms` there were."""

    def __init__(self, wording: Wording, promise: PromiseFacts | None, request: Request, room: int) -> None:
        self._wording, self._promise, self._request = wording, promise, request
        self._latest = one_line((wording.facts.case_numbers or ("",))[-1])
        self.problem_typed = statements_of(wording.facts.case.problem)
        self._problem = self.problem_typed or own_account(wording)
        self._sentence = PromiseSentence(wording, promise) if promise else None
        self._refusal = last_refusal(wording, promise)
        self._room = room
        self._shown = LEAST
        self.parts = LeadSentences(about=about_orders(wording), ended=closed_line(wording), ask=request.text)
        self.forms = [self.parts.text()]
        if promise and promise.promise.verdict:
            self._promise_with()

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What comes in which order: in their shortest forms the facts that a stranger needs, then more of each."""
        facts = (self._happened, self._asks_with_sum, self._promised, self._numbers, self._since_briefly, self._sums)
        return (*facts, self._ended, self._decides, self._still, self._who, self._refused, self._rest, self._at_least)

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
        wanted = self._shown._replace(**more)
        if self._sentence is None or not self._say(promise=self._sentence.text(wanted)):
            return False
        self._shown = wanted
        return True

    def _tell(self, count: int) -> bool:
        """Tell so many sentences of the problem, none left out in between."""
        return self.parts.told == count - 1 and self._say(problem=joined(self._problem[:count]), told=count)

    def _happened(self) -> None:
        """The first sentence of the problem; what says most in its place where that is too long, or nobody wrote one. Of a closed
        case what was asked, and how it ended: nothing is asked any more."""
        if self._problem:
            self._tell(1)
        if not self.parts.problem:
            for text in instead_of_problem(self._wording):
                self._say(problem=text)
        for form in how_it_ended(self._wording):
            self._say(ended=form)

    def _asks_with_sum(self) -> None:
        """The ask with what is owed, where it asks for money back and names no sum."""
        if self._request.with_sum:
            self._say(ask=self._request.with_sum)

    def _promised(self) -> None:
        """Who promised what and when, and what the person marked as what decides."""
        self._promise_with()
        self._say(marked=marked(self._wording))

    def _numbers(self) -> None:
        """The number that goes with the promise, or the latest that the company gave, and when it was due."""
        self._promise_with(number=True)
        self._promise_with(due=True)
        if not sum_in(f"{self.parts.ask} {self.parts.problem}"):
            self._promise_with(sum=True)
        if self._latest and self._latest not in self.parts.promise:
            self._say(case=self._wording.language.case_is.format(number=self._latest))

    def _since_briefly(self) -> None:
        """Since when it takes, unless the problem says when it began."""
        if not names_a_day(self._wording, self.parts.problem):
            self._say(since=since_when(self._wording, briefly=True))

    def _sums(self) -> None:
        """How much of what is asked is still owed; the amount, unless the ask or the problem names it: where none is known, the
        sentence of the problem that does."""
        came = [balance.money(balance.refunded) for balance in self._wording.facts.balances if balance.refunded]
        is_told = any(names_sum(self.parts.promise, each) for each in came)
        if not is_told:
            self._say(owed=self._request.owed)
        elif self._request.briefly:
            self._say(ask=self._request.briefly)
        amount = self._wording.amount_at_stake(*self.parts[:-1])
        if amount and not self.parts.amount and not self.tells_owed:
            self._say(amount=self._wording.amount_is(amount))
        following = self._problem[self.parts.told : self.parts.told + 1]
        if following and sum_in(following[0]) and not sum_in(self.parts.text()):
            self._tell(self.parts.told + 1)

    def _ended(self) -> None:
        """That it did not come, as far as is known, in few words, or that it was refused since; and that somebody with more say
        than others promised it."""
        refused_since = refusal_of(self._wording, self._promise) if self._promise else ""
        if refused_since:  # whether there is room for it or not: that nothing was heard of it is untrue then
            self._say(refusal=refused_since)
        else:
            self._promise_with(ended=True, briefly=True)
        if self._promise and say_of(self._promise) > 1:
            self._promise_with(role=True)

    def _decides(self) -> None:
        """What shows who is right: what the person marked or noted of the promise, what the problem says of that next, what does
        by its words anywhere."""
        is_noted = self._sentence is not None and self._sentence.adds_a_note() and self._promise_with(note=True)
        if self.parts.marked or is_noted:
            return
        following = self._problem[self.parts.told : self.parts.told + 1] if self.parts.told else []
        if following and shows(self._wording, following[0]) and self._tell(self.parts.told + 1):
            return
        for forms, is_later in evidence_of(self._wording, self._promise, self.parts.text()):
            for form in forms:
                if self._say(came=form) if is_later else self._say(news=form):
                    return

    def _who(self) -> None:
        """What they are who promised it, that it did not come in a whole sentence, its own words, what the person noted of it."""
        for more in ({"role": True}, {"briefly": False}, {"words": LONGEST_PROMISE}, {"sum": True}, {"note": True}):
            self._promise_with(**more)
        if self._promise is None:
            said = said_to_come(self._wording)
            is_case_told = bool(self.parts.case) and self._latest in said
            self._say(promise=said, case="" if is_case_told else self.parts.case)

    def _refused(self) -> None:
        """Who refused."""
        refusal = self._refusal
        for form in refused(self._wording, refusal, self._promise) if refusal else ():
            if self._say(refusal=form):
                return

    def _why_refused(self) -> None:
        """And why, in their words."""
        refusal = self._refusal if self.parts.refusal else None
        for form in reasons_told(self._wording, refusal, self._promise) if refusal else ():
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
        self._say(since=since_when(self._wording) if self.parts.since else "")

    def _items(self) -> None:
        """What it is about, with what it costs, unless that stands in the place of the problem."""
        names = item_names(self._wording)
        if self.parts.told or not any(name in self.parts.problem for name in names):
            self._say(item="; ".join(names))
            self._say(item="; ".join(items_told(self._wording)))

    def _rest(self) -> None:
        """What there is room for yet."""
        for count in range(2, len(self._problem) + 1):
            self._tell(count)
        self._why_refused()
        if self.parts.about:
            self._items()
        if not self.parts.news and not is_known(parcel_news(self._wording), self.parts.text()):
            self._say(news=parcel_news(self._wording))
        for briefly in () if self.parts.since else (True, False):
            self._say(since=since_when(self._wording, briefly=briefly))
        others = sum(each is not self._promise for each in missed_promises(self._wording.facts))
        if others:
            language = self._wording.language
            self._say(others=language.in_number(language.others_missed, others))

    def _at_least(self) -> None:
        """Whom there is a problem with, where nothing else is told."""
        asks = ("", self.parts.ask, self.parts.ended)
        if not any(self.parts[2:-1]) or all(each in asks for each in self.parts[1:-1]):
            self._say(problem=self._wording.language.about_company.format(company=self._wording.company))
