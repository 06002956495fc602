"""What a promise hangs on that others do or find, in five languages; and what is no such thing."""

from __future__ import annotations

from casebook.parsing.promises.hanging import hung_on, waits_for
from tests.conftest import each


@each(
    ("said", "event", "within"),
    [
        (
            "We will refund you 30 EUR within 5 days if the carrier confirms the loss.",
            "the carrier confirms the loss",
            "5 days",
        ),
        ("We'll refund you by Friday provided that the carrier confirms it", "the carrier confirms it", None),
        ("Refund within 5 days, as long as DHL confirms", "DHL confirms", "5 days"),
        ("If nothing is found you will be refunded 48 EUR", "nothing is found", None),
        ("Geld terug binnen 5 dagen mits de vervoerder het bevestigt", "de vervoerder het bevestigt", "5 dagen"),
        (
            "We betalen je binnen 5 dagen terug als PostNL het verlies bevestigt",
            "PostNL het verlies bevestigt",
            "5 dagen",
        ),
        ("Wir erstatten Ihnen 20 Euro bis Freitag, wenn DHL das bestätigt", "DHL das bestätigt", None),
        ("Falls DHL den Verlust bestätigt, erstatten wir das Geld in 5 Tagen.", "DHL den Verlust bestätigt", "5 Tagen"),
        ("Nous vous remboursons sous 5 jours si le transporteur le confirme", "le transporteur le confirme", "5 jours"),
        ("Nous vous remboursons sous 3 jours s'ils retrouvent le colis", "ils retrouvent le colis", "3 jours"),
        (
            "Si el transportista confirma la pérdida, le reembolsaremos en 5 días",
            "el transportista confirma la pérdida",
            "5 días",
        ),
        ("En caso de que DHL la confirme, le reembolsamos en 5 días", "DHL la confirme", "5 días"),
    ],
)
def test_what_others_find_is_waited_for(said: str, event: str, within: str | None) -> None:
    """It may never happen, and the day counts from it."""
    assert (event, within) == hung_on(said)
    assert event == (waits_for(said) or ("", None))[0]


@each(
    "said",
    [
        "We will refund you by Friday if you send it back",
        "We betalen je vrijdag terug als je het terugstuurt",
        "Wir erstatten bis Freitag, wenn Sie das Paket zurückschicken",
        "Nous vous remboursons vendredi si vous renvoyez le colis",
        "Le devolvemos el dinero en 5 días si devuelve el paquete",
        "We will check by Friday if the refund was paid",
        "We refund you by Friday even if the carrier says no",
        "Sie erhalten 30 Euro mehr als die Gutschrift zurück",
        "Je krijgt vrijdag je geld terug, ook als de vervoerder niets vindt",
        "Nous vous remboursons vendredi même si le transporteur refuse",
        "We will call you back on Friday if the shop answers",
        "Refund by Friday",
        "We refund you if it is not there by Friday",
        "Si le colis ne vient pas avant vendredi, nous vous remboursons",
    ],
)
def test_what_hangs_on_the_person_or_on_nothing_is_not(said: str) -> None:
    """Nor is an *if* that asks, or that makes no difference."""
    assert None is hung_on(said)
