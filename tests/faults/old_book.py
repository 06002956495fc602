"""A book that the first version made, as it was released."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

OLD_BOOK = Path(__file__).parents[1] / "store" / "fixtures" / "version-1.db"


def old_handle() -> str:
    """What its first case goes by."""
    with closing(sqlite3.connect(OLD_BOOK.as_uri() + "?mode=ro", uri=True)) as connection:
        return str(connection.execute("SELECT handle FROM cases ORDER BY id").fetchone()[0])
