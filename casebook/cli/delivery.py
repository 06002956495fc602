"""An export put into a file: whole or not at all, readable by its owner alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from casebook.errors import NotWritten


def written(text: str, name: str) -> Path:
    """The file that now holds the text, as UTF-8; what was there before stays until the new text is safe on the disk.

    Only an ordinary file is replaced: never what a link points to, a device or a pipe. Raises NotWritten.
    """
    path = Path(name).expanduser()
    building = path.with_name(f".{path.name[:200]}.{os.getpid()}.new")
    try:
        if path.is_symlink() or (path.exists() and not stat.S_ISREG(path.lstat().st_mode)):
            raise NotWritten(f"'{name}'", "it is no ordinary file, so it is left alone")
        handle = os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
                file.flush()
                os.fsync(file.fileno())
            os.replace(building, path)
        except BaseException:
            building.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{name}'", (getattr(error, "strerror", None) or str(error)).lower()) from error
    return path
