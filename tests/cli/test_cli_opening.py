"""Opening a case, closing it, opening it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, refused
from terminals import answered

from casebook.errors import one_of
from casebook.language.language import LANGUAGES
from tests.conftest import record


def new_book(book: Path) -> str:
    """The remark of the command that makes the book."""
    return f"casebook: this is a new book: {book}\n"


def test_opening_says_what_was_understood_and_what_happened(casebook: Any, book: Path) -> None:
    """`open` repeats company, orders and amount, then the events it recorded, and says that the book is new."""
    result = casebook(
        *("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567", "--order", "D01-7"),
        *("--item", "red bath towel", "--ordered", "28 Oct", "--delivered", "31 Oct", "--amount", "24.99 EUR"),
    )

    expected = (
        "towel  opened · Amazon · order 302-1234567-1234567 · order D01-7 · 24.99 EUR\n"
        "towel/1  Mon 28 Oct 2024 · ordered · red bath towel\n"
        "towel/2  Thu 31 Oct 2024 · delivered\n"
    )
    assert (0, expected, new_book(book)) == (result.exit_code, result.stdout, result.stderr)


def test_every_option_of_open_is_recorded(casebook: Any, book: Path) -> None:
    """What was typed with `open` comes back in its document, unchanged; a language and a country as codes."""
    result = casebook(
        *("open", "towel", "--company", "Ama zon", "--title", "The towel", "--item", "red towel", "--order", "302-1"),
        *("--problem", "wrong item", "--want", "a refund", "--otherwise", "I ask my bank.", "--amount", "EUR 1.234,50"),
        *("--language", "NL", "--country", "nl", "--json"),
    )

    case = document(result, new_book(book))["case"]
    expected = {
        "handle": "towel",
        "company": "Ama zon",
        "title": "The towel",
        "item": "red towel",
        "orders": ["302-1"],
        "problem": "wrong item",
        "want": "a refund",
        "otherwise": "I ask my bank.",
        "amount": {"amount": "1234.50", "currency": "EUR"},
        "language": "nl",
        "country": "NL",
        "status": "open",
        "opened": "2024-11-20T12:00:00+01:00",
        "closed": None,
        "outcome": None,
        "case_numbers": [],
        "opened_zone": "Europe/Amsterdam",
        "closed_zone": None,
    }
    assert expected == {name: value for name, value in case.items() if name != "uuid"}


def test_a_problem_can_come_by_stdin(casebook: Any, book: Path) -> None:
    """`--problem -` reads the text where no other user sees it; the newline at its end is the shell's."""
    result = casebook("open", "towel", "--company", "Amazon", "--problem", "-", "--json", input="two\nlines\n")

    assert "two\nlines" == document(result, new_book(book))["case"]["problem"]


def test_only_the_first_record_speaks_of_a_new_book(towel: Any) -> None:
    """A second case in the same book says nothing on stderr."""
    result = towel("open", "kettle", "--company", "Coolblue")

    assert (0, "kettle  opened · Coolblue\n", "") == (result.exit_code, result.stdout, result.stderr)


def test_the_same_order_number_twice_is_recorded_once(casebook: Any, book: Path) -> None:
    """The same number in other clothes is the same number; the first way of writing it stays. Blanks are none."""
    words = (
        "open",
        "towel",
        "--company",
        "Amazon",
        "--order",
        "A-1",
        "--order",
        "a 1",
        "--order",
        " ",
        "--order",
        "B2",
    )

    blank = "casebook: --order is blank; nothing was recorded of that.\n"
    assert ["A-1", "B2"] == document(casebook(*words, "--json"), blank + new_book(book))["case"]["orders"]


@pytest.mark.parametrize("handle", ["towel", "TOWEL", "Towel"])
def test_a_handle_is_given_once(towel: Any, book: Path, handle: str) -> None:
    """A handle that is taken, capitals or not, is refused by the name it has, and the way on works."""
    expected = (
        "casebook: there is a case 'towel' already; choose another handle, or add to it with `casebook add towel`.\n"
    )
    assert (2, expected) == refused(towel, book, "open", handle, "--company", "Bol")


