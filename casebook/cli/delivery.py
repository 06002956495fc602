"""An export put into a file: whole or not at all, readable by its owner alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from casebook.errors import NotWritten, WrongUse
from casebook.files.given import path_typed


def written(text: str | bytes | Iterable[bytes], name: str) -> Path:
    """The file that now holds the text, as UTF-8, or the bytes; what was there before stays until that is safe there.

    Only an ordinary file is replaced: never what a link points to, a device or a pipe. Raises NotWritten.
    """
    path = path_typed(name)
    if not path.name:
        raise WrongUse(f"'{name}' names no file; --output takes the name of one.")
    text = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text
    pieces = [text] if isinstance(text, bytes) else text
    building = path.with_name(f".{path.name[:200]}.{os.getpid()}.new")
    try:
        if path.is_symlink() or (path.exists() and not stat.S_ISREG(path.lstat().st_mode)):
            raise NotWritten(f"'{name}'", "it is no ordinary file, so it is left alone")
        handle = os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            os.replace(building, path)
        except BaseException:
            building.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{name}'", (getattr(error, "strerror", None) or str(error)).lower()) from error
    return path
