"""The elements of a file in XML, as they come: a phone's backup, a stream of `<sms>`, `<mms>` and `<call>` of any length, or a
part of a spreadsheet.

Nothing is read that a file declares itself (no entities), and what is not well formed ends it. "SMS Backup & Restore" writes
characters outside the basic plane as two halves, which no XML may have: they are put together first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO
from xml.parsers import expat

_PIECE = 1 << 20
_HALVES = re.compile(rb"&#(5[5-6]\d{3});&#(5[6-7]\d{3});")
_LONE_HALF = re.compile(rb"&#(?:5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]);")


class NotRead(Exception):
    """The file cannot be read from this line on: `why`."""

    def __init__(self, line: int, why: str) -> None:
        self.line, self.why = line, why


class _Declares(Exception):
    """The file declares entities or a document type of its own."""


def read_elements(
    stream: BinaryIO,
    begin: Callable[[str, dict[str, str], int], None],
    end: Callable[[str], object] = lambda _: None,
    advance: Callable[[int], None] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Call `begin` with the name, the attributes and the line of each element, `said` with text in it, and `end` behind it.

    Raises NotRead.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: begin(name, attributes, parser.CurrentLineNumber)
    parser.EndElementHandler, parser.CharacterDataHandler = end, said
    parser.EntityDeclHandler = parser.StartDoctypeDeclHandler = _refuse
    try:
        for piece in _pieces(stream, advance):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except _Declares:
        raise NotRead(parser.CurrentLineNumber, "it declares things of its own") from None
    except expat.ExpatError as error:
        raise NotRead(error.lineno, "it is not well formed from here on") from None
    except (LookupError, ValueError):
        # Python is asked for encodings that Expat does not know, and says what it thinks of their names.
        raise NotRead(parser.CurrentLineNumber, "it names an encoding that is none") from None


def _refuse(*_: Any) -> None:
    raise _Declares


def _pieces(stream: BinaryIO, advance: Callable[[int], None]) -> Iterator[bytes]:
    """The file, each halved character put together; cut between elements, so that none is cut in two."""
    left = b""
    while piece := stream.read(_PIECE):
        advance(len(piece))
        whole, mark, left = (left + piece).rpartition(b">")
        if mark:
            yield _joined(whole + mark)
    yield _joined(left)


def _joined(piece: bytes) -> bytes:
    def character(found: re.Match[bytes]) -> bytes:
        high, low = int(found[1]), int(found[2])
        if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
            return b"&#65533;"
        return b"&#%d;" % (0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))

    return _LONE_HALF.sub(b"&#65533;", _HALVES.sub(character, piece))