@pytest.mark.parametrize(
    "handle", ["a b", "", "a/b", "a\nb", "-x", "ünder score", "x" * 41, ".hidden", "a\u202eb", "\u115f", "a\u3164"]
)
def test_what_cannot_be_a_handle_is_refused(casebook: Any, book: Path, handle: str) -> None:
    """A handle is one short word, so that it can be typed and read in a ref; nothing is made by the refusal."""
    status, message = refused(casebook, book, "open", "--company", "Bol", "--", handle)

    assert (2, True, 1) == (status, "cannot be a handle; take a short word of" in message, message.count("\n"))


@pytest.mark.parametrize("handle", ["towel", "T-1_x.2", "漢字", "café", "7"])
def test_a_handle_can_be_of_any_script(casebook: Any, handle: str) -> None:
    """Letters and digits of every script, `-`, `_` and `.` make a handle."""
    result = casebook("open", handle, "--company", "Bol")

    assert (0, f"{handle}  opened · Bol\n") == (result.exit_code, result.stdout)


@pytest.mark.parametrize("words", [(), ("--company", ""), ("--company", "  ")])
def test_a_case_needs_a_company(casebook: Any, book: Path, words: tuple[str, ...]) -> None:
    """Without a company there is nobody to write to; the sentence shows the command to type."""
    expected = "casebook: which company is it with? Type casebook open towel --company NAME.\n"

    assert (2, expected) == refused(casebook, book, "open", "towel", *words)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--amount", "24,99"), "casebook: '24,99' has no currency; type it with one, like 24,99 EUR.\n"),
        (("--amount", "lots"), "casebook: 'lots' is not an amount; type it like 24.99 EUR.\n"),
        (("--language", "xx"), f"casebook: there is no text in 'xx'; choose {one_of(list(LANGUAGES))}.\n"),
        (
            ("--country", "Hollnd"),
            "casebook: a country is two letters, such as NL or US, not 'Hollnd'; did you mean NL?\n",
        ),
        (
            ("--ordered", "tomorrow"),
            "casebook: --ordered 'tomorrow' is Thu 21 Nov 2024, which is still to come; type when it happened.\n",
        ),
        (
            ("--delivered", "5"),
            (
                "casebook: --delivered '5' is not a date by itself;"
                " type a day such as 2024-11-20, '20 Nov' or 'yesterday'.\n"
            ),
        ),
    ],
)
def test_a_value_that_cannot_be_used_makes_no_case(
    casebook: Any, book: Path, words: tuple[str, ...], sentence: str
) -> None:
    """A bad amount, language, country or date is one sentence with status 2, and neither case nor book is made."""
    assert (2, sentence) == refused(casebook, book, "open", "towel", "--company", "Amazon", *words)


def test_closing_says_how_it_ended(towel: Any) -> None:
    """`close` repeats what the case is and its outcome; the case leaves `due`, and nothing of it is lost."""
    towel("add", "towel", "hello", "--agent", "Bo", "--case-number", "1", "--promise", "refund by 5 Dec")

    result = towel("close", "towel", "--outcome", "refunded [in full]", "--date", "yesterday 10:00")

    expected = "towel  closed · Amazon · order 302-1234567-1234567 · 24.99 EUR · refunded [in full]\n"
    assert (0, expected) == (result.exit_code, result.stdout)
    assert "towel/3 (due Thu 5 Dec 2024) is still open" in result.stderr
    assert [] == document(towel("due", "--json"))["promises"]
    assert 3 == len(entries(towel))


def test_closing_as_json_is_the_case_without_entries(towel: Any) -> None:
    """`close --json` prints the case with its status, day and outcome; no entry was recorded."""
    found = document(towel("close", "towel", "--outcome", "refunded", "--date", "18 Nov", "--json"))

    case = found["case"]
    assert [] == found["entries"]
    assert ("closed", "2024-11-18", "refunded") == (case["status"], case["closed"], case["outcome"])


def test_a_closed_case_can_be_opened_again(towel: Any) -> None:
    """`reopen` takes back the closing: the case is the only open one again, without an outcome."""
    towel("close", "towel", "--outcome", "refunded")

    result = towel("reopen", "towel")

    expected = "towel  open again · Amazon · order 302-1234567-1234567 · 24.99 EUR\n"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    case = document(towel("show", "--json"))["case"]
    assert ("open", None, None) == (case["status"], case["closed"], case["outcome"])


def test_reopening_as_json_is_the_case_without_entries(towel: Any) -> None:
    """`reopen --json` prints the open case."""
    towel("close", "towel")

    found = document(towel("reopen", "towel", "--json"))

    assert ("open", []) == (found["case"]["status"], found["entries"])


