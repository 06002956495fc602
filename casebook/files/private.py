"""Files and folders that their owner alone can open, from the first byte on and whatever the umask."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700


def create_private(path: Path) -> None:
    """Make an empty file that its owner alone can open. Raises FileExistsError, OSError."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, FILE_MODE)
    try:
        # A umask can have taken the owner's own permissions; some file systems have none to change.
        with suppress(OSError):
            os.fchmod(handle, FILE_MODE)
    finally:
        os.close(handle)


def make_private(path: Path) -> None:
    """Let the owner alone open a file that is there, where the file system knows such a thing."""
    with suppress(OSError):
        path.chmod(FILE_MODE)


def make_private_folder(path: Path) -> Path:
    """The folder at `path`, made with its parents for their owner alone; as it is where it is there. Raises OSError."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        # One after the other: all that `parents=True` makes on the way has the mode that the umask leaves.
        folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return path


def others_can_write(path: Path) -> int | None:
    """The mode of a file that other users of this computer can write to; None where they cannot, or that is unknown."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
    return mode if sys.platform != "win32" and mode & (stat.S_IWGRP | stat.S_IWOTH) else None


class FolderOfAnother(OSError):
    """What has the name is no folder of this user's own."""


def make_own_folder(path: Path) -> Path:
    """The folder at `path` itself, made private where it is not. Raises FolderOfAnother, OSError.

    A link is not followed, and another user's folder not used: what is put there is then in nobody else's hands.
    """
    with suppress(FileExistsError):
        path.mkdir(mode=FOLDER_MODE)
    status = path.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
        raise FolderOfAnother
    if stat.S_IMODE(status.st_mode) != FOLDER_MODE:
        with suppress(OSError):
            path.chmod(FOLDER_MODE)
    return path
