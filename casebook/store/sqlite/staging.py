"""Many rows put into a table by one statement, from a table in memory beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence


def insert_staged(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    shared: Mapping[str, object] | None = None,
) -> None:
    """Add these rows. They go through every CHECK and index of the table, in this order.

    What a CHECK lists (the words of a vocabulary) SQLite looks up in a list that it makes anew for each statement. With a
    statement for each row that is a third of the cost; here it is made once for all of them. What all rows have in common
    is `shared`, by column: nothing mostly, in two thirds of the columns, and as long in coming as anything else.
    """
    shared = shared or {}
    staged, names = f"temp.staged_{table}", ", ".join(columns)
    every = ", ".join((*columns, *shared))
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS staged_{table} ({', '.join(sorted((*columns, *shared)))})")
    connection.executemany(f"INSERT INTO {staged} ({names}) VALUES ({', '.join('?' * len(columns))})", rows)
    values = ", ".join((*columns, *("?" for _ in shared)))
    connection.execute(
        f"INSERT INTO {table} ({every}) SELECT {values} FROM {staged} ORDER BY rowid", tuple(shared.values())
    )
    connection.execute(f"DELETE FROM {staged}")
