"""What is not meant for others, taken out of what is sent to them; a placeholder tells what stood there.

Everything here is pure and works on text: cards, bank accounts, national ids, secrets, e-mail addresses, phones and
streets. What the person marked as an order, case or tracking number is never touched, unless it is private by its name
or by its form. Nothing is compiled, and python-stdnum not imported, until a text has something that may be one of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar, cast

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.masking.addresses import SPELLED_HINTS, emails, streets
from casebook.masking.cards import cards
from casebook.masking.company_numbers import company_numbers
from casebook.masking.ibans import ibans
from casebook.masking.identities import identities
from casebook.masking.kept import KeptNumbers
from casebook.masking.normalise import SensitiveSpan, blank_out, has_digit, is_hinted_at, normalise, searched_for_hints
from casebook.masking.own_details import OwnDetails
from casebook.masking.phones import phones
from casebook.masking.placeholders import (
    SensitiveKind,
    counts_in,
    placeholder_pattern,
    placeholders_in,
    summary,
)
from casebook.masking.recorded_numbers import PrivateNumbers, recorded_numbers
from casebook.masking.said_numbers import has_a_code_of_letters, said_numbers
from casebook.masking.secret_patterns import ANSWER_HINTS, PASSWORD_HINTS
from casebook.masking.secrets import secrets
from casebook.masking.spelled_dates import YEAR_HINTS
from casebook.masking.streets.street_patterns import LIVED_AT_HINTS
from casebook.records.codec import TextCodec
from casebook.records.frozen import Frozen
from casebook.records.kind import Kind
from casebook.records.kinds import CASE, Case, Entry, kind_of
from casebook.records.values import Agent
from casebook.text.quick_pattern import exactly

__all__ = [
    "KeptNumbers",
    "Masker",
    "Masking",
    "OwnDetails",
    "SensitiveKind",
    "counts_in",
    "masked",
    "masker_of",
    "must_not_be_stored",
    "summary",
]

Search = Callable[[str], list[SensitiveSpan]]
Record = TypeVar("Record", bound=Case | Entry)

_ALL: Sequence[Search] = (ibans, cards, identities, said_numbers, secrets, emails, phones, streets)
"""What is looked for, in this order: the first to claim a piece of text has it."""

_MAX_PASSES = 6
"""Masking one thing can lay bare another (the code after a card): it is done until nothing is found, or so often."""

_SHORT = 60
"""Longer texts hardly come twice. Our own choice."""

_TRIGGERS = f"_ @ /// {PASSWORD_HINTS} {ANSWER_HINTS} {SPELLED_HINTS} {LIVED_AT_HINTS} {YEAR_HINTS}"
"""Without a digit, only what is in words can be in a text, and one of these beside it."""


class Masking(Frozen):
    """A text as it may leave, and how often something of each kind was taken out of it."""

    text: str
    counts: Mapping[SensitiveKind, int] = MappingProxyType({})


class Masker:
    """Masks texts. Made once for all the texts of an export; `kept` finds the numbers that stay in all of them, `own` what
    is kept of who keeps the book, and `private` the numbers that do not stay though they were recorded.
    """

    def __init__(
        self,
        kept: KeptNumbers,
        language: str = "en",
        own: OwnDetails | None = None,
        private: PrivateNumbers | None = None,
    ) -> None:
        self._kept, self._own, self._private = kept, own, private or PrivateNumbers({})
        self._placeholders = placeholders_in(language)
        self._known_clean: set[str] = set()
        self.counts: Counter[SensitiveKind] = Counter()
        """What was taken out of all the texts so far."""

    def masked(self, text: str) -> Masking:
        """The text without what is not meant for others."""
        view = normalise(text)
        spans = _found(view.text, self._kept, _ALL, [each for each in (self._private, self._own) if each])
        if not spans:
            return Masking(text)
        parts, at = [], 0
        for span in spans:
            start, end = view.original(span)
            parts += [text[at:start], self._placeholder(span.kind, view.text[span.start : span.end])]
            at = end
        counts = Counter(span.kind for span in spans)
        self.counts.update(counts)
        return Masking("".join([*parts, text[at:]]), dict(counts))

    def masked_facts(
        self,
        facts: CaseFacts,
        advance: Callable[[int], None] = lambda _: None,
        is_told: Callable[[Entry], bool] = lambda _: True,
    ) -> CaseFacts:
        """The facts of a case in which everything that was typed is masked, gathered anew so that all agree.

        `advance` is told how many more entries were looked through; those that are not told stay as they are.
        """

        case = self._cleaned(facts.case)
        entries = []
        for entry in facts.entries:
            entries.append(self._cleaned(entry) if is_told(entry) else entry)
            advance(1)
        if (case, tuple(entries)) == (facts.case, facts.entries):
            return facts
        return gathered_with(facts, case, entries)

    def _cleaned(self, record: Record) -> Record:
        """The case or entry with each field of typed text cleaned, as its kind states which those are.

        What a newer casebook wrote is dropped: nobody here knows what of it is meant for others.
        """
        texts, numbers, opaque = _cleaned_fields(kind_of(record))
        contents = vars(record)
        cleaned: dict[str, Any] = {name: self._words(contents[name]) for name in texts if contents[name]}
        if self._private:
            cleaned |= {name: self._numbers(contents[name]) for name in numbers if contents[name]}
        cleaned |= {name: None for name in opaque if contents[name]}
        # Most records stay as they are, and are seen at one look to be the same.
        changed = {name: content for name, content in cleaned.items() if content != contents[name]}
        return cast("Record", type(record).of(contents | changed)) if changed else record

    def _words(self, recorded: str | tuple[Agent, ...]) -> str | tuple[Agent, ...]:
        """A text, or the names of those who answered, masked."""
        if isinstance(recorded, tuple):
            return tuple(Agent(one.agent and self._clean(one.agent), one.role) for one in recorded)
        return self._clean(recorded)

    def _clean(self, text: str) -> str:
        """The text masked; a short one in which nothing was found, as a name that comes again and again, is searched once."""
        if text in self._known_clean:
            return text
        cleaned = self.masked(text).text
        if cleaned == text and len(text) <= _SHORT:
            self._known_clean.add(text)
        return cleaned

    def _numbers(self, recorded: str | tuple[str, ...]) -> str | tuple[str, ...]:
        """A number or several as recorded, without those that are private."""
        if isinstance(recorded, tuple):
            return tuple(map(self._number, recorded))
        return self._number(recorded)

    def _number(self, number: str) -> str:
        kind = self._private.kind(number)
        if kind is None:
            return number
        self.counts[kind] += 1
        return self._placeholder(kind, normalise(number).text)

    def _placeholder(self, kind: SensitiveKind, text: str) -> str:
        return self._placeholders[kind].format(last=_last_four(text))


def masker_of(
    facts: CaseFacts, language: str = "en", own: OwnDetails | None = None, keep: Collection[str] = ()
) -> Masker:
    """What masks a case: the numbers recorded in it stay, and what of the person's own is to be told, but no private ones."""
    numbers = recorded_numbers((facts.case, *facts.entries), own)
    return Masker(KeptNumbers([*numbers.kept, *keep]), language, own, PrivateNumbers(numbers.private))


