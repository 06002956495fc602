"""What the company has to talk over, or is only travelling, promises nothing by itself: five languages."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import _promised

FRI = "2026-11-20"


@each(
    ("language", "said", "behind"),
    [
        (
            "en",
            "I still have to discuss the plumber's repair bill with my colleague.",
            "You'll have an answer from me by Friday.",
        ),
        (
            "nl",
            "Over de nota van de loodgieter moet ik nog met mijn collega overleggen.",
            "U krijgt daarover uiterlijk vrijdag antwoord van mij.",
        ),
        (
            "de",
            "Die Rechnung des Klempners muss ich noch mit meinem Kollegen besprechen.",
            "Sie bekommen dazu bis Freitag Antwort von mir.",
        ),
        (
            "fr",
            "Pour la facture du plombier, je dois encore en parler avec mon collègue.",
            "Vous aurez une réponse de ma part vendredi.",
        ),
        (
            "es",
            "Lo de la factura del fontanero tengo que consultarlo con mi compañero.",
            "Le doy una respuesta el viernes.",
        ),
    ],
)
def test_what_is_to_be_talked_over_is_not_promised(language: str, said: str, behind: str) -> None:
    """Only the answer is promised, whatever the talk among themselves is about."""
    assert [("reply", FRI)] == _promised(language, said, "ok", behind)


@each(
    ("language", "said"),
    [
        ("en", "Your suitcase is in Lisbon and is flying tonight. We'll deliver it on Friday 20."),
        ("nl", "Uw koffer staat in Lissabon en vliegt vanavond. We bezorgen hem vrijdag 20."),
        ("de", "Ihr Koffer ist in Lissabon und fliegt heute Abend. Wir liefern ihn am Freitag, 20. November."),
        ("fr", "Votre valise est à Lisbonne et voyage ce soir. Nous vous la livrons vendredi 20."),
        ("es", "La maleta está en Lisboa y viaja esta noche. Se la entregamos el viernes 20."),
    ],
)
def test_a_case_that_travels_is_there_when_it_is_delivered(language: str, said: str) -> None:
    """When it flies is no day on which anything is due."""
    assert [("delivery", FRI)] == _promised(language, said)
