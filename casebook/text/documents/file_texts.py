"""The words of a kept file, where they can be read: a note, a page, a table, a mail, what a word processor keeps, a PDF."""

from __future__ import annotations

import re
from typing import BinaryIO

from casebook.text.documents.decoding import decoded
from casebook.text.documents.file_kinds import (
    A_PDF,
    A_PICTURE,
    A_RECORDING,
    A_ZIP_BEGINS,
    is_seen_or_heard,
    wordless_kind,
)
from casebook.text.documents.office_texts import RTF, text_of_office_file, text_of_rtf
from casebook.text.documents.pdf_texts import MOST_PAGES, NOT_READ, FileText, text_of_pdf

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
_MARKUP = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]{1,2000}>", re.DOTALL | re.IGNORECASE)
_WITHIN_A_WORD = re.compile(
    r"</?(?:b|i|em|strong|u|s|font|mark|sub|sup|small|big|tt|code|abbr|bdi|bdo|ins|del|wbr)\b[^<>]{0,2000}>|&shy;|&#173;"
    r"|(?<=(?-i:[a-zß-ÿ]))</?(?:span|a)\b[^<>]{0,2000}>(?=(?-i:[a-zß-ÿ]))",
    re.IGNORECASE,
)
"""What stands between letters and parts no word; what stands in pieces side by side is parted by the page's looks."""

_ELEMENT = re.compile("""<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")
_VALUE = re.compile("""(?<==)"([^"<]*)"|(?<==)'([^'<]*)'""")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKED_AT, _MOST_CONTROLS = 4000, 0.05
"""So large a part of the beginning of a text are characters that nobody writes at most. Our own choice."""


def text_of_file(name: str, media_type: str | None, stream: BinaryIO, pages: int = MOST_PAGES) -> FileText:
    """The words in a file, whatever they were encoded in; none of what is seen or heard. And what may have words and is not read.

    Of a page its markup is left out, of XML all but what is said between its elements and in them, of a mail what its parts say;
    of a PDF so many `pages` are read, which takes longer than all else: with 0 none is, as where somebody waits to have recorded.
    """
    if is_seen_or_heard(media_type):
        return FileText()
    beginning = stream.read(_LOOKED_AT)
    kind = wordless_kind(beginning)
    if beginning.startswith(A_ZIP_BEGINS):
        text = text_of_office_file(stream)
        return NOT_READ if text is None else FileText(text)
    if kind == A_PDF:
        return text_of_pdf(beginning + stream.read(), pages) if pages else NOT_READ
    if kind and not beginning.startswith(RTF):
        return FileText() if kind in (A_PICTURE, A_RECORDING) else NOT_READ
    if not (_is_named_text(name, media_type) or _is_text(beginning)):
        return NOT_READ
    content = beginning + stream.read()
    return FileText(text_of_rtf(content) if content.startswith(RTF) else _text_of(name.lower(), media_type, content))


def _is_named_text(name: str, media_type: str | None) -> bool:
    return (media_type or "").startswith("text/") or name.lower().endswith(_TEXT_ENDINGS)


def _is_text(beginning: bytes) -> bool:
    start = decoded(beginning)
    return len(_CONTROLS.findall(start)) <= _MOST_CONTROLS * len(start)


def _text_of(name: str, media_type: str | None, content: bytes) -> str:
    if name.endswith(".eml") or media_type == "message/rfc822":
        return _text_of_mail(content)
    text = decoded(content)
    if name.endswith((".html", ".htm")):
        return _unescaped(_MARKUP.sub(" ", _WITHIN_A_WORD.sub("", text)))
    if name.endswith(".xml") or text.lstrip().startswith("<?xml"):
        # A phone's backup of messages says them in attributes.
        return _unescaped(_ELEMENT.sub(lambda found: f" {' '.join(_values_in(found[0]))} ", text))
    return text


def _values_in(element: str) -> list[str]:
    return [one or other for one, other in _VALUE.findall(element)]


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)


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
