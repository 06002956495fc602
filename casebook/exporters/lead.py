"""The lead: what a stranger needs first, in less than 300 characters that can stand alone.

Which order, what happened, what was promised and did not come, what is asked by when. Sentences are whole: what has no room
is left out, never cut. It is built by growing, in an order of its own, from the least that is always there.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from casebook.domain.key_promise import key_promise, missed_promises
from casebook.domain.promised_things import sum_in
from casebook.exporters.already_told import names_sum
from casebook.exporters.evidence import marked, parcel_news, refused, said_to_come
from casebook.exporters.items_told import item_names, items_told
from casebook.exporters.lead_parts import (
    about_orders,
    asked,
    closed_line,
    instead_of_problem,
    names_a_day,
    since_when,
    wanted_kinds,
)
from casebook.exporters.owed_ask import ask_with_owed
from casebook.exporters.promise_sentence import SHORTEST_PROMISE, PromiseSentence
from casebook.exporters.statements import joined, statements_of
from casebook.exporters.wording import Wording, as_sentence, capitalised, one_line
from casebook.language.language import language_named

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

ROOM = 299
"""Less than 300 characters: the first that anybody reads, and what the shortest of boxes take."""

MARK = len("99/99\n\n")
"""What a message that is one of several has beside its text."""


class Lead(NamedTuple):
    """What the lead says, in `forms` of which each tells more than the one before; the last fits `ROOM` unless the first
    does not. `problem` is how many sentences of the problem it tells, `promise` the promise that it tells; `tells_owed` says
    that what is asked is what is still owed.
    """

    forms: tuple[str, ...]
    problem: int
    promise: PromiseFacts | None
    tells_owed: bool = False

    @property
    def text(self) -> str:
        """All that it says."""
        return self.forms[-1]


class _Parts(NamedTuple):
    """The sentences of the lead as they are now, in the order in which they are read; `told` are those of the problem."""

    about: str = ""
    item: str = ""
    problem: str = ""
    since: str = ""
    news: str = ""
    marked: str = ""
    promise: str = ""
    others: str = ""
    refusal: str = ""
    ask: str = ""
    amount: str = ""
    case: str = ""
    told: int = 0

    def text(self) -> str:
        """All of them."""
        # Brackets in brackets read badly: towel (blue).
        apart = f", {self.item}" if "(" in self.item else f" ({self.item})"
        about = f"{self.about}{apart}" if self.about and self.item else self.about or self.item
        first = f"{about}: {self.problem}" if about and self.problem else about or self.problem
        rest = (
            self.since,
            self.news,
            self.marked,
            self.promise,
            self.others,
            self.refusal,
            self.ask,
            self.amount,
            self.case,
        )
        return " ".join(map(as_sentence, filter(None, [first, *map(capitalised, rest)])))


def lead_of(facts: CaseFacts, options: ExportOptions, above: str = "") -> Lead:
    """What every text about the case begins with, `above` it a line that it shares its room with. Raises `UnknownLanguage`."""
    ask = one_line(options.ask) or (one_line(facts.case.want) if facts.case.closed is None else "")
    wording = Wording(facts, language_named(options.language), years=False)
    promise = key_promise(facts, wanted_kinds(ask or one_line(facts.case.want)))
    room = max(ROOM // 2, ROOM - len(f"{above}\n")) if above else ROOM
    if options.parts and options.limit and options.limit > ROOM:
        room = min(room, options.limit - MARK)
    growing = _Growing(wording, promise, ask, options.by, room)
    steps = (growing.problem, growing.owed, growing.promise, growing.sums, growing.since, growing.numbers, growing.who)
    for grow in (*steps, growing.rest):
        grow()
    forms = growing.forms
    if not forms[-1]:
        forms = [as_sentence(wording.language.about_company.format(company=wording.company))]
    return Lead(tuple(forms), growing.parts.told, promise, growing.tells_owed)


class _Growing:
    """The lead as it grows: `parts` as they are now, and all the `forms` there were. The methods come in their order."""

    def __init__(self, wording: Wording, promise: PromiseFacts | None, ask: str, by: date | None, room: int) -> None:
        self._wording, self._promise, self._ask, self._by = wording, promise, ask, by
        self.tells_owed = False
        self._latest = one_line((wording.facts.case_numbers or ("",))[-1])
        self._problem = statements_of(wording.facts.case.problem)
        self._sentence = PromiseSentence(wording, promise) if promise else None
        self._room = room - len(f"{closed_line(wording)}.\n\n" if wording.facts.case.closed else "")
        self.parts = _Parts(about=about_orders(wording), ask=asked(wording, ask, by))
        self.forms = [self.parts.text()]
        if self._sentence and promise and promise.promise.verdict:
            self._say(promise=self._sentence.text(words=SHORTEST_PROMISE))

    def _say(self, told: int | None = None, **parts: str) -> None:
        """Say this too, or this in the place of less, if there is room for it, and for the line that always follows it."""
        grown = self.parts._replace(told=self.parts.told if told is None else told, **parts)
        text = grown.text()
        if len(text) <= self._room:
            self.parts = grown
            if text != self.forms[-1]:
                self.forms.append(text)

    def _tell(self, count: int) -> None:
        """Tell so many sentences of the problem, none left out in between."""
        if self.parts.told == count - 1:
            self._say(problem=joined(self._problem[:count]), told=count)

    def problem(self) -> None:
        """The first sentence of it; what says most in its place where that is too long, or nobody wrote one."""
        if self._problem:
            self._tell(1)
        if not self.parts.problem:
            for text in instead_of_problem(self._wording, self._problem):
                self._say(problem=text)

    def owed(self) -> None:
        """The ask with what is still owed, where it asks for money back and names no sum."""
        ask = ask_with_owed(self._wording, self._ask)
        if ask != self._ask:
            self._say(ask=(said := asked(self._wording, ask, self._by)))
            self.tells_owed = self.parts.ask == said

    def promise(self) -> None:
        """Who promised what and when, and what the person marked as what decides."""
        if self._sentence:
            self._say(promise=self._sentence.text(words=SHORTEST_PROMISE, ended=False))
        self._say(marked=marked(self._wording))

    def sums(self) -> None:
        """What is still owed, and the amount, unless the ask or the problem names it."""
        if not sum_in(self._ask):
            self._owed()
        amount = self._wording.amount_at_stake(self._ask, self.parts.problem)
        if amount and not self.parts.amount and not self.tells_owed:
            self._say(amount=self._wording.language.amount_is.format(amount=amount))

    def numbers(self) -> None:
        """The number that goes with the promise, or the latest that the company gave; when it was due, that it did not come."""
        if self._sentence:
            self._say(promise=self._sentence.text(words=SHORTEST_PROMISE, number=True, ended=False))
            self._say(promise=self._sentence.text(words=SHORTEST_PROMISE, number=True, due=True, ended=False))
            self._say(promise=self._sentence.text(words=SHORTEST_PROMISE, number=True, due=True))
            self._say(promise=self._sentence.text(number=True, due=True))
        if self._latest and self._latest not in self.parts.promise:
            self._say(case=self._wording.language.case_is.format(number=self._latest))

    def since(self) -> None:
        """Since when it takes, unless the problem says when it began."""
        if not names_a_day(self._wording, self.parts.problem):
            self._say(since=since_when(self._wording))

    def who(self) -> None:
        """What they are who promised it, what the person noted of that, and who refused."""
        if self._sentence:
            self._say(promise=self._sentence.text(number=True, due=True, role=True))
            self._say(promise=self._sentence.text(number=True, due=True, role=True, note=True))
        if self._promise is None:
            said = said_to_come(self._wording)
            is_case_told = bool(self.parts.case) and self._latest in said
            self._say(promise=said, case="" if is_case_told else self.parts.case)
        self._say(refusal=refused(self._wording, self._promise))

    def _owed(self) -> None:
        """What is still owed, where that is another sum than was at stake, and the ask does not name it."""
        for balance in () if self.tells_owed else self._wording.facts.balances:
            is_another = balance.owed != (balance.at_stake or balance.paid)
            if balance.owed and is_another and not names_sum(self._ask, balance.money(balance.owed)):
                self._say(amount=capitalised(self._wording.still_owed(balance)))

    def _items(self) -> None:
        """What it is about, with what it costs, unless that stands in the place of the problem."""
        names = item_names(self._wording)
        if self.parts.told or not any(name in self.parts.problem for name in names):
            self._say(item="; ".join(names))
            self._say(item="; ".join(items_told(self._wording)))

    def rest(self) -> None:
        """What there is room for yet."""
        for count in range(2, len(self._problem) + 1):
            self._tell(count)
        self._owed()
        if self.parts.about:
            self._items()
        self._say(news=parcel_news(self._wording))
        self._say(since=since_when(self._wording))
        others = sum(each is not self._promise for each in missed_promises(self._wording.facts))
        if others:
            language = self._wording.language
            self._say(others=language.in_number(language.others_missed, others))
