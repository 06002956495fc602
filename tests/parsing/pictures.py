"""Files that say where they were taken, made byte by byte: one of each format, small, and with nothing else in them."""

from __future__ import annotations

import binascii
import zlib
from typing import Literal

Order = Literal["big", "little"]

XMP = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description'
    b' exif:GPSLatitude="52,22.2N" exif:GPSLongitude="4,53.7E"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
XMP_WITHOUT = XMP.replace(b' exif:GPSLatitude="52,22.2N"', b"").replace(b' exif:GPSLongitude="4,53.7E"', b"")


def tiff(*, gps: bool = True, order: Order = "big", latitude: bool = True, before: int = 0) -> bytes:
    """A TIFF of directories alone, as in an EXIF block; `before` bytes stand between its header and its first directory."""

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, order)

    def tag(name: int, kind: int, count: int, value: int) -> bytes:
        return number(name, 2) + number(kind, 2) + number(count, 4) + number(value, 4)

    pointer = tag(0x8825 if gps else 0x8769, 4, 1, 38 + before)
    first = number(2, 2) + tag(0x0112, 3, 1, 1) + pointer + number(0, 4)
    second = number(1, 2) + tag(0x0002 if latitude else 0x0000, 5, 3, 60 + before) + number(0, 4)
    return (
        (b"MM\0*" if order == "big" else b"II*\0") + number(8 + before, 4) + bytes(before) + first + second + bytes(24)
    )


def big_tiff(*, gps: bool = True) -> bytes:
    """The same with offsets of eight bytes."""

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "little")

    def tag(name: int, value: int) -> bytes:
        return number(name, 2) + number(4, 2) + number(1, 8) + number(value, 8)

    first = number(1, 8) + tag(0x8825 if gps else 0x0112, 52) + number(0, 8)
    return b"II+\0\x08\0\0\0" + number(16, 8) + first + number(1, 8) + tag(2, 0) + number(0, 8)


