"""Sums that go with what is recorded: read from the words, held against what is wanted, and against what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple, Optional

from casebook.actions.suggested_commands import command_line
from casebook.actions.told_language import language_of
from casebook.domain.balances import refunds_since
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.costs_wanted import COSTS, JOINED, names_sum_of_costs
from casebook.domain.paid_apart import FEE, TAKEN
from casebook.domain.part_promised import names_part, sum_of_part
from casebook.domain.promises import PromiseFacts
from casebook.domain.refunds_of_promises import is_of_money, without_those_of_others
from casebook.domain.settlement_agreed import agreed_in
from casebook.domain.sum_beside import sum_beside
from casebook.language.language import Language, language_named
from casebook.parsing.sums import money_in
from casebook.records.kinds import CaseWithEntries, Event
from casebook.records.values import Moment, Money, as_typed
from casebook.records.vocabularies import EventKind, PromiseState, Verdict
from casebook.text.sums import TypedSum, sum_in


def sum_said(text: str, language: Optional[str] = None) -> Optional[Money]:
    """The one sum with its currency in these words, as its `language` writes sums; None where there is none, or several."""
    sums = money_in(text, language=language)
    return sums[0] if len(sums) == 1 else None


class RefundCame(NamedTuple):
    """A refund that came while one was promised: the promise, what came of it in all, and what it makes of it.

    `verdict` is None where nobody said how much was promised, so that it may be all of it or a part. `note` tells what came
    where that is a part. `at` is when that much had come, whichever refund was recorded last.
    """

    promise: PromiseFacts
    came: Money
    verdict: Optional[Verdict]
    note: Optional[str]
    at: Moment


def refund_came(facts: CaseFacts, event: Event) -> Optional[RefundCame]:
    """The promise that a refund settles, if somebody may say so; None where none is open, or no sum is known.

    It is kept by the sum that was promised; where that names none, by what is at stake, or else by what was paid. With less
    than was promised, or is at stake, it is broken once its day is over; with less than was paid it may be either, since a part
    may be all that was meant.
    """
    if event.event is not EventKind.REFUNDED or event.amount is None:
        return None
    waiting = [each for each in facts.open_promises if is_of_money(each) and each.promise.at.day <= event.at.day]
    made = [each for each in waiting if without_those_of_others([event], facts.refund_owners, each)]
    if not made:
        return None
    latest = max(each.promise.at.instant for each in made)
    promise = min((each for each in made if each.promise.at.instant == latest), key=_due_first)
    since = without_those_of_others(refunds_since(facts.events, promise.promise.at.day), facts.refund_owners, promise)
    currency = event.amount.currency
    is_all = all(each.amount for each in since)
    sums = [(each.at, each.amount.minor) for each in since if each.amount and each.amount.currency == currency]
    sums = sorted(sums, key=lambda one: one[0].instant) or [(event.at, 0)]
    so_far = [Money(total, currency) for total in accumulate(minor for _, minor in sums)]
    verdicts = [_verdict(facts, promise, each, is_all=is_all) for each in so_far]
    came, verdict = so_far[-1], verdicts[-1]
    if verdict is Verdict.BROKEN and promise.promise.due and promise.state is not PromiseState.OVERDUE:
        return None  # the rest may still come by its day
    at = sums[verdicts.index(verdict) if verdict is Verdict.KEPT else -1][0]
    told = verdict is not Verdict.KEPT and not any(each.private for each in since)
    told = told and not _is_in_another(facts, promise, came)
    return RefundCame(promise, came, verdict, _only_came(facts, came) if told else None, at)


def _due_first(facts: PromiseFacts) -> tuple[str, int]:
    """Which of several promises of one moment a refund comes of first: one that is due first, one without a day last."""
    due = facts.promise.due
    return (due.instant if due else "9999", facts.promise.number)


def _is_in_another(facts: CaseFacts, promise: PromiseFacts, came: Money) -> bool:
    """Whether what was to come is in another currency than what came: nobody can say that *only* so much did."""
    expected = {each.currency for each in money_in(promise.promise.text or "", came.currency)}
    expected = expected or {each.currency for each in [facts.case.amount] if each}
    expected = expected or {each.currency for each in facts.balances if each.paid}
    return bool(expected) and came.currency not in expected


def _verdict(facts: CaseFacts, promise: PromiseFacts, came: Money, *, is_all: bool) -> Optional[Verdict]:
    """What so much makes of the promise; `is_all` says that the sum of every refund is known."""
    part = sum_of_part(promise.promise.text, facts.events)
    promised = [part] if part else money_in(promise.promise.text or "", came.currency)
    at_stake = None if names_part(promise.promise.text) else facts.case.amount
    expected = sum(each.minor for each in promised) if promised else at_stake.minor if at_stake else None
    if _is_with_costs(promise.promise.text or ""):
        return None  # how much these were nobody said
    if {each.currency for each in promised or filter(None, [at_stake])} - {came.currency}:
        return None
    if expected is not None and came.minor >= expected:
        return Verdict.KEPT
    if expected is not None and is_all and len(promised) < 2:
        return Verdict.BROKEN
    paid = next((each.paid for each in facts.balances if each.currency == came.currency), 0)
    return Verdict.KEPT if not promised and 0 < paid <= came.minor else None


def _is_with_costs(promised: str) -> bool:
    """Whether costs were promised beside the money, and not how much: *a refund plus the return postage*."""
    _, *beside = JOINED.split(promised)
    return any(COSTS.search(each) is not None or FEE.search(each) is not None for each in beside if not sum_in(each))


def _language_of(facts: CaseFacts) -> Language:
    """The language of the case's exports, as its country writes sums and days."""
    return language_named(language_of(None, facts)[0], facts.case.country)


