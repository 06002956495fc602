"""Which refunds came of a promise, and which of others that were kept."""

from __future__ import annotations

from casebook.domain.refunds_of_promises import without_those_of_others
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

KEPT = {"verdict": Verdict.KEPT, "settled": "2024-11-04", "day_said": True}


@each(
    ("text", "settled", "left"),
    [
        ("a refund of 50 EUR", KEPT, [4, 5]),
        ("a refund of 40 EUR", KEPT, [3, 4, 5]),
        ("a refund", KEPT, [4, 5]),
        ("a refund", KEPT | {"settled": "2024-11-07"}, [3, 4, 5]),
        ("a refund of 50 EUR", KEPT | {"settled": "2024-11-20T09:00:00+01:00", "day_said": False}, [4, 5]),
        ("a refund", KEPT | {"settled": "2024-11-20T09:00:00+01:00", "day_said": False}, [3, 4, 5]),
        ("a refund of 50 EUR", KEPT | {"verdict": Verdict.BROKEN}, [3, 4, 5]),
        ("a refund of 50 EUR", {}, [3, 4, 5]),
    ],
)
def test_what_another_promise_was_kept_by_came_of_that(text: str, settled: dict[str, object], left: list[int]) -> None:
    """By its sum, else by the day on which it was kept; of a promise that nobody settled as kept nothing did."""
    entries = Entries()
    entries.promise("2024-11-01", text, "2024-11-05", promised=Promised.REFUND, **settled)
    entries.promise("2024-11-01", "a refund of 50 EUR", "2024-11-12", promised=Promised.REFUND)
    for day, minor in (("2024-11-04", 5000), ("2024-11-06", 5000), ("2024-11-08", 100)):
        entries.event(day, EventKind.REFUNDED, amount=Money(minor, "EUR"))
    facts = facts_of(case(), entries)

    of_it = without_those_of_others(facts.refunds, facts.agreed_promises, facts.promise(2))

    assert left == [event.number for event in of_it]
