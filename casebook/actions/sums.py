"""Sums that go with what is recorded: read from the words, held against what is wanted, and against what was promised."""

from __future__ import annotations

from typing import NamedTuple, Optional

from casebook.actions.suggested_commands import command_line
from casebook.domain.balance import refunds_since
from casebook.domain.case_facts import CaseFacts
from casebook.domain.promises import PromiseFacts
from casebook.parsing.sums import money_in
from casebook.records.kinds import Event
from casebook.records.values import Money, as_typed
from casebook.records.vocabularies import EventKind, Promised, Verdict


def sum_said(text: str) -> Optional[Money]:
    """The one sum with its currency in these words; None where there is none, or several."""
    sums = money_in(text)
    return sums[0] if len(sums) == 1 else None


class RefundCame(NamedTuple):
    """A refund that came while one was promised: the promise, and what it makes of it, in full or in part."""

    promise: PromiseFacts
    verdict: Verdict
    note: Optional[str]


def refund_came(facts: CaseFacts, event: Event) -> Optional[RefundCame]:
    """The promise that a refund settles, if somebody may say so; None where none is open, or no sum is known.

    It is kept by what was promised, or was at stake before; with less it is broken, with a note that tells what came.
    """
    if event.event is not EventKind.REFUNDED or event.amount is None:
        return None
    waiting = [each for each in facts.open_promises if each.promise.promised is Promised.REFUND]
    made = [each for each in waiting if each.promise.at.day <= event.at.day]
    if not made:
        return None
    promise = max(made, key=lambda each: (each.promise.at.instant, each.promise.number))
    expected = next(iter(money_in(promise.promise.text or "", event.amount.currency)), None) or facts.case.amount
    since = [each.amount for each in refunds_since(facts.events, promise.promise.at.day) if each.amount]
    currency = event.amount.currency
    came = Money(sum(each.minor for each in since if each.currency == currency), currency)
    if expected is None or expected.currency != came.currency or came.minor >= expected.minor:
        return RefundCame(promise, Verdict.KEPT, None)
    return RefundCame(promise, Verdict.BROKEN, f"only {as_typed(came)} came")


def refund_remarks(facts: CaseFacts, event: Event) -> tuple[str, ...]:
    """How to say what became of the promise that a refund settles; nothing where there is none."""
    came = refund_came(facts, event)
    if came is None:
        return ()
    ref = f"{facts.case.handle}/{came.promise.promise.number}"
    words = ["casebook", "settle", ref, came.verdict.value, "--date", event.at.at[:10]]
    words += ["--note", came.note] if came.note else []
    return (f"{ref} promised a refund; if this settles it: {command_line(words)}",)


def want_remarks(facts: CaseFacts) -> tuple[str, ...]:
    """A sentence where the want names another sum than is still owed; nothing otherwise."""
    wanted = money_in(facts.case.want or "", facts.case.amount.currency if facts.case.amount else None)
    for balance in facts.balances:
        owed = balance.money(balance.owed)
        named = [each for each in wanted if each.currency == balance.currency]
        if named and balance.owed and owed not in named:
            asks = f"{facts.case.handle} asks for {as_typed(named[0])}, and {as_typed(owed)} is still owed"
            return (f"{asks}; casebook edit {facts.case.handle} --want says it anew.",)
    return ()
