"""What was paid, given back and lost in a case, and what is still owed: added up by currency, never converted. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

from casebook.domain.all_wanted import is_all_wanted
from casebook.domain.compensation_wanted import compensation_asked_alone
from casebook.domain.costs_wanted import costs_asked_alone, costs_asked_beside
from casebook.domain.paid_apart import paid_apart
from casebook.domain.paper_wanted import paper_asked_alone
from casebook.domain.part_wanted import part_of_price_asked, part_of_price_named
from casebook.domain.same_payment import ONE_PAYMENT, taken_again, told_by_both
from casebook.domain.settlement_agreed import Agreed, agreed_in, came_of, is_all_there
from casebook.domain.thing_wanted import is_gesture, thing_asked_alone
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Event
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind

_COUNTS_AS: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.ORDERED: ("ordered",),
    EventKind.CHARGED: ("paid", "charged"),
    EventKind.PAID: ("paid",),
    EventKind.REFUNDED: ("refunded",),
    EventKind.CREDITED: ("credited",),
    EventKind.COST: ("costs",),
}
"""What of a balance each kind of event adds its sum to."""

MONEY_KINDS = frozenset(_COUNTS_AS)
"""The events whose sum counts in the balance."""


class Balance(Frozen):
    """What stands to the account of a case in one currency, in its minor units.

    `paid` is what the person paid and what the company took (`charged` is the latter alone), once where both tell of it; a
    bill that nobody paid is neither. `refunded` what came back, `credited` a voucher or a balance with the company, which is
    no money back, `costs` what it cost beside, which nobody owes by itself, and `costs_wanted` what of that is asked for.
    `refunds` are the days of the refunds. What is still owed is not told unless `is_whole`: some of what decides it is left
    out, or not known. `paid_apart` and `refunded_apart` is what of it the case is not about (see `paid_apart`).
    """

    currency: str
    paid: int = 0
    ordered: int = 0
    refunded: int = 0
    credited: int = 0
    costs: int = 0
    costs_wanted: int = 0
    charged: int = 0
    paid_apart: int = 0
    refunded_apart: int = 0
    at_stake: int | None = None
    refunds: tuple[Moment, ...] = ()
    is_whole: bool = True

    @property
    def owed(self) -> int:
        """What is still owed: what is at stake without what was refunded, never less than nothing; nothing if not whole.

        Nothing is, as far as anybody said, where no money went either way: of orders, and of costs that are not what is at stake.
        What is at stake is the amount of the case. Where that is not stated it is what was paid; where more was taken than
        ordered, only what was taken too much; and a charge of which nobody knows what was ordered is not owed back by itself,
        but where all the money is wanted, or just so much (see `balances`).
        """
        is_of_costs = self.at_stake == self.costs_wanted > 0
        if (
            not self.is_whole
            or not (self._went or self.returned or self.credited or is_of_costs)
            or self._is_partly_paid
        ):
            return 0
        stake = self.at_stake
        if stake is None:
            is_too_much = 0 < self.ordered < self._went
            stake = self._went - (self.ordered if is_too_much else 0 if self.ordered else self.charged)
            stake += self.costs_wanted
        if self._is_rest_at_stake:
            return stake
        return max(0, stake - self.returned)

    @property
    def returned(self) -> int:
        """What came back of what the case is about."""
        return self.refunded - self.refunded_apart

    @property
    def _went(self) -> int:
        return self.paid - self.paid_apart

    @property
    def _is_rest_at_stake(self) -> bool:
        """Whether the amount of the case is what is left of the payments: more came back than that, and with it makes up all that
        was paid, as where a deposit came back but for a part. Of a refund that is no more nobody can say which it is."""
        return self.at_stake is not None and self.returned > self.at_stake == self._went - self.returned

    @property
    def is_settled(self) -> bool:
        """Whether something came back and nothing is still owed, as far as anybody said what it was about."""
        is_known = self.is_whole and not self._is_partly_paid and not self._may_be_more
        return bool(self.returned and (self._went or self.at_stake) and is_known and not self.owed)

    @property
    def _may_be_more(self) -> bool:
        """Whether less came back than was taken, and nobody said how much of what was charged is wanted back."""
        is_unsaid = self.at_stake is None and not self.ordered
        return is_unsaid and bool(self.charged) and self.returned < self._went

    @property
    def _is_partly_paid(self) -> bool:
        """Whether some came back and the payments that were recorded do not add up to the amount, so that nobody knows how much
        went; where more came back than was recorded as paid, more did go."""
        return self.at_stake is not None and 0 < self.returned <= self._went < self.at_stake

    def money(self, minor: int) -> Money:
        """So much in its currency."""
        return Money(minor, self.currency)


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
            sums = {name: getattr(before, name) + event.amount.minor for name in _COUNTS_AS[event.event]}
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
        else _with_what_is_wanted(case, each, recorded)
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


def _with_what_is_wanted(case: Case, balance: Balance, events: Sequence[Event]) -> Balance:
    """The balance with what is at stake where what is wanted says it, or where one of two charges of the same sum came back."""
    of_it = [each for each in events if each.amount is not None and each.amount.currency == balance.currency]
    asked = compensation_asked_alone(case)
    if asked is not None:
        at_stake = balance.at_stake if balance.at_stake != balance.paid else None  # a price
        stake = asked.in_currency(balance.currency) or at_stake
        apart = balance.refunded if balance.refunded == balance.paid else balance.refunded_apart
        is_known = stake is not None or apart == balance.refunded
        change: dict[str, Any] = {"at_stake": stake, "paid_apart": balance.paid, "refunded_apart": apart}
        return replace(balance, **change, is_whole=balance.is_whole and is_known)
    if balance.at_stake in (None, balance.paid) and part_of_price_asked(case):
        is_known = balance.is_whole and not balance.returned
        return replace(balance, at_stake=None, paid_apart=balance.paid, is_whole=is_known)
    if paper_asked_alone(case) and not balance.returned:
        return replace(balance, paid_apart=balance.paid)
    if thing_asked_alone(case) or (not case.want and balance.refunded < balance.paid and any(map(is_gesture, of_it))):
        return replace(balance, at_stake=None, paid_apart=balance.paid, refunded_apart=balance.refunded)
    part = part_of_price_named(case, balance.money(balance.paid))
    if part is not None and balance.at_stake is None and not (balance.ordered or balance.costs or charged_twice(of_it)):
        is_rest = balance.returned > 0 and balance.returned + part == balance.paid
        is_known = is_rest or not balance.returned  # what came may be a part of it or not
        return replace(balance, at_stake=balance.paid if is_rest else part, is_whole=balance.is_whole and is_known)
    twice = charged_twice(of_it)
    may_be_less = bool(twice) or balance.at_stake is not None or balance.ordered > 0 or not balance.charged
    if is_all_wanted(case, balance.money(balance.paid), balance.at_stake, of_it, may_be_less=may_be_less):
        return replace(balance, at_stake=balance.paid)
    second = _total(each for _, each in twice)
    if balance.at_stake is None and len(twice) == 1 and balance.returned == second:
        return replace(balance, at_stake=second)
    return _with_costs_wanted(case, balance, of_it)


def _with_costs_wanted(case: Case, balance: Balance, events: Sequence[Event]) -> Balance:
    """The balance with the costs that are asked for: beside what was paid, or alone, when they are all that is at stake."""
    alone = _total(costs_asked_alone(case, events)) if balance.costs else 0
    if alone and balance.at_stake == alone and not balance.returned:
        return replace(balance, costs_wanted=alone)
    if not balance.costs or balance.at_stake is not None or (balance.charged and not balance.ordered):
        return balance
    if alone:
        apart = balance.refunded if balance.refunded == balance.paid else balance.refunded_apart
        return replace(balance, at_stake=alone, costs_wanted=alone, refunded_apart=apart)
    beside = costs_asked_beside(case, events)
    return replace(balance, costs_wanted=_total(beside or ()), is_whole=balance.is_whole and beside is not None)


def _total(events: Iterable[Event]) -> int:
    return sum(each.amount.minor for each in events if each.amount is not None)


def _set_apart(events: Sequence[Event], found: dict[str, Balance], apart: Collection[int]) -> None:
    """Give each balance what of it the case is not about."""
    for event in events if apart else ():
        if event.number in apart and event.amount is not None:
            before = found[event.amount.currency]
            name = "refunded_apart" if event.event is EventKind.REFUNDED else "paid_apart"
            change: dict[str, Any] = {name: getattr(before, name) + event.amount.minor}
            found[event.amount.currency] = replace(before, **change)


def charged_twice(events: Iterable[Event]) -> list[tuple[Event, Event]]:
    """The charges of the same sum, two by two, within so few days that one of the two may be right."""
    charged = [each for each in events if each.event is EventKind.CHARGED and each.amount is not None]
    return [
        (one, other)
        for one, other in combinations(charged, 2)
        if one.amount == other.amount and abs(one.at.day - other.at.day) <= ONE_PAYMENT
    ]


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
