"""Whether the amount of a case is how much compensation it asks for, so that it is no price of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.compensation_wanted import compensation_asked_alone

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def is_compensation_at_stake(facts: CaseFacts) -> bool:
    """Whether it is, and nothing that was paid; not once money came, of which nobody knows that it is no part of it."""
    amount = facts.case.amount
    if amount is None or any(each.returned for each in facts.balances):
        return False
    asked = compensation_asked_alone(facts.case)
    return asked is not None and asked.sum is None and amount.minor != sum(each.paid for each in facts.balances)
