"""What lies beside a book, and by which names: SQLite's own side files, and the folder of the daily copies."""

from __future__ import annotations

from pathlib import Path

SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a book, by what is added to its name."""


def copy_of_day(path: Path, day: str) -> Path:
    """Where the copy of the book is, or will be, that is made before the day's first change (an ISO date)."""
    return path.with_name(f"{path.name}.copies") / f"{day}.db"


def newest_copy(path: Path) -> str:
    """The newest of the book's daily copies; empty where there is none."""
    return str(max(copy_of_day(path, "").parent.glob("????-??-??.db"), default=""))
