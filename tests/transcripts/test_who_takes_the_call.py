"""Who answers the telephone in a call that is told of, also where somebody else is announced later."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-12-01T18:00:00+01:00"), "Europe/Brussels")
LOGS = {
    "nl": "Gisteren gebeld, 20 min wachten.\n14:35 Guus neemt op. Kan niks.\n14:49 Mevr. De Wit (teamleider). Nieuwe nota komt.",
    "en": "Called yesterday, on hold.\n14:35 Rhys answers. Can do nothing.\nPut through to Mrs Odell (supervisor). She refunds.",
    "de": "Gestern angerufen, Warteschleife.\n14:35 Jost geht ran. Kann nichts tun.\nVerbunden mit Frau Vogt (Teamleitung).",
    "fr": "Hier appelé, en attente.\nKarim décroche. Il ne peut rien.\nJ'ai eu Mme Odile (superviseur). Il paie.",
    "es": "Ayer llamé, en espera.\nPedro contesta. No puede hacer nada.\nHablé con Ana Ruiz (supervisora). Devuelve 9 euros.",
}
FIRST = {"nl": "Guus", "en": "Rhys", "de": "Jost", "fr": "Karim", "es": "Pedro"}
NOBODY = (
    "Gebeld. Niemand neemt op. Opgehangen.",
    "Gebeld. Bandje neemt op. Opgehangen.",
    "Called them. Nobody answers. Hung up.",
    "Called them. Voicemail picks up. Hung up.",
    "Angerufen. Keiner nimmt ab. Aufgelegt.",
    "Angerufen. Anrufbeantworter geht ran. Aufgelegt.",
    "Appelé. Personne décroche. Raccroché.",
    "Llamé. Nadie contesta. Colgué.",
)


def agents(text: str) -> list[str]:
    """Who answered in it."""
    return [one.value for one in read_transcript(text.encode(), KnownSpeakers(), CLOCK).having(What.AGENT)]


@each("language", LOGS)
def test_who_answers_first_is_met_too(language: str) -> None:
    assert FIRST[language] in agents(LOGS[language])


@each("text", NOBODY)
def test_what_answers_and_is_nobody_is_not(text: str) -> None:
    assert agents(text) == []
