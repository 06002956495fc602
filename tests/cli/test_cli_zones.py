"""A book that travels: times come out as they were on the clock where they were typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, record_story, refused

from tests.conftest import each

NEW_YORK, AMSTERDAM = "America/New_York", "Europe/Amsterdam"


@pytest.fixture
def story(towel: Any) -> Any:
    """The runner, with the worked story in the case."""
    record_story(towel)
    return towel


@each("words", [("timeline", "towel"), ("show", "towel"), ("export", "towel"), ("due",), ("cases",)])
@each("zone", [NEW_YORK, "Asia/Kolkata", "UTC", "Pacific/Auckland", "Asia/Kathmandu"])
def test_a_book_reads_the_same_on_a_machine_in_another_zone(story: Any, words: tuple[str, ...], zone: str) -> None:
    """Read at the same instant elsewhere, every time stands as it was typed; only the day of the present may differ."""
    present = {"now": "2024-11-20T08:00:00+00:00"}  # the same day in all of these zones

    here, there = story(*words, **present), story(*words, tz=zone, **present)

    assert (0, here.stdout, here.stderr) == (there.exit_code, there.stdout, there.stderr)


def test_entries_of_another_zone_keep_their_own_clock(towel: Any) -> None:
    """A case kept in two zones: each entry with the offset it was typed in, ordered by the instant."""
    towel("note", "towel", "second", "--date", "2024-11-18 14:05")
    towel("note", "towel", "first", "--date", "2024-11-18 08:00", tz=NEW_YORK)
    towel("note", "towel", "third", "--date", "2024-11-18 09:30", tz=NEW_YORK)

    found = [(entry["at"], entry["zone"], entry["text"]) for entry in entries(towel)[1:]]

    assert [
        ("2024-11-18T08:00:00-05:00", NEW_YORK, "first"),
        ("2024-11-18T14:05:00+01:00", AMSTERDAM, "second"),
        ("2024-11-18T09:30:00-05:00", NEW_YORK, "third"),
    ] == found


def test_a_time_of_another_zone_is_shown_with_its_offset(towel: Any) -> None:
    """On the timeline, a time that was not on the case's own clock says how far from UTC it was."""
    towel("note", "towel", "here", "--date", "2024-11-18 14:05")
    towel("note", "towel", "there", "--date", "2024-11-18 09:30", tz=NEW_YORK)

    shown = towel("timeline", "towel").stdout

    assert "towel/2  Mon 18 Nov 2024 14:05 ·" in shown
    assert "towel/3  Mon 18 Nov 2024 09:30 (UTC-05:00) ·" in shown


@pytest.mark.parametrize(
    ("now", "state", "late"),
    [
        ("2024-11-20T23:59:00+01:00", "due", 0),
        ("2024-11-21T00:01:00+01:00", "overdue", 1),
    ],
)
@pytest.mark.parametrize("zone", [AMSTERDAM, NEW_YORK, "Pacific/Auckland"])
def test_a_day_is_due_until_it_ends_where_it_was_promised(
    towel: Any, zone: str, now: str, state: str, late: int
) -> None:
    """Due today means today on the clock the promise was made by, wherever the book is read."""
    towel("promise", "towel", "a refund", "--by", "2024-11-20")

    found = document(towel("due", "--json", tz=zone, now=now))["promises"]

    assert [(state, late)] == [(entry["state"], entry["days_late"]) for entry in found]


def test_the_present_is_shown_by_the_clock_of_this_place(towel: Any) -> None:
    """`TZ` is honoured: `as_of` is the same instant on the clock of the zone the book is read in."""
    assert "2024-11-20T06:00:00-05:00" == document(towel("due", "--json", tz=NEW_YORK))["as_of"]


def test_a_contact_just_before_midnight_here_is_no_contact_in_the_future_there(towel: Any, book: Path) -> None:
    """What lies ahead is decided by the instant: a time with an offset may have a later date than the clock here."""
    environment = {"tz": NEW_YORK, "now": "2024-11-19T22:00:00-05:00"}

    done = towel("note", "towel", "x", "--date", "2024-11-20T03:59+01:00", **environment)
    ahead = refused(towel, book, "note", "towel", "x", "--date", "2024-11-20T04:01+01:00", **environment)

    assert (0, 2) == (done.exit_code, ahead[0])


@pytest.mark.parametrize(
    ("zone", "is_known"),
    [
        *[(zone, False) for zone in ("Nowhere/Nope", "+x", "-3", "../x", "\udcff")],
        *[(zone, True) for zone in ("CET-1CEST,M3.5.0,M10.5.0/3", ":Europe/Amsterdam", "+01:00")],
    ],
)
def test_a_zone_that_nobody_knows_stops_nothing(towel: Any, zone: str, is_known: bool) -> None:
    """Whatever `TZ` holds, the book can be read and written: the offset of the present is enough, and is said to be taken."""
    said = "" if is_known else "is no time zone that is known here, so the clock is taken to be at UTC+01:00"
    noted = towel("note", "towel", "Hello.", tz=zone)
    result = towel("cases", tz=zone)

    assert (0, 0 if is_known else 1, True) == (noted.exit_code, noted.stderr.count("\n"), said in noted.stderr)
    assert (0, True) == (result.exit_code, result.stdout.startswith("towel  Amazon  open"))
    assert noted.stderr == result.stderr


@pytest.mark.parametrize(
    ("now", "late"),
    [
        ("2024-11-25T23:59:00+01:00", 0),
        ("2024-11-26T00:01:00+01:00", 1),
    ],
)
@pytest.mark.parametrize("zone", [AMSTERDAM, NEW_YORK, "Pacific/Auckland"])
def test_the_day_they_were_given_and_an_appointment_pass_where_they_were_said(
    towel: Any, now: str, late: int, zone: str
) -> None:
    """The clock of the place in which they were recorded decides, in `due` and in the paste alike."""
    towel("add", "towel", "x", "--deadline", "25 Nov")
    towel("note", "towel", "Engineer.", "--kind", "appointment", "--date", "25 Nov")
    present = {"now": now, "tz": zone}

    due, paste = document(towel("due", "--json", **present)), towel("export", "towel", **present).stdout

    assert late == due["deadlines"][0]["days_late"]
    assert ("passed" if late else "to-come") == due["appointments"][0]["state"]
    assert bool(late) is ("that day has passed" in paste)
    assert ("An appointment was set" if late else "An appointment is set") in paste
