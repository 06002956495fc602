"""What the person showed, read out or passed on to whoever answered, noted without a subject, is their own doing everywhere."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.said.whose_words import Voice, voice_of
from casebook.text.words.shown_words import behind_showing, shows_them
from tests.conftest import each

from .cases import of_contact


@each(
    ("language", "said"),
    [
        ("en", "Read him the report from the plumber."),
        ("en", "Showed her the gate photo."),
        ("en", "Forwarded the hotel's signed letter."),
        ("nl", "Bewijs van de bank voorgelezen."),
        ("nl", "Rapport van de expert laten zien."),
        ("nl", "Mail van de fabriek doorgestuurd."),
        ("de", "Ihm das Gutachten vorgelesen."),
        ("de", "Foto vom Zähler gezeigt."),
        ("de", "Mail der Airline weitergeleitet."),
        ("fr", "Lu le rapport signé au téléphone."),
        ("fr", "Lui ai montré la photo du compteur."),
        ("fr", "Transmis le mail de l'assureur."),
        ("es", "Le leí el informe firmado."),
        ("es", "Le enseñé la foto del contador."),
        ("es", "Reenvié el correo del taller."),
    ],
)
def test_it_is_the_persons_doing_and_shows_nothing_alone(language: str, said: str) -> None:
    """Nobody who answered said it, and what they had before them shows it, not that they were shown it."""
    wording = of_contact(said, language, agent="Bo Vance")

    assert Voice.OWN is voice_of(wording, wording.facts.contacts[0], [said])
    assert [] == evidence_in(wording, None)


@each(
    ("said", "behind"),
    [
        ("Read him the label, he sees 1.62 kg", "he sees 1.62 kg"),
        ("Rapport laten zien en ze geeft toe dat het fout is", "ze geeft toe dat het fout is"),
        ("Foto gezeigt, er erkennt den Schaden an", "er erkennt den Schaden an"),
        ("Montré la photo, elle voit la fissure", "elle voit la fissure"),
        ("Le leí el informe y reconoce el error", "reconoce el error"),
    ],
)
def test_what_came_of_it_stands_behind(said: str, behind: str) -> None:
    """That is what whoever answered did."""
    assert behind == behind_showing(said)


def test_what_they_saw_then_is_told_of_them() -> None:
    """Behind their name, without that they were shown it."""
    wording = of_contact("Read him the label, he sees 1.62 kg on the tracking page.", "en", agent="Bo Vance")
    (found,) = evidence_in(wording, None)

    assert not any("Read him" in form for form in found.forms)
    assert any(form.startswith("Bo Vance saw 1.62 kg") for form in found.forms), found.forms


@each(
    "said",
    [
        "Read my file and agrees",
        "Forwarded my complaint to the warehouse",
        "Klacht doorgestuurd naar de leiding",
        "Hij heeft het rapport laten zien",
        "Er hat mir das Foto gezeigt",
        "Die Beschwerde an die Fachabteilung weitergeleitet",
        "Elle m'a montré la photo",
        "Transmis le dossier au service",
        "Ha leído el informe y acepta",
        "Me enseñó la foto",
    ],
)
def test_what_whoever_answered_does_is_theirs(said: str) -> None:
    """They read what they have, and pass on a complaint."""
    assert not shows_them(said)
