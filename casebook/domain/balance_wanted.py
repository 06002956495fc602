"""What is at stake by what a case asks for, so that its balance says what is still owed of that. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from casebook.domain.all_wanted import is_all_wanted
from casebook.domain.compensation_wanted import compensation_asked_alone, names_compensation
from casebook.domain.costs_wanted import costs_asked_alone, costs_asked_beside
from casebook.domain.paid_apart import TAKEN
from casebook.domain.paper_wanted import paper_asked_alone
from casebook.domain.part_wanted import part_of_price_asked, part_of_price_named
from casebook.domain.rest_wanted import asks_for_other_half, asks_for_other_payment, asks_for_rest, came_before
from casebook.domain.same_payment import charged_twice
from casebook.domain.sum_beside import sum_beside
from casebook.domain.thing_wanted import is_gesture, thing_asked_alone
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.records.kinds import Case, Event


def with_what_is_wanted(case: Case, balance: Balance, events: Sequence[Event]) -> Balance:
    """The balance with what is at stake where what is wanted says it, or where one of two charges of the same sum came back; and
    with what came before the case was about the rest."""
    of_it = [each for each in events if each.amount is not None and each.amount.currency == balance.currency]
    found = _with_the_rest(case, balance, of_it) or _as_wanted(case, balance, of_it)
    if found.at_stake is None or not found.returned:
        return found
    before = came_before(case, found.at_stake, found.paid - found.paid_apart, of_it)
    is_more = names_compensation(case.want or "") or found.at_stake == found.paid + found.costs
    is_known = found.is_whole and before is not None
    return replace(found, refunded_before=before or 0, is_more_at_stake=is_more, is_whole=is_known)


def _with_the_rest(case: Case, balance: Balance, events: Sequence[Event]) -> Balance | None:
    """The balance of who asks for what is left of the payments, of which nobody said how much is at stake, or no more than the
    sum that is asked for beside; None of others. Who asks for the other half while no refund is recorded got one all the same.
    """
    want = case.want or ""
    beside = sum_beside(want)
    of_it = beside.minor_in(balance.currency) if beside and beside.may_be_in(balance.currency) else None
    is_all_back = balance.at_stake in (None, balance.paid) and balance.returned >= balance.paid > 0
    if balance.returned and of_it and (balance.at_stake == of_it or is_all_back):
        return replace(balance, at_stake=balance.paid + of_it)
    if balance.at_stake not in (None, balance.paid) or not asks_for_rest(want) or (sum_in(want) and not beside):
        return None
    if not balance.returned:
        return _with_the_other(balance, events) if asks_for_other_half(want) else None
    costs = costs_asked_beside(case, events) if balance.costs else ()
    if balance.ordered or balance.credited or costs is None:
        return None
    is_known = balance.is_whole and not (asks_for_other_payment(want) and charged_twice(events))
    return replace(balance, at_stake=balance.paid + _total(costs), costs_wanted=_total(costs), is_whole=is_known)


def _with_the_other(balance: Balance, events: Sequence[Event]) -> Balance:
    """The balance of who asks for the other half while nothing is known to have come: of two payments of one sum that."""
    taken = [each.amount.minor for each in events if each.event in TAKEN and each.amount]
    if balance.at_stake is None and len({*taken}) == 1 < len(taken) < 3:
        return replace(balance, at_stake=taken[0])
    return replace(balance, is_whole=False)


def _as_wanted(case: Case, balance: Balance, of_it: Sequence[Event]) -> Balance:
    asked = compensation_asked_alone(case)
    if asked is not None:
        at_stake = balance.at_stake if balance.at_stake != balance.paid else None  # a price
        stake = asked.in_currency(balance.currency) or at_stake
        apart = balance.refunded if balance.refunded == balance.paid else balance.refunded_apart
        is_left = bool(balance.returned) and stake == balance.paid - balance.refunded
        is_known = apart == balance.refunded or (stake is not None and not is_left)
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
