"""Whether all of the money that is asked for is back, so that no more is asked than to confirm that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.balances import refunded_abroad
from casebook.domain.both_promised import is_one_of_both
from casebook.domain.costs_wanted import asks_for_costs_beside
from casebook.domain.part_wanted import part_of_price_asked
from casebook.domain.refunds_of_promises import is_of_money
from casebook.domain.settlement_agreed import agreed_in, is_all_there
from casebook.exporters.facts.asked.asked_sums import all_sums_came
from casebook.exporters.facts.asked.owed_ask import asks_for_money_alone, parted
from casebook.exporters.facts.asked.owed_beside import asks_for_money_too
from casebook.exporters.facts.asked.part_came import asked_sum_that_came
from casebook.parsing.sums import money_in
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.exporters.wording import Wording
    from casebook.records.values import Money


def all_refunded(wording: Wording, ask: str) -> list[Money]:
    """What came back, by currency, where that is all that was at stake and money is all that is asked for, or all that was
    agreed where money is asked for; else nothing."""
    facts = wording.facts
    refunded = [balance for balance in facts.balances if balance.returned]
    came = [balance.money(balance.returned) for balance in refunded]
    is_for_money = asks_for_money_alone(wording, ask) or asks_for_costs_beside(facts.case, facts.events)
    settlement = agreed_in(facts.case, facts.events)
    is_for_some = is_for_money or asks_for_money_too(ask) or part_of_price_asked(facts.case)
    if came and settlement and is_for_some and not facts.left_out and is_all_there(settlement, facts.events):
        return came
    if not refunded or facts.left_out or not is_for_money:
        return _if_any(all_sums_came(wording, parted(wording, ask)[0]))
    if _is_kept_abroad(wording, refunded):
        return came
    if len(refunded) > 1 and any(each.paid and not each.returned for each in facts.balances):
        return []
    returned = {each.currency: each.returned for each in refunded}
    owes = any(each.owed for each in facts.balances) or is_one_of_both(facts.agreed_promises, facts.events, returned)
    is_all = not owes and all(_is_all_of_it(wording, ask, each, is_alone=len(refunded) == 1) for each in refunded)
    if is_all:
        return came
    return _if_any(asked_sum_that_came(wording, ask)) if len(refunded) == 1 else []


def _is_all_of_it(wording: Wording, ask: str, balance: Balance, *, is_alone: bool) -> bool:
    """Whether as much came in its currency as was at stake or paid, and no more of it is asked for; `is_alone`: in no other."""
    named = money_in(ask, balance.currency, wording.language.code)
    of_it = [each for each in named if is_alone or each.currency == balance.currency]
    is_other = any(each.currency != balance.currency or each.minor > balance.returned for each in of_it)
    return balance.is_whole and 0 < (balance.whole or balance.paid) <= balance.returned and not is_other


def _is_kept_abroad(wording: Wording, refunded: list[Balance]) -> bool:
    """Whether all that came is in a currency in which nothing was paid, and by what the person says was kept so."""
    if refunded_abroad(wording.facts.balances) != refunded:
        return False
    promised = [each for each in wording.facts.agreed_promises if is_of_money(each)]
    since = min(day.day for each in refunded for day in each.refunds)
    return bool(promised) and all(each.state is PromiseState.KEPT and each.promise.at.day <= since for each in promised)


def _if_any(came: Money | None) -> list[Money]:
    return [] if came is None else [came]
