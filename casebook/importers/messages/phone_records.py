"""Messages and calls as "SMS Backup & Restore" writes them (XML): a stream of `<sms>`, `<mms>` and `<call>`, of any length.

What cannot be read of it ends it with its line.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import datetime, tzinfo
from typing import BinaryIO, NamedTuple
from xml.sax.saxutils import quoteattr

from casebook.importers.draft import BadDraft
from casebook.importers.given_source import Look
from casebook.importers.messages.talks import Message
from casebook.parsing.phone_xml import NotRead, read_elements
from casebook.parsing.transcripts.chats.phone_backups import ME, SENT, UNKNOWN, partner_of, time_of
from casebook.parsing.transcripts.decoding import decoded, lines_of
from casebook.text.documents.decoding import without_controls

_INCOMING = ("1", "3", "4", "5", "6")
"""Of calls: answered, missed, voicemail, rejected, refused by a list (CallLog.Calls of Android's documentation)."""


_KEPT = re.compile(r"(?:image|audio|video)/|application/pdf|text/(?:x-)?vcard")
"""The kinds of files that are kept of a message; how its parts are laid out (SMIL) is none."""


class _Mms(NamedTuple):
    """A message under way: its attributes, its line, its words, the names of what came with it."""

    attributes: Mapping[str, str]
    line: int
    texts: list[str]
    files: list[str]


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


class SentAlong(NamedTuple):
    """Which part of which message a file came in, counted through the backup."""

    message: int
    part: int


class PhoneRecords(NamedTuple):
    """What a backup holds, and what in it cannot be read; `files` are what came with messages, by the names they have there."""

    messages: list[Message]
    calls: list[Call]
    bad: list[BadDraft]
    files: dict[str, SentAlong]


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
    found = PhoneRecords([], [], [], {})
    try:
        _Reader(found, zone).read(stream, advance)
    except NotRead as error:
        found.bad.append(BadDraft(f"line {error.line}", error.why))
    return found


def contents_of(stream: BinaryIO, wanted: Collection[SentAlong]) -> dict[SentAlong, bytes]:
    """What these files hold, read once more from the beginning; those that cannot be read are left out."""
    stream.seek(0)
    reader = _Reader(PhoneRecords([], [], [], {}), None, frozenset(wanted))
    with suppress(NotRead):
        reader.read(stream, lambda _: None)
    return reader.contents


class _Reader:
    """Takes the elements as they come."""

    def __init__(self, found: PhoneRecords, zone: tzinfo | None, wanted: Collection[SentAlong] = frozenset()) -> None:
        self._found, self._zone, self._wanted = found, zone, wanted
        self._mms: _Mms | None = None
        self._count = 0
        self.contents: dict[SentAlong, bytes] = {}

    def read(self, stream: BinaryIO, advance: Callable[[int], None]) -> None:
        """Take all that the stream has. Raises NotRead."""
        read_elements(stream, self._begin, self._end, advance)

    def _begin(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name == "sms":
            self._add(attributes, attributes.get("body", ""), attributes.get("type") == SENT, line)
        elif name == "call":
            self._call(attributes, line)
        elif name == "mms":
            self._mms = _Mms(attributes, line, [], [])
            self._count += 1
        elif name == "part" and self._mms:
            self._part(self._mms, attributes)

    def _end(self, name: str) -> None:
        if name == "mms" and self._mms:
            attributes, line, texts, files = self._mms
            self._add(attributes, "\n".join(texts), attributes.get("msg_box") == SENT, line, tuple(files))
            self._mms = None

    def _part(self, mms: _Mms, attributes: Mapping[str, str]) -> None:
        """A part of a message: words, or a file that came with it, whose content is read when somebody wants it."""
        kind, data = attributes.get("ct", "").lower(), attributes.get("data", "")
        if kind == "text/plain":
            mms.texts.append(attributes.get("text", ""))
        elif data not in ("", "null") and _KEPT.match(kind):
            key = SentAlong(self._count, len(mms.files))
            mms.files.append(self._named(attributes, kind, key))
            if key in self._wanted:
                with suppress(ValueError):
                    self.contents[key] = b64decode(data)

    def _named(self, attributes: Mapping[str, str], kind: str, key: SentAlong) -> str:
        """A name that no other file of the backup has."""
        said = next((attributes[each] for each in ("cl", "name", "fn") if attributes.get(each, "null") != "null"), "")
        stem, _, ending = re.sub(r"[^\w .()-]+", "_", said.strip("<> ")).rpartition(".")
        ending = ending if stem and ending else kind.rpartition("/")[2].partition("+")[0]
        stem = stem[:60] or kind.partition("/")[0]
        name, turn = f"{stem}.{ending[:5]}", 1
        while name in self._found.files:
            turn += 1
            name = f"{stem} ({turn}).{ending[:5]}"
        self._found.files[name] = key
        return name

    def _add(
        self, attributes: Mapping[str, str], body: str, is_mine: bool, line: int, files: tuple[str, ...] = ()
    ) -> None:
        at, body = time_of(attributes, self._zone), "" if body == "null" else body
        if at is None:
            self._found.bad.append(BadDraft(f"line {line}", "it says nowhere when it was"))
        elif body.strip() or files:
            partner = partner_of(attributes)
            text = without_controls("\n".join(lines_of(body))).strip()
            shown = " ".join(f"{key}={quoteattr(value)}" for key, value in attributes.items() if key != "body")
            original = f"  <sms {shown} body={quoteattr(body)} />"
            speaker = ME if is_mine else partner
            self._found.messages.append(Message(at, speaker, text, line, original, partner, is_mine, files))

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
