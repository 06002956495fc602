"""How much came of a promise is told once, in whatever notation the person noted it on settling it."""

from __future__ import annotations

from casebook.exporters.lines.promises import note_beside
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "outcome", "note", "told"),
    [
        ("en", "only 45.00 GBP came", "Only 45 GBP came.", ""),
        ("en", "only 45.00 GBP came", "Only £45 came.", ""),
        ("en", "only 45.00 GBP came", "Only 44 GBP came.", "Only 44 GBP came."),
        ("nl", "er kwam maar € 1.045,00", "Er kwam maar 1.045 euro", ""),
        ("de", "es kamen nur 1.045,00\u00a0€", "Es kamen nur 1.045 EUR.", ""),
        (
            "de",
            "es kamen nur 1.045,00\u00a0€",
            "Es kamen nur 1.045 EUR, als Gutschein.",
            "Es kamen nur 1.045 EUR, als Gutschein.",
        ),
    ],
)
def test_what_came_is_not_said_again_with_the_sum_in_another_notation(
    language: str, outcome: str, note: str, told: str
) -> None:
    """Another sum, or another word beside it, is news."""
    entries = Entries()
    entries.promise(
        "2024-10-31",
        "a payment",
        "2024-11-07",
        promised=Promised.REFUND,
        verdict=Verdict.BROKEN,
        settled="2024-11-09",
        settled_note=note,
    )
    facts = facts_of(case(problem="It broke.", amount=Money(200000, "EUR")), entries)

    assert told == note_beside(Wording(facts, language_named(language), years=False), facts.promises[0], "", outcome)
