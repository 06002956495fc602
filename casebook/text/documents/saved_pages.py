"""A web page that was saved as a file, alone (HTML) or in an archive with what belongs to it (MHTML), read as its words."""

from __future__ import annotations

import re

from casebook.text.documents.html_text import numbered_lines_of_html

_SAVED_BY = re.compile(rb"\s*From:[ \t]*\"?<?Saved by\b", re.IGNORECASE)
"""How browsers begin an archive of a page, which else looks like a mail (RFC 2557)."""

_PAGE = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.*?)-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_PIECE = re.compile(
    r"\ufeff?\s*<(?:div|p|span|b|strong|em|table|tbody|tr|ul|ol|dl|section|article|main|header|h[1-6]|br|style|script|meta)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ENDS = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)


def is_archive_of_page(beginning: bytes) -> bool:
    """Whether a file that begins so is such an archive, and no mail."""
    return _SAVED_BY.match(beginning) is not None


def is_page(text: str) -> bool:
    """Whether a text is a page, or a piece of one, and not its words.

    >>> is_page("<!DOCTYPE html><p>Hi"), is_page("<b>Ann</b>: Hi"), is_page("<Ann> Hi"), is_page("Ann: <b>Hi</b>")
    (True, True, False, False)
    """
    return _PAGE.match(text) is not None or (_PIECE.match(text) is not None and _ENDS.search(text) is not None)


def page_in_archive(content: bytes) -> str:
    """The first page in an archive; empty where there is none."""
    from casebook.text.documents.mail_bodies import pages_of_mail
    from casebook.text.documents.mail_message import BadMail, message_in

    try:
        return next(pages_of_mail(message_in(content)), "")
    except BadMail:
        return ""


def lines_of_page(page: str) -> list[tuple[int, str]]:
    """The words of a page, a line for each of its blocks, with the number of the line of the page that it begins in."""
    return numbered_lines_of_html(page, is_chat=True)
