"""The words of a kept file, where it is made of text: a note, a page, a table, a mail."""

from __future__ import annotations

import re

MOST_BYTES = 16_000_000
"""Larger files are not looked into."""

_TEXT_ENDINGS = (
    ".txt",
    ".md",
    ".csv",
    ".tsv",
    ".json",
    ".log",
    ".xml",
    ".html",
    ".htm",
    ".eml",
    ".vtt",
    ".srt",
    ".ics",
)
_MARKS = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_PAGES = (".html", ".htm", ".xml")
_MARKUP = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]{1,2000}>", re.DOTALL | re.IGNORECASE)


def is_text(name: str, media_type: str | None) -> bool:
    """Whether a file of this name and kind is made of text."""
    return (media_type or "").startswith("text/") or name.lower().endswith(_TEXT_ENDINGS)


def text_of_file(name: str, content: bytes) -> str:
    """The words in it: of a page without its markup, of a mail what its parts say, whatever it was encoded in."""
    ending = name.lower()
    if ending.endswith(".eml"):
        return _text_of_mail(content)
    text = decoded(content)
    return _text_of_page(text) if ending.endswith(_PAGES) else text


def decoded(content: bytes, errors: str = "replace") -> str:
    r"""The text of bytes: as their mark says, else UTF-8, else the Western code page of Windows, which old programs write.

    Where they are no such text, what `errors` says happens, as in `bytes.decode`.

    >>> decoded(b"\xff\xfeh\x00i\x00"), decoded(b"caf\xe9")
    ('hi', 'café')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors)


def _text_of_page(text: str) -> str:
    from html import unescape

    return unescape(_MARKUP.sub(" ", text))


def _text_of_mail(content: bytes) -> str:
    from email import message_from_bytes, policy

    mail = message_from_bytes(content, policy=policy.default)
    texts = [f"{name}: {mail[name]}" for name in ("From", "To", "Date", "Subject") if mail[name]]
    for part in mail.walk():
        if part.get_content_maintype() == "text":
            payload = part.get_payload(decode=True)
            text = decoded(payload) if isinstance(payload, bytes) else ""
            texts.append(_text_of_page(text) if part.get_content_subtype() == "html" else text)
    return "\n".join(texts)
