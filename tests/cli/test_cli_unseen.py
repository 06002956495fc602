"""Differences that nobody sees: accents typed otherwise, marks and unseen characters, a clock that is behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from assertions import document, last

NFD, NFC = "cafe\u0301-\u00df", "caf\u00e9-\u00df"


@pytest.mark.parametrize(
    ("opened", "typed"), [(NFD, NFC), (NFC, NFD), (NFC, "CAFE\u0301-SS"), (NFC, "caf\u200b\u00e9")]
)
def test_a_handle_is_found_as_people_see_it(casebook: Any, opened: str, typed: str) -> None:
    """However its accent was typed, in whatever capitals, and with something unseen in it."""
    casebook("open", opened, "--company", "Bol")

    assert casebook("show", typed).stdout.startswith(f"{NFC} · Bol")


def test_two_handles_that_look_alike_are_one(casebook: Any) -> None:
    """The second is taken, however its accent was typed."""
    casebook("open", NFC, "--company", "Bol")

    assert 2 == casebook("open", NFD, "--company", "Bol").exit_code


def test_a_number_is_found_as_people_see_it(towel: Any) -> None:
    """A case number with an accent is one, typed in one character or two."""
    towel("add", "towel", "x", "--case-number", "N\u00e91")

    assert towel("show", "ne\u0301-1").stdout.startswith("towel · Amazon")


def test_a_number_is_found_in_another_width(towel: Any, book: Path) -> None:
    """Typed as East Asian keyboards write letters and digits, or plainly; so is what was written before width was left out."""
    towel("open", "desk", "--company", "Muji", "--order", "\uff21-\uff11\uff12")
    found = [towel("show", typed).stdout.partition(" · open")[0] for typed in ("A-12", "\uff211\uff12")]
    with closing(sqlite3.connect(book)) as connection, connection:
        connection.execute("UPDATE orders SET bare = '\uff21\uff11\uff12' WHERE bare = 'A12'")

    assert ["desk · Muji"] * 2 == found
    assert towel("show", "\uff21\uff11\uff12").stdout.startswith("desk · Muji")
    assert 0 == towel("check").exit_code


@pytest.mark.parametrize("number", ["\u200b", "\u00a0", "\u2060\u00ad", "?\u200d"])
def test_a_number_of_which_nothing_is_seen_is_none(towel: Any, book: Path, number: str) -> None:
    """A parcel needs one; a contact is recorded without it."""
    before = book.read_bytes()

    assert 2 == towel("ship", "towel", number).exit_code
    assert before == book.read_bytes()
    towel("add", "towel", "x", "--case-number", number, "--agent", number)
    assert (None, None) == (last(towel)["case_number"], last(towel)["agent"])


def test_a_mark_in_front_of_piped_text_does_not_stay(towel: Any) -> None:
    """Neither in a text nor in a transcript; the mark alone is nothing."""
    towel("note", "towel", "-", input="\ufeffhello\n")
    noted = last(towel)["text"]
    towel("add", "towel", "--transcript", "-", input="\ufeffhello\n")

    assert ("hello", b"hello\n") == (noted, towel("extract", "towel/4", "--output", "-").stdout_bytes)
    assert 2 == towel("add", "towel", "-", input="\ufeff\n").exit_code
    assert 2 == towel("note", "towel", "\u200b \u2060").exit_code


def test_a_clock_behind_the_newest_record_is_remarked_on(towel: Any) -> None:
    """What is recorded stays; a clock that was set right by seconds is not worth a word."""
    behind = towel("note", "towel", "x", now="2024-11-19T12:00:00+01:00")
    corrected = towel("note", "towel", "y", now="2024-11-19T11:59:30+01:00")

    sentence = (
        "casebook: the clock says 2024-11-19T12:00, but the newest record was written on 2024-11-20T12:00; "
        "set the clock right, or say when things happened with --date.\n"
    )
    assert ((0, sentence), (0, "")) == ((behind.exit_code, behind.stderr), (corrected.exit_code, corrected.stderr))
    assert 3 == len(document(towel("timeline", "--json"))["entries"])


def test_what_was_typed_in_several_lines_is_repeated_in_one(towel: Any) -> None:
    """So that nothing of it looks like a remark, or an entry, of its own."""
    result = towel("promise", "towel", "a refund", "--after", "the return\ncasebook: all is settled\r\ntowel/9  kept")

    assert (0, 1) == (result.exit_code, result.stderr.count("\n"))
    assert "waits for 'the return casebook: all is settled towel/9  kept'; when" in result.stderr


def test_a_command_that_was_meant_is_told_in_one_line(casebook: Any) -> None:
    """Whatever was typed behind it."""
    casebook("add", "robe", "x", "--company", "Amazon", "--promise", "a refund by 2 Dec")

    for words in (("edit", "robe/1", "--after", "a\nb", "--by", ""), ("settle", "robe", "kept", "came\nrobe/9  kept")):
        result = casebook(*words)
        assert (0, True) == (result.exit_code, "this was taken for casebook " in result.stderr), result.stderr
        assert all(line.startswith("casebook: ") for line in result.stderr.splitlines()), result.stderr
