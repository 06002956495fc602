"""Whether a picture carries the place where it was taken. Bounded, and never an error: what cannot be read says no.

JPEG as in ITU T.81 annex B, its EXIF block as in CIPA DC-008 (TIFF 6.0 within an APP1 segment).
"""

from __future__ import annotations

from collections.abc import Iterator

BYTES_NEEDED = 1 << 18
"""How many bytes from the beginning are worth looking at; cameras write the block within the first 64 KB or so."""

_EXIF, _GPS, _LATITUDE = 0xE1, 0x8825, 0x0002
_SCAN, _STANDALONE = 0xDA, frozenset((0x01, *range(0xD0, 0xD9)))
_MOST_SEGMENTS, _MOST_TAGS = 64, 512


def has_location(beginning: bytes) -> bool:
    """Whether the file that begins so is a JPEG whose EXIF block holds a latitude."""
    return any(_has_latitude(segment[6:]) for segment in _exif_segments(beginning[:BYTES_NEEDED]))


def _exif_segments(picture: bytes) -> Iterator[bytes]:
    if picture[:2] != b"\xff\xd8":
        return
    place = 2
    for _ in range(_MOST_SEGMENTS):
        while picture[place : place + 2] == b"\xff\xff":
            place += 1
        if picture[place : place + 1] != b"\xff" or place + 4 > len(picture) or picture[place + 1] == _SCAN:
            return
        if picture[place + 1] in _STANDALONE:
            place += 2
            continue
        length = int.from_bytes(picture[place + 2 : place + 4], "big")
        segment = picture[place + 4 : place + 2 + length]
        if picture[place + 1] == _EXIF and segment[:6] == b"Exif\0\0":
            yield segment
        place += 2 + max(2, length)


def _has_latitude(tiff: bytes) -> bool:
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(tiff[:4])
    if order is None:
        return False
    gps = _tags(tiff, _number(tiff, 4, 4, order), order).get(_GPS)
    return gps is not None and _LATITUDE in _tags(tiff, gps, order)


def _tags(tiff: bytes, place: int, order: str) -> dict[int, int]:
    """The tags of the directory at this place, each with its value or where that stands."""
    count = min(_number(tiff, place, 2, order), _MOST_TAGS)
    starts = (place + 2 + 12 * number for number in range(count))
    return {
        _number(tiff, start, 2, order): _number(tiff, start + 8, 4, order)
        for start in starts
        if start + 12 <= len(tiff)
    }


def _number(tiff: bytes, place: int, size: int, order: str) -> int:
    return int.from_bytes(tiff[place : place + size], "little" if order == "little" else "big")
