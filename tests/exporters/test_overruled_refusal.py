"""A refusal that somebody overruled gives way to the one in force since, and to what the person marked."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of

from .cases import paste

OVERRULED = "He says the camera at the gate shows a new dent at the back of it, and the deposit is gone for good."
IN_FORCE = "He says the other 150 GBP is an administration fee."
MARKED = (
    "The form of the desk, which Siobhan signed when I brought it back, says that there is no new damage to the van."
)


def told(limit: int | None, *, again: bool) -> str:
    """The paste of a deposit that one refused and another promised, of which part came; a third refuses the rest or not."""
    entries = Entries()
    entries.event("2024-10-31", EventKind.NOTE, MARKED, key=True)
    refused = entries.contact("2024-11-01", OVERRULED, agent="Declan", outcome=Outcome.REFUSED)
    made = entries.contact(
        "2024-11-02", "She sees the dent on my photo.", agent="Roisin", role=Role.SUPERVISOR, contradicts=(refused,)
    )
    entries.promise(
        "2024-11-02",
        "the full deposit back",
        "2024-11-09",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
        settled="2024-11-10",
    )
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(10000, "GBP"))
    if again:
        entries.contact("2024-11-12", IN_FORCE, agent="Piotr", outcome=Outcome.REFUSED)
    problem = "They kept my whole deposit for a dent in the rear door of the moving van that was there before I came."
    facts = facts_of(case(problem=problem, want="my deposit back", amount=Money(25000, "GBP")), entries)
    return paste(facts, ExportOptions("en", limit=limit))


def test_a_refusal_that_was_overruled_waits_for_the_one_in_force() -> None:
    """At 600 that and what was marked have the room; the whole text has the first as well."""
    text, whole = told(600, again=True), told(None, again=True)

    assert (True, True, False) == (IN_FORCE[3:] in text, MARKED in text, "the camera at the gate" in text)
    assert "the camera at the gate" in whole


def test_a_refusal_that_nobody_repeated_is_told_at_once() -> None:
    """Nothing else says what they hold against it."""
    assert "the camera at the gate" in told(600, again=False)
