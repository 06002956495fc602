"""Where mails stand: a file of one mail, a box of many (mbox), a folder or a ZIP of either. Gone through as a stream.

A box is never held: each mail comes with its place, and is gone when the next is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from typing import BinaryIO, NamedTuple

from casebook.importers.given_source import HEAD_BYTES, GivenSource, Look
from casebook.importers.members import Members
from casebook.text.documents.saved_pages import is_archive_of_page

LONGEST_MAIL = 64 << 20
"""No mail program sends one of more bytes; what is longer is told and passed over. Our own choice."""

_BOX_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*From (?:-|[^\s@]+@\S*|[^\r\n]*\d{4}[^\r\n]{0,12})[ \t]*\r?\n(?:>?From |[!-9;-~]+:)"
)
_MAIL_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:\d{1,10}\s*\n|From [^\n]*\n)?((?:[!-9;-~]+[ \t]{0,8}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)"
)
_NEEDED = re.compile(
    rb"(?im)^(?:message-id|mime-version|content-type|received|return-path|dkim-signature|delivered-to|x-mailer"
    rb"|x-mozilla-status|x-gmail-labels|reply-to|in-reply-to):"
)
_PARTY = re.compile(rb"(?im)^(from|to|subject|date)[ \t]{0,8}:")
_SEPARATOR = re.compile(rb"From (?:-\s*$|[^\s@]+@\S*\s*$|(?:- )?\S*.*\d{1,2}:\d{2}.*\d{4})")
"""What stands above each mail of a box: Thunderbird and takeouts leave out who wrote it, or when."""

_HEAD = re.compile(rb">?From |[!-9;-~]+:")
"""How the line below it begins; a sentence that begins with `From` has another one below."""

_ESCAPED = re.compile(rb"(?m)^>(>*From )")
_CALLED_SO = re.compile(r"\.(?:emlx?|mbx|msf|mbox(?:/mbox)?)$", re.IGNORECASE)
_IN_A_MAILDIR = re.compile(r"(?:^|/)(?:cur|new)/[^/]+$")
_LEFT_OUT = re.compile(
    r"\.(?:msf|dat|json|html?|txt|csv|pdf|jpe?g|png|gif|zip|db|sqlite|log|ini|ics|vcf)$", re.IGNORECASE
)
"""Names beside mails that are none: a mail that was kept as text has no such name."""


class Spot(NamedTuple):
    """Where a mail stands: in which file of a folder or ZIP, if any, from which byte on, and how many it has."""

    name: str
    start: int
    size: int
    in_box: bool


class RawMail(NamedTuple):
    """A mail as it stands, and where: `line 4103`, `2025/refund.eml`; `content` is None where it is too long to be one.

    `flags` are the letters of a Maildir (`D` for a draft).
    """

    place: str
    spot: Spot
    content: bytes | None
    flags: str = ""


class MailFiles:
    """All mails of what was given, to be gone through as often as somebody likes. Raises what reading it does."""

    def __init__(self, source: GivenSource) -> None:
        self._source = source
        self._names: tuple[str, ...] = ()
        self._open: Callable[[str], AbstractContextManager[BinaryIO]] = lambda _: nullcontext(source.file)
        if self._is_many:
            members = Members(source, lambda name: not _LEFT_OUT.search(name))
            self._names, self._open = members.names, members.opened
            self.size = sum(map(members.size, members.names))
        else:
            self.size = source.file.seek(0, 2)
        self.unread: list[str] = []

    @property
    def is_box(self) -> bool:
        """Whether it may hold mails with anybody: it is more than one mail."""
        return self._is_many or _BOX_BEGINS.match(self._source.look.head) is not None

    def each(self, advance: Callable[[int], None] = lambda _: None) -> Iterator[RawMail]:
        """Each mail with its place, telling how many bytes were read. What is no mail is named in `unread`."""
        self.unread = []
        for name in self._names if self._is_many else ("",):
            with self._open(name) as stream:
                stream.seek(0)
                head = stream.read(HEAD_BYTES)
                if not is_mail(head) and not is_box(head):
                    self.unread.append(name)
                    advance(len(head))
                    continue
                stream.seek(0)
                yield from _mails_in(stream, name, advance)

    def content(self, spot: Spot) -> bytes:
        """The mail that stands there, once more."""
        with self._open(spot.name) as stream:
            stream.seek(spot.start)
            return _original(stream.read(spot.size), in_box=spot.in_box)

    @property
    def _is_many(self) -> bool:
        return self._source.folder is not None or bool(self._source.look.names)


def recognises(look: Look) -> bool:
    """Whether something is mail: a file that begins as one, a folder or ZIP with files that are called so."""
    if look.names or look.is_folder:
        return any(map(is_called_so, look.names))
    return is_box(look.head) or (is_mail(look.head) and not is_archive_of_page(look.head))


def is_called_so(name: str) -> bool:
    """Whether a file of a folder or ZIP is one of mails by its name."""
    return _CALLED_SO.search(name) is not None or _IN_A_MAILDIR.search(name) is not None


def is_box(head: bytes) -> bool:
    """Whether a file that begins so is a box of mails."""
    return _BOX_BEGINS.match(head) is not None


def is_mail(head: bytes) -> bool:
    """Whether a file that begins so is one mail."""
    # What was looked at may end in the middle of a head: its last line does not count then.
    found = _MAIL_BEGINS.match(head.replace(b"\r\n", b"\n"))
    if found is None:
        return False
    # Two of these alone, one of them who wrote it, are no table and no chat either.
    named = {name.lower() for name in _PARTY.findall(found[1])}
    return bool(named) and (_NEEDED.search(found[1]) is not None or (b"from" in named and len(named) > 1))


class _Lines:
    """The lines of a file, each with the place of its first byte; one without end comes in pieces."""

    def __init__(self, stream: BinaryIO, advance: Callable[[int], None]) -> None:
        self._stream, self._advance = stream, advance
        self.number = self.end = 0

    def __iter__(self) -> Iterator[bytes]:
        told = 0
        while line := self._stream.readline(1 << 20):
            self.number += 1
            self.end += len(line)
            if self.end - told > 1 << 19:
                self._advance(self.end - told)
                told = self.end
            yield line
        self._advance(self.end - told)


def _mails_in(stream: BinaryIO, name: str, advance: Callable[[int], None]) -> Iterator[RawMail]:
    lines = _Lines(stream, advance)
    each = iter(lines)
    first = next((line for line in each if line.removeprefix(b"\xef\xbb\xbf").strip()), b"")
    if _SEPARATOR.match(first.removeprefix(b"\xef\xbb\xbf")):
        yield from _box(lines, each, name)
        return
    start, flags = lines.end - len(first), name.rpartition(":2,")[2] if ":2," in name else ""
    kept = _Kept()
    for line in chain((first,), each):
        kept.add(line)
    yield kept.mail(name or "the mail", Spot(name, start, kept.size, False), flags)


def _box(lines: _Lines, each: Iterator[bytes], name: str) -> Iterator[RawMail]:
    """The mails of a box, whose first separator was read."""
    kept, place, start, blank = _Kept(), _line_place(name, lines.number), lines.end, False
    separator = b""
    for line in each:
        if separator and _HEAD.match(line):
            yield kept.mail(place, Spot(name, start, kept.size, True))
            start = lines.end - len(line)
            kept, place = _Kept(), _line_place(name, lines.number - 1)
        elif separator:
            kept.add(separator)
        separator = line if blank and line.startswith(b"From ") and _SEPARATOR.match(line) else b""
        blank = not line.strip()
        if not separator:
            kept.add(line)
    kept.add(separator)
    yield kept.mail(place, Spot(name, start, kept.size, True))


def _line_place(name: str, number: int) -> str:
    return f"{name}, line {number}" if name else f"line {number}"


class _Kept:
    """The lines of one mail, as long as it is not too long to be one."""

    def __init__(self) -> None:
        self._lines: list[bytes] = []
        self.size = 0

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if self.size <= LONGEST_MAIL:
            self._lines.append(line)

    def mail(self, place: str, spot: Spot, flags: str = "") -> RawMail:
        content = None
        if self.size <= LONGEST_MAIL:
            content = _original(b"".join(self._lines), in_box=spot.in_box)
        return RawMail(place, spot, content, flags)


def _original(content: bytes, *, in_box: bool) -> bytes:
    """The mail as it was before it was kept: without what a box puts before `From`, and what Apple's program puts around it."""
    if in_box:
        return _ESCAPED.sub(rb"\1", content) if b"\n>" in content else content
    content = content.removeprefix(b"\xef\xbb\xbf")
    count = re.match(rb"(\d{1,10})\s*\n", content)
    return content[count.end() :][: int(count[1])] if count else content
