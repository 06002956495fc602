"""A book that may not be written, is gone, is another one, or is held by another program."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed
from tests.faults.disk_errors import disagreements
from tests.faults.finding import Fault, Finding
from tests.faults.kills import book_with_a_journal
from tests.faults.program import Running
from tests.faults.workspace import Workspace

_NOBODY = 65534
_MINE, _NEXT = LoggedContact("Wmine00001"), LoggedContact("Wnext00002")


def not_permitted(workspace: Workspace, tries: int) -> Finding:
    """The book, its folder, or both may not be written, or not even be read, by whoever runs the command."""
    finding = Finding()
    for _ in range(tries):
        for file_mode, folder_mode in ((0o400, 0o700), (0o600, 0o500), (0o400, 0o500), (0o000, 0o700), (0o600, 0o000)):
            where = f"book {file_mode:04o} in a folder {folder_mode:04o}"
            book = workspace.book()
            _given_away(book, file_mode, folder_mode)
            content = _bytes(book)
            for words in (_MINE.words(), _MINE.words("--company", "Amazon"), ["timeline", "towel"]):
                ended = workspace.run(book, *words, nobody=os.geteuid() == 0)
                finding.tries += 1
                finding.saw("refused", ended.status == 1)
                if words[0] == "add" or ended.status:
                    finding.hold(where, disagreements(ended, is_there=False))
                elif _MINE.token in ended.stdout or "Maria" not in ended.stdout:
                    finding.hold(where, [f"the timeline is not that of the book: {ended.stdout}"])
                if _bytes(book) != content:
                    finding.hold(where, [f"{words[0]} changed the file"])
            _taken_back(book)
            finding.hold(where, verdict.problems(book))
            left = [path.name for path in book.parent.iterdir() if path != book]
            finding.hold(where, [f"{name} is left" for name in left])
    return finding


def journal_not_permitted(workspace: Workspace, tries: int) -> Finding:
    """A killed process left a journal, and whoever reads the book may not put it right: no half record is shown."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        book = book_with_a_journal(workspace)
        _given_away(book, 0o400, 0o500)
        ended = workspace.run(book, "timeline", "towel", nobody=os.geteuid() == 0)
        finding.saw("refused", ended.status == 1)
        if ended.status == 0 or ended.stdout:
            finding.hold("a journal in a read-only folder", [f"read all the same: {ended.stdout}"])
        finding.hold("a journal in a read-only folder", disagreements(ended, is_there=False))
        _taken_back(book)
        finding.hold("a journal in a read-only folder", verdict.problems(book))
    return finding


def _given_away(book: Path, file_mode: int, folder_mode: int) -> None:
    if os.geteuid() == 0:
        for path in (*book.parent.iterdir(), book.parent):
            os.chown(path, _NOBODY, _NOBODY)
    book.chmod(file_mode)
    book.parent.chmod(folder_mode)


def _taken_back(book: Path) -> None:
    book.parent.chmod(0o700)
    book.chmod(0o600)


def _bytes(book: Path) -> bytes | None:
    """What is in the file; None where this process may not read it either."""
    try:
        return book.read_bytes()
    except PermissionError:
        return None