def masked(text: str, keep: Collection[str] = (), language: str = "en") -> Masking:
    """One text without what is not meant for others. `keep` are numbers as typed that stay, however they are grouped.

    >>> masked("My card 4111 1111 1111 1111 for order 302-1234567-1234567", ["302-1234567-1234567"]).text
    'My card [card ending 1111 removed] for order 302-1234567-1234567'
    """
    return Masker(KeptNumbers(keep), language).masked(text)


def must_not_be_stored(text: str) -> tuple[SensitiveKind, ...]:
    """What in this text should not even be recorded: secrets and whole card numbers, each kind once."""
    kinds = {span.kind for span in _found(normalise(text).text, KeptNumbers(), (cards, secrets))}
    return tuple(kind for kind in SensitiveKind if kind in kinds)


@cache
def _cleaned_fields(kind: Kind[Any]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The fields of a kind whose texts are cleaned, those that hold numbers of the company's, and those that are dropped.

    Of a case what it goes by, its handle and its company, is what the company knows.
    """
    texts = tuple(
        field.name
        for field in kind.fields
        if isinstance(field.codec, TextCodec)
        and (field.spec.free_text or field.spec.editable)
        and not (field.spec.number or field.spec.form[0])
        and not (kind is CASE and field.required)
    )
    numbers = tuple(field.name for field in kind.fields if field.spec.number)
    return texts, numbers, tuple(field.name for field in kind.fields if field.spec.opaque)


def _found(
    text: str, kept: KeptNumbers, searches: Sequence[Search], known: Sequence[OwnDetails | PrivateNumbers] = ()
) -> list[SensitiveSpan]:
    """All that is to be masked in a view, in order, what is `known` first; nothing of it reaches into a number that stays or a
    placeholder."""
    if not known and not _may_hold_any(text):
        return []
    text = (
        blank_out(text, [found.span() for found in exactly(placeholder_pattern()).finditer(text)])
        if "[" in text
        else text
    )
    text = blank_out(text, kept.spans(text))
    spans: list[SensitiveSpan] = []
    for each in known:
        found = each.spans(text)
        spans += found
        text = blank_out(text, [(span.start, span.end) for span in found])
    text = blank_out(text, company_numbers(text))
    for _ in range(_MAX_PASSES):
        before = len(spans)
        for search in searches:
            found = search(text)
            if found:
                spans += found
                text = blank_out(text, [(span.start, span.end) for span in found])
        if len(spans) == before:
            break
    return sorted(spans)


def _may_hold_any(text: str) -> bool:
    return has_digit(text) or is_hinted_at(searched_for_hints(text), _TRIGGERS) or has_a_code_of_letters(text)


def _last_four(text: str) -> str:
    return "".join(filter(str.isalnum, text))[-4:]
