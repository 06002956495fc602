"""Making sure that what was written survives a power cut: the bytes of a file, and a name given in a folder."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from casebook.files.system import flags, open_folder

_CANNOT = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)
"""What a file system says that has no such thing, as those of Windows and of some networks have none for folders."""


def fsync_file(path: Path) -> None:
    """Make sure that what a file holds survives a power cut. Raises OSError."""
    # Open for writing: Windows flushes nothing else.
    _fsync(os.open(path, os.O_RDWR | flags()))


def fsync_folder(folder: Path) -> None:
    """Make sure that a name given, or taken away, in this folder survives a power cut, where folders can be synced.

    Raises OSError.
    """
    handle = open_folder(folder)
    if handle is None:
        return
    try:
        _fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def _fsync(handle: int) -> None:
    """Sync what is open, to the disk itself, and close it."""
    try:
        if not _flushed_fully(handle):
            os.fsync(handle)
    finally:
        os.close(handle)


def _flushed_fully(handle: int) -> bool:
    """Whether the disk's own memory was emptied too, which on macOS fsync does not do (fsync(2) there, checked November 2026).

    Not every file system can; SQLite then does an ordinary one as well (its `fullfsync`).
    """
    with suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # type: ignore[attr-defined,unused-ignore]
        return True
    return False
