"""`backup` while others write, and killed; `restore` killed, and over what a killed process left."""

from __future__ import annotations

import stat
import time
from itertools import islice
from pathlib import Path

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed, contacts_without_end
from tests.faults.finding import EVERY, Fault, Finding
from tests.faults.kills import book_with_a_journal
from tests.faults.strace import CHANGING, Point, only, struck, sweep, traced
from tests.faults.workspace import Workspace

_OWN = {"Bfirst00001", "Wfirst00002", "Wfirst00003"}
_AT_ONCE = 12
_MORROW = "2024-11-21T12:00:00+01:00"


def under_writing(workspace: Workspace, tries: int) -> Finding:
    """A try is a backup made while two processes log contact after contact."""
    finding, contacts, book = Finding(), contacts_without_end("b"), workspace.book()
    acknowledged: dict[str, str] = {}
    for finding.tries in range(1, tries + 1):
        shares = [list(islice(contacts, _AT_ONCE)) for _ in range(2)]
        running = [workspace.start(book, *(contact.words() for contact in share)) for share in shares]
        copy = book.with_name(f"copy-{finding.tries}.db")
        time.sleep(workspace.random.uniform(0, 0.15))
        ended = workspace.run(book, "backup", str(copy))
        before = dict(acknowledged)
        for process, share in zip(running, shares, strict=True):
            acknowledged |= confirmed(process.ended().stdout, share)
        where = f"backup {finding.tries}"
        finding.hold(where, [] if ended.status == 0 else [f"exit status {ended.status}: {ended.stderr}"])
        finding.hold(where, _wrong_with(copy, before))
        finding.saw(
            "made while something was logged", verdict.tokens(copy) not in (_OWN | set(before), verdict.tokens(book))
        )
    finding.hold("the book itself", verdict.problems(book, acknowledged))
    return finding


def killed_backing_up(workspace: Workspace, tries: int) -> Finding:
    """At a random moment: there is a whole copy by that name, or none; the book is as it was, and the next backup works."""
    finding, book = Finding(), workspace.book()
    begun = time.perf_counter()
    workspace.start(book, ["backup", str(book.with_name("first.db"))]).ended()
    span = time.perf_counter() - begun
    while finding.tries < tries:
        copy = workspace.fresh() / "copy.db"
        running = workspace.start(book, ["backup", str(copy)])
        time.sleep(workspace.random.uniform(0, span))
        running.kill()
        finding.tries += running.ended().killed
        finding.saw("copies made", copy.exists())
        finding.hold(f"kill {finding.tries}", _after(workspace, book, copy))
    return finding


def killed_backing_up_at_each_call(workspace: Workspace, tries: int) -> Finding:
    """The same before each system call."""
    finding = Finding()

    def paths(book: Path, pid: int) -> list[Path]:
        copy = book.with_name("copy.db")
        building = book.with_name(f".copy.db.{pid}.casebook-new")
        return [book.parent, book, copy, building, Path(f"{building}-journal"), Path(f"{book}-journal")]

    def words(book: Path) -> list[str]:
        return ["backup", str(book.with_name("copy.db"))]

    book = workspace.book()
    calls = traced(workspace, book, words(book), paths=lambda pid: paths(book, pid)).call_counts

    def strike(point: Point) -> bool:
        book = workspace.book()
        copy = book.with_name("copy.db")
        result = struck(workspace, book, words(book), point=point, by="signal=KILL", paths=lambda pid: paths(book, pid))
        finding.tries += result.struck
        finding.saw("copies made", copy.exists())
        where = f"killed before {point[0]} {point[1]}"
        if result.ended.status == 0 and not copy.exists():
            finding.hold(where, ["exit status 0, and there is no copy"])
        finding.hold(where, _after(workspace, book, copy))
        workspace.clear(book.parent)
        return result.struck

    sweep(workspace, calls if tries == EVERY else only(calls, (*CHANGING, "link")), tries, strike)
    return finding


def killed_keeping_a_copy(workspace: Workspace, tries: int) -> Finding:
    """The first add of a day, which keeps a copy first, is killed before each system call: the copy is whole or not there."""
    finding, mine, another = Finding(), LoggedContact("Wmine00001"), LoggedContact("Wnext00002")

    def paths(book: Path, pid: int) -> list[Path]:
        folder = book.with_name("book.db.copies")
        building = folder / f".{_MORROW[:10]}.db.{pid}.casebook-new"
        copies = [folder, folder / f"{_MORROW[:10]}.db", building, Path(f"{building}-journal")]
        return [book.parent, book, Path(f"{book}-journal"), *copies]

    book = workspace.book()
    calls = traced(workspace, book, mine.words(), paths=lambda pid: paths(book, pid), now=_MORROW).call_counts
    assert (book.with_name("book.db.copies") / f"{_MORROW[:10]}.db").exists()

    def strike(point: Point) -> bool:
        book = workspace.book()
        copy = book.with_name("book.db.copies") / f"{_MORROW[:10]}.db"
        result = struck(
            workspace,
            book,
            mine.words(),
            point=point,
            by="signal=KILL",
            paths=lambda pid: paths(book, pid),
            now=_MORROW,
        )
        finding.tries += result.struck
        finding.saw("copies kept", copy.exists())
        acknowledged, where = confirmed(result.ended.stdout, [mine]), f"killed before {point[0]} {point[1]}"
        finding.hold(where, verdict.problems(book, acknowledged))
        ended = workspace.run(book, *another.words(), now=_MORROW)
        finding.hold(where, [] if ended.status == 0 else [f"the next command fails: {ended.stderr}"])
        finding.hold(
            f"{where}, and then added", verdict.problems(book, acknowledged | confirmed(ended.stdout, [another]))
        )
        finding.hold(where, _wrong_with(copy, {}))
        workspace.clear(book.parent)
        return result.struck

    sweep(workspace, calls if tries == EVERY else only(calls, (*CHANGING, "link")), tries, strike)
    return finding


