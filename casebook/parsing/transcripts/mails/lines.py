"""In which line of a file what a mail says stands: its headers, and its text however that is encoded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from html import unescape
from quopri import decodestring

from casebook.parsing.transcripts.decoding import decoded, lines_of
from casebook.parsing.transcripts.turns import Line
from casebook.text.documents.mail_bodies import text_of_mail
from casebook.text.documents.mail_headers import header

_TAG = re.compile(r"<[^<>]*>")


def header_line(message: Message, raw: bytes, first: int, name: str) -> Line:
    """What a header says, with the number of its line; that of the mail's `first` line where it is not found."""
    for number, line in enumerate(raw.split(b"\n"), first):
        if not line.strip():
            break
        if line.lower().startswith(name.lower().encode() + b":"):
            return Line(number, header(message, name))
    return Line(first, header(message, name))


def body_lines(message: Message, raw: bytes, first: int) -> Iterator[tuple[int, str]]:
    """The lines of the text, each with its number in the file; where that is not found, as in Base64, the one before it has."""
    places = _places(raw, first)
    head = raw.replace(b"\r", b"").partition(b"\n\n")[0].count(b"\n")
    last = first + min(head + 2, raw.count(b"\n"))
    for line in lines_of(text_of_mail(message)):
        last = places.get(line, last) if line else last
        yield last, line


def _places(raw: bytes, first: int) -> dict[str, int]:
    """Where each line stands first, as it is, without markup, and as quoted-printable means it."""
    places: dict[str, int] = {}
    for number, line in _meant(raw, first):
        places.setdefault(unescape(_TAG.sub("", line)).strip(), number)
    for number, line in _meant(raw, first):
        places.setdefault(line, number)
    return places | {line: number for number, line in reversed(list(enumerate(lines_of(decoded(raw)), first)))}


def _meant(raw: bytes, first: int) -> Iterator[tuple[int, str]]:
    """The lines as quoted-printable means them, each with the number of the first that it is broken into."""
    begun, parts = first, b""
    for number, line in enumerate(raw.replace(b"\r", b"").split(b"\n"), first):
        begun = number if not parts else begun
        if line.endswith(b"="):
            parts += line[:-1]
            continue
        for text in lines_of(decoded(decodestring(parts + line))):
            yield begun, text
        parts = b""
