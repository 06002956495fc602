"""The ZIP form of an export: the JSON document, and the content of every attachment under its SHA-256.

The same cases give the same bytes: names in order, one time for all, nothing packed, as packers differ. A name that a
file had stands in the document alone; in the ZIP it would be a path.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from typing import IO

DOCUMENT = "casebook.json"

_WHEN = (1980, 1, 1, 0, 0, 0)
"""The first moment a ZIP can tell."""


def write(stream: IO[bytes], document: bytes, contents: Iterable[tuple[str, int, Iterator[bytes]]]) -> None:
    """Write the ZIP; `contents` are SHA-256, size and pieces, in the order of the first."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, size, pieces in [(DOCUMENT, len(document), iter([document])), *_named(contents)]:
            member = zipfile.ZipInfo(name, _WHEN)
            member.create_system = 3  # Unix, whichever system this is: else it is in the bytes
            member.external_attr = 0o600 << 16
            member.file_size = size
            with archive.open(member, "w") as file:
                for piece in pieces:
                    file.write(piece)


def _named(contents: Iterable[tuple[str, int, Iterator[bytes]]]) -> list[tuple[str, int, Iterator[bytes]]]:
    return [(f"files/{sha256}", size, pieces) for sha256, size, pieces in contents]
