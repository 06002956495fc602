"""Every value that a column can hold and no casebook writes is met in one place, and told as damage, whoever reads it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

import pytest

from casebook.records.kind import Kind
from casebook.records.kinds import SUBJECTS
from casebook.store.checking import check
from casebook.store.checking.sound_rows import are_sound
from casebook.store.sqlite.opening import open_for_reading

NO_TEXT = b"\xff\xfe"
"""Bytes that are no UTF-8: written as bytes, and once more as what the column takes for a text."""

WRONG: tuple[Any, ...] = (
    *("2024-99-99", "x", -7, NO_TEXT, "2024-10-31T14+01:00", (1 << 63) - 1, float("inf"), "a\0b", "", "[" * 50_000),
    *("0000-01-01T00:00:00Z", "99999-01-01", "Mars/Olympus", b"towel", 0),
)
"""What is written into the columns in turn; a column that may hold it as it is, keeps it."""

VALUES: tuple[tuple[Any, bool], ...] = (*((wrong, False) for wrong in WRONG), (NO_TEXT, True))
"""The same, each with whether it is written as a text."""

PER_COLUMN = 2
"""How many of them each column gets in a run of `.ci/run`, one of which meets a reading command and one a writing one.

The long run gives every column each of them, and each of these meets both.
"""

SHARES = 4
"""Into so many runs the columns are dealt, so that those who run the tests side by side get some each."""

READING = (
    ("show", "towel"),
    ("timeline", "towel"),
    ("due",),
    ("cases",),
    ("export", "towel", "--unchecked"),
    ("export", "towel", "--format", "json", "--unchecked"),
    ("export", "towel", "--format", "csv"),
    ("history", "towel"),
    ("attachments", "towel"),
    ("check",),
    ("backup",),
    ("export", "--all", "--format", "zip", "--include-author", "--unchecked"),
)
WRITING = (
    ("add", "towel", "Hello."),
    ("edit", "towel", "--title", "Another."),
    ("edit", "towel/2", "--agent", "Bob"),
    ("settle", "towel/7", "kept"),
    ("undo",),
    ("remove", "towel/4", "--yes"),
)
UNTOLD = ("orders.position",)
"""What says only in which order others stand, and leaves the last one last: not told, as nothing reads otherwise."""


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
    towel("add", "towel", "--outcome", "no-answer", "--policy", "P-1", "--item", "2 x robe @ 3 EUR")
    towel("me", "--name", "Sam", "--email", "sam@example.com", "--phone", "0612345678", "--postcode", "1234 AB")
    towel("company", "Amazon", "--phone", "0800 0000", "--limit", "2000", "--address", "Postbus 1")
    return towel


def columns(book: Path) -> list[tuple[str, str]]:
    """Every column of every table of the book."""
    with closing(sqlite3.connect(book)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [
            (table, row[1])
            for table in sorted(tables)
            for row in connection.execute(f"PRAGMA table_info({table})")
            if row[1] != "id"
        ]


def damaged(book: Path, table: str, column: str, wrong: Any, *, as_text: bool) -> bool:
    """Write the value past the book's own checks; False where the book took it for what was there, or refused it."""
    connection = sqlite3.connect(book)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    value = "CAST(? AS TEXT)" if as_text else "?"
    try:
        row, was = connection.execute(
            f"SELECT rowid, CAST({column} AS BLOB) FROM {table} ORDER BY rowid DESC"
        ).fetchone()
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE rowid = ?", (wrong, row))
        connection.commit()
        query = f"SELECT CAST({column} AS BLOB) FROM {table} WHERE rowid = ?"
        return bool(connection.execute(query, (row,)).fetchone()[0] != was)
    except sqlite3.IntegrityError:
        return False
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("table", "column", "wrong"),
    [
        ("promises", "due_at", "2024-99-99"),
        ("promises", "due_zone", "Nowhere/X"),
        ("promises", "due_instant", "2011-11-11T11:11:11Z"),
        ("cases", "amount_currency", "EU€"),
        ("cases", "amount_minor", None),
        ("promises", "logged_zone", "a zone"),
    ],
)
def test_each_reading_command_names_the_column_that_is_damaged(
    story: Any, book: Path, table: str, column: str, wrong: Any
) -> None:
    """Whatever part of a value it is, in the same sentence: no screen shows what cannot be."""
    story("edit", "towel", "--amount", "24.99 EUR")
    assert damaged(book, table, column, wrong, as_text=False)

    named = "amount_currency cannot hold 'EUR'" if wrong is None else f"{column} cannot hold '{wrong}'"
    for words in READING[:6]:
        result = story(*words)
        assert (1, True) == (result.exit_code, f"is damaged (the column {named})" in result.stderr), (
            words,
            result.stderr,
        )


@pytest.mark.fault
@pytest.mark.parametrize("share", range(SHARES))
def test_no_damaged_value_ends_in_a_traceback(story: Any, book: Path, share: int) -> None:
    """Each command answers or says that the book is damaged, with a way on, and `check` finds every one."""
    found = damaged_all_over(story, book, PER_COLUMN, share)

    assert not found, found
    assert 0 == story("check").exit_code


