"""Dates as people type them: read relative to the present, echoed, and never guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, last, refused

from tests.conftest import each, record

HAPPENED = [
    ("2024-10-31", "2024-10-31"),
    ("2024-10-31T14:05+01:00", "2024-10-31T14:05:00+01:00"),
    ("31 Oct", "2024-10-31"),
    ("31 okt 2024", "2024-10-31"),
    ("Oct 31 2pm", "2024-10-31T14:00:00+01:00"),
    ("11:05", "2024-11-20T11:05:00+01:00"),
    ("today", "2024-11-20"),
    ("yesterday 15:00", "2024-11-19T15:00:00+01:00"),
    ("last friday", "2024-11-15"),
    ("monday", "2024-11-18"),
    ("3 days ago", "2024-11-17"),
    ("5 Dec", "2023-12-05"),
    ("vandaag", "2024-11-20"),
    ("gisteren 15:00", "2024-11-19T15:00:00+01:00"),
    ("vorige vrijdag", "2024-11-15"),
    ("maandag", "2024-11-18"),
    ("3 dagen geleden", "2024-11-17"),
    ("29 Feb", "2024-02-29"),
]

DUE = [
    ("2024-12-02", "2024-12-02"),
    ("2024-12-02T14:05+01:00", "2024-12-02T14:05:00+01:00"),
    ("2 Dec", "2024-12-02"),
    ("31 mrt", "2025-03-31"),
    ("friday", "2024-11-22"),
    ("monday", "2024-11-25"),
    ("in 2 weeks", "2024-12-04"),
    ("5 business days", "2024-11-27"),
    ("tomorrow", "2024-11-21"),
    ("today", "2024-11-20"),
    ("14:05", "2024-11-20T14:05:00+01:00"),
    ("over 2 weken", "2024-12-04"),
    ("5 werkdagen", "2024-11-27"),
    ("vrijdag", "2024-11-22"),
    ("morgen", "2024-11-21"),
]

NO_DATE = [
    "5",
    "June",
    "14:00 PST",
    "99",
    "30 Feb 2024",
    "29 Feb 2023",
    "Monday 31 Oct 2024",
    "soon",
    "",
    " ",
    "1011 AB",
    "2024-13-01",
]


@pytest.mark.parametrize(("typed", "at"), HAPPENED)
def test_what_happened_is_looked_for_in_the_past(towel: Any, typed: str, at: str) -> None:
    """`--date` reads the contract's list, in English and Dutch; a weekday or a date without a year lies back."""
    result = towel("note", "towel", "x", "--date", typed)

    assert (0, at) == (result.exit_code, last(towel)["at"])


@pytest.mark.parametrize(("typed", "due"), DUE)
def test_what_is_due_is_looked_for_ahead(towel: Any, typed: str, due: str) -> None:
    """`--by` reads the contract's list, in English and Dutch; a weekday or a date without a year lies ahead."""
    result = towel("promise", "towel", "a refund", "--by", typed)

    assert (0, "", due) == (result.exit_code, result.stderr, last(towel)["due"])


@pytest.mark.parametrize(("typed", "at"), HAPPENED)
def test_since_and_until_read_the_same(towel: Any, typed: str, at: str) -> None:
    """An entry at a moment lies neither before `--since` nor after `--until` that same moment."""
    towel("note", "towel", "x", "--date", at)

    for option in ("--since", "--until"):
        found = document(towel("timeline", "towel", option, typed, "--json"))["entries"]
        assert at in [entry["at"] for entry in found]


@pytest.fixture
def promised(towel: Any) -> Any:
    """The runner, with a promise in the case, towel/2."""
    record(towel, ("promise", "towel", "a refund by 1 Dec"))
    return towel


@each("typed", NO_DATE)
@each(
    "words",
    [
        ("add", "towel", "x", "--date"),
        ("promise", "towel", "x", "--by"),
        ("settle", "towel/2", "kept", "--date"),
        ("close", "towel", "--date"),
        ("ship", "towel", "123", "--date"),
    ],
)
def test_what_is_no_date_is_never_guessed(promised: Any, book: Path, words: tuple[str, ...], typed: str) -> None:
    """A date that is none, is not real or contradicts itself exits 2, names the option and says what to type."""
    status, message = refused(promised, book, *words, typed)

    assert (2, True, 1) == (status, message.startswith(f"casebook: {words[-1]} '{typed}' "), message.count("\n"))
    assert "; type " in message


