"""A file that tells no case is put into the only open one where something in it points there, and is asked about elsewhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import contents, entries, refused
from terminals import answered

from tests.conftest import record

NOW = "2026-11-28T12:00:00+01:00"
CHAT = """Chat started: Friday, November 20, 2026, 10:02 AM

Priya: Hello Sam, my name is Priya, thanks for waiting, how can I help?
Sam: My {0} never came.
Priya: I will refund you 24.99 EUR within 5 business days, to your card.
"""
FILES = {
    "chat.txt": CHAT.format("lamp"),
    "2026-11-20.vtt": "WEBVTT\n\n00:00.000 --> 00:04.000\n<v Sanne>Hello, this is Sanne, how can I help?\n\n"
    "00:05.000 --> 00:09.000\n<v Ich>My lamp never came.\n",
    "log.txt": "28 October, called them, Priya said the lamp was sent\n2 November, called again, nobody answered, lamp gone\n",
    "2026-11-21.txt": "I called, Priya picked up and said they would send the lamp on Friday.\n",
    "calls.csv": "Date,Agent,Text\n28 Oct 2026,Priya,said the lamp was sent\n",
}
POINTERS = {
    "company": (("",), "my bath towel of Zalora", "Zalora is named in it"),
    "number": (("--order", "ZX-471"), "order ZX 471", "its number ZX471 stands in it"),
    "handle": ((), "big Hammock", "“hammock” stands in it"),
    "item": (("--item", "red folding chair"), "folding chair", "it is about “red folding chair”"),
}


@pytest.fixture
def hammock(casebook: Any) -> Any:
    """A case without an entry that nothing in the files is about."""
    record(partial(casebook, now=NOW), ("open", "hammock", "--company", "Zalora"))
    return casebook


@pytest.mark.parametrize("name", FILES)
def test_what_points_nowhere_is_refused_without_a_terminal(hammock: Any, book: Path, tmp_path: Path, name: str) -> None:
    """Whoever's it is: nothing is recorded, and how to name the case is said; a case that is named is obeyed."""
    (tmp_path / name).write_text(FILES[name])

    status, told = refused(hammock, book, "import", str(tmp_path / name), now=NOW)
    dry = hammock("import", str(tmp_path / name), "--dry-run", now=NOW)
    named = hammock("import", str(tmp_path / name), "--case", "hammock", now=NOW)
    again = hammock("import", str(tmp_path / name), now=NOW)

    why = "casebook: nothing in it points to hammock · Zalora, the only open case, so nothing was recorded; "
    assert (3, f"{why}if it is about that: --case hammock.") == (status, told.splitlines()[-1])
    assert (3, told) == (dry.exit_code, dry.stderr)
    assert (0, True) == (named.exit_code, named.stdout.startswith("hammock"))
    assert (0, "already there" in again.stdout or "nothing new" in again.stdout) == (again.exit_code, True)


def test_on_a_terminal_it_is_asked(hammock: Any, book: Path, tmp_path: Path) -> None:
    """`--yes` is no answer to it: nobody knows it but the person."""
    (tmp_path / "chat.txt").write_text(FILES["chat.txt"])
    before = contents(book)

    no = answered(book, "import", str(tmp_path / "chat.txt"), answers=("n",), now=NOW)
    yes = answered(book, "--yes", "import", str(tmp_path / "chat.txt"), now=NOW)
    assert (3, 3, before) == (no.status, yes.status, contents(book))

    agreed = answered(book, "import", str(tmp_path / "chat.txt"), answers=("y",), now=NOW)
    assert "Nothing in it points to hammock · Zalora, the only open case. Record it there? [y/N]" in agreed.shown
    assert "Priya" == entries(hammock, "hammock")[0]["agent"]


@pytest.mark.parametrize("kind", POINTERS)
def test_what_points_there_is_said(casebook: Any, tmp_path: Path, kind: str) -> None:
    """The company, a number, the handle, what was bought: the contact is recorded, by `import` and by `add`."""
    options, words, why = POINTERS[kind]
    casebook("open", "hammock", "--company", "Zalora", *filter(None, options), now=NOW)
    (tmp_path / "chat.txt").write_text(CHAT.format(words))
    told = f"casebook: this was taken for hammock · Zalora, the only open case: {why}.\n"

    assert told in casebook("import", str(tmp_path / "chat.txt"), now=NOW).stderr
    added = casebook("add", "--transcript", str(tmp_path / "chat.txt"), now=NOW)
    assert (0, True) == (added.exit_code, told in added.stderr)


