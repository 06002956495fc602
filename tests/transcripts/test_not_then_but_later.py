"""A no to the day that was asked about, and another behind it: what was asked for is promised for that."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import TOMORROW, _promised


@each(
    ("language", "asked", "answer", "kind"),
    [
        ("nl", "hoi, mijn pakket is er nog niet. komt ie vanavond nog?", "Vanavond niet, morgen heb je m", "delivery"),
        ("en", "my parcel isn't here. Will it arrive today?", "No, tomorrow", "delivery"),
        ("de", "mein Paket ist nicht da. Kommt es heute noch?", "Heute nicht, morgen haben Sie es", "delivery"),
        ("fr", "mon colis n'est pas là. Il arrive ce soir ?", "Pas ce soir, demain vous l'avez", "delivery"),
        ("es", "mi paquete no ha llegado. ¿Llega hoy?", "Hoy no, mañana lo tienes", "delivery"),
        ("en", "The tap leaks. Can someone come today?", "Not today, tomorrow", "repair"),
        ("de", "Die Tür klemmt. Kann heute jemand kommen?", "Nein, morgen", "repair"),
        ("nl", "Kunt u mij vandaag bellen?", "Nee, morgen", "callback"),
    ],
)
def test_another_day_behind_a_no(language: str, asked: str, answer: str, kind: str) -> None:
    """In few words, in any order."""
    assert (asked, [(kind, TOMORROW)]) == (asked, _promised(language, asked, answer))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "my parcel isn't here. Will it arrive today?", "No, sorry"),
        ("en", "my parcel isn't here. Will it arrive today?", "No, tomorrow is full"),
        ("en", "can you ring me today?", "No, ring us tomorrow"),
        ("nl", "Kunt u mij vandaag bellen?", "Nee, morgen zijn we dicht"),
        ("de", "Die Tür klemmt. Kann heute jemand kommen?", "Nein, morgen auch nicht"),
    ],
)
def test_a_no_alone_or_to_both_is_none(language: str, asked: str, answer: str) -> None:
    """Nor is what the person is to do."""
    assert (asked, []) == (asked, _promised(language, asked, answer))
