"""Numbers that one is told to use, that stay in a mail's subject, that a car has, and that are read out before they are told."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.numbers.numbers import numbers_in_text
from casebook.parsing.transcripts.turns import Line, Side
from tests.conftest import each


def _numbers(text: str, side: Side = Side.COMPANY, asked: str = "") -> list[tuple[What, str]]:
    return [(one.what, one.value) for one in numbers_in_text(text, [Line(1, text)], side, "Jo", asked) if one.sure]


@each(
    "text",
    [
        "I asked for a reference for the call too and he said to use C-318.",
        "She told me to quote C-318 if I ring again.",
        "Hij zei dat ik C-318 moet vermelden.",
        "Ich soll C-318 angeben, wenn ich wieder anrufe.",
        "Il m'a dit de rappeler C-318.",
        "Me dijo que diera C-318.",
    ],
)
def test_what_one_was_told_to_use_is_the_cases(text: str) -> None:
    """Whatever else was named before it."""
    assert [(What.CASE_NUMBER, "C-318")] == _numbers(text, Side.NOBODY)


@each(
    "text",
    [
        "Please keep #88341 in the subject if you reply.",
        "Leave 88341 in the subject line please.",
        "Laat #88341 in het onderwerp staan.",
        "Bitte lassen Sie 88341 im Betreff.",
        "Merci, laissez 88341 dans l'objet.",
        "Deje 88341 en el asunto.",
    ],
)
def test_what_stays_in_the_subject_is_the_cases(text: str) -> None:
    """A company finds the case by it, of however few figures it is."""
    assert [(What.CASE_NUMBER, "88341")] == _numbers(text)


@each(
    "text",
    [
        "Spoke to Pete on the service desk, who remembered the car (FJ19 XKB).",
        "It's about your ticket and the van FJ19 XKB.",
        "Gebeld over de schade aan de auto (12-XK-34).",
        "Es geht um den Fall mit dem Wagen RO-NB 417.",
        "C'est pour le dossier de ma voiture AB-123-CD.",
        "Es por la reclamación del coche 4471 KLM.",
    ],
)
def test_what_a_car_has_on_its_plate_is_no_case(text: str) -> None:
    """Though a case, a ticket or a service desk was named before it."""
    assert [] == _numbers(text, Side.NOBODY)


@each(
    ("asked", "answer"),
    [
        (
            "Bonsoir, Mehdi du service technique, à qui ai-je l'honneur ?",
            "bonsoir Solène Roy, 06 39 98 12 47 si ça coupe",
        ),
        ("Bonjour, Mehdi du service sinistres, en quoi puis-je vous aider ?", "06 39 98 12 47 si ça coupe"),
        ("Hi, Tom from support, who am I speaking to?", "Jo Smith, 07700 900 123 if we get cut off"),
        ("Hoi, Tom van de klachten, met wie spreek ik?", "Jo Smit, 06 55 50 01 47 voor de zekerheid"),
        ("Guten Tag, Tom vom Service, mit wem spreche ich?", "Jo Kern, 0151 555 0147"),
        ("Reclamaciones, ¿con quién hablo?", "Ana Gil, 655 123 456"),
    ],
)
def test_who_is_asked_for_a_name_tells_no_case(asked: str, answer: str) -> None:
    """The desk at which somebody works asks for none of its numbers; a telephone beside the name is nobody's case."""
    assert [] == _numbers(answer, Side.CUSTOMER, asked)


def test_a_desk_that_asks_for_its_number_gets_it() -> None:
    """Where a number is asked for in so many words, or a file alone."""
    assert [(What.CASE_NUMBER, "AB-12345")] == _numbers("AB-12345", Side.CUSTOMER, "Votre dossier ?")
    told = _numbers("AB-12345", Side.CUSTOMER, "Tom from claims, what's the number of the claim?")
    assert [(What.CASE_NUMBER, "AB-12345")] == told


@each(
    "text",
    [
        "Your new tracking is ZX004418220ES",
        "El seguimiento nuevo es ZX004418220ES",
        "Le suivi nouveau est le ZX004418220FR",
    ],
)
def test_a_new_number_is_told_as_the_old_one_was(text: str) -> None:
    """That it is new stands behind its name in Spanish and French."""
    assert [What.PARCEL] == [what for what, _ in _numbers(text)]
