"""Appointments and other days of an entry, as they are typed, corrected and told."""

from typing import Any

import pytest

from tests.cli.assertions import document


def test_an_appointment_lies_ahead_and_is_told_as_to_come(towel: Any) -> None:
    """In the confirmation, `due`, the timeline, `show` and the paste of both languages; nothing else may lie ahead."""
    noted = towel("note", "towel", "Engineer comes.", "--kind", "appointment", "--date", "Mon 25 Nov 14:00")
    other = towel("note", "towel", "Engineer comes.", "--date", "Mon 25 Nov 14:00")

    assert (0, "") == (noted.exit_code, noted.stderr)
    assert "Mon 25 Nov 2024 14:00 · appointment · Engineer comes." in noted.stdout
    assert (2, "") == (other.exit_code, other.stdout)
    assert (
        "'Mon 25 Nov 14:00' is Mon 25 Nov 2024 14:00, which is still to come; type when it happened, or note it as --kind"
        in other.stderr
    )
    [appointment] = document(towel("due", "--json"))["appointments"]
    assert ("2024-11-25T14:00:00+01:00", "to-come") == (appointment["at"], appointment["state"])
    assert "Mon 25 Nov 2024 14:00 · in 5 days · Amazon" in towel("due").stdout
    assert "appointment · to come, in 5 days" in towel("timeline", "towel").stdout
    assert "to come, in 5 days" in towel("show", "towel").stdout
    assert "An appointment is set for 25 Nov 14:00: Engineer comes." in towel("export", "towel").stdout
    assert "Er staat een afspraak op 25 nov 14:00: " in towel("export", "towel", "--language", "nl").stdout


def test_one_that_was_missed_is_told_with_the_appointment(towel: Any) -> None:
    """A day behind is taken where its weekday says so, or where the year after is much further."""
    towel("note", "towel", "Engineer.", "--kind", "appointment", "--date", "Mon 18 Nov 14:00")
    assert "passed 2 days ago, nothing recorded since" in towel("due").stdout
    towel("note", "towel", "--kind", "missed", "--date", "18 Nov")

    paste = towel("export", "towel").stdout

    assert "\nNobody came to the appointment of 18 Nov 14:00: Engineer.\n" in paste
    assert "An appointment was set" not in paste
    assert [] == document(towel("due", "--json"))["appointments"]


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (
            ("--date", "25 Nov 13:00-17:00"),
            "names hours from one to another; type the day there, and the hours in what you note.",
        ),
        (("--date", "3/12"), "more than one way"),
    ],
)
def test_an_appointment_without_one_sure_day_is_refused(towel: Any, option: tuple[str, ...], sentence: str) -> None:
    """A window, or a day in two readings, is never guessed."""
    result = towel("note", "towel", "Engineer.", "--kind", "appointment", *option)

    assert (2, "") == (result.exit_code, result.stdout)
    assert sentence in result.stderr


def test_an_appointment_takes_its_day_from_its_words_or_asks_for_it(towel: Any) -> None:
    """A day that is sure is taken; else it is recorded as of now, with how to say when."""
    dated = towel("note", "towel", "Engineer comes on 2 December at 10:00.", "--kind", "appointment")
    undated = towel("note", "towel", "Engineer.", "--kind", "appointment")

    assert ("Mon 2 Dec 2024 10:00" in dated.stdout, dated.stderr) == (True, "")
    assert "when is the appointment? casebook edit towel/3 --date '30 Nov 14:00' says so" in undated.stderr


@pytest.mark.parametrize(
    ("option", "typed", "expected"),
    [
        ("--date", "16:00", "date: Mon 14 Nov 2022 → Mon 14 Nov 2022 16:00"),
        ("--date", "11 Nov", "date: Mon 14 Nov 2022 → Fri 11 Nov 2022"),
        ("--date", "tuesday", "date: Mon 14 Nov 2022 → Tue 15 Nov 2022"),
        ("--date", "dinsdag", "date: Mon 14 Nov 2022 → Tue 15 Nov 2022"),
        ("--deadline", "21 Nov", "deadline: 2022-11-18 → 2022-11-21"),
        ("--deadline", "donderdag", "deadline: 2022-11-18 → 2022-11-17"),
        ("--deadline", "thursday at 5", "deadline: 2022-11-18 → 2022-11-17"),
        ("--deadline", "within 14 days", "deadline: 2022-11-18 → 2022-11-28"),
    ],
)
def test_a_day_typed_in_edit_is_read_from_the_day_of_the_entry(
    towel: Any, option: str, typed: str, expected: str
) -> None:
    """What does not say by itself which day it is."""
    added = towel("add", "towel", "x", "--date", "14 Nov 2022", "--deadline", "18 Nov").stdout

    result = towel("edit", added.split()[0], option, typed)

    assert 0 == result.exit_code
    assert expected in result.stdout


def test_a_deadline_is_never_before_its_contact(towel: Any) -> None:
    """Neither by its own day, nor by that of the contact."""
    ref = towel("add", "towel", "x", "--date", "14 Nov", "--deadline", "18 Nov").stdout.split()[0]

    assert "has passed" in towel("edit", ref, "--deadline", "2024-11-13").stderr
    moved = towel("edit", ref, "--date", "19 Nov")
    assert (2, "") == (moved.exit_code, moved.stdout)
    assert "the --deadline of Mon 18 Nov 2024 would lie before the contact" in moved.stderr
    assert 0 == towel("edit", ref, "--date", "19 Nov", "--deadline", "21 Nov").exit_code
    assert "Tue 19 Nov 2024 → Wed 20 Nov 2024" in towel("edit", ref, "--date", "today").stdout
