"""A title before a surname is part of how somebody of the company is asked for again: *Frau Berger*."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-03T18:00:00+01:00"), "+01:00")


def _agents(text: str) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [one.value for one in found if one.what is What.AGENT]


@each(
    ("name", "said"),
    [
        ("Frau Berger", "Guten Tag, wie kann ich helfen?"),
        ("Herr Berger", "Guten Tag, wie kann ich helfen?"),
        ("Mme Petit", "Bonjour, comment puis-je vous aider ?"),
        ("M. Petit", "Bonjour, comment puis-je vous aider ?"),
        ("Mevrouw Jansen", "Goedemiddag, waarmee kan ik helpen?"),
        ("Sra. López", "Buenas tardes, ¿en qué puedo ayudarle?"),
        ("Mrs Moran", "Hello, how can I help?"),
    ],
)
def test_the_title_above_messages_stays(name: str, said: str) -> None:
    """With a time before it or without."""
    assert [name] == _agents(f"{name}: {said}\nJo Smith: 4411-22\n{name}: ok\n")
    assert [name] == _agents(f"[10:01] {name}: {said}\n[10:02] Jo Smith: 4411-22\n[10:03] {name}: ok\n")


@each(
    ("said", "name"),
    [
        ("Guten Tag, hier ist Frau Berger.", "Frau Berger"),
        ("Goedemiddag, u spreekt met mevrouw Jansen.", "Mevrouw Jansen"),
        ("Goedemiddag, met meneer Bakker.", "Meneer Bakker"),
        ("Bonjour, je suis M. Petit.", "M. Petit"),
        ("Bonjour, ici Madame Petit.", "Madame Petit"),
        ("Buenas tardes, le habla la señora López.", "Señora López"),
    ],
)
def test_who_says_their_title_goes_by_it(said: str, name: str) -> None:
    """Also where it is written small, or shortened."""
    assert [name] == _agents(f"Agent: {said}\nJo Smith: 4411-22\nAgent: ok\n")