def test_adding_to_a_closed_case_is_remarked_on(towel: Any) -> None:
    """A contact after the closing is recorded, and one line on stderr says how to open the case again."""
    towel("close", "towel")

    result = towel("add", "towel", "hello", "--agent", "Bo", "--case-number", "1")

    warning = "casebook: towel is closed; `casebook reopen towel` opens it again.\n"
    expected = "towel/2  Wed 20 Nov 2024 12:00 · chat with Bo · case 1\n"
    assert (0, expected, warning) == (result.exit_code, result.stdout, result.stderr)


def test_closing_cannot_lie_ahead(towel: Any, book: Path) -> None:
    """A closing in the future is refused and names the day that was understood."""
    expected = (
        "casebook: --date 'friday 9:00' is Fri 22 Nov 2024 09:00, which is still to come; type when it happened.\n"
    )
    status, message = refused(towel, book, "close", "towel", "--date", "22 Nov 2024 9:00")

    assert (2, expected.replace("friday 9:00", "22 Nov 2024 9:00")) == (status, message)


@pytest.mark.parametrize("command", ["close", "reopen"])
def test_a_case_that_is_not_there_can_be_neither_closed_nor_reopened(towel: Any, book: Path, command: str) -> None:
    """An unknown handle exits 3 and suggests the nearest."""
    expected = (3, "casebook: no case goes by 'towle'. Did you mean 'towel'?\n")

    assert expected == refused(towel, book, command, "towle")


def test_a_new_handle_with_a_company_opens_the_case_in_the_same_stroke(casebook: Any, book: Path) -> None:
    """`add HANDLE --company` says that it opened the case, then the contact, then that the book is new."""
    result = casebook(
        "add", "towel", "hello", "--company", "Amazon", "--agent", "Bo", "--case-number", "1", "--order", "302-1"
    )

    expected = "towel  opened · Amazon · order 302-1\ntowel/1  Wed 20 Nov 2024 12:00 · chat with Bo · case 1\n"
    assert (0, expected, new_book(book)) == (result.exit_code, result.stdout, result.stderr)


def test_the_same_stroke_again_adds_to_the_case(casebook: Any) -> None:
    """The same handle with the same company, capitals aside, is the same case."""
    casebook("add", "towel", "hello", "--company", "Amazon")

    result = casebook("add", "Towel", "again", "--company", "AMAZON", "--agent", "Bo", "--case-number", "1")

    expected = (0, "towel/2  Wed 20 Nov 2024 12:00 · chat with Bo · case 1\n", "")
    assert expected == (result.exit_code, result.stdout, result.stderr)


def test_a_handle_of_another_company_is_refused(towel: Any, book: Path) -> None:
    """A contact with one company is never put into a case with another."""
    expected = "casebook: 'towel' is a case with Amazon already; type another handle for Bol.\n"

    assert (2, expected) == refused(towel, book, "add", "towel", "hello", "--company", "Bol")


def test_the_beginning_of_a_handle_with_a_company_is_a_new_handle(towel: Any, book: Path) -> None:
    """With `--company` the handle is taken as typed: `tow` is a case of its own, not the beginning of `towel`."""
    result = towel("add", "tow", "hello", "--company", "Bol", "--agent", "Bo", "--case-number", "1")

    assert (0, "tow  opened · Bol\n") == (result.exit_code, result.stdout.partition("tow/1")[0])


@pytest.mark.parametrize(
    "wrong",
    [
        ("--date", "tomorrow"),
        ("--rating", "6"),
        ("--promise", "refund", "--by", "June"),
        ("--carrier", "UPS"),
        ("--channel", "pigeon"),
    ],
)
def test_opening_in_the_same_stroke_is_all_or_nothing(casebook: Any, book: Path, wrong: tuple[str, ...]) -> None:
    """When the contact cannot be recorded the case is not opened, and no book is made."""
    status, message = refused(casebook, book, "add", "towel", "hello", "--company", "Amazon", *wrong)

    assert (2, 1, False) == (status, message.count("\n"), book.exists())


def test_a_company_needs_a_handle(casebook: Any, book: Path) -> None:
    """`add --company` without a handle says what to type."""
    expected = (
        "casebook: --company opens a new case; type the handle it is to have: casebook add HANDLE --company NAME.\n"
    )

    assert (2, expected) == refused(casebook, book, "add", "--company", "Amazon")


