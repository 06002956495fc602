"""What was paid, given back and lost in a case, and what is still owed: added up by currency, never converted. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from casebook.records.kinds import Case, Event
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind

MONEY_KINDS = frozenset(
    {
        EventKind.ORDERED,
        EventKind.CHARGED,
        EventKind.PAID,
        EventKind.REFUNDED,
        EventKind.CREDITED,
        EventKind.COST,
    }
)
"""The events whose sum counts in the balance."""


class Balance(NamedTuple):
    """What stands to the account of a case in one currency, in its minor units.

    `paid` is what the person paid and what the company took (`charged` is the latter alone), `refunded` what came back,
    `credited` a voucher or a balance with the company, which is no money back, `costs` what it cost beside, which nobody owes
    by itself. `refunds` are the days of the refunds.
    """

    currency: str
    paid: int = 0
    ordered: int = 0
    refunded: int = 0
    credited: int = 0
    costs: int = 0
    charged: int = 0
    at_stake: int | None = None
    refunds: tuple[Moment, ...] = ()

    @property
    def owed(self) -> int:
        """What is still owed: what is at stake without what was refunded, never less than nothing.

        What is at stake is the amount of the case. Where that is not stated it is what was paid; where more was taken than
        ordered, only what was taken too much; and a charge of which nobody knows what was ordered is not owed back by itself.
        """
        stake = self.at_stake
        if stake is None:
            is_too_much = 0 < self.ordered < self.paid
            stake = self.paid - self.ordered if is_too_much else self.paid - (0 if self.ordered else self.charged)
        return max(0, stake - self.refunded)

    def money(self, minor: int) -> Money:
        """So much in its currency."""
        return Money(minor, self.currency)


def balances(case: Case, events: Iterable[Event]) -> tuple[Balance, ...]:
    """The balance of each currency in which any sum was recorded, in the order of their first mention."""
    found: dict[str, Balance] = {}
    for event in events:
        if event.amount is not None and event.event in MONEY_KINDS:
            of_case = case.amount.minor if case.amount and case.amount.currency == event.amount.currency else None
            before = found.get(event.amount.currency) or Balance(event.amount.currency, at_stake=of_case)
            found[event.amount.currency] = _with(before, event, event.amount.minor)
    return tuple(found.values())


def _with(balance: Balance, event: Event, minor: int) -> Balance:
    match event.event:
        case EventKind.ORDERED:
            return balance._replace(ordered=balance.ordered + minor)
        case EventKind.PAID:
            return balance._replace(paid=balance.paid + minor)
        case EventKind.CHARGED:
            return balance._replace(paid=balance.paid + minor, charged=balance.charged + minor)
        case EventKind.REFUNDED:
            return balance._replace(refunded=balance.refunded + minor, refunds=(*balance.refunds, event.at))
        case EventKind.CREDITED:
            return balance._replace(credited=balance.credited + minor)
        case _:
            return balance._replace(costs=balance.costs + minor)