@each("typed", ["5", "June", "soon", "30 Feb 2024", "", " "])
@each("command, option", [("timeline", "--since"), ("timeline", "--until"), ("find", "--since"), ("export", "--by")])
def test_a_window_of_no_date_is_refused(towel: Any, book: Path, command: str, option: str, typed: str) -> None:
    """`--since` and `--until` refuse what the others refuse, nothing at all too: a variable of the shell may be empty."""
    status, message = refused(towel, book, command, "towel", option, typed)

    assert (2, True) == (status, message.startswith(f"casebook: {option} '{typed}' "))


def test_a_contradicted_weekday_shows_both_ways_out(towel: Any, book: Path) -> None:
    """A weekday that is not the date's is an error that says what the date's weekday is."""
    expected = (
        "casebook: --date 'Monday 31 Oct 2024' contradicts itself, as 31 Oct 2024 is a Thursday;"
        " type 'Thursday 31 Oct 2024' or only 2024-10-31.\n"
    )
    assert (2, expected) == refused(towel, book, "note", "towel", "x", "--date", "Monday 31 Oct 2024")


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX", "eo"])
def test_an_all_digit_date_of_two_readings_is_refused_with_both(towel: Any, book: Path, locale: str) -> None:
    """Where the locale has no order, 03/04/2024 is an error that shows both days."""
    expected = "casebook: --date '03/04/2024' can be read in more than one way; type 2024-04-03 or 2024-03-04.\n"

    assert (2, expected) == refused(towel, book, "note", "towel", "x", "--date", "03/04/2024", LC_ALL=locale)


@pytest.mark.parametrize(
    ("locale", "typed", "at"),
    [
        ("nl_NL.UTF-8", "03/04/2024", "2024-04-03"),
        ("en_GB.UTF-8", "03/04/2024", "2024-04-03"),
        ("en_US.UTF-8", "03/04/2024", "2024-03-04"),
        ("C", "31/10/2024", "2024-10-31"),
        ("C", "10/31/2024", "2024-10-31"),
        ("C", "04/04/2024", "2024-04-04"),
    ],
)
def test_an_all_digit_date_follows_the_locale_or_its_only_reading(towel: Any, locale: str, typed: str, at: str) -> None:
    """The locale's order decides; without one, a date with one real reading is that."""
    result = towel("note", "towel", "x", "--date", typed, LC_ALL=locale)

    assert (0, at) == (result.exit_code, last(towel)["at"])


@each(
    ("typed", "understood"),
    [
        ("tomorrow", "Thu 21 Nov 2024"),
        ("12:01", "Wed 20 Nov 2024 12:01"),
        ("2024-11-20T12:01+01:00", "Wed 20 Nov 2024 12:01"),
        ("2025-01-01", "Wed 1 Jan 2025"),
        ("in 2 weeks", "Wed 4 Dec 2024"),
    ],
)
@each("words", [("add", "towel", "x"), ("note", "towel", "x"), ("ship", "towel", "1"), ("close", "towel")])
def test_what_has_not_happened_yet_cannot_be_logged(
    towel: Any, book: Path, words: tuple[str, ...], typed: str, understood: str
) -> None:
    """A date ahead is an error that names the date understood; an event may have been meant as an appointment."""
    way = "type when it happened" + (", or note it as --kind appointment" if words[0] == "note" else "")
    expected = f"casebook: --date '{typed}' is {understood}, which is still to come; {way}.\n"

    assert (2, expected) == refused(towel, book, *words, "--date", typed)


def test_the_present_minute_has_happened(towel: Any) -> None:
    """A contact at this very minute, or some time today, is no contact in the future."""
    for typed in ("12:00", "today", "2024-11-20"):
        assert 0 == towel("note", "towel", "x", "--date", typed).exit_code


def test_more_than_a_year_back_is_accepted_with_a_remark(towel: Any) -> None:
    """It is recorded, and one line on stderr names the day that was understood."""
    result = towel("note", "towel", "x", "--date", "2023-01-05")

    assert (0, "towel/2  Thu 5 Jan 2023") == (result.exit_code, result.stdout[:23])
    assert result.stderr.startswith("casebook: Thu 5 Jan 2023 is more than a year back")
    assert 1 == result.stderr.count("\n")


def test_less_than_a_year_back_needs_no_remark(towel: Any) -> None:
    """The day a year ago is nothing to remark on."""
    result = towel("note", "towel", "x", "--date", "2023-11-21")

    assert (0, "") == (result.exit_code, result.stderr)


@pytest.mark.parametrize(
    ("zone", "typed", "real"),
    [
        ("Europe/Amsterdam", "2024-03-31 02:30", "2024-03-31T03:30:00+02:00"),
        ("America/New_York", "2024-03-10 02:30", "2024-03-10T03:30:00-04:00"),
    ],
)
def test_a_time_that_the_clock_skipped_is_refused(towel: Any, book: Path, zone: str, typed: str, real: str) -> None:
    """An hour that never was is an error that shows one that exists; the zone is the place's own."""
    expected = (
        f"casebook: --date '{typed}' is a time that was skipped when the clock in {zone} went forward;"
        f" type a time that exists, such as {real}.\n"
    )
    assert (2, expected) == refused(towel, book, "note", "towel", "x", "--date", typed, tz=zone)


