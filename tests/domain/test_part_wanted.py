"""Whether a part of the price is wanted, of which nobody said how much."""

from __future__ import annotations

from casebook.domain.part_wanted import part_of_price_asked, part_of_price_named
from casebook.records.values import Money
from tests.builders import case
from tests.conftest import each


@each(
    ("want", "is_asked"),
    [
        ("a new seat or a discount", True),
        ("no repair but a discount", True),
        ("niet repareren maar korting", True),
        ("keine Reparatur, einen Preisnachlass", True),
        ("half my money back", True),
        ("half of my money back", True),
        ("de helft van mijn geld terug", True),
        ("die Hälfte meines Geldes zurück", True),
        ("la moitié de mon argent", True),
        ("la mitad de mi dinero", True),
        ("all my money back and a discount", False),
        ("a refund, no discount", False),
        ("my refund, not a partial refund", False),
        ("terugbetaling, geen korting", False),
        ("Erstattung, keinen Rabatt", False),
        ("Erstattung statt eines Rabatts", False),
        ("un remboursement, pas de remise", False),
        ("un reembolso, sin descuento", False),
    ],
)
def test_what_is_not_wanted_is_no_part_of_the_price(want: str, is_asked: bool) -> None:
    """Behind a *no* stands what the person turns down."""
    assert is_asked == part_of_price_asked(case(want=want))


@each(
    ("want", "told"),
    [
        ("30 EUR back", 3000),
        ("a refund of 30 EUR or a new lamp", 3000),
        ("no repair but 30 EUR back", 3000),
        ("a refund of no less than 30 EUR", 3000),
        ("30 euro terug op mijn rekening", 3000),
        ("keine Reparatur, 30 EUR zurück", 3000),
        ("a refund minus the 15 EUR postage", None),
        ("terugbetaling min 15 euro verzendkosten", None),
        ("Erstattung abzüglich 15 EUR", None),
        ("un remboursement moins 15 EUR de frais", None),
        ("el reembolso menos 15 EUR", None),
        ("a refund, not a 20 EUR voucher", None),
        ("mijn geld, geen bon van 20 euro", None),
        ("Erstattung statt 20 EUR Gutschein", None),
        ("un remboursement, pas un bon de 20 EUR", None),
        ("el reembolso en vez de 20 EUR", None),
        ("a refund or at least 30 EUR", None),
        ("the 20 EUR voucher", None),
        ("the lamp of 40 EUR replaced", None),
        ("send the part (worth 12 EUR)", None),
    ],
)
def test_a_sum_is_a_part_of_the_price_where_it_is_asked_for(want: str, told: int | None) -> None:
    """Not where it is taken off, turned down, on a voucher, or what the thing costs that is wanted."""
    assert told == part_of_price_named(case(want=want), Money(10000, "EUR"))
