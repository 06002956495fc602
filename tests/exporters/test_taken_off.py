"""A sum that is taken off what was promised, or asked for, is not told as what comes."""

from __future__ import annotations

from casebook.exporters.facts.asked.asked_by_sum import asked_by_sum
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import pastes


@each(
    ("language", "promised", "untrue"),
    [
        ("en", "a refund minus 15 EUR restocking fee", "refund of 15"),
        ("en", "a refund of 100 EUR minus 15 EUR", "ask for a refund of 100"),
        ("nl", "terugbetaling min 15 EUR", "terugbetaling van € 15"),
        ("de", "Erstattung abzüglich 15 EUR", "Erstattung von 15"),
        ("fr", "remboursement moins 15 EUR de frais", "remboursement de 15"),
        ("es", "reembolso menos 15 EUR", "reembolso de 15"),
    ],
)
def test_what_is_taken_off_is_not_what_was_promised(language: str, promised: str, untrue: str) -> None:
    """Neither in the promise nor in what is asked for, where nobody said what is wanted."""
    entries = Entries()
    entries.event("2024-10-20", EventKind.PAID, amount=Money(10000, "EUR"))
    made = entries.contact("2024-11-01", "ok", agent="Kim")
    entries.promise("2024-11-01", promised, "2024-11-08", made_in=made, promised=Promised.REFUND)
    facts = facts_of(case(problem="It came broken.", want=None), entries)

    for text in pastes(facts, [300, 600, 2000], language):
        plain = text.replace("\u00a0", " ").replace("\u202f", " ")
        assert untrue not in plain
        assert "Kim" in plain


@each(
    ("want", "told"),
    [
        ("my money back less 15 EUR", ""),
        ("the price of the coat minus the 15 EUR", ""),
        ("the price of the coat, 15 EUR", "15 EUR"),
    ],
)
def test_an_ask_is_not_cut_to_the_sum_that_it_takes_off(want: str, told: str) -> None:
    """Where there is little room it is told by its sum alone: by one that is asked for."""
    wording = Wording(facts_of(case(want=want), Entries()), language_named("en"), years=False)

    assert told == asked_by_sum(wording, want)
