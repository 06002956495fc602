"""One process at a time, by a lock that goes with the process, however that ends.

Where folders can be opened the lock is on the folder itself and leaves no file; elsewhere it is on an empty file in it,
which stays. Where the system has neither kind of lock, nobody is kept out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import sleep

from casebook.files.private import FILE_MODE
from casebook.files.system import flags, open_folder

LOCK_FILE = ".casebook-lock"
"""What is locked in a folder that cannot be opened itself."""

_BETWEEN_SECONDS = 0.05
"""How long is waited between two tries, where the system has no lock that waits as long as it takes."""


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the folder for oneself; others that ask for it wait. Raises OSError."""
    handle = open_folder(folder)
    if handle is None:
        handle = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT | flags(), FILE_MODE)
    try:
        unlock = _lock(handle)
        try:
            yield
        finally:
            unlock()
    finally:
        os.close(handle)


def _lock(handle: int) -> Callable[[], None]:
    """Wait for the lock of an open file; what lets go of it, as the end of the process does."""
    try:
        import fcntl
    except ImportError:
        return _lock_first_byte(handle)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return partial(fcntl.flock, handle, fcntl.LOCK_UN)


def _lock_first_byte(handle: int) -> Callable[[], None]:
    """The same by Windows' means; its lock that waits gives up after ten seconds (docs.python.org, msvcrt, November 2026)."""
    try:
        import msvcrt
    except ImportError:
        return _nothing
    locking: Callable[[int, int, int], None] = msvcrt.locking  # type: ignore[attr-defined,unused-ignore]
    once, release = msvcrt.LK_NBLCK, msvcrt.LK_UNLCK  # type: ignore[attr-defined,unused-ignore]
    while True:
        try:
            locking(handle, once, 1)
        except PermissionError:
            # Somebody else has it.
            sleep(_BETWEEN_SECONDS)
        else:
            return partial(locking, handle, release, 1)


def _nothing() -> None:
    """No lock was taken."""
