"""Whether the money that was promised came, whatever the person said of the promise since: nobody is asked for what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.balances import refunds_since
from casebook.domain.refunds_of_promises import without_those_of_others
from casebook.parsing.sums import money_in
from casebook.records.values import Money
from casebook.records.vocabularies import Promised

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def promised_money_came(wording: Wording) -> Money | None:
    """What came of the promises that are open, where those are of money, and it is as much as the last of them named; None where
    anything else was promised, more is owed, or nobody knows how much it is."""
    facts = wording.facts
    waiting = facts.open_promises
    is_money = bool(waiting) and all(each.promise.promised is Promised.REFUND for each in waiting)
    if not is_money or facts.left_out or any(each.owed for each in facts.balances):
        return None
    last = max(waiting, key=lambda each: (each.promise.at.instant, each.promise.number))
    promised = money_in(last.promise.text or "", facts.case.currency, wording.language.code)
    refunds = without_those_of_others(refunds_since(facts.events, last.promise.at.day), facts.refund_owners, last)
    amounts = [each.amount for each in refunds]
    if len(promised) != 1 or not all(each and each.currency == promised[0].currency for each in amounts):
        return None
    came = sum(each.minor for each in amounts if each)
    return Money(came, promised[0].currency) if came >= promised[0].minor > 0 else None
