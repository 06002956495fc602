"""What is said of the day a promise is due: true reasons where none was taken, and what could make it another."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.actions.answers.dates import due_of_promise, long_ago_warnings, parse_past_date
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.editing.edit_form import edits_from_form, form_values
from casebook.actions.editing.edited_values import edited
from casebook.actions.noticed.due_remarks import days_to_choose, due_warnings
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Case, Promise
from tests.conftest import each

NOON = Clock(datetime(2026, 11, 26, 12, tzinfo=ZoneInfo("Europe/London")), "Europe/London", "dmy")


def remarks(text: str, by: str | None = None, country: str | None = None) -> str:
    """What is said when this is promised at noon on Thursday 26 November 2026."""
    made = moment_now(NOON)
    case = Case(handle="kettle", company="Northway", opened=made, country=country)
    return " ".join(due_warnings(due_of_promise(text, by, made, case, NOON), text, by, made, case, NOON))


@each(
    ("text", "why"),
    [
        ("a refund", "names no day"),
        ("a refund by 31 June", "'by 31 June' in that promise, which is not a day that exists"),
        ("terugbetaling uiterlijk 30 februari", "is not a day that exists"),
        ("a refund by Friday 3 December", "contradicts itself, as 3 Dec 2026 is a Thursday"),
        ("a refund at 01:30 on 28 March 2027", "is a time that was skipped"),
        ("a replacement by 2 Nov", "can be 2026-11-02 or 2027-11-02; give the one that is meant with --by"),
        ("a refund today by 9am", "was past when the promise was made"),
        ("a refund by 3 March 2028", "Fri 3 Mar 2028 is more than a year ahead"),
        ("we call by 9am", "that time had passed when the promise was made, so it is due Fri 27 Nov 2026 09:00"),
        ("a couple of weeks", "not sure enough"),
        (
            "you can return it until 9 December",
            "'until 9 December' in that promise, which is a time for you, not for them",
        ),
        ("u heeft nog 14 dagen", "which is a time for you, not for them"),
        ("if it is not there by Friday, we refund", "not sure enough"),
        ("by 5 pm PT on Friday", "'by 5 pm PT on Friday' in that promise, which is not sure enough"),
        ("a reply in 4 business hours", "'in 4 business hours' in that promise, which is not sure enough"),
    ],
)
def test_the_reason_is_the_true_one(text: str, why: str) -> None:
    """*Names no day* is said of what names none, and of nothing else."""
    assert why in remarks(text)


@each(("text", "by"), [("a call by 9am", None), ("a call", "9am")])
def test_a_time_that_has_passed_is_tomorrows_with_a_word(text: str, by: str | None) -> None:
    """The same for the promise's words and for --by; hours that are counted have not passed."""
    assert "so it is due Fri 27 Nov 2026 09:00" in remarks(text, by)
    assert "" == remarks("a call in 21 hours")


def test_what_can_be_two_days_can_be_asked() -> None:
    """Both readings, as they can be typed, from the promise's own words as from --by."""
    made = moment_now(NOON)
    case = Case(handle="kettle", company="Northway", opened=made)
    both = ("2026-11-02", "2027-11-02")

    assert ("by 2 Nov", both) == days_to_choose("a replacement by 2 Nov", None, made, case, NOON)
    assert ("2 Nov", both) == days_to_choose("a replacement", "2 Nov", made, case, NOON)
    assert ("", ()) == days_to_choose("a replacement by Friday", None, made, case, NOON)
    assert ("", ()) == days_to_choose("a replacement", "no day at all", made, case, NOON)


@each(
    ("text", "country", "said"),
    [
        ("refund within 5 working days", "GB", "that day is 4 Dec in GB-SCT; name yours"),
        ("refund within 5 working days", "GB-ENG", ""),
        ("refund within 5 working days", "NL", ""),
        ("refund within 1 working day", "GB", ""),
        ("refund by Friday", "GB", ""),
    ],
)
def test_a_region_that_matters_is_asked_for(text: str, country: str, said: str) -> None:
    """St Andrew's day is kept in Scotland; only working days hang on it, and only where a day of a region lies between."""
    assert said in remarks(text, country=country)
    assert bool(said) == bool(remarks(text, country=country))


@each(
    ("typed", "days"),
    [
        ("28 november", 363),
        ("28/11 10:00", 363),
        ("28 nov.", 363),
        ("1 march", 270),
        ("Christmas", 336),
        ("28 november 2025", None),
        ("2025-11-26", None),
        ("26/11/25", None),
        ("11 months ago", None),
        ("30 sept", None),
        ("monday", None),
    ],
)
def test_a_day_far_back_that_was_typed_without_its_year_is_told(typed: str, days: int | None) -> None:
    """The one ahead may have been meant; a full date, a distance and what is near need no remark."""
    told = long_ago_warnings(parse_past_date(typed, NOON), NOON, typed)

    assert (f"'{typed}' names no year" in "".join(told), f"{days} days back" in "".join(told)) == (
        bool(days),
        bool(days),
    )


@each("text", ["they call Friday at 5", "at 5 on Friday", "vrijdag om 17.30 uur", "tomorrow 10am", "by Friday"])
@each("in_a_form", [False, True])
def test_new_words_of_a_promise_are_read_as_they_would_be_at_first(text: str, in_a_form: bool) -> None:
    """Weekday and hour alike, whether they come as an option or in the form."""
    made = moment_now(NOON)
    case = Case(handle="kettle", company="Northway", opened=made)
    promise = Promise(at=made, logged=made, text="a call by 20 December 10:00", due=made)

    edits = (
        edits_from_form(promise, case, {**form_values(promise, case), "text": text})
        if in_a_form
        else EditAnswers(text=text)
    )
    after = edited(promise, edits, case, NOON)

    assert isinstance(after, Promise)
    due = due_of_promise(text, None, made, case, NOON)
    assert due.last is not None
    assert (due.last, due.first) == (after.due, after.due_from)
