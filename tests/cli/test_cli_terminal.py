"""On a terminal: colour where it is wanted, rows that fit, and the same words as in a pipe."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from assertions import record_story
from processes import on_a_terminal
from rich.cells import cell_len
from terminals import answered

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
COLOURED = {"TERM": "xterm-256color", "NO_COLOR": "", "COLUMNS": "80"}
"""What a terminal has that is shown colours."""


def words_of(text: str) -> list[str]:
    """The words of an output, whatever its colours, wrapping and ornaments."""
    return [word for word in COLOUR.sub("", text).split() if word not in set("│┆●○□→✓✗")]


def test_a_terminal_gets_colour_and_nothing_else(towel: Any, book: Path) -> None:
    """`timeline` on a terminal has colours; no other escape is ever sent, and stderr stays empty."""
    record_story(towel)

    status, shown, errors = on_a_terminal(book, "timeline", "towel")

    assert (0, b"") == (status, errors)
    assert COLOUR.search(shown)
    assert "\x1b" not in COLOUR.sub("", shown)


def test_colour_that_is_not_wanted_is_not_sent(towel: Any, book: Path) -> None:
    """NO_COLOR and a dumb terminal get the same words without an escape."""
    record_story(towel)
    coloured = answered(book, "timeline", "towel", answers=None, **COLOURED).shown

    assert COLOUR.search(coloured)
    for changes in ({"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}):
        status, plain, errors = answered(book, "timeline", "towel", answers=None, **(COLOURED | changes))
        assert (0, "", False) == (status, errors, "\x1b" in plain), changes
        assert words_of(coloured) == words_of(plain), changes


@pytest.mark.parametrize("words", [("timeline",), ("show",), ("due",), ("cases",)])
def test_a_pipe_never_gets_colour(towel: Any, words: tuple[str, ...]) -> None:
    """Piped there is no escape and no ornament, not even where colour is forced."""
    record_story(towel)

    result = towel(*words, FORCE_COLOR="1", CLICOLOR_FORCE="1", TTY_COMPATIBLE="1", COLUMNS="40")

    assert (0, "") == (result.exit_code, result.stderr)
    assert "\x1b" not in result.stdout
    assert towel(*words).stdout == result.stdout


@pytest.mark.parametrize("columns", [40, 200])
def test_rows_fit_the_terminal_and_lose_no_word(towel: Any, book: Path, columns: int) -> None:
    """At 40 and at 200 columns every row fits, and what the pipe would get is all there."""
    record_story(towel)

    for words in (("timeline",), ("due",)):
        status, shown, _ = answered(book, *words, answers=None, COLUMNS=str(columns))
        assert 0 == status
        assert max(map(cell_len, shown.splitlines())) <= columns
        missing = set(words_of(towel(*words).stdout)) - set(words_of(shown)) - {"·"}
        assert {word for word in missing if not any(part in shown for part in (word, word[:10]))} == set()


def test_numbers_are_never_shortened_on_a_narrow_terminal(towel: Any, book: Path) -> None:
    """Order, case and tracking numbers by which a company finds a record stand whole at 40 columns."""
    record_story(towel)

    shown = on_a_terminal(book, "timeline", columns=40, NO_COLOR="1")[1]

    for number in ("302-1234567-1234567", "A-1234", "B-77", "1Z999AA10123456784"):
        assert number in shown


def test_what_is_pasted_has_no_colour_on_a_terminal(towel: Any, book: Path) -> None:
    """An export, a confirmation and a document are the same on a terminal as in a pipe: they are for copying."""
    record_story(towel)

    for words in (("export",), ("timeline", "--json"), ("note", "towel", "x")):
        status, shown, _ = answered(book, *words, answers=None, **COLOURED)
        assert (0, False) == (status, "\x1b" in shown)
    assert towel("export").stdout == answered(book, "export", answers=None, **COLOURED).shown


def test_help_and_errors_are_plain_on_a_terminal(towel: Any, book: Path) -> None:
    """No box and no colour: help reads alike everywhere, and an error is one sentence on stderr."""
    for words, status in ((("--help",), 0), (("add", "--help"), 0), (("timeline", "towle"), 3)):
        found, shown, errors = answered(book, *words, answers=None, **COLOURED, FORCE_COLOR="1")
        assert (status, False, False) == (found, "\x1b" in shown, "\x1b" in errors)


def test_nothing_is_asked_where_stdin_is_no_terminal(towel: Any, book: Path) -> None:
    """With stdout a terminal and stdin not, two open cases are an error that lists them, never a question."""
    towel("open", "kettle", "--company", "Coolblue")

    expected = (3, "", b"casebook: which case? These are open: kettle, towel.\n")
    assert expected == on_a_terminal(book, "timeline")


def test_a_day_that_can_be_two_is_asked(towel: Any, book: Path) -> None:
    """The promise's own words, --by and an edit ask the same question; Enter leaves it as a remark."""
    words = ("promise", "towel", "a replacement by 2 Nov")

    chosen = answered(book, *words, answers=("2",)).shown
    by = answered(book, "promise", "towel", "a replacement", "--by", "2 Nov", answers=("2025-11-02",)).shown
    skipped = answered(book, *words, answers=("",))
    ref = json.loads(towel("promise", "towel", "a call", "--json").stdout)["entries"][0]["ref"]
    edited = answered(book, "edit", ref, "--text", words[2], answers=("2",)).shown

    assert "'by 2 Nov' can be more than one day" in chosen
    assert "'by 2 Nov' can be more than one day" in edited
    assert "'2 Nov' can be more than one day" in by
    assert "Sun 2 Nov 2025" in edited
    assert ["due Sun 2 Nov 2025"] * 2 == [shown.strip()[-18:] for shown in (chosen, by)]
    assert "which can be 2024-11-02 or 2025-11-02; give the one that is meant with --by" in " ".join(
        skipped.errors.split()
    )


LISTS = (("say",), ("export", "--as"), ("export", "--places"), ("config",), ("me",), ("company", "Amazon"))
"""Names with what each is: what a person looks through, and pastes nowhere."""


@pytest.mark.parametrize("columns", [30, 40, 60])
@pytest.mark.parametrize("words", LISTS)
def test_what_a_name_is_goes_on_beneath_itself(
    towel: Any, book: Path, tmp_path: Path, words: tuple[str, ...], columns: int
) -> None:
    """No row of a list is broken by the terminal, in the middle of a word; in a pipe each is one."""
    towel("me", "--name", "Sam de Vries", "--address", "12 Elm Road, Leeds, in the house behind the old church")
    env = {"CASEBOOK_CONFIG": str(tmp_path / "s.toml")}
    _, shown, _ = answered(book, *words, answers=None, COLUMNS=str(columns), **env)

    rows, piped = shown.splitlines(), towel(*words, **env).stdout
    assert shown.split() == piped.split()
    # An address of a page, or a path, is whole wherever it does not fit.
    assert not [row for row in rows if len(row) > columns and max(map(len, row.split())) < columns / 2]
    assert any(len(row) > columns for row in piped.splitlines()) <= (piped.count("\n") < len(rows))
