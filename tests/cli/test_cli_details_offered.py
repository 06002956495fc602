"""What the text of a contact tells of it is offered on a terminal before the contact is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document
from terminals import answered

CALL = "Rang yesterday, got through to Sandra (supervisor). case VOL011-3345"
ASKED = "The text names Sandra and case number VOL011-3345, and tells of a phone call on 19 Nov. Keep them? [Y/n]"
FIELDS = ("agent", "role", "case_number", "channel", "at")


def kept(towel: Any, ref: str = "towel/2") -> list[object]:
    """Who answered, as what, under which number, how and when, as it is on record."""
    entry = document(towel("show", ref, "--json"))["entries"][0]
    return [entry[field] for field in FIELDS]


@pytest.mark.parametrize("key", ["", "y"])
def test_one_key_records_the_contact_with_what_its_text_tells(towel: Any, book: Path, key: str) -> None:
    """Asked once, before anything is recorded; nothing is left to be typed again."""
    said = answered(book, "add", "towel", CALL, answers=(key,))

    assert (0, "") == (said.status, said.errors)
    assert said.shown.startswith(ASKED)
    assert ["Sandra", "supervisor", "VOL011-3345", "phone", "2024-11-19"] == kept(towel)


def test_what_was_declined_is_told_of_no_more(towel: Any, book: Path) -> None:
    """Nor is the name asked for next time, which is in the text; the contact is recorded as it was typed."""
    said = answered(book, "add", "towel", CALL, answers=("n",))

    assert (0, "") == (said.status, said.errors)
    assert [None, None, None, "chat", "2024-11-20T12:00:00+01:00"] == kept(towel)


def test_a_promise_in_it_is_offered_next(towel: Any, book: Path) -> None:
    """And is counted from the day that was kept."""
    text = "Rang yesterday, got through to Sandra. She refunds it within 3 days."
    said = answered(book, "add", "towel", text, answers=("", ""))

    asked = " ".join(said.shown.split())
    assert asked.index("The text names Sandra") < asked.index("That reads like a promise")
    assert "due Fri 22 Nov 2024" in said.shown


def test_nothing_is_asked_where_it_was_typed_or_nothing_is_told(towel: Any, book: Path) -> None:
    """Nor without a terminal, where the command is said that keeps it."""
    typed = answered(book, "add", "towel", "Got through to Sandra.", "-a", "Sandra", "-n", "C-1", answers=())
    away = answered(book, "add", "towel", "Got through to Sandra.", answers=None)

    assert (0, False) == (typed.status, "Keep" in typed.shown)
    assert "the text names Sandra; keep that with casebook edit towel/3 --agent Sandra" in " ".join(away.errors.split())


@pytest.mark.parametrize(("key", "outcome"), [("", "refused"), ("n", None)])
def test_that_they_refused_is_kept_with_the_same_key(towel: Any, book: Path, key: str, outcome: str | None) -> None:
    """In the one question about all that the text tells; elsewhere the command is said."""
    text = "refunds lady, name Kay, says computer says minutes are used so no refund"
    said = answered(book, "add", "towel", text, answers=(key,))
    away = towel("add", "towel", "claim denied, wear and tear. Kay", "--channel", "letter")

    assert said.shown.startswith("The text names Kay and says that they refused. Keep them? [Y/n]")
    assert outcome == document(towel("show", "towel/2", "--json"))["entries"][0]["outcome"]
    assert "says that they refused; keep them with casebook edit towel/3 --agent Kay --outcome refused" in away.stderr
    assert (0, None) == (away.exit_code, document(towel("show", "towel/3", "--json"))["entries"][0]["outcome"])


def test_line_by_line_and_in_few_columns_it_is_asked_too(towel: Any, book: Path) -> None:
    """In rows of the terminal, once what was answered is agreed to."""
    answers = (*("",) * 6, "Rang, got through to Sandra.", "", "", "", "y", "")
    said = answered(book, "add", "towel", "--plain-questions", answers=answers, COLUMNS="40")

    assert 0 == said.status
    assert "The text names Sandra" in said.shown
    assert "Keep that? [Y/n]" in " ".join(said.shown.split())
    assert "Sandra" == kept(towel)[0]


@pytest.mark.parametrize(("key", "agent"), [("", "Brelvo"), ("n", None)])
def test_a_name_that_nobody_knows_is_asked_about_too(towel: Any, book: Path, key: str, agent: str | None) -> None:
    """With one key, as everything else that the text tells; nothing of it is printed afterwards."""
    said = answered(book, "add", "towel", "Brelvo said maybe.", answers=(key,))

    assert (0, False) == (said.status, "who answered" in said.errors)
    assert said.shown.startswith("Is Brelvo who answered? [Y/n]")
    assert agent == kept(towel)[0]


def test_who_keeps_the_book_is_nobody_who_answered(towel: Any, book: Path) -> None:
    """Under neither of their names, on a terminal or without one."""
    towel("me", "--name", "Priya Rao", "--customer", "Omar Rao")
    for text in ("No news, they say. regards, Priya", "Told them no. Omar Rao", "chat w Omar, no"):
        asked, told = answered(book, "add", "towel", text, answers=()), towel("add", "towel", text)

        assert ("Keep" in asked.shown, "names" in told.stderr) == (False, False), text


def test_a_promise_that_names_two_days_is_asked_which(towel: Any, book: Path) -> None:
    """On a terminal with one more key; without one both are said, and how to say which."""
    typed = "Sandra says a technician comes next thursday"
    asked = answered(book, "add", "towel", typed, answers=("", "", "2"))
    away = answered(book, "add", "towel", typed, answers=None)

    assert "'next thursday' can be more than one day: 1 2024-11-21 2 2024-11-28" in " ".join(asked.shown.split())
    assert "due Thu 28 Nov 2024" in asked.shown
    said = " ".join(away.errors.split())
    assert "('next thursday' is 2024-11-21 or 2024-11-28; add --by with the one that was meant)" in said


def test_the_day_of_a_promise_that_was_typed_is_not_asked_again(towel: Any, book: Path) -> None:
    """Whoever skipped it is told what was left open; nobody answers a question whose answer goes nowhere."""
    option = ("--promise", "a replacement by 2 Nov")
    added = answered(book, "add", "towel", "They rang me back.", *option, answers=("", "n"))
    lines = ("they: Hello.", "promise: a replacement by 2 Nov", "\x04")
    live = answered(book, "live", "towel", "--plain-questions", answers=lines)

    asked = "'by 2 Nov' can be more than one day"
    assert ((0, 1), (0, 0)) == tuple((each.status, each.shown.count(asked)) for each in (added, live))
    left = "no day was taken from 'by 2 Nov' in that promise, which can be 2024-11-02 or 2025-11-02"
    assert all(left in " ".join(each.errors.split()) for each in (added, live))
