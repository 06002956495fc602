"""Whether what is at stake may be told as a price, and how it is told in a sentence of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.items import together
from casebook.domain.paid_apart import TAKEN
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording


def is_stake_a_price(facts: CaseFacts) -> bool:
    """Whether what is at stake may be the price of what was bought: not where the sums that were ordered, charged and paid,
    or the prices of the things, are known and it is none of them, nor what they come to."""
    stake = facts.at_stake
    of_it = [
        each for each in facts.balances if stake and each.currency == stake.currency and (each.paid or each.ordered)
    ]
    if stake is None or not of_it:
        return True
    named = (each.amount for each in facts.events if each.event in (*TAKEN, EventKind.ORDERED))
    return stake in (*named, together(facts.items)) or any(stake.minor in (each.paid, each.ordered) for each in of_it)


def stake_told(wording: Wording, amount: str) -> str:
    """`The amount is 24.99 EUR`; the whole amount, where a part of it came back; `Amount at stake: 431.50 EUR` of no price."""
    language = wording.language
    if not is_stake_a_price(wording.facts):
        return f"{language.labels['amount']}{language.colon}{amount}"
    return (language.lead.whole_amount_is if wording.facts.has_returned else language.amount_is).format(amount=amount)