@pytest.mark.parametrize(
    ("zone", "typed", "early", "late"),
    [
        ("Europe/Amsterdam", "2024-10-27 02:30", "2024-10-27T02:30:00+02:00", "2024-10-27T02:30:00+01:00"),
        ("America/New_York", "2024-11-03 01:30", "2024-11-03T01:30:00-04:00", "2024-11-03T01:30:00-05:00"),
    ],
)
def test_a_time_that_occurred_twice_is_refused_with_both_and_each_is_taken(
    towel: Any, book: Path, zone: str, typed: str, early: str, late: str
) -> None:
    """The repeated hour is an error that shows both offsets; typed with either it is recorded, and in their order."""
    expected = f"casebook: --date '{typed}' can be read in more than one way; type {early} or {late}.\n"
    assert (2, expected) == refused(towel, book, "note", "towel", "x", "--date", typed, tz=zone)

    for at in (late, early):
        assert 0 == towel("note", "towel", "x", "--date", at, tz=zone).exit_code

    assert [early, late] == [entry["at"] for entry in entries(towel, tz=zone) if "T" in entry["at"]]


def test_a_date_without_a_time_stays_a_date(towel: Any) -> None:
    """Midnight is never invented, not in what is said, not in the document, not on the timeline."""
    result = towel("note", "towel", "x", "--date", "31 Oct")

    assert "towel/2  Thu 31 Oct 2024 · x\n" == result.stdout.replace(" · note", "")
    assert ("2024-10-31", False) == (last(towel)["at"], "00:00" in towel("timeline", "towel").stdout)


def test_midnight_that_was_typed_is_midnight(towel: Any) -> None:
    """A time of day that was given is kept even when it is midnight, and stands after the date alone."""
    towel("note", "towel", "later", "--date", "2024-10-31 00:00")
    towel("note", "towel", "date", "--date", "2024-10-31")

    found = [(entry["at"], entry["text"]) for entry in entries(towel)[-2:]]
    assert [("2024-10-31", "date"), ("2024-10-31T00:00:00+01:00", "later")] == found


def test_entries_of_one_moment_are_in_the_order_of_their_numbers(towel: Any) -> None:
    """Entries of one moment keep the order they were recorded in."""
    for word in ("a", "b", "c"):
        towel("note", "towel", word, "--date", "2024-11-01 10:00")

    assert ["a", "b", "c"] == [entry["text"] for entry in entries(towel)[-3:]]


def test_by_counts_business_days_around_a_holiday(casebook: Any) -> None:
    """With `--country NL`, two business days from Friday 24 April 2026 skip Monday 27 April."""
    present = {"now": "2026-04-24T12:00:00+02:00"}
    casebook("open", "towel", "--company", "Bol", "--country", "NL", **present)
    casebook("promise", "towel", "a refund", "--by", "2 business days", **present)

    assert "2026-04-29" == last(casebook)["due"]


@pytest.mark.parametrize("now", ["yesterday", "2024-11-20", "2024-11-20T12:00", "12:00+01:00", "\x1b[31m"])
def test_a_present_that_is_none_is_refused(towel: Any, book: Path, now: str) -> None:
    """`CASEBOOK_NOW` takes a date-time with offset and nothing else, in a sentence without anything unseen."""
    status, message = refused(towel, book, "cases", now=now)

    shown = now.replace("\x1b", "<U+001B>")
    expected = (
        f"casebook: '{shown}' in CASEBOOK_NOW is not a date-time with offset, such as 2024-11-20T12:00:00+01:00.\n"
    )
    assert (2, expected) == (status, message)


def test_a_case_that_was_closed_before_it_went_on_is_remarked_on(towel: Any) -> None:
    """A day typed wrong is seen at once; an appointment that lies ahead, and the day of the last entry, are no doubt."""
    towel("note", "towel", "hello", "--date", "5 Nov")
    towel("note", "towel", "--kind", "appointment", "--date", "30 Nov 10:00")

    early = towel("close", "towel", "--date", "4 Nov")
    assert (
        "casebook: towel/2 is of Tue 5 Nov 2024, after it was closed on Mon 4 Nov 2024; check the date.\n"
        in early.stderr
    )
    towel("undo")
    assert "check the date" not in towel("close", "towel", "--date", "5 Nov").stderr
