"""How a line becomes rows of a terminal: broken at separators first, then at blanks, inside a word only where it must.

Nothing is ever left out but the separator or the blanks a row ends at. Widths are cells, as the terminal counts them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from casebook.terminal.lines import Line, Span, Style

Row = tuple[Span, ...]
Cells = Callable[[str], int]

NARROWEST = 8
"""Ornaments and indentation give way before the words have fewer cells than these."""

_IDEOGRAPH = "[\u2e80-\u3000\u3003-\u3007\u3021-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"
_CLOSING = "[\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u3009\u300b\u300d\u300f\u3011]"
_TOKEN = re.compile(rf"\s+|{_IDEOGRAPH}{_CLOSING}*|(?:(?!{_IDEOGRAPH})\S)+")


class RowBuilder:
    """The rows of one line, filled from left to right."""

    def __init__(self, first: int, others: int, cells: Cells) -> None:
        self.rows: list[list[Span]] = [[]]
        self._others, self._cells, self._room = others, cells, first

    def add(self, separator: Sequence[Span], piece: Sequence[Span]) -> None:
        """A piece, on a row of its own rather than broken, and broken rather than too wide."""
        wide, gap = self._measure(piece), self._measure(separator)
        if gap + wide <= self._room:
            self._put([*separator, *piece])
        elif gap and wide <= self._others:
            self._next()
            self._put(piece)
        else:
            if gap:
                self._next()
            self._flow(piece)

    def _flow(self, piece: Sequence[Span]) -> None:
        """Word by word; the blanks where a row ends are dropped, those a line begins with are kept."""
        blank: Row = ()
        for word in _words(piece):
            if word[0].text.isspace():
                blank = word
                continue
            blank_wide, wide = self._measure(blank), self._measure(word)
            if blank_wide + wide <= self._room:
                self._put([*blank, *word])
            else:
                if self.rows[-1]:
                    self._next()
                elif blank_wide < self._room:
                    self._put(blank)
                is_whole = wide <= self._room or word[0].style is Style.COPIED
                self._put(word) if is_whole else self._break(word)
            blank = ()

    def _break(self, word: Row) -> None:
        for span in word:
            for cluster in clusters(span.text, self._cells):
                if self._cells(cluster) > self._room and self.rows[-1]:
                    self._next()
                self._put([Span(cluster, span.style)])

    def _put(self, spans: Sequence[Span]) -> None:
        self.rows[-1] += spans
        self._room -= self._measure(spans)

    def _next(self) -> None:
        self.rows.append([])
        self._room = self._others

    def _measure(self, spans: Sequence[Span]) -> int:
        return sum(self._cells(span.text) for span in spans)


def rows_of(line: Line, width: int, cells: Cells) -> Iterator[Row]:
    """The rows of a line, none wider than `width` cells but for a word to be copied, each with what stands before it."""
    first_prefix, next_prefix = _narrowed(line.first_prefix, width), _narrowed(line.next_prefix, width)
    room = width - cells(first_prefix.text)
    beside = cells(line.label.text) <= room - NARROWEST
    rows = RowBuilder(room - cells(line.label.text) if beside else room, width - cells(next_prefix.text), cells)
    for separator, piece in _pieces(line.spans if beside else (line.label, *line.spans)):
        rows.add(separator, piece)
    first, *others = rows.rows
    yield _non_empty(first_prefix, line.label, *first) if beside else _non_empty(first_prefix, *first)
    for row in others:
        yield _non_empty(next_prefix, *row)


def _non_empty(*spans: Span) -> Row:
    return tuple(span for span in spans if span.text)


def _narrowed(ornament: Span, width: int) -> Span:
    return Span(ornament.text[: max(0, width - NARROWEST)], ornament.style)


def clusters(text: str, cells: Cells) -> Iterator[str]:
    """The text in parts that must not be separated: a character with its marks, joined emoji, a flag."""
    part = ""
    for character in text:
        joins = part.endswith("\u200d") or not cells(character) or _flag(part, character)
        if part and not joins:
            yield part
            part = ""
        part += character
    if part:
        yield part


def _pieces(spans: Sequence[Span]) -> Iterator[tuple[Row, Row]]:
    """The pieces between separators, each with the separator before it."""
    separator: Row = ()
    piece: list[Span] = []
    for span in spans:
        if span.style is Style.SEPARATOR:
            yield separator, tuple(piece)
            separator, piece = (span,), []
        else:
            piece.append(span)
    yield separator, tuple(piece)


def _words(piece: Sequence[Span]) -> Iterator[Row]:
    """Runs of blanks and runs of what is not; a word goes on from span to span, an ideograph is one by itself."""
    word: list[Span] = []
    for span in piece:
        for number, token in enumerate(_TOKEN.findall(span.text)):
            begins = number or token.isspace() or (word and word[-1].text.isspace())
            if word and begins:
                yield tuple(word)
                word = []
            word.append(Span(token, span.style))
    if word:
        yield tuple(word)


def _flag(part: str, character: str) -> bool:
    return len(part) == 1 and all("\U0001f1e6" <= each <= "\U0001f1ff" for each in (part, character))
