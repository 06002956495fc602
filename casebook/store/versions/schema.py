"""Whether the tables, indexes and everything else in a file are exactly what the migrations make.

SQLite does what the file tells it: a trigger that somebody put there copies what is erased, a view in the place of a
table shows what was never recorded, and one flipped bit in the words `INTEGER PRIMARY KEY` makes every number empty. So
the whole schema is compared at every opening, before anything else is asked of the file, by one digest.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache, lru_cache
from typing import Any

from casebook.store.digests import sha256_for
from casebook.store.versions import migrations

_OF_SQLITE = ("sqlite_sequence", "sqlite_stat1", "sqlite_stat4")
"""Tables that SQLite makes itself: for AUTOINCREMENT, and for ANALYZE."""

Schema = dict[tuple[str, str], str]


def fault_in(connection: sqlite3.Connection, version: int) -> str | None:
    """What is wrong with the schema of a file of this version, as a clause; None where it has that and nothing beside it."""
    if _digest_of_rows(_rows(connection)) != migrations.SCHEMAS.get(version):
        # Another SQLite may put the same into other words: what it makes itself is right too.
        different = next(differences(connection, version), None)
        return different and (_wrong_version(connection, version) or different)
    return _shared_place(connection)


def _wrong_version(connection: sqlite3.Connection, version: int) -> str | None:
    """That the number of the version is another than its tables have, or one that no book has; None where it may be right."""
    really = version_of_tables(connection)
    if really is not None:
        return f"it is marked as of version {version}, and its tables are those of version {really}"
    return None if version in migrations.SCHEMAS else f"it is marked as of version {version}, which no book has"


def version_of_tables(connection: sqlite3.Connection) -> int | None:
    """The version whose tables, indexes and all these are; None where no book has them."""
    has = (each for each in reversed(migrations.SCHEMAS) if next(differences(connection, each), None) is None)
    return next(has, None)


def _shared_place(connection: sqlite3.Connection) -> str | None:
    """Which table or index stands on the pages of another, as where each begins is a number in the schema too."""
    seen: dict[int, str] = {}
    for page, kind, name in connection.execute("SELECT rootpage, type, name FROM sqlite_schema WHERE rootpage > 0"):
        if page in seen:
            return f"the {kind} '{name}' stands where '{seen[page]}' does"
        seen[page] = name
    return None


def differences(connection: sqlite3.Connection, version: int) -> Iterator[str]:
    """What is another than the migrations make it, a clause each."""
    found, made = schema_of(connection), _made_by_steps(version)
    for kind, name in sorted(found.keys() - made.keys()):
        yield f"the {kind} '{name}' is none of a book's"
    for kind, name in sorted(made.keys() - found.keys()):
        yield f"the {kind} '{name}' is missing"
    for kind, name in sorted(found.keys() & made.keys()):
        if found[kind, name] != made[kind, name]:
            yield f"the {kind} '{name}' is not as casebook makes it"


@cache
def _made_by_steps(version: int) -> Schema:
    """The schema that the migrations make, up to this version."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for step in migrations.STEPS[:version]:
            step(memory)
        return schema_of(memory)


def schema_of(connection: sqlite3.Connection) -> Schema:
    """What stands in the schema, by type and name: each as its SQL, any blanks between two words counting as one."""
    return _by_name(_rows(connection))


Rows = tuple[tuple[Any, ...], ...]


def _rows(connection: sqlite3.Connection) -> Rows:
    """The schema as it stands in the file."""
    return tuple(map(tuple, connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")))


def _by_name(rows: Rows) -> Schema:
    found: Schema = {}
    for kind, name, table, sql in rows:
        if kind == "table" and name in _OF_SQLITE:
            continue
        words = " ".join(str(sql).split())
        # Two of one name are not possible, unless somebody wrote into the schema by hand.
        found[str(kind), str(name)] = f"{found.get((str(kind), str(name)), '')}{table}:{words}"
    return found


@lru_cache(maxsize=16)  # a process that opens many books, or one book often, finds the same in each
def _digest_of_rows(rows: Rows) -> str:
    return digest_of(_by_name(rows))


def digest_of(schema: Schema) -> str:
    """The SHA-256 of a schema, in whatever order it stands in the file."""
    listed = "\n".join(f"{kind} {name} {words}" for (kind, name), words in sorted(schema.items()))
    digest: str = sha256_for(1)(listed.encode()).hexdigest()
    return digest
