"""Whether a case asks for all that was taken, so that just that is at stake: by its sum, or because it is all the money. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.domain.all_back import asks_for_all, asks_for_each
from casebook.domain.charged_for import asks_for_what_was_charged
from casebook.domain.money_part import money_part
from casebook.domain.paid_apart import TAKEN
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event
    from casebook.records.values import Money


def is_all_wanted(case: Case, paid: Money, at_stake: int | None, events: Iterable[Event], *, may_be_less: bool) -> bool:
    """Whether the case asks for all that was `paid` or taken.

    It does where it names that sum, and no less was at stake; or where it asks for the money back, alone or with what is none,
    nobody said what was at stake nor that anything was ordered, and nothing was charged twice: it `may_be_less` otherwise. Who
    asks for each of the payments, as many as there were, asks for no less.
    """
    want = case.want or ""
    named = [each.value for each in sums(want)]
    if named:
        return named == [Decimal(paid.amount)] and (at_stake is None or at_stake < paid.minor)
    taken, of_money = [each for each in events if each.event in TAKEN], money_part(want)
    if at_stake is None and asks_for_each(of_money, len(taken)):
        return True
    if may_be_less:
        return False
    alone = replace(case, want=of_money)
    return asks_for_all(of_money) or _asks_for_all_of_it(case, paid) or asks_for_what_was_charged(alone, taken)


_FOR_WHAT = QuickPattern(r" (?:for|voor|für|pour|por) [^\W\d_][^,;.]*\Z")
"""What a want ends with that says what the money was for."""


def _asks_for_all_of_it(case: Case, paid: Money) -> bool:
    """Whether all the money is wanted back for what the problem says that this very sum was taken for: *my money back for the
    minibar*, of *you charged 64.50 EUR for the minibar*."""
    want, problem = (case.want or "").rstrip(" .!"), (case.problem or "").casefold()
    what = _FOR_WHAT.search(want)
    if what is None or not asks_for_all(want[: what.start()]):
        return False
    named = (f"{each.typed}{what[0]}".casefold() for each in sums(problem) if each.value == Decimal(paid.amount))
    return any(re.search(rf"{re.escape(each)}\b", problem) for each in named)
