"""The ZIP form of an export: the JSON document, and the content of every attachment under its SHA-256.

The same cases give the same bytes: names in order, one time for all, nothing packed, as packers differ. A name that a
file had stands in the document alone; in the ZIP it would be a path.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from itertools import chain
from typing import IO

DOCUMENT = "casebook.json"

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment a ZIP can tell: the time of all that is in it."""

Content = tuple[str, int, Iterable[bytes]]
"""A file's SHA-256 or its name in the ZIP, how many bytes it has, and the bytes."""


def write(stream: IO[bytes], document: tuple[int, Iterable[bytes]], contents: Iterable[Content]) -> None:
    """Write the ZIP: the document, as its size and its bytes, and the contents in their order."""
    files = ((f"files/{sha256}", size, chunks) for sha256, size, chunks in contents)
    write_members(stream, chain([(DOCUMENT, *document)], files))


def write_members(stream: IO[bytes], members: Iterable[Content]) -> None:
    """Write a ZIP of these, each a name in it, its size and its bytes, in their order."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, size, chunks in members:
            _add(archive, name, size, chunks)


def _add(archive: zipfile.ZipFile, name: str, size: int, chunks: Iterable[bytes]) -> None:
    member = zipfile.ZipInfo(name, _EARLIEST)
    member.create_system = 3  # Unix, whichever system this is: else it is in the bytes
    member.external_attr = 0o600 << 16
    member.file_size = size
    with archive.open(member, "w") as file:
        for chunk in chunks:
            file.write(chunk)
