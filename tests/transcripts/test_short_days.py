"""Days without a year at the beginning of what is noted: the day of that contact, and of what was promised in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.notes.short_days import with_years_noted
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-12-01T09:30:00+01:00"), "Europe/Brussels")


def read(text: str) -> Findings:
    """What is found in a note, typed on 1 December."""
    return read_transcript(text.encode(), KnownSpeakers(), CLOCK)


def days(found: Findings) -> tuple[list[str], list[tuple[str, str | None]]]:
    """When the contact was, and for each promise when it was made and until when."""
    made = [((one.said.at[:10] if one.said else ""), one.due) for one in found.having(What.PROMISE)]
    return [one.value for one in found.having(What.START) if one.sure], made


@each(
    "text",
    [
        "8/11 rang them, got Maud, she will refund me within 3 days.",
        "Rang them on 8/11, got Maud, she will refund me within 3 days.",
        "op 8/11 gebeld met Guus, hij betaalt binnen 3 dagen terug",
        "8.11. angerufen, Frau Kolb, sie erstattet binnen 3 Tagen.",
        "J'ai appelé le 8/11, Odile m'a dit qu'elle rembourse sous 3 jours.",
        "Llamé el 8/11 y hablé con Inma, me devuelven 20 euros en 3 días.",
    ],
)
def test_a_promise_counts_from_the_short_day_that_its_note_tells(text: str) -> None:
    assert days(read(text)) == (["2026-11-08"], [("2026-11-08", "2026-11-11")])


@each(
    "text",
    [
        "4/11 called, cut off. 8/11 called again, Maud promised to call back within 48h. 12/11 called: no record",
        "4/11 called, spoke to Rhys, no news yet.\n8/11 called again, Maud promised to call back within 48h.",
        "4 Nov called, spoke to Rhys, no news yet.\n8 Nov called again, Maud promised to call back within 48h.",
        "4/11 gebeld met Guus, niets bekend.\n8/11 weer gebeld, Maud belt binnen 2 dagen terug.",
    ],
)
def test_each_entry_of_a_note_has_its_own_day(text: str) -> None:
    """In 0.1.0 what was promised on the second day counted from the present, or from the first."""
    assert days(read(text)) == (["2026-11-04"], [("2026-11-08", "2026-11-10")])


def test_a_day_that_may_be_two_is_not_taken_for_sure() -> None:
    """The tenth of November and the eleventh of October are both days of the last weeks; the person's own order tells which."""
    text = "10/11 called, spoke to Rhys, he refunds it within 3 days."
    american = read_transcript(text.encode(), KnownSpeakers(), replace(CLOCK, date_order="mdy"))

    assert days(read(text))[0] == []
    assert days(american)[0] == ["2026-10-11"]


@each(
    "text",
    [
        "1/2 of it came. I called about the rest",
        "9-12 gebeld, niemand neemt op",
        "10.15 gebeld met Guus",
        "1/2 I called about the parcel that never came\n2/2 and spoke to Rhys",
        "They said they would call on 8/11",
        "24/7 open, they say",
    ],
)
def test_what_else_figures_may_be_stays_as_it_is(text: str) -> None:
    assert with_years_noted(text.split("\n"), CLOCK) == text.split("\n")


def test_a_day_of_the_last_winter_is_of_the_last_year() -> None:
    clock = replace(CLOCK, now=datetime.fromisoformat("2027-01-09T09:30:00+01:00"))

    assert with_years_noted(["28/12 gebeld, niemand"], clock) == ["28/12/2026 gebeld, niemand"]


@pytest.mark.parametrize("mark", ["/", "-"])
def test_several_days_are_days_with_either_mark(mark: str) -> None:
    lines = [f"3{mark}11 gebeld met Guus", f"5{mark}11 weer gebeld", f"9{mark}11 Els: geen dossier"]

    assert with_years_noted(lines, CLOCK) == [line.replace(f"{mark}11", f"{mark}11{mark}2026") for line in lines]
