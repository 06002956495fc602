"""A file to which lines are added, each on disk before the next: what is typed while something goes on.

A line is one JSON text. One that a power cut left half written is left out when the file is read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from casebook.files.atomic_write import write_replacing
from casebook.files.private import create_private, make_private_folder
from casebook.files.sync import fsync_file, fsync_folder


def add_line(path: Path, line: Mapping[str, Any]) -> None:
    """Add a line, the file and its folder being made for their owner alone where they are missing. Raises OSError."""
    if not path.exists():
        make_private_folder(path.parent)
        with suppress(FileExistsError):
            create_private(path)
        fsync_folder(path.parent)
    with path.open("ab+") as file:
        file.seek(max(0, file.tell() - 1))
        ends = file.read(1) in (b"", b"\n")
        file.write((b"" if ends else b"\n") + json.dumps(line).encode() + b"\n")
    fsync_file(path)


def lines_in(path: Path) -> list[dict[str, Any]]:
    """The whole lines of the file, in order; none where there is no file. Raises OSError."""
    try:
        written = path.read_bytes()
    except FileNotFoundError:
        return []
    found = []
    for line in written.splitlines():
        with suppress(ValueError):
            read = json.loads(line)
            if isinstance(read, dict):
                found.append(read)
    return found


def write_lines(path: Path, lines: Sequence[Mapping[str, Any]]) -> None:
    """Let the file have these lines alone, all at once; where there are none it is taken away. Raises OSError."""
    if lines:
        write_replacing(path, [json.dumps(line).encode() + b"\n" for line in lines])
        fsync_folder(path.parent)
    else:
        remove_lines(path)


def remove_lines(path: Path) -> None:
    """Take the file away, and its folder where nothing else is in it."""
    with suppress(FileNotFoundError):
        path.unlink()
    with suppress(OSError):
        path.parent.rmdir()
