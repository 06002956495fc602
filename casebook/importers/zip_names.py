"""The names in a ZIP, and in the ZIPs in it: what is looked at before anything is read.

One in another is held in memory: what was encrypted is never written to a disk.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import BinaryIO

from casebook.files.given import CHUNK

MOST_INNER = 200
"""So many ZIPs of a folder or a ZIP are looked into. Our own choice."""
LARGEST_INNER = 256 << 20
"""A ZIP in a ZIP that has more bytes than this stays packed: it is held in memory. Our own choice."""

_MOST_TIMES = 10
"""A ZIP is packed already: in another it gets hardly smaller."""

_INNER = re.compile(r"\.zip$", re.IGNORECASE)
OWN = "casebook.json"
"""What a ZIP of casebook's own has in it: that is read whole, or not at all."""


def names_below(names: list[str], opened: Callable[[str], BinaryIO | None], most: int, deep: int = 2) -> Iterator[str]:
    """These names, and behind each ZIP those in it, in all no more than `most`; `opened` gives a ZIP where it can be had."""
    left, inner = most, 0
    for name in names:
        if left <= 0:
            return
        yield name
        left -= 1
        if not _INNER.search(name) or deep <= 0 or inner >= MOST_INNER:
            continue
        inner += 1
        for below in _names_inside(opened(name), left, deep):
            yield f"{name}/{below}"
            left -= 1


def _names_inside(stream: BinaryIO | None, most: int, deep: int) -> list[str]:
    """The names in a ZIP; none where it is damaged or casebook's own."""
    if stream is None:
        return []
    try:
        with stream, zipfile.ZipFile(stream) as archive:
            names = [each for each in archive.namelist() if not each.endswith("/")]
            if OWN in names:
                return []
            return [*names_below(names, lambda name: held(archive, name), most, deep - 1)]
    except (zipfile.BadZipFile, ValueError, IndexError, OverflowError, OSError, NotImplementedError, RuntimeError):
        return []


def held(archive: zipfile.ZipFile, name: str) -> BinaryIO | None:
    """A ZIP in a ZIP, unpacked into memory; None where it is damaged, encrypted, or unpacks to far more than a ZIP does."""
    member = archive.getinfo(name)
    if member.file_size > min(LARGEST_INNER, _MOST_TIMES * (member.compress_size + CHUNK)):
        return None
    try:
        with archive.open(member) as packed:
            return BytesIO(packed.read(LARGEST_INNER))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        return None
