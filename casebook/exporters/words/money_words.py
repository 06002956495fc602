"""What the money that comes from the company is called: a payout, compensation; a refund where nobody can say that it is that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.costs_wanted import ASKS_MONEY, COSTS, JOINED
from casebook.domain.nearness import FOR_WHAT
from casebook.domain.paid_apart import TAKEN
from casebook.domain.rest_wanted import asks_for_rest
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.text.sums import sums_in

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.language.log_words import LogWords, MoneyWords


def money_words_of(facts: CaseFacts, log: LogWords) -> MoneyWords | None:
    """What money that comes is called by who wants it, else by who promised it.

    None of a refund, or where nobody says; nor where costs are wanted beside it, or what came was noted to be for another thing:
    then it is told as it was recorded.
    """
    called = (facts.case.want, *(each.promise.text for each in facts.agreed_promises))
    for text in filter(None, called):
        if log.refund.search(text) or len(sums_in(text)) > 1:  # of two sums one is called otherwise
            return None
        for words in log.payments:
            if words.called.search(text):
                return None if _may_be_for_another(facts, text, words) else words
    return None


def _may_be_for_another(facts: CaseFacts, text: str, words: MoneyWords) -> bool:
    """Whether what came may be for another thing than what this `text` calls so: as much as was taken is that back."""
    taken = {each.amount for each in facts.events if each.event in TAKEN and each.amount}
    if any(event.amount in taken for event in facts.refunds):
        return True
    parts = JOINED.split(text)
    beside = [part for part in parts if not words.called.search(part)]
    if any(COSTS.search(each) or asks_for_rest(each) or ASKS_MONEY.search(each) for each in beside):
        return True
    things = frozenset[str]().union(*(things_in(part) for part in parts if part not in beside))
    return any(_is_of_another(event.text or "", things) for event in facts.refunds)


def _is_of_another(note: str, things: frozenset[str]) -> bool:
    """Whether a note says what a sum came for, and that is none of these things."""
    behind = FOR_WHAT.search(note)
    named = things_in(re.split(r"[,;.]", note[behind.end() :])[0]) if behind else frozenset[str]()
    return bool(named) and not is_any_shared(named, things)
