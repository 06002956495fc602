"""A log of a call that tells of waiting before the first time that was noted: it took that long besides."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-01T18:00:00+01:00"), "Europe/Amsterdam")


def _lasted(log: str) -> tuple[str | None, str | None]:
    """How long the call took, and how much of it was waiting."""
    found = {one.what: one.value for one in read_transcript(log.encode(), KnownSpeakers("Ash", "Acme"), NOW).found}
    return found.get(What.MINUTES), found.get(What.WAITING)


@each(
    "before, answered, ended",
    [
        ("Mon 30 Nov rang Acme. Option 2, then 12 min on hold.", "Roz picks up.", "hung up"),
        ("ma 30-11 Acme gebeld. Keuze 2, daarna 12 min wachten.", "Roos neemt op.", "opgehangen"),
        ("Mo 30.11. Acme angerufen. Auswahl 2, dann 12 min Warteschleife.", "Frau Roth geht ran.", "aufgelegt"),
    ],
)
def test_what_was_waited_before_somebody_answered_is_part_of_the_call(before: str, answered: str, ended: str) -> None:
    """It is not taken out of the time they talked."""
    assert ("30", "12") == _lasted(
        f"{before}\n10:15 {answered}\n10:20 Roz will ring back on Thursday.\n10:33 {ended}\n"
    )


@each("rang", ["rang them, Roz picks up.", "gebeld, Roos neemt op."])
def test_where_the_first_time_is_when_they_rang_it_is_within(rang: str) -> None:
    """The waiting lies behind that time, wherever it is told."""
    log = f"Mon 30 Nov Acme gebeld. 12 min on hold in all.\n10:15 {rang}\n10:20 Roz will ring back on Thursday.\n10:33 hung up\n"

    assert ("18", "12") == _lasted(log)
