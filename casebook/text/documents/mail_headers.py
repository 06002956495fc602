"""The lines above a mail, read without trust: what is wrong in one costs that one, and never more.

They are read raw and decoded here. The library's own reading of them (`email.policy.default`) fails on some that real programs
write: an address without an end, a character set that is none, a group that is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import NamedTuple

from casebook.text.documents.decoding import decoded, without_controls
from casebook.text.documents.mail_charsets import in_charset

_MESSAGE_ID = re.compile(r"<\s*([^<>\s]{3,500})\s*>")
_ADDRESS = re.compile(r"[^\s<>\"(),;:@]+@[^\s<>\"(),;:@]+")
_ALONE = re.compile(rf"\s*(?P<name>[^<>\"]+?)\s*<(?P<address>{_ADDRESS.pattern})>\s*")
_FIRST_YEAR, _LAST_YEAR = 1990, 2199
"""A mail that says to be older, or of another age, has a clock that was never set."""


class Address(NamedTuple):
    """Somebody in the head of a mail: the name that stands there, and the address in small letters."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]


def header(message: Message, name: str) -> str:
    """What the first header of this name says, in one line; empty where there is none."""
    return next(iter(headers(message, name)), "")


def headers(message: Message, name: str) -> list[str]:
    """What all headers of this name say, each in one line, in their order."""
    return [decoded_words(_text(value)) for key, value in message.raw_items() if key.lower() == name.lower()]


def addresses(message: Message, *names: str) -> tuple[Address, ...]:
    """Everybody who stands in these headers, each address once."""
    raw = [
        " ".join(_text(value).split())
        for wanted in names
        for key, value in message.raw_items()
        if key.lower() == wanted.lower()
    ]
    found = {address: Address(name, address) for name, address in _people_in(raw)}
    return tuple(found.values())


def _people_in(raw: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in raw:
        try:
            people = getaddresses([line])
        except (ValueError, IndexError, TypeError, AttributeError, RecursionError):
            people = []
        people = [(name, address) for name, address in people if _ADDRESS.fullmatch(address)]
        if (alone := _ALONE.fullmatch(line)) and not _ADDRESS.search(alone["name"]):
            people = [(alone["name"], alone["address"])]  # a comma or an @ in a name parts no addresses
        if not people:
            # Not as it should be, or refused by the library as ambiguous: the addresses in it count.
            people = [(line.partition("<")[0].strip(' "'), address) for address in _ADDRESS.findall(line)]
        for name, address in people:
            yield decoded_words(name).strip(" '\""), address.lower()


def message_ids(message: Message, *names: str) -> tuple[str, ...]:
    """The identities of mails that these headers name."""
    found = [one for name in names for text in headers(message, name) for one in _MESSAGE_ID.findall(text)]
    return tuple(dict.fromkeys(found))


def when_sent(message: Message) -> datetime | None:
    """When it was sent by its own head, else when it came by the last program that passed it on; with its offset."""
    stamps = [*headers(message, "Date"), *(text.rpartition(";")[2] for text in headers(message, "Received"))]
    return next(filter(None, map(date_in, stamps)), None)


def date_in(text: str) -> datetime | None:
    """The time that a header tells; None where it is none, or lies before there were such mails."""
    try:
        found = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    try:
        aware.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return aware if _FIRST_YEAR <= aware.year <= _LAST_YEAR else None


def _text(value: object) -> str:
    """A header as text: bytes that are no ASCII stand in it as single surrogates."""
    raw = str(value)
    return without_controls(raw if raw.isascii() else decoded(raw.encode("utf-8", "surrogateescape")))


def decoded_words(text: str) -> str:
    """A header with its encoded words (RFC 2047) read, in one line."""
    plain = " ".join(text.split())
    if "=?" not in plain:
        return plain
    try:
        pieces = decode_header(plain)
    except (HeaderParseError, ValueError, LookupError):
        return plain
    return " ".join(without_controls("".join(_word(piece, charset) for piece, charset in pieces)).split())


def _word(piece: str | bytes, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    # What stands between encoded words comes back in this encoding of the library's own.
    return in_charset(piece, charset) if charset else piece.decode("raw-unicode-escape", "replace")
