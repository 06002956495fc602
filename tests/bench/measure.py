"""Whole processes, run two by two and measured: wall time, time to the first line, processor time, peak memory.

What is compared takes turns (A B, B A, A B …), so that a busy moment hits both alike, and what counts is the median of
the ratios within a turn. Nothing here passes or fails on a clock: a row says what was found, and what is aimed at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import IO, NamedTuple

CHUNK = 1 << 16
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024


class CommandFailed(Exception):
    """A command that is measured did not do what it is measured for."""


class Run(NamedTuple):
    """What one process cost: seconds, but for the peak, which is bytes."""

    wall: float
    first_line: float
    processor: float
    peak: int


@dataclass(frozen=True)
class Subject:
    """A command line that is run again and again.

    `{turn}` in an argument stands for the number of the run; `prints` must be in what it prints; what lies at `fresh`,
    and beside it by the same name, is removed before each run; `statuses` are those with which it may end.
    """

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str]
    prints: str = ""
    fresh: Path | None = None
    statuses: Sequence[int] = (0,)

    def run(self, folder: Path, turn: int = 0) -> Run:
        """Run it once in this folder. Raises CommandFailed."""
        if self.fresh:
            _remove(self.fresh)
        arguments = [argument.replace("{turn}", str(turn)) for argument in self.arguments]
        complaints = folder / "stderr"
        with complaints.open("wb") as stderr:
            begun = perf_counter()
            process = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=dict(self.environment),
                cwd=folder,
            )
            assert process.stdout is not None
            printed = _Output(process.stdout, self.prints)
            _, status, usage = os.wait4(process.pid, 0)
            wall = perf_counter() - begun
            process.stdout.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in self.statuses or not printed.as_expected:
            why = complaints.read_text(encoding="utf-8", errors="replace").strip() or f"no {self.prints!r} was printed"
            raise CommandFailed(f"{' '.join(arguments)} ended with {process.returncode}: {why}")
        first_line = wall if printed.first_line is None else printed.first_line - begun
        return Run(wall, first_line, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT)


class _Output:
    """A pipe read to its end and thrown away: a child's peak is never less than its parent's, so nothing is gathered."""

    def __init__(self, pipe: IO[bytes], wanted: str) -> None:
        self.as_expected = not wanted
        self.first_line: float | None = None
        needle, end = wanted.encode(), b""
        while chunk := os.read(pipe.fileno(), CHUNK):
            if self.first_line is None and b"\n" in chunk:
                self.first_line = perf_counter()
            end += chunk
            self.as_expected = self.as_expected or needle in end
            end = end[-len(needle) :] if needle else b""


@dataclass(frozen=True)
class Comparison:
    """A subject beside another one, the figure of `Run` that counts, and what is aimed at (a ratio, and bytes)."""

    subject: Subject
    other: Subject
    figure: str = "wall"
    aim: float | None = None
    most_bytes: int | None = None
    warm: bool = True
    pairs: list[tuple[Run, Run]] = field(default_factory=list)

    def ratio_of(self, figure: str) -> float:
        """The median, over the turns, of the subject's figure divided by the other's of the same turn."""
        return float(median(getattr(one, figure) / getattr(other, figure) for one, other in self.pairs))

    def median_of(self, figure: str) -> float:
        """The subject's own median: of `wall`, `first_line`, `processor` (seconds) or `peak` (bytes)."""
        return float(median(getattr(one, figure) for one, _ in self.pairs))


def measure(comparisons: Sequence[Comparison], folder: Path, runs: int, tell: Callable[[str], None]) -> None:
    """Run all of them `runs` times, after once uncounted where a warm start is meant. Raises CommandFailed."""
    for turn in range(runs + 1):
        for one in comparisons:
            if turn == 0 and not one.warm:
                continue
            tell(f"run {turn} of {runs}: {one.subject.name}")
            if turn % 2:
                other, subject = one.other.run(folder, turn), one.subject.run(folder, turn)
            else:
                subject, other = one.subject.run(folder, turn), one.other.run(folder, turn)
            if turn:
                one.pairs.append((subject, other))


def imported(subject: Subject, folder: Path) -> list[str]:
    """The modules that this command has Python run, as `-X importtime` lists them. Raises CommandFailed."""
    replace(subject, arguments=[sys.executable, "-X", "importtime", *subject.arguments]).run(folder)
    lines = (folder / "stderr").read_text(encoding="utf-8").splitlines()
    return [line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")][1:]


def clean_environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of every process: nothing of this one's but where libraries are to be found."""
    inherited = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if name in os.environ}
    return {**inherited, "PATH": os.defpath, "HOME": str(home), "TZ": "Europe/Amsterdam", "LC_ALL": "C.UTF-8", **more}


def _remove(path: Path) -> None:
    for left in path.parent.glob(f"{path.name}*"):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()
