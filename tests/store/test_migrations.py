"""Books of every released format open, and every byte of text, every number and every digest is what it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from casebook.store.checking import check
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.versions import migrations
from tests.conftest import each

FIXTURES = Path(__file__).parent / "fixtures"
RELEASED = sorted(FIXTURES.glob("version-*.db"), key=lambda path: int(path.stem.partition("-")[2]))


Said = Callable[[str], list[tuple[Any, ...]]]
"""What a book answers."""


@contextmanager
def as_released(path: Path) -> Iterator[Said]:
    """What the book says before anything has opened it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        yield lambda query: connection.execute(query).fetchall()


@contextmanager
def migrated(path: Path) -> Iterator[Said]:
    """What it says to this casebook."""
    with closing(open_for_reading(path)) as connection:
        yield lambda query: [tuple(row) for row in connection.execute(query)]


def test_there_is_a_book_of_every_released_format() -> None:
    """A step that was released has a book that was written before it."""
    assert [f"version-{number}.db" for number in range(1, migrations.VERSION)] == [path.name for path in RELEASED]


def test_every_step_is_named_and_says_why() -> None:
    """A migration is a function with a name and a reason."""
    assert [] == [step for step in migrations.STEPS if not (step.__doc__ and step.__name__)]


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.stem)
def test_every_column_of_every_row_holds_the_same_value(path: Path) -> None:
    """Columns that are there still hold the same bytes; what an entry says of another is among the links."""
    moved = {"promises": "made_in", "attachments": "attached_to"}
    with as_released(path) as before, migrated(path) as now:
        tables = [name for (name,) in before("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in sorted(set(tables) - {"revisions"}):
            columns = [row[1] for row in before(f"PRAGMA table_info({table})")]
            gone = moved.get(table) if moved.get(table) in columns else None
            remaining = ", ".join(name for name in columns if name != gone)
            query = f"SELECT {remaining} FROM {table} ORDER BY {columns[0]}"
            assert before(query) == now(query)
            if gone:
                relations = before(f"SELECT case_id, number, {gone} FROM {table} WHERE {gone} > 0")
                links = "SELECT links.case_id, links.number, to_number FROM links JOIN"
                found = f"{links} {table} ON {table}.case_id = links.case_id AND {table}.number = links.number"
                assert sorted(relations) == sorted(now(f"{found} WHERE relation = 'hangs-on'"))


def test_every_digest_is_what_it_was() -> None:
    """A digest that was noted elsewhere before the format changed still says that nothing was changed."""
    path = FIXTURES / "version-2.db"
    columns = "subject, uuid, ref, {}, undoes, written_at, written_zone, written_instant, body, salt, commitment"
    old, new = f"deed, {columns.format('act')}", f"change_id, {columns.format('action')}"
    chain = "previous, digest FROM revisions ORDER BY id"

    with as_released(path) as before, migrated(path) as now:
        assert before(f"SELECT {old}, {chain}") == now(f"SELECT {new}, {chain}")


@each("path", RELEASED)
def test_every_migrated_book_is_whole(path: Path) -> None:
    """Both chains hold, every row reads as it was last written, and the tables take every row."""
    with closing(open_for_reading(path)) as connection, as_released(path) as before:
        assert [] == list(check.problems(connection, from_outside=True))
        assert check.head(connection).records == len(before("SELECT id FROM revisions"))


def test_a_book_of_the_second_format_is_shown_and_exported_the_same(casebook: Any, tmp_path: Path) -> None:
    """Every promise hangs on the contact it was made in, every file on its entry, erased and hidden entries stay so."""
    book = tmp_path / "old.db"
    book.write_bytes((FIXTURES / "version-2.db").read_bytes())
    as_it_was = json.loads((FIXTURES / "version-2.json").read_text("utf-8"))

    exported = casebook("export", "--all", "--format", "json", "--include-private", CASEBOOK_BOOK=str(book))

    now = json.loads(exported.stdout)
    cases = [(case["case"], case["entries"]) for case in now["cases"]]
    for (case, entries), before in zip(cases, as_it_was["cases"], strict=True):
        assert before["case"] == {key: case[key] for key in before["case"]}
        for entry, was in zip(entries, before["entries"], strict=True):
            del was["days_late" if "days_late" in was else "at"]
            assert was == {key: entry[key] for key in was}
