"""A chat that shows the time at the end of each message, with no more than a blank before it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T18:00:00+00:00"), "+00:00")
CHAT = """Nimbus Beds – chat
20 November 2026

You: nobody came for the mattress {0}
Ines: Hello, I'm Ines. Let me look. {1}
You: ok {2}
Ines: {said} {3}
"""
TOLD = "The courier will collect it on Tuesday 24 November. We're here 8 am to 8 pm."


def found(text: str, what: What) -> list[str]:
    """The values that are taken for sure."""
    known = KnownSpeakers(None, "Nimbus Beds")
    return [one.value for one in read_transcript(text.encode(), known, CLOCK).found if one.what is what and one.sure]


@each("times", [("10:02", "10:04", "10:04", "10:31"), ("10:02 AM", "10:04 AM", "10:05 AM", "10:31 AM")])
def test_the_times_are_when_it_was_said(times: tuple[str, ...]) -> None:
    """The first is the start and the last the end, whatever hours are said before it."""
    text = CHAT.format(*times, said=TOLD)

    assert found(text, What.START) == ["2026-11-20T10:02"]
    assert found(text, What.END) == ["2026-11-20T10:31"]
    assert found(text, What.PROMISE) == ["The courier will collect it on Tuesday 24 November."]


@each("times", [("", "", "", "10:31"), ("16:00", "10:04", "9:00", "10:31")])
def test_what_ends_one_sentence_or_runs_back_is_said(times: tuple[str, ...]) -> None:
    """Nobody put such times there but who wrote."""
    assert found(CHAT.format(*times, said=TOLD), What.END) == []
