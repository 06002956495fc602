"""What drafts tell of the cases that they belong to, before they are recorded: numbers, and who answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from casebook.importers.draft import KnownBook, TypedDraft
from casebook.importers.known_numbers import numbers_of
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.transcripts.findings import What
from casebook.records.kinds import CaseWithEntries, Contact
from casebook.records.values import normalized
from casebook.records.vocabularies import Channel, Role
from casebook.text.comparing import as_seen

_NUMBERS = ("number", "tracking", "reference")
"""The answers of a draft that are numbers by which its case is found."""


class Pointer(NamedTuple):
    """A number of a case, as bare as it is compared, or somebody of the company who answered in it."""

    handle: str
    said: str
    is_number: bool


def pointers_in(drafts: Iterable[TypedDraft]) -> frozenset[Pointer]:
    """What these drafts tell of the cases that they name."""
    return frozenset(pointer for draft in drafts if draft.case for pointer in _pointers_in(draft, draft.case))


def pointers_of_book(book: KnownBook) -> frozenset[Pointer]:
    """What the book knows of its cases."""
    numbers = (Pointer(one.case.handle, normalized(number), True) for one in book.cases for number in numbers_of(one))
    agents = (
        Pointer(one.case.handle, as_seen(entry.agent), False)
        for one in book.cases
        for entry in one.entries
        if isinstance(entry, Contact) and entry.agent and entry.role is not Role.BOT
    )
    return frozenset((*numbers, *agents))


def with_pointers(book: KnownBook, pointers: Iterable[Pointer], clock: Clock) -> KnownBook:
    """The book, as if these numbers had been given and these people had answered in its cases."""
    some = sorted(pointers)

    def told(one: CaseWithEntries) -> CaseWithEntries:
        here = [_contact(each, clock) for each in some if each.handle == one.case.handle]
        return replace(one, entries=(*one.entries, *here)) if here else one

    return book._replace(cases=[told(one) for one in book.cases])


def _contact(pointer: Pointer, clock: Clock) -> Contact:
    number, agent = (pointer.said, None) if pointer.is_number else (None, pointer.said)
    now = written_now(clock)
    return Contact(at=now, logged=now, channel=Channel.OTHER, case_number=number, agent=agent)


def _pointers_in(draft: TypedDraft, handle: str) -> Iterator[Pointer]:
    found = [one for one in (draft.findings.found if draft.findings else ()) if one.sure]
    numbers = [draft.answers[name] for name in _NUMBERS if name in draft.answers]
    numbers += [one.value for one in found if one.what in (What.CASE_NUMBER, What.PARCEL)]
    yield from (Pointer(handle, normalized(number), True) for number in numbers if normalized(number))
    agents = [one.value for one in found if one.what is What.AGENT and one.role is not Role.BOT]
    if draft.answers.get("role") != Role.BOT.value:
        agents += [draft.answers["agent"]] if "agent" in draft.answers else []
    yield from (Pointer(handle, as_seen(agent), False) for agent in agents if agent)
