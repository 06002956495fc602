"""`me`: who keeps the book is kept, corrected, undone and erased, and no case holds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused
from terminals import answered

WHO = ("--name", "Sam de Vries", "--email", "sam@example.com", "--postcode", "1234 AB", "--phone", "+31 6 12345678")
ADDRESS = "Kerkstraat 12\n1234 AB Utrecht"


@pytest.fixture
def sam(towel: Any) -> Any:
    """The runner, in a book that has a case and says who keeps it."""
    assert 0 == towel("me", *WHO, "--customer", "svries", "--address", ADDRESS).exit_code
    return towel


def test_who_i_am_is_shown_as_it_was_typed(sam: Any) -> None:
    """A line each, an address in its lines; the same as JSON."""
    shown = sam("me").stdout

    assert ["name", "email", "customer", "postcode", "phone", "address", ""] == [
        line[:10].strip() for line in shown.splitlines()
    ]
    assert shown.endswith("address   Kerkstraat 12\n          1234 AB Utrecht\n")
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

    assert (0, "me  erased\n") == (one.exit_code, one.stdout)
    assert (False, True) == (b"12345678" in left or b"7946" in left, b"sam@example" in left)
    assert [] == [word for word in (b"Sam de", b"sam@", b"svries", b"1234 AB", b"Kerkstraat") if word in file]
    assert 0 == sam("check").exit_code
    assert 0 == sam("me", "--name", "Robin").exit_code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--email", "sam.example.com"), "'sam.example.com' has no @, so it is no e-mail address"),
        (("--email", "sam@@example.com"), "'sam@@example.com' is no e-mail address"),
        (("--email", "sam@example"), "'sam@example' is no e-mail address"),
        (("--email", "sam de@example.com"), "'sam de@example.com' is no e-mail address"),
        (("--postcode", "Utrecht"), "'Utrecht' has no digit, and every postcode has one"),
        (("--phone", "call me"), "'call me' is no phone number"),
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
    found = answered(book, "me", answers=("Sam", "sam", "sam@example.com", "", "", "", "Kerkstraat 12, Utrecht"))

    assert (0, True) == (found.status, "has no @" in found.shown)
    assert found.shown.endswith("me  address: nothing → Kerkstraat 12, Utrecht\n")
