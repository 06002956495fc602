"""`open` on a terminal: what an agent will need is asked, on one screen or line by line, and never lost."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

from terminals import answered
from typed_screen import CTRL_C, CTRL_D, ENTER, TypedScreen


def opened(casebook: Any, handle: str) -> dict[str, Any]:
    """The case as JSON shows it."""
    case: dict[str, Any] = json.loads(casebook("show", handle, "--json").stdout)["case"]
    return case


def test_what_an_agent_will_need_is_asked(casebook: Any, book: Path) -> None:
    """Each answer is shown as it is understood; a handle and a company there have to be; the record stands below."""
    screen = TypedScreen(book, "open", columns=40, rows=20).until("What is the case to be called?")
    screen.press(ENTER).until("! a case is called by a short word").press("towel", ENTER)
    screen.until("With which company").press(ENTER).until("! a case is with a company").press("Amazon", ENTER)
    screen.until("Which order number?").press("302-7", ENTER).until("What is it about?").press(ENTER)
    screen.until("When was it ordered?").press("28 Oct").until("= Mon 28 Oct, 23 days ago").press(ENTER, ENTER)
    screen.until("What went wrong?").press("A grey bathrobe came.", ENTER).until("What do you want").press(
        "a refund", ENTER
    )
    screen.until("What is at stake?").press("24,99 eur").until("= 24.99 EUR").press(ENTER)
    screen.until("do not answer in time").press("I ask my bank.", ENTER)
    screen.until("In which country").press("nl").until("= Netherlands")
    screen.press(CTRL_D).until("Open it so?", "Amazon · order 302-7").press(ENTER)

    assert 0 == screen.ended()
    case = opened(casebook, "towel")
    assert ("Amazon", ["302-7"], "a refund") == (case["company"], case["orders"], case["want"])
    assert ("A grey bathrobe came.", "24.99", "I ask my bank.", "NL") == (
        case["problem"],
        case["amount"]["amount"],
        case["otherwise"],
        case["country"],
    )


def test_what_options_said_stands_there(towel: Any, book: Path) -> None:
    """A handle that another case has is said to be taken where it is typed."""
    screen = TypedScreen(book, "open", "towel", "--want", "a refund").until("> towel", "wanted a refund")
    screen.until("! there is a case 'towel' already").press("2", ENTER, "HomeBarn", CTRL_D).until("Open it so?").press(
        ENTER
    )

    assert 0 == screen.ended()
    assert ("HomeBarn", "a refund") == (opened(towel, "towel2")["company"], opened(towel, "towel2")["want"])


def test_a_case_that_was_not_opened_is_offered_again(casebook: Any, book: Path) -> None:
    """After Ctrl-C, in the next `open`; not in `add`, which asks something else."""
    screen = (
        TypedScreen(book, "open", "towel").until("With which company").press("Amazon").until("> Amazon").press(CTRL_C)
    )
    assert -signal.SIGINT == screen.ended()
    assert "`casebook open` offers it again" in screen.flat

    assert "was not recorded" not in answered(book, "add", answers=()).shown
    again = answered(book, "open", answers=("y", *[""] * 12, "y"))
    assert "was not recorded: Amazon. Go on with that?" in again.shown
    assert (0, "Amazon") == (again.status, opened(casebook, "towel")["company"])


def test_line_by_line_the_same_is_asked(casebook: Any, book: Path) -> None:
    """On a dumb terminal; what an option said is not asked."""
    said = ("Amazon", "302-7", "", "2 x towel", "", "28 Oct", "", "It leaks.", "10", "10 EUR", "", "", "", "y")

    result = answered(book, "open", "towel", "--want", "a refund", answers=said)

    assert 0 == result.status
    assert "What do you want of them?" not in result.shown
    assert "no currency" in " ".join(result.shown.split()) or "names no currency" in " ".join(result.shown.split())
    assert ("It leaks.", "a refund", "10.00") == (
        opened(casebook, "towel")["problem"],
        opened(casebook, "towel")["want"],
        opened(casebook, "towel")["amount"]["amount"],
    )


def test_numbers_of_other_kinds_are_answers_too(casebook: Any, book: Path) -> None:
    """Beside an order's, and beside what options gave; of a contact, where the case number is asked for."""
    said = ("Hotel Mar", "booking HB-1", "O-77", "customer number = 77", *[""] * 12, "y")
    result = answered(book, "open", "hotel", "--policy", "P-1", answers=said)
    contact = answered(book, "add", "hotel", answers=("", "", "Ann", "", "", "member=5", "She looks.", *[""] * 6, "y"))

    told = json.loads(casebook("show", "hotel", "--json").stdout)
    numbers = {each["name"]: each["reference"] for each in told["entries"] if each["kind"] == "reference"}
    assert (0, 0, ["O-77"]) == (result.status, contact.status, told["case"]["orders"])
    assert {"policy": "P-1", "booking": "HB-1", "customer number": "77", "member": "5"} == numbers
    assert [None] == [each["case_number"] for each in told["entries"] if each["kind"] == "contact"]
