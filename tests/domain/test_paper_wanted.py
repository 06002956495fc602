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
        ("a repair", 0),  # a thing is none either
        ("a solution", 61200),
    ],
)
def test_a_paper_is_no_money(want: str, owed: int) -> None:
    """However much was paid and charged."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.CHARGED, amount=Money(61200, "EUR"))
    entries.event("2024-11-02", EventKind.PAID, amount=Money(61200, "EUR"))

    [found] = facts_of(case(want=want), entries).balances

    assert owed == found.owed


@each(
    ("want", "owed"),
    [
        ("a new seat or a discount", 0),
        ("a partial refund", 0),
        ("een nieuwe zitting of korting", 0),
        ("gedeeltelijke terugbetaling", 0),
        ("einen Preisnachlass", 0),
        ("eine neue Sitzfläche oder einen Rabatt", 0),
        ("un remboursement partiel", 0),
        ("un rabais", 0),
        ("un descuento", 0),
        ("a discount or a full refund", 31200),
        ("a discount or my money back", 31200),
    ],
)
def test_of_who_wants_a_part_of_the_price_nobody_knows_what_is_owed(want: str, owed: int) -> None:
    """Once some came it is not known that it was all of that, nor that the rest of the price is owed."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.PAID, amount=Money(61200, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(30000, "EUR"))

    [found] = facts_of(case(want=want), entries).balances

    assert (owed, False) == (found.owed, found.is_settled)
