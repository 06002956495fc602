"""Faults inside system calls, by strace: the k-th call of a name on the paths of a book is met by an error, or by SIGKILL.

strace counts the calls of each name apart, so a point is a name and a number: the second `fdatasync`. The program is
attached to once it has been loaded, so that only the command itself is slowed down.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Optional

from tests.faults.finding import CannotHappen, sample
from tests.faults.program import Ended
from tests.faults.workspace import Workspace

Point = tuple[str, int]

CHANGING = ("openat", "pwrite64", "write", "fdatasync", "fsync", "unlink", "rename", "ftruncate", "close", "fchown")
"""The calls that change what is on the disk, or whether it is there; the others are between two of these."""


@dataclass(frozen=True)
class Traced:
    """How a traced command line ended, the lines that strace wrote, and whether what was to happen did."""

    ended: Ended
    log: str

    @property
    def struck(self) -> bool:
        """Whether the call that was meant was reached."""
        return "(INJECTED)" in self.log or "killed by SIGKILL" in self.log

    @property
    def call_counts(self) -> Counter[str]:
        """How often each system call was made."""
        return Counter(re.findall(r"^(\w+)\(", self.log, re.MULTILINE))


def paths_of(book: Path) -> list[Path]:
    """Every path that a command may touch for this book."""
    names = [book.name, f".{book.name}.new", f"{book.name}.version-1", f".{book.name}.version-1.new"]
    return [book.parent, *(book.parent / f"{name}{end}" for name in names for end in ("", "-journal"))]


def traced(
    workspace: Workspace,
    book: Path,
    *commands: Sequence[str],
    strace: Sequence[str] = (),
    paths: Optional[Callable[[int], Sequence[Path]]] = None,
    **how: Any,
) -> Traced:
    """The command lines run under strace with these options, looking at the paths of the book alone.

    Or at other paths, which may hold the number of the process; at all there are where there is none.
    """
    require_strace()
    gate, log = (workspace.folder / name for name in ("gate", "strace.log"))
    if not gate.exists():
        os.mkfifo(gate)
    running = workspace.start(book, *commands, gate=gate, **how)
    looked_at = paths_of(book) if paths is None else paths(running.pid)
    filters = [word for path in looked_at for word in ("-P", str(path))]
    with _attached(running.pid, ["-o", str(log), *filters, *strace]) as tracer:
        # For reading too: that never waits for somebody at the other end, who may have been killed already.
        opened = os.open(gate, os.O_RDWR)
        ended = running.ended()
        os.close(opened)
        tracer.wait()
    return Traced(ended, log.read_text("utf-8", "surrogateescape"))


def struck(workspace: Workspace, book: Path, *commands: Sequence[str], point: Point, by: str, **how: Any) -> Traced:
    """The command lines, with this point struck by `signal=KILL`, `error=EIO` and so on; from it on with `error=EIO+`."""
    name, number = point
    when = f"{number}+" if by.endswith("+") else str(number)
    return traced(
        workspace,
        book,
        *commands,
        strace=["-e", f"trace={name}", "-e", f"inject={name}:{by.rstrip('+')}:when={when}"],
        **how,
    )


def only(calls: Counter[str], names: Iterable[str]) -> Counter[str]:
    """The calls of these names."""
    return Counter({name: calls[name] for name in names if calls[name]})


def sweep(workspace: Workspace, calls: Counter[str], tries: int, strike: Callable[[Point], bool]) -> None:
    """Strike so many of these points; where that is all of them, go on for each name until none is left to be reached.

    Where they are fewer, no name has more than its share: the one call that syncs the folder counts for more than the
    fifty that write pages.
    """
    chosen: list[Point] = []
    for place, (name, times) in enumerate(sorted(calls.items(), key=lambda call: call[1])):
        share = -(-(tries - len(chosen)) // (len(calls) - place))
        chosen += sample([(name, number) for number in range(1, times + 1)], share, workspace.random)
    for point in chosen:
        strike(point)
    if len(chosen) == calls.total():
        for name, times in calls.items():
            number = times + 1
            while strike((name, number)):
                number += 1


@cache
def require_strace() -> None:
    """Raises CannotHappen where there is no strace, or it may not be used."""
    if not shutil.which("strace"):
        raise CannotHappen("there is no strace")
    probe = subprocess.Popen(["sleep", "20"])
    try:
        with _attached(probe.pid, ["-o", os.devnull, "-e", "inject=read:error=EIO:when=1"]):
            pass
    finally:
        probe.kill()
        probe.wait()


class _attached:  # noqa: N801  reads as a clause: with _attached(…)
    """strace, attached to a process before the body begins, and waited for at its end."""

    def __init__(self, pid: int, options: Sequence[str]) -> None:
        self._command = ["strace", "-p", str(pid), *options]

    def __enter__(self) -> subprocess.Popen[bytes]:
        self._strace = subprocess.Popen(self._command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        assert self._strace.stderr is not None
        errors = b""
        for line in self._strace.stderr:
            errors += line
            if b"attached" in line:
                return self._strace
        self._strace.wait()
        raise CannotHappen(f"strace cannot be used: {errors.decode(errors='replace').strip()}")

    def __exit__(self, *error: object) -> None:
        self._strace.terminate()
        assert self._strace.stderr is not None
        self._strace.stderr.close()
        self._strace.wait()
