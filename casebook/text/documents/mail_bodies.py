"""What a mail holds below its head: its words, and the files that came with it. Whatever is wrong in a part costs that part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from html import unescape
from typing import NamedTuple

from casebook.text.documents.decoding import without_controls
from casebook.text.documents.html_text import text_of_html
from casebook.text.documents.mail_charsets import in_charset
from casebook.text.documents.mail_headers import decoded_words

_LEAST_WORDS = 40
"""A plain text of fewer characters beside a page often only says that a page is to be shown. Our own choice."""

_MARKUP = re.compile(r"<[^<>]{1,20000}>")

_DEEPEST = 40
"""Parts within parts that are looked at; nobody nests mails so. Our own choice."""


class MailFile(NamedTuple):
    """A file that came with a mail."""

    name: str
    content: bytes


def text_of_mail(message: Message) -> str:
    """The words of a mail, whoever they quote; of a page those that are seen."""
    return "\n".join(filter(None, (text.strip("\n") for text in _texts(message, 0))))


def every_text_of_mail(message: Message) -> str:
    """All texts in it, both of two that say the same, and those that came as files."""
    parts = (part for part in _leaves(message, 0) if _kind(part).startswith("text/"))
    return "\n".join(map(_shown_text, parts))


def rough_text_of_mail(message: Message) -> str:
    """All texts in it at a tenth of the cost: pages without their tags, with what is hidden in them; for whoever looks for
    numbers."""
    parts = (part for part in _leaves(message, 0) if _kind(part) in ("text/plain", "text/html") and not _is_file(part))
    return "\n".join(
        unescape(_MARKUP.sub(" ", _raw_text(part))) if _is_page(part) else _raw_text(part) for part in parts
    )


def files_of_mail(message: Message) -> list[MailFile]:
    """The files that came with it, in their order; without the pictures that its page shows between its words."""
    parts = list(_leaves(message, 0))
    pages = "".join(_raw_text(part) for part in parts if _is_page(part) and not _is_file(part))
    # A picture that lies inside a page belongs to it, were the page short of the place where it is shown.
    related = [part for one in message.walk() if _kind(one) == "multipart/related" for part in _inner_pictures(one)]
    files = []
    for number, part in enumerate(parts, 1):
        shown = str(part.get("Content-ID", "")).strip("<> \t\r\n")
        if not _is_file(part) or (shown and (f"cid:{shown}" in pages or any(part is one for one in related))):
            continue
        content = _content(part)
        if content:
            files.append(MailFile(_file_name(part) or f"part-{number}{_ending(part)}", content))
    return files


def _inner_pictures(related: Message) -> Iterator[Message]:
    payload = related.get_payload()
    for part in payload if isinstance(payload, list) else ():
        if not isinstance(part, Message) or not _kind(part).startswith("image/"):
            continue
        if not str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment"):
            yield part


def pages_of_mail(message: Message) -> Iterator[str]:
    """The pages in a mail as they stand there, markup and all."""
    yield from (_raw_text(part) for part in _leaves(message, 0) if _is_page(part))


def _texts(message: Message, depth: int) -> Iterator[str]:
    if depth > _DEEPEST or _is_file(message):
        return
    if not message.is_multipart():
        if _kind(message) in ("text/plain", "text/html"):
            yield _shown_text(message)
        return
    parts = [part for part in message.get_payload() if isinstance(part, Message)]
    if _kind(message) == "message/rfc822":
        return
    if _kind(message) != "multipart/alternative":
        for part in parts:
            yield from _texts(part, depth + 1)
        return
    shown = {("page" if _has_page(part) else "plain"): "\n".join(_texts(part, depth + 1)) for part in reversed(parts)}
    plain, page = shown.get("plain", ""), shown.get("page", "")
    is_stub = len(plain.strip()) < _LEAST_WORDS < len(page.strip())
    yield page if is_stub or not plain.strip() else plain


def _has_page(part: Message) -> bool:
    return any(_is_page(one) for one in part.walk())


def _shown_text(part: Message) -> str:
    raw = _raw_text(part)
    if _is_page(part):
        return text_of_html(raw)
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    if str(part.get_param("format", "")).lower() == "flowed":
        return _unflowed(text, del_space=str(part.get_param("delsp", "")).lower() == "yes")
    return text


def _raw_text(part: Message) -> str:
    try:
        charset = part.get_content_charset()
    except (LookupError, ValueError, AttributeError, TypeError):
        charset = None
    return in_charset(_content(part), charset)


def _unflowed(text: str, *, del_space: bool) -> str:
    """Lines that end in a blank go on in the next (RFC 3676), but for the one above a signature."""
    lines: list[str] = []
    goes_on = False
    for raw in text.split("\n"):
        line = raw[1:] if raw.startswith(" ") else raw
        if goes_on and not line.startswith(">") and line != "-- ":
            lines[-1] = (lines[-1][:-1] if del_space else lines[-1]) + line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != "-- " and not line.startswith(">")
    return "\n".join(lines)


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """The parts without parts of their own; a mail that was sent on as a file is one."""
    if depth > _DEEPEST:
        return
    if not message.is_multipart() or (depth and _kind(message) == "message/rfc822"):
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _leaves(part, depth + 1)


def _content(part: Message) -> bytes:
    if part.is_multipart():
        inner = part.get_payload()
        try:
            return inner[0].as_bytes() if isinstance(inner, list) and isinstance(inner[0], Message) else b""
        except (LookupError, ValueError, AttributeError, TypeError, RecursionError):
            return b""
    try:
        payload = part.get_payload(decode=True)
    except (LookupError, ValueError, AttributeError, TypeError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _kind(part: Message) -> str:
    return part.get_content_type()


def _is_page(part: Message) -> bool:
    return _kind(part) == "text/html"


def _is_file(part: Message) -> bool:
    """Whether a part is a file rather than words of the mail."""
    disposition = str(part.get("Content-Disposition", "")).strip().lower()
    if disposition.startswith("attachment") or _kind(part) == "message/rfc822":
        return True
    is_words = _kind(part).startswith(("text/plain", "text/html", "multipart/"))
    return bool(_file_name(part)) or not is_words


def _file_name(part: Message) -> str:
    """What the part calls its file, without a folder; empty where it has no name."""
    try:
        named = part.get_filename("")
    except (LookupError, ValueError, AttributeError, TypeError):
        return ""
    return without_controls(re.split(r"[/\\]", decoded_words(str(named)))[-1]).strip(" .")


_ENDINGS = {"message/rfc822": ".eml", "text/calendar": ".ics", "text/plain": ".txt", "text/html": ".html"}


def _ending(part: Message) -> str:
    from mimetypes import MimeTypes

    kind = _kind(part)
    return _ENDINGS.get(kind) or MimeTypes().guess_extension(kind) or ""
