"""A *when* that tells of the past, inside what is promised, is nothing that the promise waits for."""

from __future__ import annotations

from casebook.parsing.promises.conditions import condition_in
from tests.conftest import each


@each(
    "text",
    [
        "refund of what I paid when the parcel arrived",
        "refund of the fee I was charged when I cancelled",
        "a replacement for the cup that broke when the box was opened",
        "refund of the deposit paid when the booking was made",
        "terugbetaling van wat ik betaalde toen het pakket aankwam",
        "terugbetaling van wat ik betaald heb wanneer het pakket aankwam",
        "Erstattung dessen, was ich bezahlt habe, als das Paket ankam",
        "remboursement de ce que j'ai payé quand le colis est arrivé",
        "reembolso de lo que pagué cuando llegó el paquete",
        "reembolso de lo que me cobraron cuando cancelé",
    ],
)
def test_what_was_done_when_something_happened_waits_for_nothing(text: str) -> None:
    """The clause says which money is meant."""
    assert condition_in(text) is None


@each(
    ("text", "after"),
    [
        ("refund of what I paid when the parcel arrives back", "the parcel arrives back"),
        ("refund of what I paid when the parcel is returned", "the parcel is returned"),
        ("a refund when the parcel arrived", "the parcel arrived"),
        ("refund of what I paid once the parcel has arrived", "the parcel has arrived"),
        ("reembolso de lo que pagué cuando llegue el paquete", "llegue el paquete"),
    ],
)
def test_what_is_to_come_is_waited_for_all_the_same(text: str, after: str) -> None:
    """Behind what was done too."""
    found = condition_in(text)

    assert found is not None
    assert after == found.after
