"""Whether a contact was with another than the company is asked on a terminal, and said without one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document
from terminals import answered

ASKED = "Is DHL another party than Amazon?"
SAID = "DHL says the driver lost it"


def last(towel: Any) -> tuple[object, ...]:
    """Who answered, for whom, and under which number, of the contact that was recorded last."""
    entry = document(towel("show", "towel", "--json"))["entries"][-1]
    return tuple(entry[key] for key in ("agent", "with", "case_number"))


def test_all_questions_have_it_once(towel: Any, book: Path) -> None:
    """Enter says yes: the number is then theirs, and nothing is said of it again."""
    said = ("", "phone", "Bob of DHL", "", "", "DHL-1", SAID, "", "", "", "", "", "", "y")

    result = answered(book, "add", "towel", answers=said)

    assert (0, 1) == (result.status, result.shown.count(ASKED))
    assert ("Bob", "DHL", "DHL-1") == last(towel)


def test_a_department_is_theirs_too(towel: Any, book: Path) -> None:
    """Somebody of another company may be in one: it is asked as well, with questions, options, and said without a terminal."""
    said = ("", "phone", "Bob of DHL", "", "Claims", "DHL-1", SAID, "", "", "", "", "", "", "y")
    result = answered(book, "add", "towel", answers=said)
    assert (0, 1, ("Bob", "DHL", "DHL-1")) == (result.status, result.shown.count(ASKED), last(towel))

    options = (
        "add",
        "towel",
        "They look.",
        "--agent",
        "Bob of DHL",
        "--department",
        "Claims",
        "--case-number",
        "DHL-2",
    )
    assert 1 == answered(book, *options, answers=("",)).shown.count(ASKED)
    assert ("Bob", "DHL", "DHL-2") == last(towel)
    assert "if DHL is another party than Amazon" in answered(book, *options, answers=None).errors


def test_a_text_alone_is_asked_of_too(towel: Any, book: Path) -> None:
    """And once: no is an answer, after which nothing of it is said on stderr either."""
    yes = answered(book, "add", "towel", SAID, answers=("",))
    with_dhl = last(towel)
    no = answered(book, "add", "towel", SAID, "--agent", "Maria", answers=("n",))

    assert (0, 0, 1, 1) == (yes.status, no.status, yes.shown.count(ASKED), no.shown.count(ASKED))
    assert [(None, "DHL", None), ("Maria", None, None)] == [with_dhl, last(towel)]
    assert "another party" not in no.errors


def test_who_carries_a_parcel_or_was_met_is_known(towel: Any, book: Path) -> None:
    """By a name that no list has."""
    towel("ship", "towel", "Z-1", "--carrier", "Swiftly")
    towel("add", "towel", "They have it.", "--with", "HomeBarn")

    for name in ("Swiftly", "HomeBarn"):
        assert f"Is {name} another" in answered(book, "add", "towel", f"{name} says no", answers=("",)).shown


def test_live_knows_them_as_well(towel: Any, book: Path) -> None:
    """A contact that was typed while it went on is asked of like one that is told afterwards."""
    towel("ship", "towel", "Z-1", "--carrier", "Swiftly")

    status, shown, _ = answered(book, "live", "towel", "--plain-questions", answers=("Swiftly says no", "\x04", "", ""))

    assert (0, 1) == (status, shown.count("Is Swiftly another party than Amazon?"))
    assert "Swiftly" == document(towel("show", "towel", "--json"))["entries"][-2]["with"]


def test_without_a_terminal_a_remark_has_the_command(towel: Any, book: Path) -> None:
    """One, and nobody is told to ask the company for a number."""
    result = answered(book, "add", "towel", SAID, "--agent", "Bob of DHL", answers=None)

    told = " ".join(result.errors.split())
    assert "casebook: if DHL is another party than Amazon: casebook edit towel/2 --agent Bob --with DHL" == told


@pytest.mark.parametrize(
    "name", ["Amazon", "amazon", "AMAZON GmbH", "Amazon Ltd.", "Amazon B.V.", "amazon.nl", " Amazon S.à r.l."]
)
def test_the_company_itself_is_no_other_party(towel: Any, name: str) -> None:
    """However it is written, nor where that is corrected; both say so."""
    added, kept = towel("add", "towel", "They look into it.", "--with", name), last(towel)
    edited = towel("edit", "towel/2", "--with", name)

    told = f"{name.strip()} is the company: this is recorded as a contact with Amazon."
    assert [(0, True), (0, True)] == [
        (each.exit_code, told in " ".join(each.stderr.split())) for each in (added, edited)
    ]
    assert [None, None] == [kept[1], last(towel)[1]]


def test_a_name_that_has_the_companys_in_it_is_another(towel: Any) -> None:
    """As that of who carries its parcels may."""
    added = towel("add", "towel", "They look into it.", "--with", "Amazon Logistics")

    assert ("Amazon Logistics", "") == (last(towel)[1], added.stderr)


@pytest.mark.parametrize(
    ("agent", "who", "party"),
    [
        ("Rolf of Bosch Service", "Rolf", "Bosch Service"),
        ("Frau Kern von der Sparkasse", "Kern", "Sparkasse"),
        ("Sanne bij Coolblue", "Sanne", "Coolblue"),
        ("ING", None, "ING"),
    ],
)
def test_one_that_nobody_knows_is_asked_of_too(towel: Any, book: Path, agent: str, who: str | None, party: str) -> None:
    """Enter says no, as it may be part of the name: it is recorded as it was typed then."""
    asked = f"Is {party} another party than Amazon? [y/N]"
    no = answered(book, "add", "towel", "They look.", "--agent", agent, answers=("",))
    assert (0, 1, (agent, None, None)) == (no.status, no.shown.count(asked), last(towel))

    said = ("", "phone", agent, "", "", "N-1", "They look.", "", "", "y", "", "", "", "y")
    yes = answered(book, "add", "towel", answers=said)
    assert (0, 1, (who, party, "N-1")) == (yes.status, yes.shown.count(asked), last(towel))


@pytest.mark.parametrize(
    "agent",
    [
        "Jan van Dijk",
        "Otto von Bismarck",
        "Maria de la Cruz",
        "Tom of Billing",
        "Ann from Amazon",
        "Maria",
        "Bo at Support",
    ],
)
def test_a_name_is_not_asked_of(towel: Any, book: Path, agent: str) -> None:
    """Nor is a department, or the company itself."""
    assert "another party" not in answered(book, "add", "towel", "They look.", "--agent", agent, answers=()).shown


def test_the_numbers_of_another_party_are_told_as_theirs(casebook):
    """An order and a number of any kind that were given with a contact of theirs are no order of the case; one that the case has
    is the company's, whoever named it."""
    casebook(
        "open", "bowl", "--company", "Bol", "--order", "BOL-1", "--problem", "My bowl is lost.", "--want", "a refund"
    )
    with_them = ("--with", "PostNL", "--agent", "Piet", "--channel", "phone")
    casebook("add", "bowl", "They look.", *with_them, "--order", "PN-555", "--ref", "claim number=CL-1")
    casebook("add", "bowl", "They looked.", *with_them, "--order", "BOL-1")
    told = casebook("export", "bowl").stdout
    assert told.startswith("Order BOL-1: My bowl is lost.")
    assert ("PostNL claim number CL-1." in told, "PostNL order PN-555." in told) == (True, True)
    assert "PN-555" not in casebook("export", "bowl", "--as", "letter").stdout.partition("The problem")[0]


def test_what_another_party_promised_is_no_other_promise_of_the_company(casebook):
    """*Another promise is past its day as well* counts what the company promised, beside that."""
    casebook(
        "open", "bowl", "--company", "Bol", "--order", "BOL-1", "--problem", "My bowl is lost.", "--want", "a refund"
    )
    casebook("add", "bowl", "...", "--agent", "Jo", "--date", "2024-11-01", "--promise", "refund by 5 Nov")
    casebook(
        "add", "bowl", "...", "--with", "PostNL", "--agent", "Piet", "--date", "2024-11-02", "-p", "answer by 7 Nov"
    )
    assert "Another promise" not in casebook("export", "bowl").stdout
    casebook("add", "bowl", "...", "--agent", "Ed", "--date", "2024-11-03", "--promise", "call back by 8 Nov")
    assert "Another promise is past its day as well." in casebook("export", "bowl").stdout
