"""Whether the amount of a case is how much compensation it asks for, so that it is no price of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.compensation_wanted import compensation_at_stake

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def is_compensation_at_stake(facts: CaseFacts) -> bool:
    """Whether it is; not once money came, of which nobody knows that it is no part of it."""
    if facts.case.amount is None or any(each.returned for each in facts.balances):
        return False
    return compensation_at_stake(facts.case, sum(each.paid for each in facts.balances))
