"""What a page writes below a chat, with a colon in it, is nobody who spoke, and nobody was passed on to it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chats.heads import is_receipt
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")


def _of(text: str, *what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [one.value for one in found if one.what in what]


TIMED = """Chat, 5 October 2026
Odette (16:02:05): Hello, this is Odette from Acme.
Customer (16:03:40): Where is my coat? Please look at the chat.
Odette (16:04:10): Please wait. I have read the chat.
Customer (16:09:00): Bitte, please
Odette has left the chat.
------------------------------
"""
PLAIN = """Odette: Hello, this is Odette from Acme.
Customer: Where is my coat?
Odette: One moment please.
Customer: ok
Odette: It is on its way.
"""
FOOTERS = (
    "Bitte bewerten Sie den Chat: sehr gut - gut - schlecht",
    "Please rate this chat: great - ok - bad",
    "Beoordeel dit gesprek: goed - matig - slecht",
    "Évaluez cette conversation : bien - moyen - mauvais",
    "Valore esta conversación: bien - regular - mal",
    "Disclaimer: this transcript is for information only.",
    "Haftungsausschluss: Dieses Protokoll dient nur Ihrer Information.",
    "Privacyverklaring: Dit gesprek wordt een jaar lang bewaard.",
    "Mentions légales : cette conversation est conservée pendant un an.",
    "Aviso legal: esta conversación se guarda durante un año.",
    "Please note: do not reply to this address, nobody reads it.",
)


@each("footer", FOOTERS)
@each("chat", [TIMED, PLAIN])
def test_a_line_below_the_chat_is_nobody(chat: str, footer: str) -> None:
    """A request to rate the chat and a notice are no agent, and the chat keeps its times."""
    times = ["16:02", "16:09"] if chat is TIMED else []

    assert ["Odette"] == _of(f"{chat}{footer}\n", What.AGENT, What.TRANSFER)
    assert times == [one[-5:] for one in _of(f"{chat}{footer}\n", What.START, What.END)]


MARKED = """Odette (16:02) » Hello, Odette here.
Me (16:03) » Where is my coat?
Odette (16:04) » One moment please.
Me (16:05) » ok
Marcus (16:09) » Your coat will be delivered on 7 October.
"""


def test_a_time_behind_the_name_is_no_part_of_it() -> None:
    """Whatever mark stands behind the time, the name is that of who speaks, and the words begin behind the mark."""
    assert ["Odette", "Marcus"] == _of(MARKED, What.AGENT)
    assert ["Your coat will be delivered on 7 October."] == _of(MARKED, What.PROMISE)


@each(
    "said",
    [
        "Please review the photos on our site first. We will refund 48 euro by Monday.",
        "Your feedback was passed on, we will refund 48 euro by Monday.",
        "Je beoordeling van de schade is binnen, we betalen 48 euro uiterlijk maandag.",
        "Ihre Bewertung liegt vor, wir erstatten 48 Euro bis Montag.",
        "Votre avis est transmis, nous vous remboursons 48 euros avant lundi.",
        "Su opinión nos llegó, le devolvemos 48 euros antes del lunes.",
    ],
)
def test_a_message_that_begins_like_a_request_for_a_rating_is_read(said: str) -> None:
    """Only a line that is nothing else asks for one."""
    assert not is_receipt(said)


@each("heading", ["Cookie-Einstellungen", "Cookie-Richtlinie", "Cookies", "AGB", "Copyright", "Impressum"])
def test_the_heading_of_a_notice_in_a_timed_log_is_nobody(heading: str) -> None:
    """Nobody is called so."""
    text = f"[16:02] Odette: Hello, this is Odette from Acme.\n[16:03] Ash: hm\n[16:04] {heading}: Acme 2026\n[16:05] Ash: ok\n"
    assert ["Odette"] == _of(text, What.AGENT, What.TRANSFER)
