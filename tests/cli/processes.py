"""The program as a shell starts it: a process of its own, on pipes or on a terminal that is none."""

from __future__ import annotations

import atexit
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from functools import cache
from pathlib import Path
from typing import Any

import casebook

NOW = "2024-11-20T12:00:00+01:00"
ROOT = Path(casebook.__file__).parents[1]
COMMAND = (sys.executable, "-m", "casebook")


def environment(book: Path, **changes: str) -> dict[str, str]:
    """The environment of a process that uses this book, with these changes; an empty value takes a name out."""
    variables = {
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
    return {name: value for name, value in variables.items() if value}


def outside(book: Path, *words: str, input: bytes = b"", **changes: str) -> subprocess.CompletedProcess[bytes]:
    """What became of the command line, both streams piped."""
    ended = subprocess.run(
        [*COMMAND, *words], input=input, capture_output=True, env=environment(book, **changes), timeout=60, check=False
    )
    assert b"did not foresee" not in ended.stderr, (words, ended.stderr)
    return ended


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
    _, errors = process.communicate(timeout=60)
    return process.returncode, received.decode().replace("\r\n", "\n"), errors


def _read(terminal: int) -> bytes:
    """What comes next; nothing once the other side is closed, which Linux says with an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def typed_on_a_terminal(book: Path, *words: str, answers: tuple[str, ...]) -> tuple[int, str]:
    """Exit status and all that a terminal showed, with each answer typed once its question stood there."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(COMMAND[0], [*COMMAND, *words], environment(book))
    shown, left, ends = b"", list(answers), time.monotonic() + 60
    while time.monotonic() < ends:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if not ready:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if left and shown.rstrip(b" ").endswith((b":", b"]")):
            os.write(terminal, f"{left.pop(0)}\n".encode())
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode().replace("\r\n", "\n")


FORKED = """
import json, os, sys
from casebook.__main__ import main
import casebook.cli.app
lines, stdout = json.loads(sys.argv[1]), sys.argv[2]
ended = []
for words in lines:
    pipes = [os.pipe(), os.pipe()]
    if child := os.fork():
        for _, writing in pipes:
            os.close(writing)
        out, err = (open(reading, "rb").read().hex() for reading, _ in pipes)
        ended.append([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), out, err])
    else:
        for stream, (_, writing) in enumerate(pipes, 1):
            os.dup2(writing, stream)
        if stdout:
            os.dup2(os.open(stdout, os.O_WRONLY), 1)
        os.closerange(3, 256)  # as a shell leaves it: who reads sees the end when the program ends
        sys.argv = ["casebook", *words]
        sys.exit(main())
print(json.dumps(ended))
"""
"""The program as its console script starts it, once for each line: a process of its own, with streams of its own, forked when
Python was started and what every command imports was imported. It ends as any program does."""


def each_outside(
    book: Path, *lines: tuple[str, ...], stdout: str = "", **changes: str
) -> list[subprocess.CompletedProcess[bytes]]:
    """What became of each of these command lines, in one environment: both streams piped, or stdout this file."""
    command = [sys.executable, "-c", FORKED, json.dumps(lines), stdout]
    ran = subprocess.run(command, capture_output=True, env=environment(book, **changes), timeout=100, check=True)
    return [
        subprocess.CompletedProcess(words, status, bytes.fromhex(out), bytes.fromhex(err))
        for words, (status, out, err) in zip(lines, json.loads(ran.stdout), strict=True)
    ]


EACH = """
import os, sys
from casebook.__main__ import main
import casebook.cli.app
for order in sys.stdin:
    changes, line = (bytes.fromhex(each).decode().split("\\0") for each in order.split(" "))
    reading, writing = os.pipe()
    if child := os.fork():
        os.close(writing)
        with open(reading, "rb") as told:
            print(told.read().hex(), os.waitpid(child, 0)[1], flush=True)
    else:
        os.environ.update(change.split("=", 1) for change in changes)
        for stream, there in enumerate((os.open(os.devnull, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY), writing)):
            os.dup2(there, stream)
        sys.argv = ["casebook", *line[1:]]
        try:
            main()
        except SystemExit as end:
            print("MODULES", *sys.modules, file=sys.stderr, flush=True)
            os._exit(end.code or 0)  # without taking apart what no child put together
"""
"""The program as its console script starts it, once for each line that is read, with what is changed in the environment: in a
process of its own, forked when what every command imports was imported. All that it has imported in the end goes to stderr."""


@cache
def _forking() -> subprocess.Popen[str]:
    """The process that forks them, started when it is first needed."""
    command, pipe = [sys.executable, "-c", EACH], subprocess.PIPE
    process = subprocess.Popen(
        command, env=environment(Path("none.db")), cwd=ROOT, stdin=pipe, stdout=pipe, text=True, start_new_session=True
    )
    atexit.register(process.communicate)
    return process


def imported(*lines: tuple[Path, tuple[str, ...]], **changes: str) -> list[set[str]]:
    """Every module that each of these command lines, of a book each, makes Python run, away from a terminal."""
    return [_imported({"CASEBOOK_BOOK": str(book), **changes}, words) for book, words in lines]


def _imported(changes: dict[str, str], words: tuple[str, ...]) -> set[str]:
    process = _forking()
    assert process.stdin
    assert process.stdout
    order = ([f"{name}={value}" for name, value in changes.items()], ["casebook", *words])
    print(*("\0".join(part).encode().hex() for part in order), file=process.stdin, flush=True)
    said, _, status = process.stdout.readline().rpartition(" ")
    errors = bytes.fromhex(said).decode()
    found = [set(line.split()) for line in errors.splitlines() if line.startswith("MODULES ")]

    assert (0, 1) == (int(status or -1), len(found)), errors
    return found[0]
