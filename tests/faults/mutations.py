"""The program with one of its protections taken away, to show that the faults would notice.

Only ever called in a process that was forked for one command line, and ends with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from casebook.files import output_file
from casebook.store import errors, writer
from casebook.store.sqlite import connection as sqlite_connection
from casebook.store.sqlite import creation, opening
from casebook.store.versions import migrations


def become(mutation: str) -> None:
    """Take this protection away from the program in this process."""
    _WAYS[mutation]()


def _half_synced() -> None:
    """SQLite's own default: the folder is not synced once the journal is gone."""
    _pragma("synchronous = FULL")


def _unsynced() -> None:
    _pragma("synchronous = OFF")


def _in_wal() -> None:
    """The setting that most advice on SQLite gives."""

    def connected_in_wal(path: Path) -> Any:
        connection = sqlite3.connect(path, isolation_level=None, factory=_StaysInWal)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    opening.connect = connected_in_wal


class _StaysInWal(sqlite3.Connection):
    def execute(self, query: str, *values: Any) -> Any:
        return super().execute("SELECT 1" if query.startswith("PRAGMA journal_mode = DELETE") else query, *values)


def _two_commits() -> None:
    """A transaction for every entry, though the person did one thing."""
    log = writer.Writer.log

    def log_one_by_one(self: Any, case: Any, *entries: Any, **more: Any) -> tuple[Any, ...]:
        recorded: list[Any] = []
        for entry in entries:
            if recorded:
                self._connection.execute("COMMIT")
                self._connection.execute("BEGIN IMMEDIATE")
            recorded += log(self, case, entry, **more)
        return tuple(recorded)

    writer.Writer.log = log_one_by_one  # type: ignore[method-assign]


def _says_first() -> None:
    """Confirm, then commit."""

    @contextmanager
    def begun(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
        connection.execute("BEGIN IMMEDIATE")
        yield

    def commit_and_close(self: Any) -> None:
        self._connection.execute("COMMIT")
        self._connection.close()

    writer.transaction = begun
    writer.Writer.close = commit_and_close  # type: ignore[method-assign]


def _plain_begin() -> None:
    """Read, then write, without the lock that keeps others out in between."""

    @contextmanager
    def begun(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
        with sqlite_connection.translate_errors(path):
            connection.execute("BEGIN")
            yield
            connection.execute("COMMIT")

    writer.transaction = begun


def _sure() -> None:
    """Say that nothing was recorded whenever the disk reports an error."""
    errors.CommitUncertain = errors.NotRecorded  # type: ignore[misc,assignment]


def _made_in_place() -> None:
    """Make the book where it is to be, table by table."""

    def make(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        migrations.migrate(connection)
        connection.close()

    creation.create = make


def _migrates_statement_by_statement() -> None:
    """Let each statement of a migration commit, as Python's own `executescript` does."""

    def migrated(connection: sqlite3.Connection, path: Path, version: int) -> None:
        migrations.migrate(connection)

    opening._bring_up_to_date = migrated


def _written_in_place() -> None:
    """Write an export straight over the old one."""

    def written(text: Any, path: Path, *, force: bool = False) -> None:
        path.write_text(text, "utf-8")

    output_file.write_output = written


def _pragma(setting: str) -> None:
    name = setting.split(" = ")[0]
    changed = [setting if pragma.startswith(f"{name} ") else pragma for pragma in sqlite_connection._PRAGMAS]
    sqlite_connection._PRAGMAS = tuple(changed)  # type: ignore[assignment]


_WAYS: dict[str, Callable[[], None]] = {
    "half-synced": _half_synced,
    "unsynced": _unsynced,
    "in-wal": _in_wal,
    "two-commits": _two_commits,
    "says-first": _says_first,
    "plain-begin": _plain_begin,
    "sure": _sure,
    "made-in-place": _made_in_place,
    "migrates-statement-by-statement": _migrates_statement_by_statement,
    "written-in-place": _written_in_place,
}