def _only_came(facts: CaseFacts, came: Money) -> str:
    """`only 19.99 GBP came`, in the language of the case's exports: the note stands in them."""
    language = _language_of(facts)
    return language.only_came.format(amount=language.money(came.amount, came.currency))


def settling(facts: CaseFacts, came: RefundCame, verdict: Verdict) -> str:
    """The command that settles the promise so, by the day on which that much had come."""
    words = ["casebook", "settle", ref_of(facts, came), verdict.value, "--date", came.at.at[:10]]
    words += ["--note", came.note] if came.note and verdict is Verdict.BROKEN else []
    return command_line(words)


def ref_of(facts: CaseFacts, came: RefundCame) -> str:
    """The promise, as it is named: `towel/4`."""
    return f"{facts.case.handle}/{came.promise.promise.number}"


def refund_remarks(facts: CaseFacts, event: Event) -> tuple[str, ...]:
    """How to say what became of the promise that a refund settles; nothing where there is none."""
    came = refund_came(facts, event)
    if came is None:
        return ()
    ref = ref_of(facts, came)
    if came.verdict is not None:
        return (f"{ref} promised a refund; if this settles it: {settling(facts, came, came.verdict)}",)
    kept, broken = (settling(facts, came, verdict) for verdict in (Verdict.KEPT, Verdict.BROKEN))
    told = f"{ref} promised a refund, and it is not known that {as_typed(came.came)} is all of it"
    return (f"{told}; if it is: {kept}; if it is not: {broken}",)


def late_remarks(facts: CaseFacts, event: Event) -> tuple[str, ...]:
    """That a refund came of a promise that was settled as broken, and how long after its day; nothing of others."""
    if event.event is not EventKind.REFUNDED or event.amount is None or refund_came(facts, event) is not None:
        return ()
    broken = [each for each in facts.agreed_promises if each.state is PromiseState.BROKEN and is_of_money(each)]
    of_it = [each for each in broken if without_those_of_others([event], facts.refund_owners, each)]
    late = [each for each in of_it if each.promise.due and each.promise.at.day <= event.at.day > each.promise.due.day]
    if not late or late[-1].promise.due is None:
        return ()
    promise, days = late[-1].promise, (event.at.day - late[-1].promise.due.day).days
    ref, when = f"{facts.case.handle}/{promise.number}", "a day" if days == 1 else f"{days} days"
    told = f"{ref} was settled as broken, and {as_typed(event.amount)} came {when} after its day"
    return (f"{told}; the text tells that it came, with the day.",)


def facts_before(facts: CaseFacts, events: Sequence[Event]) -> CaseFacts:
    """The case as it stood before these were recorded."""
    return gather(CaseWithEntries(facts.case, tuple(each for each in facts.entries if each not in events)), facts.now)


def more_than_paid_remarks(facts: CaseFacts, before: CaseFacts) -> tuple[str, ...]:
    """A sentence for each currency of which more came back than was paid or is at stake, unless that was so `before`."""
    known = _more_than_paid(before)
    return tuple(sentence for currency, sentence in _more_than_paid(facts).items() if currency not in known)


def _more_than_paid(facts: CaseFacts) -> dict[str, str]:
    found = {}
    for balance in facts.balances:
        most = max(balance.paid + balance.costs, balance.at_stake or 0)
        if balance.is_whole and 0 < most < balance.refunded:
            came, went = (as_typed(balance.money(minor)) for minor in (balance.refunded, most))
            look = f"casebook timeline {facts.case.handle} shows whether something is there twice"
            found[balance.currency] = f"{came} came back in all, and {went} is what it was about; {look}."
    return found


