"""Which statements of the company seem not to go together: proposed to the person, never asserted. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Entry, Promise, in_timeline_order
from casebook.records.vocabularies import Outcome, Promised, PromiseState

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts

_STANDING = (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE, PromiseState.BROKEN)


def seeming_contradictions(
    facts: CaseFacts, kinds_in: Callable[[str], Collection[Promised]]
) -> tuple[tuple[Entry, Entry], ...]:
    """Pairs in the order of the timeline, without those that the person marked, one way or the other, as they stand or by the
    contacts.

    A refusal against what somebody else promised and did not do yet: of a kind that the words of the refusal name, or of
    one that is wanted where they name none; `kinds_in` says which kinds a text names. And two promises of one kind by
    different people with different days, the second made before the first was due.
    """
    standing = [
        each for each in facts.promises if each.state in _STANDING and each.promise.promised is not Promised.OTHER
    ]
    found = (*_refused(facts, standing, kinds_in), *_two_days(standing))
    in_order = (facts.in_order(one, other) for one, other in found)
    pairs = {(first.number, second.number): (first, second) for first, second in in_order}.values()
    marked = {_said_in(facts, *pair) for pair in (*facts.contradictions, *facts.found_compatible)}
    return tuple(pair for pair in pairs if _said_in(facts, *pair) not in marked)


class Apart(Frozen):
    """Statements that belong together by the pairs of them that do not go together, all in the order of the timeline."""

    statements: tuple[Entry, ...]
    pairs: tuple[tuple[Entry, Entry], ...]


def groups_of(pairs: Iterable[tuple[Entry, Entry]]) -> tuple[Apart, ...]:
    """What belongs together by any of these pairs, each statement once, in the order of the first pair of each."""
    above: dict[int, int] = {}

    def top(number: int) -> int:
        while above.setdefault(number, number) != number:
            above[number] = number = above[above[number]]
        return number

    in_order = list(pairs)
    for first, second in in_order:
        above[top(second.number)] = top(first.number)
    groups: dict[int, list[tuple[Entry, Entry]]] = {}
    for pair in in_order:
        groups.setdefault(top(pair[0].number), []).append(pair)
    return tuple(
        Apart(in_timeline_order({entry.number: entry for pair in group for entry in pair}.values()), tuple(group))
        for group in groups.values()
    )


def _said_in(facts: CaseFacts, *statements: Entry) -> frozenset[int]:
    """The contacts that these were said in, or what was recorded outside any, by number."""
    made_in = (facts.promise(each.number).made_in if isinstance(each, Promise) else None for each in statements)
    return frozenset((contact or each).number for contact, each in zip(made_in, statements, strict=True))


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
    in_order = sorted((each for each in standing if each.promise.due), key=lambda each: each.promise.at.instant)
    waiting: dict[Promised, list[tuple[int, PromiseFacts]]] = {}
    pairs: list[tuple[int, int]] = []
    for place, second in enumerate(in_order):
        of_kind = waiting.setdefault(second.promise.promised, [])
        # What was due before a day that may not have begun everywhere is over for all that come later too.
        of_kind[:] = [one for one in of_kind if _due_day(one[1]) >= second.promise.at.day - timedelta(days=1)]
        pairs += [(earlier, place) for earlier, first in of_kind if _are_two_days(first, second)]
        of_kind.append((place, second))
    for earlier, later in sorted(pairs):
        yield in_order[earlier].promise, in_order[later].promise


def _are_two_days(first: PromiseFacts, second: PromiseFacts) -> bool:
    """Whether somebody else named another day than the first, before that day had come."""
    day = _due_day(first)
    differ = _due_day(second) != day and (second.promise.due_from or _due_day(second)) > day
    return first.made_by != second.made_by and differ and second.promise.at.day <= day


def _due_day(facts: PromiseFacts) -> date:
    assert facts.promise.due is not None
    return facts.promise.due.day
