"""The text of a transcript, whatever wrote it: its encoding, its line ends, and the marks that nobody sees."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from casebook.text.comparing import says_nothing
from casebook.text.documents.file_kinds import wordless_kind
from casebook.text.documents.saved_pages import is_archive_of_page, is_page, lines_of_page, page_in_archive

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"))
_WIDE_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_UNSEEN = re.compile("[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u2060]")
"""Marks of direction and of width: WhatsApp puts them around dates and names. U+200D stays, it joins emoji."""

_BLANKS = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_MANY_BLANKS = re.compile("   +")
LONGEST_LINE = 5000
"""So many characters of a line are read: nobody says more at a time, and what is looked for may begin at each. Our own choice."""

_ENDS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")


_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKED_AT, _MOST_OF_IT = 4000, 0.05
"""So large a part of the first characters of a text are marks that nobody writes at most. Our own choice."""


def holds_text(data: bytes) -> bool:
    """Whether bytes can be read as a text at all; those of a picture or a program cannot.

    >>> holds_text("Siân: hi".encode("utf-16")), holds_text(bytes(range(3)))
    (True, False)
    """
    if wordless_kind(data[:_LOOKED_AT]) is not None:
        return False
    start = decoded(data[:_LOOKED_AT])
    return len(_NO_TEXT.findall(start)) <= _MOST_OF_IT * len(start)


def says_nothing_in(data: bytes) -> bool:
    """Whether no word, figure or picture is in the bytes of a text or a page.

    >>> says_nothing_in(b">\\n> --"), says_nothing_in(b"<html><body>&nbsp;<br></body></html>"), says_nothing_in(b"> 1")
    (True, True, False)
    """
    text = decoded(data)
    if says_nothing(text):
        return True
    if not _PAGE.match(text):
        return False
    from casebook.text.documents.html_text import text_of_html

    return "<img" not in text and says_nothing(text_of_html(text))


_PAGE = re.compile(
    r"\s*(?:<(?:!doctype html|html|head|body|div|p|br|span|table|meta)\b[^<>]*>|&(?:nbsp|#160);)", re.IGNORECASE
)


def decoded(data: bytes) -> str:
    """The bytes as text: by the mark they begin with, as UTF-16 where every other byte is zero, UTF-8, else Windows-1252.

    >>> decoded("Siân".encode("cp1252")), decoded("Zoë".encode("utf-16-le"))
    ('Siân', 'Zoë')
    """
    for mark, encoding in (*_MARKS, *_WIDE_MARKS):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if len(data) > 1 and data[:400].count(0) * 3 > len(data[:400]):
        return data.decode("utf-16-be" if data[0] == 0 else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            return data.decode("latin-1")


def page_lines(data: bytes) -> list[tuple[int, str]] | None:
    """The lines of a saved page as they are read, each with the number of its line in the file; None of what is none.

    >>> page_lines(b"<b>Ann</b>: hi<div>You: hello</div>")
    [(1, 'Ann: hi'), (1, 'You: hello')]
    """
    if is_archive_of_page(data):
        return [(1, _plain_line(line)) for _, line in lines_of_page(page_in_archive(data))]
    text = decoded(data)
    return [(number, _plain_line(line)) for number, line in lines_of_page(text)] if is_page(text) else None


def lines_of(text: str) -> list[str]:
    """The lines of a text as they are read: without the marks that nobody sees, every blank one plain blank."""
    return [_plain_line(line) for line in written_lines(text)]


def written_lines(text: str) -> list[str]:
    """The same as they are written, blanks and all: whoever numbers lines counts these.

    >>> written_lines("a\\x1cb\\r\\n  c")
    ['a\\x1cb', '  c']
    """
    return _ENDS.sub("\n", text).split("\n")


def _plain_line(line: str) -> str:
    columns = re.sub(r"(?<=\S)\t+(?=\S)", " | ", line[:LONGEST_LINE])
    return _MANY_BLANKS.sub("  ", _BLANKS.sub(" ", _UNSEEN.sub("", columns))).strip()


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """The text in small letters without accents, each character in its place: what is found in it is found in the text.

    >>> plain("Über Größe, l’été")
    "uber große, l'ete"
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_character, text))


@lru_cache(maxsize=1024)
def _plain_character(character: str) -> str:
    from unicodedata import normalize

    if character in "’‘ʼ`´":
        return "'"
    small = normalize("NFD", character)[0].lower()
    return small if len(small) == 1 else character
