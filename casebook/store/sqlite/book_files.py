"""Files that no command writes over: a book, its copies, and what lies beside either, by whatever name they go."""

from __future__ import annotations

from pathlib import Path

from casebook.errors import NotWritten, WrongValue, reason_of
from casebook.files.given import past_links
from casebook.store.sqlite.encryption import is_encrypted
from casebook.store.sqlite.file_names import (
    DATABASE_MAGIC,
    FOLDERS,
    HEADER_BYTES,
    JOURNAL_MAGIC,
    LOG_MAGICS,
    copies_beside,
    folder_beside,
)
from casebook.store.sqlite.names_taken import key, meaning_beside, meaning_of_name


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
    for place in {book.absolute(), past_links(book)}:
        if _is_same_folder(folder, place.parent):
            if key(path.name) == key(place.name):
                return "the book itself"
            if told := meaning_beside(path.name, place.name, "the book"):
                return told
            # Also one whose beginning is damaged, so that it can be told by its name alone.
            if key(path.name) in {key(copy.name) for copy in copies_beside(place)}:
                return "a copy of the book"
    return _folder_of(path, book) or meaning_of_name(path)


def _folder_of(path: Path, book: Path) -> str | None:
    """Which of the folders that lie beside the book has this name, or is one that this lies in."""
    for place in {book.absolute(), past_links(book)}:
        for ending, content in FOLDERS.items():
            folder = folder_beside(place, ending)
            if _is_same_folder(path.parent, folder.parent) and key(path.name) == key(folder.name):
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
    return key(str(one.absolute())) == key(str(other))
