"""What is owed in brackets beside what is asked for, where it reads as the sum of that and of nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.all_back import each_in
from casebook.domain.costs_wanted import COSTS, JOINED
from casebook.domain.money_part import money_part
from casebook.domain.nearness import wanted_of
from casebook.domain.rest_wanted import asks_for_rest
from casebook.records.vocabularies import Promised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def with_owed_beside(wording: Wording, what: str, owed: str) -> str:
    """`a refund of the booking (still owed 412.00 EUR) and compensation`: behind the first part that is asked for, where the
    others are for money as well that is not known to be owed; else behind all of it."""
    joined = JOINED.search(what)
    if joined is None or not asks_for_money_too(what[: joined.start()]) or not _asks_for_other_money(wording, what):
        return f"{what} ({owed})"
    return f"{what[: joined.start()]} ({owed}){what[joined.start() :]}"


def with_owed_of_it(wording: Wording, what: str) -> str:
    """`the other half (still owed 160.00 EUR) and 250 euro compensation`: of what was paid; behind all, where it is of all."""
    owed, language = next(each for each in wording.facts.balances if each.owed), wording.language
    told = language.still_owed.format(amount=language.money(owed.money(owed.owed).amount, owed.currency))
    is_all = owed.whole is not None and owed.whole > owed.paid + owed.costs_wanted
    return f"{what} ({told})" if is_all else with_owed_beside(wording, what, told)


def _asks_for_other_money(wording: Wording, what: str) -> bool:
    """Whether more is asked for than the payments and the costs that what is owed is made up of."""
    balances, (_, *others) = wording.facts.balances, JOINED.split(what)
    if any(each.costs for each in balances):
        return not any(each.costs_wanted for each in balances)
    payments = wording.language.log.payments
    return any(
        asks_for_money_too(each) or COSTS.search(each) or any(words.called.search(each) for words in payments)
        for each in others
    )


def asks_for_money_too(ask: str) -> bool:
    """Whether money is asked for, back or paid out, with other things or without."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    is_named = Promised.REFUND in wanted_of(ask, kinds_named_in(ask)).kinds or bool(sum_in(ask))
    return is_named or each_in(money_part(ask)) is not None or asks_for_rest(ask)
