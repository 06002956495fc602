"""Whatever is typed: a sentence or an answer, never a traceback, never a byte that moves a cursor, never half a record."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casebook.cli.app import COMMANDS
from casebook.text.sanitise import for_paste
from tests.conftest import NOW, Result, examples, invoke

NASTY = st.one_of(
    st.text(max_size=60).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text) and "\0" not in text),
    st.sampled_from(
        [
            *(
                "",
                " ",
                "-",
                "--",
                "---",
                "/",
                "towel",
                "towel/1",
                "towel/0",
                "towel/99",
                "/2",
                "TOWEL",
                "tow",
                "[bold]",
            ),
            *("[/]", ":smile:", "'", '"', "\x1b[31m", "\u202eabc", "\U000e0041", "\u3164", "a\nb", "a\r\nb", "\u2028"),
            *("1900-01-01", "9999-12-31", "0001-01-01", "2024-02-30", "99:99", "14:05", "yesterday", "in 999999 years"),
            *("999999999999 EUR", "1e9 EUR", "€ 5", "-5 EUR", "1Z999AA10123456784", "9" * 40, "../../etc/passwd"),
            *("=1+1", "@SUM(A1)", "{}", "[]", "null", "👩🏽‍💻", "محمد", "東京", "e\u0301\u0301\u0301", "x" * 5000),
        ]
    ),
)
OPTIONS = (
    *("--date", "--by", "--agent", "--role", "--case-number", "--order", "--tracking", "--carrier", "--shipping"),
    *("--promise", "--outcome", "--minutes", "--rating", "--company", "--channel", "--text", "--kind", "--since"),
    *("--until", "--limit", "--language", "--ask", "--format", "--title", "--item", "--problem", "--want", "--amount"),
    *("--country", "--private", "--note", "--status", "--expect", "--return", "--json", "--all", "--parts", "--yes"),
)
WORDS = st.lists(st.one_of(NASTY, st.sampled_from(OPTIONS), st.just("towel")), max_size=7)


def environment(book: Path) -> dict[str, str]:
    """The world of a command line: this book, the present of all tests, no home and no terminal."""
    return {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": NOW, "TZ": "Europe/Amsterdam", "HOME": "/nonexistent"}


def typed(book: Path, *words: str) -> Result:
    """What comes back of a command line; what is no refusal is raised."""
    return invoke(words, environment(book))


def seen(text: str) -> bool:
    """Whether nothing of a text is unseen; line ends, and the JSON that spells the rest out, aside."""
    return all(for_paste(line) == line for line in text.split("\n"))


@contextmanager
def folder_of_its_own() -> Iterator[Path]:
    """Where the book is to be, in an empty folder that the command line stands in: `pack` writes its file there."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        yield Path(folder) / "book.db"


@cache
def one_contact() -> bytes:
    """A book with a contact and a promise in it."""
    with folder_of_its_own() as book:
        typed(book, "add", "towel", "hello", "--company", "Amazon", "--promise", "a refund by 30 Nov")
        assert 0 == typed(book, "check").exit_code
        return book.read_bytes()


@examples(60, long=300)
@given(command=st.sampled_from([name for name in COMMANDS if name not in ("demo", "restore", "backup")]), words=WORDS)
def test_no_command_line_ends_in_a_traceback(command: str, words: list[str]) -> None:
    """The status is one of ours, refusals are one sentence on stderr with nothing on stdout, and all that is shown is seen."""
    with folder_of_its_own() as book:
        book.write_bytes(before := one_contact())

        result = typed(book, command, *words)

        assert result.exit_code in (0, 1, 2, 3)
        assert seen(result.stdout)
        assert seen(result.stderr)
        if result.exit_code in (2, 3):
            assert "" == result.stdout
            assert result.stderr.startswith("casebook: ")
            assert 1 == result.stderr.count("\n")
            assert before == book.read_bytes()
        if before != book.read_bytes():
            assert 0 == typed(book, "check").exit_code


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NASTY, NASTY, NASTY),
        st.tuples(st.just("note"), NASTY),
        st.tuples(st.just("promise"), NASTY),
        st.tuples(st.just("edit"), st.integers(1, 12), NASTY),
        st.tuples(st.just("remove"), st.integers(1, 12)),
        st.tuples(st.just("settle"), st.integers(1, 12), st.sampled_from(["kept", "broken", "withdrawn"])),
        st.just(("undo",)),
        st.just(("close",)),
        st.just(("reopen",)),
    ),
    min_size=1,
    max_size=12,
)


def line_of(change: tuple[Any, ...]) -> list[str]:
    """The command line of a change."""
    name, *rest = change
    if name == "add":
        return ["add", "towel", f"said {rest[0]}", f"--agent={rest[1]}", f"--case-number={rest[2]}"]
    if name in ("note", "promise"):
        return [name, "towel", f"said {rest[0]}"]
    if name == "edit":
        return ["edit", f"towel/{rest[0]}", f"--text=said {rest[1]}"]
    if name == "remove":
        return ["remove", f"towel/{rest[0]}", "--yes"]
    if name == "settle":
        return ["settle", f"towel/{rest[0]}", rest[1]]
    return [name] if name == "undo" else [name, "towel"]


def whatever_happens(changes: list[tuple[Any, ...]]) -> None:
    """Make the changes one after another; then look for everything that was acknowledged."""
    with folder_of_its_own() as book:
        typed(book, "open", "towel", "--company", "Amazon")
        confirmed = []
        for change in changes:
            line = line_of(change)
            result = typed(book, *line)
            assert result.exit_code in (0, 1, 2, 3), (line, result.output)
            if result.exit_code == 0 and change[0] in ("add", "note", "promise"):
                confirmed.append(line[2])
            if result.exit_code == 0 and change[0] == "edit":
                confirmed.append(line[2].removeprefix("--text="))
        history = json.loads(typed(book, "history", "towel", "--json").stdout)["revisions"]
        texts = {(revision["state"] or {}).get("text") for revision in history}

        assert [] == [text for text in confirmed if text not in texts]
        assert 0 == typed(book, "check").exit_code


@examples(25)
@given(CHANGES)
def test_everything_acknowledged_is_still_there(changes: list[tuple[Any, ...]]) -> None:
    """After any sequence of changes every text that was confirmed is in the history, to the letter, and the chain holds."""
    whatever_happens(changes)


@pytest.mark.long
@settings(max_examples=2000)
@given(CHANGES)
def test_everything_acknowledged_is_still_there_two_thousand_times(changes: list[tuple[Any, ...]]) -> None:
    """The same, often."""
    whatever_happens(changes)


@pytest.mark.long
@settings(max_examples=5000)
@given(command=st.sampled_from([name for name in COMMANDS if name not in ("demo", "restore", "backup")]), words=WORDS)
def test_no_command_line_ends_in_a_traceback_five_thousand_times(command: str, words: list[str]) -> None:
    """The same, often."""
    test_no_command_line_ends_in_a_traceback.hypothesis.inner_test(command, words)
