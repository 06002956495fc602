"""How much a case is about. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.items import ItemFacts, together

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.records.kinds import Case
    from casebook.records.values import Money


def stake_of(case: Case, balances: Sequence[Balance], items: Sequence[ItemFacts]) -> Money | None:
    """The amount of the case, or the larger one that was taken and is wanted; where it has none, and no sum was recorded, what
    the items come to, if that is known."""
    amount = case.amount
    for each in balances if amount else ():
        if amount and each.currency == amount.currency and each.at_stake and each.at_stake > amount.minor:
            return each.money(each.at_stake)
    if amount is not None or not items or balances:
        return amount
    return together(items)
