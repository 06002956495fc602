"""Of which promises the refunds of a case came: of none, where a refund is of nothing that is asked for. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.refunds_of_promises import is_of_money, owners_of
from casebook.records.vocabularies import PromiseState
from casebook.text.sentences import sentences
from casebook.text.sums import sums

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from decimal import Decimal

    from casebook.domain.promises import PromiseFacts
    from casebook.domain.refunds_of_promises import Owners
    from casebook.records.kinds import Case, Contact, Event


def owners_in(
    case: Case,
    events: Iterable[Event],
    refunds: Sequence[Event],
    promises: Sequence[PromiseFacts],
    contacts: Sequence[Contact],
) -> Owners:
    """Of which promises of a case each refund came (see `owners_of`): of none, where it is of nothing that is asked for."""
    owners = owners_of(refunds, promises, contacts)
    if not refunds or not promises:
        return owners
    owners = _of_all_that_is_asked(case, refunds, promises, owners)
    from casebook.domain.refunded_beside import with_those_beside

    return with_those_beside(case, events, promises, owners)


def _of_all_that_is_asked(
    case: Case, refunds: Iterable[Event], promises: Sequence[PromiseFacts], owners: Owners
) -> Owners:
    """The same, where one promise is of the thing that is asked for and names no sum, *the deposit back*, and another names the
    whole sum: it is one sum of money, of which a refund came of both."""
    same = _promises_of_all(case, promises) if owners else []
    if len(same) < 2:
        return owners
    numbers, made = {each.promise.number for each in same}, {each.number: each.at.day for each in refunds}
    return {
        refund: of_it | {each.promise.number for each in same if each.promise.at.day <= made[refund]}
        if of_it & numbers
        else of_it
        for refund, of_it in owners.items()
    }


def _promises_of_all(case: Case, promises: Sequence[PromiseFacts]) -> list[PromiseFacts]:
    """The promises of all that is asked for, where one of them names its sum and one only the thing."""
    from decimal import Decimal

    if case.amount is None:
        return []
    stake = frozenset((Decimal(case.amount.amount),))
    if _named(case.want or "") not in (frozenset(), stake):
        return []
    from casebook.domain.thing_words import things_in

    told = [case.want or "", *(each for each in sentences(case.problem or "") if _named(each) == stake)]
    asked = frozenset().union(*map(things_in, told))
    of_money = (each for each in promises if is_of_money(each) and not each.party and each.state in _NOT_THERE)
    named = {each.promise.number: (each, _named(each.promise.text or "")) for each in of_money}
    same = [
        each
        for each, values in named.values()
        if (things := things_in(each.promise.text or "")) <= asked and (values == stake or (things and not values))
    ]
    return same if len({named[each.promise.number][1] for each in same}) > 1 else []


_NOT_THERE = (PromiseState.OVERDUE, PromiseState.BROKEN, PromiseState.DUE, PromiseState.OPEN)


def _named(text: str) -> Collection[Decimal]:
    return frozenset(each.value for each in sums(text))
