"""Single bits of a book flipped, one at a time: each is seen, or changes nothing of what anybody reads."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from casebook.errors import CasebookError
from casebook.store.checking import check
from casebook.store.reader import Reader
from casebook.store.sqlite.connection import translate_errors
from casebook.store.sqlite.opening import open_for_reading
from tests.faults import verdict
from tests.faults.contacts import LoggedContact
from tests.faults.finding import EVERY, Fault, Finding
from tests.faults.workspace import Workspace

_SHOWN = 100_000
"""How many violations are kept of one process; there are all of them in the count."""

Judge = Callable[[Path], list[str]]


def seen_by_check(book: Path) -> list[str]:
    """What the program's own `check` finds wrong with a book."""
    try:
        with closing(open_for_reading(book)) as connection, translate_errors(book):
            return list(check.problems(connection))
    except CasebookError as refusal:
        return [str(refusal)]


def flipped(workspace: Workspace, tries: int, judge: Judge = seen_by_check) -> Finding:
    """A try is one bit; `judge` says what is wrong with a book."""
    finding = Finding()
    book = _small_book(workspace)
    bits = book.stat().st_size * 8
    if tries < EVERY:
        _count(finding, _flip(book, workspace.random.sample(range(bits), min(tries, bits)), judge))
        return finding
    copies = [book.with_name(f"{number}.db") for number in range(len(os.sched_getaffinity(0)))]
    for copy in copies:
        copy.write_bytes(book.read_bytes())
    with ProcessPoolExecutor(len(copies), mp_context=get_context("spawn")) as pool:
        shares = [range(place, bits, len(copies)) for place in range(len(copies))]
        for found in pool.map(_flip, copies, shares, [judge] * len(copies)):
            _count(finding, found)
    return finding


def _count(finding: Finding, found: tuple[Counter[str], list[str]]) -> None:
    finding.tries += found[0].total()
    finding.looked_at += found[0]
    finding.violations += found[1]


def _flip(book: Path, bits: range | list[int], judge: Judge) -> tuple[Counter[str], list[str]]:
    """What became of each bit, and the violations."""
    before, content = readings(book), book.read_bytes()
    outcomes = Counter[str]()
    violations: list[str] = []
    with book.open("r+b", buffering=0) as handle:
        for bit in bits:
            place, mask = bit // 8, 1 << bit % 8
            os.pwrite(handle.fileno(), bytes([content[place] ^ mask]), place)
            outcome = _outcome(book, before, judge)
            os.pwrite(handle.fileno(), content[place : place + 1], place)
            outcomes[outcome.partition(":")[0]] += 1
            if not outcome.startswith(("nothing", "refused", "found")) and len(violations) < _SHOWN:
                violations.append(f"bit {bit % 8} of byte {place}: {outcome}")
    assert book.read_bytes() == content
    return outcomes, violations


def _outcome(book: Path, before: Any, judge: Judge) -> str:
    """What became of a flip, in words that begin with its kind."""
    try:
        now = readings(book)
    except CasebookError:
        return "refused"
    except Exception as error:  # whatever it is: the program would end with a traceback
        return f"a traceback: {type(error).__name__}: {error}"
    if now == before:
        return "nothing changed"
    try:
        if judge(book):
            return "found by check"
    except Exception as error:
        return f"a traceback of check: {type(error).__name__}: {error}"
    changed = next((old, new) for old, new in zip(before, now, strict=False) if old != new)
    return f"silent: {_difference(*map(repr, changed))}"


def sqlite_alone(book: Path) -> list[str]:
    """What SQLite's own checks find wrong with a book."""
    try:
        with closing(open_for_reading(book)) as connection:
            return list(verdict.unsound(connection))
    except (CasebookError, sqlite3.Error) as error:
        return [str(error)]


def _difference(old: str, new: str) -> str:
    begin = next((place for place, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), 0)
    return f"{old[max(0, begin - 30) : begin + 20]!r} became {new[max(0, begin - 30) : begin + 20]!r}"


def readings(book: Path) -> list[Any]:
    """Everything that reading commands read of the book, by the program's own reading side. Raises CasebookError."""
    with closing(open_for_reading(book)) as connection, translate_errors(book):
        # One transaction, as asking for the lock again before each of thirty questions takes longer than the answers.
        connection.execute("BEGIN")
        reader = Reader(connection)
        cases = reader.cases()
        found: list[Any] = [cases, reader.handles(), reader.unsettled_and_later()]
        found += [reader.last_contacts(open_only=False), reader.open_cases()]
        for case in cases:
            found += [
                reader.case_with_entries(case),
                _named(reader, case.handle),
                *(_named(reader, number) for number in case.orders),
            ]
        revisions = connection.execute(
            "SELECT change_id, subject, uuid, ref, action, undoes, written_at, written_zone, body FROM revisions ORDER BY id"
        )
        return [*found, *map(tuple, revisions)]


def _named(reader: Reader, name: str) -> Any:
    try:
        return reader.case_named(name)
    except CasebookError as refusal:
        return str(refusal)


def _small_book(workspace: Workspace) -> Path:
    """A book of three cases, with pages as small as SQLite allows, so that few bits are empty space."""
    book = workspace.fresh() / "book.db"
    commands = [
        LoggedContact(f"Wbit0000{number}").words(
            "--company", "Amazon", "--order", f"302-{number}", case=f"towel{letter}"
        )
        for number, letter in enumerate("abc")
    ]
    ended = workspace.start(book, *commands, ["note", "towela", "It came."], ["settle", "towela/2", "kept"]).ended()
    assert ended.status == 0, ended
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA page_size = 512")
        connection.execute("VACUUM")
    return book


FAULTS = [
    Fault(
        "flip",
        "a bit of the file is flipped: that is seen, or changes nothing of what is read",
        share=150,
        whole=EVERY,
        happen=flipped,
    ),
]
