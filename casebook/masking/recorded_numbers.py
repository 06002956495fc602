"""The numbers that a case records: the company's, which stay, and those that are private though they were recorded so.

What a number is called says that it is private (`BSN`, `sort code`, `Kontonummer`, `passeport`, `fecha de nacimiento`), as the
same words do in a text, and so does a name such as `my phone`, `Anschrift` or `código postal`; whatever it was recorded as, an
IBAN or an e-mail address is, and so is what is kept of the person. Numbers of orders, cases and parcels may be built like a
card's, so that they stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from casebook.masking.addresses import emails
from casebook.masking.bank_accounts import is_bank
from casebook.masking.cards import cards
from casebook.masking.company_numbers import company_numbers
from casebook.masking.ibans import ibans
from casebook.masking.identities import identities
from casebook.masking.kept import KeptNumbers
from casebook.masking.normalise import SensitiveSpan, blank_out, normalise
from casebook.masking.own_details import OwnDetails
from casebook.masking.placeholders import SensitiveKind
from casebook.masking.recorded_names import kind_by_form, kind_by_name
from casebook.masking.said_numbers import said_numbers
from casebook.masking.secrets import secrets
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Entry, Event, Reference, kind_of
from casebook.records.values import normalized
from casebook.text.comparing import unique

_LEAST = 6
"""Shorter private numbers are many a year and sum too: they are masked where they were recorded, and where they are called so."""


_MAY_BE_THEIRS = frozenset(("account number", "account no", "account no.", "account nr", "account"))
"""What the number of a customer is called in English as much as that of a bank account: who records it means the company's,
unless that is a bank."""


class RecordedNumbers(Frozen):
    """All numbers of a case as typed: those that stay in its texts, and the private ones with what each is."""

    kept: Sequence[str]
    private: Mapping[str, SensitiveKind]


class PrivateNumbers:
    """Finds numbers that were recorded and are private. Made once for all the texts of an export."""

    def __init__(self, numbers: Mapping[str, SensitiveKind]) -> None:
        self._kinds = {_bare(number): kind for number, kind in numbers.items()}
        self._finder = KeptNumbers([number for number in numbers if len(_bare(number)) >= _LEAST])

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def kind(self, number: str) -> SensitiveKind | None:
        """What this number, recorded as one, is; None where it is not private."""
        return self._kinds.get(_bare(number)) if self._kinds else None

    def spans(self, text: str) -> list[SensitiveSpan]:
        """Where in a view they stand, however they are grouped."""
        return [
            SensitiveSpan(start, end, self._kinds[_bare(text[start:end])]) for start, end in self._finder.spans(text)
        ]


def recorded_numbers(records: Iterable[Case | Entry], own: OwnDetails | None = None) -> RecordedNumbers:
    """All that are recorded in these. What is private in one of them is so in all; so is what is the person's `own`."""
    found: dict[str, None] = {}
    private: dict[str, SensitiveKind] = {}
    records = list(records)
    at_a_bank = any(isinstance(record, Case) and is_bank(record.company) for record in records)
    for record in records:
        for number in _numbers_in(record):
            found[number] = None
            if kind := _private_kind(record, number, own, at_a_bank=at_a_bank):
                private[number] = kind
    bare = {_bare(number) for number in private}
    return RecordedNumbers(unique(number for number in found if not bare or _bare(number) not in bare), private)


def _numbers_in(record: Case | Entry) -> Iterator[str]:
    for field in kind_of(record).fields:
        if field.spec.number and (number := getattr(record, field.name)):
            yield from number if isinstance(number, tuple) else (number,)


def _private_kind(
    record: Case | Entry, number: str, own: OwnDetails | None, *, at_a_bank: bool
) -> SensitiveKind | None:
    """What the number is that is private by its name, by its form or as the person's own; None for the company's.

    Every other number of an order, a case or a parcel is that.
    """
    alone = normalise(number).text
    if kind := _all_of(alone, ibans(alone)):
        return kind
    if not isinstance(record, Reference | Event):
        return _all_of(alone, emails(alone)) if "@" in alone else None
    if own and (kind := _all_of(alone, own.spans(alone))):
        return kind
    if not isinstance(record, Reference):
        return kind_by_form(number)
    if record.name.casefold().strip() in _MAY_BE_THEIRS:
        return SensitiveKind.ACCOUNT if at_a_bank else kind_by_name(record.name, number)
    return _said_to_be(record.name, alone) or kind_by_name(record.name, number)


def _all_of(alone: str, spans: Iterable[SensitiveSpan]) -> SensitiveKind | None:
    """The kind of the one that is all of a number, but for letters beside it."""
    return next(
        (span.kind for span in spans if not any(map(str.isdecimal, alone[: span.start] + alone[span.end :]))), None
    )


def _said_to_be(name: str, alone: str) -> SensitiveKind | None:
    """What it is where the name and it stand beside one another in a text."""
    label = f"{normalise(name).text}: "
    said = f"{label}{alone}"
    said = blank_out(said, company_numbers(said))
    for search in (cards, identities, said_numbers, secrets):
        for span in search(said):
            if span.end > len(label):
                return span.kind
    return None


def _bare(number: str) -> str:
    plain = normalise(number).text
    return normalized(plain) or plain
