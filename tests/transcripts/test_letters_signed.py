"""Letters and mails that were pasted: what shows that they are one, who signed, and that it was not whom they greet."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")


def _agents(text: str, customer: str | None = None) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one.value for one in found if one.what is What.AGENT and one.sure]


@each(
    "head, greeting, said, closing",
    [
        ("Laagdorp, 20 november 2026", "Geachte heer Hoek,", "Uw bezwaar is ontvangen.", "Hoogachtend,"),
        ("Kenmerk: WL-771/26", "Geachte heer Hoek,", "Uw bezwaar is ontvangen.", "Hoogachtend,"),
        ("München, den 5. November 2026", "Sehr geehrter Herr Hoek,", "wir prüfen das.", "Mit freundlichen Grüßen"),
        ("Aktenzeichen: WL-771/26", "Sehr geehrter Herr Hoek,", "wir prüfen das.", "Mit freundlichen Grüßen"),
        ("Lyon, le 5 novembre 2026", "Monsieur Hoek,", "Nous étudions votre demande.", "Cordialement,"),
        ("Madrid, a 5 de noviembre de 2026", "Estimado señor Hoek:", "Estudiamos su queja.", "Atentamente,"),
        ("Leeds, 5th November 2026", "Dear Mr Hoek,", "We are looking into it.", "Yours sincerely,"),
    ],
)
def test_a_letter_is_known_by_its_sign_or_by_where_and_when_it_was_written(
    head: str, greeting: str, said: str, closing: str
) -> None:
    """No post box or town with a code need stand above it."""
    assert ["E. Post"] == _agents(f"Parcelo\n\n{head}\n\n{greeting}\n\n{said}\n\n{closing}\nE. Post\n", "K. Hoek")


def test_who_is_greeted_did_not_write_it() -> None:
    """However much of what it says a person might say."""
    text = "Parcelo\n\nKenmerk: WL-1\n\nGeachte heer Hoek,\n\nMijn pakket is er nog niet.\n\nHoogachtend,\nE. Post\n"
    assert ["E. Post"] == _agents(text, "K. Hoek")


@each(
    "closing, signed",
    [
        ("Liebe Grüße", "Marie vom Parcelo"),
        ("Groetjes,", "Marie van Parcelo"),
        ("Best,", "Marie at Parcelo"),
        ("À bientôt,", "Marie de l'équipe Parcelo"),
        ("Hasta pronto,", "Marie"),
        ("Tot snel!", "Marie"),
        ("Bis bald", "Marie"),
        ("Un abrazo,\nSaludos,", "Marie de Parcelo"),
    ],
)
def test_who_signs_as_somebody_of_the_company_has_the_name_alone(closing: str, signed: str) -> None:
    """What joins both is no part of it."""
    text = f"Hi Lena,\n\nyour order TL10044 left today.\n\n{closing}\n{signed}\n"
    assert ["Marie"] == _agents(text, "Lena Voss")


@each(
    "told, name",
    [
        ("Phoned Parcelo at ten. Trev in bookings picked up. He will look.", "Trev"),
        ("Phoned Parcelo at ten. Trev from the depot answered. He will look.", "Trev"),
        ("heute angerufen, frau öztürk war dran. sie ruft zurück.", "Öztürk"),
    ],
)
def test_where_somebody_works_stands_between_the_name_and_that_they_answered(told: str, name: str) -> None:
    """Notes of a call tell it in that order."""
    assert [name] == _agents(told)
