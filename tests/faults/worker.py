"""A process that has imported casebook once, and forks a child for every command line it is asked to run.

A child is the program as a shell starts it, but for the 0.3 seconds of imports: it has its own standard streams, its own
environment and limits, runs the app in its own process and ends with its exit status. So a thousand kills take a minute.
Asked and answered in JSON, a line each, on the socket whose number is the first argument.
"""

from __future__ import annotations

import gc

gc.disable()  # as casebook/__main__.py does

import ctypes  # noqa: E402
import difflib  # noqa: E402, F401  imported late by the program, when a child may no longer read our Python's folder
import json  # noqa: E402
import os  # noqa: E402
import resource  # noqa: E402
import shutil  # noqa: E402
import socket  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from contextlib import redirect_stderr  # noqa: E402
from functools import cache  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from typer.main import get_command  # noqa: E402

from casebook.cli.app import app  # noqa: E402
from tests.faults import mutations  # noqa: E402
from tests.faults.contacts import LoggedContact  # noqa: E402
from tests.faults.old_book import OLD_BOOK, old_handle  # noqa: E402

_ANYBODY_MAY_TRACE = (0x59616D61, ctypes.c_ulong(-1))  # PR_SET_PTRACER, PR_SET_PTRACER_ANY


COMMAND_LINE = get_command(app)
"""Built before any child is forked, so that no child builds it."""


def status_of(words: list[str]) -> int:
    """The exit status of the command line, run in this process."""
    try:
        COMMAND_LINE.main(args=words, prog_name="casebook")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def lived(order: dict[str, Any]) -> int:
    """The exit status of a child that does as ordered: its commands one after the other, until one fails."""
    os.dup2(os.open(order["stdout"], os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), 1)
    os.dup2(os.open(order["stderr"], os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), 2)
    os.environ.update(order["environment"])
    os.umask(order["umask"])
    if order["gate"]:
        ctypes.CDLL(None).prctl(*_ANYBODY_MAY_TRACE)
        os.close(os.open(order["gate"], os.O_RDONLY))  # waits until the other side opens it
    if order["largest"] is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["largest"], order["largest"]))
    if order["nobody"]:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    if order["mutation"]:
        mutations.become(order["mutation"])
    for words in order["commands"]:
        if status := status_of(words):
            return status
    return 0


def child(order: dict[str, Any]) -> int:
    """The process id of a new child that does as ordered."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        status = lived(order)
        sys.stdout.flush()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def warm() -> None:
    """Have all loaded and compiled that the command lines of the faults load and compile, so that no child does."""
    contact, other = LoggedContact("Wmine00001"), LoggedContact("Bnext00002")
    with tempfile.TemporaryDirectory() as folder, Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
        os.environ["CASEBOOK_BOOK"] = f"{folder}/book.db"
        for words in (
            contact.words("--company", "Amazon"),
            contact.words("--json"),
            other.words("--company", "Amazon"),
            ["timeline", "towel"],
            ["export", "towel", "--output", f"{folder}/export.txt", "--force"],
            ["settle", "towel/2", "kept"],
            ["export", "towel"],
            ["note", "towel", "text"],
            ["check"],
            ["backup", f"{folder}/copy.db"],
            ["timeline", "nobody"],
        ):
            status_of(words)
        # What looks at a journal is loaded only where one lies beside the book.
        Path(f"{folder}/book.db-journal").touch()
        status_of(["timeline"])
        # So is what brings an old book up to date.
        os.environ["CASEBOOK_BOOK"] = shutil.copy(OLD_BOOK, f"{folder}/old.db")
        status_of(contact.words(case=old_handle()))


@cache
def warm_for_restoring() -> None:
    """Have all loaded that `restore` loads besides, from now on: twice as much to be copied for each child."""
    with tempfile.TemporaryDirectory() as folder, Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
        os.environ["CASEBOOK_BOOK"] = f"{folder}/book.db"
        status_of(["restore", shutil.copy(OLD_BOOK, f"{folder}/copy.db"), "--yes"])


def main() -> None:
    """Answer until the other side hangs up."""
    with socket.socket(fileno=int(sys.argv[1])) as connection, connection.makefile("rw") as stream:
        warm()
        for line in stream:
            order = json.loads(line)
            if any(words[0] == "restore" for words in order.get("commands", ())):
                warm_for_restoring()
            answer = os.waitpid(order["wait"], 0)[1] if "wait" in order else child(order)
            stream.write(f"{answer}\n")
            stream.flush()


if __name__ == "__main__":
    main()
