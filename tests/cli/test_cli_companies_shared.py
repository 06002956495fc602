"""What is kept of companies goes to another book: whole with `export --all`, one by one as a file for others."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from tests.conftest import record

WHOLE = ("--phone", "0800 1234", "--limit", "2000", "--human", "type agent")


@pytest.fixture
def amazon(towel: Any) -> Any:
    """The runner, in a book that has a case with Amazon and keeps some of it."""
    record(towel, ("company", "Amazon", *WHOLE))
    return towel


@pytest.fixture
def other(towel: Any, tmp_path: Path) -> Any:
    """The runner, in another book."""
    return partial(towel, CASEBOOK_BOOK=str(tmp_path / "other.db"))


def document_of(**values: Any) -> str:
    """A file that says this of one company."""
    head = {"format": "casebook/1", "as_of": "2024-11-20T12:00:00+01:00"}
    return json.dumps({**head, "companies": [values]})


@pytest.mark.parametrize("form", ["json", "zip"])
def test_a_whole_book_brings_them(amazon: Any, other: Any, tmp_path: Path, form: str) -> None:
    """In both forms that give everything back; a dry run says so before, and the same again changes nothing."""
    path = str(tmp_path / f"all.{form}")
    amazon("export", "--all", "--format", form, "--output", path)
    rehearsed = other("import", path, "--dry-run").stdout
    first, again = other("import", path).stdout, other("import", path).stdout

    assert rehearsed.endswith("company:Amazon  would be added\n")
    assert first.endswith("company:Amazon  added\n")
    assert again.endswith("company:Amazon  already there\n")
    assert other("company", "amazon").stdout == amazon("company", "Amazon").stdout
    gone = other("undo").stdout
    assert "gone: Amazon · 0800 1234 · 2000 · type agent" in gone
    assert other("import", path).stdout.endswith("company:Amazon  added\n")
    assert 0 == other("check").exit_code


def test_one_is_handed_on_as_a_file(amazon: Any, other: Any) -> None:
    """`company NAME --json` is what `import` reads; it says nothing of the cases."""
    shared = amazon("company", "Amazon", "--json").stdout

    assert ["companies"] == list(json.loads(shared))[2:]
    assert "cases" not in json.loads(shared)["companies"][0]
    assert "company:Amazon  added\n" == other("import", "-", input=shared).stdout
    [told] = json.loads(other("import", "-", "--json", input=shared).stdout)["companies"]
    assert ("company:Amazon", False, [], []) == (told["ref"], told["is_new"], told["taken"], told["conflicts"])


def test_what_this_book_says_itself_stays(amazon: Any) -> None:
    """What it never said is taken; elsewhere its own stays, theirs is in the history, and is told once."""
    theirs = document_of(name="AMAZON", phone="0800 9999", hours="9 to 5", human="type agent")
    first, again = (amazon("import", "-", input=theirs).stdout for _ in range(2))

    way = "company:Amazon  taken: hours · conflict: phone; this book's stays, theirs is in its history\n"
    assert (way, "company:Amazon  already there\n") == (first, again)
    kept = amazon("company", "amazon").stdout
    assert ("phone  0800 1234\n" in kept, "hours  9 to 5\n" in kept) == (True, True)
    assert "0800 9999" in amazon("history", "company:Amazon").stdout
    amazon("company", "Amazon", "--hours", "")
    assert "company:Amazon  already there\n" == amazon("import", "-", input=theirs).stdout
    assert "\nhours" not in amazon("company", "amazon").stdout


def test_a_copy_of_this_book_that_went_on_is_followed(amazon: Any, other: Any) -> None:
    """What was imported and left alone takes what the same company says there by now."""
    other("import", "-", input=amazon("company", "Amazon", "--json").stdout)
    amazon("company", "Amazon", "--phone", "0900 5555")
    moved = other("import", "-", input=amazon("company", "Amazon", "--json").stdout).stdout

    assert "company:Amazon  taken: phone\n" == moved
    assert "phone  0900 5555\n" in other("company", "Amazon").stdout


def test_what_was_hidden_or_erased_here_stays_so(amazon: Any) -> None:
    """Removed is removed, and what was erased does not come back; somebody else's of that name comes as another."""
    own = amazon("company", "Amazon", "--json").stdout
    amazon("erase", "company:Amazon", "--field", "phone", "--yes")
    erased = amazon("import", "-", input=own).stdout
    amazon("remove", "company:Amazon", "--yes")
    removed = amazon("import", "-", input=own).stdout
    new = amazon("import", "-", input=document_of(name="Amazon", phone="0800 7777")).stdout

    assert "company:Amazon  stays as it is; something of it was erased here\n" == erased
    assert "company:Amazon  was removed here and stays so\n" == removed
    assert "company:Amazon  added\n" == new
    assert 0 == amazon("check").exit_code


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"name": " "}, "companies[0].name: a name has one line, which is not blank"),
        ({"name": "a\nb", "phone": "1"}, "companies[0].name: a name has one line"),
        ({"phone": "0800 0000"}, "companies[0].name: this is missing"),
        ({"name": "x", "limit": "many"}, "companies[0].limit: a text stands where a whole number belongs"),
        ({"name": "x", "limit": 0}, "companies[0].limit: "),
        ({"name": "x", "uuid": "1"}, "companies[0].uuid: "),
    ],
)
def test_a_file_that_is_wrong_is_refused_whole(amazon: Any, book: Path, values: dict[str, Any], said: str) -> None:
    """With the place of what is wrong."""
    path = book.with_name("wrong.json")
    path.write_text(document_of(**values))
    status, sentence = refused(amazon, book, "import", str(path))

    assert (2, True) == (status, sentence.startswith(f"casebook: {said}"))


def test_what_is_unknown_or_says_nothing_is_left_out(amazon: Any) -> None:
    """Keys that no field has are named; a name alone makes no company; an identity of something else is not taken."""
    case = json.loads(amazon("export", "towel", "--format", "json").stdout)["case"]["uuid"]
    told = amazon("import", "-", input=document_of(name="DHL", phone="0900 1234", fax="1", uuid=case))
    bare = amazon("import", "-", input=document_of(name="UPS"))

    assert "company:DHL  added\n" == told.stdout
    assert "are left out: companies[0].fax." in told.stderr
    assert "" == bare.stdout
    assert 0 == amazon("check").exit_code
    assert ["Amazon", "DHL"] == [line.split()[0] for line in amazon("company").stdout.splitlines()]


def test_what_is_masked_leaves_them_out(amazon: Any) -> None:
    """A book that is masked is no copy, and a sentence says what it lacks."""
    exported = amazon("export", "--all", "--format", "json", "--redact")

    assert "0800 1234" not in exported.stdout
    assert "what is kept of companies is left out of what is masked.\n" in exported.stderr
