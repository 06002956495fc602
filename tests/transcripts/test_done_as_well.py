"""What was set going beside something that was cancelled is promised, and where money came from says that it goes back there."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import _promised

DUE = "2026-11-26"


@each(
    ("language", "said", "behind"),
    [
        (
            "en",
            "I have cancelled the voucher and requested the refund of the tickets for you.",
            "Please allow 7 business days for it to be returned to your original form of payment.",
        ),
        (
            "nl",
            "Ik heb de voucher geannuleerd en de terugbetaling aangevraagd.",
            "Houd rekening met 7 werkdagen voordat het op uw rekening staat.",
        ),
        (
            "de",
            "Ich habe den Gutschein storniert und die Erstattung veranlasst.",
            "Bitte rechnen Sie mit 7 Werktagen, bis es auf Ihrem Konto ist.",
        ),
        (
            "fr",
            "J'ai annulé le bon et lancé le remboursement.",
            "Comptez 7 jours ouvrés pour que ce soit sur votre compte.",
        ),
        (
            "es",
            "He anulado el vale y tramitado el reembolso.",
            "Cuente con 7 días hábiles hasta que esté en su cuenta.",
        ),
    ],
)
def test_a_voucher_is_cancelled_and_the_refund_stands(language: str, said: str, behind: str) -> None:
    """Only what was cancelled is gone; what was set going in its place has the day that is told behind it."""
    assert [("refund", DUE)] == _promised(language, said, "ok", behind)


def test_a_promise_that_is_cancelled_beside_another_is_gone() -> None:
    """A voucher that was promised before is no longer, where it is cancelled for a refund."""
    before = ("We'll send you a replacement on Friday.", "I don't want it.")
    assert [("refund", None)] == _promised("en", *before, "I have cancelled the replacement and requested the refund.")


@each(
    "said",
    [
        "It will be returned to your original form of payment within 7 business days.",
        "It'll go back to the original payment method within 7 business days.",
    ],
)
def test_what_goes_back_to_where_it_was_paid_from_is_money(said: str) -> None:
    """*It* is a refund where it goes back to how one paid."""
    assert [("refund", DUE)] == _promised("en", said)