@pytest.fixture
def unfinished(towel: Any) -> Any:
    """A case with a promise that is late, one that is due, a sum that is owed, a day named, and a visit to come."""
    record(
        towel,
        ("note", "towel", "--kind", "paid", "--amount", "24.99 EUR", "--date", "28 Oct"),
        ("promise", "towel", "a refund", "--by", "9 Nov", "--date", "1 Nov"),
        ("promise", "towel", "a call", "--by", "28 Nov", "--date", "1 Nov"),
        ("add", "towel", "I asked for an answer.", "--deadline", "27 Nov", "--agent", "Bo", "--case-number", "1"),
        ("note", "towel", "a van collects it", "--kind", "appointment", "--date", "25 Nov"),
        warns=True,
    )
    return towel


def test_closing_says_what_is_still_open(unfinished: Any) -> None:
    """Each with the way on; the case is closed all the same, and nobody is told it a second time."""
    result = unfinished("close", "towel", "--outcome", "I gave up")

    how = "casebook settle towel/3 kept|broken|withdrawn says what came of it"
    told = (
        f"towel/3 (due Sat 9 Nov 2024), towel/4 (due Thu 28 Nov 2024) are still open; {how}.",
        "24.99 EUR is still owed, as far as is recorded; if it came: casebook note towel --kind refunded --amount '24.99 EUR'",
        "they have until Wed 27 Nov 2024 to answer (towel/5).",
        "the appointment on Mon 25 Nov 2024 is still to come (towel/6).",
    )
    assert (0, "".join(f"casebook: {one}\n" for one in told)) == (result.exit_code, result.stderr)
    assert "casebook: towel was closed already.\n" == unfinished("close", "towel").stderr


def test_before_closing_it_is_asked_what_became_of_promises(unfinished: Any, book: Path) -> None:
    """And whether it is to be closed with what is still owed; what was answered is recorded, whatever comes of that."""
    declined = answered(book, "close", "towel", answers=("kept", "9 Nov", "", "n"))
    assert (0, "open") == (declined.status, document(unfinished("show", "towel", "--json"))["case"]["status"])
    assert "24.99 EUR is still owed" in declined.shown
    assert "Close towel all the same? [Y/n]" in declined.shown

    closed = answered(book, "close", "towel", "--outcome", "paid", answers=("withdrawn", ""))

    assert (0, "") == (closed.status, closed.errors)
    told = document(unfinished("timeline", "towel", "--json"))
    assert ("closed", "paid") == (told["case"]["status"], told["case"]["outcome"])
    states = {one["ref"]: one["state"] for one in told["entries"] if one["kind"] == "promise"}
    assert {"towel/3": "kept", "towel/4": "withdrawn"} == states


def test_what_is_done_with_is_closed_without_a_question(towel: Any, book: Path) -> None:
    """Nothing is open of it; nor is anybody asked who agrees to all."""
    closed = answered(book, "close", "towel")

    assert (0, "") == (closed.status, closed.errors)
    assert "?" not in closed.shown


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Nederland", "NL"),
        ("holland", "NL"),
        ("Deutschland", "DE"),
        ("España", "ES"),
        ("Pays-Bas", "NL"),
        ("gbr", "GB"),
    ],
)
def test_a_country_is_taken_by_its_name_too(casebook: Any, name: str, code: str) -> None:
    """In the five languages, where it is that very name; what is only near is proposed."""
    opened = casebook("open", "towel", "--company", "Amazon", "--country", name)

    assert (0, code) == (opened.exit_code, document(casebook("show", "towel", "--json"))["case"]["country"])


def test_what_came_before_it_was_ordered_is_said(casebook: Any, book: Path) -> None:
    """It is recorded all the same; on a terminal it is said before that."""
    days = ("--ordered", "5 Nov", "--delivered", "1 Nov")
    opened = casebook("open", "towel", "--company", "Amazon", *days)
    told = "it was delivered on Fri 1 Nov 2024 and ordered on Tue 5 Nov 2024, after that; is one of the days wrong?"
    assert (0, True) == (opened.exit_code, told in " ".join(opened.stderr.split()))

    asked = answered(book, "open", answers=("robe", "Acme", "", "", "5 Nov", "1 Nov", *[""] * 6, "n"))
    assert f"! {told}" in " ".join(asked.shown.split())
