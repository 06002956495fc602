"""A process that has imported casebook and read a talk once, and forks a child for each command line on a terminal.

A child is the program as a shell starts it on that terminal, but for the imports and the patterns that are compiled
already: a process and a session of its own, with its own environment and streams, that ends as the program ends. What a
process does before that, tests of streams and of the start look at, which start whole ones.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

NUMBER = struct.Struct("q")
"""What goes over the socket as a number: how long an order is that follows, and each answer."""

NEEDED = (
    "casebook.__main__",
    "casebook.cli.app",
    "casebook.cli.asked_contact",
    "casebook.cli.commands.add",
    "casebook.cli.commands.export",
    "casebook.cli.commands.live",
    "casebook.cli.commands.open",
    "casebook.cli.commands.settle",
    "casebook.exporters.chat",
    "casebook.importers.own_writing",
    "casebook.language.dutch.language",
    "casebook.language.english.language",
    "casebook.language.french.language",
    "casebook.language.german.language",
    "casebook.language.spanish.language",
    "casebook.masking",
    "casebook.parsing.due_dates",
    "casebook.parsing.numbers_named",
    "casebook.parsing.pictures.photos",
    "casebook.parsing.transcripts.reading",
    "casebook.store.checking.page_check",
    "casebook.store.open_book",
    "casebook.store.sqlite.corruption",
    "casebook.store.sqlite.daily_backups",
    "casebook.store.sqlite.encryption",
    "casebook.store.sqlite.watch",
    "casebook.terminal.asking.contact_asked",
    "casebook.terminal.asking.contact_questions",
    "casebook.terminal.asking.pasted_transcript",
    "casebook.terminal.asking.question_screen",
    "casebook.terminal.live_session",
    "casebook.terminal.screens.by_kind",
    "casebook.terminal.screens.confirmation",
    "casebook.terminal.screens.transcript",
    "holidays",
    "prompt_toolkit.application",
    "prompt_toolkit.input.vt100",
    "prompt_toolkit.patch_stdout",
    "rich.table",
)
"""What the screens import, and what that imports; a child imports whatever else it needs itself."""

TALK = """Anita: Hello, my name is Anita. Your case number is A-1234.
Me: I want my money back.
Anita: I understand. You will get a refund of 24.99 EUR by Friday 8 November.
"""
"""Is read once before the first child, which then finds the patterns compiled that every transcript is read by."""


class Prepared:
    """That process, seen from the tests."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._socket, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        theirs.close()
        atexit.register(self._end)

    def start(self, words: tuple[str, ...], environment: Mapping[str, str], terminal: int) -> int:
        """The process id of a child that runs this command line on that terminal, in the folder we are in."""
        order = {"words": words, "environment": dict(environment), "folder": os.getcwd()}  # noqa: PTH109
        return self._ask(order, [terminal])

    def ended(self, child: int) -> int:
        """Waits until a child has ended, and gives its exit status, negative for a signal."""
        return os.waitstatus_to_exitcode(self._ask({"wait": child}))

    def _ask(self, order: Mapping[str, Any], files: Sequence[int] = ()) -> int:
        message = json.dumps(order).encode()
        length = NUMBER.pack(len(message))
        if files:
            socket.send_fds(self._socket, [length], files)
        else:
            self._socket.sendall(length)
        self._socket.sendall(message)
        [answer] = NUMBER.unpack(self._socket.recv(NUMBER.size, socket.MSG_WAITALL))
        return int(answer)

    def _end(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def prepared() -> Prepared:
    """The one of these tests, started when it is first needed."""
    from processes import environment

    return Prepared(environment(Path("nowhere.db")))


def _child(order: Mapping[str, Any], terminal: int) -> int:
    """The process id of a new child that does as ordered."""
    if child := os.fork():
        return child
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for stream in range(3):
        os.dup2(terminal, stream)
    os.closerange(3, 256)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # which whoever runs the tests may have left ignored: `nohup`
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        was = getattr(sys, f"__{name}__")
        setattr(sys, name, open(was.fileno(), mode, encoding=was.encoding, errors=was.errors, closefd=False))  # noqa: SIM115
    sys.argv = ["casebook", *order["words"]]
    import_module("casebook.__main__").program()
    raise AssertionError("the program ends its process")


def _read(text: str) -> None:
    reading = import_module("casebook.parsing.transcripts.reading")
    clock = import_module("casebook.parsing.clock").Clock(datetime(2024, 11, 4, 10, tzinfo=UTC), "UTC")
    reading.read_transcript(text.encode(), reading.KnownSpeakers(), clock)


def _answer_all(connection: socket.socket) -> None:
    """Answer until the other side hangs up."""
    while True:
        length, files, _, _ = socket.recv_fds(connection, NUMBER.size, 1)
        if not length:
            return
        order = json.loads(connection.recv(*NUMBER.unpack(length), socket.MSG_WAITALL))
        if files:
            answer = _child(order, files[0])
            os.close(files[0])
        else:
            answer = os.waitpid(order["wait"], 0)[1]
        connection.sendall(NUMBER.pack(answer))


if __name__ == "__main__":
    for module in NEEDED:
        import_module(module)
    _read(TALK)
    gc.freeze()  # what every child finds is none's to look through, nor copied for it
    with socket.socket(fileno=int(sys.argv[1])) as ours:
        _answer_all(ours)
