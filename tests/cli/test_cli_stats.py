"""`stats`: the book in numbers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.conftest import record


@pytest.fixture
def busy(casebook: Any) -> Any:
    """Three cases with two companies and a carrier; the present is 20 November 2024."""
    away = ("--channel", "phone", "--date")
    record(
        casebook,
        (
            *(
                "add",
                "kettle",
                "It broke.",
                "--company",
                "Bol",
                "--date",
                "3 Nov",
                "--minutes",
                "20",
                "--waiting",
                "12",
            ),
            *("--rating", "2", "--promise", "a refund", "--by", "10 Nov"),
        ),
        ("add", "kettle", *away, "12 Nov", "--outcome", "no-answer", "--waiting", "65"),
        ("add", "kettle", "Not with us.", "--with", "DHL", *away, "13 Nov", "--promise", "a call tomorrow"),
        ("settle", "kettle/2", "broken"),
        ("add", "lamp", "x", "--company", "amazon", "--date", "14 Nov", "--promise", "a lamp", "--by", "14 Dec"),
        ("settle", "lamp/2", "kept"),
        ("add", "pan", "x", "--company", "Amazon", "--date", "1 Nov", "--rating", "5"),
        ("close", "pan", "--date", "18 Nov"),
        warns=True,
    )
    return casebook


def test_the_whole_book_in_numbers(busy: Any) -> None:
    """A line of all, then a row for each company and each channel, the busiest first."""
    lines = busy("stats").stdout.splitlines()

    assert [
        (
            "3 cases, 1 closed after 17 days · 4 contacts · 1 attempt not answered"
            " · 1 hour 25 minutes, 1 hour 17 minutes of it waiting"
        ),
        "1 of 3 promises kept · 1 broken · 1 past its day",
        "",
    ] == lines[:3]
    assert ["amazon", "Bol", "DHL"] == [line.split()[0] for line in lines[3:6]]
    assert ["chat", "phone"] == [line.split()[0] for line in lines[7:]]
    assert "2 contacts  ████████████  1 of 1 promise kept · rated 5.0 of 5 · 1 closed after 17 days" in lines[3]


def test_the_same_as_one_document(busy: Any) -> None:
    """Under the same keys for all, a company and a channel; what is of cases is null by channel."""
    document = json.loads(busy("stats", "--json").stdout)

    total = document["total"]
    assert (3, 1, 17, 4, 1, 85, 77, 3.5) == tuple(
        total[key]
        for key in ("cases", "closed", "median_days_to_close", "contacts", "unanswered", "minutes", "waiting", "rating")
    )
    assert {"made": 3, "kept": 1, "broken": 1, "overdue": 1, "pending": 0} == total["promises"]
    for key in ("contacts", "unanswered", "minutes"):
        assert (
            total[key]
            == sum(each[key] for each in document["companies"])
            == sum(each[key] for each in document["channels"])
        )
    assert {"amazon": 2, "Bol": 1, "DHL": 0} == {each["company"]: each["cases"] for each in document["companies"]}
    assert {None} == {each["cases"] for each in document["channels"]}


def test_one_case_or_some_days_can_be_counted_alone(busy: Any) -> None:
    """What lies outside of the days is not counted, nor a case of which nothing lies within them."""
    one, late = (
        json.loads(busy("stats", *words, "--json").stdout)["total"] for words in (("kettle",), ("--since", "13 Nov"))
    )

    assert (1, 2) == (one["cases"], one["contacts"])
    assert (2, 2, 2) == (late["cases"], late["contacts"], late["promises"]["made"])


def test_an_empty_book_has_nothing_to_count(casebook: Any) -> None:
    """One sentence; nothing is divided by nothing."""
    casebook("open", "towel", "--company", "Amazon")

    assert "1 case · 0 contacts\n\nAmazon  0 contacts\n" == casebook("stats").stdout
    casebook("remove", "towel", "--yes")
    assert "Nothing to count yet.\n" == casebook("stats").stdout


def test_withdrawn_and_declined_promises_are_none(casebook: Any) -> None:
    """They count neither as kept nor as broken."""
    casebook(
        "add", "towel", "x", "--company", "Amazon", "--promise", "a refund", "--by", "1 Dec", "--date", "2024-11-01"
    )
    casebook("settle", "towel/2", "withdrawn")

    assert 0 == json.loads(casebook("stats", "--json").stdout)["total"]["promises"]["made"]


def test_no_row_ends_with_a_mark_that_separates_nothing(casebook: Any) -> None:
    """On 40 columns, of a company that nobody was in contact with yet."""
    casebook("open", "gas", "--company", "British Gas")
    casebook("open", "towel", "--company", "Amazon")
    casebook("add", "towel", "Hello.", "--agent", "Bo")

    rows = casebook("stats", COLUMNS="40").stdout.splitlines()

    assert [] == [row for row in rows if row.rstrip().endswith("·")]
