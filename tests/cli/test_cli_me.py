"""`me`: who keeps the book is kept, corrected, undone and erased, and no case holds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused
from terminals import answered

from tests.conftest import record

WHO = ("--name", "Sam de Vries", "--email", "sam@example.com", "--postcode", "1234 AB", "--phone", "+31 6 12345678")
ACCOUNT = "NL91 ABNA 0417 1643 00"
ADDRESS = "Kerkstraat 12\n1234 AB Utrecht"


@pytest.fixture
def sam(towel: Any) -> Any:
    """The runner, in a book that has a case and says who keeps it."""
    record(towel, ("me", *WHO, "--customer", "svries", "--address", ADDRESS, "--account", ACCOUNT), warns=True)
    return towel


def test_who_i_am_is_shown_as_it_was_typed(sam: Any) -> None:
    """A line each, an address in its lines; the same as JSON."""
    shown = sam("me").stdout

    assert ["name", "email", "customer", "postcode", "phone", "address", "", "account"] == [
        line[:10].strip() for line in shown.splitlines()
    ]
    assert shown.endswith("address   Kerkstraat 12\n          1234 AB Utrecht\naccount   NL91 ABNA 0417 1643 00\n")
    assert ADDRESS == json.loads(sam("me", "--json").stdout)["me"]["address"]


def test_one_of_it_is_taken_out_and_put_back(sam: Any) -> None:
    """An empty value takes it out, `undo` undoes that and then all of it, `redo` gives it back, and the history has each."""
    cleared = sam("me", "--phone", "")
    undone = sam("undo")
    gone = (sam("undo").stdout.splitlines()[1], sam("me").stdout)

    assert "me  phone: +31 6 12345678 → nothing\n" == cleared.stdout
    assert "  phone: nothing → +31 6 12345678\n" in undone.stdout
    assert "  gone: Sam de Vries · sam@example.com · svries · 1234 AB" in gone[0]
    assert gone[1].startswith("nothing is kept of who you are")
    assert "  back: Sam de Vries" in sam("redo").stdout
    actions = [one["act"] for one in json.loads(sam("history", "me", "--json").stdout)["revisions"]]
    assert ["recorded", "edited", "undone", "undone", "redone"] == actions
    assert 0 == sam("check").exit_code


@pytest.mark.parametrize("undone", [False, True])
def test_it_is_erased_for_good(sam: Any, book: Path, undone: bool) -> None:
    """No word of it is left in the file, whether it stood there or had been undone; one field goes alone."""
    sam("me", "--phone", "+44 20 7946 0958")
    if undone:
        sam("undo"), sam("undo")
    one = sam("erase", "me", "--field", "phone", "--yes")
    left = book.read_bytes()
    sam("erase", "me", "--yes")
    file = book.read_bytes()

    assert (0, "me  erased: phone\n") == (one.exit_code, one.stdout)
    assert (False, True) == (b"12345678" in left or b"7946 0958" in left or b"79460958" in left, b"sam@example" in left)
    assert [] == [word for word in (b"Sam de", b"sam@", b"svries", b"1234 AB", b"Kerkstraat", b"ABNA") if word in file]
    assert 0 == sam("check").exit_code
    assert 0 == sam("me", "--name", "Robin").exit_code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--email", "sam.example.com"), "'sam.example.com' has no @, so it is not an e-mail address"),
        (("--email", "sam@@example.com"), "'sam@@example.com' is not an e-mail address"),
        (("--email", "sam@example"), "'sam@example' is not an e-mail address"),
        (("--email", "sam de@example.com"), "'sam de@example.com' is not an e-mail address"),
        (("--postcode", "Utrecht"), "'Utrecht' has no digit, and every postcode has one"),
        (("--phone", "call me"), "'call me' is not a phone number"),
        (("--account", "my bank"), "'my bank' is not an account number"),
        (("--name", "Sam\nde Vries"), "--name takes one line"),
        (("--name", "x" * 501), "the name has 501 characters"),
        (("--name", "Sam", "--email", "no"), "'no' has no @"),
    ],
)
def test_what_is_wrong_is_refused_whole(sam: Any, book: Path, words: tuple[str, ...], said: str) -> None:
    """In one sentence, and nothing of the line is recorded."""
    status, sentence = refused(sam, book, "me", *words)

    assert (2, 1) == (status, sentence.count("\n"))
    assert sentence.startswith(f"casebook: {said}")


@pytest.mark.parametrize(
    ("account", "is_told"),
    [
        ("NL91 ABNA 0417 1643 00", False),
        ("NL91 ABNA 0417 1643 01", True),
        ("nl91abna0417164301", True),
        ("20-00-00 12345678", False),
        ("GB12 34", False),
    ],
)
def test_a_slip_in_an_iban_is_told(towel: Any, account: str, is_told: bool) -> None:
    """It is recorded as it was typed, and a sentence says that its check digits do not fit; of other accounts nothing."""
    kept = towel("me", "--account", account)

    assert (0, is_told) == (kept.exit_code, "its check digits do not fit" in kept.stderr)
    assert f"account  {account}\n" == towel("me").stdout


def test_a_case_and_its_files_hold_nothing_of_it(sam: Any, tmp_path: Path) -> None:
    """Neither JSON nor a ZIP; and what is read back in leaves who I am as it is."""
    exported = sam("export", "--all", "--format", "json").stdout
    other = tmp_path / "other.db"
    sam("me", "--name", "Robin", CASEBOOK_BOOK=str(other))
    read = sam("import", "-", CASEBOOK_BOOK=str(other), input=exported)

    assert "sam@example.com" not in exported
    assert 0 == read.exit_code
    assert "name  Robin\n" == sam("me", CASEBOOK_BOOK=str(other)).stdout


def test_no_case_is_called_as_who_i_am_is(sam: Any, tmp_path: Path) -> None:
    """A new one is refused; one that is read in is called otherwise; `me` begins no handle once anything is kept."""
    sam("open", "mediamarkt", "--company", "MediaMarkt")
    exported = json.loads(sam("export", "towel", "--format", "json").stdout)
    exported["case"]["handle"] = "me"
    for entry in exported["entries"]:
        entry["ref"] = entry["ref"].replace("towel/", "me/")
    other = str(tmp_path / "other.db")

    assert "stands for who you are" in sam("open", "Me", "--company", "Amazon").stderr
    assert 0 == sam("import", "-", CASEBOOK_BOOK=other, input=json.dumps(exported)).exit_code
    assert sam("cases", CASEBOOK_BOOK=other).stdout.startswith("me-2 ")
    assert "me  erased\n" == sam("erase", "me", "--yes").stdout


def test_it_is_asked_on_a_terminal_where_nothing_is_kept(book: Path) -> None:
    """Each in turn; Enter skips one, and a wrong answer is asked for again."""
    found = answered(book, "me", answers=("Sam", "sam", "sam@example.com", "", "", "", "Kerkstraat 12, Utrecht", ""))

    assert (0, True) == (found.status, "has no @" in found.shown)
    assert found.shown.endswith("me  address: nothing → Kerkstraat 12, Utrecht\n")


def test_what_was_typed_of_who_i_am_is_offered_again(book: Path) -> None:
    """Where the terminal is closed in the middle, before there is a book; nothing is left once it is recorded."""
    closed = answered(book, "me", answers=("Sam", "sam@example.com"))
    assert (130, False) == (closed.status, book.exists())
    assert "what you typed is kept, and `casebook me` offers it again" in closed.errors

    again = answered(book, "me", answers=("y", *[""] * 7))

    assert "was not recorded: Sam, sam@example.com. Go on with that?" in again.shown
    shown = answered(book, "me").shown
    assert ("Sam" in shown, "sam@example.com" in shown) == (True, True)
    assert not list(book.parent.glob("*.drafts"))


SAID = "She has 1234ab, 06-1234 5678, sam@example.com and Kerkstraat 12; my card is 4111 1111 1111 1111."
LINE = "I am Sam de Vries, account sam@example.com, customer name svries, postcode 1234 AB."


@pytest.fixture
def told(sam: Any) -> Any:
    """The runner, in a book in which an agent was told who I am."""
    record(sam, ("add", "towel", SAID, "--agent", "Maria", "--case-number", "A-1234"), warns=True)
    return sam


@pytest.mark.parametrize("form", [("text",), ("markdown",), ("html",), ("csv",), ("json", "--redact")])
def test_no_export_tells_it_unasked(told: Any, form: tuple[str, ...]) -> None:
    """It is masked wherever it stands, in whatever form it was written."""
    told("add", "towel", "The money went to 417164300 and not to NL91.ABNA.0417164300.", "--agent", "Jo")
    exported = told("export", "towel", "--format", *form).stdout

    assert [] == [
        word for word in ("1234ab", "1234 5678", "sam@", "Kerkstraat", "svries", "4171643", "0417") if word in exported
    ]
    assert "Maria" in exported


def test_a_chat_begins_with_who_i_am_where_that_is_asked_for(told: Any) -> None:
    """One line, with the lead less than 300 characters; those values stay below too, and all else is masked as before."""
    whole = told("export", "towel", "--identify").stdout
    lead = told("export", "towel", "--identify", "--lead").stdout
    parts = told("export", "towel", "--identify", "--parts", "--limit", "320").stdout
    dutch = told("export", "towel", "--identify", "--lead", "--language", "nl").stdout

    assert (f"{LINE}\nOrder 302-", True) == (whole[: len(LINE) + 11], whole.startswith(lead.rstrip("\n")))
    assert len(lead) <= 300
    assert "She has 1234ab, [phone number removed], sam@example.com and [address removed]" in whole
    assert "4111" not in whole
    assert parts.startswith(f"1/2\n{lead}\n2/2\n")
    assert dutch.startswith("Ik ben Sam de Vries, account sam@example.com, klantnaam svries, postcode 1234 AB.\n")


def test_a_document_has_it_under_its_own_heading(told: Any) -> None:
    """Each under its name; phone and address are for letters."""
    told_whole = told("export", "towel", "--identify", "--format", "markdown").stdout

    who = told_whole.partition("## Who I am\n\n")[2].partition("\n\n")[0]
    assert (
        "- Name: Sam de Vries\n- E-mail of the account: `sam@example.com`\n- Customer name: svries\n- Postcode: 1234 AB"
        == who
    )


def test_a_longer_limit_never_tells_less(told: Any) -> None:
    """Who I am comes once the lead is whole; where there is no room for it, stderr says so, and the text fits all the same."""
    shown = []
    for limit in range(180, 420, 20):
        found = told("export", "towel", "--identify", "--limit", str(limit))
        assert len(found.stdout) <= limit
        assert (LINE in found.stdout) == ("no room for who you are" not in found.stderr)
        shown.append(LINE in found.stdout)

    assert sorted(shown) == shown
    assert {False, True} == set(shown)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "json"), "--identify is for --format text, markdown or html; leave it out with --format json.\n"),
        (("--format", "csv"), "--identify is for --format text, markdown or html; leave it out with --format csv.\n"),
        ((), "nothing is kept of who you are that --identify tells; keep it first: casebook me --name"),
    ],
)
def test_where_it_cannot_be_told_one_sentence_says_so(
    towel: Any, book: Path, words: tuple[str, ...], said: str
) -> None:
    """In a form that is read back or a table; and where only what letters tell is kept."""
    towel("me", "--phone", "+31 6 12345678")
    status, sentence = refused(towel, book, "export", "towel", "--identify", *words)

    assert (2, True) == (status, sentence.startswith(f"casebook: {said}"))


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_a_book_that_is_not_there_is_no_book_that_says_nothing(
    casebook: Any, book: Path, words: tuple[str, ...]
) -> None:
    """The path may be mistyped: who is kept in it is not told as nobody, and it is not made for that."""
    expected = f"casebook: there is no book at '{book}'; `casebook open HANDLE --company NAME` starts one.\n"

    assert (1, expected) == refused(casebook, book, "me", *words)


def test_without_a_book_it_asks_on_a_terminal_all_the_same(book: Path) -> None:
    """What is answered makes it, as `me --name` does."""
    result = answered(book, "me", answers=("Robin", *[""] * 6))

    assert (0, True) == (result.status, book.exists())
    assert "Robin" in answered(book, "me", answers=None).shown
