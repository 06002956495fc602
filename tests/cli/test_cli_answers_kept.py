"""Questions of `add`: no answer is lost to another one, and what is read of an answer is shown where Enter takes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, last
from terminals import answered
from typed_screen import TypedScreen


def test_more_waiting_than_minutes_is_asked_again(towel: Any, book: Path) -> None:
    """An answer that goes against an earlier one is refused under its own question, and nothing before it is lost."""
    said = ("", "phone", "Maria", "", "", "A-1", "She refunds it.", "", "", "25", "90", "15", "", "y")

    result = answered(book, "add", "towel", answers=said)

    contact = last(towel)
    assert (0, 25, 15) == (result.status, contact["minutes"], contact["waiting"])
    assert "waiting cannot be '90'; it takes a whole number from 0 to 25." in result.shown


def test_options_that_do_not_go_with_the_answers_are_asked_again(towel: Any, book: Path) -> None:
    """What was typed after `--by` and `--carrier` is asked about with the answers, which all stay."""
    first = ("", "chat", "Maria", "", "", "A-1", "She refunds it.", "a refund", "")
    again = ("2 Dec", *[""] * 9, "Z-1", "y")

    result = answered(book, "add", "towel", "--by", "frob", "--carrier", "UPS", answers=(*first, *again))

    contact, promise, parcel = entries(towel)[-3:]
    assert (0, True) == (result.status, "'frob' is not a date" in result.shown)
    assert ("Maria", "2024-12-02", "Z-1") == (contact["agent"], promise["due"], parcel["tracking"])


@pytest.mark.parametrize(
    "options",
    [("--minutes", "10", "--waiting", "40"), ("--within", "soon"), ("--after", "it is scanned", "--within", "x")],
)
def test_an_option_that_no_question_asks_again_is_refused_first(
    towel: Any, book: Path, options: tuple[str, ...]
) -> None:
    """Before the first question, so that nobody answers ten for nothing."""
    result = answered(book, "add", "towel", *options, answers=())

    assert (2, "") == (result.status, result.shown)
    assert result.errors.startswith("casebook: ")


def test_a_day_that_was_read_is_shown_for_enter(towel: Any, book: Path) -> None:
    """Of a promise that says its day the question shows it; of one that says none it asks for the words."""
    result = answered(book, "add", "towel", answers=("", "", "", "", "", "", "", "a refund by 2 Dec", "", "", "n"))
    without = answered(book, "add", "towel", answers=("n", "y", "", "", "", "", "", "", "", "a refund", "", "", "n"))

    assert "By when? (Enter for Mon 2 Dec 2024) " in result.shown
    assert "By when? (as they said it) " in without.shown


def test_a_refused_answer_names_no_option(towel: Any, book: Path) -> None:
    """Nobody typed `--date` here: what was typed is all that is named."""
    result = answered(book, "add", "towel", answers=("9:70",))

    assert "  '9:70' names a time of day that does not exist; type a time from 00:00 to 23:59.\n" in result.shown


def test_answers_that_were_not_recorded_are_offered_again(towel: Any, book: Path) -> None:
    """Where the terminal is closed in the middle, and where the person would rather not; each stays where Enter is typed."""
    begun = answered(book, "add", "towel", answers=("31 Oct", "phone", "Maria"))
    assert (130, True) == (begun.status, "what you typed is kept, and `casebook add` offers it again" in begun.errors)

    again = ("", "", "", "", "A-1", "She refunds it.", "", "", "12", "", "", "n")
    declined = answered(book, "add", answers=again)
    assert (
        "What you typed on 20 Nov 12:00 was not recorded: towel, 31 Oct, phone, Maria. Go on with that? [Y/n]"
        in declined.shown
    )
    assert 1 == len(entries(towel))
    answered(book, "add", answers=("y", *[""] * 12, "y"))

    contact = last(towel)
    assert ("phone", "Maria", "A-1", 12) == tuple(
        contact[key] for key in ("channel", "agent", "case_number", "minutes")
    )
    assert "2024-10-31" == contact["at"]


def test_what_is_thrown_away_is_not_offered_again(towel: Any, book: Path) -> None:
    """Nor is what says no more than which case it is."""
    answered(book, "add", "towel", answers=("", "", "Maria"))
    assert "Throw it away?" in answered(book, "add", "towel", answers=("n", "y")).shown

    assert "was not recorded" not in answered(book, "add", "towel", answers=("", "")).shown
    assert "was not recorded" not in answered(book, "add", "towel", answers=()).shown


def test_of_a_new_case_and_of_lists_each_answer_is_kept_at_once(towel: Any, book: Path) -> None:
    """Where the terminal is closed in the middle of what it is about: the company, and each line that was typed of a list."""
    answered(book, "add", answers=("kettle", "Acme Corp", "a long thing", "its lid"))

    again = answered(book, "add", answers=("y", "", "", "", "spout"))

    assert "was not recorded: kettle, Acme Corp, a long thing its lid. Go on with that? [Y/n]" in again.shown
    for offered in ("(Enter names another case) [Acme Corp]", "[a long thing]", "[its lid]"):
        assert offered in again.shown
    assert "a long thing its lid spout." in answered(book, "add", answers=("n", "n")).shown


def test_the_order_numbers_of_a_case_that_is_opened_are_kept_one_by_one(towel: Any, book: Path) -> None:
    """Two were typed, and Ctrl-C came before the list ended."""
    answered(book, "open", answers=("kettle", "Acme Corp", "B-77", "B-78"))

    assert "was not recorded: kettle, Acme Corp, B-77 B-78. Go on with that?" in answered(book, "open").shown


def test_what_was_typed_is_taken_up_on_one_terminal_alone(towel: Any, book: Path) -> None:
    """Whoever agrees to go on with it first has it; the other is told, and nothing is recorded twice."""
    answered(book, "add", "towel", answers=("", "phone", "Maria"))
    first, second = (TypedScreen(book, "add", "towel").until("Go on with that?") for _ in range(2))
    first.press("\r").until("Who answered?")
    second.press("\r").until("that was taken up on another terminal meanwhile.")

    for each in (first, second):
        each.press("\x03").ended()
    assert "Maria" in answered(book, "add", "towel", answers=("n", "n")).shown


def test_an_answer_that_was_refused_is_none(towel: Any, book: Path) -> None:
    """Nothing is told again of what was refused, and it goes on with the question where one was."""
    answered(book, "add", "towel", answers=("", "", "Maria", "", "", "", "It is lost.", "", "", "9x"))

    again = answered(book, "add", "towel", answers=("y", "", "", "", "", "n")).shown

    told = " ".join(again.split())
    assert "was not recorded: towel, Maria, It is lost. Go on with that?" in told
    assert "without recording anything. What was said? [It is lost.] What did they promise?" in told
    assert "9x" not in again


def test_one_that_was_answered_before_stays_where_the_next_is_refused(towel: Any, book: Path) -> None:
    """As where somebody would correct it, and mistypes; Enter leaves it then."""
    said = ("", "phone", "Maria", "", "", "", "It is lost.", "", "", "12", "", "", "c")
    result = answered(book, "add", "towel", answers=(*said, "frob", "", "phon9", *[""] * 12, "y"))

    assert (0, "phone", 12) == (result.status, last(towel)["channel"], last(towel)["minutes"])


def test_only_what_cannot_be_used_is_asked_again(towel: Any, book: Path) -> None:
    """A draft of the screen may hold it, as it can be corrected there."""
    screen = TypedScreen(book, "add", "towel").until("When?").press("\r").until("How?").press("\r", "Maria", "\r")
    screen.until("What is their role?").press("frob").until("? not understood yet").press("\x03").ended()

    again = answered(book, "add", "--plain-questions", answers=("y", "rep", *[""] * 7, "y"))
    assert (0, 1, "representative") == (again.status, again.shown.count("cannot be 'frob'"), last(towel)["role"]), (
        again.shown
    )


def test_a_line_of_a_list_that_was_refused_is_none(towel: Any, book: Path) -> None:
    """It is asked for again at once, and those before it stay."""
    answered(book, "add", "kettle", answers=("Acme", "", "", "ticket = 4471", "4471"))

    again = answered(book, "add", "kettle", answers=("y", "", "", "", "", "n", *[""] * 10, "n"))

    assert "does not say which number of which kind it is" not in " ".join(again.shown.split())
    assert "[ticket = 4471]" in again.shown


LATER = "2024-11-25T09:00:00+01:00"
"""When somebody goes on with what was typed at noon of 20 November."""


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("yesterday", "2024-11-19"),
        ("", "2024-11-20T12:00:00+01:00"),
        ("gisteren 15:00", "2024-11-19T15:00:00+01:00"),
        ("31 Oct", "2024-10-31"),
        ("10:15", "2024-11-20T10:15:00+01:00"),
    ],
)
def test_a_day_is_that_of_when_it_was_typed(towel: Any, book: Path, typed: str, at: str) -> None:
    """Whenever it is gone on with, and so is the day that nobody typed; what is typed later is read by that later day."""
    answered(book, "add", "towel", answers=(typed, "phone", "Maria"))

    again = answered(book, "add", now=LATER, answers=("y", *[""] * 12, "y"))

    contact = last(towel)
    assert (0, "Maria", at) == (again.status, contact["agent"], contact["at"])


def test_what_is_typed_later_is_read_by_that_day(towel: Any, book: Path) -> None:
    """Also where the same word stood there before, and where it is gone on with once more."""
    answered(book, "add", "towel", answers=("yesterday",))
    answered(book, "add", now=LATER, answers=("y", "yesterday"))

    answered(book, "add", now="2024-11-28T09:00:00+01:00", answers=("y", "", "", "Maria", *[""] * 12, "y"))

    assert "2024-11-24" == last(towel)["at"]


def test_the_days_of_a_case_and_of_a_promise_stay_too(towel: Any, book: Path) -> None:
    """`open` and `settle` ask for days as well."""
    answered(book, "open", answers=("kettle", "Acme", "", "", "3 days ago"))
    answered(book, "open", now=LATER, answers=("y", *[""] * 12, "y"))
    assert "2024-11-17" == next(one["at"] for one in entries(towel, "kettle") if one.get("event") == "ordered")

    towel("promise", "towel", "a call by 12 Nov", "--date", "2024-11-11")
    ref = entries(towel)[-1]["ref"]
    answered(book, "settle", ref, answers=("kept", "yesterday"))
    answered(book, "settle", ref, now=LATER, answers=("y", *[""] * 4, "y"))
    assert "2024-11-19" == entries(towel)[-1]["settled"]


SHARED = """Priya (10:01): Hello, this is Priya.
Sam (10:02): Where is my towel?
Priya (10:03): I will send you a replacement by 25 November.
Priya (10:04): I will transfer you to Tariq.
Tariq (10:06): Hello, this is Tariq.
Tariq (10:08): I will refund you 24.99 EUR by 2 December.
"""


@pytest.mark.parametrize("typed", [(), ("Tariq",)])
def test_each_promise_stays_with_who_made_it(towel: Any, book: Path, typed: tuple[str, ...]) -> None:
    """A chat with two people that was pasted and taken, and gone on with on another day: its day and its people stay."""
    screen = TypedScreen(book, "add", "towel").until("When?")
    for name in typed:
        screen.press("\r").until("How?").press("\r").until("Who answered?").press(name)
    screen.paste(SHARED).until("Take it for towel").press("\r").until("Record this?").press("\x03").ended()

    screen = TypedScreen(book, "add", CASEBOOK_NOW=LATER).until("Go on with that?").press("\r")
    screen.until("Log a contact").press("\x04").until("Record this?").press("\r")
    assert 0 == screen.ended()
    contact, *promises = [one for one in entries(towel) if one["kind"] in ("contact", "promise")][-3:]
    assert ("Tariq", "2024-11-20T10:01:00+01:00") == (contact["agent"], contact["at"])
    assert [("Priya", "2024-11-25"), (None, "2024-12-02")] == [(one["agent"], one["due"]) for one in promises]


def test_a_paste_that_was_not_decided_on_is_of_the_day_it_was_pasted(towel: Any, book: Path) -> None:
    """Its times say no day."""
    TypedScreen(book, "add", "towel").until("When?").paste(SHARED).until("Take it for towel").press("\x03").ended()

    screen = TypedScreen(book, "add", CASEBOOK_NOW=LATER).until("Go on with that?").press("\r")
    screen.until("Take it for towel").press("\r").until("Record this?").press("\r").ended()

    [contact] = [one for one in entries(towel) if one["kind"] == "contact"][-1:]
    assert "2024-11-20T10:01:00+01:00" == contact["at"]
