"""Which currency a sum is in that was typed without one: the one that the case speaks of, if there is no other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry
from casebook.records.values import Money

if TYPE_CHECKING:
    from casebook.store.reader import Reader


def currency_of(case: Case, entries: Iterable[Entry]) -> Optional[str]:
    """The currency of what the case is about; else the one that all its sums are in. None where nobody can know."""
    if case.currency:
        return case.currency
    sums = (value for entry in entries for value in vars(entry).values() if isinstance(value, Money))
    found = {each.currency for each in sums}
    return found.pop() if len(found) == 1 else None


def known_currency(reader: Reader, case: Case, clock: Clock, *, is_asked: bool = True) -> Optional[str]:
    """The currency of a case in the book; the clock's own where that says none. Its entries are looked through where `is_asked`,
    as it is where a sum was typed or may be yet."""
    if case.currency:
        return case.currency
    if not case.uuid or not is_asked:
        return clock.currency
    return currency_of(case, reader.case_with_entries(case).entries) or clock.currency


def clock_of_case(reader: Reader, case: Case, clock: Clock, *, is_asked: bool = True) -> Clock:
    """The clock by which sums of a case in the book are read, in its currency (see `known_currency`)."""
    currency = known_currency(reader, case, clock, is_asked=is_asked)
    return clock if currency == clock.currency else replace(clock, currency=currency)
