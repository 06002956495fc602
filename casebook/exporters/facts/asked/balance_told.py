"""What was paid, came back and is still owed, in one line for each currency, each sum no more often than it has to be."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from casebook.domain.all_back import each_in
from casebook.domain.both_promised import is_one_of_both
from casebook.domain.items import together
from casebook.domain.money_part import money_part
from casebook.domain.nearness import is_a_new_thing
from casebook.domain.paid_apart import TAKEN
from casebook.domain.sum_beside import sum_beside
from casebook.exporters.facts.asked.asked_items import items_asked_for, words_of
from casebook.exporters.facts.asked.asked_sums import all_sums_came
from casebook.exporters.facts.asked.owed_ask import with_currency
from casebook.exporters.facts.asked.part_came import asked_sum_that_came
from casebook.exporters.words.already_told import clauses_of_what_came, names_sum, without_clauses_of_what_came
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.parsing.sums import money_in
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.balance import Balance
    from casebook.exporters.wording import Wording
    from casebook.language.language import Language
    from casebook.language.log_words import ChargedBackWords, MoneyWords
    from casebook.records.kinds import Event
    from casebook.records.values import Money

_TOLD_BY: Mapping[str, tuple[EventKind, ...]] = {
    "paid": TAKEN,
    "refunded": (EventKind.REFUNDED,),
    "credited": (EventKind.CREDITED,),
    "costs": (EventKind.COST,),
}
"""The sums of a balance in the order they are told, each with the events that it adds up."""


class Beside(Frozen):
    """What is told of an event beside its sum, in brackets, and the day of a refund, with its time where that is told."""

    noted: str = ""
    day: str = ""


def balance_told(
    wording: Wording,
    balance: Balance,
    lead: str = "",
    *,
    is_owed_told: bool = False,
    beside: Mapping[int, Beside] = MappingProxyType({}),
) -> str:
    """`Paid 268.99 GBP, refunded 19.99 GBP on 20 Oct, still owed 249.00 GBP.`; a voucher is told apart.

    What is still owed is left out where the `lead` tells it, where that is nothing, or less or no money is asked; then one sum
    alone is told by its event. So is one that the lead names and the words of its event too. Of an event that is the only one of
    its kind stands there what is told `beside` it, by its number: `paid 268.99 GBP (3 Mar, card)`.
    """
    language = wording.language
    known = [name for name in _TOLD_BY if getattr(balance, name) and not _is_told_twice(wording, balance, name, lead)]
    owed = "" if is_owed_told else _owed_untold(wording, balance, lead)
    paid = _events(wording, balance, "paid")
    is_alone = all(map(is_unchanged, wording.facts.balances))  # beside others it is a part of how the sum is made up
    if is_alone and is_unchanged(balance) and len(paid) == 1 and not names_sum(lead, balance.money(balance.paid)):
        return ""  # its event tells all there is
    is_each_told = all(each.amount and names_sum(lead, each.amount) for each in paid)
    if known == ["paid"] and not owed and (is_each_told or names_sum(lead, balance.money(balance.paid))):
        return ""  # what was paid each time, or all of it, is told, there and by its event
    if not owed and len(known) == 1 and len(_events(wording, balance, known[0])) < 2:
        return _part_of_all(wording, balance, lead, beside)  # the one event there is tells the sum itself
    forms = {
        "paid": language.paid_sum if any(each.event is EventKind.PAID for each in paid) else language.charged_sum,
        "refunded": came.sum if (came := _came(wording, balance)) else language.refunded_sum,
        "credited": language.credited_sum,
        "costs": language.costs_sum,
    }
    parts = [_part_told(wording, balance, name, forms[name], beside) for name in known]
    mark = language.semicolon if any(part.endswith(")") for part in parts) else ", "
    return as_sentence(capitalised(mark.join([*parts, *([owed] if owed else [])])))


def _owed_untold(wording: Wording, balance: Balance, lead: str) -> str:
    """What is still owed, unless the lead tells it, or less or no money is asked."""
    if not (balance.owed and asks_for_money(wording)):
        return ""
    owed = still_owed(wording, balance)
    is_less_asked = sum_asked(wording, wording.facts.case.want or "") is not None
    is_told = owed.casefold() in lead.casefold() or names_sum(
        without_clauses_of_what_came(lead), balance.money(balance.owed)
    )
    return "" if is_less_asked or is_told else owed


def _part_told(wording: Wording, balance: Balance, name: str, form: str, beside: Mapping[int, Beside]) -> str:
    """One of the sums, with what is told beside it where it is of one event."""
    days, noted = _days_and_note(wording, balance, name, beside)
    return f"{form.format(amount=_money(wording.language, balance, getattr(balance, name)), days=days)}{noted}"


def _days_and_note(wording: Wording, balance: Balance, name: str, beside: Mapping[int, Beside]) -> tuple[str, str]:
    """On which days money came back, and what is told of this kind of event in brackets."""
    events = _events(wording, balance, name)
    only = beside.get(events[0].number, Beside()) if len(events) == 1 else Beside()
    days = wording.language.listed_day.format(day=only.day) if only.day else _days(wording, balance)
    return days, f" ({only.noted})" if only.noted else ""


def _money(language: Language, balance: Balance, minor: int) -> str:
    amount = balance.money(minor)
    return language.money(amount.amount, amount.currency)


def still_owed(wording: Wording, balance: Balance) -> str:
    """`still owed 249.00 GBP`."""
    owed = balance.money(balance.owed)
    return wording.language.still_owed.format(amount=wording.language.money(owed.amount, owed.currency))


def sums_that_came(wording: Wording, balance: Balance) -> tuple[str, str]:
    """`On 20 Oct 19.99 GBP came`, and the same without the day, neither with a mark."""
    came, language = balance.money(balance.refunded), wording.language
    form = language.log.charged_back.said if _is_charged_back(wording, balance) else language.came
    said = form.format(amount=language.money(came.amount, came.currency))
    first, *others = dict.fromkeys(map(wording.day, balance.refunds))
    days = language.listed([first, *(language.listed_day.format(day=day) for day in others)])
    return language.lead.said_with_day.format(day=days, said=said), said


def all_came(wording: Wording) -> bool:
    """Whether all of the money that was at stake is back, as far as is known, and money may be what is wanted."""
    facts = wording.facts
    is_back = any(each.is_settled for each in facts.balances) and not any(each.owed for each in facts.balances)
    came = {each.currency: each.returned for each in facts.balances}
    is_part = is_back and is_one_of_both(facts.agreed_promises, facts.events, came)
    return is_back and not (is_part or facts.left_out) and asks_for_money(wording)


def came_otherwise(wording: Wording) -> str:
    """`40.00 GBP was charged back`, without a mark, where the money that came is no refund; else nothing."""
    balance = next((each for each in wording.facts.balances if each.returned), None)
    return sums_that_came(wording, balance)[1] if balance and _came(wording, balance) else ""


def _came(wording: Wording, balance: Balance) -> MoneyWords | ChargedBackWords | None:
    """What the money that came is called, where that is no refund."""
    return wording.language.log.charged_back if _is_charged_back(wording, balance) else wording.money_words


def _is_charged_back(wording: Wording, balance: Balance) -> bool:
    """Whether a bank took back all that came; of several, of which one was refunded, nobody can say so."""
    refunds = _events(wording, balance, "refunded")
    return bool(refunds) and all(each.number in wording.charged_back for each in refunds)


def _part_of_all(wording: Wording, balance: Balance, told: str, beside: Mapping[int, Beside]) -> str:
    """`19.99 of 268.99 GBP was refunded on 20 Oct.`, with the currency once where it stands behind a sum; nothing where none or
    all of it came, or all is `told` or not known."""
    if not (balance.returned and balance.owed and balance.whole):
        return ""
    stake, language = balance.money(balance.whole), wording.language
    if names_sum(told, stake):
        return ""
    part = _money(language, balance, balance.refunded)
    whole = language.money(stake.amount, stake.currency)
    came_back = balance.money(balance.refunded)
    plain = language.plain(came_back.amount)
    is_behind = whole.startswith(language.plain(stake.amount)) and part == language.money(
        came_back.amount, stake.currency
    )
    part = plain if is_behind else part
    form = came.part if (came := _came(wording, balance)) else language.refunded_of
    days, noted = _days_and_note(wording, balance, "refunded", beside)
    return as_sentence(f"{capitalised(form.format(amount=part, stake=whole, days=days))}{noted}")


def _days(wording: Wording, balance: Balance) -> str:
    """On which days money came back."""
    form = wording.language.listed_day
    days = dict.fromkeys(form.format(day=wording.day(each)) for each in balance.refunds)
    return wording.language.listed(list(days)) if days else ""


def told_by_balance(wording: Wording, told: str) -> frozenset[int]:
    """The numbers of the events whose sum stands in what is `told` of the balance, and is told there of no other event too."""
    groups: dict[tuple[str, str], list[Event]] = {}
    for event in wording.facts.events:
        for name, kinds in _TOLD_BY.items() if event.amount else ():
            if event.event in kinds:
                groups.setdefault((name, _currency(event.amount)), []).append(event)
    alone = (events[0] for events in groups.values() if len(events) == 1)
    return frozenset(
        event.number for event in alone if event.amount and names_sum(f"{told} {event.amount.currency}", event.amount)
    )


def is_unchanged(balance: Balance) -> bool:
    """Whether one payment is all there is to tell, which its event and what is asked tell already."""
    return not (balance.refunded or balance.credited or balance.costs) and balance.paid == balance.owed


def sum_asked(wording: Wording, ask: str) -> Money | None:
    """What is asked for where that is less than what is owed: the one sum that the ask names, or what the things cost that it
    names of several; None where it asks for all of it, or nothing is known to be owed."""
    owed = next((each for each in wording.facts.balances if each.owed), None)
    if owed is None or len(wording.facts.balances) > 1 or sum_beside(ask):
        return None
    named = [each for each in money_in(ask, owed.currency) if each.currency == owed.currency]
    cost = None if named or owed.returned else together(items_asked_for(wording, ask))
    only = named[0] if len(named) == 1 else cost
    return only if only and only.currency == owed.currency and only.minor < owed.owed else None


def _is_for_a_thing(wording: Wording, want: str) -> bool:
    """Whether the thing that was ordered is what is wanted, named and no more: `the red bath towel`."""
    return any(words_of(want) <= words_of(item.name) for item in wording.facts.items) if words_of(want) else False


_TAKEN_OFF = QuickPattern(
    r"\b(?:cancel(?:l?ed)?|waived?|written off|write off|withdrawn?|dropped|(?:taken?|removed?) (?:off|from))\b"
    r"|\b(?:geannuleerd|annuleren|kwijtgescholden|kwijtschelding|ingetrokken|intrekken|laten vervallen|van de rekening)\b"
    r"|\b(?:storniert|stornierung|erlassen|zurückgenommen|zurücknehmen|rücknahme der|gestrichen|ausgebucht)\b"
    r"|\bannul(?:ée?s?|er|ation)\b|\b(?:retiré|supprimé)e?s?\b|\b(?:anul(?:en|ada|ado|ación|ar)|retir(?:en|ada|ado)|quiten)\b"
)
"""What is asked of a bill that nobody paid: that it be cancelled, which is no money."""


def asks_for_money(wording: Wording) -> bool:
    """Whether what is still owed goes with what is wanted: not where that is a repair, a replacement or the thing alone, or money
    for some of the things, nor any more where the case is closed."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    case = wording.facts.case
    want = with_currency(wording, case.want or "")
    kinds = set(kinds_named_in(want)) - {Promised.OTHER}
    if case.closed is not None or items_asked_for(wording, want):
        return False
    if asked_sum_that_came(wording, want) or all_sums_came(wording, want):
        return False
    if (
        Promised.REFUND not in kinds
        and not any(each.paid for each in wording.facts.balances)
        and _TAKEN_OFF.search(want)
    ):
        return False  # nobody paid it
    is_open = not (kinds or is_a_new_thing(want) or _is_for_a_thing(wording, want))
    return is_open or Promised.REFUND in kinds or bool(sum_in(want)) or each_in(money_part(want)) is not None


def _events(wording: Wording, balance: Balance, name: str) -> list[Event]:
    found = (event for event in wording.facts.events if event.event in _TOLD_BY[name] and event.amount)
    return [event for event in found if _currency(event.amount) == balance.currency]


def _currency(amount: Money | None) -> str:
    return amount.currency if amount else ""


def _is_told_twice(wording: Wording, balance: Balance, name: str, lead: str) -> bool:
    """Whether the lead names this sum, of what came back as such, and the words of the one event that it is of as well."""
    events = _events(wording, balance, name)
    if len(events) != 1 or events[0].amount is None:
        return False
    if name == "refunded":
        lead = clauses_of_what_came(lead)
    return names_sum(lead, events[0].amount) and names_sum(one_line(events[0].text), events[0].amount)
