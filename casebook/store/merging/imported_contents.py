"""Contents of files that came along with imported cases."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from typing import BinaryIO

from casebook.store.sqlite import blobs

OpenBlob = Callable[[str], AbstractContextManager[BinaryIO | None]]
"""Gives the content with this SHA-256 that came along, checked already; None where it did not."""


class Content(Enum):
    """Where the content of an attachment is after it was looked for."""

    HERE = "it was here before"
    KEPT = "it came along"
    MISSING = "it neither came nor is here"


def no_content(_: str) -> AbstractContextManager[None]:
    """What a form of import without contents gives for each."""
    return nullcontext()


def keep_content(connection: sqlite3.Connection, name: str, digest: blobs.Digest, open_blob: OpenBlob) -> Content:
    """Keep the content of an attachment where it came along and is not here yet."""
    if connection.execute("SELECT 1 FROM contents WHERE sha256 = ?", (digest.sha256,)).fetchone():
        return Content.HERE
    with open_blob(digest.sha256) as stream:
        if stream is None:
            return Content.MISSING
        blobs.store(connection, name, digest, stream)
        return Content.KEPT