def want_remarks(facts: CaseFacts, before: Optional[CaseFacts] = None) -> tuple[str, ...]:
    """A sentence where the want names another sum than is still owed; nothing otherwise, or where that was so `before`."""
    if before is not None and want_remarks(before) == want_remarks(facts):
        return ()
    if names_sum_of_costs(facts.case.want or ""):
        return ()  # how much money is wanted beside them is not said
    if beside := sum_beside(facts.case.want or ""):
        return _both_remarks(facts, beside)
    wanted = money_in(facts.case.want or "", facts.case.currency)
    currencies = {balance.currency for balance in facts.balances}
    for balance in facts.balances:
        owed = balance.money(balance.owed)
        # A sum in a currency that nothing was paid in is no other sum of another balance.
        named = [each for each in wanted if each.currency == balance.currency or each.currency not in currencies]
        is_all = {each.currency for each in named} == {owed.currency} and sum(
            each.minor for each in named
        ) == owed.minor
        if named and balance.owed and owed not in named and not is_all:
            told = " and ".join(map(as_typed, named))
            asks = f"{facts.case.handle} asks for {told}, and {as_typed(owed)} is still owed"
            anew = f"{asks}; casebook edit {facts.case.handle} --want TEXT says it anew"
            return (f"{anew}{_no_more_at_stake(facts, named, owed)}.",)
    return ()


def _both_remarks(facts: CaseFacts, beside: TypedSum) -> tuple[str, ...]:
    """How to have a sum counted that is asked for beside what was paid; nothing where it is, or what is at stake is not known."""
    owed = [each for each in facts.balances if each.owed and beside.may_be_in(each.currency)]
    if len(owed) != 1 or (facts.case.amount and facts.case.amount.minor != owed[0].paid):
        return ()
    [balance] = owed
    more = balance.money(beside.minor_in(balance.currency))
    whole = balance.money(balance.owed + balance.returned + more.minor)
    command = command_line(["casebook", "edit", facts.case.handle, "--amount", as_typed(whole)])
    told = f"{as_typed(balance.money(balance.owed))} is still owed of what was paid, and {as_typed(more)} is asked for beside"
    return (f"{told}; so that both count: {command}",)


def _no_more_at_stake(facts: CaseFacts, named: Sequence[Money], owed: Money) -> str:
    """How to say that less than what was paid is what it is about; nothing where that was said, or not less is asked for."""
    is_less = [each.currency for each in named] == [owed.currency] and named[0].minor < owed.minor
    if not is_less or facts.case.amount is not None:
        return ""
    command = command_line(["casebook", "edit", facts.case.handle, "--amount", as_typed(named[0])])
    return f", and if no more is at stake: {command}"


def rest_remarks(facts: CaseFacts) -> tuple[str, ...]:
    """How to have the rest asked for, where less came than is asked for in words, and what is at stake is not known; not where
    all came of what was accepted in the place of it."""
    if facts.case.closed is not None or facts.case.amount is not None or any(each.owed for each in facts.balances):
        return ()
    from casebook.exporters.words.asked_last import asked_last

    last = None if facts.case.want else asked_last(facts, _language_of(facts))
    wanted = money_in(facts.case.want or (last.what if last else ""), facts.case.currency)
    came = [balance.money(balance.returned) for balance in facts.balances if balance.returned]
    if len(wanted) != 1 or len(came) != 1 or wanted[0].currency != came[0].currency or came[0].minor >= wanted[0].minor:
        return ()
    if (
        _asks_for_the_rest(facts)
        or sum_beside(facts.case.want or "")
        or agreed_in(facts.case, facts.events)
        or _is_left_of_a_sum(facts, wanted[0], came[0])
        or _is_promised_since(facts, wanted[0])
    ):
        return ()
    asks = f"{facts.case.handle} asks for {as_typed(wanted[0])}, and {as_typed(came[0])} came"
    command = command_line(["casebook", "edit", facts.case.handle, "--amount", as_typed(wanted[0])])
    return (f"{asks}; so that it asks for the rest: {command}",)


def _is_left_of_a_sum(facts: CaseFacts, wanted: Money, came: Money) -> bool:
    """Whether what is wanted is what is left of a sum that was taken, without what came: whoever types that asks for the rest."""
    taken = [event.amount for event in facts.events if event.event in TAKEN and event.amount]
    return any(each.currency == came.currency and each.minor == wanted.minor + came.minor for each in taken)


def _is_promised_since(facts: CaseFacts, wanted: Money) -> bool:
    """Whether just what is wanted was promised after all that came: none of that is a part of it."""
    last = max((each.at.instant for each in facts.refunds), default="")
    since = (each.promise.text or "" for each in facts.agreed_promises if each.promise.at.instant > last)
    return any(money_in(text, wanted.currency) == [wanted] for text in since)


def _asks_for_the_rest(facts: CaseFacts) -> bool:
    """Whether a text asks for no more than the rest already: of a sum that was promised, and of which a part came since."""
    from casebook.exporters.facts.asked.owed_ask import rest_asked
    from casebook.exporters.wording import Wording

    wording = Wording(facts, _language_of(facts), years=False)
    return bool(rest_asked(wording, facts.case.want or ""))
