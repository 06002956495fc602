"""The balance of a case in one currency, as a sentence: what was paid, what came back, what is still owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.already_told import names_sum
from casebook.exporters.wording import as_sentence, capitalised

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.exporters.wording import Wording


def balance_told(wording: Wording, balance: Balance, told: str = "") -> str:
    """`Paid 268.99, refunded 19.99 on 20 Oct, still owed 249.00 GBP.`; a voucher is told apart.

    What is still owed is left out where that is nothing, or it was `told`; then one sum alone is told by its event.
    """
    language, days = wording.language, _days(wording, balance)
    sums = [
        (language.paid_sum, balance.paid),
        (language.refunded_sum, balance.refunded),
        (language.credited_sum, balance.credited),
        (language.costs_sum, balance.costs),
    ]
    known = [(form, balance.money(minor)) for form, minor in sums if minor]
    owed = still_owed(wording, balance)
    is_told = not balance.owed or owed.casefold() in told.casefold()
    if is_told and len(known) == 1 and len(balance.refunds) < 2:
        return _part_of_all(wording, balance, told)  # the one event there is tells the sum itself
    # The currency is told with the last sum alone.
    parts = [form.format(amount=language.plain(amount.amount), days=days) for form, amount in known]
    if is_told and known:
        form, last = known[-1]
        parts[-1] = form.format(amount=language.money(last.amount, last.currency), days=days)
    return as_sentence(capitalised(", ".join(parts if is_told else [*parts, owed])))


def still_owed(wording: Wording, balance: Balance) -> str:
    """`still owed 249.00 GBP`."""
    owed = balance.money(balance.owed)
    return wording.language.still_owed.format(amount=wording.language.money(owed.amount, owed.currency))


def _part_of_all(wording: Wording, balance: Balance, told: str) -> str:
    """`Refunded 19.99 of 268.99 GBP on 20 Oct.`; nothing where none or all of it came, or all of it is `told` or not known."""
    if not (balance.refunded and balance.owed and balance.at_stake):
        return ""
    stake, language = balance.money(balance.at_stake), wording.language
    if names_sum(told, stake):
        return ""
    part, whole = language.plain(balance.money(balance.refunded).amount), language.money(stake.amount, stake.currency)
    return as_sentence(capitalised(language.refunded_of.format(amount=part, stake=whole, days=_days(wording, balance))))


def _days(wording: Wording, balance: Balance) -> str:
    """On which days money came back."""
    return wording.language.listed(list(dict.fromkeys(map(wording.day, balance.refunds)))) if balance.refunds else ""
