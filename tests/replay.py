"""Commands with their output, kept in documents, typed again and compared."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"<!-- at (?P<now>\S+) -->\n+```console\n(?P<session>.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Step:
    """One command of a session, the present it was typed in, and all that came back."""

    now: str
    words: tuple[str, ...]
    output: str


def steps_of(document: Path) -> list[Step]:
    """The commands of every session block that follows a comment with its present: `<!-- at 2024-11-20T12:00:00+01:00 -->`."""
    steps = []
    for block in _BLOCK.finditer(document.read_text(encoding="utf-8")):
        for command in re.split(r"^\$ ", block["session"], flags=re.MULTILINE)[1:]:
            typed, output = _split(command)
            steps.append(Step(block["now"], tuple(shlex.split(typed)), output))
    return steps


def _split(command: str) -> tuple[str, str]:
    """The typed lines, continued by a backslash, and what was printed after them."""
    lines = command.split("\n")
    last = next(place for place, line in enumerate(lines) if not line.endswith("\\"))
    return "\n".join(lines[: last + 1]).replace("\\\n", ""), "\n".join(lines[last + 1 :])
