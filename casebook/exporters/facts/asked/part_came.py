"""Of which sum a part came: what is at stake, or what was promised and is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.same_payment import charged_twice
from casebook.parsing.sums import money_in

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.values import Money


def part_refunded(facts: CaseFacts) -> Balance | None:
    """The balance of the one currency in which some of the money came back and some did not; None where there is no such one."""
    parts = [balance for balance in facts.balances if balance.returned and balance.owed]
    return parts[0] if len(parts) == 1 else None


def part_that_came(wording: Wording, ask: str) -> Balance | None:
    """The same for what is asked: of a sum that was promised, is asked for, and of which a part came since, that sum is at stake
    and not all that the case is about."""
    promised = _of_what_was_promised(wording, ask)
    return promised if promised and promised.owed else part_refunded(wording.facts)


def asked_sum_that_came(wording: Wording, ask: str) -> Money | None:
    """What came, where that is all of the one sum that is asked for and was promised, and all of it came since, whatever else was
    paid, or the one of two charges of that sum; else None."""
    promised = _of_what_was_promised(wording, ask)
    is_all = promised is not None and promised.at_stake is not None and promised.at_stake <= promised.returned
    return promised.money(promised.returned) if promised and is_all else _charge_that_came_back(wording, ask)


def _charge_that_came_back(wording: Wording, ask: str) -> Money | None:
    """The sum that is asked for, where it was charged twice and came back once since."""
    twice, came = charged_twice(wording.facts.events), wording.facts.refunds_of_it
    if len(twice) != 1 or len(came) != 1:
        return None
    amount, last = twice[0][0].amount, max(each.at.day for each in twice[0])
    named = money_in(ask, came[0].amount.currency if came[0].amount else None, wording.language.code)
    is_it = named == [amount] == [came[0].amount] and came[0].at.day >= last
    return amount if is_it else None


def _of_what_was_promised(wording: Wording, ask: str) -> Balance | None:
    """The balance of the one currency in which money came, with the sum at stake that is asked for and was promised before any of
    it came; None where that is not so."""
    came = [balance for balance in wording.facts.balances if balance.returned]
    is_known = not wording.facts.left_out and all(each.amount for each in wording.facts.refunds)
    stake = _asked_and_promised(wording, ask, came[0]) if len(came) == 1 and is_known else None
    return replace(came[0], at_stake=stake, is_whole=True) if stake else None


def _asked_and_promised(wording: Wording, ask: str, part: Balance) -> int | None:
    """The one sum that is asked for, where it was promised and all that came came since; None where that is not so."""
    code = wording.language.code
    named = money_in(ask, part.currency, code)
    if len(named) != 1 or named[0].currency != part.currency:
        return None
    promised = (
        each.promise.at.instant
        for each in wording.facts.agreed_promises
        if named[0] in money_in(each.promise.text or "", part.currency, code)
    )
    since = min(promised, default=None)
    return named[0].minor if since is not None and all(each.instant > since for each in part.refunds) else None
