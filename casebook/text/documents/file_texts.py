"""The words of a kept file, where it is made of text: a note, a page, a table, a mail."""

from __future__ import annotations

import re

from casebook.text.documents.decoding import decoded

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


def _text_of_page(text: str) -> str:
    from html import unescape

    return unescape(_MARKUP.sub(" ", text))


def _text_of_mail(content: bytes) -> str:
    from casebook.text.documents.mail_bodies import every_text_of_mail
    from casebook.text.documents.mail_headers import header
    from casebook.text.documents.mail_message import BadMail, message_in

    try:
        mail = message_in(content)
    except BadMail:
        return decoded(content)
    heads = [(name, header(mail, name)) for name in ("From", "To", "Date", "Subject")]
    return "\n".join([*(f"{name}: {text}" for name, text in heads if text), every_text_of_mail(mail)])
