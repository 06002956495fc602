"""The words of what a word processor, a spreadsheet or a presentation keeps: RTF, ZIPs of XML (Office Open XML, OpenDocument).

Nothing that a file declares is followed: no entity of its own, no link. What is packed is read up to a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from casebook.text.documents.decoding import with_halves_joined

_MOST_UNPACKED = 64_000_000
"""So many bytes of XML are unpacked of one file at most. Our own choice."""

_PARTS = re.compile(
    r"word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|ppt/(?:slides|notesSlides)/[^/]+\.xml"
    r"|xl/(?:sharedStrings|comments\d*|worksheets/[^/]+)\.xml|content\.xml"
)
"""What holds the words (ECMA-376 part 1, 11.3, 12.3 and 13.3; OpenDocument 1.3 part 2, 3.1)."""

_ENDS = re.compile(r"</(?:\w+:)?(?:p|h|si|c|tc|tr|table-cell)>|<(?:\w+:)?(?:br|cr|tab|line-break|s)\b[^<>]*>")
"""What parts words: the end of a paragraph or a cell, a blank, a tab."""

_TAG = re.compile(r"<[^<>]*>")


def text_of_office_file(stream: BinaryIO) -> str | None:
    """The words of a ZIP of XML; None of any other ZIP, and of one that is damaged, encrypted or unpacks to too much."""
    import zipfile
    import zlib

    stream.seek(0)
    try:
        with zipfile.ZipFile(_Kept(stream)) as packed:
            parts = [each for each in packed.infolist() if _PARTS.fullmatch(each.filename)]
            if not parts or sum(each.file_size for each in parts) > _MOST_UNPACKED:
                return None
            # No more is unpacked than a part says that it has: zipfile stops there.
            return "\n".join(_words_of(packed.read(each)) for each in parts)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, IndexError, OverflowError, OSError):
        return None


class _Kept:
    """What a book keeps of a file, which can be sought and does not say so."""

    def __init__(self, stream: BinaryIO) -> None:
        self.read, self.seek, self.tell = stream.read, stream.seek, stream.tell

    @staticmethod
    def seekable() -> bool:
        """Whether it can be read from any place."""
        return True


def _words_of(xml: bytes) -> str:
    from html import unescape

    text = xml.decode("utf-16" if xml[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "replace")
    return unescape(_TAG.sub("", _ENDS.sub("\n", text)))


RTF = b"{\\rtf"
"""How RTF begins."""

_RTF_PIECE = re.compile(
    rb"(?P<brace>[{}])|\\u(?P<unicode>-?\d{1,5}) ?(?:\\'[0-9a-f]{2}|[^\\{}])?|\\'(?P<hex>[0-9a-f]{2})"
    rb"|\\(?P<word>[a-z]{1,32}|[^a-z])(?:-?\d{1,10})? ?|(?P<text>[^\\{}\r\n]+)",
    re.IGNORECASE,
)
_RTF_ASIDE = frozenset(
    b"fonttbl colortbl stylesheet info pict object datastore themedata listtable listoverridetable rsidtbl xmlnstbl "
    b"generator fldinst latentstyles colorschememapping *".split()
)
"""What stands in a file beside its words (Rich Text Format 1.9.1, "Destination control words")."""

_RTF_SIGNS = dict.fromkeys(b"par line tab cell row page sect emspace enspace".split(), "\n") | {
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"~": " ",
    b"_": "-",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
}


def text_of_rtf(content: bytes) -> str:
    r"""The words of RTF: accents and signs as they are read, without what is said of fonts and pages.

    >>> text_of_rtf(rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 caf\'e9 \b re\b0 fund\par 5\u8364? back}")
    'café refund\n5€ back'
    """
    found = re.search(rb"\\ansicpg(\d{3,5})\b", content[:2000])
    return with_halves_joined("".join(_rtf_words(content, _codec(f"cp{found[1].decode()}" if found else "cp1252"))))


def _codec(name: str) -> str:
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


def _rtf_words(content: bytes, encoding: str) -> Iterator[str]:
    is_aside, around = False, list[bool]()
    for found in _RTF_PIECE.finditer(content):
        if found["brace"] == b"{":
            around.append(is_aside)
        elif found["brace"]:
            is_aside = around.pop() if around else False
        elif found["word"] in _RTF_ASIDE:
            is_aside = True
        elif not is_aside:
            yield _rtf_said(found, encoding)


def _rtf_said(found: re.Match[bytes], encoding: str) -> str:
    if found["unicode"]:
        return chr(int(found["unicode"]) % 0x10000)
    if found["word"]:
        return _RTF_SIGNS.get(found["word"], "")
    return (bytes.fromhex(found["hex"].decode()) if found["hex"] else found["text"]).decode(encoding, "replace")
