"""Files that no command writes over: a book, its copies, and what lies beside either, by whatever name they go.

A name is compared as a disk that ignores capitals would, and one that keeps letters and accents apart: what is refused
on one computer is refused on all.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from casebook.errors import NotWritten, WrongValue, reason_of
from casebook.store.sqlite.encryption import is_encrypted
from casebook.store.sqlite.file_names import (
    DATABASE_MAGIC,
    FOLDERS,
    HEADER_BYTES,
    JOURNAL_MAGIC,
    LOG_MAGICS,
    SIDE_FILES,
    copies_beside,
    folder_beside,
)


class BookInTheWay(WrongValue):
    """What was to be written has the name of a book, or of something that belongs to one; `what` completes "it is …"."""

    def __init__(self, name: str, what: str) -> None:
        self.name, self.what = name, what

    def __str__(self) -> str:
        return f"'{self.name}' is {self.what}, which no command writes over; name another file."


def check_not_of_book(path: Path, book: Path) -> None:
    """Raises BookInTheWay where writing to `path` would write over a book or something of one, this one or another.

    Raises NotWritten where that cannot be told.
    """
    try:
        what = _belongs_to(path, book) or (_kind_of_file(path) if path.is_file() else None)
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{path}'", reason_of(error)) from error
    if what is not None:
        raise BookInTheWay(str(path), what)


def _belongs_to(path: Path, book: Path) -> str | None:
    """What of the book has this name, or would have if it were there."""
    if path.exists() and book.exists() and path.samefile(book):
        return "the book itself"
    folder = path.parent
    for place in {book.absolute(), book.resolve()}:
        if _is_same_folder(folder, place.parent):
            if _key(path.name) == _key(place.name):
                return "the book itself"
            if _key(path.name) in {_key(f"{place.name}{ending}") for ending in SIDE_FILES}:
                return "a name that SQLite has for a file of the book"
            if re.fullmatch(rf"{re.escape(_key(place.name))}\.(version-\d+|before-restore-.*)", _key(path.name)):
                return "a name of a copy of the book"
            # Also one whose beginning is damaged, so that it can be told by its name alone.
            if _key(path.name) in {_key(copy.name) for copy in copies_beside(place)}:
                return "a copy of the book"
    if _is_side_file(path):
        return "a name that SQLite has for a file of the database beside it"
    return _folder_of(path, book)


def _is_side_file(path: Path) -> bool:
    """Whether SQLite would take a file of this name for one of another database that lies beside it."""
    for ending in SIDE_FILES:
        database = path.parent / path.name[: -len(ending)]
        if _key(path.name).endswith(ending) and database.is_file():
            with database.open("rb") as file:
                return file.read(len(DATABASE_MAGIC)) == DATABASE_MAGIC
    return False


def _folder_of(path: Path, book: Path) -> str | None:
    """Which of the folders that lie beside the book has this name, or is one that this lies in."""
    for place in {book.absolute(), book.resolve()}:
        for ending, content in FOLDERS.items():
            folder = folder_beside(place, ending)
            if _is_same_folder(path.parent, folder.parent) and _key(path.name) == _key(folder.name):
                return f"a name of the folder of {content}"
            if any(_is_same_folder(each, folder) for each in (path.parent, *path.parent.absolute().parents)):
                return f"in the folder of {content}"
    return None


def _kind_of_file(path: Path) -> str | None:
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if header.startswith(DATABASE_MAGIC):
        return "a database"
    if is_encrypted(header):
        return "encrypted, so that it may be a copy of a book"
    if header.startswith((JOURNAL_MAGIC, *LOG_MAGICS)):
        return "a file of a database that is being written"
    return None


def _is_same_folder(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return _key(str(one.absolute())) == _key(str(other))


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
