"""What is said beside an answer, in rows of the terminal it goes to: broken at blanks, and never inside a command.

A command that a remark suggests is copied from the terminal: a row of its own, and where it is longer than one, the
terminal's own doing, which is copied as one line. Away from a terminal nothing is broken.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Optional

from casebook.text.widths import cells

INDENT = "  "
"""What stands before every row but the first, so that the next remark is seen to begin."""

_NARROWEST = 20
"""Below this, nobody reads, and rows are left to the terminal."""

COMMANDS = (
    "add attach attachments backup brief cases check close company config contradict demo due edit erase export extract "
    "find help history import item live me note open pack promise redo ref remove reopen restore say settle ship show "
    "stats timeline undo"
)
"""What stands after `casebook` where that begins a command."""

_WORD = r"(?:[^\s'\"]|'[^'\n]*'|\"[^\"\n]*\")+"
_COMMAND = rf"`[^`\n]+`\S*|\bcasebook (?:{COMMANDS.replace(' ', '|')})\b\S*(?:(?<![.,;:)]) {_WORD})*"


@cache
def _piece() -> re.Pattern[str]:
    """A word or a command with the blanks before it; compiled where a remark is broken, which few are."""
    return re.compile(rf"(\n|[^\S\n]*)({_COMMAND}|\S+|(?<=\n)(?=\n|\Z))")


def in_rows(text: str, columns: Optional[int]) -> str:
    """The text in rows of so many columns, as it is where nothing is known of them.

    >>> print(in_rows("say so: casebook settle towel/4 kept, or leave it as it is.", 33))
    say so:
      casebook settle towel/4 kept,
      or leave it as it is.
    """
    if columns is None or columns < _NARROWEST or all(cells(line) <= columns for line in text.split("\n")):
        return text
    rows = [""]
    for gap, piece in _piece().findall(text):
        row = rows[-1]
        if gap == "\n":
            rows.append(piece)
        elif not row.strip() or cells(f"{row}{gap}{piece}") <= columns:
            rows[-1] = f"{row}{gap}{piece}"
        else:
            rows.append(f"{INDENT}{piece}")
    return "\n".join(rows)


def lines_in_rows(text: str, columns: Optional[int]) -> str:
    """Each line of the text in rows of so many columns by itself, so that a line that is set in stays so."""
    return text if columns is None else "\n".join(in_rows(line, columns) for line in text.split("\n"))
