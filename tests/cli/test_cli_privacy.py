"""What is private stays in the book; what is not meant for others is masked; nothing is sent anywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from casebook.cli.app import COMMANDS
from casebook.exporters.registry import Format
from tests.conftest import NOW, record

FORMS = ("text", "markdown", "html", "csv", "json")


@pytest.fixture
def story(towel: Any) -> Any:
    """A case with something private in every place that takes it."""
    record(
        towel,
        ("add", "towel", "She will refund it.", "--agent", "Maria", "--case-number", "A-1", "--private", "SECRETONE"),
        ("note", "towel", "SECRETTWO", "--private"),
        ("add", "towel", "SECRETTHREE", "--agent", "Li", "--promise", "SECRETFOUR by 30 Nov"),
        ("edit", "towel/4", "--private"),
        ("edit", "towel/5", "--private"),
        warns=True,
    )
    return towel


@pytest.mark.parametrize("form", FORMS)
def test_nothing_private_is_in_any_export(story: Any, form: str) -> None:
    """Not the note, not the text beside a contact, not the contact, not the promise; unless it is asked for."""
    plain = story("export", "towel", "--format", form)
    asked = story("export", "towel", "--format", form, "--include-private")

    assert (0, 0) == (plain.exit_code, asked.exit_code)
    assert "SECRET" not in plain.stdout
    assert "SECRETTWO" in asked.stdout
    assert "SECRETTHREE" in asked.stdout


def test_the_person_sees_what_is_private(story: Any) -> None:
    """The timeline is their own, and says what is private."""
    result = story("timeline", "towel")

    assert "  private: SECRETONE\n" in result.stdout
    assert "note · private\n  SECRETTWO\n" in result.stdout


CARD = "4111 1111 1111 1111"


def test_a_paste_is_masked_and_stderr_says_what(towel: Any) -> None:
    """A card number goes, the order number stays; --no-redact leaves all in."""
    towel("add", "towel", f"I paid with {CARD}, mail jo@example.com.", "--agent", "Jo", "--case-number", "A-1")

    masked = towel("export", "towel")
    whole = towel("export", "towel", "--no-redact")

    assert (False, False) == (CARD in masked.stdout, "jo@example.com" in masked.stdout)
    assert "[card ending 1111 removed]" in masked.stdout
    assert "302-1234567-1234567" in masked.stdout
    assert "casebook: masked 1 card number and 1 e-mail address; --no-redact leaves them in\n" in masked.stderr
    assert (True, "") == (CARD in whole.stdout, whole.stderr)


def test_an_ask_is_masked_too(towel: Any) -> None:
    """What is typed for this one export is meant for others as well."""
    result = towel("export", "towel", "--ask", f"a refund to {CARD}")

    assert CARD not in result.stdout


def _told_in(path: Path, form: Format) -> str:
    """What a file tells; a PDF packs it."""
    if form is not Format.PDF:
        return path.read_text(encoding="latin-1")
    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(path).pages).replace("\n", " ")


@pytest.mark.parametrize("form", Format)
def test_one_rule_says_what_each_format_masks(towel: Any, tmp_path: Path, form: Format) -> None:
    """All but JSON and ZIP is masked and says so; those two say that they are not; either can be had the other way."""
    towel("promise", "towel", f"a refund to {CARD}", "--by", "30 Nov")
    lossless = form in ("json", "zip")

    def exported(*words: str) -> tuple[bool, str]:
        path = tmp_path / f"out{len(words)}{words[:1]}"
        result = towel("export", "towel", "--format", form, "--output", str(path), *words)
        return CARD in _told_in(path, form), result.stderr.replace(f"casebook: written to {path}\n", "")

    as_typed = f"casebook: {form.upper()} holds everything as typed, so that it can be read back; --redact masks it.\n"
    masked = "casebook: masked 1 card number; --no-redact leaves it in\n"

    assert (lossless, as_typed if lossless else masked) == exported()
    assert (True, "") == exported("--no-redact")
    assert (False, masked) == exported("--redact")


def test_what_is_masked_in_all_cases_is_told_once(towel: Any) -> None:
    """Not a line for every case."""
    for name in ("towel", "kettle"):
        towel("add", name, f"I paid with {CARD}.", "--agent", "Jo", "--case-number", "A-1", "--company", "Amazon")

    result = towel("export", "--all", "--format", "json", "--redact")

    assert "casebook: masked 2 card numbers; --no-redact leaves them in\n" == result.stderr


def test_add_warns_of_what_should_be_stored_nowhere(towel: Any) -> None:
    """It is recorded as typed, and a line says how to be rid of it."""
    result = towel("add", "towel", "my password is hunter2", "--agent", "Jo", "--case-number", "A-1")

    assert 0 == result.exit_code
    assert (
        "casebook: towel/2 holds a password, which should be kept nowhere; `casebook erase towel/2` removes it for good.\n"
        == result.stderr
    )


def test_a_case_warns_of_what_should_be_stored_nowhere(towel: Any) -> None:
    """Each text of the case itself that is new says so, however it came there, and with what command it goes; once."""
    secret, gone = "My password is hunter2!x", "holds a password, which should be kept nowhere"
    remark = "casebook: the {} of {} " + gone + "; `casebook erase {} --field {}` removes it for good.\n"

    opened = towel("open", "kettle", "--company", "C", "--problem", secret)
    edited = towel("edit", "towel", "--want", secret, "--problem", "It broke.")
    closed = towel("close", "towel", "--outcome", secret)
    again = towel("edit", "towel", "--title", "A towel")
    erased = towel("--yes", "erase", "towel", "--field", "outcome")

    assert remark.format("problem", "kettle", "kettle", "problem") == opened.stderr
    assert remark.format("want", "towel", "towel", "want") == edited.stderr
    assert remark.format("outcome", "towel", "towel", "outcome") == closed.stderr
    assert (0, "", 0) == (again.exit_code, again.stderr, erased.exit_code)


LINES = {
    "add": ("add", "towel", "x"),
    "timeline": ("timeline", "towel"),
    "export": ("export", "towel"),
    "pack": ("pack", "towel", "--format", "text"),
    "open": ("open", "kettle", "--company", "C", "--country", "NL"),
    "note": ("note", "towel", "x"),
    "ship": ("ship", "towel", "1Z999AA10123456784"),
    "item": ("item", "towel", "2 x towel @ 24.99 EUR"),
    "ref": ("ref", "towel", "card ending=1234"),
    "promise": ("promise", "towel", "refund within 5 business days"),
    "settle": ("settle", "towel/2", "kept"),
    "say": ("say", "manager", "towel"),
    "contradict": ("contradict", "towel/1", "towel/2"),
    "due": ("due",),
    "cases": ("cases",),
    "show": ("show", "towel"),
    "brief": ("brief", "towel"),
    "config": ("config",),
    "stats": ("stats",),
    "live": ("live", "towel"),
    "find": ("find", "refund"),
    "close": ("close", "towel"),
    "reopen": ("reopen", "towel"),
    "edit": ("edit", "towel/1", "--text", "y"),
    "remove": ("remove", "towel/1", "--yes"),
    "me": ("me", "--name", "Sam de Vries"),
    "company": ("company", "Amazon", "--phone", "0800 0000"),
    "undo": ("undo",),
    "redo": ("redo",),
    "erase": ("erase", "towel/1", "--yes"),
    "history": ("history", "towel"),
    "attach": ("attach", "towel", __file__),
    "attachments": ("attachments", "towel"),
    "extract": ("extract", "towel/3", "--output", "-"),
    "import": ("import", "-"),
    "backup": ("backup",),
    "restore": ("restore", "nothing.db", "--yes"),
    "check": ("check",),
    "demo": ("demo",),
}


WITHOUT_SOCKETS = """
import sys

