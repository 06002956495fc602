"""A journal beside a book is the book's own, or the book is not opened: SQLite plays whatever bears that name into it.

A rollback journal does not name its database. It tells how many pages that had, and what they held before they were
written over; page 1 is among them whenever the database's own was written (sqlite.org/fileformat2.html, 1.3 and 3;
November 2026). Among them is also the page of `head`, which every change writes first: the digest of the newest record in
it is no other book's, and stands in the book itself for as long as that record does. A journal without it is the book's own
only where all that it would bring back stands in a copy that was made before: restoring and bringing up to date make one,
and write pages in an order of their own. A book has no write-ahead log, unless another program made it have one, which
page 1 says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from typing import BinaryIO

from casebook.errors import reason_of
from casebook.store import errors
from casebook.store.sqlite.file_names import HEADER_BYTES, JOURNAL_MAGIC, copies_before

_JOURNAL_HEADER_BYTES = 28
_ROLLBACK = 1
_LEAF, _LONG_PAYLOAD = 13, 128
"""The first byte of a leaf of a table, and how long what is in a row is where that takes more than one byte to say."""
_DIGEST_BYTES = 64
_PIECE = 1 << 20
_FIRST_WITH_HEAD = 3
"""The first version of the format whose changes write `head` first."""
_LOOKS, _BETWEEN_SECONDS = 6, 0.02
"""How often, and how far apart, a journal is looked at that seems to be another's: somebody may be writing right now."""


def refuse_foreign_journal(path: Path) -> None:
    """Raises BookUnreachable where a journal lies beside the book at `path` that is not its own."""
    for ending, is_own in (("-journal", _is_own_journal), ("-wal", _is_own_log)):
        beside = path.with_name(f"{path.name}{ending}")
        try:
            is_foreign = _stays_foreign(beside, path, is_own)
        except OSError as error:
            raise errors.BookUnreachable(str(path), reason_of(error)) from error
        if is_foreign:
            whose = f"'{beside.name}' beside it is another database's, or another program's"
            raise errors.BookUnreachable(str(path), whose, "Move that file away.")


def _stays_foreign(beside: Path, path: Path, is_own: Callable[[Path, Path, bytes], bool]) -> bool:
    """Whether it is another's each time it is looked at, and the same file: the journal of one who writes comes and goes."""
    seen = None
    for _ in range(_LOOKS):
        try:
            status = beside.stat()
            if is_own(beside, path, _header_of(path)):
                return False
        except FileNotFoundError:
            return False
        state = (status.st_ino, status.st_size, status.st_mtime_ns)
        if seen not in (None, state):
            return False
        seen = state
        sleep(_BETWEEN_SECONDS)
    return True


def _header_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER_BYTES)


def _is_own_journal(journal: Path, path: Path, header: bytes) -> bool:
    """Whether SQLite may undo what this journal tells of; so it may where there is nothing in it to undo."""
    with journal.open("rb") as file:
        start = file.read(_JOURNAL_HEADER_BYTES)
        if len(start) < _JOURNAL_HEADER_BYTES or not start.startswith(JOURNAL_MAGIC):
            return True
        pages, sector, page_size = (_number(start, at) for at in (16, 20, 24))
        if page_size != _page_size(header) or not 0 < sector <= 65536:
            return False
        first, newest = _first_page_and_newest_digest(file, sector, page_size)
        if _is_told_by_digest(first or header, newest, path):
            if first is None:
                # Page 1 was not written yet, so that it still says how many pages there were.
                return pages in (_number(header, 28), path.stat().st_size // page_size)
            count_before, count_now = _number(first, 24), _number(header, 24)
            if count_now in (count_before, (count_before + 1) % (1 << 32)) and first[68:72] == header[68:72]:
                return True
        # Restoring and bringing up to date write other pages, after what was there was put aside.
        return any(_holds_pages(copy, _pages_in(file, sector, page_size), page_size) for copy in copies_before(path))


def _is_told_by_digest(first: bytes, newest: bytes | None, path: Path) -> bool:
    """Whether the newest record before the change is one of the book's; before there was a `head`, no journal tells."""
    return _holds(path, newest) if newest is not None else _number(first, 60) < _FIRST_WITH_HEAD


def _is_own_log(log: Path, path: Path, header: bytes) -> bool:  # noqa: ARG001 - both are asked alike
    return header[18] != _ROLLBACK or not log.stat().st_size


def _first_page_and_newest_digest(journal: BinaryIO, sector: int, page_size: int) -> tuple[bytes | None, bytes | None]:
    """What page 1 held before, and the digest in `head`; None for each that the journal does not say."""
    first, newest = None, None
    for number, page in _pages_in(journal, sector, page_size):
        if number == 1:
            first = page
        newest = newest or _digest_of_head(page)
        if first and newest:
            break
    return first, newest


def _pages_in(journal: BinaryIO, sector: int, page_size: int) -> Iterator[tuple[int, bytes]]:
    """The number and the former content of each page in the journal, part by part: each begins on a sector of its own."""
    at = 0
    while True:
        journal.seek(at)
        start = journal.read(_JOURNAL_HEADER_BYTES)
        if len(start) < _JOURNAL_HEADER_BYTES or not start.startswith(JOURNAL_MAGIC):
            return
        at += sector
        for _ in range(_number(start, 8)):
            journal.seek(at)
            record = journal.read(page_size + 8)
            if len(record) < page_size + 8:
                return
            yield _number(record, 0), record[4:-4]
            at += page_size + 8
        at += -at % sector


def _digest_of_head(page: bytes) -> bytes | None:
    """The digest in the one short row of `head`, where this is its page (a leaf of a table: fileformat2.html, 1.6 and 2.1)."""
    at = int.from_bytes(page[8:10], "big")
    length = int.from_bytes(page[at : at + 1], "big")
    if page[0] != _LEAF or page[3:5] != b"\0\1" or not _DIGEST_BYTES < length < _LONG_PAYLOAD:
        return None
    row = page[at + 2 : at + 2 + length]
    digest = row[-_DIGEST_BYTES:]
    return digest if all(character in b"0123456789abcdef" for character in digest) else None


def _holds(path: Path, digest: bytes) -> bool:
    """Whether the digest stands anywhere in the book: as a rule in `head` itself, which lies near its beginning."""
    before = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if digest in before + piece:
                return True
            before = piece[-_DIGEST_BYTES:]
    return False


def _holds_pages(copy: Path, pages: Iterator[tuple[int, bytes]], page_size: int) -> bool:
    """Whether each of these pages stands in the copy, at its place, but for how often page 1 says that it was written."""
    is_any = False
    with copy.open("rb") as file:
        for number, page in pages:
            file.seek((number - 1) * page_size)
            there = file.read(page_size)
            if page != there and (number != 1 or _without_counts(page) != _without_counts(there)):
                return False
            is_any = True
    return is_any


def _without_counts(first: bytes) -> bytes:
    return first[:24] + first[28:40] + first[44:92] + first[HEADER_BYTES:]


def _page_size(header: bytes) -> int:
    size = int.from_bytes(header[16:18], "big")
    return 65536 if size == 1 else size


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4], "big")
