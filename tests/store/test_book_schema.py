"""The file's tables and the tables that SQLModel makes of the kinds: two descriptions of one thing, held together."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Enum, UniqueConstraint
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlmodel import SQLModel

from casebook.records.kinds import CONTACT, SUBJECTS
from casebook.store import tables
from casebook.store.versions import migrations
from tests.conftest import each

MADE = tables.tables()
TABLES = dict(sorted(SQLModel.metadata.tables.items()))
COLUMNS = {kind.table: tuple(name for name in kind.columns if name not in kind.relations) for kind in SUBJECTS.values()}
NO_RECORD = {"revisions", "head"}
"""Written by the book itself: what stood before."""

BOOKKEEPING = re.compile(r"id|case_id|handle_key|last_number|removed_at|\w*bare|position")
"""Columns that are for finding, counting and hiding, and tell nothing of the case."""


@pytest.fixture(scope="module")
def migrated() -> Iterator[sqlite3.Connection]:
    """An empty book in memory, brought up by every migration once; nothing can be written to it any more."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    migrations.migrate(connection)
    connection.execute("PRAGMA query_only = ON")
    yield connection
    connection.close()


def test_every_table_has_a_record_and_every_record_a_table(migrated: sqlite3.Connection) -> None:
    """No table is there that SQLModel does not state, but those the book writes by itself."""
    found = {row["name"] for row in migrated.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    assert set(TABLES) == set(MADE) == found - NO_RECORD


def of_sqlite(column: Any) -> str:
    """The type a column of a record has in the file; a text has no length there but that of its CHECK."""
    name = str(column.type.compile(SQLiteDialect()))
    return "TEXT" if name.startswith("VARCHAR") else name


@pytest.mark.parametrize("table", TABLES)
def test_every_migrated_column_is_one_of_the_record(migrated: sqlite3.Connection, table: str) -> None:
    """Name, type and whether a value must be there: the same in the file and in the record."""
    declared = {
        column.name: (of_sqlite(column), not column.nullable and not column.primary_key)
        for column in TABLES[table].columns
    }
    found = {
        row["name"]: (row["type"], bool(row["notnull"])) for row in migrated.execute(f"PRAGMA table_info({table})")
    }

    assert declared == found


@pytest.mark.parametrize("table", TABLES)
def test_all_that_is_unique_in_the_record_is_unique_in_the_file(migrated: sqlite3.Connection, table: str) -> None:
    """Numbers, handles and identities cannot be given twice, whoever writes the file."""
    declared = {
        tuple(sorted(column.name for column in constraint.columns))
        for constraint in TABLES[table].constraints
        if isinstance(constraint, UniqueConstraint)
    } | {(column.name,) for column in TABLES[table].columns if column.unique}
    found = {
        tuple(sorted(row["name"] for row in migrated.execute(f"PRAGMA index_info('{index['name']}')")))
        for index in migrated.execute(f"PRAGMA index_list({table})")
        if index["unique"] and index["origin"] == "u"
    }

    assert declared == found


@pytest.mark.parametrize("table", TABLES)
def test_in_every_table_what_is_looked_up_is_indexed_and_what_refers_is_held(
    migrated: sqlite3.Connection, table: str
) -> None:
    """An indexed column of the record has an index in the file; a foreign key is one there too."""
    indexed = {
        row["name"]
        for index in migrated.execute(f"PRAGMA index_list({table})")
        for row in migrated.execute(f"PRAGMA index_info('{index['name']}')")
    }
    referring = {
        (row["from"], row["table"], row["to"]) for row in migrated.execute(f"PRAGMA foreign_key_list({table})")
    }

    assert {column.name for column in TABLES[table].columns if column.index and not column.unique} <= indexed
    assert {
        (column.name, *key.target_fullname.split("."))
        for column in TABLES[table].columns
        for key in column.foreign_keys
    } == referring


def statement(connection: sqlite3.Connection, table: str) -> str:
    """The SQL that made the table, blanks made single."""
    sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = :name", {"name": table}).fetchone()["sql"]
    return " ".join(sql.split())


VOCABULARIES = [
    (table, column.name, column.type.enums)
    for table, found in TABLES.items()
    for column in found.columns
    if isinstance(column.type, Enum)
]


@pytest.mark.parametrize(
    ("table", "column", "words"), VOCABULARIES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_closed_vocabulary_is_checked_by_the_file_too(
    migrated: sqlite3.Connection, table: str, column: str, words: list[str]
) -> None:
    """The words of a vocabulary are stored by value, and are those of the CHECK, no more and no fewer."""
    check = re.search(rf"\({column} IN \(([^)]*)\)", statement(migrated, table))

    assert check is not None
    assert sorted(words) == sorted(re.findall(r"'([^']*)'", check[1]))


@pytest.mark.parametrize(
    ("table", "condition"),
    [
        ("contacts", "minutes BETWEEN 0 AND 100000"),
        ("contacts", "rating BETWEEN 1 AND 5"),
        ("contacts", "incoming IN (0, 1)"),
        ("shipments", "is_return IN (0, 1)"),
        ("cases", "amount_minor >= 0"),
        ("cases", "last_number >= 0"),
        ("cases", "(amount_minor IS NULL) = (amount_currency IS NULL)"),
        ("promises", "(verdict IS NULL) = (settled_at IS NULL)"),
        ("promises", "(due_at IS NULL) = (due_instant IS NULL)"),
    ],
)
def test_ranges_and_pairs_are_checked_by_the_file_too(migrated: sqlite3.Connection, table: str, condition: str) -> None:
    """What the constructor refuses, the database refuses once more."""
    assert f"CHECK ({condition})" in statement(migrated, table)


@each("table", COLUMNS)
def test_the_reader_reads_every_column_there_is(table: str) -> None:
    """The columns asked for exist, each once; every column that is not bookkeeping is read. None is forgotten."""
    there = {column.name for column in TABLES[table].columns}

    assert sorted(set(COLUMNS[table])) == sorted(COLUMNS[table])
    assert set(COLUMNS[table]) <= there
    assert {name for name in there if not BOOKKEEPING.fullmatch(name)} == {
        name for name in COLUMNS[table] if not BOOKKEEPING.fullmatch(name)
    }


def test_every_table_of_entries_is_read() -> None:
    """A kind of entry that is written and never read would be lost: all tables with a number are among the reader's."""
    assert {table for table, found in TABLES.items() if "uuid" in found.columns} <= set(COLUMNS)


VALUES = {
    "uuid": "u" * 36,
    "case_id": 1,
    "number": 1,
    "at": "2024-10-31",
    "zone": "UTC",
    "instant": "2024-10-31T00:00:00Z",
    "logged_at": "2024-10-31T00:00:00+00:00",
    "logged_zone": "UTC",
    "logged_instant": "2024-10-31T00:00:00Z",
    "is_private": 0,
    "is_key": 0,
    "incoming": 0,
    "channel": "chat",
}


def test_what_comes_from_outside_is_refused_where_no_casebook_would_have_written_it() -> None:
    """A misspelt column, a word of no vocabulary, a number out of range, a value of another type: each is named, in our words."""
    optional = {name: None for name in CONTACT.columns if name not in VALUES and name not in CONTACT.relations}
    whole = {**optional, **VALUES, "case_number_bare": None}
    refusals: dict[tuple[str, Any], str] = {
        ("chanel", "chat"): "is not a column of it",
        ("role", "boss"): "is none of 'bot', 'representative', 'supervisor', 'manager' or 'other'",
        ("rating", 0): "is less than 1",
        ("rating", 6): "is more than 5",
        ("rating", 2.5): "is not a whole number",
        ("minutes", -1): "is less than 0",
        ("number", 0): "is less than 1",
        ("uuid", "short"): "has fewer characters than 36",
        ("uuid", "x" * 37): "has more characters than 36",
        ("at", "31 Oct"): "has fewer characters than 10",
        ("zone", ""): "has fewer characters than 1",
        ("text", 5): "is not text",
        ("incoming", 2): "is more than 1",
        ("incoming", None): "is not a whole number",
        ("agent", b"Maria"): "is not text",
    }

    assert tables.refusal_of(CONTACT, whole) is None
    assert tables.are_rows(CONTACT, {name: [cell, cell] for name, cell in whole.items()})
    for name, wrong in refusals:
        columns = {column: [cell, cell] for column, cell in whole.items()} | {name: [whole.get(name), wrong]}
        assert not tables.are_rows(CONTACT, columns), name
    assert {(name, wrong): f"{name}: it {why}" for (name, wrong), why in refusals.items()} == {
        (name, wrong): tables.refusal_of(CONTACT, {**whole, name: wrong}) for name, wrong in refusals
    }


def test_what_is_not_whole_is_refused() -> None:
    """Every column that must be there is asked for."""
    missing = {
        name: tables.refusal_of(CONTACT, {key: value for key, value in VALUES.items() if key != name})
        for name in VALUES
    }

    assert {name: f"{name}: it is missing" for name in VALUES} == missing
    for name in VALUES:
        assert not tables.are_rows(CONTACT, {key: [value] for key, value in VALUES.items() if key != name})
    assert not tables.are_rows(CONTACT, {**{key: [value] for key, value in VALUES.items()}, "mood": ["calm"]})
