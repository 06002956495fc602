"""The directories of TIFF, which EXIF is made of, read where they stand; never an error, and never without an end.

TIFF 6.0, section 2; BigTIFF has 8 bytes where that has 4 (libtiff.gitlab.io/libtiff/specification/bigtiff.html).
"""

from __future__ import annotations

from typing import BinaryIO, Literal, NamedTuple

_GPS, _LATITUDE = 0x8825, 0x0002
_MOST_TAGS, _MOST_DIRECTORIES = 512, 16
_MOST_READ, _MOST_READS = 1 << 26, 1 << 16


class Bytes:
    """A file, read in places. It gives less than was asked for where there is no more, or enough was read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._left, self._reads = _MOST_READ, _MOST_READS

    def at(self, place: int, size: int) -> bytes:
        """Up to so many bytes from this place."""
        size = min(size, self._left)
        self._reads -= 1
        if size <= 0 or self._reads < 0:
            return b""
        found = self.piece(place, size)
        self._left -= len(found)
        return found

    def piece(self, place: int, size: int) -> bytes:
        """Up to so many bytes from this place, for who reads the file once from one end to the other: it does not count."""
        if not 0 <= place < 1 << 62:
            return b""
        try:
            self._stream.seek(place)
        except (OverflowError, ValueError):
            return b""  # past the end of what can be sought in: SQLite's blobs say so
        return self._stream.read(size)


class _Header(NamedTuple):
    """How a TIFF is written: the order of its bytes, how wide an offset is, and where its first directory stands."""

    order: Literal["little", "big"]
    wide: bool
    first: int


def is_tiff(beginning: bytes) -> bool:
    """Whether a file that begins so is a TIFF, as most raw pictures of cameras are."""
    return beginning[:4] in _ORDERS


def has_latitude(source: Bytes, base: int) -> bool:
    """Whether the TIFF that begins at this place has a latitude in its directory for GPS."""
    header = _header(source, base)
    place, seen = (header.first if header else 0), 0
    while header and place and seen < _MOST_DIRECTORIES:
        seen += 1
        tags, following = _directory(source, base, place, header)
        gps = tags.get(_GPS)
        if gps and _LATITUDE in _directory(source, base, gps, header)[0]:
            return True
        place = following if following != place else 0
    return False


_ORDERS: dict[bytes, tuple[Literal["little", "big"], bool]] = {
    b"II*\0": ("little", False),
    b"MM\0*": ("big", False),
    b"II+\0": ("little", True),
    b"MM\0+": ("big", True),
}


def _header(source: Bytes, base: int) -> _Header | None:
    beginning = source.at(base, 16)
    if not is_tiff(beginning):
        return None
    order, wide = _ORDERS[beginning[:4]]
    first = beginning[8:16] if wide else beginning[4:8]
    return _Header(order, wide, int.from_bytes(first, order))


def _directory(source: Bytes, base: int, place: int, header: _Header) -> tuple[dict[int, int], int]:
    """The tags of the directory there, each with its value or where that stands, and where the next directory is."""
    head, entry, offset = (8, 20, 8) if header.wide else (2, 12, 4)

    def number(part: bytes) -> int:
        return int.from_bytes(part, header.order)

    count = min(number(source.at(base + place, head)), _MOST_TAGS)
    content = source.at(base + place + head, count * entry + offset)
    tags = {
        number(content[start : start + 2]): number(content[start + entry - offset : start + entry])
        for start in range(0, count * entry, entry)
        if start + entry <= len(content)
    }
    return tags, number(content[count * entry : count * entry + offset])
