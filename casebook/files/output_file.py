"""The file that `--output` names: written whole or not at all, readable by its owner alone."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path

from casebook.errors import NotWritten, WrongValue, reason_of
from casebook.files.atomic_write import write_replacing
from casebook.files.given import path_typed


class NoFileNamed(WrongValue):
    """What was given for the output names a folder, or nothing."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{self.name}' names no file; --output takes the name of one."


def write_output(output: str | bytes | Iterable[bytes], name: str) -> Path:
    """The file that now holds the text, as UTF-8, or the bytes; what was there before stays until that is safe there.

    Only an ordinary file is replaced: never what a link points to, a device or a pipe. Raises NoFileNamed, NotWritten.
    """
    path = path_typed(name)
    if not path.name:
        raise NoFileNamed(name)
    data = output.encode("utf-8", "backslashreplace") if isinstance(output, str) else output
    try:
        if path.is_symlink() or (path.exists() and not stat.S_ISREG(path.lstat().st_mode)):
            raise NotWritten(f"'{name}'", "it is no ordinary file, so it is left alone")
        write_replacing(path, [data] if isinstance(data, bytes) else data)
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{name}'", reason_of(error)) from error
    return path
