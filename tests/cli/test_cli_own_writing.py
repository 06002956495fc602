"""What casebook itself wrote to be read or sent is known, in every format and language, and never taken for a chat."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from casebook.importers.own_writing import own_writing
from tests.conftest import each, record

NOW = "2026-11-28T12:00:00+01:00"
LANGUAGES = ("en", "nl", "de", "fr", "es")


@pytest.fixture
def told(towel: Any) -> Any:
    """A case with contacts and a promise, whose export has lines as a chat has."""
    record(
        partial(towel, now=NOW),
        ("add", "towel", "Ben: I see it. You get it soon.", "--agent", "Ben", "--promise", "refund by 2 Dec"),
        ("add", "towel", "He refunds me.", "--agent", "Ann", "--case-number", "A-1"),
        warns=True,
    )
    return towel


@each(
    "language,form,what",
    [
        (one, form, what)
        for one in LANGUAGES
        for form, what in (("text", "a message"), ("markdown", "a document"), ("html", "a page"))
    ],
)
def test_its_texts_are_known(told: Any, tmp_path: Path, language: str, form: str, what: str) -> None:
    """As a file that is imported nothing is taken of it, and it is said what can be read back."""
    path = tmp_path / "own.txt"
    path.unlink(missing_ok=True)
    told("export", "towel", "--language", language, "--format", form, "--output", str(path), now=NOW)

    refused = told("import", str(path), now=NOW)

    assert what == own_writing(path.read_bytes())
    assert (2, "") == (refused.exit_code, refused.stdout)
    assert (
        f"this is {what} that casebook wrote to be read or sent, which is not read back in; nothing was"
        in refused.stderr
    )
    assert "casebook export CASE --format zip --output FILE.zip" in refused.stderr


@each("form,what", [("csv", "a table"), ("ics", "a calendar")])
def test_its_tables_and_calendars_are_known(told: Any, tmp_path: Path, form: str, what: str) -> None:
    """Their rows look like those of a log."""
    path = tmp_path / f"own.{form}"
    told("export", "towel", "--format", form, "--output", str(path), now=NOW)

    assert f"this is {what} that casebook wrote" in told("import", str(path), now=NOW).stderr


@each(
    "language,recipient",
    [(one, each) for one in LANGUAGES for each in ("letter", "email", "claim", "call", "manager", "brief")],
)
def test_none_of_its_letters_is_a_chat_or_a_log(told: Any, tmp_path: Path, language: str, recipient: str) -> None:
    """Whoever it is for: nothing is recorded of it."""
    path = tmp_path / f"{recipient}-{language}.txt"
    told("export", "towel", "--as", recipient, "--language", language, "--output", str(path), now=NOW)

    refused = told("import", str(path), now=NOW)

    assert (2, "") == (refused.exit_code, refused.stdout)


def test_what_was_written_to_be_sent_is_no_transcript(told: Any, book: Path, tmp_path: Path) -> None:
    """A page or a pack is refused; of a message, which somebody may paste here, nothing is read, and that is said."""
    before = told("timeline", "towel", now=NOW).stdout
    for form, said in (
        ("html", "is a page that casebook wrote"),
        ("zip", "is a ZIP that casebook wrote"),
        ("json", "is JSON that"),
    ):
        path = tmp_path / f"own.{form}"
        told("export", "towel", "--format", form, "--output", str(path), now=NOW)
        refused = told("add", "towel", "--transcript", str(path), now=NOW)
        assert (2, True) == (refused.exit_code, said in refused.stderr)
    assert before == told("timeline", "towel", now=NOW).stdout
    path = tmp_path / "paste.txt"
    told("export", "towel", "--output", str(path), now=NOW)

    shown = told("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)

    assert "'paste.txt' is a message that casebook wrote, so nothing was read out of it." in shown.stderr
    assert "agent" not in shown.stdout


def test_a_chat_in_which_a_message_was_pasted_is_a_chat() -> None:
    """Who pasted it, or who spoke before, stands above it."""
    closing = "Please give me your name and a reference."

    assert own_writing(b"Dear Sir or Madam,\n\nIt is late.\n\nYours faithfully\nKind regards,\nAnn Lee\n") is None
    assert own_writing(f"Ann: Hello\nYou: Order 1-1: it broke.\n{closing}\n".encode()) is None
    assert "a message" == own_writing(f"Order 1-1: it broke.\n\n{closing}\n".encode())
