"""SIGKILL while something is being recorded: at random moments, and before each system call until none is left."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed, contacts_without_end
from tests.faults.finding import EVERY, Fault, Finding
from tests.faults.program import ROOT, Ended, environment
from tests.faults.strace import CHANGING, Point, only, struck, sweep, traced
from tests.faults.workspace import Workspace

_AT_ONCE = 3
_KILLS_A_BOOK = 50


def killed_at_random(workspace: Workspace, tries: int) -> Finding:
    """A process that logs contact after contact is killed, again and again; every fortieth is the real command."""
    finding, contacts = Finding(), contacts_without_end("k")
    book = workspace.book()
    acknowledged: dict[str, str] = {}
    span, real_span = _seconds_of(workspace), _seconds_of_real(workspace)
    while finding.tries < tries:
        if finding.tries % _KILLS_A_BOOK == _KILLS_A_BOOK - 1:
            finding.hold(f"kill {finding.tries}", workspace.checked(book))
            book, acknowledged = workspace.book(), {}
        mine = list(islice(contacts, _AT_ONCE))
        real = finding.tries % 40 == 20
        ended = _real(workspace, book, mine, real_span) if real else _forked(workspace, book, mine, span)
        finding.tries += ended.killed
        finding.saw("of them the real command", real and ended.killed)
        acknowledged |= confirmed(ended.stdout, mine)
        finding.saw("confirmed", len(confirmed(ended.stdout, mine)))
        finding.saw("journals left", Path(f"{book}-journal").exists())
        if ended.status not in (0, None):
            finding.hold(f"kill {finding.tries}", [ended.stderr])
        if workspace.random.random() < 0.7:
            # Else it is the next `add`, not a reading command, that recovers the book.
            finding.hold(f"kill {finding.tries}", verdict.problems(book, acknowledged))
    return finding


def _seconds_of(workspace: Workspace) -> float:
    """How long the commands between two kills take."""
    book, mine = workspace.book(), list(islice(contacts_without_end("t"), _AT_ONCE))
    begun = time.perf_counter()
    workspace.start(book, *(contact.words() for contact in mine)).ended()
    return time.perf_counter() - begun


def _seconds_of_real(workspace: Workspace) -> float:
    """How long a process of its own takes, on this machine, for one of them."""
    mine = list(islice(contacts_without_end("t"), 1))
    begun = time.perf_counter()
    _real(workspace, workspace.book(), mine, None)
    return time.perf_counter() - begun


def _forked(workspace: Workspace, book: Path, mine: list[LoggedContact], span: float) -> Ended:
    running = workspace.start(book, *(contact.words() for contact in mine))
    time.sleep(workspace.random.uniform(0, span))
    running.kill()
    return running.ended()


def _real(workspace: Workspace, book: Path, mine: list[LoggedContact], span: float | None) -> Ended:
    """The first of the contacts logged by `python -m casebook`, which takes far longer to start; killed within the `span`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "casebook", *mine[0].words()],
        cwd=ROOT,
        env={**os.environ, **environment(book)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    if span is not None:
        time.sleep(workspace.random.uniform(span / 4, span))
        process.kill()
    out, err = process.communicate()
    return Ended(None if process.returncode < 0 else process.returncode, out.decode(), err.decode())


def killed_while_adding(workspace: Workspace, tries: int) -> Finding:
    """A contact with a promise and a parcel goes into a book that is there."""
    return _swept(workspace, tries, lambda: workspace.book(), [])


def killed_at_the_first_add(workspace: Workspace, tries: int) -> Finding:
    """The same contact makes the book and opens the case."""
    return _swept(workspace, tries, lambda: workspace.fresh() / "book.db", ["--company", "Amazon"])


def killed_while_recovering(workspace: Workspace, tries: int) -> Finding:
    """The process that finds the journal of a killed one is killed too."""
    before = book_with_a_journal(workspace)

    def prepared() -> Path:
        folder = workspace.fresh()
        for name in ("book.db", "book.db-journal"):
            (folder / name).write_bytes((before.parent / name).read_bytes())
        return folder / "book.db"

    return _swept(workspace, tries, prepared, [])


def book_with_a_journal(workspace: Workspace) -> Path:
    """A book that somebody was writing to when the process was killed, half its pages old and half new."""
    words = LoggedContact("Wleft00001").words()
    writes = traced(workspace, workspace.book(), words, as_it_is=True).call_counts["pwrite64"]
    book = workspace.book()
    struck(workspace, book, words, point=("pwrite64", writes - 5), by="signal=KILL", as_it_is=True)
    journal = Path(f"{book}-journal")
    assert journal.exists()
    assert journal.read_bytes().startswith(b"\xd9\xd5\x05\xf9")
    return book


def _swept(workspace: Workspace, tries: int, prepared: Callable[[], Path], more: list[str]) -> Finding:
    finding = Finding()
    contact, another = LoggedContact("Wmine00001"), LoggedContact("Wnext00002")
    calls = traced(workspace, prepared(), contact.words(*more)).call_counts

    def strike(point: Point) -> bool:
        book = prepared()
        result = struck(workspace, book, contact.words(*more), point=point, by="signal=KILL")
        acknowledged = confirmed(result.ended.stdout, [contact])
        finding.tries += result.struck
        finding.saw("confirmed", len(acknowledged))
        finding.saw("books made", bool(more) and book.exists())
        finding.saw("journals left", Path(f"{book}-journal").exists())
        where = f"killed before {point[0]} {point[1]}"
        if book.exists():
            finding.hold(where, verdict.problems(book, acknowledged))
            finding.saw("there all the same", not acknowledged and contact.token in verdict.tokens(book))
        elif acknowledged:
            finding.hold(where, ["confirmed, and there is no book"])
        ended = workspace.run(book, *another.words("--company", "Amazon"))
        if ended.status != 0:
            finding.hold(where, [f"the next command fails: {ended.stderr}"])
        finding.hold(
            f"{where}, and then added", verdict.problems(book, acknowledged | confirmed(ended.stdout, [another]))
        )
        workspace.clear(book.parent)
        return result.struck

    sweep(workspace, calls if tries == EVERY else only(calls, CHANGING), tries, strike)
    return finding


FAULTS = [
    Fault(
        "kill",
        "killed at a random moment while adding: what was confirmed is there, all of it or none, the book is whole",
        share=25,
        whole=1000,
        happen=killed_at_random,
    ),
    Fault(
        "kill-each-call",
        "killed before each system call of an add: the same, and the next command works",
        share=12,
        whole=EVERY,
        happen=killed_while_adding,
    ),
    Fault(
        "kill-each-call-first",
        "killed before each system call of the add that makes the book: the same",
        share=14,
        whole=EVERY,
        happen=killed_at_the_first_add,
    ),
    Fault(
        "kill-each-call-recovering",
        "killed before each system call of the add that finds the journal of a killed one: the same",
        share=8,
        whole=EVERY,
        happen=killed_while_recovering,
    ),
]
