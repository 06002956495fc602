"""What SQLite itself finds wrong with the file, in our own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

_MOST = 100
"""At how many findings SQLite stops looking (sqlite.org/pragma.html#pragma_integrity_check, looked up 2026-11)."""


def page_problems(connection: Connection) -> Iterator[str]:
    """What is wrong with pages, indexes and references, a clause each; nothing where the file is sound."""
    found = sum(row[0] != "ok" for row in connection.execute("PRAGMA integrity_check"))
    if found:
        places = "a place" if found == 1 else f"{found} places" if found < _MOST else f"{found} places or more"
        yield f"the file itself is damaged in {places}"
    yield from (f"a row of {row[0]} belongs to nothing" for row in connection.execute("PRAGMA foreign_key_check"))
