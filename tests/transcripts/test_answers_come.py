"""An answer that was promised and comes in the same transcript is owed no longer; a call, and one that comes too late, is."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "Europe/Amsterdam")


def _promised(*lines: str) -> list[tuple[str, str | None]]:
    text = "".join(f"{line}\n" for line in lines)
    found = read_transcript(text.encode(), KnownSpeakers("Jo", "Acme"), NOW).found
    return [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]


SAID = [
    ("Ich kläre das mit dem Fahrer und gebe Ihnen bis 18 Uhr Bescheid.", "Timo nochmal: Paket gefunden."),
    ("I'll check with the driver and let you know by 6 pm today.", "Tim again: the driver found it."),
    ("Je krijgt uiterlijk vandaag bericht van ons.", "Het pakket is gevonden, het was verkeerd gesorteerd."),
    ("Je vous donne une réponse avant ce soir.", "Votre colis est retrouvé, il était au dépôt."),
    ("Le damos una respuesta hoy mismo.", "Hemos encontrado su paquete en el almacén."),
]


@each("said", SAID)
def test_who_takes_the_talk_up_again_with_news_keeps_it(said: tuple[str, str]) -> None:
    """After hours, on the day it was promised for."""
    first = ("23/11/2026, 09:00 - Jo: where is my parcel 12345", f"23/11/2026, 09:01 - Acme: {said[0]}")
    assert [] != _promised(*first, "23/11/2026, 09:02 - Jo: ok")
    assert [] == _promised(*first, "23/11/2026, 09:02 - Jo: ok", f"23/11/2026, 17:40 - Acme: {said[1]}")


@each(
    "later",
    [
        "23/11/2026, 09:05 - Acme: The warehouse is in Leeds by the way.",
        "23/11/2026, 17:40 - Acme: I'm still waiting to hear from him.",
        "25/11/2026, 17:40 - Acme: The driver found it at the depot.",
        "23/11/2026, 17:40 - Acme: Is the house number 14?",
    ],
)
def test_what_is_said_at_once_or_too_late_or_is_no_news_keeps_nothing(later: str) -> None:
    """Nor is a question an answer."""
    promised = _promised(
        "23/11/2026, 09:00 - Jo: where is my parcel 12345",
        "23/11/2026, 09:01 - Acme: I'll check with the driver and let you know by 6 pm today.",
        "23/11/2026, 09:02 - Jo: ok",
        later,
    )
    assert ("information", "2026-11-23") in promised


@each(
    ("announced", "somebody"),
    [
        ("A colleague will reply within 24 hours.", "Hi Jo, I'm Nerea. Can you send a picture?"),
        (
            "Ein Kollege meldet sich innerhalb von 15 Minuten.",
            "Hallo Jo, hier schreibt Timo. Welche Hausnummer haben Sie?",
        ),
        ("Een collega reageert binnen 15 minuten.", "Hoi Jo, je spreekt met Timo."),
        ("Te responderemos en un plazo de 24 horas.", "Hola Jo, soy Nerea. ¿Me mandas foto?"),
    ],
)
def test_who_was_announced_in_hours_and_writes_has_come(announced: str, somebody: str) -> None:
    """Whatever they write."""
    assert [] == _promised(
        "22/11/2026, 11:03 - Jo: where is my order MS-20033417",
        f"22/11/2026, 11:03 - Acme: Hi! {announced}",
        f"22/11/2026, 12:15 - Acme: {somebody}",
        "22/11/2026, 12:20 - Jo: ok",
    )


def test_a_call_is_not_made_by_writing() -> None:
    """It is still owed."""
    promised = _promised(
        "23/11/2026, 09:00 - Jo: where is my parcel 12345",
        "23/11/2026, 09:01 - Acme: I'll call you back tomorrow.",
        "23/11/2026, 09:02 - Jo: ok",
        "23/11/2026, 17:40 - Acme: The driver found it at the depot.",
    )
    assert ("callback", "2026-11-24") in promised


@each(
    "said",
    [
        "Hi, Tom here. I only transfer chats.",
        "Hallo, hier Tom. Ich leite Sie nur weiter.",
        "Hoi, met Tom. Ik verbind alleen door.",
        "Bonjour, Tom. Je transfère seulement.",
        "Hola, soy Tom. Solo transfiero.",
        "Hi Jo, Tom here.",
    ],
)
def test_a_colleague_who_only_says_hello_or_passes_one_on_has_not_answered(said: str) -> None:
    """Who promised it owes the answer still; a colleague with news gives it."""
    first = ("[23/11/2026, 09:00] Jo: where is my parcel 12345", "[23/11/2026, 09:01] Mia: Hello, Mia of Acme.")
    promise = "[23/11/2026, 09:02] Mia: We will reply to you within 2 hours."
    assert [] != _promised(*first, promise, "[23/11/2026, 09:03] Jo: ok", f"[23/11/2026, 09:05] Tom: {said}")
    assert [] == _promised(
        *first, promise, "[23/11/2026, 09:03] Jo: ok", "[23/11/2026, 09:05] Tom: The driver has found it at the depot."
    )
