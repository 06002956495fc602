"""Which statements of the company seem not to go together: proposed to the person, never asserted. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Outcome, Promised, PromiseState

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts

_STANDING = (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE, PromiseState.BROKEN)


def seeming_contradictions(
    facts: CaseFacts, kinds_in: Callable[[str], Collection[Promised]]
) -> tuple[tuple[Entry, Entry], ...]:
    """Pairs in the order of the timeline, without those that the person marked.

    A refusal against what somebody else promised and did not do yet: of a kind that the words of the refusal name, or of
    one that is wanted where they name none; `kinds_in` says which kinds a text names. And two promises of one kind by
    different people with different days, the second made before the first was due.
    """
    standing = [
        each for each in facts.promises if each.state in _STANDING and each.promise.promised is not Promised.OTHER
    ]
    found = (*_refused(facts, standing, kinds_in), *_two_days(standing))
    pairs = dict.fromkeys(facts.in_order(one, other) for one, other in found)
    return tuple(pair for pair in pairs if pair not in facts.contradictions)


def _refused(
    facts: CaseFacts, standing: Collection[PromiseFacts], kinds_in: Callable[[str], Collection[Promised]]
) -> Iterator[tuple[Entry, Entry]]:
    wanted = kinds_in(facts.case.want or "")
    for contact in facts.contacts:
        if contact.outcome is Outcome.REFUSED:
            refused = set(kinds_in(contact.text or "")) - {Promised.OTHER} or wanted
            for promise in standing:
                if promise.promise.promised in refused and not _same_person(contact, promise):
                    yield contact, promise.promise


def _same_person(contact: Contact, promise: PromiseFacts) -> bool:
    return promise.promise.made_in == contact.number or promise.made_by == contact.who


def _two_days(standing: Collection[PromiseFacts]) -> Iterator[tuple[Entry, Entry]]:
    for one, other in combinations(standing, 2):
        first, second = sorted((one, other), key=lambda each: each.promise.at.instant)
        earlier, later = first.promise, second.promise
        if earlier.promised is later.promised and earlier.due and later.due and first.made_by != second.made_by:
            differ = later.due.day != earlier.due.day and (later.due_from or later.due.day) > earlier.due.day
            if differ and later.at.day <= earlier.due.day:
                yield earlier, later
