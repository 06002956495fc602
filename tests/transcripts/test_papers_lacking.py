"""A paper that the person says never came is one that they ask for: a short answer promises it."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import TODAY, TOMORROW, _promised


@each(
    ("language", "lacked", "answer", "due"),
    [
        (
            "en",
            "While you're here, I never had the safety certificate from May. You did say",
            "Doh. Will mail it you tomorrow",
            TOMORROW,
        ),
        ("en", "also the survey report still hasn't come", "Will send it tomorrow", TOMORROW),
        ("en", "You still haven't sent me the invoice for August", "Tonight", TODAY),
        (
            "nl",
            "En de rekening voor mijn verzekering heb ik nog steeds niet. Koen zou 'm mailen",
            "Krijg je morgen van mij",
            TOMORROW,
        ),
        ("nl", "En ik heb nog steeds geen offerte gekregen", "Stuur ik vanavond", TODAY),
        ("de", "Und das Prüfprotokoll habe ich auch nie bekommen", "Schick ich Ihnen morgen", TOMORROW),
        ("de", "Ich habe immer noch keine Rechnung", "Mach ich heute noch", TODAY),
        (
            "fr",
            "Et le devis de mars, vous ne me l'avez jamais envoyé, il me le faut pour la banque",
            "Je vous le dépose ce soir",
            TODAY,
        ),
        ("fr", "je n'ai toujours pas reçu l'attestation", "Je vous l'envoie demain", TOMORROW),
        ("es", "y el certificado no me lo habéis mandado nunca", "Te lo mando mañana", TOMORROW),
        (
            "es",
            "Oiga, ¿y me manda la garantía? No venía en la caja.",
            "Ahora mismo se la mando, mañana la tiene.",
            TOMORROW,
        ),
    ],
)
def test_a_paper_that_never_came_is_asked_for(language: str, lacked: str, answer: str, due: str) -> None:
    """Without a question; who answers says that it will be sent, with *it* or less."""
    assert (lacked, answer, [("information", due)]) == (lacked, answer, _promised(language, lacked, answer))


@each(
    ("language", "told"),
    [
        ("en", "I have the receipt but the parcel never came"),
        ("en", "the receipt says 30 and I never got the money"),
        ("en", "I never had a bill this high"),
        ("nl", "de factuur is betaald maar het pakket is nooit gekomen"),
        ("de", "Die Rechnung ist bezahlt, aber das Paket ist nie angekommen"),
        ("fr", "j'ai la facture mais le colis n'est jamais arrivé"),
        ("es", "tengo la factura pero el paquete no ha llegado nunca"),
    ],
)
def test_what_never_came_beside_a_paper_is_no_paper(language: str, told: str) -> None:
    """And what was never so is none that lacks."""
    answer = {"en": "Tomorrow", "nl": "Morgen", "de": "Morgen", "fr": "Demain", "es": "Mañana"}[language]
    kinds = [kind for kind, _ in _promised(language, told, answer)]
    assert (told, False) == (told, "information" in kinds)
