"""The program on a terminal of a given size, as a person sees it: what stands on the screen, and keys that are pressed.

Nothing here goes by a clock: whoever presses a key waits for what has to stand there first.
"""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import termios
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyte
from prepared import prepared
from processes import environment

LONGEST_SECONDS = 30
"""How long is waited for what has to come, before it is taken for a failure."""

PASTE = "\x1b[200~{}\x1b[201~"
"""A paste as terminals mark it."""

UP, TAB, BACK_TAB, ENTER, CTRL_C, CTRL_D = "\x1b[A", "\t", "\x1b[Z", "\r", "\x03", "\x04"


class TypedScreen:
    """A running command and its terminal."""

    def __init__(self, book: Path, *words: str, columns: int = 80, rows: int = 24, **changes: str) -> None:
        self.raw = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._terminal, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.child = prepared().start(words, environment(book, **{"COLUMNS": "", "LINES": "", **changes}), theirs)
        os.close(theirs)

    @property
    def text(self) -> str:
        """All rows, without the blanks at their ends."""
        return "\n".join(row.rstrip() for row in self._screen.display)

    @property
    def flat(self) -> str:
        """The same in one row, as words that were wrapped are found in it."""
        return " ".join(self.text.split())

    @property
    def looks(self) -> list[list[tuple[str, str]]]:
        """Every row as its characters, each with the words that Rich has for how it looks."""
        rows = []
        for at in range(self._screen.lines):
            cells = [self._screen.buffer[at][column] for column in range(self._screen.columns)]
            rows.append([(one.data, _look(one)) for one in cells])
        return rows

    def press(self, *keys: str) -> TypedScreen:
        """Press these, one after another."""
        return self.send("".join(keys).encode())

    def send(self, typed: bytes) -> TypedScreen:
        """Type these bytes; an interruption, only once the program waits for something."""
        if CTRL_C.encode() in typed:
            self._until_it_waits()
        os.write(self._terminal, typed)
        return self

    def paste(self, text: str) -> TypedScreen:
        """Paste this, as a terminal does: marked where the program asked for that, else as if each line had been typed."""
        is_marked = self.raw.rfind(b"\x1b[?2004h") > self.raw.rfind(b"\x1b[?2004l")
        return self.press((PASTE if is_marked else "{}").format(text.replace("\n", "\r")))

    def until(self, *words: str) -> TypedScreen:
        """Wait until all of these stand on the screen."""
        ends = time.monotonic() + LONGEST_SECONDS
        while not all(word in self.flat for word in words):
            assert time.monotonic() < ends, f"{words} did not come:\n{self.text}"
            assert self._read(), f"it ended before {words} came:\n{self.text}"
        return self

    def ended(self) -> int:
        """Wait until it has ended, and give its exit status, negative for a signal."""
        while self._read():
            pass
        os.close(self._terminal)
        return prepared().ended(self.child)

    def killed(self, by: signal.Signals) -> int:
        """The same after this signal."""
        os.kill(self.child, by)
        return self.ended()

    def _until_it_waits(self) -> None:
        """Wait until the program sleeps; nothing where the system does not tell.

        On its way into `input()` Python only notes a signal, and looks at it once the next line is there.
        """
        ends = time.monotonic() + LONGEST_SECONDS
        with suppress(OSError):  # it is over, or there is no /proc
            while (state := Path(f"/proc/{self.child}/stat").read_text().rpartition(")")[2].split()[0]) not in "SZX":
                assert time.monotonic() < ends, f"it does not come to rest ({state}):\n{self.text}"
                time.sleep(0.001)

    def _read(self) -> bool:
        """Take what has come; whether more can come."""
        ready, _, _ = select.select([self._terminal], [], [], LONGEST_SECONDS)
        try:
            piece = os.read(self._terminal, 65536) if ready else b""
        except OSError:  # how Linux says that nobody has the other end open any more
            piece = b""
        self.raw += piece
        self._stream.feed(piece)
        return bool(piece)


def _look(cell: Any) -> str:
    """How a character looks, in the words that Rich has for that."""
    looks = [word for word in ("bold", "reverse") if getattr(cell, word)]
    return " ".join([*looks, f"#{cell.fg}"] if len(cell.fg) == 6 and not cell.reverse else looks)
