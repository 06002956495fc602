"""What is at stake is told as that, and as a price only where the sums that are known do not say otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.records.vocabularies import EventKind
from tests.conftest import each

from .cases import text_with_sums

PAID, CHARGED, REFUNDED, ORDERED = EventKind.PAID, EventKind.CHARGED, EventKind.REFUNDED, EventKind.ORDERED
HALVES = ((PAID, 44000), (REFUNDED, 22000))


@each(
    ("sums", "amount", "is_price"),
    [
        (HALVES, 22000, False),
        ([(PAID, 18150)], 43150, False),
        ([(CHARGED, 8640), (CHARGED, 8640)], 8640, True),
        ([(ORDERED, 8640), (CHARGED, 17280)], 8640, True),
        ([(PAID, 5000), (PAID, 7000)], 12000, True),
        ([], 12000, True),
    ],
)
def test_what_is_at_stake_is_no_price_where_the_sums_say_so(
    sums: Sequence[tuple[EventKind, int]], amount: int, is_price: bool
) -> None:
    """It stands beside the order, or is told as what is at stake."""
    want, figure = "a new ticket", f"{amount / 100:.2f} EUR"
    told, letter = text_with_sums(want, amount, sums), text_with_sums(want, amount, sums, form="letter")

    assert [is_price, not is_price] == [f"Order A-1 ({figure})" in told, f"Amount at stake: {figure}" in told], told
    assert is_price or f"order A-1 ({figure})" not in letter
    assert "amount is" not in told


def test_a_claim_calls_it_so_in_each_language() -> None:
    """`Montant en jeu`, and no *Montant total*."""
    named = {
        "nl": "Bedrag waar het om gaat",
        "de": "Betrag, um den es geht",
        "fr": "Montant en jeu",
        "es": "Importe en cuestión",
    }
    for code, label in named.items():
        assert label in text_with_sums("431.50 EUR", 43150, [(PAID, 18150), (REFUNDED, 10000)], code, "claim")
