"""What is to be said at once: a zone that nobody knows, days in the wrong order, a path with a line end, what was declined."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import record_story
from terminals import answered

from tests.conftest import each

UNKNOWN = (
    "casebook: '{}' in TZ is no time zone that is known here, so the clock is taken to be at UTC+01:00; "
    "name one such as Europe/Amsterdam.\n"
)


@each("zone", ["Bogus/Zone", "europe/nowhere", "Bogus"])
@each("words", [("cases",), ("config", "list"), ("note", "towel", "x"), ("timeline", "towel", "--json")])
def test_a_zone_that_is_not_known_is_told_once(towel: Any, zone: str, words: tuple[str, ...]) -> None:
    """Whatever is read or recorded by that clock; it is done all the same."""
    result = towel(*words, tz=zone)

    assert (0, 1) == (result.exit_code, result.stderr.count(UNKNOWN.format(zone)))


@each("zone", ["UTC", "Europe/Amsterdam", ":America/New_York", "EST5EDT", "CET-1CEST", "<+03>-3", ""])
def test_a_zone_by_its_name_or_its_rules_is_known(towel: Any, zone: str) -> None:
    """Rules are the system's own, which follows them."""
    assert "" == towel("cases", tz=zone).stderr


def test_a_case_closed_before_it_was_opened_is_remarked_on(towel: Any) -> None:
    """As what was delivered before it was ordered is; closing it and correcting that are the same."""
    towel("open", "robe", "--company", "Amazon")
    closed = towel("close", "robe", "--date", "1 Nov")
    edited = towel("edit", "robe", "--closed", "2 Nov")

    said = "and opened on Wed 20 Nov 2024 12:00, after that; is one of the days wrong?\n"
    assert f"casebook: it was closed on Fri 1 Nov 2024 {said}" == closed.stderr
    assert f"casebook: it was closed on Sat 2 Nov 2024 {said}" == edited.stderr


def test_a_case_that_was_recorded_when_it_was_over_is_closed_on_its_day(towel: Any) -> None:
    """What is recorded of it lies before that day, so that both days may be right."""
    towel("open", "robe", "--company", "Amazon", "--ordered", "28 Oct")

    assert "" == towel("close", "robe", "--date", "1 Nov").stderr


def test_a_question_of_a_path_with_a_line_end_stays_in_one_line(towel: Any, book: Path, tmp_path: Path) -> None:
    """The copy that is to be put in the place of the book."""
    copy = tmp_path / "a\nb.db"
    copy.write_bytes(book.read_bytes())

    asked = answered(book, "restore", str(copy), answers=("n",))

    assert f"Put '{tmp_path}/a b.db' (1 case" in asked.shown


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028", "\x85"])
def test_a_path_with_a_line_end_stays_in_one_line(casebook: Any, tmp_path: Path, end: str) -> None:
    """In what is said of a new book, of a file that was written, and of a mode."""
    book = tmp_path / f"a{end}b\x1b[31mc.db"
    shown = f"{tmp_path}/a b<U+001B>[31mc.db"

    opened = casebook("--book", str(book), "open", "towel", "--company", "Amazon")
    book.chmod(0o666)
    listed = casebook("--book", str(book), "cases")
    exported = casebook("--book", str(book), "export", "towel", "--output", str(tmp_path / f"o{end}o.txt"))

    assert f"casebook: this is a new book: {shown}\n" == opened.stderr
    assert (1, True) == (listed.stderr.count("\n"), f"`chmod 600 {shown}`" in listed.stderr)
    assert f"casebook: written to {tmp_path}/o o.txt\n" in exported.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("erase", "towel/1"), "nothing was erased."),
        (("erase", "towel"), "nothing was erased."),
        (("remove", "towel/1"), "nothing was hidden."),
        (("remove", "towel"), "nothing was hidden."),
        (("erase", "me"), "nothing was erased."),
        (("erase", "company:Amazon"), "nothing was erased."),
        (("remove", "company:Amazon"), "nothing was hidden."),
    ],
)
def test_what_was_declined_is_said_to_stay(towel: Any, book: Path, words: tuple[str, ...], said: str) -> None:
    """Whoever answers no is told that it was understood."""
    record_story(towel)
    towel("me", "--name", "Robin"), towel("company", "Amazon", "--hours", "8 to 22")
    before = book.read_bytes()

    result = answered(book, *words, answers=("n",))

    assert (0, f"casebook: {said}\n", before) == (result.status, result.errors, book.read_bytes())


def test_a_case_with_nothing_but_a_company_has_one_blank_line(towel: Any) -> None:
    """There are no facts to stand between two."""
    towel("open", "robe", "--company", "Amazon")

    assert "\n\n\n" not in towel("show", "robe").stdout
