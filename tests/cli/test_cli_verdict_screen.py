"""`settle`, `export` and `due --ask` on a terminal: what became of promises is asked as everything else is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from terminals import answered
from typed_screen import CTRL_C, ENTER, TAB, TypedScreen

from tests.conftest import record


@pytest.fixture
def promised(towel: Any) -> Any:
    """The case with two promises whose day has passed, towel/2 and towel/3, and one that waits for something, towel/4."""
    waits = ("--after", "the return is scanned", "--within", "5 days")
    record(
        towel,
        ("promise", "towel", "a refund", "--by", "2 Nov", "--date", "31 Oct", "--agent", "Maria"),
        ("promise", "towel", "a new towel", "--by", "9 Nov", "--date", "31 Oct"),
        ("promise", "towel", "a refund", *waits, "--date", "31 Oct"),
        warns=True,
    )
    return towel


def promises(towel: Any) -> dict[str, tuple[str, str | None, str | None]]:
    """What is known of each promise: its state, when it was settled, when it is due."""
    told = json.loads(towel("timeline", "towel", "--json").stdout)["entries"]
    return {one["ref"]: (one["state"], one["settled"], one["due"]) for one in told if one["kind"] == "promise"}


def test_what_became_of_a_promise_is_asked(promised: Any, book: Path) -> None:
    """Which one, with those that are open to choose from; the day is shown as it is understood, the record below."""
    screen = TypedScreen(book, "settle", columns=40, rows=20).until("Which promise?", "towel/3").press(ENTER)
    screen.until("! which promise is meant?").press("towel/3").until("= towel/3: a new towel").press(ENTER)
    screen.until("What became of it?").press(ENTER).until("! what became of it?").press("k", TAB).until("= kept").press(
        ENTER
    )
    screen.until("On which day?").press("8 Nov").until("= Fri 8 Nov, 12 days ago", "kept on Fri 8 Nov 2024").press(
        ENTER
    )
    screen.until("What came of it?").press(ENTER).until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    assert ("kept", "2024-11-08") == promises(promised)["towel/3"][:2]


def test_line_by_line_the_promises_are_read_out_first(promised: Any, book: Path) -> None:
    """Nobody who hears the questions has to remember what a promise is called."""
    result = answered(book, "settle", answers=("towel/2", "broken", "", "", "y"))

    assert 0 == result.status
    said = " ".join(result.shown.split())
    assert said.index("towel/3 by 2024-11-09: a new towel") < said.index("Which promise?")
    assert "broken" == promises(promised)["towel/2"][0]


@pytest.mark.parametrize("plainly", [True, False])
def test_the_only_promise_is_meant_where_none_is_named(towel: Any, book: Path, *, plainly: bool) -> None:
    """As the only open case is: Enter takes it."""
    towel("promise", "towel", "a refund", "--by", "2 Nov", "--date", "31 Oct")

    if plainly:
        assert 0 == answered(book, "settle", answers=("", "kept", "", "", "y")).status
    else:
        screen = TypedScreen(book, "settle").until("Which promise? (towel/2)", "= towel/2: a refund").press(ENTER)
        screen.until("What became of it?").press("k", TAB, ENTER).until("On which day?").press(ENTER)
        screen.until("What came of it?").press(ENTER).until("Record this?").press(ENTER)
        assert 0 == screen.ended()
    assert "kept" == promises(towel)["towel/2"][0]


def test_of_what_waits_it_is_asked_whether_it_happened(promised: Any, book: Path) -> None:
    """That alone is an answer."""
    said = ("18 Nov", "", "y")
    result = answered(book, "settle", "towel/4", answers=said)

    assert 0 == result.status
    assert "When did it happen that the return is scanned?" in " ".join(result.shown.split())
    assert ("open", None, "2024-11-23") == promises(promised)["towel/4"]


def test_nobody_to_ask_is_told_what_is_missing(promised: Any) -> None:
    """As before: away from a terminal everything is typed."""
    assert "ENTRY is missing" in promised("settle").stderr
    assert "what became of it?" in promised("settle", "towel/2").stderr


def test_where_nothing_is_promised_nobody_is_asked_which(towel: Any, book: Path) -> None:
    """Which promise is meant is no question then."""
    result = answered(book, "settle", answers=())

    said = "no promise of an open case waits to be settled; `casebook promise CASE TEXT` records one."
    assert (3, "", f"casebook: {said}\n") == (result.status, result.shown, result.errors)


def test_what_was_typed_of_a_promise_is_offered_again(promised: Any, book: Path) -> None:
    """Closed in the middle, line by line or on a screen."""
    answered(book, "settle", "towel/2", answers=("broken",))

    again = answered(book, "settle", answers=("", "", "", "", "", "y"))
    assert "was not recorded: broken. Go on with that?" in again.shown
    assert (0, "broken") == (again.status, promises(promised)["towel/2"][0])


def test_before_an_export_each_promise_is_asked_about(promised: Any, book: Path) -> None:
    """On one screen, with the day of one that was kept; the last answer is the end of it, and the text follows."""
    screen = TypedScreen(book, "export", "towel").until("towel/2", "a refund", "Kept, broken, or leave it out?")
    screen.press("k").until("= kept", "kept on").press(ENTER).until("On which day?").press("1 Nov").until(
        "= Fri 1 Nov"
    ).press(ENTER)
    screen.until("a new towel. Kept, broken").press("leave", ENTER)

    assert 0 == screen.ended()
    assert ("kept", "2024-11-01") == promises(promised)["towel/2"][:2]
    assert "overdue" == promises(promised)["towel/3"][0]
    assert "a new towel" not in screen.raw.decode().rpartition("\x1b[?1049l")[2]


def test_ctrl_c_before_an_export_records_nothing_and_loses_nothing(promised: Any, book: Path) -> None:
    """Nothing was settled by half, and what was typed is offered again before the next one."""
    screen = (
        TypedScreen(book, "export", "towel")
        .until("Kept, broken")
        .press("k", ENTER)
        .until("On which day?")
        .press(CTRL_C)
    )

    screen.ended()
    assert "what you typed is kept, and `casebook export towel` offers it again" in screen.raw.decode()
    assert ["overdue", "overdue", "open"] == [state for state, *_ in promises(promised).values()]

    again = TypedScreen(book, "export", "towel").until("was not recorded: towel/2 k. Go on with that?").press(ENTER)
    again.until("= kept").press(ENTER).until("On which day?").press(ENTER).until("a new towel. Kept").press(ENTER)
    assert 0 == again.ended()
    assert "kept" == promises(promised)["towel/2"][0]
    assert not list(book.parent.glob("*.drafts"))


def test_of_all_that_is_due_what_became_is_asked_where_that_is_wanted(promised: Any, book: Path) -> None:
    """What is due is shown first; then each whose day has passed is asked about, in words of five languages."""
    screen = TypedScreen(book, "due", "--ask").until("towel/2", "Kept, broken, or withdrawn? (Enter: not yet)")
    screen.press("einge").until("= kept", "eingehalten").press(ENTER).until("On which day?").press(ENTER)
    screen.until("a new towel. Kept, broken").press(ENTER)

    assert 0 == screen.ended()
    assert "overdue by 18 days" in screen.raw.decode().partition("\x1b[?1049h")[0]
    assert ("kept", "overdue") == (promises(promised)["towel/2"][0], promises(promised)["towel/3"][0])


def test_where_nothing_is_past_its_day_that_is_said(towel: Any, book: Path) -> None:
    """Nobody waits for a question that does not come."""
    result = answered(book, "due", "--ask")

    assert (0, "casebook: no promise is past its day, so nothing is asked.\n") == (result.status, result.errors)


def test_line_by_line_too(promised: Any, book: Path) -> None:
    """Enter leaves one as it is, and what waits for something is not asked about."""
    result = answered(book, "due", "--ask", answers=("", "b"))

    assert 0 == result.status
    assert "towel/3 is recorded as broken." in result.shown
    assert ["overdue", "broken", "open"] == [state for state, *_ in promises(promised).values()]


def test_what_was_said_of_what_is_due_is_offered_again(promised: Any, book: Path) -> None:
    """Where the terminal is closed in the middle; what is settled meanwhile is not asked about any more."""
    closed = answered(book, "due", "--ask", answers=("kept", "8 Nov"))
    assert (130, True) == (closed.status, "`casebook due --ask` offers it again" in closed.errors)
    promised("settle", "towel/3", "withdrawn")

    again = answered(book, "due", "--ask", answers=("y", "", ""))

    assert (0, True) == (again.status, "was not recorded: towel/2 kept, 8 Nov. Go on with that?" in again.shown)
    assert "Kept, broken, or withdrawn? (Enter: not yet) [kept]" in again.shown
    assert ("kept", "2024-11-08") == promises(promised)["towel/2"][:2]
    assert "was not recorded" not in answered(book, "due", "--ask", answers=()).shown


def test_on_which_day_it_was_kept_is_asked(promised: Any, book: Path) -> None:
    """Where it was not typed, and once; where nobody knows, the day of typing is not taken for it."""
    said = answered(book, "settle", "towel/2", "kept", answers=("in June", "1 Nov"))
    unknown = answered(book, "settle", "towel/3", "kept", answers=("",))

    assert (0, 0) == (said.status, unknown.status)
    assert "On which day? (Enter: not known)" in said.shown
    assert "kept on Fri 1 Nov 2024" in said.shown
    assert "kept, noted on Wed 20 Nov 2024 12:00" in unknown.shown
    entries = json.loads(promised("timeline", "towel", "--json").stdout)["entries"]
    told = {one["ref"]: (one["day_said"], one["days_late"]) for one in entries if one["kind"] == "promise"}
    assert ((True, 0), (False, None)) == (told["towel/2"], told["towel/3"])
    assert "On which day" not in answered(book, "settle", "towel/3", "kept").shown
    assert "kept on" not in promised("export", "towel", "--as", "letter").stdout.partition("new towel")[2]


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_nobody_is_asked_what_became_elsewhere(promised: Any, more: tuple[str, ...]) -> None:
    """What was asked for cannot be done there, and nothing is printed in its place."""
    result = promised("due", "--ask", *more)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "--ask asks on a terminal" in result.stderr
    assert "Kept" not in promised("due").stdout


def test_the_promise_whose_day_passed_first_is_offered_first(towel: Any, book: Path) -> None:
    """And a word of it finds it, on the screen and line by line."""
    for text, made in (
        ("a call by 1 Dec", "18 Nov"),
        ("a replacement by 5 Nov", "2 Nov"),
        ("a refund by 9 Nov", "3 Nov"),
    ):
        towel("promise", "towel", text, "--date", made)
    towel("promise", "towel", "an apology", "--date", "19 Nov")
    screen = TypedScreen(book, "settle").until("Which promise?", "Tab towel/3 by 2024-11-05: a replacement")
    first = [row.split()[0] for row in screen.text.split("\n") if "towel/" in row and "Tab" not in row]
    assert ["towel/4", "towel/2", "towel/5"] == first
    screen.press("repl").until("Tab towel/3", "= towel/3: a replacement by 5 Nov").press("\r").until(
        "What became of it?"
    )
    screen.press("\x03").ended()

    line = answered(book, "settle", answers=("n", "y", "apology", "withdrawn", "", "", "y"))
    told = json.loads(towel("show", "towel/5", "--json").stdout)["entries"][0]
    assert (0, "withdrawn") == (line.status, told["state"]), line.shown
