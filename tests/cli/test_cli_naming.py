"""How a case is named: by handle, by its beginning, by a number recorded in it, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, record_story, refused
from terminals import answered

from tests.conftest import each, record


@pytest.mark.parametrize(
    "name",
    [
        *("towel", "TOWEL", "tow", "T", "302-1234567-1234567", "30212345671234567", "302 1234567 1234567"),
        *("A-1234", "a1234", "a 1234", "B-77", "1Z999AA10123456784", "1z 999 aa1 0123 4567 84"),
    ],
)
def test_a_case_goes_by_its_handle_and_by_every_number_in_it(towel: Any, name: str) -> None:
    """Handle, its beginning, order, case and tracking number find the case, dashes, blanks and capitals aside."""
    record_story(towel)
    towel("open", "kettle", "--company", "Coolblue", "--order", "777")

    assert "towel" == document(towel("show", name, "--json"))["case"]["handle"]


@pytest.mark.parametrize("command", ["timeline", "export", "show"])
def test_every_looking_command_finds_a_case_alike(towel: Any, command: str) -> None:
    """What one looking command finds by a number, the others find too."""
    record_story(towel)

    result, by_handle = towel(command, "b77"), towel(command, "towel")

    assert (0, by_handle.stderr) == (result.exit_code, result.stderr)
    assert by_handle.stdout == result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("add", "b77", "hello", "--agent", "x", "--case-number", "B-77"),
        ("note", "b77", "hello"),
        ("ship", "b77", "123"),
        ("promise", "b77", "refund by 1 Dec"),
        ("close", "b77"),
        ("settle", "b77/4", "kept"),
    ],
)
def test_every_recording_command_finds_a_case_alike(towel: Any, words: tuple[str, ...]) -> None:
    """The number the company gave is as good as the handle wherever something is recorded."""
    record_story(towel)

    result = towel(*words, "--json")

    remark = result.stderr if words[0] == "close" else ""  # on the promise that is still open
    assert "towel" == document(result, remark)["case"]["handle"]


def test_a_whole_handle_wins_over_a_longer_one(towel: Any) -> None:
    """`towel` is the case of that handle although `towel2` begins so too."""
    towel("open", "towel2", "--company", "Bol")

    assert "towel" == document(towel("show", "towel", "--json"))["case"]["handle"]


@pytest.fixture
def alike(towel: Any) -> Any:
    """The runner, with a second case that has the same order and a handle that begins alike."""
    record(towel, ("open", "towline", "--company", "Bol", "--order", "302-1234567-1234567"), warns=True)
    return towel


@each("name", ["tow", "302-1234567-1234567", "302 1234567 1234567"])
@each(
    "words",
    [("show",), ("timeline",), ("export",), ("close",), ("reopen",), ("add",), ("note",), ("ship",), ("promise",)],
)
def test_what_fits_two_cases_is_refused_with_both(alike: Any, book: Path, name: str, words: tuple[str, ...]) -> None:
    """More than one case exits 3 and lists them; nothing is guessed and nothing recorded."""
    text = ("123",) if words[0] in ("add", "note", "ship", "promise") else ()

    expected = f"casebook: '{name}' fits more than one case: towel, towline. Type the whole handle.\n"
    assert (3, expected) == refused(alike, book, *words, name, *text)


@pytest.mark.parametrize("words", [("show",), ("timeline",), ("export",), ("add", "some words")])
def test_a_case_left_out_is_the_only_open_one(towel: Any, words: tuple[str, ...]) -> None:
    """Closed cases do not count: with one open, it is the one that is meant."""
    towel("open", "kettle", "--company", "Coolblue")
    towel("close", "kettle")

    assert (0, True) == (
        (result := towel(*words)).exit_code,
        "towel" in result.stdout or "302-1234567" in result.stdout,
    )


@pytest.mark.parametrize("words", [("show",), ("timeline",), ("export",), ("add",), ("add", "some words")])
def test_a_case_left_out_is_asked_for_when_several_are_open(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """With two open cases, away from a terminal, status 3 and both handles; the last one used is never assumed."""
    towel("open", "kettle", "--company", "Coolblue")
    towel("show", "kettle")

    assert (3, "casebook: which case? These are open: kettle, towel.\n") == refused(towel, book, *words)


@pytest.mark.parametrize("name", ["2", "kettle", "KET", "777", "7 77"])
def test_the_question_which_case_takes_what_the_command_line_takes(towel: Any, book: Path, name: str) -> None:
    """Its number in the list, the handle, the beginning of it, a number of the case; what fits two is told so and asked again."""
    towel("open", "kettle", "--company", "Coolblue", "--order", "777")
    towel("open", "kepi", "--company", "Bol")

    result = answered(book, "timeline", answers=("ke", name))

    shown = " ".join(result.shown.split())
    assert (0, "") == (result.status, result.errors)
    assert "'ke' fits more than one case: kepi, kettle." in shown
    assert shown.partition("'ke' fits")[2].partition("Number or handle: ")[2].startswith("kettle · Coolblue")


@pytest.mark.parametrize("words", [("show",), ("timeline",), ("export",), ("add", "some words")])
def test_a_case_left_out_where_none_is_open_says_how_to_start_one(
    towel: Any, book: Path, words: tuple[str, ...]
) -> None:
    """With every case closed, status 3 and the command that opens one."""
    towel("close", "towel")

    expected = (
        "casebook: there is no open case; name the one you mean (`casebook cases` lists all), "
        "or start one: casebook open HANDLE --company NAME.\n"
    )
    assert (3, expected) == refused(towel, book, *words)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("towle", "no case goes by 'towle'. Did you mean 'towel'?"),
        ("TOVEL", "no case goes by 'TOVEL'. Did you mean 'towel'?"),
        ("me", "no case goes by 'me'. Who you are is shown and kept by `casebook me`."),
        ("zzz", "no case goes by 'zzz'. `casebook cases` lists yours."),
        ("", "no case goes by ''. `casebook cases` lists yours."),
        ("302-9", "no case goes by '302-9'. `casebook cases` lists yours."),
        ("'; DROP TABLE cases; --", "no case goes by ''; DROP TABLE cases; --'. `casebook cases` lists yours."),
        ("%", "no case goes by '%'. `casebook cases` lists yours."),
        ("to*", "no case goes by 'to*'. `casebook cases` lists yours."),
    ],
)
def test_a_name_nothing_goes_by_is_refused(towel: Any, book: Path, name: str, sentence: str) -> None:
    """Status 3, with the nearest handle where one is near; no character of a name is a pattern or a command."""
    assert (3, f"casebook: {sentence}\n") == refused(towel, book, "show", "--", name)


def test_letters_that_changed_places_are_nearer_than_letters_that_are_others(towel: Any, book: Path) -> None:
    """Of two handles that are as near, the one that has the same letters is suggested."""
    towel("open", "tower", "--company", "Bol")

    assert (3, "casebook: no case goes by 'towle'. Did you mean 'towel'?\n") == refused(towel, book, "show", "towle")


def test_many_open_cases_are_a_number_not_a_list(casebook: Any, book: Path) -> None:
    """Twelve handles are listed; of the others it is said how many."""
    for number in range(10, 24):
        casebook("open", f"case{number}", "--company", "Bol")

    listed = ", ".join(f"case{number}" for number in range(10, 22))
    assert (3, f"casebook: which case? These are open: {listed} and 2 more.\n") == refused(casebook, book, "show")


def test_an_entry_is_shown_by_its_ref(towel: Any) -> None:
    """`show towel/4` is that entry alone, and its document holds only it."""
    record_story(towel)

    found = document(towel("show", "towel/4", "--json"))

    assert ["towel/4"] == [entry["ref"] for entry in found["entries"]]


def test_a_number_with_a_slash_still_names_its_case(towel: Any) -> None:
    """A case number such as 2024/1234 names the case before it is looked at as an entry."""
    towel("add", "towel", "x", "--agent", "Bo", "--case-number", "2024/1234")

    assert "towel" == document(towel("show", "2024/1234", "--json"))["case"]["handle"]


@pytest.mark.parametrize("ref", ["towel/99", "towel/", f"towel/{'9' * 5000}"])
def test_an_entry_that_is_not_there_is_refused(towel: Any, book: Path, ref: str) -> None:
    """Status 3 and the command that lists the entries."""
    status, message = refused(towel, book, "show", ref)

    assert (3, True, 1) == (status, message.endswith("; `casebook timeline towel` lists them.\n"), message.count("\n"))


@pytest.mark.parametrize("name", ["", "   ", "\t", ":memory:"])
def test_a_book_needs_the_name_of_a_file(casebook: Any, name: str) -> None:
    """What is blank names none: exit 2, and no file is made."""
    assert 2 == casebook("--book", name, "cases").exit_code
    assert 2 == casebook("open", "towel", "--company", "A", CASEBOOK_BOOK=name or "  ").exit_code


@pytest.mark.parametrize("home", ["", "somewhere", "./here"])
def test_without_a_home_nobody_guesses_where_the_book_is(casebook: Any, home: str) -> None:
    """Exit 1, and a sentence that says what to do."""
    result = casebook("open", "towel", "--company", "A", CASEBOOK_BOOK="", HOME=home, XDG_DATA_HOME="")

    assert (1, "") == (result.exit_code, result.stdout)
    assert "--book PATH" in result.stderr
