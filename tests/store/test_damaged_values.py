"""Every value that a column can hold and no casebook writes is met in one place, and told as damage, whoever reads it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from casebook.records.kind import Kind
from casebook.records.kinds import SUBJECTS
from casebook.store import check
from casebook.store.sqlite.opening import open_for_reading

WRONG: tuple[Any, ...] = ("2024-99-99", "x", -7, b"\xff\xfe", "2024-10-31T14+01:00")
"""What is written into every column in turn; a column that may hold it as it is, keeps it."""

READING = (
    ("show", "towel"),
    ("timeline", "towel"),
    ("due",),
    ("cases",),
    ("export", "towel"),
    ("export", "towel", "--format", "json"),
    ("export", "towel", "--format", "csv"),
    ("attachments", "towel"),
)


@pytest.fixture
def story(towel: Any, tmp_path: Path) -> Any:
    """A case with an entry of every kind."""
    receipt = tmp_path / "receipt.txt"
    receipt.write_text("paid")
    towel(
        "add", "towel", "A refund.", "--agent", "Maria", "--case-number", "A-1", "--promise", "refund within 3-5 days"
    )
    towel("ship", "towel", "1Z999AA10123456784", "--status", "on its way")
    towel("note", "towel", "Something.")
    towel("attach", "towel", str(receipt), "--to", "towel/2")
    towel("settle", "towel/3", "broken", "--note", "Nothing came.")
    towel("promise", "towel", "a call tomorrow")
    return towel


def columns() -> Iterator[tuple[Kind[Any], str]]:
    """Every column that a kind is read from."""
    for kind in SUBJECTS.values():
        yield from ((kind, name) for name in kind.columns if name not in kind.relations and name != "uuid")


def damaged(book: Path, kind: Kind[Any], column: str, wrong: Any) -> Any:
    """Write the value past the book's own checks; gives what was there, None where the book took it for what it was."""
    connection = sqlite3.connect(book)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    was = connection.execute(f"SELECT rowid, {column} FROM {kind.table} ORDER BY id DESC LIMIT 1").fetchone()
    try:
        connection.execute(f"UPDATE {kind.table} SET {column} = ? WHERE rowid = ?", (wrong, was[0]))
        connection.commit()
    except sqlite3.IntegrityError:
        return None
    finally:
        connection.close()
    return was


@pytest.mark.parametrize("kind", SUBJECTS.values(), ids=lambda kind: kind.name)
def test_no_damaged_value_ends_in_a_traceback(story: Any, book: Path, kind: Kind[Any]) -> None:
    """Each command answers or says that the book is damaged, and `check` finds every one."""
    unnoticed, loud, turn, whole = [], [], count(), book.read_bytes()
    for column in (name for each, name in columns() if each is kind):
        for wrong in WRONG:
            was = damaged(book, kind, column, wrong)
            if was is None or was[1] == wrong:
                continue
            where = f"{kind.table}.{column} = {wrong!r}"
            words = READING[next(turn) % len(READING)]
            result = story(*words)
            fine = result.exit_code in (0, 2, 3) or (result.exit_code == 1 and "is damaged" in result.stderr)
            loud += [] if fine and "Traceback" not in result.stderr else [f"{where}: {words}: {result.stderr[:200]}"]
            with closing(open_for_reading(book)) as connection:
                unnoticed += [] if any(check.problems(connection)) else [where]
            book.write_bytes(whole)

    assert ([], []) == (loud, unnoticed)
    assert 0 == story("check").exit_code
