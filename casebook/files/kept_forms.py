"""Forms that are typed in an editor, each a file for its owner alone in the folder of drafts, named for what it is of.

`edit-towel+3.4711.txt` is being typed in by that process; once it has ended, or as `edit-towel+3.k1.txt`, it is offered again.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from casebook.files.other_processes import is_running
from casebook.files.private import create_private, make_private_folder

_NAME = re.compile(r"(?P<of>[a-z]+-(?P<case>[^+]*)(?:\+\d+)?)\.(?:(?P<process>\d+)|k\d+)\.txt")


def new_form(folder: Path, command: str, handle: str, number: int | None, content: bytes) -> Path:
    """The form of a command about a case, or an entry of it, which this process types in. Raises OSError."""
    path = folder / f"{_of(command, handle, number)}.{os.getpid()}.txt"
    make_private_folder(folder)
    path.unlink(missing_ok=True)
    create_private(path)
    path.write_bytes(content)
    return path


def forms_left(folder: Path, command: str, handle: str, number: int | None) -> list[Path]:
    """Those of the same that nobody types in any more, the newest first."""
    of = _of(command, handle, number)
    left = [path for path in folder.glob("*.txt") if (found := _NAME.fullmatch(path.name)) and found["of"] == of]
    return sorted(filter(_is_left, left), key=lambda path: path.stat().st_mtime, reverse=True)


def keep_form(path: Path) -> Path:
    """The form under a name of no process, so that it is offered again. Raises OSError."""
    of = path.name.rsplit(".", 2)[0]
    number = next(number for number in range(1, 1 << 20) if not path.with_name(f"{of}.k{number}.txt").exists())
    return path.replace(path.with_name(f"{of}.k{number}.txt"))


def form_of_case(path: Path) -> str | None:
    """The handle of the case that a kept form is of; None where that is none."""
    found = _NAME.fullmatch(path.name)
    return found["case"] if found else None


def _of(command: str, handle: str, number: int | None) -> str:
    return f"{command}-{handle}" if number is None else f"{command}-{handle}+{number}"


def _is_left(path: Path) -> bool:
    found = _NAME.fullmatch(path.name)
    return found is not None and not (found["process"] and is_running(int(found["process"])))
