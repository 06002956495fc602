"""The program, run many times at little cost: each command line is a process of its own, forked by `worker`."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Optional

from tests.conftest import invoke

ROOT = Path(__file__).parents[2]
NOW = "2024-11-20T12:00:00+01:00"


def environment(book: Path, now: str = NOW) -> dict[str, str]:
    """What the program finds in its environment, beside what is there anyhow."""
    return {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": now, "TZ": "Europe/Amsterdam", "LC_ALL": "C.UTF-8"}


@dataclass(frozen=True)
class Ended:
    """How a process ended: its exit status (None where a signal ended it) and what it printed."""

    status: Optional[int]
    stdout: str
    stderr: str

    @property
    def killed(self) -> bool:
        """Whether SIGKILL ended it."""
        return self.status is None


class Running:
    """A process that was started; `pid` is its id."""

    def __init__(self, program: Program, pid: int, output: Path) -> None:
        self._program, self.pid, self._output = program, pid, output

    def kill(self) -> None:
        """End it with SIGKILL, wherever it is."""
        os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> Ended:
        """How it ended; waits for that."""
        code = os.waitstatus_to_exitcode(self._program.ask({"wait": self.pid}))
        if code < 0 and code != -signal.SIGKILL:
            raise AssertionError(f"signal {-code} ended the program")
        out, err = (self._output.with_suffix(suffix) for suffix in (".out", ".err"))
        ended = Ended(None if code < 0 else code, *(_text(path) for path in (out, err)))
        out.unlink(missing_ok=True)
        err.unlink(missing_ok=True)
        return ended


class Program:
    """Runs command lines of casebook, several at once where wanted. To be used in a `with`."""

    def __enter__(self) -> Program:
        ours, theirs = socket.socketpair()
        self._folder = tempfile.TemporaryDirectory(prefix="casebook-output-")
        self._started = 0
        self._worker = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            cwd=ROOT,
            env={**os.environ, **environment(Path("nowhere"))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        theirs.close()
        self._socket, self._stream = ours, ours.makefile("rw")
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._stream.close()
        self._socket.close()
        self._worker.wait()
        self._folder.cleanup()

    def ask(self, order: Mapping[str, object]) -> int:
        """What the worker answers."""
        self._stream.write(f"{json.dumps(order)}\n")
        self._stream.flush()
        return int(self._stream.readline())

    def start(
        self,
        book: Path,
        *commands: Sequence[str],
        gate: Optional[Path] = None,
        largest: Optional[int] = None,
        nobody: bool = False,
        umask: int = 0o022,
        stdout: Optional[Path] = None,
        mutation: Optional[str] = None,
        now: str = NOW,
    ) -> Running:
        """A process that runs these command lines one after the other, until one fails.

        It waits until `gate`, a named pipe, is opened; no file can grow beyond `largest` bytes; it is user nobody's;
        its stdout is this file; `now` is its present; `mutation` takes a protection away.
        """
        self._started += 1
        output = Path(self._folder.name) / str(self._started)
        order = {
            "commands": [list(words) for words in commands],
            "environment": environment(book, now),
            "stdout": str(stdout or output.with_suffix(".out")),
            "stderr": str(output.with_suffix(".err")),
            "gate": str(gate) if gate else None,
            "largest": largest,
            "nobody": nobody,
            "umask": umask,
            "mutation": mutation,
        }
        return Running(self, self.ask(order), output)


def ended_here(book: Path, *words: str, now: str = NOW) -> Ended:
    """How this command line ended, run by the program as it is in this process."""
    result = invoke(words, environment(book, now))
    return Ended(result.exit_code, result.stdout, result.stderr)


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""
