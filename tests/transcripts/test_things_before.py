"""*It* is the thing that is made, or was asked for, right before, and not the money promised earlier: five languages."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import _promised

FRI, THU = "2026-11-20", "2026-11-26"


@each(
    ("language", "money", "asked", "said"),
    [
        (
            "en",
            "We'll refund the £14.70 by Friday.",
            "And the new card?",
            "It's being printed. You'll have it by Thursday 26 November by post.",
        ),
        (
            "nl",
            "We storten de € 14,70 uiterlijk vrijdag terug.",
            "En de nieuwe pas?",
            "De nieuwe pas is al in productie. U ontvangt hem uiterlijk donderdag 26 november per post.",
        ),
        (
            "de",
            "Wir schreiben Ihnen die 14,70 € bis Freitag gut.",
            "Und die neue Karte?",
            "Die neue Karte ist in Produktion. Sie erhalten sie spätestens am Donnerstag, 26. November per Post.",
        ),
        (
            "fr",
            "Nous vous remboursons les 14,70 € au plus tard vendredi.",
            "Et la nouvelle carte ?",
            "La nouvelle carte est en fabrication. Vous la recevrez au plus tard le jeudi 26 novembre.",
        ),
        (
            "es",
            "Le devolvemos los 14,70 € a más tardar el viernes.",
            "¿Y la tarjeta nueva?",
            "La tarjeta nueva ya está en producción. La recibirá a más tardar el jueves 26 de noviembre.",
        ),
    ],
)
def test_a_card_that_is_made_is_not_the_money(language: str, money: str, asked: str, said: str) -> None:
    """The day of a card that is named right before is the card's, and the money keeps its own."""
    assert [("refund", FRI), ("delivery", THU)] == _promised(language, money, asked, said)


@each(
    ("language", "said"),
    [
        ("en", "I'm having a new final bill made. You'll get it by Friday by e-mail."),
        ("nl", "Ik laat een nieuwe eindafrekening maken. Die ontvang je uiterlijk vrijdag per mail."),
        ("de", "Ich lasse eine neue Schlussrechnung erstellen. Die erhalten Sie bis Freitag per Mail."),
        ("fr", "Je fais établir une nouvelle facture. Vous la recevrez au plus tard vendredi par mail."),
        ("es", "Voy a hacer que emitan una nueva factura. La recibirá a más tardar el viernes por correo."),
    ],
)
def test_a_paper_that_is_made_comes_by_mail(language: str, said: str) -> None:
    """A paper that is drawn up is information, by whatever mail *it* comes."""
    assert [("information", FRI)] == _promised(language, said)


def test_a_card_that_is_only_looked_at_is_not_meant() -> None:
    """*It* is the money still where a card is named that nobody makes."""
    said = ("We'll refund the £14.70.", "When?", "I've checked your card. You'll have it by Friday.")
    assert [("refund", FRI)] == _promised("en", *said)


@each(
    ("language", "said"),
    [
        ("en", "You'll get your keys by Friday."),
        ("nl", "U ontvangt uw sleutels uiterlijk vrijdag."),
        ("de", "Sie bekommen die Schlüssel bis Freitag."),
        ("fr", "Vous recevrez les clés au plus tard vendredi."),
        ("es", "Recibirá las llaves a más tardar el viernes."),
    ],
)
def test_keys_and_cards_that_one_gets_are_delivered(language: str, said: str) -> None:
    """What comes into one's hands by a day is delivered, as a parcel is."""
    assert [("delivery", FRI)] == _promised(language, said)
