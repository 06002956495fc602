"""What stands above messages, or notes, tells by what they went: text messages, direct messages, or a talk at the counter."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW

_CHAT = (
    "\n\n3 November 2026\n\n"
    "[11:02] Jo Smith: Hi, is it ready?\n[11:20] Acme: Hi Jo, Dana here. Tomorrow\n[11:22] Jo Smith: ok\n"
)
_NOTES = (
    "\n3 November 2026, 18:10\n\n"
    "Dana served me. I said that I want to leave.\nDana will send me the confirmation by Friday.\n"
)


@each(
    ("above", "rest", "channel"),
    [
        ("Text messages – Gaz (Acme)", _CHAT, "other"),
        ("SMS – Acme", _CHAT, "other"),
        ("SMS-Verlauf: Acme", _CHAT, "other"),
        ("Acme ✔\nInstagram · Gesprek", _CHAT, "social"),
        ("Acme @acme_help\nMessages privés", _CHAT, "social"),
        ("Acme\nCustomer chat", _CHAT, "chat"),
        ("Chat with Acme, agent @dana", _CHAT, "chat"),
        ("Notes – Jo Smith\nIn person, at the counter of Acme", _NOTES, "in-person"),
        ("Notes – Jo Smith\nEn persona, en el mostrador", _NOTES, "in-person"),
        ("Notes – Jo Smith\nCall with Acme", _NOTES, "phone"),
    ],
)
def test_the_channel_is_told_above(above: str, rest: str, channel: str) -> None:
    """In the first lines."""
    found = read_transcript(f"{above}{rest}".encode(), KnownSpeakers("Jo Smith", "Acme"), NOW)
    assert (above, [channel]) == (above, [one.value for one in found.having(What.CHANNEL)])
