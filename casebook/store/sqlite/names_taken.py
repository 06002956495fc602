"""Names that mean something beside a database: to SQLite, to casebook, or to programs that lock or copy files.

Whoever opens the database next would play such a file into it, throw it away, or take it for a copy. A name is compared as
a disk that ignores capitals would, and one that keeps letters and accents apart: what is refused on one computer is
refused on all.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from casebook.files.lock import LOCK_FILE
from casebook.store.sqlite.encryption import is_encrypted
from casebook.store.sqlite.file_names import DATABASE_MAGIC, FOLDERS, HEADER_BYTES

BY_HAND = r"\.(?:backup|bak|old|orig)|~"
"""What people, and many programs, add to the name of a file that they copy."""

_ENDINGS = {
    "a name that SQLite has for a file of {what}": r"-(?:journal|wal|shm|mj[0-9a-f]{8,})",
    "a name of a copy of {what}": r"\.(?:version-\d+|before-restore-.*)",
    "a name that a copy of {what} may have": BY_HAND,
    "a name that a lock of {what} may have": r"[.-](?:lock|lck)",
}
"""What is added to the name of a database, by what that means. A super-journal of SQLite has figures behind `-mj`
(sqlite.org/atomiccommit.html, 5.0, checked November 2026); copies and locks are called so by many programs."""

_BUILDING = ".casebook-new"


def meaning_beside(name: str, database: str, what: str) -> str | None:
    """What a file of this name would be to the database of that one, which is called `what` in words; None where nothing."""
    plain, of = key(name), key(database)
    if not plain.startswith(of):
        return None
    rest = plain[len(of) :]
    return next((told.format(what=what) for told, ending in _ENDINGS.items() if re.fullmatch(ending, rest)), None)


def meaning_of_name(path: Path) -> str | None:
    """What a file there would be to another database, or to casebook, by its name; None where it means nothing.

    Raises OSError.
    """
    if path.name == LOCK_FILE or (path.name.startswith(".") and path.name.endswith(_BUILDING)):
        return "a name that casebook has for a file of its own"
    for ending in _ENDINGS.values():
        for found in re.finditer(rf"(?i)(?={ending})", path.name):
            database = path.name[: found.start()]
            told = meaning_beside(path.name, database, "the database beside it") if database else None
            if told and is_database(path.with_name(database)):
                return told
    for place in (path, *path.parents):
        for ending, content in FOLDERS.items():
            if key(place.name).endswith(ending) and is_database(place.with_name(place.name[: -len(ending)])):
                told = "a name of the folder" if place == path else "in the folder"
                return f"{told} of {content} of the book beside it"
    return None


def is_copy_by_hand(path: Path, book: Path) -> bool:
    """Whether it is called as somebody calls a copy of this book, which `backup` may then make there."""
    plain, of = key(path.name), key(book.name)
    return (
        path.absolute().parent == book.absolute().parent
        and re.fullmatch(re.escape(of) + f"(?:{BY_HAND})", plain) is not None
    )


def is_database(path: Path) -> bool:
    """Whether a file is one of SQLite's, or encrypted as a copy of a book may be. Raises OSError."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    return header.startswith(DATABASE_MAGIC) or is_encrypted(header)


def key(name: str) -> str:
    """What two names share that any disk takes for one."""
    return unicodedata.normalize("NFC", name).casefold()
