"""Which copies of a book have anything of a record: nothing is written, and no journal of them is looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing, suppress
from pathlib import Path

from casebook.store.errors import BookIsNewer, BookNotABook
from casebook.store.sqlite.backup import open_immutable
from casebook.store.sqlite.file_names import HEADER_BYTES
from casebook.store.sqlite.opening import version_in


def may_hold(copy: Path, uuids: Collection[str]) -> bool:
    """Whether a copy has any record of these, or nobody can tell: it is encrypted, damaged, or may not be read."""
    try:
        return _holds(copy, uuids)
    except (sqlite3.Error, OSError):
        return True


def others_holding(folder: Path, uuids: Collection[str], known: Collection[Path]) -> list[Path]:
    """The files of a folder that are books and have a record of these, by whatever name they were copied there; none of those
    `known`, and none of which that cannot be told."""
    found = []
    with suppress(OSError):
        others = (one for one in sorted(folder.iterdir()) if one.is_file() and not one.is_symlink())
        found = [one for one in others if not any(map(one.samefile, known)) and _surely_holds(one, uuids)]
    return found


def _surely_holds(path: Path, uuids: Collection[str]) -> bool:
    try:
        with path.open("rb") as file:
            version_in(file.read(HEADER_BYTES), str(path))
        return _holds(path, uuids)
    except (sqlite3.Error, OSError, BookNotABook, BookIsNewer):
        return False


def _holds(copy: Path, uuids: Collection[str]) -> bool:
    """Whether it has any record of these. Raises sqlite3.Error."""
    with closing(open_immutable(copy)) as connection:
        return any(row["uuid"] in uuids for row in connection.execute("SELECT DISTINCT uuid FROM revisions"))
