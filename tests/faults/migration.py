"""A book of an older version, brought up to date by the next command that records: stopped half-way, it is the old book."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed
from tests.faults.disk_errors import disagreements
from tests.faults.finding import EVERY, Fault, Finding
from tests.faults.old_book import OLD_BOOK, old_handle
from tests.faults.strace import CHANGING, Point, only, struck, sweep, traced
from tests.faults.workspace import Workspace

_MINE, _NEXT = LoggedContact("Wmine00001"), LoggedContact("Wnext00002")


def _stopped(by: str) -> Callable[[Workspace, int], Finding]:
    def happen(workspace: Workspace, tries: int) -> Finding:
        finding = Finding()
        calls = traced(workspace, _old_book(workspace), _MINE.words(case=old_handle())).call_counts
        after = _migrated(workspace)

        def strike(point: Point) -> bool:
            book = _old_book(workspace)
            result = struck(workspace, book, _MINE.words(case=old_handle()), point=point, by=by)
            finding.tries += result.struck
            where = f"{by} at {point[0]} {point[1]}"
            finding.hold(where, _between(finding, book, after))
            acknowledged = confirmed(result.ended.stdout, [_MINE])
            if not result.ended.killed:
                finding.hold(where, disagreements(result.ended, _MINE.token in verdict.tokens(book)))
            finding.hold(where, verdict.problems(book, acknowledged))
            finding.hold(where, _copies(book))
            ended = workspace.run(book, *_NEXT.words(case=old_handle()))
            if ended.status != 0:
                finding.hold(where, [f"the next command fails: {ended.stderr}"])
            acknowledged |= confirmed(ended.stdout, [_NEXT])
            finding.hold(
                f"{where}, and then added", [*verdict.problems(book, acknowledged), *_copies(book, needed=True)]
            )
            workspace.clear(book.parent)
            return result.struck

        sweep(workspace, calls if tries == EVERY else only(calls, CHANGING), tries, strike)
        return finding

    return happen


def _old_book(workspace: Workspace) -> Path:
    book = workspace.fresh() / "book.db"
    shutil.copy(OLD_BOOK, book)
    return book


def _migrated(workspace: Workspace) -> tuple[int, list[str]]:
    """Version and tables of the book once it is up to date."""
    book = _old_book(workspace)
    ended = workspace.run(book, *_MINE.words(case=old_handle()), as_it_is=True)
    assert ended.status == 0, ended
    return _state(book)


def _state(book: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(book)) as connection:
        tables = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        schema = [row[0] for row in tables]
        return connection.execute("PRAGMA user_version").fetchone()[0], schema


def _between(finding: Finding, book: Path, after: tuple[int, list[str]]) -> list[str]:
    found = _state(book)
    finding.saw("old book", found == _state(OLD_BOOK))
    finding.saw("new book", found == after)
    return [] if found in (_state(OLD_BOOK), after) else [f"version {found[0]}, with tables of neither"]


def _copies(book: Path, *, needed: bool = False) -> list[str]:
    """What is wrong with the copy of the old book, which there must be once the book is migrated."""
    copy = book.with_name(f"{book.name}.version-1")
    if not copy.exists():
        return ["there is no copy of the old book"] if needed else []
    with closing(sqlite3.connect(copy)) as one, closing(sqlite3.connect(OLD_BOOK)) as other:
        same = list(one.iterdump()) == list(other.iterdump())
    return [] if same and _state(copy) == _state(OLD_BOOK) else ["the copy of the old book is not what that was"]


FAULTS = [
    Fault(
        "migration-killed",
        "killed before each system call of a migration: the old book or the new one, never between; the copy is whole",
        share=10,
        whole=EVERY,
        happen=_stopped("signal=KILL"),
    ),
    Fault(
        "migration-error",
        "EIO at each system call of a migration: the same, and one sentence",
        share=10,
        whole=EVERY,
        happen=_stopped("error=EIO"),
    ),
]
