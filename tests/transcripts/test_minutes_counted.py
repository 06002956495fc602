"""Recordings whose times count minutes and seconds from the beginning, and when the call was."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.times.minutes_counted import with_hours_counted
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-10T18:00:00+01:00"), "+01:00")


def _times(text: str) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.value for one in found if one.what in (What.CHANNEL, What.START, What.END, What.MINUTES)]


@each(
    "last, end, minutes",
    [("07:44", "2026-12-09T16:12", "8"), ("27:24", "2026-12-09T16:32", "27"), ("61:02", "2026-12-09T17:06", "61")],
)
def test_it_began_at_the_time_above(last: str, end: str, minutes: str) -> None:
    """`[00:03]` below *9 December, 16:05* is three seconds into it, whether it lasted longer than a day has hours or not."""
    text = (
        "Call recording (transcribed)\n9 December 2026, begun 16:05\n\n[00:03] Agent: Acme, my name is Ann Lee, how can I help?\n"
        f"[04:47] Caller: My parcel is missing.\n[{last}] Agent: We will refund you 20 pounds by Friday."
    )
    assert _times(text)[1:] == ["2026-12-09T16:05", end, minutes]


def test_what_began_before_midnight_goes_on_behind_it() -> None:
    """`00:03` below *23:58* is a time of day, five minutes later."""
    text = (
        "Chat started 9 December 2026, 23:58\n00:03 Ann: Acme, Ann here.\n00:05 Me: hi\n00:10 Ann: We refund by Friday."
    )
    assert _times(text) == ["chat", "2026-12-09T23:58", "2026-12-10T00:10", "12"]


def test_a_title_with_a_day_and_a_time_is_kept() -> None:
    """Above numbered speakers with the time behind each; who speaks in numbers was on the telephone."""
    text = (
        "Transcript\nSupport call, 9 December 2026, 10:30\n\nSpeaker 1  00:02\nHello, this is Ann from Acme, how can I help?\n\n"
        "Speaker 2  00:10\nMy parcel is missing.\n\nSpeaker 1  25:40\nWe will refund you 20 pounds by Friday."
    )
    assert _times(text) == ["phone", "2026-12-09T10:30", "2026-12-09T10:55", "26"]


@each(
    "lines",
    [
        ["[10:04] Ann: Hello", "[10:10] Me: Hi", "[23:24] Ann: Bye"],
        ["the score was 27:24", "and then 3:10", "and 1:00"],
        ["Ann 10:04", "Me 9:10", "Ann 27:24"],
    ],
)
def test_other_times_stay_as_they_are(lines: list[str]) -> None:
    """Times of day, and figures that do not go on, count from no beginning."""
    assert with_hours_counted(lines) == lines
