"""The number that somebody gives for what was said today: it has a day beside it, and promises nothing."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-01T18:00:00+01:00"), "Europe/Amsterdam")


def _promised(said: str) -> list[str]:
    talk = f"[10:02] Mia: Hello, Mia from Acme.\n[10:03] Ash: it is late\n[10:15] Mia: {said}"
    found = read_transcript(talk.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [one.value for one in found if one.what is What.PROMISE]


@each(
    "said",
    [
        "Your ref for today is SK/114-88213",
        "Je referentie voor vandaag is SK/114-88213",
        "Ihre Referenz für heute ist SK/114-88213",
        "Votre référence pour aujourd'hui est SK/114-88213",
        "Su referencia para hoy es SK/114-88213",
    ],
)
def test_the_number_of_today_is_no_promise(said: str) -> None:
    """Not even a likely one."""
    assert [] == _promised(said)


def test_what_comes_today_under_a_number_is_one() -> None:
    """It is said to come."""
    assert _promised("We will deliver your order today under SK/114-88213.")
