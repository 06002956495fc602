"""What the person left with the company: that it is sent, in few words, is a delivery."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import TOMORROW, _promised


@each(
    ("language", "left", "answer"),
    [
        ("en", "I left my charger in room 12", "Found it! Will send it tomorrow"),
        ("nl", "Mijn oplader ligt vermoedelijk nog in kamer 12", "Gevonden! Sturen we u morgen"),
        ("de", "Mein Ladekabel liegt vermutlich noch in Zimmer 12.", "Gefunden! Schicken wir Ihnen morgen."),
        ("fr", "J'ai oublié mon chargeur dans la chambre 12", "Retrouvé ! On vous l'envoie demain"),
        ("es", "Me dejé el cargador en la habitación", "¡Encontrado! Se lo mandamos mañana"),
    ],
)
def test_it_is_sent(language: str, left: str, answer: str) -> None:
    """By saying where it is the person asks for it."""
    assert (left, [("delivery", TOMORROW)]) == (left, _promised(language, left, answer))


@each(
    ("language", "left", "answer"),
    [
        ("en", "I left my charger in room 12", "We'll look for it tomorrow"),
        ("nl", "Mijn oplader ligt vermoedelijk nog in kamer 12", "Ik zoek het morgen"),
        ("de", "Mein Ladekabel liegt vermutlich noch in Zimmer 12.", "Das können Sie morgen abholen."),
    ],
)
def test_it_is_not_sent(language: str, left: str, answer: str) -> None:
    """Where somebody looks, or it waits there."""
    assert (left, False) == (left, ("delivery", TOMORROW) in _promised(language, left, answer))
