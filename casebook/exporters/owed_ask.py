"""What is asked, with what is still owed: whoever wants money back and names no sum gets the one that the record has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.promised_things import sum_in
from casebook.records.vocabularies import Promised
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def ask_with_owed(wording: Wording, ask: str) -> str:
    """`refund me 249.00 GBP` of `refund me`, before the day it is wanted by; the ask itself where it names a sum, asks for no
    money back or is more than one sentence, or where nothing is owed."""
    from casebook.parsing.promise_kinds import kinds_named_in

    language = wording.language
    owed = [balance.money(balance.owed) for balance in wording.facts.balances if balance.owed]
    if not owed or sum_in(ask) or len(sentences(ask)) > 1 or Promised.REFUND not in kinds_named_in(ask):
        return ask
    amount = language.listed([language.money(each.amount, each.currency) for each in owed])
    plain = ask.rstrip(". ")
    day = language.deadline.search(plain)
    what, until = (plain[: day.start()].rstrip(" ,"), plain[day.start() - 1 :]) if day else (plain, ask[len(plain) :])
    for pattern, form in language.owed_asks:
        if found := pattern.fullmatch(what):
            return f"{found.expand(form).format(amount=amount)}{until}"
    return f"{what} ({language.still_owed.format(amount=amount)}){until}"
