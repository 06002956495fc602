"""An import that fails half-way through its one transaction: killed, refused by the disk, or spoilt at its very end."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from casebook.importers.documents.json_cases import AT_ONCE
from tests.faults import verdict
from tests.faults.contacts import LoggedContact
from tests.faults.finding import EVERY, Fault, Finding
from tests.faults.strace import CHANGING, Point, only, struck, sweep, traced
from tests.faults.workspace import Workspace

_HANDLES = ("kettle", "lamp", "chair")
_ENTRIES = AT_ONCE // 2 + 10
"""Of each case: all of them are written in two bulks, the last of which is one case."""


def _document(workspace: Workspace, last_uuid: str | None = None) -> Path:
    """A document of three cases, each with contacts and promises made in them; `last_uuid` is that of the last entry."""
    cases = []
    for handle in _HANDLES:
        case = {"handle": handle, "company": "Amazon", "opened": "2024-10-31", "orders": [f"302-{handle}"]}
        at = {"at": "2024-10-31T14:05:00+01:00", "text": "Said so."}
        contact, promise = {"kind": "contact", "channel": "chat"} | at, {"kind": "promise"} | at
        entries = [
            contact | {"ref": f"{handle}/{number}"}
            if number % 2
            else promise | {"ref": f"{handle}/{number}", "made_in": f"{handle}/{number - 1}"}
            for number in range(1, _ENTRIES + 1)
        ]
        cases.append({"case": case, "entries": entries})
    if last_uuid:
        cases[-1]["entries"][-1]["uuid"] = last_uuid
    path = workspace.folder / f"document{'-spoilt' if last_uuid else ''}.json"
    path.write_text(json.dumps({"format": "casebook/1", "as_of": "2024-11-20T12:00:00Z", "cases": cases}), "utf-8")
    path.chmod(0o644)
    return path


def _imported(book: Path) -> int:
    """How many of the entries are in the book, with their cases."""
    with closing(sqlite3.connect(book)) as connection:
        marks = ", ".join("?" * len(_HANDLES))
        return sum(
            connection.execute(
                f"SELECT count(*) FROM {table} JOIN cases ON cases.id = case_id WHERE handle IN ({marks})", _HANDLES
            ).fetchone()[0]
            for table in ("contacts", "promises")
        )


def _judged(workspace: Workspace, finding: Finding, book: Path, where: str, *, status: int | None, said: str) -> None:
    """All of it is there or nothing, as was said; the book is whole, and the same import then brings the rest."""
    finding.hold(where, verdict.problems(book))
    there = _imported(book)
    finding.saw("all there", there > 0)
    if there not in (0, _ENTRIES * len(_HANDLES)):
        finding.hold(where, [f"{there} entries are there, which is neither all nor none"])
    if (status == 0 and not there) or (status not in (0, None) and there and "may not be saved" not in said):
        finding.hold(where, [f"exit status {status}, {there} entries are there, and {said!r} was said"])
    again = workspace.run(book, "import", str(_document(workspace)))
    finding.hold(where, [f"the next import fails: {again.stderr}"] if again.status else [])
    finding.hold(f"{where}, and imported then", [*verdict.problems(book), *workspace.checked(book)])
    if _imported(book) != _ENTRIES * len(_HANDLES):
        finding.hold(where, [f"{_imported(book)} entries are there after the next import"])


def _struck(workspace: Workspace, tries: int, by: str) -> Finding:
    finding, words = Finding(), ["import", str(_document(workspace))]
    calls = traced(workspace, workspace.book(), words).call_counts

    def strike(point: Point) -> bool:
        book = workspace.book()
        result = struck(workspace, book, words, point=point, by=by)
        finding.tries += result.struck
        where = f"{by} at {point[0]} {point[1]}"
        _judged(workspace, finding, book, where, status=result.ended.status, said=result.ended.stderr)
        workspace.clear(book.parent)
        return result.struck

    sweep(workspace, calls if tries == EVERY else only(calls, CHANGING), tries, strike)
    return finding


def killed(workspace: Workspace, tries: int) -> Finding:
    """The process is killed before a system call."""
    return _struck(workspace, tries, "signal=KILL")


def refused_by_the_disk(workspace: Workspace, tries: int) -> Finding:
    """A system call reports an error, or that the disk is full."""
    finding = _struck(workspace, -(-tries // 2) if tries != EVERY else EVERY, "error=EIO")
    full = _struck(workspace, tries // 2 if tries != EVERY else EVERY, "error=ENOSPC")
    finding.tries += full.tries
    finding.looked_at.update(full.looked_at)
    finding.violations += full.violations
    return finding


def spoilt_at_the_end(workspace: Workspace, tries: int) -> Finding:
    """The last of all entries has the identity of another thing here: everything before it was written by then."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        book = workspace.book()
        with closing(sqlite3.connect(book)) as connection:
            [uuid] = connection.execute("SELECT uuid FROM contacts").fetchone()
        before = book.read_bytes()
        ended = workspace.run(book, "import", str(_document(workspace, uuid)))
        finding.saw("refused", ended.status == 2)
        if (ended.status, "nothing was imported" in ended.stderr) != (2, True):
            finding.hold("spoilt at the end", [f"exit status {ended.status}: {ended.stderr}"])
        if book.read_bytes() != before:
            finding.hold("spoilt at the end", ["the book is not what it was"])
        added = workspace.run(book, *LoggedContact("Wnext00002").words())
        finding.hold("and then added", [added.stderr] if added.status else [])
        _judged(workspace, finding, book, "spoilt at the end", status=ended.status, said=ended.stderr)
    return finding


_PROMISE = "all of it is there or nothing, the book is whole, and the same import then brings what is not there"

FAULTS = [
    Fault("import-killed", f"killed before a system call of an import: {_PROMISE}", 2, EVERY, killed),
    Fault("import-error", f"EIO and ENOSPC at calls of an import: {_PROMISE}", 2, EVERY, refused_by_the_disk),
    Fault("import-spoilt", f"the last of an import's entries is refused: {_PROMISE}", 1, 3, spoilt_at_the_end),
]
