"""Where formats put what they say of a place so that a look through the file does not find it: packed, or moved.

PNG (W3C PNG third edition: eXIf, tEXt, zTXt, iTXt, and ImageMagick's raw profiles), WebP (RFC 9649: EXIF, XMP), HEIF and
AVIF (ISO 23008-12: items found by iinf and iloc), JPEG XL (ISO 18181-2: the box Exif), films (QuickTime's ©xyz and
location.ISO6709), and the packed streams of PDF (ISO 32000, 7.5.7 and 14.3). Checked November 2026.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Literal, NamedTuple

from casebook.parsing.pictures.exif import Bytes

_MOST = 1 << 20
"""How much of a block is looked at, and how much of what it unpacks to."""

_MOST_CHUNKS, _MOST_BOXES, _MOST_STREAMS = 4096, 1024, 512
_MOST_OF_MOOV = 1 << 23


class Block(NamedTuple):
    """What was found: an EXIF block, text in which XMP may be, or a place in the words of the format."""

    kind: Literal["exif", "text", "place"]
    content: bytes


def blocks_of(source: Bytes, beginning: bytes) -> Iterator[Block]:
    """The blocks of a file that begins so."""
    if beginning[:4] == b"\x89PNG":
        yield from _png(source)
    elif beginning[:4] == b"RIFF":
        yield from _webp(source)
    elif b"%PDF-" in beginning:
        yield from _pdf(source)
    elif re.match(rb"....[a-zA-Z][A-Za-z0-9 ]{3}", beginning, re.DOTALL):
        yield from _boxes(source)


def _png(source: Bytes) -> Iterator[Block]:
    place = 8
    for _ in range(_MOST_CHUNKS):
        head = source.at(place, 8)
        if len(head) < 8:
            return
        size, name = int.from_bytes(head[:4], "big"), head[4:]
        if name == b"eXIf":
            yield Block("exif", source.at(place + 8, min(size, _MOST)))
        elif name in (b"tEXt", b"zTXt", b"iTXt"):
            yield from _png_text(name, source.at(place + 8, min(size, _MOST)))
        place += 12 + size


def _png_text(name: bytes, content: bytes) -> Iterator[Block]:
    """A chunk of text: its keyword too, as some tools put `exif:GPSLatitude` there; and raw profiles, which are hexadecimal."""
    keyword, _, text = content.partition(b"\0")
    if name == b"zTXt":
        text = unpacked(text[1:])
    elif name == b"iTXt":
        packed = text[:1] == b"\1"
        text = text[2:].split(b"\0", 2)[-1]
        text = unpacked(text) if packed else text
    yield Block("text", text)
    if re.search(rb"(?i)GPS(?:Dest)?Latitude$", keyword.strip()) and text.strip():
        yield Block("place", text)
    if keyword.lower().startswith(b"raw profile type"):
        digits = re.sub(
            rb"\s", b"", text.lstrip(b"\n").partition(b"\n")[2].lstrip(b" 0123456789\t").partition(b"\n")[2]
        )
        profile = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii")) if _is_hex(digits) else b""
        yield from (Block("exif", profile), Block("text", profile))


def _is_hex(digits: bytes) -> bool:
    return re.fullmatch(rb"[0-9A-Fa-f]*", digits) is not None


def _webp(source: Bytes) -> Iterator[Block]:
    place = 12
    for _ in range(_MOST_CHUNKS):
        head = source.at(place, 8)
        if len(head) < 8:
            return
        size = int.from_bytes(head[4:], "little")
        if head[:4] == b"EXIF":
            yield Block("exif", source.at(place + 8, min(size, _MOST)))
        place += 8 + size + size % 2


class _Box(NamedTuple):
    name: bytes
    start: int
    end: int
    """Where what is in it begins and ends."""


def _boxes_in(source: Bytes, start: int, end: int) -> Iterator[_Box]:
    """The boxes between two places (ISO 14496-12, 4.2)."""
    for _ in range(_MOST_BOXES):
        head = source.at(start, 16)
        if start >= end or len(head) < 8:
            return
        size, inside = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, inside = int.from_bytes(head[8:16], "big"), 16
        size = size or end - start
        if size < inside:
            return
        yield _Box(head[4:8], start + inside, min(start + size, end))
        start += size


_NO_END = 1 << 62


def _boxes(source: Bytes) -> Iterator[Block]:
    for box in _boxes_in(source, 0, _NO_END):
        if box.name == b"Exif":
            yield Block("exif", source.at(box.start, min(box.end - box.start, _MOST)))
        elif box.name == b"meta":
            yield from _items(source, box)
        elif box.name == b"moov":
            content = source.at(box.start, min(box.end - box.start, _MOST_OF_MOOV))
            if re.search(rb"\xa9xyz....[+-][0-9]|location\.ISO6709|loci\0\0\0\0", content, re.DOTALL):
                yield Block("place", b"")


def _items(source: Bytes, meta: _Box) -> Iterator[Block]:
    """The items of a HEIF or AVIF that are EXIF or XMP, put together from where they stand."""
    parts = {box.name: box for box in _boxes_in(source, meta.start + 4, meta.end)}
    if b"iinf" not in parts or b"iloc" not in parts:
        return
    wanted = _kinds_of_items(source, parts[b"iinf"])
    in_meta = parts[b"idat"].start if b"idat" in parts else 0
    table = source.at(parts[b"iloc"].start, min(parts[b"iloc"].end - parts[b"iloc"].start, _MOST))
    for number, extents in _places_of_items(table, in_meta):
        if number in wanted:
            content = b"".join(source.at(place, min(size, _MOST)) for place, size in extents[:_MOST_BOXES])
            yield Block(wanted[number], content[:_MOST])


def _kinds_of_items(source: Bytes, iinf: _Box) -> dict[int, Literal["exif", "text"]]:
    """Which items hold an EXIF block, and which XMP or other text, by their number (ISO 14496-12, 8.11.6)."""
    head = source.at(iinf.start, 4)
    kinds: dict[int, Literal["exif", "text"]] = {}
    for box in _boxes_in(source, iinf.start + (6 if head[:1] == b"\0" else 8), iinf.end):
        entry = source.at(box.start, min(box.end - box.start, 256))
        width = 4 if entry[:1] == b"\3" else 2
        number = int.from_bytes(entry[4 : 4 + width], "big")
        name = entry[6 + width : 10 + width]
        if name == b"Exif":
            kinds[number] = "exif"
        elif name == b"mime":
            kinds[number] = "text"
    return kinds


class _Numbers:
    """Numbers of given widths, one after another; zeros where there are no more."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    @property
    def is_over(self) -> bool:
        """Whether all was read."""
        return self._at >= len(self._content)

    def take(self, width: int) -> int:
        """The next number, of so many bytes."""
        self._at += width
        return int.from_bytes(self._content[self._at - width : self._at], "big")