def replaced(workspace: Workspace, tries: int) -> Finding:
    """Between two commands, and while one waits for its turn, the book is deleted, or another put in its place."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        for change in (_deleted, _another, _older):
            book = workspace.book()
            change(workspace, book)
            before = verdict.tokens(book) if book.exists() else None
            ended = workspace.run(book, *_MINE.words())
            finding.hold(
                f"{change.__name__} in between", _consequences(book, before, ended.status, ended.stderr, finding)
            )
            _while_it_waits(workspace, finding, change)
    return finding


def _while_it_waits(workspace: Workspace, finding: Finding, change: Callable[[Workspace, Path], None]) -> None:
    book = workspace.book()
    with closing(sqlite3.connect(book, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        running = workspace.start(book, _MINE.words())
        _has_opened(running, book)
        change(workspace, book)
        holder.execute("ROLLBACK")
    ended = running.ended()
    there = verdict.tokens(book) if book.exists() else set()
    where = f"{change.__name__} while a command waits"
    finding.saw("refused", ended.status == 1)
    finding.saw("recorded", ended.status == 0)
    finding.hold(where, disagreements(ended, _MINE.token in there))
    if book.exists():
        finding.hold(where, verdict.problems(book, confirmed(ended.stdout, [_MINE])))


def _consequences(book: Path, before: set[str] | None, status: int | None, message: str, finding: Finding) -> list[str]:
    finding.saw("refused", status == 1)
    finding.saw("recorded", status == 0)
    if before is None:
        return (
            []
            if status == 1 and not book.exists() and message.count("\n") == 1
            else [f"exit status {status}: {message}"]
        )
    wanted = before | {_MINE.token}
    return [*verdict.problems(book), *([] if verdict.tokens(book) == wanted else [f"exit status {status}: {message}"])]


def _deleted(workspace: Workspace, book: Path) -> None:
    book.unlink()


def _another(workspace: Workspace, book: Path) -> None:
    other = workspace.fresh() / "other.db"
    ended = workspace.run(other, *_NEXT.words("--company", "Another"), as_it_is=True)
    assert ended.status == 0, ended
    os.replace(other, book)


def _older(workspace: Workspace, book: Path) -> None:
    """As `cp` does it: the same file with other bytes in it."""
    shutil.copyfile(workspace.book(), book)


def _has_opened(running: Running, book: Path) -> None:
    """Return once the process has opened the book and had time to ask for the lock; sooner is no harm."""
    handles = Path(f"/proc/{running.pid}/fd")
    for _ in range(500):
        with suppress(OSError):
            if any(handle.readlink() == book for handle in handles.iterdir()):
                break
        time.sleep(0.01)
    time.sleep(0.1)


def held(workspace: Workspace, tries: int) -> Finding:
    """Another program holds the book for a while: the command waits, then records. The second try holds it for longer."""
    finding = Finding()
    book = workspace.book()
    with closing(sqlite3.connect(book, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        running = workspace.start(book, _MINE.words())
        _has_opened(running, book)
        time.sleep(0.3)
        holder.execute("ROLLBACK")
    ended = running.ended()
    finding.tries = 1
    finding.saw("waited and recorded", ended.status == 0)
    finding.hold("held for a moment", [] if ended.status == 0 else [f"exit status {ended.status}: {ended.stderr}"])
    finding.hold("held for a moment", verdict.problems(book, confirmed(ended.stdout, [_MINE])))
    if tries > 1:
        _held_for_too_long(workspace, finding)
    return finding


def _held_for_too_long(workspace: Workspace, finding: Finding) -> None:
    """By a program that writes, and by one that only reads, which a commit has to wait for too."""
    books = {"BEGIN EXCLUSIVE": workspace.book(), "BEGIN": workspace.book()}
    holders, running = [], []
    for begin, book in books.items():
        holders.append(sqlite3.connect(book, isolation_level=None))
        holders[-1].execute(begin)
        if begin == "BEGIN":
            holders[-1].execute("SELECT count(*) FROM contacts").fetchall()
        running.append(workspace.start(book, _MINE.words()))
    ends = [process.ended() for process in running]
    for holder in holders:
        holder.close()
    for (begin, book), ended in zip(books.items(), ends, strict=True):
        finding.tries += 1
        finding.saw("gave up", ended.status == 1)
        finding.hold(f"held for over a minute by {begin}", disagreements(ended, _MINE.token in verdict.tokens(book)))
        if ended.status != 1 or "held the book" not in ended.stderr:
            finding.hold(f"held for over a minute by {begin}", [f"exit status {ended.status}: {ended.stderr}"])
        finding.hold(f"held for over a minute by {begin}", verdict.problems(book))


FAULTS = [
    Fault(
        "permission",
        "read-only or unreadable: one sentence, exit 1, not a byte changed; reading works where it may",
        1,
        5,
        not_permitted,
    ),
    Fault(
        "permission-journal",
        "a journal nobody may roll back: one sentence, and no half record shown",
        1,
        5,
        journal_not_permitted,
    ),
    Fault(
        "replaced",
        "the book deleted or replaced: what is confirmed is in the book at that path, nothing is made up",
        1,
        40,
        replaced,
    ),
    Fault("held", "held by another program: the command waits, at most a minute, and says so", 1, 2, held),
]
