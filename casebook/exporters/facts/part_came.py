"""Of which sum a part came: what is at stake, or what was promised and is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.parsing.sums import money_in

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording


def part_refunded(facts: CaseFacts) -> Balance | None:
    """The balance of the one currency in which some of the money came back and some did not; None where there is no such one."""
    parts = [balance for balance in facts.balances if balance.returned and balance.owed]
    return parts[0] if len(parts) == 1 else None


def part_that_came(wording: Wording, ask: str) -> Balance | None:
    """The same for what is asked: of a sum that was promised, is asked for, and of which a part came since, that sum is at stake
    and not all that the case is about."""
    part, code = part_refunded(wording.facts), wording.language.code
    named = money_in(ask, part.currency, code) if part else []
    if part is None or len(named) != 1 or named[0].currency != part.currency or named[0].minor <= part.returned:
        return part
    promised = (
        each.promise.at.instant
        for each in wording.facts.agreed_promises
        if named[0] in money_in(each.promise.text or "", part.currency, code)
    )
    since = min(promised, default=None)
    is_since = since is not None and all(each.instant > since for each in part.refunds)
    return replace(part, at_stake=named[0].minor) if is_since else part
