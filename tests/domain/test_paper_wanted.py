"""Who asks for a paper or an answer alone is owed nothing of what was paid."""

from __future__ import annotations

from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("want", "owed"),
    [
        ("a corrected bill", 0),
        ("a corrected bill by friday", 0),
        ("a written apology", 0),
        ("een gecorrigeerde rekening", 0),
        ("een nieuwe eindafrekening voor 2024", 0),
        ("eine korrigierte Rechnung", 0),
        ("eine Stellungnahme", 0),
        ("une facture rectifiée", 0),
        ("una factura corregida", 0),
        ("a corrected bill and my money back", 61200),
        ("my money back", 61200),
        ("a repair", 61200),
    ],
)
def test_a_paper_is_no_money(want: str, owed: int) -> None:
    """However much was paid and charged."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.CHARGED, amount=Money(61200, "EUR"))
    entries.event("2024-11-02", EventKind.PAID, amount=Money(61200, "EUR"))

    [found] = facts_of(case(want=want), entries).balances

    assert owed == found.owed
