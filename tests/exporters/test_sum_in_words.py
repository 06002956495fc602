"""What money is promised in words is told in these words, and costs beside it are not known to have come with it."""

from __future__ import annotations

from typing import Any

from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import pastes


@each(
    ("language", "promised", "told"),
    [
        ("en", "fifty pounds back by 8 Nov", "fifty pounds back"),
        ("en", "half back by 8 Nov", "half back"),
        ("nl", "vijftig euro terug", "vijftig euro terug"),
        ("de", "fünfzig Euro zurück", "fünfzig Euro zurück"),
        ("fr", "remboursement de cinquante euros", "cinquante euros"),
        ("es", "reembolso de cincuenta euros", "cincuenta euros"),
    ],
)
def test_a_sum_in_words_is_no_refund_of_all(language: str, promised: str, told: str) -> None:
    """Of some money the lead does not say that *a refund* was promised."""
    entries = Entries()
    made = entries.contact("2024-11-01", "ok", agent="Kim")
    entries.promise("2024-11-01", promised, "2024-11-08", made_in=made, promised=Promised.REFUND)

    [text] = pastes(facts_of(case(problem="It is scratched.", want="X"), entries), [300], language)

    assert told in text.partition("\n")[0]


@each(
    "promised", ["a refund plus the return postage", "terugbetaling plus de retourkosten", "Erstattung und das Porto"]
)
def test_costs_that_were_promised_beside_a_refund_are_not_known_to_have_come(casebook: Any, promised: str) -> None:
    """All that was paid came: whether the promise is kept only the person knows."""
    handle = f"lamp{len(promised)}"
    casebook("open", handle, "--company", "Lumen", assumed_now="2024-11-01")
    casebook("note", handle, "--kind", "paid", "--amount", "80 EUR", assumed_now="2024-11-01")
    casebook("promise", handle, promised, assumed_now="2024-11-02")

    said = casebook("note", handle, "--kind", "refunded", "--amount", "80 EUR", assumed_now="2024-11-05").stderr

    assert "it is not known that 80.00 EUR is all of it" in said
