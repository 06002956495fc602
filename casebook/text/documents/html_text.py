"""The words of a page, as they would be read: nothing is fetched, no script is run, what is hidden is left out.

What a page quotes from a mail before (`<blockquote>`) begins with `> `, as it does in plain mails.
"""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from itertools import groupby

LONGEST = 4_000_000
"""So many characters of a page are read. Our own choice."""

_LEFT_OUT = {
    "script",
    "style",
    "head",
    "title",
    "template",
    "noscript",
    "svg",
    "object",
    "iframe",
    "select",
    "textarea",
}
_BLOCKS = {
    *("p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header"),
    *("footer", "address", "pre", "hr", "dl", "dt", "dd", "center", "form", "main", "aside", "figure", "fieldset"),
}
_APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"}
"""Behind these an empty line follows."""

_CONTROLS = {"button", "nav"}
_PIECES = {"span", "b", "strong", "em", "i", "a", "time", "cite", "small", "label"}
"""What stands within a line."""

_VOID = {"br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base", "source", "track", "embed"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)


def text_of_html(html: str) -> str:
    r"""The words of a page, a line for each of its blocks.

    >>> text_of_html("<p>Hello&nbsp;Jo,<br>it is <b>late</b>.</p><script>x()</script><ul><li>one</ul>")
    'Hello Jo,\nit is late.\n\n- one'
    """
    return "\n".join(text for _, text in numbered_lines_of_html(html)).strip("\n")


def numbered_lines_of_html(html: str, *, is_chat: bool = False) -> list[tuple[int, str]]:
    """The words of a page line by line, each with the number of the line of the file that it begins in.

    Of one that `is_chat` buttons are left out, what stands side by side in pieces with a class of their own, as a name and its
    time do, is parted by two blanks, and the cells of a row by a mark.
    """
    reader = _Reader(is_chat=is_chat)
    try:
        reader.feed(html[:LONGEST])
        reader.close()
    except AssertionError:
        # What the standard library says of a declaration that is none: `<![x`.
        bare = unescape(re.sub(r"<[^<>]{0,2000}>", " ", html[:LONGEST])).strip()
        return list(enumerate(bare.split("\n"), 1))
    return reader.lines()


_CELL = "\x1f"
"""What parts the cells of a row while it is put together: no page shows it."""

_TIME = re.compile(r"[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?[\])]?", re.IGNORECASE)

_LONGEST_NAME = 45
"""A first cell of more characters is no name. Our own choice."""


class _Reader(HTMLParser):
    """Takes a page apart: a line under way, those that are done, and how deep it stands in what is quoted or hidden."""

    def __init__(self, *, is_chat: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._is_chat, self._piece_ended = is_chat, False
        self._left_out = _LEFT_OUT | (_CONTROLS if is_chat else set())
        self._lines: list[tuple[int, str]] = []
        self._begun = 0
        self._line: list[str] = []
        self._quoted = 0
        self._hidden: list[str] = []
        self._is_pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        if self._hidden:
            if tag not in _VOID and tag == self._hidden[0]:
                self._hidden.append(tag)
            return
        if tag not in _VOID and (tag in self._left_out or _is_hidden(attrs)):
            self._hidden.append(tag)
            return
        if tag == "br" or tag in _BLOCKS or tag in ("li", "blockquote"):
            self._end_line()
        self._quoted += tag == "blockquote"
        self._is_pre += tag == "pre"
        if self._is_chat and self._piece_ended and tag in _PIECES and "class" in dict(attrs) and self._line:
            self._line.append("  ")
        self._piece_ended = False
        if tag == "li":
            self._line.append("- ")
        elif tag in ("td", "th") and self._line:
            self._line.append(_CELL if self._is_chat else "  ")

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        if self._hidden:
            if tag == self._hidden[0]:
                self._hidden.pop()
            return
        if tag in _BLOCKS or tag in ("li", "blockquote"):
            self._end_line()
        self._quoted = max(0, self._quoted - (tag == "blockquote"))
        self._is_pre = max(0, self._is_pre - (tag == "pre"))
        self._piece_ended = tag in _PIECES
        if tag in _APART:
            self._lines.append((self.getpos()[0], "> " * self._quoted))

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._hidden:
            return
        if data.strip():
            self._piece_ended = False
        if not any(self._line):
            self._begun = self.getpos()[0] + len(data[: len(data) - len(data.lstrip())].split("\n")) - 1
        if not self._is_pre:
            self._line.append(re.sub(r"\s+", " ", data))
            return
        first, *others = data.split("\n")
        self._line.append(first)
        for line in others:
            self._end_line()
            self._line.append(line)

    def _end_line(self) -> None:
        words = _with_cells("".join(self._line)).rstrip()
        if not self._is_pre:
            words = re.sub(r"[ \u00a0]{3,}", "  ", words).strip()
        if words:
            self._lines.append((self._begun, "> " * self._quoted + words))
        self._line = []

    def lines(self) -> list[tuple[int, str]]:
        """All of it; never more than one empty line in a row."""
        self._end_line()
        found: list[tuple[int, str]] = []
        for is_empty, run in groupby(self._lines, key=lambda line: not line[1].strip("> ")):
            some = list(run)
            found += [(some[0][0], "")] if is_empty and len(some) > 1 else some
        return found


def _with_cells(line: str) -> str:
    """The words of a row of a chat's page: of two cells the first is a name, or what the second is, with a time behind them
    put first; others stand between bars."""
    if _CELL not in line:
        return line
    cells = [cell.strip() for cell in line.split(_CELL) if cell.strip()]
    said, sent = (cells[:-1], cells[-1]) if _TIME.fullmatch(cells[-1] if cells else "") else (cells, "")
    if len(said) == len(("who", "what")) and len(said[0]) <= _LONGEST_NAME:
        return f"{sent} {said[0].rstrip(':')}: {said[1]}".lstrip()
    return " | ".join(cells)


def _is_hidden(attrs: list[tuple[str, str | None]]) -> bool:
    named = dict(attrs)
    return "hidden" in named or _HIDDEN.search(named.get("style") or "") is not None
