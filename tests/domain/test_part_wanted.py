"""Whether a part of the price is wanted, of which nobody said how much."""

from __future__ import annotations

from casebook.domain.part_wanted import part_of_price_asked
from tests.builders import case
from tests.conftest import each


@each(
    ("want", "is_asked"),
    [
        ("a new seat or a discount", True),
        ("no repair but a discount", True),
        ("niet repareren maar korting", True),
        ("keine Reparatur, einen Preisnachlass", True),
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
