"""The program as a shell starts it: a process of its own, on pipes or on a terminal that is none."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

import casebook

NOW = "2024-11-20T12:00:00+01:00"
ROOT = Path(casebook.__file__).parents[1]
COMMAND = (sys.executable, "-m", "casebook")


def environment(book: Path, **changes: str) -> dict[str, str]:
    """The environment of a process that uses this book, with these changes; an empty value takes a name out."""
    world = {
        **os.environ,
        "CASEBOOK_BOOK": str(book),
        "CASEBOOK_NOW": NOW,
        "TZ": "Europe/Amsterdam",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm-256color",
        "NO_COLOR": "",
        "PYTHONIOENCODING": "",
        **changes,
    }
    return {name: value for name, value in world.items() if value}


def outside(book: Path, *words: str, input: bytes = b"", **changes: str) -> subprocess.CompletedProcess[bytes]:
    """What became of the command line, both streams piped."""
    return subprocess.run(
        [*COMMAND, *words], input=input, capture_output=True, env=environment(book, **changes), timeout=60, check=False
    )


def started(book: Path, *words: str, changes: dict[str, str] | None = None, **streams: Any) -> subprocess.Popen[bytes]:
    """The command line, running. Ctrl-C reaches it even where the tests run in the background, which ignores it."""
    return subprocess.Popen(
        [*COMMAND, *words],
        env=environment(book, **(changes or {})),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        **streams,
    )


def on_a_terminal(book: Path, *words: str, columns: int = 80, **changes: str) -> tuple[int, str, bytes]:
    """Exit status, what a terminal of that width received, and stderr, which is piped. stdin is empty."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    changes = {"COLUMNS": "", "LINES": "", **changes}
    process = started(book, *words, changes=changes, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    received = b""
    while piece := _read(ours):
        received += piece
    os.close(ours)
    _, said = process.communicate(timeout=60)
    return process.returncode, received.decode().replace("\r\n", "\n"), said


def _read(terminal: int) -> bytes:
    """What comes next; nothing once the other side is closed, which Linux says with an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
