"""A note of two sentences, the first of which says that there was a chat with somebody: it is read as one of a call is."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-01T18:00:00+01:00"), "Europe/Amsterdam")


def _found(note: str) -> dict[What, str]:
    return {one.what: one.value for one in read_transcript(note.encode(), KnownSpeakers("Ash", "Acme"), NOW).found}


@each(
    "note",
    [
        "Saturday had a chat with Imke (service). New lamp comes by 9 December.",
        "Zaterdag chat gehad met Imke (klantenservice). Nieuwe lamp komt uiterlijk 9 december.",
        "Samstag Chat gehabt mit Imke (Kundenservice). Neue Lampe kommt spätestens am 9. Dezember.",
        "Samedi eu un chat avec Imke (service client). La nouvelle lampe arrive au plus tard le 9 décembre.",
        "El sábado tuve un chat con Imke (atención al cliente). La lámpara nueva llega a más tardar el 9 de diciembre.",
    ],
)
def test_a_chat_that_is_told_of_has_its_day_who_answered_and_what_was_promised(note: str) -> None:
    """Where the day stands alone, it is that of the chat."""
    found = _found(note)

    assert ("Imke", "chat", "2026-11-28") == (found[What.AGENT], found[What.CHANNEL], found[What.START])
    assert What.PROMISE in found


@each("met", ["ik sprak Imke", "sprak ik Imke", "Imke gesproken"])
def test_whom_somebody_spoke_needs_no_preposition(met: str) -> None:
    """Dutch speaks somebody as well as with somebody."""
    found = _found(f"Gisteren om 15.10 gebeld, {met}. Zij zegt dat ze 54,99 terugstorten voor het eind van de week.")

    assert ("Imke", "2026-11-30T15:10") == (found[What.AGENT], found[What.START])
    assert What.PROMISE in found
