"""Whether a picture, a film or a PDF carries the place where it was taken. Never an error: what cannot be read says no.

What a file says of a place stands in an EXIF block (CIPA DC-008: TIFF 6.0 with a directory for GPS) or in XMP
(ISO 16684-1: `exif:GPSLatitude`), wherever its format puts it. Most formats hold either as it is, so that one look
through the file finds it: JPEG, TIFF, PDF and what is appended or embedded. What packs or moves it is taken apart in
`picture_formats`. Reading is bounded in bytes, in blocks and in depth. Formats checked November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import BinaryIO

from casebook.parsing.pictures.exif import Bytes, has_latitude, is_tiff

MOST_SEARCHED = 1 << 28
"""How many bytes of a file are looked through. Our own choice: a quarter of a gigabyte takes about a second."""

_CHUNK, _OVERLAP = 1 << 20, 1 << 12
_MOST_BLOCKS = 256
"""How many EXIF blocks of a file are looked at."""

_BEGINNINGS = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF....WEBP|II\*\0|MM\0\*|II\+\0|MM\0\+|%PDF-|GIF8|8BPS|\xff\x0a"
    rb"|....(?:ftyp|JXL |jP  |moov|wide|mdat|free|skip)|\s*(?:<\?x|<svg|<x:xmpmeta)|IIRO|IIU\0|FUJIFILM",
    re.DOTALL,
)
"""How files begin in which somebody may stand on a map; PDF may have some bytes before it."""

_LATITUDE = rb"GPS(?:Dest)?Latitude(?!Ref)"
_IN_XMP = rb"(?i:[:.]" + _LATITUDE + rb")\s*(?:=\s*[\"'][^\"'<>]|(?:\s[^>/]{0,200})?>\s*[^<\s])"
_WORDS = (b"atitude", b"ATITUDE", b"a\0t\0i\0t\0u\0d\0e")
_EXIF_BLOCK = rb"Exif\0[\0-\xff]{1,7}?(?=II\*\0|MM\0\*)"


def location_in(stream: BinaryIO) -> str | None:
    """Where the file says it was taken: `EXIF`, `XMP` or `metadata`; None where it does not. Leaves the stream anywhere."""
    source = Bytes(stream)
    beginning = source.at(0, 1 << 10)
    if not (_BEGINNINGS.match(beginning) or b"%PDF-" in beginning):
        return None
    if is_tiff(beginning) and has_latitude(source, 0):
        return "EXIF"
    from casebook.parsing.pictures.picture_formats import blocks_of

    for block in blocks_of(source, beginning):
        if block.kind == "exif" and _has_latitude_within(block.content):
            return "EXIF"
        if block.kind == "text" and says_latitude(block.content):
            return "XMP"
        if block.kind == "place":
            return "metadata"
    return _found_by_looking_through(source)


def says_latitude(text: bytes) -> bool:
    """Whether XMP, or text written as it is, gives a latitude; UTF-16 and UTF-32 are read too."""
    return any(_pattern(_IN_XMP).search(form) for form in (text, text.replace(b"\0", b"")))


def _has_latitude_within(block: bytes) -> bool:
    """Whether an EXIF block says so; before its TIFF header there may be a few bytes, which formats differ in."""
    header = _pattern(rb"II[*+]\0|MM\0[*+]").search(block[:64])
    return header is not None and has_latitude(Bytes(BytesIO(block)), header.start())


def _found_by_looking_through(source: Bytes) -> str | None:
    """What stands in the file as it is, from its beginning to its end or to where the looking ends."""
    places = 0
    for start, chunk in _chunks(source):
        for found in _pattern(_EXIF_BLOCK).finditer(chunk):
            places += 1
            if places <= _MOST_BLOCKS and has_latitude(source, start + found.end()):
                return "EXIF"
        if any(word in chunk for word in _WORDS) and says_latitude(chunk):
            return "XMP"
    return None


def _chunks(source: Bytes) -> Iterator[tuple[int, bytes]]:
    """The file piece by piece, each with where it begins; a little of each is in the next as well."""
    for start in range(0, MOST_SEARCHED, _CHUNK - _OVERLAP):
        chunk = source.piece(start, _CHUNK)
        if chunk:
            yield start, chunk
        if len(chunk) < _CHUNK:
            return


@cache
def _pattern(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern)