def test_who_answered_before_points_there(hammock: Any, tmp_path: Path) -> None:
    """By the first name; a program that answered is anybody's."""
    (tmp_path / "chat.txt").write_text(FILES["chat.txt"])
    hammock("add", "hammock", "x", "--agent", "Priya", "--role", "bot", now=NOW)
    assert 3 == hammock("import", str(tmp_path / "chat.txt"), now=NOW).exit_code

    hammock("add", "hammock", "x", "--agent", "Priya N.", now=NOW)
    told = "the only open case: Priya answers in it, as before.\n"
    assert told in hammock("import", str(tmp_path / "chat.txt"), now=NOW).stderr


def test_an_address_of_the_company_points_there(hammock: Any, tmp_path: Path) -> None:
    """Of its mail, its pages or its telephone, as they are kept of it."""
    hammock("company", "Zalora", "--email", "help@zal-care.example", "--phone", "+31 20 123 4567", now=NOW)

    for at, words in enumerate(("lamp, see mail of x@mail.zal-care.example", "lamp, I rang 020 1234567, it")):
        (tmp_path / f"chat{at}.txt").write_text(CHAT.format(words))
        result = hammock("import", str(tmp_path / f"chat{at}.txt"), now=NOW)
        assert "an address of Zalora stands in it.\n" in result.stderr, words


def test_a_transcript_that_points_nowhere_is_not_added(hammock: Any, book: Path, tmp_path: Path) -> None:
    """Asked on a terminal, refused without one; with the case named, or with words that point there, it is recorded."""
    path = tmp_path / "2026-11-20 chat.txt"
    path.write_text(FILES["chat.txt"])

    status, told = refused(hammock, book, "add", "--transcript", str(path), now=NOW)
    no = answered(book, "add", "--transcript", str(path), answers=("n",), now=NOW)
    assert (3, True) == (status, "if it is about that: casebook add hammock --transcript FILE." in told)
    assert (0, True, []) == (no.status, "nothing was recorded." in no.errors, entries(hammock, "hammock"))

    assert 0 == hammock("add", "what Zalora said", "--transcript", str(path), now=NOW).exit_code
    assert 0 == hammock("add", "hammock", "--transcript", str(path), now=NOW).exit_code


def test_a_transcript_about_another_order_is_not_added(casebook: Any, tmp_path: Path) -> None:
    """Though the company is named: it is of a case that is yet to be opened."""
    casebook("open", "hammock", "--company", "Zalora", "--order", "ZX-471", now=NOW)
    (tmp_path / "chat.txt").write_text(CHAT.format("Zalora order 403-7654321-7654321"))

    added = casebook("add", "--transcript", str(tmp_path / "chat.txt"), now=NOW)

    assert (3, "") == (added.exit_code, added.stdout)
    assert (
        "it is about order 403-7654321-7654321, which no case has; hammock · Zalora is the only open case"
        in added.stderr
    )


def test_a_transcript_of_a_closed_case_is_not_added_to_the_open_one(hammock: Any, tmp_path: Path) -> None:
    """The case whose numbers stand in it is named."""
    hammock("open", "kettle", "--company", "Zalora", "--order", "403-7654321-7654321", now=NOW)
    hammock("close", "kettle", now=NOW)
    (tmp_path / "chat.txt").write_text(CHAT.format("Zalora order 403-7654321-7654321"))

    added = hammock("add", "--transcript", str(tmp_path / "chat.txt"), now=NOW)

    assert (3, "") == (added.exit_code, added.stdout)
    assert "belong to kettle · Zalora, and not to hammock · Zalora, the only open case" in added.stderr


def test_a_dry_run_of_a_transcript_says_so(hammock: Any, tmp_path: Path) -> None:
    """That nothing says which case is meant."""
    (tmp_path / "chat.txt").write_text(FILES["chat.txt"])

    shown = hammock("add", "--transcript", str(tmp_path / "chat.txt"), "--dry-run", now=NOW)

    assert (0, True) == (
        shown.exit_code,
        "Nothing in it points to hammock · Zalora, the only open case. Name it" in shown.stderr,
    )
