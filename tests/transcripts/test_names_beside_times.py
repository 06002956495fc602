"""Chats copied from a page that puts the time between the name and the words: with an at sign in the name, one blank behind."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-12-02T21:30:00+01:00"), "Europe/Brussels")


def read(text: str) -> Findings:
    """What is found in a chat that was pasted on 2 December."""
    return read_transcript(text.encode(), KnownSpeakers(), CLOCK)


SAID = {
    "en": (
        "Visitor",
        "my boiler is off again",
        "Morning! One moment.",
        "thanks",
        "I'll refund you £40 by Friday.",
        "great",
    ),
    "nl": (
        "Klant",
        "mijn ketel doet het niet",
        "Goedemorgen!",
        "dank",
        "Ik stort u voor vrijdag 40 euro terug.",
        "fijn",
    ),
    "de": ("Kunde", "die Heizung ist kalt", "Guten Morgen!", "danke", "Ich erstatte Ihnen bis Freitag 40 Euro.", "gut"),
    "fr": (
        "Client",
        "ma chaudière est en panne",
        "Bonjour !",
        "merci",
        "Je vous rembourse 40 euros avant vendredi.",
        "bien",
    ),
    "es": (
        "Cliente",
        "mi caldera no va",
        "¡Buenos días!",
        "gracias",
        "Le devuelvo 40 euros antes del viernes.",
        "vale",
    ),
}


@each("language", SAID)
@each("name", ["Maud", "Maud @ Hearthside", "Maud | Hearthside"])
@each("gap", [" ", "  "])
def test_who_speaks_is_read_before_a_time(language: str, name: str, gap: str) -> None:
    me, *said = SAID[language]
    lines = [f"{me if at % 2 == 0 else name} 09:1{at}{gap}{words}" for at, words in enumerate(said)]
    found = read("\n".join(lines))

    assert [(one.value, one.sure) for one in found.having(What.AGENT)] == [("Maud", True)]
    assert [(one.value, one.by, one.sure) for one in found.having(What.PROMISE)] == [(said[3], "Maud", True)]


@each(
    "heading",
    [
        "Hearthside Boilers live chat - 3 December 2026",
        "Chatgesprek Hearthside - 3 december 2026",
        "Chatverlauf Hearthside vom 3. Dezember 2026",
        "Conversation avec Hearthside du 3 décembre 2026",
        "Conversación con Hearthside - 3 de diciembre de 2026",
    ],
)
def test_the_heading_of_a_chat_is_no_promise(heading: str) -> None:
    """Whoever may be taken to have said it."""
    found = read(f"Maud: {heading}\nMe: hi\nMaud: hello\nMe: {heading}\nMaud: {heading}.")

    assert found.having(What.PROMISE) == []


def test_a_day_behind_the_word_for_a_chat_may_still_be_promised() -> None:
    found = read("Maud: hello\nMe: and now?\nMaud: We go on with this chat on 3 December.\nMe: ok")

    assert len(found.having(What.PROMISE)) == 1


def test_times_within_sentences_are_no_heads() -> None:
    """No name comes back before them."""
    found = read(
        "The bus leaves 09:16 from there.\nMine came 09:40 at home.\nWe ate 10:30 in town.\nThen 11:20 nobody came."
    )

    assert found.having(What.AGENT) == []
