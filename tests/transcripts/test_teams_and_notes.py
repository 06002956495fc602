"""A team beside an address is nobody, who is told of above what was said was met, and a greeting may stand behind a name."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in


def _agents(text: str, customer: str | None = None) -> list[tuple[str, str]]:
    return [(one.value, str(one.role)) for one in found_in(text, What.AGENT, customer)]


MAIL = (
    'From: "{sender}" <desk@parcelo.example>\nTo: Jo Smith <jo@example.org>\nSubject: Re: Stay\n'
    "Date: Tue, 24 Nov 2026 16:20:33 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    "{greeting}\n\n{said}\n\n{closing}\n\n{name}\n{team}\nParcelo\n"
)


@each(
    ("sender", "said", "closing", "name", "team"),
    [
        (
            "Hotel Parcelo, Gästeservice",
            "Danke für Ihre Zeilen.",
            "Herzliche Grüße von der Küste",
            "Karin Vogt",
            "Gästeservice",
        ),
        ("Parcelo, Reservierung", "Danke für Ihre Zeilen.", "Viele Grüße vom Bodensee", "Karin Vogt", "Reservierung"),
        ("Parcelo, Accueil", "Merci de votre message.", "Cordialement de la côte", "Anne Roux", "Accueil"),
        ("Parcelo, Recepción", "Gracias por su mensaje.", "Saludos desde la costa", "Ana Gil", "Recepción"),
        ("Parcelo, Boekhouding", "Dank voor uw bericht.", "Groeten van de kust", "Bea Smit", "Boekhouding"),
    ],
)
def test_who_signs_wrote_and_not_the_team(sender: str, said: str, closing: str, name: str, team: str) -> None:
    """Where the greeting comes from may stand in it."""
    text = MAIL.format(sender=sender, greeting="Hallo Jo,", said=said, closing=closing, name=name, team=team)
    assert [(name, "representative")] == _agents(text, "Jo Smith")


NOTES = "PARCELO - phone call Tue 24 Nov 2026, 17:40 - 17:58\n\non hold 6 mins\n{above}\n\nme: so is it cancelled?\n{answers}"
ANSWERS = "Y: yes, it is\nme: really\nY: I have it here\nme: ok\nY: bye then\n"


@each(
    ("above", "agents"),
    [
        (
            "Callum answered. new, couldn't find me. got put thru to Yvonne = duty manager",
            [("Callum", "representative"), ("Yvonne", "manager")],
        ),
        (
            "Callum picked up. passed on to Yvonne = team leader",
            [("Callum", "representative"), ("Yvonne", "supervisor")],
        ),
        ("got put thru to Yvonne", [("Yvonne", "representative")]),
        ("my flatmate Callum says they never pick up. got put thru to Yvonne", [("Yvonne", "representative")]),
    ],
)
def test_who_answered_first_was_met_though_only_the_next_is_quoted(above: str, agents: list[tuple[str, str]]) -> None:
    """What notes tell above the words of somebody is of the same call."""
    assert agents == _agents(NOTES.format(above=above, answers=ANSWERS))


CALL = (
    "Call of 24 November 2026, from 09:30 to 09:42\n\n[00:00] Speaker 1: Parcelo good morning Nina speaking\n"
    "[00:06] Speaker 2: hello this is Jo Smith\n[00:12] Speaker 1: I'll pass you on to a colleague\n"
    "[05:48] Speaker 3: {said}\n[05:53] Speaker 2: hello\n"
)


@each(
    ("said", "name"),
    [
        ("madame Smith bonjour Karim du service cotisations", "Karim"),
        ("Frau Smith guten Tag Timo von der Buchhaltung", "Timo"),
        ("mevrouw Smith goedemiddag Daan van de boekhouding", "Daan"),
        ("señora Smith buenos días Rubén de la oficina", "Rubén"),
        ("madame Smith bonjour le service est fermé", None),
        ("Frau Smith guten Tag Berlin ist zu", None),
    ],
)
def test_a_greeting_behind_the_name_of_the_person_is_before_ones_own(said: str, name: str | None) -> None:
    """As a program writes down what it hears, without a mark."""
    names = [one for one, _ in _agents(CALL.format(said=said), "Jo Smith")]
    assert [one for one in ("Nina", name) if one] == names
