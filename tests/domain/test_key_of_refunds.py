"""Of several promises of the same sum the one is told first that did not come."""

from __future__ import annotations

from casebook.domain.key_promise import key_promise, missed_promises
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("noted", "first", "missed"),
    [
        ("Refund for order 55-2", 1, [1]),
        ("Refund for order 55-1", 2, [2]),
        ("Bestellung 55-1", 2, [2]),
    ],
)
@each("day", ["2024-11-09", "2024-11-14"])
def test_what_came_is_not_what_is_chased(noted: str, first: int, missed: list[int], day: str) -> None:
    """The number of the order in the note of the refund says which came, before its day or after it."""
    entries = Entries()
    entries.promise("2024-11-03", "refund of 60 EUR for order 55-1 by 10 Nov", "2024-11-10", promised=Promised.REFUND)
    entries.promise("2024-11-03", "refund of 60 EUR for order 55-2 by 12 Nov", "2024-11-12", promised=Promised.REFUND)
    entries.event("2024-11-01", EventKind.PAID, amount=Money(12000, "EUR"))
    entries.event(day, EventKind.REFUNDED, noted, amount=Money(6000, "EUR"))
    facts = facts_of(case(want="a refund", amount=Money(12000, "EUR")), entries)

    told = key_promise(facts)

    assert (told and told.promise.number, [one.promise.number for one in missed_promises(facts)]) == (first, missed)
