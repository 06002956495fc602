"""What this system has: asked of the system itself, each thing for itself, and of its name only where settings are kept.

Windows has no `fcntl`, no owners and modes, opens no folders, and lets nobody replace or remove a file that is open;
macOS has a full flush of its own; some Unixes have no hard links. Whoever needs one of these asks here.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path


def knows_owners() -> bool:
    """Whether files have an owner and a mode that say who may open them."""
    return hasattr(os, "geteuid")


def keeps_settings_in_home() -> bool:
    """Whether a program's settings are in `~/.config`, as the XDG base directories say, which no call tells."""
    return sys.platform == "linux"


def flags(*names: str) -> int:
    """Those flags for `os.open` that there are here, together; a file is always opened as bytes."""
    found = 0
    for name in (*names, "O_BINARY"):
        found |= getattr(os, name, 0)
    return found


def open_folder(folder: Path) -> int | None:
    """A handle of the folder; None where the system opens none. Raises OSError."""
    try:
        return os.open(folder, os.O_RDONLY)
    except PermissionError:
        if folder.is_dir() and os.access(folder, os.R_OK):
            return None
        raise


def is_disk_full(error: OSError) -> bool:
    """Whether there was no room for what was written."""
    return error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def is_nobody_reading(error: OSError) -> bool:
    """Whether what was written to is a pipe that nobody reads any more; Windows calls that an invalid argument."""
    return error.errno == errno.EPIPE or (error.errno == errno.EINVAL and not knows_owners())
