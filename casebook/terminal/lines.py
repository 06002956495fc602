"""The vocabulary every screen is laid out in: lines of spans, each in a style that names what it means.

Nothing here knows colours, widths or Rich; `ansi` alone turns lines into what a terminal or a pipe receives.
What a person typed enters a line through `typed` (or `paragraphs`), which shows what could harm a terminal.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from casebook.text.sanitise import for_screen


class Style(StrEnum):
    """What a span means. SEPARATOR is a place where a line may be broken, and the separator then left out; a word of what is
    COPIED, such as an address of a page, is never broken."""

    PLAIN = "plain"
    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    REF = "ref"
    WHEN = "when"
    AGENT = "agent"
    NUMBER = "number"
    QUIET = "quiet"
    WARNING = "warning"
    SEPARATOR = "separator"
    GUTTER = "gutter"
    CONTACT = "contact"
    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    MATCH = "match"
    AXIS = "axis"
    MARK = "mark"
    BAR = "bar"
    LATE = "late"
    DONE = "done"
    COPIED = "copied"


DRAWN = (Style.SEPARATOR, Style.AXIS, Style.MARK, Style.BAR, Style.LATE, Style.DONE)
"""What is drawn rather than written: where a terminal has no such character, another takes its place."""


class Span(NamedTuple):
    """A run of text in one style."""

    text: str
    style: Style = Style.PLAIN


NOTHING = Span("")
SEPARATOR = Span(" · ", Style.SEPARATOR)
GUTTER = Span("│ ", Style.GUTTER)
MARGIN = Span("  ")
GUTTER_INDENT, INDENT = Span("│   ", Style.GUTTER), Span("    ")
"""What a person typed stands further in than what is recorded about it."""

Piece = tuple[Span, ...]

_new = tuple.__new__
"""Makes a named tuple without the function of Python's that it is made by otherwise: a long timeline is tens of thousands."""


class Line(NamedTuple):
    """One line as it is meant, however many rows it takes.

    On a terminal `first_prefix` stands before it and `next_prefix` before every row it is continued on; both are
    ornament and say nothing that the words do not. Elsewhere `indent` spaces take their place. `label` is part of the
    words and stands before the rest as long as there is room for both.
    """

    spans: tuple[Span, ...] = ()
    first_prefix: Span = NOTHING
    next_prefix: Span = NOTHING
    indent: int = 0
    label: Span = NOTHING

    @property
    def text(self) -> str:
        """The line where there is no terminal: one row, no ornament."""
        spans, _, _, indent, label = self
        if not spans and label is NOTHING:
            return ""
        words = "".join([span[0] for span in spans])
        return (" " * indent + label[0] + words).rstrip()


def line_of(spans: Piece, first_prefix: Span, next_prefix: Span, indent: int = 0) -> Line:
    """The line of these spans, without a label; made in less time."""
    return _new(Line, (spans, first_prefix, next_prefix, indent, NOTHING))


def span_of(text: str, style: Style) -> Span:
    """The span of this text, made in less time."""
    return _new(Span, (text, style))


EMPTY = Line()
GUTTER_ALONE = Line(first_prefix=GUTTER)


def typed(text: str, style: Style = Style.PLAIN) -> Span:
    """What a person typed, on one row, safe for a terminal."""
    return _new(Span, (for_screen(text, lines=False), style))


def paragraphs(text: str, prefix: Span, indent: int) -> tuple[Line, ...]:
    """What a person typed, a line for each of theirs, all with the same prefix."""
    rows = for_screen(text).rstrip().split("\n")
    return tuple([line_of((_new(Span, (row, Style.PLAIN)),), prefix, prefix, indent) for row in rows])


def separated(pieces: Iterable[Piece]) -> tuple[Span, ...]:
    """The pieces that are there with a separator between them."""
    spans: list[Span] = []
    for piece in pieces:
        if piece:
            spans += [SEPARATOR, *piece] if spans else piece
    return tuple(spans)


def named(names: Mapping[str, str]) -> tuple[Line, ...]:
    """Each name with what it is, below one another; what does not fit is continued under that, as are its own lines."""
    width = max(map(len, names), default=0) + 2
    prefix = Span(" " * width)
    lines: list[Line] = []
    for name, value in names.items():
        first, *rest = for_screen(value).split("\n")
        lines.append(Line((Span(first, Style.COPIED),), NOTHING, prefix, 0, Span(f"{name:{width}}", Style.LABEL)))
        lines += [Line((Span(line, Style.COPIED),), prefix, prefix, width) for line in rest]
    return tuple(lines)


def row(label: str, value: Sequence[Span], width: int) -> Line:
    """A labelled value, the label padded to `width`; what does not fit is continued under the value."""
    return Line(tuple(value), MARGIN, Span(" " * (width + 2)), 2, Span(f"{label} ".ljust(width), Style.LABEL))
