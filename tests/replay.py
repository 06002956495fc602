"""Commands with their output, kept in documents, typed again and compared."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"<!-- at (?P<now>\S+) -->\n+```console\n(?P<session>.*?)```", re.DOTALL)
"""A session, after a comment with the present it is typed in: `<!-- at 2024-11-20T12:00:00+01:00 -->`."""

SHOWN_BOOK = "~/.local/share/casebook/casebook.db"
"""What stands in a document where the path of the book was printed."""


@dataclass(frozen=True)
class Step:
    """One command of a session, the present it was typed in, and all that came back."""

    now: str
    words: tuple[str, ...]
    output: str


def steps_of(document: Path) -> list[Step]:
    """The commands of every session in a document, in order."""
    return [
        Step(block["now"], tuple(shlex.split(lines.replace("\\\n", ""))), output)
        for block in BLOCK.finditer(document.read_text(encoding="utf-8"))
        for lines, output in commands_of(block["session"])
    ]


def commands_of(session: str) -> list[tuple[str, str]]:
    """Each command as it was typed, lines continued by a backslash included, and what was printed after it."""
    found = []
    for command in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        lines = command.split("\n")
        last = next(place for place, line in enumerate(lines) if not line.endswith("\\"))
        found.append(("\n".join(lines[: last + 1]), "\n".join(lines[last + 1 :])))
    return found
