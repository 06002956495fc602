"""What the book can complete while an answer is typed: cases, companies, who was met before, carriers, one's own phrases.

Where there is no book yet, nothing is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Optional

from casebook.actions.questions.questions import Offer
from casebook.parsing.choices import Word, begun_words
from casebook.records.codec import VocabularyCodec
from casebook.records.kinds import CONTACT, Case, Promise
from casebook.store import errors
from casebook.text.comparing import as_seen

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.records.person import Person
    from casebook.store.reader import Reader
    from casebook.store.used_values import Met, UsedValues

_LONGEST_PHRASE = 160
"""What is longer than this is a story, and no phrase that is typed again; in characters. Our own choice."""

_NEAR, _LEAST_WORD = 0.8, 4
"""How alike the name of a company is that may be meant, of 1, and how many letters a word of it has. Our own choice."""

_WORDS = {field.name: field.codec.words for field in CONTACT.fields if isinstance(field.codec, VocabularyCodec)}

_PHRASES = {
    "text": ("text", "contacts"),
    "promise": ("text", "promises"),
    "want": ("want", "cases"),
    "otherwise": ("otherwise", "cases"),
    "problem": ("problem", "cases"),
}
"""Where what a person wrote before in answer to a question stands in the book."""


_TEXTS = {field.name: field for field in CONTACT.fields if field.is_text_asked}
"""The texts of a contact that are asked for: what stood there before is offered; of who answered, those of the company."""

_NAMES = ("agent", "department", "company", "carrier")
"""What has a name, which is known by any word of it: `kle` is Herr Klein."""

_USED: Mapping[str, Callable[[UsedValues, Optional[str]], list[str]]] = {
    "company": lambda used, _: used.known_companies(),
    "carrier": lambda used, case: used.carriers(case),
    "tracking": lambda used, case: used.tracking_numbers(case),
    "country": lambda used, _: used.countries(),
}
"""What the book has for other questions, that of the case with this uuid first."""


def offered_words(words: type[Word], typed: str) -> list[Offer]:
    """The words of a vocabulary that what is typed may become, each with that of another language that it is meant by."""
    return [Offer(word.value, other) for word, other in begun_words(words, typed) if as_seen(typed) != word.value]


class KnownAnswers:
    """What the book behind this connection knows; nothing where there is none."""

    def __init__(self, connection: Optional[Connection]) -> None:
        self._connection = connection
        self._offered: dict[tuple[str, str, str], list[Offer]] = {}
        self._parties: dict[str, tuple[str, ...]] = {}

    @cached_property
    def reader(self) -> Optional[Reader]:
        """What can be asked of the book; None where there is none."""
        from casebook.store.reader import Reader

        return None if self._connection is None else Reader(self._connection)

    @cached_property
    def _used(self) -> Optional[UsedValues]:
        from casebook.store.used_values import UsedValues

        return None if self._connection is None else UsedValues(self._connection)

    @cached_property
    def open_cases(self) -> list[Case]:
        """The open cases."""
        return self.reader.open_cases() if self.reader else []

    @cached_property
    def person(self) -> Optional[Person]:
        """Who keeps the book."""
        return self.reader.person() if self.reader else None

    def parties(self, case: Optional[Case]) -> tuple[str, ...]:
        """Who else than the company has to do with this case."""
        if self.reader is None or case is None or not case.uuid:
            return ()
        if case.uuid not in self._parties:  # asked at every key
            self._parties[case.uuid] = self.reader.parties(case)
        return self._parties[case.uuid]

    def case_named(self, typed: str) -> Case:
        """The case that goes by this: its handle, a number of it, its place among the open ones, its company where that has
        but one open case. Raises NoSuchCase with the nearest handles, SeveralCases."""
        if self.reader is None:
            raise errors.NoSuchCase(typed, [])
        try:
            return self.reader.case_named(typed)
        except errors.NoSuchCase as refusal:
            if typed.isdecimal() and 0 < int(typed[:9]) <= len(self.open_cases):
                return self.open_cases[int(typed) - 1]
            named = [case for case in self.open_cases if as_seen(case.company) == as_seen(typed)]
            if len(named) > 1:
                raise errors.SeveralCases(typed, [case.handle for case in named]) from None
            if named:
                return named[0]
            raise errors.NoSuchCase(typed, [*refusal.near, *self._near_companies(typed)]) from None

    def _near_companies(self, typed: str) -> list[str]:
        """The handles of the open cases with a company whose name, or a word of it, is nearly this."""
        from difflib import SequenceMatcher

        seen, found = as_seen(typed), list[tuple[float, str]]()
        for case in self.open_cases:
            company = as_seen(case.company)
            words = [company, *(word for word in company.split() if len(word) >= _LEAST_WORD)]
            names = [name for name in words if _digits(name) == _digits(seen)]  # `amazon2` is a name of its own
            alike = max((SequenceMatcher(None, seen, name).ratio() for name in names), default=0.0)
            if alike >= _NEAR:
                found.append((-alike, case.handle))
        return [handle for _, handle in sorted(found)]

    def promise_named(self, typed: str) -> tuple[Case, Promise]:
        """The promise that goes by this, `towel/4`, with its case; a case or a contact stands for its one open promise, and so do
        words of one that is open.

        Raises NoSuchCase, SeveralCases, NoSuchEntry, NotAPromise, PromiseNotNamed.
        """
        from casebook.actions.find import as_promise, entry_numbered, only_open_promise

        name, _, number = typed.rpartition("/")
        if self.reader is None:
            raise errors.NoSuchCase(typed, [])
        if not name and not number.isdecimal():
            try:
                whole = self.reader.case_with_entries(self.case_named(typed))
            except errors.NoSuchCase:
                found = self.promises_with(typed)
                if len(found) != 1:
                    raise
                return self.promise_named(found[0].value)
            return whole.case, only_open_promise(whole)
        whole = self.reader.case_with_entries(self.case_named(name) if name else self.reader.only_open_case())
        return whole.case, as_promise(whole, entry_numbered(whole, number, typed))

    def open_promises(self) -> list[Offer]:
        """The promises of the open cases that nobody settled yet, that first whose day came first; those without one last."""
        return self._open_promises

    @cached_property
    def _open_promises(self) -> list[Offer]:  # asked at every key
        if self._used is None:
            return []
        found = []
        for case in self.open_cases:
            due = self._used.due_instants(case.handle)
            for one in self._used.entries(case.handle, ("promise",), unsettled=True):
                day = due.get(one.number, "")
                found.append(((not day, day, case.handle, one.number), Offer(f"{case.handle}/{one.number}", one.line)))
        return [offer for _, offer in sorted(found)]

    def promises_with(self, typed: str) -> list[Offer]:
        """Those of them whose name begins so, or in whose words this stands; none that is named exactly so."""
        begun = as_seen(typed)
        return [
            one
            for one in self.open_promises()
            if (as_seen(one.value).startswith(begun) or begun in as_seen(one.note)) and as_seen(one.value) != begun
        ]

    def met(self, agent: str, company: str) -> Optional[Met]:
        """Who answered for this company before under this name."""
        return next((one for one in self._met(company) if as_seen(one.agent) == as_seen(agent)), None)

    def offers(self, name: str, typed: str, case: Optional[Case]) -> list[Offer]:
        """What may be typed in answer to a question, as far as it goes on what is typed already."""
        if name in _WORDS:
            return offered_words(_WORDS[name], typed)
        begun = as_seen(typed)
        place = (name, case.uuid if case else "", case.company if case else "")
        if place not in self._offered:
            # Asked at every key: a book of many contacts is looked through once for each question.
            self._offered[place] = [*self._of_book(name, case)]
        goes_on = [
            offer for offer in self._offered[place] if as_seen(offer.value) != begun and _goes_on(name, offer, begun)
        ]
        return sorted(goes_on, key=lambda offer: not as_seen(offer.value).startswith(begun))

    def _of_book(self, name: str, case: Optional[Case]) -> Iterator[Offer]:
        if self._used is None:
            return
        if name == "case":
            yield from (Offer(one.handle, " · ".join((one.company, *one.orders))) for one in self.open_cases)
        elif name == "agent":
            met = self._met(case.company if case else "")
            yield from (Offer(one.agent, ", ".join(filter(None, (one.role, one.at[:10])))) for one in met)
        elif name in _PHRASES:
            yield from map(Offer, self._used.phrases(*_PHRASES[name], _LONGEST_PHRASE))
        elif name in _USED:
            yield from map(Offer, _USED[name](self._used, case.uuid if case else None))
        elif name in _TEXTS:
            yield from map(Offer, self._used.in_contacts(_TEXTS[name], case.uuid if case else None))

    def _met(self, company: str) -> list[Met]:
        return self._used.agents_met(company) if self._used and company else []


def _goes_on(name: str, offer: Offer, begun: str) -> bool:
    """Whether this goes on what was typed; a name does with any of its words, and a case is known by its company and orders."""
    value = as_seen(offer.value)
    if value.startswith(begun) or (name == "case" and begun in as_seen(offer.note)):
        return True
    return name in _NAMES and f" {begun}" in value


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))
