"""What lies beside a book, and by which names: SQLite's own side files, and the folder of the daily copies."""

from __future__ import annotations

from pathlib import Path

SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a book, by what is added to its name."""


def copy_of_day(path: Path, day: str) -> Path:
    """Where the copy of the book is, or will be, that is made before the day's first change (an ISO date)."""
    return path.with_name(f"{path.name}.copies") / f"{day}.db"


def copies_beside(path: Path) -> list[Path]:
    """Everything that casebook puts beside a book by itself and that holds what the book held: copies, and a book set aside."""
    patterns = (f"{path.name}.copies/????-??-??.db", f"{path.name}.version-*", f"{path.name}.before-restore-*")
    made_here = f"{path.stem}-????-??-??-??????.db*"
    return sorted(found for pattern in (*patterns, made_here) for found in _glob(path.parent, pattern))


def newest_copy(path: Path) -> str:
    """The newest of the book's daily copies; empty where there is none."""
    return str(max(copy_of_day(path, "").parent.glob("????-??-??.db"), default=""))


def _glob(folder: Path, pattern: str) -> list[Path]:
    # Only the marks of the pattern itself stand for anything: a book may be called `[old].db`.
    return [found for found in folder.glob(pattern.replace("[", "[[]")) if found.is_file()]
