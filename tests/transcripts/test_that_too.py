"""A sum that the person names beside a refund, to which the company says *that too*, comes back with it: five languages."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import _promised

FRI = "2026-11-20"


@each(
    ("language", "said", "named", "answer"),
    [
        (
            "en",
            "We'll refund the £312 by Friday.",
            "And the £35 admin fee, they took that separately",
            "Yes that too",
        ),
        ("nl", "De € 312 storten we uiterlijk vrijdag terug.", "En de 35 euro administratiekosten?", "Ja, die ook."),
        ("de", "Die 312 € erstatten wir bis Freitag.", "Und die 35 Euro Bearbeitungsgebühr?", "Ja, die auch."),
        ("fr", "Nous vous remboursons les 312 € au plus tard vendredi.", "Et les 35 euros de frais ?", "Oui, aussi."),
        ("es", "Le devolvemos los 312 € a más tardar el viernes.", "¿Y los 35 euros de gastos?", "Sí, eso también."),
    ],
)
def test_a_sum_beside_a_refund_comes_with_it(language: str, said: str, named: str, answer: str) -> None:
    """Two refunds are promised, by the same day."""
    assert [("refund", FRI)] * 2 == _promised(language, said, named, answer)


@each(
    ("named", "answer"),
    [
        ("And the £35 admin fee?", "No, that's not refundable."),
        ("And the £35 admin fee?", "Yes, that's the fee for the booking."),
        ("Do I have to pay the £35 fee?", "Yes, that too."),
    ],
)
def test_what_is_no_yes_to_it_adds_nothing(named: str, answer: str) -> None:
    """Whoever says something else of the sum, or is asked whether it has to be paid, promises nothing more."""
    assert [("refund", FRI)] == _promised("en", "We'll refund the £312 by Friday.", named, answer)