@pytest.mark.long
def test_none_of_all_damaged_values_ends_in_a_traceback(story: Any, book: Path) -> None:
    """The same of every value in every column."""
    found = "".join(damaged_all_over(story, book, len(VALUES), share) for share in range(SHARES))

    assert not found, found
    assert 0 == story("check").exit_code


def test_no_damaged_row_is_taken_for_sound_at_one_look(story: Any, book: Path) -> None:
    """Whatever is seen to be sound has nothing wrong with it when it is looked at closely; all of a whole book is."""
    values = cycle(VALUES)
    story("note", "towel", 'a "quote", a \\ and a tab\t, é, 😔, \x01 and \x7f\nin two lines')
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA ignore_check_constraints = ON")
        assert [] == [kind.name for kind in SUBJECTS.values() if not seen_to_be_sound(connection, kind)]
        for table, column in columns(book):
            kinds = [kind for kind in SUBJECTS.values() if kind.table == table] or list(SUBJECTS.values())
            for wrong, as_text in islice(values, PER_COLUMN):
                connection.execute("BEGIN")
                try:
                    last = f"WHERE rowid = (SELECT max(rowid) FROM {table})"
                    value = "CAST(? AS TEXT)" if as_text else "?"
                    connection.execute(f"UPDATE {table} SET {column} = {value} {last}", (wrong,))
                    sound = [kind for kind in kinds if seen_to_be_sound(connection, kind)]
                    assert [] == [each for kind in sound for each in closely(connection, kind)], (table, column, wrong)
                except sqlite3.IntegrityError:
                    pass  # the book refuses it
                connection.execute("ROLLBACK")


def seen_to_be_sound(connection: sqlite3.Connection, kind: Kind[Any]) -> bool:
    """Whether all rows of the kind are."""
    return are_sound(connection, kind, check._columns_of(connection, kind), "1", ())


def closely(connection: sqlite3.Connection, kind: Kind[Any]) -> list[str]:
    """What is wrong with them, one by one."""
    columns_of = check._columns_of(connection, kind)
    try:
        return list(check._closely(connection, kind, columns_of, "1", (), from_outside=False))
    except sqlite3.DatabaseError as error:
        return [str(error)]


def damaged_all_over(story: Any, book: Path, per_column: int, share: int) -> str:
    """What ended otherwise than in an answer or a sentence on damage, and what `check` did not find, a line each.

    Of all columns this takes the share with that number.
    """
    unnoticed, loud, turn, whole = [], [], count(), book.read_bytes()
    values = cycle(VALUES)
    for place, (table, column) in enumerate(columns(book)):
        in_turn = list(islice(values, per_column))
        for wrong, as_text in in_turn if place % SHARES == share else ():
            if not damaged(book, table, column, wrong, as_text=as_text):
                put(book, whole)
                continue
            at, where, held = next(turn), f"{table}.{column} = {str(wrong)[:30]!r}", book.read_bytes()
            with closing(open_for_reading(book)) as connection:
                is_found = any(problems_in(connection))
            unnoticed += [] if is_found or f"{table}.{column}" in UNTOLD else [where]
            for words in commands_for(at, both=per_column == len(VALUES)):
                try:
                    result = story(*words)
                except AssertionError as unforeseen:
                    loud.append(f"{where}: {unforeseen}")
                    continue
                said = result.stdout + result.stderr if words == ("check",) else result.stderr
                fine = result.exit_code in (0, 2, 3) or (result.exit_code == 1 and is_told(said))
                loud += [] if fine and "Traceback" not in said else [f"{where}: {words}: {said[:200]}"]
                put(book, held)
                for copy in book.parent.glob("book-*"):
                    copy.unlink()
            put(book, whole)
    return "\n".join([*loud, *(f"{where}: unnoticed" for where in unnoticed)])


def commands_for(turn: int, *, both: bool) -> list[tuple[str, ...]]:
    """A reading and a writing command, or in every other turn one of them."""
    pair = turn if both else turn // 2
    commands = [READING[pair % len(READING)], WRITING[pair % len(WRITING)]]
    return commands if both else [commands[turn % 2]]


def put(book: Path, content: bytes) -> None:
    """Put a file in the place of the book, which what looked at the book before has no hold on."""
    book.unlink(missing_ok=True)
    book.write_bytes(content)
    book.chmod(0o600)


def problems_in(connection: sqlite3.Connection) -> list[str]:
    """What `check` finds; damage that stops it is found too."""
    try:
        return list(check.problems(connection))
    except sqlite3.DatabaseError as error:
        return [str(error)]


def is_told(said: str) -> bool:
    """Whether a person is told that it is damage, and what to do."""
    return any(words in said for words in ("is damaged", "`casebook check`", "does not", "was changed", "is gone"))
