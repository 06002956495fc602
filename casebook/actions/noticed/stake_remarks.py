"""What a text asks for that may not be what is at stake, and how to say what is: items that cost less than was paid, what was
accepted, money in another currency, charges of which one may be right, what may be left or have come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from casebook.actions.suggested_commands import command_line
from casebook.domain.all_back import asks_for_all
from casebook.domain.balances import refunded_abroad
from casebook.domain.case_facts import CaseFacts
from casebook.domain.items import together
from casebook.domain.same_payment import charged_twice
from casebook.domain.settlement_agreed import Agreed, agreed_in
from casebook.records.values import Money, as_typed
from casebook.text.sums import sums


def stake_remarks(facts: CaseFacts, before: Optional[CaseFacts] = None) -> list[str]:
    """A sentence for each of these; nothing of what was so `before`, nor of a closed case."""
    if facts.case.closed is not None or not facts.balances:
        return []
    known = stake_remarks(before) if before is not None else []
    kinds = (_of_items, _of_a_settlement, _of_another_currency, _of_charges, _of_what_is_left)
    return [sentence for kind in kinds for sentence in kind(facts) if sentence not in known]


def _of_items(facts: CaseFacts) -> Iterator[str]:
    """That the things it is about cost less than is still owed, all of their prices being known."""
    cost = together(facts.items)
    for balance in (
        facts.balances if cost and facts.case.amount is None and not agreed_in(facts.case, facts.events) else ()
    ):
        if (
            cost
            and balance.currency == cost.currency
            and cost.minor < balance.paid
            and balance.owed
            and balance.returned
        ):
            owed, paid = (as_typed(balance.money(each)) for each in (balance.owed, balance.paid))
            told = f"the things cost {as_typed(cost)} and {paid} was paid, so {owed} is still owed"
            yield f"{told}; if no more is at stake than they cost: {_with_amount(facts, cost)}"


def _of_a_settlement(facts: CaseFacts) -> Iterator[str]:
    """That no more is asked for than was accepted, where more was paid or at stake; or that more is, by a sum that was typed."""
    settlement = agreed_in(facts.case, facts.events)
    of_it = [each for each in facts.balances if settlement and each.currency == settlement.currency]
    for balance in of_it:
        of_case = facts.case.amount.minor if facts.case.amount and facts.case.amount.currency == balance.currency else 0
        if settlement and settlement.money < max(of_case, balance.paid):
            what = as_typed(Money(settlement.money, settlement.currency))
            handle = facts.case.handle
            told = f"{handle}/{settlement.event.number} accepted {what}, so no more of the money is asked for"
            if balance.owed and (asked := _larger_sum_asked(facts, settlement)):
                ask = command_line(["casebook", "edit", handle, "--want", what])
                told = f"{handle}/{settlement.event.number} accepted {what}, and the text asks for {asked}"
                told = f"{told}; so that it asks for what was accepted: {ask}"
            yield f"{told}; if that does not stand any more: {command_line(['casebook', 'note', handle, '--kind', 'declined'])}"


def _larger_sum_asked(facts: CaseFacts, settlement: Agreed) -> str:
    """The one sum that is wanted, as it was typed, where that is more than was accepted; else nothing."""
    named = tuple(sums(facts.case.want or ""))
    if len(named) != 1 or not named[0].may_be_in(settlement.currency):
        return ""
    return named[0].typed if named[0].minor_in(settlement.currency) > settlement.money else ""


def _of_another_currency(facts: CaseFacts) -> Iterator[str]:
    """That money came in a currency in which none went, and is not set against what went."""
    went = [each for each in facts.balances if each.paid and not each.is_whole]
    for balance in refunded_abroad(facts.balances) if went else ():
        came = as_typed(balance.money(balance.refunded))
        against = " and ".join(as_typed(each.money(each.paid)) for each in went)
        refund = next(each for each in facts.refunds if each.amount and each.amount.currency == balance.currency)
        ref = f"{facts.case.handle}/{refund.number}"
        edit = command_line(["casebook", "edit", ref, "--amount", f"… {went[0].currency}"])
        yield f"{came} is not set against {against}: nothing is converted; to say how much it is in {went[0].currency}: {edit}"


def _of_charges(facts: CaseFacts) -> Iterator[str]:
    """That the money is wanted back, less came than was charged, and one of the charges of the same sum may be right."""
    of_all = facts.case.amount is None and asks_for_all(facts.case.want or "") and bool(charged_twice(facts.events))
    for balance in facts.balances if of_all else ():
        if balance.returned and not balance.owed and not balance.is_settled and balance.returned < balance.paid:
            charged, came = (as_typed(balance.money(each)) for each in (balance.paid, balance.returned))
            whole = _with_amount(facts, balance.money(balance.paid))
            told = f"{charged} was charged, of the same sum more than once, and {came} came"
            yield f"{told}; so that it asks for the rest: {whole}; if one charge is right, say how much is not"


def _of_what_is_left(facts: CaseFacts) -> Iterator[str]:
    """That what came may be a part of what is at stake, or came before: just as much is left of what was paid."""
    for balance in facts.balances:
        stake, left = balance.at_stake, balance.paid - balance.refunded
        if not balance.is_whole and balance.returned and stake == left and not balance.owed:
            paid, came, rest = (as_typed(balance.money(each)) for each in (balance.paid, balance.refunded, left))
            told = f"{paid} was paid, {came} came, and {rest} is at stake, which may be what is left or what came of"
            yield f"{told}; if it is what is left: {_with_amount(facts, balance.money(balance.paid))}"


def _with_amount(facts: CaseFacts, amount: Money) -> str:
    return command_line(["casebook", "edit", facts.case.handle, "--amount", as_typed(amount)])
