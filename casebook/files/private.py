"""Files and folders that their owner alone can open, from the first byte on and whatever the umask.

Where the system knows no owners and modes (Windows), a file is as private as the folder it is in: nothing is asked, and
nothing said.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from casebook.files.system import flags, knows_owners

FILE_MODE, FOLDER_MODE = 0o600, 0o700


def create_private(path: Path) -> None:
    """Make an empty file that its owner alone can open. Raises FileExistsError, OSError."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | flags(), FILE_MODE)
    try:
        # A umask can have taken the owner's own permissions; some file systems have none to change, some systems no call.
        with suppress(AttributeError, OSError):
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
    return _mode_allowing(path, stat.S_IWGRP | stat.S_IWOTH)


def others_can_open(path: Path) -> int | None:
    """The mode of a file that other users of this computer can read, write or run; None where they cannot, or that is unknown."""
    return _mode_allowing(path, stat.S_IRWXG | stat.S_IRWXO)


def others_can_replace_in(folder: Path) -> int | None:
    """The mode of a folder in which other users can replace what is not theirs; None where they cannot, or that is unknown."""
    mode = others_can_write(folder)
    return None if mode is None or mode & stat.S_ISVTX else mode


def anybody_can_replace_in(folder: Path) -> int | None:
    """The mode of a folder in which users who share no group with its owner can replace what is not theirs, else None: in many
    systems each user has a group of their own."""
    mode = others_can_replace_in(folder)
    return mode if mode is not None and mode & stat.S_IWOTH else None


def _mode_allowing(path: Path, bits: int) -> int | None:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
    return mode if knows_owners() and mode & bits else None


class FolderOfAnother(OSError):
    """What has the name is no folder of this user's own."""


def make_own_folder(path: Path) -> Path:
    """The folder at `path` itself, made private where it is not. Raises FolderOfAnother, OSError.

    A link is not followed, and another user's folder not used: what is put there is then in nobody else's hands.
    """
    with suppress(FileExistsError):
        path.mkdir(mode=FOLDER_MODE)
    status = path.lstat()
    if not stat.S_ISDIR(status.st_mode) or _is_junction(status) or (knows_owners() and status.st_uid != os.geteuid()):
        raise FolderOfAnother
    if knows_owners() and stat.S_IMODE(status.st_mode) != FOLDER_MODE:
        with suppress(OSError):
            path.chmod(FOLDER_MODE)
    return path


def _is_junction(status: os.stat_result) -> bool:
    """Whether it is Windows' other kind of link to a folder, which passes for a folder."""
    tag = getattr(status, "st_reparse_tag", 0)
    return bool(tag) and tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