def _places_of_items(iloc: bytes, in_meta: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Each item's number with where its parts stand and how long they are (ISO 14496-12, 8.11.3)."""
    numbers = _Numbers(iloc)
    version = numbers.take(1)
    numbers.take(3)
    sizes = numbers.take(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    count = numbers.take(4 if version == 2 else 2)
    for _ in range(min(count, _MOST_BOXES)):
        number = numbers.take(4 if version == 2 else 2)
        method = numbers.take(2) & 15 if version else 0
        numbers.take(2)
        start = numbers.take(base) + (in_meta if method == 1 else 0)
        extents = []
        for _ in range(numbers.take(2)):
            if numbers.is_over:
                return
            numbers.take(index if version else 0)
            place = start + numbers.take(offset)
            extents.append((place, numbers.take(length)))
        yield number, extents


def _pdf(source: Bytes) -> Iterator[Block]:
    """What the packed streams of a PDF hold, those within its first 16 MB."""
    size = _MOST * 16
    for found in list(re.finditer(rb"/FlateDecode[^\0]{0,400}?stream\r?\n", source.at(0, size)))[:_MOST_STREAMS]:
        yield Block("text", unpacked(source.at(found.end(), 1 << 16)))


def unpacked(content: bytes) -> bytes:
    """What zlib packed, as far as it can be read and up to the most that is looked at."""
    packer = zlib.decompressobj()
    try:
        return packer.decompress(content, _MOST)
    except zlib.error:
        return b""
