"""Which statements of the company seem not to go together: proposed to the person, never asserted. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, nearness, wanted_of
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Entry, Promise, in_timeline_order
from casebook.records.vocabularies import OCCASIONS, Outcome, Promised, PromiseState
from casebook.text.folding import folded
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, every_name
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts

_STANDING = (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE, PromiseState.BROKEN)

_CLAUSES = re.compile(r"[.,;:!?]\s|\n")
"""What stands between clauses."""


def _party_typed(contact: Contact) -> str:
    return contact.party or ""


def seeming_contradictions(
    facts: CaseFacts,
    kinds_in: Callable[[str], Collection[Promised]],
    party_of: Callable[[Contact], str] = _party_typed,
) -> tuple[tuple[Entry, Entry], ...]:
    """Pairs in the order of the timeline, without those that the person marked, one way or the other, as they stand or by the
    contacts.

    A refusal against what somebody else of the same party promised and did not do yet: of what its words say no to, of a kind
    that they name where they say no to none; where they name none, of a thing that they speak of, or else of what is wanted;
    `kinds_in` says which kinds a text names, `party_of` for whom somebody answered. And two promises of one kind, or of no
    sure kind in the same words, by different people with different days, the second made before the first was due.
    """
    standing = [each for each in facts.promises if each.state in _STANDING]
    found = (*_refused(facts, standing, kinds_in, party_of), *_two_days(standing))
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
    facts: CaseFacts,
    standing: Collection[PromiseFacts],
    kinds_in: Callable[[str], Collection[Promised]],
    party_of: Callable[[Contact], str],
) -> Iterator[tuple[Entry, Entry]]:
    want = facts.case.want or ""
    wanted = wanted_of(want, set(kinds_in(want)) - {Promised.OTHER}).kinds
    for contact in facts.contacts:
        if contact.outcome is Outcome.REFUSED:
            of_them = [each.promise for each in standing if _may_contradict(contact, each, party_of)]
            yield from ((contact, each) for each in _spoken_against(contact.text or "", of_them, wanted, kinds_in))


def _may_contradict(contact: Contact, promise: PromiseFacts, party_of: Callable[[Contact], str]) -> bool:
    """Whether somebody else of the same party made this promise."""
    is_one_party = party_of(contact) == (party_of(promise.made_in) if promise.made_in else "")
    return is_one_party and not _same_person(contact, promise)


def _spoken_against(
    said: str,
    promises: Collection[Promise],
    wanted: Collection[Promised],
    kinds_in: Callable[[str], Collection[Promised]],
) -> list[Promise]:
    """Those of the promises that the words of a refusal are of."""
    refused = _what_is_refused(said, kinds_in)
    if not refused.kinds:  # of what else was promised nothing is known
        things = _things_in_clauses(said)
        if named := [each for each in promises if is_any_shared(things_in(each.text or ""), things)]:
            return named
        refused = Wanted(frozenset(wanted), refused.things, refused.sums)
    return [each for each in promises if _is_of(each, refused)]


def _things_in_clauses(said: str) -> frozenset[str]:
    """The words of each clause that say which thing it is of."""
    return frozenset().union(*map(things_in, _CLAUSES.split(said)))


def _what_is_refused(said: str, kinds_in: Callable[[str], Collection[Promised]]) -> Wanted:
    """What the clauses of a refusal that say no name, or all of it where they name no kind; of a thing, that alone and not what
    led to the no: *after a second check we refuse a refund*."""
    no = ". ".join(clause for clause in _CLAUSES.split(said) if says_no(clause))
    refused = wanted_of(no, set(kinds_in(no)) - {Promised.OTHER})
    kinds = set(refused.kinds) or set(kinds_in(said)) - {Promised.OTHER}
    return Wanted(frozenset(kinds - set(OCCASIONS) or kinds), refused.things, refused.sums)


def _is_of(promise: Promise, refused: Wanted) -> bool:
    """Whether what was promised is what was refused: who refuses to repair it need not refuse another."""
    kinds = refused.kinds if promise.promised is Promised.REPAIR else set(refused.kinds) - {Promised.REPAIR}
    return nearness(promise, Wanted(kinds, refused.things, refused.sums)) > 0


def _same_person(contact: Contact, promise: PromiseFacts) -> bool:
    return promise.promise.made_in == contact.number or promise.made_by == contact.who


def _two_days(standing: Collection[PromiseFacts]) -> Iterator[tuple[Entry, Entry]]:
    in_order = sorted((each for each in standing if each.promise.due), key=lambda each: each.promise.at.instant)
    waiting: dict[Hashable, list[tuple[int, PromiseFacts]]] = {}
    pairs: list[tuple[int, int]] = []
    for place, second in enumerate(in_order):
        thing = _thing_of(second.promise)
        if not thing:
            continue
        of_kind = waiting.setdefault(thing, [])
        # What was due before a day that may not have begun everywhere is over for all that come later too.
        of_kind[:] = [one for one in of_kind if _due_day(one[1]) >= second.promise.at.day - timedelta(days=1)]
        pairs += [(earlier, place) for earlier, first in of_kind if _are_two_days(first, second)]
        of_kind.append((place, second))
    for earlier, later in sorted(pairs):
        yield in_order[earlier].promise, in_order[later].promise


def are_two_days(first: PromiseFacts, second: PromiseFacts) -> bool:
    """Whether somebody else named another day for the same than the first, before that day had come, or on it where the first was
    made then.

    What is promised on the day that something was due, as nobody came, only takes its place.
    """
    is_one_thing = first.promise.due and second.promise.due and _thing_of(first.promise) == _thing_of(second.promise)
    return bool(is_one_thing) and _are_two_days(first, second)


def _are_two_days(first: PromiseFacts, second: PromiseFacts) -> bool:
    """The same of two of one thing that both have a day."""
    day, made = _due_day(first), second.promise.at.day
    differ = _due_day(second) != day and (second.promise.due_from or _due_day(second)) > day
    is_meanwhile = made < day or made == first.promise.at.day == day
    return first.made_by != second.made_by and differ and is_meanwhile


def _thing_of(promise: Promise) -> Promised | frozenset[str]:
    """Its kind; of no sure kind the words that say which thing it is, or else all that name no day. It may have none."""
    if promise.promised is not Promised.OTHER:
        return promise.promised
    text = promise.text or ""
    return things_in(text) or frozenset(re.findall(r"[^\W\d_]+", folded(text))).difference(every_name(MONTHS, WEEKDAYS))


def _due_day(facts: PromiseFacts) -> date:
    assert facts.promise.due is not None
    return facts.promise.due.day
