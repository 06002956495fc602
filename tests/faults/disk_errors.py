"""A disk that is full, or reports errors: what is said, and the exit status, agree with what is then in the book."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed
from tests.faults.finding import EVERY, CannotHappen, Fault, Finding, sample
from tests.faults.program import Ended
from tests.faults.strace import CHANGING, Point, only, struck, sweep, traced
from tests.faults.workspace import Workspace

_MINE, _NEXT = LoggedContact("Wmine00001"), LoggedContact("Wnext00002")
_FIRST = ("--company", "Amazon")


def disagreements(ended: Ended, is_there: bool) -> Iterator[str]:
    """Where what was said contradicts what is in the book, or is more, or less, than one sentence."""
    message = ended.stderr.strip()
    if ended.status == 0:
        if not is_there:
            yield f"exit status 0, and it is not there: {ended.stdout!r}"
        return
    if (
        ended.status != (4 if "it is recorded" in message else 1)
        or not message.startswith("casebook: ")
        or "\n" in message
    ):
        yield f"exit status {ended.status}, and no single sentence: {message[-300:]!r}"
    if ended.stdout and "it is recorded" not in message:
        yield f"exit status {ended.status} after {ended.stdout!r}"
    if "may not be saved" in message:
        if "casebook timeline" not in message or "before you type it again" not in message:
            yield f"nothing tells the person to look first: {message!r}"
    elif is_there != ("it is recorded" in message):
        yield f"{'recorded' if is_there else 'not recorded'}, though it was said: {message!r}"


def judged(
    workspace: Workspace, finding: Finding, book: Path, ended: Ended, where: str, contact: LoggedContact = _MINE
) -> None:
    """Hold against the program what it said and did where something was refused to it."""
    finding.saw("recorded", ended.status == 0)
    finding.saw("refused", ended.status == 1 and "may not be saved" not in ended.stderr)
    finding.saw("not sure", "may not be saved" in ended.stderr)
    there = verdict.tokens(book) if book.exists() else set()
    finding.hold(where, disagreements(ended, contact.token in there))
    if book.exists():
        finding.hold(where, verdict.problems(book, confirmed(ended.stdout, [contact])))
    after = workspace.run(book, *_NEXT.words(*_FIRST))
    if after.status != 0:
        finding.hold(where, [f"the next command fails: {after.stderr}"])
    finding.hold(f"{where}, and then added", verdict.problems(book, confirmed(after.stdout, [_NEXT])))


_MET = (*(name for name in CHANGING if name != "close"), "pread64")
"""The calls that a share of the points is taken of; the whole figure takes every call."""


def _errors(
    by: str, prepared: Callable[[Workspace], Path], *more: str, names: Sequence[str] = _MET
) -> Callable[[Workspace, int], Finding]:
    def happen(workspace: Workspace, tries: int) -> Finding:
        finding = Finding()
        words = _MINE.words(*_FIRST, *more)
        calls = traced(workspace, prepared(workspace), words).call_counts

        def strike(point: Point) -> bool:
            book = prepared(workspace)
            result = struck(workspace, book, words, point=point, by=by)
            finding.tries += result.struck
            judged(workspace, finding, book, result.ended, f"{by} at {point[0]} {point[1]}")
            workspace.clear(book.parent)
            return result.struck

        sweep(workspace, calls if tries == EVERY else only(calls, names), tries, strike)
        return finding

    return happen


def _there(workspace: Workspace) -> Path:
    return workspace.book()


def _not_yet(workspace: Workspace) -> Path:
    return workspace.fresh() / "book.db"


def full_at_a_size(workspace: Workspace, tries: int) -> Finding:
    """No file can grow beyond a limit: one for every 512 bytes, but for the little that the sentence itself needs."""
    finding = Finding()
    end = workspace.book().stat().st_size + 65536
    limits = [(name, size) for name in ("first", "later") for size in range(1024, end, 512)]
    for name, size in sample(limits, tries, workspace.random):
        book = _not_yet(workspace) if name == "first" else _there(workspace)
        ended = workspace.run(book, *_MINE.words(*_FIRST), largest=size)
        finding.tries += 1
        judged(workspace, finding, book, ended, f"{name} add with at most {size} bytes a file")
        workspace.clear(book.parent)
    return finding


def full_tmpfs(workspace: Workspace, tries: int) -> Finding:
    """A file system of a few pages more than the book needs, filled up but for some pages."""
    finding = Finding()
    size = workspace.book().stat().st_size
    for finding.tries in range(1, tries + 1):
        with _tmpfs(workspace.fresh(), size + 4096 * 40) as folder:
            book = workspace.book(folder)
            filler = folder / "filler"
            filler.write_bytes(bytes(4096 * workspace.random.randint(0, 39)))
            ended = workspace.run(book, *_MINE.words())
            filler.unlink()
            judged(workspace, finding, book, ended, f"try {finding.tries}")
    return finding


@contextmanager
def _tmpfs(folder: Path, size: int) -> Iterator[Path]:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        raise CannotHappen(f"no file system can be mounted: {mounted.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def confirmation_lost(workspace: Workspace, tries: int) -> Finding:
    """stdout is a full device: it is recorded, and cannot be confirmed; the sentence must not let it be typed twice."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        book = _there(workspace)
        more: list[Any] = ["--json"] if finding.tries % 2 else []
        ended = workspace.run(book, *_MINE.words(*more), stdout=Path("/dev/full"))
        finding.saw("recorded", _MINE.token in verdict.tokens(book))
        finding.hold("stdout is full", disagreements(ended, is_there=_MINE.token in verdict.tokens(book)))
    return finding


_PROMISE = (
    "one sentence and exit status 1, and both agree with what is in the book, which is whole; the next command works"
)

FAULTS = [
    Fault("full-limit", f"no file can grow any more: {_PROMISE}", 8, EVERY, full_at_a_size),
    Fault("full-tmpfs", f"the file system is full: {_PROMISE}", 6, 200, full_tmpfs),
    Fault("full-each-call", f"ENOSPC at each call of an add: {_PROMISE}", 10, EVERY, _errors("error=ENOSPC", _there)),
    Fault("error-each-call", f"EIO at each call of an add: {_PROMISE}", 16, EVERY, _errors("error=EIO", _there)),
    Fault(
        "error-each-call-json",
        f"the same, asked for JSON: {_PROMISE}",
        8,
        EVERY,
        _errors("error=EIO", _there, "--json", names=["pread64"]),
    ),
    Fault(
        "error-each-call-first",
        f"EIO at each call of the first add: {_PROMISE}",
        20,
        EVERY,
        _errors("error=EIO", _not_yet),
    ),
    Fault(
        "error-from-each-call",
        f"EIO at each call and all later ones: {_PROMISE}",
        10,
        EVERY,
        _errors("error=EIO+", _there),
    ),
    Fault(
        "confirmation-lost",
        "stdout is full: the sentence says that it is recorded, or to look first",
        2,
        20,
        confirmation_lost,
    ),
]
