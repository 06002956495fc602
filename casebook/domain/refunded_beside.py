"""Refunds of what a case does not ask back: of a cost that it had beside, or of a fee that was promised back apart. None of it is
taken off what is asked for. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.domain.costs_wanted import costs_asked_alone, costs_asked_beside, telling_words
from casebook.domain.paid_apart import FEE, TAKEN
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.domain.refunds_of_promises import Owners
    from casebook.records.kinds import Case, Event

_BESIDE_THE_PRICE = QuickPattern(
    rf"{FEE.pattern}|\b(?:shipping|delivery|courier|return label|\w*verzending|bezorging|koerier|retourlabel|\w*versand|kurier"
    r"|lieferung|livraison|coursier|étiquette|envío|mensajer[oía]+|portes?)\b"
)
"""What is paid beside the price of a thing: a fee, or that it is brought."""


def refunded_beside(
    case: Case, events: Iterable[Event], promises: Sequence[PromiseFacts], owners: Owners
) -> frozenset[int]:
    """The numbers of the refunds that are of nothing that is asked for.

    One is of a cost that is not asked for where it is just as much and its words, or those of the promise that it came of, name
    it. Or it came of a promise of a fee, while what is at stake is what another promise is of.
    """
    known = [event for event in events if event.amount is not None]
    came = [event for event in known if event.event is EventKind.REFUNDED]
    if not came:
        return frozenset()
    texts = {each.promise.number: each.promise.text or "" for each in promises}
    said = {
        each.number: " ".join([each.text or "", *(texts.get(one, "") for one in owners.get(each.number, ()))])
        for each in came
    }
    costs = _costs_not_asked(case, known)
    return frozenset({*_of_costs(came, costs, said), *_of_fees(case, came, promises, owners)})


def with_those_beside(
    case: Case, events: Iterable[Event], promises: Sequence[PromiseFacts], owners: Owners
) -> Mapping[int, frozenset[int]]:
    """The owners of refunds, with none for each refund that by its own words is of nothing that is asked for: it came of no
    promise, unless one names just that sum, or what it is of."""
    known = tuple(events)
    beside = refunded_beside(case, known, (), {}) - owners.keys()
    came = [each for each in known if each.number in beside]
    texts = [each.promise.text for each in promises] if came else []
    values = {each.value for text in texts for each in sums(text or "")}
    words = frozenset().union(*map(telling_words, texts)) - _OF_ANY
    apart = {each.number: frozenset[int]() for each in came if not _may_be_named(each, values, words)}
    return {**owners, **apart} if apart else owners


def _may_be_named(refund: Event, values: Collection[Decimal], words: frozenset[str]) -> bool:
    """Whether promises that name these sums, and have these words, may be of a refund."""
    is_that_sum = refund.amount is not None and Decimal(refund.amount.amount) in values
    return is_that_sum or not words.isdisjoint(telling_words(refund.text))


_OF_ANY = frozenset(
    ("refund", "refunded", "back", "money", "with", "from", "terug", "terugbetaling", "voor", "erstattung", "zuruck")
).union(("remboursement", "pour", "reembolso", "para", "devolucion"))
"""Words of a refund that say nothing of what it is of, folded."""


def _costs_not_asked(case: Case, events: Sequence[Event]) -> list[Event]:
    """The costs that are no part of what is asked for; none where nobody can say so."""
    costs = [event for event in events if event.event is EventKind.COST]
    paid = sum(event.amount.minor for event in events if event.event in TAKEN and event.amount)
    named = [each.value for each in sums(case.want or "")]
    is_another = case.amount is not None and case.amount.minor != paid
    beside = costs_asked_beside(case, events) if costs and paid and not (named or is_another) else None
    if beside is None or costs_asked_alone(case, events):
        return []
    return [each for each in costs if each not in beside]


def _of_costs(came: Sequence[Event], costs: Sequence[Event], said: dict[int, str]) -> Iterator[int]:
    left = list(costs)
    for refund in came:
        words = telling_words(said[refund.number])
        cost = next((each for each in left if each.amount == refund.amount and telling_words(each.text) & words), None)
        if cost is not None:
            left.remove(cost)
            yield refund.number


def _of_fees(case: Case, came: Sequence[Event], promises: Sequence[PromiseFacts], owners: Owners) -> Iterator[int]:
    """Those that came of a promise of a fee and its sum alone, where another is of all that is at stake."""
    if case.amount is None or len(promises) < 2:
        return
    stake, asked = Decimal(case.amount.amount), case.want or ""
    named = {each.promise.number: [one.value for one in sums(each.promise.text or "")] for each in promises}
    of_all = {number for number, values in named.items() if values == [stake]}
    if not of_all or _BESIDE_THE_PRICE.search(asked):
        return
    fees = {each.promise.number for each in promises if _is_of_a_fee(each, named[each.promise.number], stake)} - of_all
    for refund in came:
        owned = owners.get(refund.number)
        if owned and owned <= fees:
            yield refund.number


def _is_of_a_fee(facts: PromiseFacts, named: Sequence[Decimal], stake: Decimal) -> bool:
    return len(named) == 1 and named[0] < stake and _BESIDE_THE_PRICE.search(facts.promise.text or "") is not None
