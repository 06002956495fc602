"""Making sure that what was written survives a power cut: the bytes of a file, and a name given in a folder."""

from __future__ import annotations

import os
from pathlib import Path


def fsync_file(path: Path) -> None:
    """Make sure that what a file holds survives a power cut. Raises OSError."""
    _fsync(path)


def fsync_folder(folder: Path) -> None:
    """Make sure that a name given, or taken away, in this folder survives a power cut. Raises OSError."""
    _fsync(folder)


def _fsync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
