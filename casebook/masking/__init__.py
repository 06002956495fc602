"""What is not meant for others, taken out of what is sent to them; a placeholder tells what stood there.

Everything here is pure and works on text: cards, bank accounts, national ids, secrets, e-mail addresses, phones and
streets. What the person marked as an order, case or tracking number is never touched. Nothing is compiled, and
python-stdnum not imported, until a text has something that may be one of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar, cast

from casebook.domain.case_facts import CaseFacts, gather
from casebook.masking.addresses import SPELLED_HINTS, emails, streets
from casebook.masking.cards import cards
from casebook.masking.company_numbers import company_numbers
from casebook.masking.ibans import ibans
from casebook.masking.identities import identities
from casebook.masking.kept import KeptNumbers
from casebook.masking.normalise import (
    SensitiveSpan,
    blank_out,
    compiled,
    has_digit,
    is_hinted_at,
    normalise,
    searched_for_hints,
)
from casebook.masking.own_details import OwnDetails
from casebook.masking.phones import phones
from casebook.masking.placeholders import (
    SECRETS,
    SensitiveKind,
    counts_in,
    placeholder_pattern,
    placeholders_in,
    summary,
)
from casebook.masking.said_numbers import has_a_code_of_letters, said_numbers
from casebook.masking.secret_patterns import ANSWER_HINTS, PASSWORD_HINTS
from casebook.masking.secrets import secrets
from casebook.masking.spelled_dates import YEAR_HINTS
from casebook.masking.street_patterns import LIVED_AT_HINTS
from casebook.records.frozen import Frozen
from casebook.records.kind import Kind
from casebook.records.kinds import Case, CaseWithEntries, Entry, kind_of
from casebook.text.comparing import unique

__all__ = [
    "SECRETS",
    "KeptNumbers",
    "Masker",
    "Masking",
    "OwnDetails",
    "SensitiveKind",
    "counts_in",
    "masked",
    "masked_facts",
    "must_not_be_stored",
    "numbers_of",
    "summary",
]

Search = Callable[[str], list[SensitiveSpan]]
Record = TypeVar("Record", bound=Case | Entry)

_ALL: Sequence[Search] = (ibans, cards, identities, said_numbers, secrets, emails, phones, streets)
"""What is looked for, in this order: the first to claim a piece of text has it."""

_MAX_PASSES = 6
"""Masking one thing can lay bare another (the code after a card): it is done until nothing is found, or so often."""

_TRIGGERS = f"_ @ /// {PASSWORD_HINTS} {ANSWER_HINTS} {SPELLED_HINTS} {LIVED_AT_HINTS} {YEAR_HINTS}"
"""Without a digit, only what is in words can be in a text, and one of these beside it."""


class Masking(Frozen):
    """A text as it may leave, and how often something of each kind was taken out of it."""

    text: str
    counts: Mapping[SensitiveKind, int] = MappingProxyType({})


class Masker:
    """Masks texts. Made once for all the texts of an export; `kept` finds the numbers that stay in all of them, and `own`
    what is kept of who keeps the book.
    """

    def __init__(self, kept: KeptNumbers, language: str = "en", own: OwnDetails | None = None) -> None:
        self._kept, self._own = kept, own
        self._placeholders = placeholders_in(language)
        self.counts: Counter[SensitiveKind] = Counter()
        """What was taken out of all the texts so far."""

    def masked(self, text: str) -> Masking:
        """The text without what is not meant for others."""
        view = normalise(text)
        spans = _found(view.text, self._kept, _ALL, self._own)
        if not spans:
            return Masking(text)
        parts, at = [], 0
        for span in spans:
            start, end = view.original(span)
            last = _last_four(view.text[span.start : span.end])
            parts += [text[at:start], self._placeholders[span.kind].format(last=last)]
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
        """The facts of a case in which everything typed freely is masked, gathered anew so that all agree.

        `advance` is told how many more entries were looked through; those that are not told stay as they are.
        """

        def clean(text: str) -> str:
            return self.masked(text).text

        case = _with_clean_texts(facts.case, clean)
        entries = []
        for entry in facts.entries:
            entries.append(_with_clean_texts(entry, clean) if is_told(entry) else entry)
            advance(1)
        if (case, tuple(entries)) == (facts.case, facts.entries):
            return facts
        return gather(CaseWithEntries(case, tuple(entries), facts.left_out), facts.now)


def masked(text: str, keep: Collection[str] = (), language: str = "en") -> Masking:
    """One text without what is not meant for others. `keep` are numbers as typed that stay, however they are grouped.

    >>> masked("My card 4111 1111 1111 1111 for order 302-1234567-1234567", ["302-1234567-1234567"]).text
    'My card [card ending 1111 removed] for order 302-1234567-1234567'
    """
    return Masker(KeptNumbers(keep), language).masked(text)


def masked_facts(
    facts: CaseFacts, keep: Collection[str] | None = None, language: str = "en"
) -> tuple[CaseFacts, Mapping[SensitiveKind, int]]:
    """The facts of a case with its free text masked, and how often something of each kind was taken out of it.

    `keep` is, unless given, every order, case and tracking number of the case. Names and numbers stay as they are.
    """
    masker = Masker(KeptNumbers(numbers_of(facts) if keep is None else keep), language)
    return masker.masked_facts(facts), dict(masker.counts)


def must_not_be_stored(text: str) -> tuple[SensitiveKind, ...]:
    """What in this text should not even be recorded: secrets and whole card numbers, each kind once."""
    kinds = {span.kind for span in _found(normalise(text).text, KeptNumbers(), (cards, secrets))}
    return tuple(kind for kind in SensitiveKind if kind in kinds)


def numbers_of(facts: CaseFacts) -> tuple[str, ...]:
    """The numbers by which the company finds the record, as typed."""
    found: list[str | None] = []
    records: tuple[Case | Entry, ...] = (facts.case, *facts.entries)
    for record in records:
        for field in kind_of(record).fields:
            if field.spec.number:
                number = getattr(record, field.name)
                found += number if isinstance(number, tuple) else (number,)
    return unique(found)


def _with_clean_texts(record: Record, clean: Callable[[str], str]) -> Record:
    """The case or entry with each field of free text cleaned, as its kind states which those are.

    What a newer casebook wrote is dropped: nobody here knows what of it is meant for others.
    """
    free, opaque = _cleaned_fields(kind_of(record))
    contents = vars(record)
    cleaned: dict[str, Any] = {name: clean(contents[name]) for name in free if contents[name]}
    cleaned |= {name: None for name in opaque if contents[name]}
    # Most records stay as they are, and are seen at one look to be the same.
    changed = {name: content for name, content in cleaned.items() if content != contents[name]}
    return cast("Record", type(record).of(contents | changed)) if changed else record


@cache
def _cleaned_fields(kind: Kind[Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of a kind whose texts are cleaned, and those that are dropped."""
    free = tuple(field.name for field in kind.fields if field.spec.free_text)
    return free, tuple(field.name for field in kind.fields if field.spec.opaque)


def _found(
    text: str, kept: KeptNumbers, searches: Sequence[Search], own: OwnDetails | None = None
) -> list[SensitiveSpan]:
    """All that is to be masked in a view, in order; nothing of it reaches into a number that stays or a placeholder."""
    if not own and not _may_hold_any(text):
        return []
    text = (
        blank_out(text, [found.span() for found in compiled(placeholder_pattern()).finditer(text)])
        if "[" in text
        else text
    )
    text = blank_out(text, kept.spans(text))
    spans = own.spans(text) if own else []
    text = blank_out(text, [(span.start, span.end) for span in spans])
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
