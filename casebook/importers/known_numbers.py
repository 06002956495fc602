"""The numbers by which a case of the book is found in a text, however they are spaced or dashed there."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from casebook.records.kinds import CaseWithEntries, Contact, Event, Reference, Shipment
from casebook.records.values import normalized
from casebook.text.folding import folded

LEAST, LEAST_ALONE = 4, 7
"""A number of fewer characters than the first is found nowhere, of fewer than the second only in what is with the case's own
company: it may be anybody's. Our own choice."""

_LEAST_MIXED = 6
"""A number of so many characters, at least two of them letters, is a booking's, and as good as a longer one. Our own choice."""

_MOST_PARTS, _LONGEST = 6, 40
_PART = re.compile(r"[A-Za-z0-9]+")
_BETWEEN = re.compile(r"[ \-./_#:\u00a0\u2010-\u2013]{1,2}")

_OF_THE_PERSON = re.compile(
    r"custom|klant|kunde|client|account|konto|rekening|compte|cuenta|member|\blid|mitglied|membre|socio|loyal|card|kaart|karte"
    r"|carte|tarjeta|contra[ck]?t|vertrag|polic|polis|poliz|phone|telef|iban|serial|serie|meter|contador|compteur|zahler"
)
"""Numbers that stand in whatever a company sends to somebody, and tell no case: customer number, account, policy, device."""


class KnownNumbers:
    """Numbers, and the handles of the cases that each belongs to."""

    def __init__(self, cases: Iterable[CaseWithEntries] = ()) -> None:
        self._handles: defaultdict[str, set[str]] = defaultdict(set)
        for one in cases:
            for number in numbers_of(one):
                self.add(number, one.case.handle)

    def add(self, number: str, handle: str) -> bool:
        """Whether this number of a case was not known yet."""
        bare = normalized(number)
        if len(bare) < LEAST or not any(map(str.isdigit, bare)) or handle in self._handles.get(bare, ()):
            return False
        self._handles[bare].add(handle)
        return True

    def handles_of(self, number: str) -> set[str]:
        """The cases that a bare number belongs to."""
        return self._handles.get(number, set())

    def found_in(self, numbers: Iterable[str]) -> dict[str, set[str]]:
        """The cases that any of these bare numbers belong to, each with those numbers."""
        found: dict[str, set[str]] = {}
        for number in numbers:
            for handle in self._handles.get(number, ()):
                found.setdefault(handle, set()).add(number)
        return found


def counts_alone(number: str) -> bool:
    """Whether a bare number tells a case whoever names it: a shorter one may be anybody's.

    >>> [counts_alone(one) for one in ("K7XQ2M", "412345", "5551234")]
    [True, False, True]
    """
    letters = sum(map(str.isalpha, number))
    return len(number) >= LEAST_ALONE or (len(number) >= _LEAST_MIXED and 2 <= letters < len(number))


def numbers_of(one: CaseWithEntries) -> Iterator[str]:
    """The numbers by which this case is found: orders, case numbers, parcels, references of events and of its own."""
    yield from one.case.orders
    for entry in one.entries:
        match entry:
            case Contact(case_number=str(number)) | Shipment(tracking=str(number)) | Event(reference=str(number)):
                yield number
            case Reference(reference=str(number)) if not _OF_THE_PERSON.search(folded(entry.name)):
                yield number
            case _:
                pass


def bare_numbers(text: str) -> frozenset[str]:
    """What may be a number in a text, bare: each run of parts with a digit, or of few capitals, and each piece of such a run."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    found: set[str] = set()
    run: list[str] = []
    before = 0
    for part in _PART.finditer(text):
        joined = bool(run) and _BETWEEN.fullmatch(text, before, part.start()) is not None
        before = part.end()
        if not joined:
            run = []
        if not _may_be_part(part[0]):
            run = []
            continue
        run.append(part[0].upper())
        for start in range(max(0, len(run) - _MOST_PARTS), len(run)):
            number = "".join(run[start:])
            if LEAST <= len(number) <= _LONGEST and any(map(str.isdigit, number)):
                found.add(number)
    return frozenset(found)


def _may_be_part(part: str) -> bool:
    return len(part) <= _LONGEST and (any(map(str.isdigit, part)) or (part.isupper() and len(part) <= 5))
