"""Who only works for the person, or lives above, is no agent; who names their desk is one, and a robot is a program."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW, values
from tests.transcripts.test_neighbours_named import agents_of


@each(
    ("language", "line"),
    [
        ("en", "told her that our broker, Mr Yilmaz, had promised it by May"),
        ("en", "our accountant Mrs Yilmaz says the same"),
        ("en", "water comes from upstairs (Mrs Yilmaz)"),
        ("nl", "onze tussenpersoon, meneer Yilmaz, had beloofd dat het klaar was"),
        ("nl", "komt van boven (bij mevr. Yilmaz, die is op vakantie)"),
        ("nl", "mevr. Yilmaz, die is op vakantie tot de 12e, weet van niets"),
        ("de", "gesagt, dass unser Versicherungsmakler, Herr Yilmaz, uns das im September versichert hat"),
        ("de", "unsere Steuerberaterin Frau Yilmaz sagt dasselbe"),
        ("de", "kommt von oben (bei Frau Yilmaz)"),
        ("fr", "notre courtier, M. Yilmaz, nous l'avait promis"),
        ("fr", "ça vient d'en haut (chez Mme Yilmaz)"),
        ("es", "nuestro gestor, el señor Yilmaz, nos lo había asegurado"),
        ("es", "viene de arriba (donde la Sra. Yilmaz)"),
    ],
)
def test_who_works_for_the_person_or_lives_above_is_no_agent(language: str, line: str) -> None:
    """They were only spoken of."""
    assert ["Thorne"] == agents_of(language, line)


@each(
    ("language", "line"),
    [
        ("en", "then our contact there, Mrs Yilmaz, took over"),
        ("de", "dann zu unserer Sachbearbeiterin, Frau Yilmaz, durchgestellt"),
        ("fr", "puis notre conseillère, Mme Yilmaz, a pris l'appel"),
    ],
)
def test_who_took_over_is_one(language: str, line: str) -> None:
    """*Our* alone makes nobody the person's own."""
    assert "Yilmaz" in agents_of(language, line)


@each(
    "said",
    [
        "Morning Ali, this is Jen on reception. Let me look",
        "Hi, this is Jen on the front desk, one sec",
        "Goedemorgen, dit is Jen aan de balie.",
        "Guten Morgen, hier ist Jen am Empfang.",
        "Bonjour, ici Jen à l'accueil.",
        "Hola, soy Jen en recepción.",
    ],
)
def test_a_desk_behind_a_name_is_where_somebody_sits(said: str) -> None:
    """Who writes for a company says so."""
    text = f"Hartwell\n\nMe 09:12\nHello\n\nHartwell 09:31\n{said}\n\nMe 09:40\nok\n\nHartwell 09:44\nDone\n"
    assert ["Jen"] == values(text, What.AGENT)


def test_what_a_thing_is_on_is_no_desk() -> None:
    """`This is Priority on tracking` names nobody."""
    said = "Hi, this is Priority on tracking"
    text = f"Hartwell\n\nMe 09:12\nHello\n\nHartwell 09:31\n{said}\n\nMe 09:40\nok\n\nHartwell 09:44\nDone\n"
    assert [] == values(text, What.AGENT)


@each(
    ("said", "role"),
    [
        ("Hallo! Ich bin Blitzi, dein Paketroboter.", "bot"),
        ("Hallo! Ich bin Blitzi und kümmere mich um Ihren Saugroboter.", "representative"),
    ],
)
def test_a_robot_is_a_program_and_a_vacuum_cleaner_is_none(said: str, role: str) -> None:
    """What somebody is, and what they look after."""
    text = (
        f"Blitzi: {said} (17:20)\nKunde: Hallo (17:21)\nTorben: Guten Abend, Torben hier. (17:24)\nKunde: ok (17:25)\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Hartwell"), NOW).found
    assert role == next(one.role for one in found if one.what is What.AGENT)
