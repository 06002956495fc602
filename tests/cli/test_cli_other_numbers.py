"""Numbers of other kinds than orders, case numbers and parcels have: recorded under their names, and found again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from casebook.actions.answers.reference_numbers import KindOfNumberMissing, named_numbers, references_from
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.parsing.clock import Clock
from casebook.records.kinds import Reference
from tests.builders import NOW, PRESENT, entry, facts
from tests.conftest import each
from tests.shown import masked_facts


def test_numbers_are_kept_under_the_names_of_their_kinds_and_find_the_case(towel: Any) -> None:
    """One that the case has already is not recorded again, and what says that there is none is not recorded at all."""
    typed = ("--booking", "RT-90311K", "--ref", "customer number=028-1447", "--ref", "IMEI: 35 1", "--ticket", "none")
    first = towel("add", "towel", "hello", *typed, "--json")
    again = towel("add", "0281447", "hello again", "--booking", "rt90311k", "--serial", "S-1", "--json")

    numbers = [("customer number", "028-1447"), ("IMEI", "35 1"), ("booking", "RT-90311K"), ("serial number", "S-1")]
    entries = [*json.loads(first.stdout)["entries"], *json.loads(again.stdout)["entries"]]
    found = [(each["name"], each["reference"]) for each in entries if each["kind"] == "reference"]
    assert (numbers, 6) == (found, len(entries))
    assert "--ticket 'none' was taken for none" in first.stderr
    assert "booking RT-90311K" in towel("timeline", "s1").stdout


def test_an_event_takes_a_number_with_the_name_of_its_kind_as_a_contact_does(towel: Any) -> None:
    """Recorded in one go under that name; a number alone is the event's own."""
    noted = towel("note", "towel", "reported it", "--ref", "police report=ST/0991", "--json")
    alone = towel("note", "towel", "complained", "--kind", "complained", "--ref", "K-12", "--json")

    event, number = json.loads(noted.stdout)["entries"]
    assert (event["reference"], number["name"], number["reference"]) == (None, "police report", "ST/0991")
    assert [each["reference"] for each in json.loads(alone.stdout)["entries"]] == ["K-12"]
    assert "police report ST/0991" in towel("timeline", "ST/0991").stdout


def test_a_number_is_corrected_undone_and_erased(towel: Any) -> None:
    """It is an entry like others: what it was stays in its history until it is erased."""
    towel("add", "towel", "hello", "--policy", "P-1")
    towel("edit", "towel/3", "--ref", "P-2", "--name", "policy number")
    assert "policy number P-2" in towel("timeline", "towel").stdout
    towel("undo")
    assert "policy P-1" in towel("timeline", "towel").stdout

    towel("erase", "towel/3", "--field", "reference", "--yes")

    assert "P-1" not in towel("history", "towel").stdout


@each("typed", ["0281447199", "=12", " : 12"])
def test_a_number_without_the_name_of_its_kind_is_refused(typed: str) -> None:
    """What it is called has to be known; the sentence shows how to say it, and where a case number goes."""
    with pytest.raises(KindOfNumberMissing, match=r"--ref 'customer number=(0281447199|12)'; .* --case-number\."):
        named_numbers([typed])


def test_a_day_is_no_number(towel: Any, book: Path) -> None:
    """Nothing is recorded of the contact either."""
    status, said = refused(towel, book, "add", "towel", "hello", "--policy", "14 januari")

    assert 2 == status
    assert "'14 januari' is a day, and a policy is a number" in said


def test_the_same_number_typed_twice_is_one() -> None:
    """Whatever stands between its parts, and whatever letters its name has."""
    numbers = named_numbers(["policy=P 1"], policy=["p-1"])

    assert ["P 1"] == [each.reference for each in references_from(numbers, PRESENT, Clock(NOW, "Europe/Amsterdam"))]


def test_a_paste_without_an_order_begins_with_what_it_is_about() -> None:
    """A booking before a customer number before what is printed on the product; none of them is masked."""
    named = [("serial number", "06 1234 5678"), ("customer number", "028"), ("policy", "P-1")]
    entries = [
        entry(Reference, at, "2024-11-01", name=name, reference=number) for at, (name, number) in enumerate(named, 1)
    ]
    problem = "It is 06 1234 5678 that broke."

    leads = [
        lead_of(masked_facts(facts(*some, orders=(), problem=problem))[0], ExportOptions()).text
        for some in (entries, entries[:2], entries[:1])
    ]

    assert ["Policy P-1", "Customer number 028", "Serial number 06 1234 5678"] == [
        lead.partition(":")[0] for lead in leads
    ]
    assert all(problem in lead for lead in leads)


def test_a_number_is_kept_without_a_contact(towel: Any, book: Path) -> None:
    """Under the name of its kind, as many as are typed, each once; none of them counts as a contact."""
    first = towel("ref", "towel", "card ending=1234", "customer number: 028-1447", "Card Ending=12 34")
    again = towel("ref", "028 1447", "CUSTOMER NUMBER=0281447", "meter=7", "--date", "31 Oct", "--private")
    alone = towel("ref", "towel", "meter=7")

    assert [line.rpartition(" · ")[2] for line in first.stdout.splitlines()] == [
        "card ending 1234",
        "customer number 028-1447",
    ]
    assert "towel/4  Thu 31 Oct 2024 · meter 7\n" == again.stdout
    assert "towel/4  nothing to change\n" == alone.stdout
    assert "Customer number 028-1447" in towel("export", "towel").stdout
    assert "1st contact" not in towel("export", "towel").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("towel", "028"),
            "casebook ref towel takes a kind of number and the number, such as casebook ref towel 'customer",
        ),
        (("towel", " "), "casebook ref towel takes a kind of number"),
        (("towel", "meter=none"), "'none' stands where the number belongs and is none"),
        (("towel", "meter=14 januari"), "'14 januari' is a day, and a meter is a number"),
        (
            ("meter=7", "towel"),
            "'towel' is a case, and the case comes before 'meter=7'; type casebook ref towel meter=7.",
        ),
    ],
)
def test_what_is_no_number_with_a_name_is_refused(towel: Any, book: Path, words: tuple[str, ...], said: str) -> None:
    """In one sentence that shows how it is said, and nothing is recorded."""
    status, sentence = refused(towel, book, "ref", *words)

    assert (2, True) == (status, sentence.startswith(f"casebook: {said}"))
