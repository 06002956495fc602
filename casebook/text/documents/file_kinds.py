"""What a file is that has no words to read, told by how it begins: a picture, a PDF, what a word processor keeps.

The signatures are those of the formats' own documents; looked at in November 2026.
"""

from __future__ import annotations

import re

A_PICTURE, A_RECORDING, A_PDF = "a picture", "a film or a recording", "a PDF"

_KINDS: tuple[tuple[str, bytes], ...] = (
    (A_PDF, rb"[\xef\xbb\xbf\s]{0,16}%PDF-\d"),
    (
        A_PICTURE,
        (
            rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF(?s:.{4})WEBP|II\*\0|MM\0\*|BM(?s:.{4})\0\0\0\0"
            rb"|(?s:.{4})ftyp(?:hei[cxs]|mif1|avif)|\xff\x0a|\0\0\0\x0cJXL "
        ),
    ),
    (
        A_RECORDING,
        rb"(?s:.{4})ftyp|RIFF(?s:.{4})(?:WAVE|AVI )|OggS|ID3[\x02-\x04]|\xff[\xf2\xf3\xfa\xfb]|\x1aE\xdf\xa3|fLaC|#!AMR",
    ),
    (
        "a document of a word processor",
        rb"\{\\rtf|PK\x03\x04(?s:.{26})mimetypeapplication/vnd\.oasis\.opendocument\.text",
    ),
    ("a document of Office", rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ("a packed file", rb"\x1f\x8b\x08|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd"),
    ("a database", rb"SQLite format 3\0"),
)

A_ZIP = "a ZIP"
A_ZIP_BEGINS = b"PK\x03\x04"
_WORD = re.compile(rb"(?<![\w/])word/[\w/]+\.xml")
_OFFICE = re.compile(rb"\[Content_Types\]\.xml|_rels/\.rels")


def wordless_kind(beginning: bytes) -> str | None:
    """What a file is that begins so, if it is of a kind that nobody can read as a text; None of all others.

    >>> wordless_kind(b"%PDF-1.7\\n"), wordless_kind(b"{\\\\rtf1 Hello"), wordless_kind(b"Ann: Hello")
    ('a PDF', 'a document of a word processor', None)
    """
    for kind, pattern in _KINDS:
        if re.match(pattern, beginning):
            return kind
    if beginning.startswith(A_ZIP_BEGINS):
        if _WORD.search(beginning):
            return "a document of a word processor"
        return "a document of Office" if _OFFICE.search(beginning[:200]) else A_ZIP
    return None


def is_seen_or_heard(media_type: str | None) -> bool:
    """Whether a file that is called so is a picture, a recording or a film.

    >>> is_seen_or_heard("image/png"), is_seen_or_heard("text/plain"), is_seen_or_heard(None)
    (True, False, False)
    """
    return (media_type or "").startswith(("image/", "audio/", "video/"))
