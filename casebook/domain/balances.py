"""The balances of a case by currency: its sums added up, never converted, and what is at stake of them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.domain.balance import COUNTS_AS, MONEY_KINDS, Balance
from casebook.domain.balance_wanted import with_what_is_wanted
from casebook.domain.paid_apart import paid_apart
from casebook.domain.same_payment import taken_again, told_by_both
from casebook.domain.settlement_agreed import Agreed, agreed_in, came_of, is_all_there
from casebook.records.kinds import Case, Event
from casebook.records.vocabularies import EventKind


def balances(case: Case, events: Iterable[Event], beside: Collection[int] = ()) -> tuple[Balance, ...]:
    """The balance of each currency in which any sum was recorded, in the order of their first mention.

    A sum that was charged and the same sum that was paid in those weeks are one: what they took, told by both. Charged twice is
    two charges, and so is what was paid once and charged again a month later.
    Where a refund came of which nobody knows how much it was, what is still owed is not known either. What is wanted says what
    is at stake where it is all that was taken, by its sum or because it is all the money; of compensation alone no payment is.
    What came back and was taken again is at stake once more. The refunds `beside` are of what is not at stake.
    """
    found: dict[str, Balance] = {}
    recorded = tuple(events)
    is_whole = not any(event.event is EventKind.REFUNDED and event.amount is None for event in recorded)
    for event in recorded:
        if event.amount is not None and event.event in MONEY_KINDS:
            of_case = case.amount.minor if case.amount and case.amount.currency == event.amount.currency else None
            empty = Balance(event.amount.currency, at_stake=of_case, is_whole=is_whole)
            before = found.get(event.amount.currency) or empty
            sums = {name: getattr(before, name) + event.amount.minor for name in COUNTS_AS[event.event]}
            is_refund = event.event is EventKind.REFUNDED and event.amount.minor  # of nothing no day is told
            refunds = (*before.refunds, event.at) if is_refund else before.refunds
            found[event.amount.currency] = replace(before, **sums, refunds=refunds)
    for amount in told_by_both(recorded):
        before = found[amount.currency]
        found[amount.currency] = replace(before, paid=before.paid - amount.minor, charged=before.charged - amount.minor)
    for amount in taken_again(recorded):
        before = found[amount.currency]
        if before.at_stake is not None and before.refunded >= before.at_stake:
            found[amount.currency] = replace(before, at_stake=before.at_stake + amount.minor)
    _set_apart(recorded, found, {*paid_apart(case, recorded), *beside})
    settlement = agreed_in(case, recorded)
    known = [
        _with_what_is_agreed(settlement, each, recorded)
        if settlement and settlement.currency == each.currency
        else with_what_is_wanted(case, each, recorded)
        for each in found.values()
    ]
    if not refunded_abroad(known):
        return tuple(known)
    return tuple(replace(each, is_whole=each.is_whole and not each.owed) for each in known)


def refunded_abroad(known: Iterable[Balance]) -> list[Balance]:
    """Those of money that came in a currency in which none went and none is at stake, while some went in another: nobody knows
    how much of that it is."""
    told = list(known)
    if not any(each.paid for each in told):
        return []
    return [
        each
        for each in told
        if each.refunded and each.at_stake is None and not (each.paid or each.ordered or each.costs)
    ]


def _with_what_is_agreed(settlement: Agreed, balance: Balance, events: Sequence[Event]) -> Balance:
    """The balance with what was accepted at stake; whether all of it came is not known as long as a credit did not."""
    before, since = came_of(settlement, events, EventKind.REFUNDED)
    stake = before + max(settlement.money, since)
    is_all_money = settlement.money <= since
    return replace(
        balance, at_stake=stake, is_whole=balance.is_whole and (not is_all_money or is_all_there(settlement, events))
    )


def _set_apart(events: Sequence[Event], found: dict[str, Balance], apart: Collection[int]) -> None:
    """Give each balance what of it the case is not about."""
    for event in events if apart else ():
        if event.number in apart and event.amount is not None:
            before = found[event.amount.currency]
            name = "refunded_apart" if event.event is EventKind.REFUNDED else "paid_apart"
            change: dict[str, Any] = {name: getattr(before, name) + event.amount.minor}
            found[event.amount.currency] = replace(before, **change)


def balances_without(
    case: Case, events: Iterable[Event], left_out: Iterable[Event], beside: Collection[int] = ()
) -> tuple[Balance, ...]:
    """The balances of `events`, in which nothing is told that is another sum with what was `left_out`."""
    told = tuple(events)
    if not told:
        return ()  # as in many cases
    if not (beyond := tuple(left_out)):
        return balances(case, told, beside)
    whole = {balance.currency: balance for balance in balances(case, (*told, *beyond), beside)}
    return tuple(_as_far_as_it_is(part, whole[part.currency]) for part in balances(case, told, beside))


def _as_far_as_it_is(part: Balance, whole: Balance) -> Balance:
    names = ("paid", "ordered", "refunded", "credited", "costs", "charged", "paid_apart", "refunded_apart")
    other: dict[str, Any] = {name: 0 for name in names if getattr(part, name) != getattr(whole, name)}
    refunds = () if "refunded" in other else part.refunds
    return replace(part, **other, refunds=refunds, is_whole=part.is_whole and part.owed == whole.owed)


def refunds_since(events: Iterable[Event], day: date) -> list[Event]:
    """The refunds of that day and after it, in their order, whether their sum is known or not."""
    return [event for event in events if event.event is EventKind.REFUNDED and event.at.day >= day]
