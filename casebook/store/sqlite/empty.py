"""The empty book: what all migrations make of nothing, once for a process, as the bytes of its file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache

from casebook.store.versions import migrations


@cache
def empty_book() -> bytes:
    """The file of a book in which nothing was recorded yet."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        migrations.migrate(memory)
        return memory.serialize()