def forbid(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"a connection is opened: {event}")

sys.addaudithook(forbid)
from casebook.cli.app import app
for words in WORDS:
    try:
        app(words, prog_name="casebook")
    except SystemExit as end:
        if end.code not in (0, 1, 2, 3):
            raise SystemExit(f"{words}: {end.code}")
"""


def test_no_command_opens_a_connection(book: Path) -> None:
    """With sockets forbidden, every command does what it does."""
    assert set(LINES) == set(COMMANDS)
    words = [["promise", "towel", "a refund by 30 Nov", "--book", str(book)], *(list(line) for line in LINES.values())]
    first = ["add", "towel", "x", "--company", "Amazon"]
    root = str(Path(__file__).parents[2])
    variables = {**os.environ, "CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": NOW, "PYTHONPATH": root}

    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT_SOCKETS.replace("WORDS", repr([first, *words]))],
        env=variables,
        cwd=book.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )

    assert (0, b"") == (ran.returncode, b"".join(line for line in ran.stderr.splitlines() if b"casebook: " not in line))


def test_json_says_what_is_private(story: Any) -> None:
    """So that an export with all in it can be read back."""
    entries = json.loads(story("timeline", "towel", "--json").stdout)["entries"]

    assert [(1, False), (2, False), (3, True), (4, True), (5, True)] == [
        (int(entry["ref"].partition("/")[2]), entry["private"])
        for entry in sorted(entries, key=lambda entry: entry["ref"])
    ]
