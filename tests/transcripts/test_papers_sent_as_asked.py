"""A paper that the company says the person asked for, and sends as *it*; an answer of who was fetched; when *it* is there."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, TOMORROW, _promised


@each(
    ("language", "said"),
    [
        ("en", "You also asked for a copy of the survey: I'll email it to you tomorrow."),
        ("nl", "U vroeg ook om een verklaring voor het hotel: die mail ik u morgen."),
        ("de", "Sie wollten außerdem eine Bescheinigung für das Hotel: die schicke ich Ihnen morgen per Mail."),
        (
            "fr",
            "Vous souhaitiez également une attestation pour votre hôtel : je vous la ferai parvenir par courriel demain.",
        ),
        ("es", "También pedía un certificado para el hotel: se lo enviaré mañana por correo."),
    ],
)
def test_a_paper_that_was_asked_for_is_sent(language: str, said: str) -> None:
    """It is information, and no answer."""
    assert (said, [("information", TOMORROW)]) == (said, _promised(language, "ok", said))


@each(
    ("language", "said"),
    [
        ("en", "You asked for a refund: I'll email you tomorrow."),
        ("nl", "U vroeg om uw geld: ik mail u morgen."),
        ("fr", "Vous demandiez un geste : je vous réponds demain."),
    ],
)
def test_what_is_no_paper_stays_an_answer(language: str, said: str) -> None:
    """Whoever only writes about something else sends no paper."""
    assert (said, False) == (said, ("information", TOMORROW) in _promised(language, "ok", said))


@each(
    ("language", "talk"),
    [
        (
            "en",
            (
                "So do I get the missed lessons credited?",
                "I can't decide that, I'll get my manager",
                "ok",
                "Hi there. Yes, by Friday.",
            ),
        ),
        (
            "nl",
            (
                "Krijg ik de gemiste lessen terugbetaald?",
                "Dat mag ik niet beslissen, ik haal even mijn collega",
                "ok",
                "Goedemiddag. Ja, vrijdag.",
            ),
        ),
        (
            "de",
            (
                "Bekomme ich die Tage gutgeschrieben?",
                "Das darf ich nicht entscheiden, da hole ich meine Teamleiterin",
                "ok",
                "Guten Tag. Ja, bis Freitag.",
            ),
        ),
    ],
)
def test_who_is_fetched_answers_what_was_asked(language: str, talk: tuple[str, ...]) -> None:
    """Nothing was answered by who fetched them."""
    assert (talk, [("refund", FRIDAY)]) == (talk, _promised(language, *talk))


@each(
    ("language", "talk"),
    [
        ("en", ("My parcel was to be here on Monday", "It's at our depot", "so when do I get it?", "Friday morning")),
        (
            "nl",
            ("Mijn pakket zou maandag komen", "Het ligt in het depot", "wanneer krijg ik het dan?", "Vrijdagochtend"),
        ),
        ("de", ("Mein Paket sollte Montag kommen", "Es liegt im Depot", "wann bekomme ich es denn?", "Freitag früh")),
        (
            "fr",
            ("mon colis devait arriver lundi", "Il est au dépôt", "donc je l'aurai quand ?", "Vendredi matin. ^Karim"),
        ),
        (
            "es",
            (
                "mi paquete tenía que llegar el lunes",
                "Está en el almacén",
                "¿cuándo lo recibo?",
                "El viernes por la mañana",
            ),
        ),
    ],
)
def test_when_a_parcel_is_had_is_its_delivery(language: str, talk: tuple[str, ...]) -> None:
    """By the day that answers."""
    assert (talk, [("delivery", FRIDAY)]) == (talk, _promised(language, *talk))