def segment(marker: int, content: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def jpeg(*segments: bytes, after: bytes = b"") -> bytes:
    """A JPEG of nothing with these segments; `after` stands behind its end, as a second picture does."""
    return b"\xff\xd8" + segment(0xE0, b"JF") + b"".join(segments) + b"\xff\xda\x00\x02picture\xff\xd9" + after


def exif_segment(block: bytes | None = None) -> bytes:
    """The segment in which cameras write their block."""
    return segment(0xE1, b"Exif\0\0" + (tiff() if block is None else block))


def chunk(name: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return len(content).to_bytes(4, "big") + name + content + binascii.crc32(name + content).to_bytes(4, "big")


def png(*chunks: bytes) -> bytes:
    """A PNG with these chunks after its picture."""
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", bytes(13))
        + chunk(b"IDAT", bytes(9))
        + b"".join(chunks)
        + chunk(b"IEND", b"")
    )


def raw_profile(name: bytes, content: bytes) -> bytes:
    """A block as ImageMagick keeps it in a PNG: hexadecimal, packed."""
    text = b"\n" + name + b"\n%8d\n" % len(content) + binascii.hexlify(content, "\n", 36) + b"\n"
    return chunk(b"zTXt", b"Raw profile type " + name + b"\0\0" + zlib.compress(text))


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP with these chunks."""
    body = b"WEBP" + b"".join(
        name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)
        for name, content in [(b"VP8X", bytes(10)), (b"VP8 ", bytes(5)), *chunks]
    )
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def box(name: bytes, content: bytes) -> bytes:
    """A box of an ISO file."""
    return (len(content) + 8).to_bytes(4, "big") + name + content


def heif(
    item: bytes, *, brand: bytes = b"heic", kind: bytes = b"Exif", version: int = 0, in_meta: bool = False
) -> bytes:
    """A HEIF or AVIF with one item of this kind: in the data at its end, or within `meta` itself."""
    width = 4 if version == 2 else 2
    infe = box(b"infe", b"\2\0\0\0" + (1).to_bytes(2, "big") + bytes(2) + kind + b"\0application/rdf+xml\0")
    iinf = box(b"iinf", bytes(4) + (1).to_bytes(2, "big") + infe)
    idat = box(b"idat", item) if in_meta else b""

    def iloc(place: int) -> bytes:
        method = (int(in_meta)).to_bytes(2, "big") if version else b""
        entry = (1).to_bytes(width, "big") + method + bytes(2) + (1).to_bytes(2, "big")
        where = place.to_bytes(4, "big") + len(item).to_bytes(4, "big")
        return box(b"iloc", bytes((version, 0, 0, 0)) + b"\x44\0" + (1).to_bytes(width, "big") + entry + where)

    def whole(place: int) -> bytes:
        meta = box(b"meta", bytes(4) + box(b"hdlr", bytes(24)) + iinf + iloc(place) + idat)
        return (
            box(b"ftyp", brand + bytes(4) + b"mif1")
            + meta
            + b""
            + box(b"mdat", bytes(100) + (b"" if in_meta else item))
        )

    return whole(0 if in_meta else len(whole(0)) - len(item))


def heif_exif(block: bytes | None = None) -> bytes:
    """What the item of an EXIF block is: where its header stands, and the block."""
    return (0).to_bytes(4, "big") + (tiff() if block is None else block)


def packed_zeros(megabytes: int) -> bytes:
    """So many megabytes (of 2^20 bytes) of zeros as zlib packs them, made of one that is packed: they are all the same."""
    packer = zlib.compressobj()
    first, another = (packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    # What ends it is an empty block, and Adler-32, which of zeros is 1 and how many there are (RFC 1950).
    checksum = ((megabytes << 20) % 65521 << 16 | 1).to_bytes(4, "big")
    return first + another * (megabytes - 1) + b"\3\0" + checksum


def pdf(*, metadata: bytes, packed: bool = False) -> bytes:
    """A PDF with this as its metadata, which zlib has packed where it says so."""
    how = b"/Filter /FlateDecode " if packed else b""
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /Metadata /Subtype /XML " + how + b"/Length %d >>\nstream\n" % len(metadata)
    return head + metadata + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


def film() -> bytes:
    """A film whose place stands where phones put it."""
    return (
        box(b"ftyp", b"qt  " + bytes(4))
        + box(b"mdat", bytes(50))
        + box(b"moov", box(b"udta", box(b"\xa9xyz", b"\0\x12\x15\xc7+52.3700+004.8950/")))
    )


LOCATED = {
    "JPEG": (jpeg(exif_segment()), "EXIF"),
    "JPEG, the other order": (jpeg(exif_segment(tiff(order="little"))), "EXIF"),
    "JPEG, EXIF after much else": (jpeg(*(segment(0xE2, bytes(65_000)) for _ in range(8)), exif_segment()), "EXIF"),
    "JPEG, EXIF after many segments": (jpeg(*(segment(0xFE, b"x") for _ in range(200)), exif_segment()), "EXIF"),
    "JPEG, EXIF after the picture": (jpeg(after=jpeg(exif_segment())), "EXIF"),
    "JPEG, directory far in": (jpeg(exif_segment(tiff(before=50_000))), "EXIF"),
    "JPEG, second EXIF": (jpeg(exif_segment(tiff(gps=False)), exif_segment()), "EXIF"),
    "JPEG, XMP": (jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)), "XMP"),
    "JPEG, extended XMP": (jpeg(segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + XMP)), "XMP"),
    "XMP as an element": (
        jpeg(segment(0xE1, b"<x:xmpmeta><exif:GPSLatitude>52,22.2N</exif:GPSLatitude></x:xmpmeta>")), "XMP"),
    "XMP of a drone": (jpeg(segment(0xE1, b'<x:xmpmeta drone-dji:GpsLatitude="+52.37"/>')), "XMP"),
    "XMP in UTF-16": (jpeg(segment(0xE1, XMP_WITHOUT[:20] + ' exif:GPSLatitude="52,22.2N"'.encode("utf-16-le"))), "XMP"),
    "PNG, eXIf": (png(chunk(b"eXIf", tiff())), "EXIF"),
    "PNG, XMP": (png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)), "XMP"),
    "PNG, packed XMP": (png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(XMP))), "XMP"),
    "PNG, zTXt": (png(chunk(b"zTXt", b"xmp\0\0" + zlib.compress(XMP))), "XMP"),
    "PNG, tEXt": (png(chunk(b"tEXt", b"xmp\0" + XMP)), "XMP"),
    "PNG, keyword": (png(chunk(b"tEXt", b"exif:GPSLatitude\x0052/1, 22/1")), "metadata"),
    "PNG, raw profile": (png(raw_profile(b"exif", b"Exif\0\0" + tiff())), "EXIF"),
    "PNG, raw profile of XMP": (png(raw_profile(b"xmp", XMP)), "XMP"),
    "WebP, EXIF": (webp((b"EXIF", tiff())), "EXIF"),
    "WebP, EXIF with its name": (webp((b"ICCP", bytes(7)), (b"EXIF", b"Exif\0\0" + tiff())), "EXIF"),
    "WebP, XMP": (webp((b"XMP ", XMP)), "XMP"),
    "HEIC": (heif(heif_exif()), "EXIF"),
    "HEIC, with its name": (heif((6).to_bytes(4, "big") + b"Exif\0\0" + tiff()), "EXIF"),
    "HEIC, version 1": (heif(heif_exif(), version=1), "EXIF"),
    "HEIC, version 2": (heif(heif_exif(), version=2), "EXIF"),
    "HEIC, within meta": (heif(heif_exif(), version=1, in_meta=True), "EXIF"),
    "HEIC, XMP": (heif(XMP, kind=b"mime"), "XMP"),
    "AVIF": (heif(heif_exif(), brand=b"avif"), "EXIF"),
    "AVIF, XMP": (heif(XMP, brand=b"avif", kind=b"mime"), "XMP"),
    "JPEG XL": (box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ") + box(b"Exif", heif_exif()), "EXIF"),
    "TIFF": (tiff(), "EXIF"),
    "TIFF, the other order": (tiff(order="little"), "EXIF"),
    "TIFF, directory at its end": (tiff(before=3_000_000), "EXIF"),
    "TIFF, XMP": (tiff(gps=False) + XMP, "XMP"),
    "BigTIFF": (big_tiff(), "EXIF"),
    "PDF": (pdf(metadata=XMP), "XMP"),
    "PDF, packed": (pdf(metadata=zlib.compress(XMP), packed=True), "XMP"),
    "PDF, with a photo in it": (pdf(metadata=jpeg(exif_segment())), "EXIF"),
    "PDF, after other bytes": (b"\n\n" + pdf(metadata=XMP), "XMP"),
    "SVG": (b'<?xml version="1.0"?><svg><metadata>' + XMP + b"</metadata></svg>", "XMP"),
    "GIF": (b"GIF89a" + bytes(7) + b"!\xff\x0bXMP DataXMP" + XMP, "XMP"),
    "film": (film(), "metadata"),
}  # fmt: skip
"""Files that say where they were taken, and where they say it."""

SILENT = {
    "JPEG": jpeg(), "JPEG without GPS": jpeg(exif_segment(tiff(gps=False))),
    "JPEG without a latitude": jpeg(exif_segment(tiff(latitude=False))),
    "JPEG, XMP": jpeg(segment(0xE1, XMP_WITHOUT)),
    "JPEG, empty latitude": jpeg(segment(0xE1, b'<x:xmpmeta exif:GPSLatitude=""/>')),
    "JPEG, reference alone": jpeg(segment(0xE1, b'<x:xmpmeta exif:GPSLatitudeRef="N"/>')),
    "PNG": png(), "PNG, eXIf": png(chunk(b"eXIf", tiff(gps=False))), "PNG, text": png(chunk(b"tEXt", b"Title\0a towel")),
    "PNG, raw profile": png(raw_profile(b"exif", b"Exif\0\0" + tiff(gps=False))),
    "WebP": webp(), "WebP, EXIF": webp((b"EXIF", tiff(gps=False))), "HEIC": heif(heif_exif(tiff(gps=False))),
    "AVIF": heif(XMP_WITHOUT, brand=b"avif", kind=b"mime"), "TIFF": tiff(gps=False), "BigTIFF": big_tiff(gps=False),
    "PDF": pdf(metadata=XMP_WITHOUT), "PDF, packed": pdf(metadata=zlib.compress(XMP_WITHOUT), packed=True),
    "text": b"they asked for exif:GPSLatitude=\"52\"", "nothing": b"", "GIF": b"GIF89a", "ZIP": b"PK\3\4" + XMP,
}  # fmt: skip
"""Files that do not."""
