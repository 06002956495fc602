"""All the money that is asked for beside what is none, and each of several payments."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.domain.all_back import asks_for_each
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

FIRST, NEXT, LATER = "2024-09-01", "2024-09-02", "2024-10-01"


def owed(want: str, days: Sequence[str], refunds: int = 0) -> int:
    """What is still owed where 39.95 was charged on each of these days, and came back so often."""
    entries = Entries()
    for day in days:
        entries.event(day, EventKind.CHARGED, amount=Money(3995, "EUR"))
    for _ in range(refunds):
        entries.event("2024-11-01", EventKind.REFUNDED, amount=Money(3995, "EUR"))
    [found] = facts_of(case(want=want, amount=None), entries).balances
    return found.owed


@each(
    ("want", "told"),
    [
        ("my money back and a confirmation of the cancellation", 3995),
        ("a refund, an apology and the contract cancelled", 3995),
        ("my money back and a confirmation of the refund", 3995),
        ("mijn geld terug en een bevestiging van de opzegging", 3995),
        ("mein Geld zurück sowie eine Bestätigung der Kündigung", 3995),
        ("mon argent et une confirmation de la résiliation", 3995),
        ("mi dinero de vuelta y una confirmación de la cancelación", 3995),
        ("my money back and compensation", 0),  # nobody says how much of the charge is which
        ("half of my money back and an apology", 0),
        ("my money back or a replacement", 0),
        ("the difference back and an apology", 0),
        ("an apology", 0),
    ],
)
def test_all_the_money_is_wanted_with_what_is_none(want: str, told: int) -> None:
    """A confirmation, an apology, the end of a contract make it no less."""
    assert told == owed(want, [FIRST])


@each(
    ("want", "days", "refunds", "told"),
    [
        ("both payments back and written confirmation", (FIRST, NEXT), 0, 7990),
        ("both payments back and written confirmation", (FIRST, LATER), 1, 3995),
        ("a refund of both charges", (FIRST, NEXT), 1, 3995),
        ("both charges", (FIRST, NEXT), 2, 0),
        ("beide betalingen terug", (FIRST, NEXT), 1, 3995),
        ("die Erstattung beider Zahlungen", (FIRST, NEXT), 1, 3995),
        ("le remboursement des deux prélèvements", (FIRST, NEXT), 1, 3995),
        ("los dos cobros", (FIRST, NEXT), 1, 3995),
        ("my money back", (FIRST, NEXT), 0, 0),  # one may be right
        ("both payments back", (FIRST, NEXT, LATER), 0, 0),
        ("the second payment back", (FIRST, NEXT), 0, 3995),
    ],
)
def test_each_of_the_payments_is_wanted(want: str, days: Sequence[str], refunds: int, told: int) -> None:
    """As many as there were: then none of two charges of one sum is right."""
    assert told == owed(want, days, refunds)


@each(
    ("want", "payments", "is_each"),
    [
        ("all three instalments", 3, True),
        ("alle drie de termijnen terug", 3, True),
        ("alle Abbuchungen", 4, True),
        ("toutes les mensualités", 2, True),
        ("todos los cargos", 2, True),
        ("all payments back", 1, False),
        ("the payments back", 2, False),
        ("both rooms", 2, False),
    ],
)
def test_how_many_are_wanted(want: str, payments: int, is_each: bool) -> None:
    """By their number, or all of them; payments alone may be some."""
    assert is_each == asks_for_each(want, payments)
