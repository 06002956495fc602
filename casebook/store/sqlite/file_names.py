"""What lies beside a book, by which names, and how such files begin: SQLite's own side files, and the daily copies."""

from __future__ import annotations

from pathlib import Path

SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a book, by what is added to its name."""

FOLDERS = {".copies": "the daily copies", ".drafts": "answers not yet recorded", ".live": "contacts going on"}
"""The folders that casebook makes beside a book, by what is added to its name, with what lies in them."""

HEADER_BYTES = 100
"""How many bytes of a database say what it is."""

DATABASE_MAGIC = b"SQLite format 3\x00"
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
LOG_MAGICS = (bytes.fromhex("377f0682"), bytes.fromhex("377f0683"))
"""How a database begins, a rollback journal, and a write-ahead log (sqlite.org/fileformat2.html, 1.3, 3 and 4.1; checked
November 2026)."""


def copy_of_day(path: Path, day: str) -> Path:
    """Where the copy of the book is, or will be, that is made before the day's first change (an ISO date)."""
    return folder_beside(path, ".copies") / f"{day}.db"


def folder_beside(path: Path, ending: str) -> Path:
    """Where the folder of FOLDERS is, or will be, that lies beside the book."""
    return path.with_name(f"{path.name}{ending}")


def copies_beside(path: Path) -> list[Path]:
    """Everything that casebook puts beside a book by itself and that holds what the book held: copies, and a book set aside."""
    daily = _glob(path.parent, f"{path.name}.copies/????-??-??.db")
    return sorted([*copies_before(path), *daily, *copies_made_in(path.parent, path)])


def copies_made_in(place: Path, path: Path) -> list[Path]:
    """The copies of the book that `backup` made in this folder; the file itself where one file is named for them."""
    return [place] if place.is_file() else sorted(_glob(place, f"{path.stem}-????-??-??-??????.db*"))


def copies_before(path: Path) -> list[Path]:
    """What a book was before something was restored to its place, and before it was brought up to date."""
    return sorted(one for mark in ("before-restore", "version") for one in _glob(path.parent, f"{path.name}.{mark}-*"))


def book_of_copy(path: Path) -> Path | None:
    """The book that this is a copy of by its name, one that casebook makes by itself; None where it is none."""
    name, folder = path.name, path.parent
    if folder.name.endswith(".copies") and path.match("????-??-??.db"):
        return folder.with_name(folder.name.removesuffix(".copies"))
    for mark in (".before-restore-", ".version-"):
        book, _, rest = name.partition(mark)
        if book and rest and (mark != ".version-" or rest.isdecimal()):
            return path.with_name(book)
    return None


def newest_copy(path: Path) -> str:
    """The newest of the book's daily copies; empty where there is none."""
    return str(max(copy_of_day(path, "").parent.glob("????-??-??.db"), default=""))


def _glob(folder: Path, pattern: str) -> list[Path]:
    # Only the marks of the pattern itself stand for anything: a book may be called `[old].db`.
    return [found for found in folder.glob(pattern.replace("[", "[[]")) if found.is_file()]
