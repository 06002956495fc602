"""The whole schema of a file is looked at before anything is asked of it: it does what its schema says, whoever wrote that."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from casebook.store.versions import migrations, schema
from tests.conftest import each, record

FIXTURES = Path(__file__).parent / "fixtures"
READING = (("cases",), ("timeline", "towel"), ("due",), ("export", "towel"), ("check",), ("history", "towel"))
WRITING = (("note", "towel", "b"), ("add", "towel", "c"), ("undo",), ("erase", "towel/1", "--yes"))
COPYING = (("backup", "copy.db"), ("export", "--all", "--format", "json"))

FOREIGN = {
    "a trigger": "CREATE TRIGGER keep AFTER UPDATE ON events BEGIN INSERT INTO orders (case_id, position, number, bare)"
    " VALUES (old.case_id, old.id + 99, old.text, old.text); END",
    "a view": "CREATE VIEW more AS SELECT * FROM events",
    "a table": "CREATE TABLE more (text TEXT)",
    "an index": "CREATE INDEX more ON events (text)",
    "a trigger in letters of SQLite's": "CREATE TRIGGER sqlite_like BEFORE DELETE ON orders BEGIN SELECT 1; END",
}
"""What somebody may put into a book by hand, as SQL."""

CHANGED = {
    "a view without end in the place of a table": (
        "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW links AS WITH RECURSIVE more(case_id) AS"
        " (SELECT 1 UNION ALL SELECT case_id + 1 FROM more) SELECT 1 AS id, case_id, 1 AS number, ''hangs-on'' AS relation,"
        " 1 AS to_number FROM more' WHERE name = 'links'"
    ),
    "a CHECK that is gone": "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (number >= 1)', '') WHERE name = 'events'",
    "numbers that are none": "UPDATE sqlite_schema SET sql = replace(sql, 'PRIMARY KEY', 'PRIMARY KE9') WHERE name = 'cases'",
    "a generated column": "UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT', 'text TEXT AS (uuid)') WHERE name = 'events'",
    "an index that is gone": "DELETE FROM sqlite_schema WHERE name = 'orders_bare'",
    "a table on the pages of another": (
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'events') WHERE name = 'links'"
    ),
    "another index": "UPDATE sqlite_schema SET sql = replace(sql, '(bare)', '(number)') WHERE name = 'orders_bare'",
}
"""What a flipped bit, or somebody's hand, may do to the schema itself."""


@each("version", range(1, migrations.VERSION + 1))
def test_each_version_is_known(version: int) -> None:
    """A new migration brings the digest of the schema it makes, which is what this says where it is missing."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for step in migrations.STEPS[:version]:
            step(memory)
        assert migrations.SCHEMAS.get(version) == schema.digest_of(schema.schema_of(memory))
        assert [] == list(schema.differences(memory, version))


@each("name", sorted(path.name for path in FIXTURES.glob("version-*.db")))
def test_every_released_book_has_the_schema_of_its_version(name: str) -> None:
    """And once it was brought up to date that of today, whichever version it began with."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        with closing(sqlite3.connect(FIXTURES / name)) as released:
            released.backup(memory)
        memory.row_factory = sqlite3.Row
        assert schema.fault_in(memory, migrations.version_of(memory)) is None
        migrations.migrate(memory)
        assert schema.fault_in(memory, migrations.VERSION) is None


@pytest.fixture
def written(towel: Any, book: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The runner, in the folder of a book with a note, towel/2, and a copy of it as it was."""
    record(towel, ("note", "towel", "a secret"))
    monkeypatch.chdir(book.parent)
    return towel


@pytest.mark.parametrize("name", FOREIGN)
def test_what_no_casebook_put_there_is_refused_by_every_command(written: Any, book: Path, name: str) -> None:
    """It is named, nothing is changed, and no copy of it is made or restored."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        if "sqlite_like" in FOREIGN[name]:
            put_in_by_hand(connection, "trigger", "sqlite_like", "orders", FOREIGN[name])
        else:
            connection.execute(FOREIGN[name])
    refused_everywhere(written, book)


@pytest.mark.parametrize("name", CHANGED)
def test_a_schema_that_was_changed_is_refused_by_every_command(written: Any, book: Path, name: str) -> None:
    """At once: nothing of it is asked, so that nothing of it hangs."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        assert connection.execute(CHANGED[name]).rowcount == 1
    refused_everywhere(written, book)


def put_in_by_hand(connection: sqlite3.Connection, *values: str) -> None:
    """A row of the schema under a name that SQLite keeps for itself."""
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, 0, ?)", values)


def refused_everywhere(written: Any, book: Path) -> None:
    """Every command ends with status 1 and one sentence about damage, and the file is as it was."""
    before = book.read_bytes()
    for words in (*READING, *WRITING, *COPYING):
        result = written(*words)
        assert (1, "", 1) == (result.exit_code, result.stdout, result.stderr.count("\n")), words
        assert "is damaged" in result.stderr, words
        assert before == book.read_bytes(), words
    book.rename("tampered.db")
    assert 1 == written("restore", "tampered.db", "--yes").exit_code
    assert not book.exists()


MARKED = {
    "PRAGMA user_version = 0": f"it is marked as of version 0, and its tables are those of version {migrations.VERSION}",
    "PRAGMA user_version = 3": f"it is marked as of version 3, and its tables are those of version {migrations.VERSION}",
    "PRAGMA user_version = 0; CREATE TABLE more (x)": "it is marked as of version 0, which no book has",
    "PRAGMA application_id = 0": "it has the tables of a book, and does not say that it is one",
}
"""What may be written over the numbers that say what a file is, with what is told of it."""


@each(("marked", "told"), list(MARKED.items()))
def test_a_number_that_says_what_it_is_is_told_as_what_is_damaged(
    written: Any, book: Path, marked: str, told: str
) -> None:
    """Not as a table or an index that is none of a book's; a copy can be put in its place."""
    written("backup", "whole.db")
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.executescript(marked)

    for command in (*READING, *WRITING, ("backup", "copy.db")):
        result = written(*command)
        assert (1, "") == (result.exit_code, result.stdout)
        assert f"is damaged ({told}); nothing was changed. `casebook restore" in result.stderr
    assert "is damaged" in written("restore", str(book), "--yes", "--book", "another.db").stderr
    assert 0 == written("restore", "whole.db", "--yes").exit_code
    assert 0 == written("check").exit_code


def test_what_sqlite_keeps_for_itself_may_be_there(written: Any, book: Path) -> None:
    """Whoever ran ANALYZE changed nothing."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("ANALYZE")

    assert 0 == written("check").exit_code


def test_a_difference_is_named(written: Any, book: Path) -> None:
    """What is more, what is missing and what is another."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.executescript(
            "DROP INDEX orders_bare; CREATE TABLE more (id); DROP TABLE links; CREATE TABLE links (id);"
        )
        found = sorted(schema.differences(connection, migrations.VERSION))

    assert found[0] == "the index 'orders_bare' is missing"
    assert "the table 'links' is not as casebook makes it" in found
    assert found[-1] == "the table 'more' is none of a book's"
