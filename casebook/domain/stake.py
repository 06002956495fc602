"""How much a case is about. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.items import ItemFacts, together
from casebook.domain.settlement_agreed import agreed_in
from casebook.records.values import Money

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.records.kinds import Case, Event


def stake_of(
    case: Case, balances: Sequence[Balance], items: Sequence[ItemFacts], events: Sequence[Event] = ()
) -> Money | None:
    """The amount of the case, or the larger one that was taken and is wanted; what was accepted of it, as long as no money is
    known to have gone either way. Where it has none, and no sum was recorded, what the items come to, if that is known."""
    amount = case.amount
    settlement = agreed_in(case, events) if amount and not balances else None
    if settlement and amount and settlement.money < amount.minor:
        return Money(settlement.money, settlement.currency)
    for each in balances if amount else ():
        if amount and each.currency == amount.currency and each.at_stake and each.at_stake > amount.minor:
            return each.money(each.at_stake)
    if amount is not None or not items or balances:
        return amount
    return together(items)
