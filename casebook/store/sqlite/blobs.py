"""The bytes of files, kept in the book once for each SHA-256, and given out again only as they were.

Whatever a file's size, no more than a chunk of it is in memory at a time. The digest is made before the transaction
begins, and again while the bytes are written: a file that changed in between is refused, and nothing of it recorded.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import BinaryIO, cast

from casebook.errors import CasebookError
from casebook.records.frozen import Frozen
from casebook.store.rows import CONTENT_IS_OURS

CHUNK = 1 << 20
"""How many bytes are read and written at a time."""

MAX_BYTES = 1_000_000_000 - 1_000
"""A row of SQLite's holds 1,000,000,000 bytes, unless it was built otherwise (sqlite.org/limits.html)."""

Progress = Callable[[int], None]
"""Told how many more bytes are done."""


def no_progress(_: int) -> None:
    """For what nobody watches."""


class FileChanged(CasebookError):
    """What is being kept was written to at the same time, so that no one state of it was read."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{self.name}' was changed while it was read; nothing was recorded. Try again once it is finished."


class ContentErased(CasebookError):
    """The attachment is there, its content was erased on purpose."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"the content of {self.ref} was erased for good; `casebook history {self.ref}` shows when."


class ContentNeverCame(CasebookError):
    """The attachment was imported without its content, as a document has it that names files alone."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} came without its file; `casebook import FILE` brings it from a ZIP that has it (export --format zip)."


class ContentDamaged(CasebookError):
    """The content is missing, or not what its SHA-256 says."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return (
            f"the book no longer holds '{self.name}' as it was kept, so nothing was written; "
            "`casebook check` says what is wrong, `casebook restore` puts back a copy."
        )


class Digest(Frozen):
    """What a content is: how many bytes, and their SHA-256 (hexadecimal)."""

    size: int
    sha256: str


def digest_of(stream: BinaryIO, advance: Progress = no_progress) -> Digest:
    """The digest of all that the stream has left; `advance` is told of each chunk."""
    hashed, size = sha256(), 0
    while chunk := stream.read(CHUNK):
        hashed.update(chunk)
        size += len(chunk)
        advance(len(chunk))
    return Digest(size, hashed.hexdigest())


def store(
    connection: sqlite3.Connection, name: str, digest: Digest, stream: BinaryIO, advance: Progress = no_progress
) -> None:
    """Put the content into the book, unless it is there. The caller has begun a transaction.

    Raises FileChanged where the stream no longer gives what the digest says.
    """
    values = {"sha256": digest.sha256, "size": digest.size}
    if connection.execute("SELECT 1 FROM contents WHERE sha256 = :sha256", values).fetchone():
        advance(digest.size)
        return
    row = connection.execute(
        "INSERT INTO contents (sha256, size, data) VALUES (:sha256, :size, zeroblob(:size))", values
    ).lastrowid
    hashed, left = sha256(), digest.size
    with connection.blobopen("contents", "data", row or 0) as blob:
        while left and (chunk := stream.read(min(CHUNK, left))):
            hashed.update(chunk)
            blob.write(chunk)
            left -= len(chunk)
            advance(len(chunk))
    if left or stream.read(1) or hashed.hexdigest() != digest.sha256:
        raise FileChanged(name)


def chunks(connection: sqlite3.Connection, name: str, digest: Digest) -> Generator[bytes]:
    """The content, chunk by chunk. What came is worth nothing until the last has come.

    Raises ContentDamaged where it is missing, or at the end where it was not what was kept.
    """
    row = connection.execute(
        "SELECT rowid FROM contents WHERE sha256 = :sha256 AND length(data) = :size",
        {"sha256": digest.sha256, "size": digest.size},
    ).fetchone()
    if row is None:
        raise ContentDamaged(name)
    hashed = sha256()
    with connection.blobopen("contents", "data", row[0], readonly=True) as blob:
        while chunk := blob.read(CHUNK):
            hashed.update(chunk)
            yield chunk
    if hashed.hexdigest() != digest.sha256:
        raise ContentDamaged(name)


@contextmanager
def opened(connection: sqlite3.Connection, digest: Digest) -> Iterator[BinaryIO]:
    """The content as a file to look into. Nobody checks what is read; ContentDamaged where it is missing."""
    row = connection.execute(
        "SELECT rowid FROM contents WHERE sha256 = :sha256 AND length(data) = :size",
        {"sha256": digest.sha256, "size": digest.size},
    ).fetchone()
    if row is None:
        raise ContentDamaged(digest.sha256)
    with connection.blobopen("contents", "data", row[0], readonly=True) as blob:
        yield cast("BinaryIO", blob)


def with_progress(chunks: Iterator[bytes], advance: Progress) -> Iterator[bytes]:
    """These chunks, each counted once it has been used."""
    for chunk in chunks:
        yield chunk
        advance(len(chunk))


def delete_if_unreferenced(connection: sqlite3.Connection, digest: str) -> bool:
    """Erase this content for good, unless an attachment that was not erased still has it; says whether it is gone.

    What is only removed counts, as it can be brought back. The caller has begun a transaction.
    """
    gone = connection.execute(
        "DELETE FROM contents WHERE sha256 = :sha256 AND NOT EXISTS"
        f" (SELECT 1 FROM attachments WHERE sha256 = :sha256 AND {CONTENT_IS_OURS})",
        {"sha256": digest},
    )
    return gone.rowcount > 0
