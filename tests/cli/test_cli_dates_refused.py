"""Dates that contradict themselves, lie too far off or do not say which day: refused with the reason that is theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import last, refused

from tests.conftest import each


@each(
    ("typed", "day", "weekday", "iso"),
    [
        ("Friday 31 Oct", "31 Oct 2024", "Thursday", "2024-10-31"),
        ("vr 31 okt", "31 Oct 2024", "Thursday", "2024-10-31"),
        ("Sunday 19 Nov", "19 Nov 2024", "Tuesday", "2024-11-19"),
    ],
)
def test_a_weekday_that_contradicts_a_day_gone_by_says_so(
    towel: Any, book: Path, typed: str, day: str, weekday: str, iso: str
) -> None:
    """Without its year as well: that it falls on such a weekday nearly a year ahead is no reason to have meant that."""
    expected = f"casebook: --date '{typed}' contradicts itself, as {day} is a {weekday}; type '{weekday} {day}' or only {iso}.\n"

    assert (2, expected) == refused(towel, book, "add", "towel", "x", "--date", typed)


def test_a_weekday_that_fits_a_day_soon_to_come_is_that_day(towel: Any, book: Path) -> None:
    """Of what has happened it is refused as still to come, and named."""
    status, message = refused(towel, book, "add", "towel", "x", "--date", "Monday 25 Nov")

    assert (2, True) == (status, "is Mon 25 Nov 2024, which is still to come" in message)


@each("typed", ["12:00:01", "2024-11-20T12:00:01+01:00"])
def test_seconds_that_were_typed_are_told_of_what_is_still_to_come(towel: Any, book: Path, typed: str) -> None:
    """At noon, 12:00 has happened: it is the second that has not."""
    expected = (
        f"casebook: --date '{typed}' is Wed 20 Nov 2024 12:00:01, which is still to come; type when it happened.\n"
    )

    assert (2, expected) == refused(towel, book, "add", "towel", "x", "--date", typed)


@each(("typed", "remarked"), [("20 Nov 2023", False), ("2023-11-20T11:00", False), ("19 Nov 2023", True)])
def test_exactly_a_year_back_is_not_more(towel: Any, typed: str, remarked: bool) -> None:
    """Nor where a 29 February lies between."""
    result = towel("note", "towel", "x", "--date", typed)

    assert (0, remarked) == (result.exit_code, "more than a year back" in result.stderr)


@each(("typed", "remarked"), [("20 Nov 2025", False), ("2025-11-20T14:00", False), ("21 Nov 2025", True)])
def test_exactly_a_year_ahead_is_not_more(towel: Any, typed: str, remarked: bool) -> None:
    """The same of what is promised."""
    result = towel("promise", "towel", "a refund", "--by", typed)

    assert (0, remarked) == (result.exit_code, "more than a year ahead" in result.stderr)


@each(
    ("typed", "or_time"),
    [
        ("1 Jan 1200", ", or the time as 12:00"),
        ("31 Oct 1405", ", or the time as 14:05"),
        ("1 Jan 1290", ""),
        ("Jan 1 3500", ""),
        ("1 januari 2500", ""),
        ("Christmas 1899", ""),
    ],
)
@each("option", ["--date", "--by"])
def test_a_year_that_is_too_far_away_is_called_that(
    towel: Any, book: Path, option: str, typed: str, or_time: str
) -> None:
    """As 0001-01-01 is; four figures that are a time of day too may have been meant as that."""
    expected = (
        f"casebook: {option} '{typed}' is too far away; "
        f"type a day in the years 1900 to 2199, such as 2024-11-20{or_time}.\n"
    )

    assert (2, expected) == refused(towel, book, "promise", "towel", "x", option, typed)


@each(("typed", "due"), [("fortnight", "2024-12-04"), ("Fortnight", "2024-12-04"), ("kwartier", "2024-11-20T12:15")])
def test_what_can_only_be_counted_needs_no_article(towel: Any, typed: str, due: str) -> None:
    """The calendar has no fortnights: it is one from now."""
    assert 0 == towel("promise", "towel", "a refund", "--by", typed).exit_code
    assert due == last(towel)["due"][: len(due)]


@each(
    ("typed", "end", "counted"),
    [
        ("week", "2024-11-22", "2024-11-27"),
        ("Woche", "2024-11-22", "2024-11-27"),
        ("month", "2024-11-30", "2024-12-20"),
        ("maand", "2024-11-30", "2024-12-20"),
        ("mes", "2024-11-30", "2024-12-20"),
        ("year", "2024-12-31", "2025-11-20"),
    ],
)
def test_what_has_an_end_of_its_own_is_refused_with_both_days(
    towel: Any, book: Path, typed: str, end: str, counted: str
) -> None:
    """By the end of this week, or in a week: the word alone does not say."""
    expected = f"casebook: --by '{typed}' can be read in more than one way; type {end} or {counted}.\n"

    assert (2, expected) == refused(towel, book, "promise", "towel", "x", "--by", typed)


def test_a_misspelt_fortnight_is_suggested(towel: Any, book: Path) -> None:
    """And no *tonight*, which is less like it."""
    status, message = refused(towel, book, "promise", "towel", "x", "--by", "fortnigth")

    assert (2, True) == (status, message.endswith("is not a date; did you mean 'fortnight'?\n"))
