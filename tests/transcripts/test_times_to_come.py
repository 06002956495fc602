"""Chats that tell times and no day: of today, or pasted after midnight likely of the evening before."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

SAID = {
    "en": "I'll call you back this evening.",
    "nl": "Ik bel u vanavond terug.",
    "de": "Ich rufe Sie heute Abend zurück.",
    "fr": "Je vous rappelle ce soir.",
    "es": "Le llamaré esta noche sin falta.",
}


def read(said: str, now: str, head: str = "") -> Findings:
    """What is found in a chat of two minutes after six in the evening, read at another time."""
    clock = Clock(datetime.fromisoformat(f"2026-12-02T{now}:00+01:00"), "Europe/Brussels")
    text = f"{head}[18:02] Odette: hello\n[18:03] Me: it is broken\n[18:05] Odette: {said}\n[18:06] Me: ok\n"
    return read_transcript(text.encode(), KnownSpeakers(), clock)


def began(found: Findings) -> list[tuple[str, bool]]:
    """When it began, and whether that is sure."""
    return [(one.value, one.sure) for one in found.having(What.START)]


@each("language", SAID)
@each("now", ["00:00", "00:40", "05:15"])
def test_times_still_to_come_after_midnight_are_likely_those_of_the_evening_before(language: str, now: str) -> None:
    found = read(SAID[language], now)

    assert began(found) == [("2026-12-01T18:02", False)]
    assert [one.due for one in found.having(What.PROMISE)] == ["2026-12-01"]
    assert [(one.value, one.sure) for one in found.having(What.MINUTES)] == [("4", True)]


@each("now", ["18:10", "23:30", "17:30", "09:15"])
def test_times_are_those_of_today_but_after_midnight(now: str) -> None:
    """By day nobody can say which day it was, and what is promised counts from the day that it was pasted."""
    assert [one.due for one in read(SAID["en"], now).having(What.PROMISE)] == ["2026-12-02"]


def test_a_day_that_is_told_stands() -> None:
    found = read(SAID["en"], "00:40", "Chat of 28 November 2026\n")

    assert [one.due for one in found.having(What.PROMISE)] == ["2026-11-28"]
