"""What is said beside an answer, on terminals of every width: no word is broken, and no command."""

from __future__ import annotations

import os
import pty
import shlex
import subprocess
import sys
import termios
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from casebook.cli.app import COMMANDS as TYPED
from casebook.terminal.remarks import COMMANDS, INDENT, in_rows
from casebook.text.widths import cells
from tests.conftest import NOW, each

REMARKS = (
    (
        "casebook: not known to be kept or broken, and told so: towel/2 (due Sat 2 Nov 2024); say which: "
        "casebook settle towel/2 kept|broken."
    ),
    (
        "casebook: the book '/home/sam/casebook.db' is damaged (the column at cannot hold '2024-99-99'); nothing was changed. "
        "`casebook restore FILE` puts back a copy of it."
    ),
    (
        "casebook: that reads like a promise: 'in 3 days, I hope'; record it: "
        "casebook promise towel 'in 3 days, I hope' --agent \"O'Neil\"; or leave it."
    ),
    "casebook: 袋の中身が違うと言われました 返金は三日以内にするそうです, and nothing else was said about it, at all.",
)


@each("columns", [40, 60, 80, 200])
def test_rows_end_between_words_and_never_inside_a_command(columns: int) -> None:
    """Every word and every command stands in one row, and only one of these alone is wider than the terminal."""
    for remark in REMARKS:
        rows = in_rows(remark, columns).split("\n")

        assert remark == " ".join(row.removeprefix(INDENT) if number else row for number, row in enumerate(rows))
        wide = [row.strip() for row in rows if cells(row) > columns]
        assert all(" " not in row or row.startswith(("casebook ", "`casebook ")) for row in wide)
    [command] = [row.strip() for row in in_rows(REMARKS[2], columns).split("\n") if "casebook promise" in row][:1]
    assert "casebook promise towel 'in 3 days, I hope' --agent \"O'Neil\";" in command


def test_away_from_a_terminal_nothing_is_broken() -> None:
    """Where nobody knows how wide it is, and where it fits."""
    assert all(remark == in_rows(remark, None) for remark in REMARKS)
    assert "a\n  b" == in_rows("a\n  b", 40)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.integers(20, 90))
def test_nothing_is_lost_but_the_blanks_where_a_row_ends(text: str, columns: int) -> None:
    """Whatever is said."""
    assert "".join(text.split()) == "".join(in_rows(text, columns).split())


def test_every_command_is_known_for_one() -> None:
    """What `casebook` can be followed by, and `help`."""
    assert sorted([*TYPED, "help"]) == COMMANDS.split()


def written_to(terminal: int) -> bytes:
    """All that was written to a terminal that nobody has open any more: it may come in several pieces."""
    shown = b""
    with suppress(OSError):  # how Linux says that the other end is closed
        while piece := os.read(terminal, 4096):
            shown += piece
    return shown


def test_on_a_terminal_of_forty_columns_no_word_is_broken(tmp_path: Path) -> None:
    """A confirmation, a refusal and a remark, as they come out of a process."""
    environ = {**os.environ, "CASEBOOK_BOOK": str(tmp_path / "b.db"), "TZ": "UTC", "CASEBOOK_NOW": NOW}
    shown = ""
    for words in (
        "add towel 'She will look into it.' --company Amazon --promise 'a refund of all that was paid, by 30 Nov'",
        "settle towel/1 kept",
    ):
        master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (24, 40))
        arguments = [sys.executable, "-m", "casebook", *shlex.split(words)]
        subprocess.run(arguments, env=environ, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave)
        os.close(slave)
        shown += written_to(master).decode()
        os.close(master)

    rows = shown.replace("\r\n", "\n").split("\n")
    assert [] == [row for row in rows if len(row) > 40 and " " in row.strip() and not row.startswith("  casebook ")]
    assert "ask for the agent's name and a case number" in " ".join(row.strip() for row in rows)
    assert "promised: a refund of all that was paid, by 30 Nov · due" in " ".join(row.strip() for row in rows)
    assert len(rows) > 4
