"""Messages and calls as "SMS Backup & Restore" writes them (XML): a stream of `<sms>`, `<mms>` and `<call>`, of any length.

Nothing is read that a file declares itself (no entities), and what is not well formed ends it with its line. That program writes
characters outside the basic plane as two halves, which no XML may have: they are put together first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any, BinaryIO, NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from casebook.importers.draft import BadDraft
from casebook.importers.given_source import Look
from casebook.importers.talks import Message
from casebook.parsing.transcripts.decoding import decoded, lines_of
from casebook.parsing.transcripts.phone_backups import ME, SENT, UNKNOWN, partner_of, time_of
from casebook.text.decoding import without_controls

_PIECE = 1 << 20
_HALVES = re.compile(rb"&#(5[5-6]\d{3});&#(5[6-7]\d{3});")
_LONE_HALF = re.compile(rb"&#(?:5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]);")
_INCOMING = ("1", "3", "4", "5", "6")
"""Of calls: answered, missed, voicemail, rejected, refused by a list (CallLog.Calls of Android's documentation)."""


class Call(NamedTuple):
    """A call, answered or not."""

    at: datetime
    number: str
    name: str
    seconds: int
    is_incoming: bool
    line: int

    @property
    def partner(self) -> str:
        """With whom, by name or number."""
        return self.name or self.number


class PhoneRecords(NamedTuple):
    """What a backup holds, and what in it cannot be read."""

    messages: list[Message]
    calls: list[Call]
    bad: list[BadDraft]


def recognises(look: Look) -> bool:
    """Whether this is such a backup."""
    if look.is_folder or look.names:
        return False
    return re.match(r"\s*<(?:\?xml|!--|smses|calls)", decoded(look.head).lstrip("\ufeff")) is not None and (
        re.search(r"<(?:smses|calls|sms|call|mms)[\s>]", decoded(look.head)) is not None
    )


def phone_records_of(
    stream: BinaryIO, zone: tzinfo | None, advance: Callable[[int], None] = lambda _: None
) -> PhoneRecords:
    """All messages and calls, as far as the file is well formed."""
    found = PhoneRecords([], [], [])
    reader = _Reader(found, zone)
    try:
        for piece in _pieces(stream, advance):
            reader.parser.Parse(piece, False)
        reader.parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError, _Declares) as error:
        why = "it is not well formed from here on"
        if not isinstance(error, expat.ExpatError):
            # Python is asked for encodings that Expat does not know, and says what it thinks of their names.
            why = (
                "it declares things of its own" if isinstance(error, _Declares) else "it names an encoding that is none"
            )
        found.bad.append(BadDraft(f"line {reader.parser.ErrorLineNumber or reader.parser.CurrentLineNumber}", why))
    return found


class _Declares(Exception):
    """The file declares entities or a document type of its own."""


class _Reader:
    """Takes the elements as they come."""

    def __init__(self, found: PhoneRecords, zone: tzinfo | None) -> None:
        self._found, self._zone = found, zone
        self._mms: tuple[Mapping[str, str], int, list[str]] | None = None
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartDoctypeDeclHandler = self._refuse

    @staticmethod
    def _refuse(*_: Any) -> None:
        raise _Declares

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        if name == "sms":
            self._add(attributes, attributes.get("body", ""), attributes.get("type") == SENT, line)
        elif name == "call":
            self._call(attributes, line)
        elif name == "mms":
            self._mms = attributes, line, []
        elif name == "part" and self._mms and attributes.get("ct") == "text/plain":
            self._mms[2].append(attributes.get("text", ""))

    def _end(self, name: str) -> None:
        if name == "mms" and self._mms:
            attributes, line, texts = self._mms
            self._add(attributes, "\n".join(texts), attributes.get("msg_box") == SENT, line)
            self._mms = None

    def _add(self, attributes: Mapping[str, str], body: str, is_mine: bool, line: int) -> None:
        at = time_of(attributes, self._zone)
        if at is None:
            self._found.bad.append(BadDraft(f"line {line}", "it says nowhere when it was"))
        elif body.strip() and body != "null":
            partner = partner_of(attributes)
            text = without_controls("\n".join(lines_of(body))).strip()
            shown = " ".join(f"{key}={quoteattr(value)}" for key, value in attributes.items() if key != "body")
            original = f"  <sms {shown} body={quoteattr(body)} />"
            speaker = ME if is_mine else partner
            self._found.messages.append(Message(at, speaker, text, line, original, partner, is_mine))

    def _call(self, attributes: Mapping[str, str], line: int) -> None:
        at, duration = time_of(attributes, self._zone), attributes.get("duration", "0")
        if at is None or not duration.isdecimal():
            self._found.bad.append(BadDraft(f"line {line}", "it says nowhere when it was, or how long"))
            return
        name = attributes.get("contact_name", "")
        number, kind = attributes.get("number", ""), attributes.get("type", "")
        self._found.calls.append(
            Call(at, number, "" if name in UNKNOWN else name, int(duration), kind in _INCOMING, line)
        )


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
