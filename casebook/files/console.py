"""The console: what it can show, and that nothing which it cannot show ends a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from typing import IO, Any, Optional

_VIRTUAL_TERMINAL = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING (learn.microsoft.com/windows/console/setconsolemode, checked November 2026)."""


def shows_escapes(stream: Any) -> bool:
    """Whether the terminal behind this stream acts on escape codes; on Windows it is told to, which old ones cannot."""
    try:
        import msvcrt
    except ImportError:
        return True
    import ctypes

    try:
        handle = msvcrt.get_osfhandle(stream.fileno())  # type: ignore[attr-defined,unused-ignore]
        system = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        mode = ctypes.c_ulong()
        if not system.GetConsoleMode(ctypes.c_void_p(handle), ctypes.byref(mode)):
            return False
        return bool(system.SetConsoleMode(ctypes.c_void_p(handle), mode.value | _VIRTUAL_TERMINAL))
    except (AttributeError, OSError, ValueError):
        return False


def show_what_can_be_shown(streams: Iterable[Any]) -> None:
    """From now on these streams take every character: UTF-8 on a pipe, and on a terminal `\\\\u2026` for what it has not.

    On a pipe a line ends the same everywhere. What is no stream of a process (a test's, None) stays as it is.
    """
    for stream in streams:
        if not isinstance(stream, TextIOWrapper):
            continue
        try:
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        except (OSError, ValueError):
            continue


def is_all_written() -> bool:
    """Whether the standard streams, asked to, have passed on all that was written to them."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return False
    return True


def send_nowhere(streams: Iterable[Any]) -> None:
    """What Python would still flush on its way out goes nowhere, so that it does not complain a second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        try:
            os.dup2(nowhere, stream.fileno())
        except (AttributeError, OSError, ValueError):
            continue


def columns_of(stream: Optional[IO[Any]]) -> Optional[int]:
    """How many columns the terminal behind the stream has; None where there is no terminal, or nobody can say."""
    try:
        return (stream and os.get_terminal_size(stream.fileno()).columns) or None
    except (AttributeError, OSError, ValueError):
        return None


def columns_printed() -> Optional[int]:
    """How many columns the terminal has that questions are printed on; None where there is none, or nobody can say."""
    return columns_of(sys.stdout)


def bytes_waiting(stream: Optional[IO[Any]]) -> int:
    """How many bytes of whole lines were typed on the terminal behind the stream and not read yet; none where nobody can say."""
    try:
        import fcntl
        import termios

        waiting = fcntl.ioctl(stream.fileno(), termios.FIONREAD, bytes(4)) if stream else bytes(4)
    except (ImportError, OSError, ValueError):
        return 0
    return int.from_bytes(waiting, sys.byteorder)
