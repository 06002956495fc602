"""Money that came once a refund was promised anew came of that, and of none that had been settled as broken before."""

from __future__ import annotations

from casebook.exporters.facts.evidence.evidence import became_of
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(("anew", "came"), [("2024-10-10", False), (None, True), ("2024-10-25", True)])
def test_what_came_since_a_new_promise_is_of_that(anew: str | None, came: bool) -> None:
    """Without one, or with one made after it came, it is still what came of the first."""
    entries = Entries()
    entries.promise(
        "2024-10-01",
        "a refund",
        "2024-10-05",
        promised=Promised.REFUND,
        verdict=Verdict.BROKEN,
        settled="2024-10-06",
        settled_note="Nothing came.",
    )
    if anew:
        entries.promise(anew, "both payments back", "2024-10-30", promised=Promised.REFUND)
    entries.event("2024-10-20", event=EventKind.REFUNDED, amount=Money(1499, "GBP"))
    facts = facts_of(case(), entries)
    wording = Wording(facts, language_named("en"))

    assert ("14.99 GBP" in became_of(wording, facts.promises[0])) == came
