"""How much a form speaks of: what is at stake, what is owed and asked for, what is in dispute; nothing where nobody knows.

Only who asks for money is told to be owed any: a worktop that is to be put in is no sum.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.domain.all_back import each_in
from casebook.domain.items import together
from casebook.domain.money_part import money_part
from casebook.domain.sum_beside import sum_beside
from casebook.domain.thing_wanted import thing_asked_alone
from casebook.exporters.facts.asked.asked_items import items_asked_for
from casebook.exporters.facts.asked.balance_told import asks_for_money, sum_asked
from casebook.exporters.facts.asked.owed_ask import asks_for_more, with_currency
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.words.typed import one_line
from casebook.parsing.sums import money_in
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in, value_of
from casebook.text.words.rest_words import DIFFERENCE, REST

if TYPE_CHECKING:
    from casebook.exporters.forms.sources import FormSources
    from casebook.records.values import Money

_MONEY = QuickPattern(
    r"\b(?:back|money|pay(?:s|ment|out)?|compensat\w+|terug|geld|(?:uit)?betal\w+|betaal\w*|vergoed\w*|uitkering|zurück|zahl\w+"
    r"|auszahlung|ersetz\w*|entschädig\w+|argent|pa(?:ie|y)\w*|indemni\w+|dinero|pag(?:o|ar|uen)|abon(?:o|ar|en)|indemniza\w*)\b"
)
"""The words of who wants money and names no sum: *everything since February back*."""

_WHAT_WAS_PAID = QuickPattern(
    r"\b(?:paid|money|price|betaalde?|geld|prijs|(?:be)?zahlte?|preis|payée?s?|argent|prix|pag(?:ué|ado|amos)|dinero|precio)\b"
)
"""The words of who wants what a thing cost, with something done to that thing or without."""

_THE_REST = QuickPattern(
    rf"\b(?:{REST}|{DIFFERENCE}|shortfall|full|all|half|everything|what (?:is|was|they) (?:still )?owed?"
    r"|alles|volledig\w*|helft|rest\w*|hälfte|vollständig\w*|ganze[nrs]?|moitié|tout|totalité|intégralité|mitad|todo)\b"
)
"""What is asked for where a part of the money came and no more is said: the rest of it, no thing."""

_TO_A_CARD = QuickPattern(r"\b(?:\w*card|visa|paypal|(?:\w*kaart|karte|carte|tarjeta)s?|kreditkarte|betaalpas)\b")


def asked_sum(told: FormSources) -> Money | None:
    """What is asked for where that is less than what is owed; None where money beside it is asked for too, of which nobody says
    how much: *a refund of my ticket and 250 EUR compensation*."""
    return None if _names_money_beside(told.wanted) else sum_asked(told.wording, told.wanted)


def amount(told: FormSources) -> str:
    """What is at stake, or asked for of it; what is owed where nobody said the first."""
    owed = _owed(told)
    stake = asked_sum(told) or told.facts.at_stake or (owed[0] if len(owed) == 1 else None)
    return _in_words(told, [stake] if stake else [])


def amount_owed(told: FormSources) -> str:
    """What is still owed or asked for of it, as far as known, else what is at stake; nothing where no money is asked for, or more
    than anybody said how much."""
    asked = asked_sum(told)
    if asked and _names_money(told):
        return _in_words(told, [asked])
    if not is_for_money(told):
        return ""
    if _names_money_beside(told.wanted) and not told.facts.at_stake:
        return ""
    if owed := _owed(told):
        return _in_words(told, owed)
    if told.facts.has_returned:
        return ""  # of how much nobody knows
    named = money_in(told.wanted, told.facts.at_stake.currency if told.facts.at_stake else None)
    is_told = any(balance.paid or balance.credited for balance in told.facts.balances)  # costs alone say nothing of it
    return _in_words(told, named) if len(named) == 1 else "" if is_told else amount(told)


def in_dispute(told: FormSources) -> str:
    """What is still owed or asked for, else what the things cost that are asked for or what is at stake; nothing where money came
    and nobody knows of how much."""
    came, asked = told.facts.has_returned, asked_sum(told)
    known = amount_owed(told) or _in_words(told, [asked] if asked else _owed(told))
    thing = [] if came or not thing_asked_alone(told.facts.case) else _worth(told)
    return known or _in_words(told, thing) or ("" if came else amount(told))


def _worth(told: FormSources) -> list[Money]:
    """What the things cost that are wanted, where that is known, else all that was paid; nothing where an amount says more."""
    paid = [each.money(each.paid) for each in told.facts.balances if each.paid]
    cost = together(items_asked_for(told.wording, told.wanted))
    if cost is not None and len(paid) == 1 and paid[0].currency == cost.currency and cost.minor < paid[0].minor:
        return [cost]
    return [] if told.facts.case.amount or len(paid) != 1 else paid


def payment_in_dispute(told: FormSources) -> str:
    """What is left of the payments where more than that is asked for: a bank gives back what was paid, and no compensation."""
    only = told.facts.balances[0] if len(told.facts.balances) == 1 else None
    if only is None or asked_sum(told) is not None:
        return ""
    left = only.paid - only.returned
    return _in_words(told, [only.money(left)]) if 0 < left < only.owed else ""


def is_for_money(told: FormSources) -> bool:
    """Whether money is asked for, with other things or alone: by its name, a sum, or the rest of what came in part."""
    wording, want = told.wording, with_currency(told.wording, told.wanted)
    kinds = wanted_kinds(want)
    if Promised.REFUND in kinds or each_in(money_part(want)):
        return True
    if not asks_for_money(wording) and not told.options.ask:
        return False
    if sum_in(want):
        return True
    if any(balance.returned and balance.owed for balance in told.facts.balances) and _THE_REST.search(want):
        return True
    return _adds_up(told) or (not kinds and (wording.money_words is not None or _MONEY.search(want) is not None))


def _names_money(told: FormSources) -> bool:
    """Whether what is wanted says so: who wants a new table is not owed what it cost."""
    want = with_currency(told.wording, told.wanted)
    kinds = wanted_kinds(want)
    is_named = Promised.REFUND in kinds or bool(sum_in(want)) or _WHAT_WAS_PAID.search(want) is not None
    return is_named or (not kinds and _MONEY.search(want) is not None)


def payee(told: FormSources) -> str:
    """Which account money is to be paid to, where it is asked for and one is kept; nothing where it is to come to a card."""
    account = one_line(told.options.person.account) if told.options.person else ""
    is_told = account and is_for_money(told) and not _TO_A_CARD.search(told.wanted)
    return told.words.to_account.format(account=account, name=told.name) if is_told else ""


def is_for_money_alone(told: FormSources) -> bool:
    """Whether a sum tells all that is asked for."""
    more = wanted_kinds(with_currency(told.wording, told.wanted)) - {Promised.REFUND}
    return is_for_money(told) and not more and not asks_for_more(told.wording, told.wanted)


_JOINED = re.compile(r"\s(?:and|plus|as well as|en|plus|und|sowie|et|y|e|más|\+|&)\s", re.IGNORECASE)


def _names_money_beside(ask: str) -> bool:
    """Whether one part of it names a sum, and another asks for money without one."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    parts = _JOINED.split(ask)
    has_sum = [bool(sum_in(part)) for part in parts]
    bare = (part for part, known in zip(parts, has_sum, strict=True) if not known)
    return sum_beside(ask) is not None or (
        any(has_sum) and any(Promised.REFUND in kinds_named_in(part) for part in bare)
    )


def _adds_up(told: FormSources) -> bool:
    """Whether the bare numbers that are asked for come to what is at stake: *the 214 for clothes and the 129 for the case*."""
    stake = told.facts.at_stake
    numbers = [value_of(each) for each in re.findall(r"(?<![\w.,-])\d{2,}(?:[.,]\d{2})?(?![\w-])", told.wanted)]
    return stake is not None and bool(numbers) and sum(numbers) == Decimal(stake.amount)


def _owed(told: FormSources) -> list[Money]:
    return [balance.money(balance.owed) for balance in told.facts.balances if balance.owed]


def _in_words(told: FormSources, amounts: list[Money]) -> str:
    return (
        told.language.listed([told.language.money(each.amount, each.currency) for each in amounts]) if amounts else ""
    )
