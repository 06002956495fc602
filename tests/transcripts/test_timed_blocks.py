"""Text messages with the time above each, of which only the person's own begin with a name."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-30T18:00:00+00:00"), "+00:00")

TEXTS = {
    "Me": (
        "Hi its Andre at Acme. The port is gone as well", "no, you quoted 80 all in", "Ok. It will be fixed by Wednesday"
    ),
    "Ik": ("Hoi, Andre van Acme. De laadpoort is ook stuk", "nee, 80 was alles", "Prima. Woensdag is hij gerepareerd"),
    "Ich": ("Hallo, Andre von Acme. Die Ladebuchse ist auch kaputt", "nein, 80 war alles", "Gut. Bis Mittwoch ist es repariert"),
    "Moi": ("Bonjour, André d'Acme. La prise est morte aussi", "non, 80 c'était tout compris", "Bien. Ce sera réparé mercredi"),
    "Yo": ("Hola, soy Andrés de Acme. El conector tampoco va", "no, 80 era todo", "Vale. El miércoles está reparado"),
}  # fmt: skip


@each("me, said", TEXTS.items())
def test_what_has_no_name_is_the_companys(me: str, said: tuple[str, str, str]) -> None:
    """So that what they promise is theirs, and not a line of the person's message above it."""
    first, mine, last = said
    text = (
        f"Acme Repairs\n30/11/2026 09:05\n{first}\n\n30/11/2026 09:12\n{me}: {mine}\n\n30/11/2026 09:40\n{last}\n\n"
        f"30/11/2026 09:41\n{me}: ok\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW)
    assert [one.value[:4] for one in found.having(What.AGENT)] == ["Andr"]
    assert [one.due for one in found.having(What.PROMISE)] == ["2026-12-02"]


def test_a_time_below_each_message_heads_none() -> None:
    """Where the first message stands above the first time, each time is that of what stands above it."""
    text = (
        "Ann (Acme): Hello, my name is Ann\n17:03\nMe: where is my parcel\n17:04\nAnn (Acme): It comes on Wednesday\n17:05\n"
        "Me: ok\n17:06\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW)
    assert [(one.value, one.by) for one in found.having(What.PROMISE)] == [("It comes on Wednesday", "Ann")]