def _after(workspace: Workspace, book: Path, copy: Path) -> list[str]:
    """What is wrong after a backup was killed."""
    wrong = verdict.problems(book)
    if copy.exists():
        wrong += _wrong_with(copy, {})
        restored = workspace.fresh() / "restored.db"
        ended = workspace.run(restored, "restore", str(copy), "--yes")
        if ended.status != 0 or verdict.tokens(restored) != _OWN:
            wrong.append(f"the copy cannot be restored: {ended.stderr}")
    again = copy.with_name("again.db")
    ended = workspace.run(book, "backup", str(again))
    wrong += _wrong_with(again, {}) if ended.status == 0 else [f"the next backup fails: {ended.stderr}"]
    again.unlink(missing_ok=True)
    return wrong


def _wrong_with(copy: Path, acknowledged: dict[str, str]) -> list[str]:
    if not copy.exists():
        return ["there is no copy"]
    for second_name in copy.parent.glob(f".{copy.name}.*.casebook-new"):
        # A copy that was just given its name has the one it was made under too; only opening it as a book minds that.
        second_name.unlink()
    mode = stat.S_IMODE(copy.stat().st_mode)
    wrong = [f"copy: {problem}" for problem in verdict.problems(copy, acknowledged)]
    return wrong + ([] if mode == 0o600 else [f"the mode of the copy is {mode:04o}"])


def killed_restoring(workspace: Workspace, tries: int) -> Finding:
    """Before each system call: the book is the present one or the copy, whole; what is put aside is whole too."""
    finding = Finding()
    mine = LoggedContact("Wmine00001")

    def prepared() -> tuple[Path, Path]:
        book = workspace.book()
        copy = workspace.book()
        ended = workspace.run(book, *mine.words())
        assert ended.status == 0, ended
        return book, copy

    def paths(book: Path, pid: int) -> list[Path]:
        building = book.with_name(f".{book.name}.{pid}.casebook-new")
        return [book.parent, book, Path(f"{book}-journal"), building, Path(f"{building}-journal")]

    book, copy = prepared()
    calls = traced(workspace, book, ["restore", str(copy), "--yes"], paths=lambda pid: paths(book, pid)).call_counts

    def strike(point: Point) -> bool:
        book, copy = prepared()
        result = struck(
            workspace,
            book,
            ["restore", str(copy), "--yes"],
            point=point,
            by="signal=KILL",
            paths=lambda pid: paths(book, pid),
        )
        finding.tries += result.struck
        where = f"killed before {point[0]} {point[1]}"
        books = [path for path in book.parent.glob("book*") if path.is_file() and not path.name.endswith("-journal")]
        finding.saw("put aside", len(books) > 1)
        finding.hold(where, [f"{path.name}: {problem}" for path in books for problem in verdict.problems(path)])
        if not book.exists():
            finding.hold(where, ["there is no book in its place"])
        elif verdict.tokens(book) not in (_OWN, _OWN | {mine.token}):
            finding.hold(where, ["the book is neither the present one nor the copy"])
        if not any(mine.token in verdict.tokens(path) for path in books):
            finding.hold(where, ["what was in the present book is gone"])
        workspace.clear(book.parent)
        return result.struck

    sweep(workspace, calls if tries == EVERY else only(calls, (*CHANGING, "link")), tries, strike)
    return finding


def restored_over_a_journal(workspace: Workspace, tries: int) -> Finding:
    """A killed process left its journal beside the book: it is not played into the copy that comes in its place."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        copy, mine = workspace.book(), LoggedContact("Wmine00001")
        ended = workspace.run(copy, *mine.words())
        assert ended.status == 0, ended
        book = book_with_a_journal(workspace)
        if finding.tries % 2 == 0:
            book.unlink()
        ended = workspace.run(book, "restore", str(copy), "--yes")
        finding.saw("restored", ended.status == 0)
        where = "restored over a journal" if finding.tries % 2 else "restored beside an orphaned journal"
        finding.hold(where, [] if ended.status in (0, 1) else [f"exit status {ended.status}: {ended.stderr}"])
        if ended.status == 0:
            finding.hold(where, verdict.problems(book))
            if verdict.tokens(book) != _OWN | {mine.token}:
                finding.hold(where, ["it is not what was in the copy"])
    return finding


FAULTS = [
    Fault("backup-writing", "backed up while others write: no error, a whole copy, 0600", 3, 60, under_writing),
    Fault(
        "backup-killed",
        "killed while backing up: a whole copy or none, and the next one works",
        5,
        60,
        killed_backing_up,
    ),
    Fault(
        "backup-each-call",
        "killed before each system call of a backup: the same",
        share=8,
        whole=EVERY,
        happen=killed_backing_up_at_each_call,
    ),
    Fault(
        "daily-each-call",
        "killed before each system call of the first add of a day: the book and its copy whole, the next command works",
        share=6,
        whole=EVERY,
        happen=killed_keeping_a_copy,
    ),
    Fault(
        "restore-each-call",
        "killed before each system call of a restore: the present book or the copy, whole, and the present one not lost",
        share=8,
        whole=EVERY,
        happen=killed_restoring,
    ),
    Fault(
        "restore-journal",
        "restored where a killed process left a journal: what was in the copy, whole",
        share=2,
        whole=20,
        happen=restored_over_a_journal,
    ),
]
