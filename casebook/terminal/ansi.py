"""Lines become what a terminal or a pipe receives. Rich is imported here alone, and only where there is a terminal.

Away from a terminal: one row a line, UTF-8 whatever the locale, no ornament and no escape. On one: wrapped, and in
colours that are as legible on a light ground as on a dark one and tell nothing that the words do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, TextIO

from casebook.terminal.lines import DRAWN, NOTHING, Line, Span, Style

if TYPE_CHECKING:
    from casebook.terminal.columns import Table

WIDEST = 100
"""Rows longer than this are hard to read, however wide the terminal is."""

BLUE, ORANGE, MAGENTA, GREY = "color(32)", "color(166)", "color(163)", "color(244)"
"""From the fixed part of the 256 colours, of middling lightness: at least 3.5 : 1 against white and against near-black.
The first sixteen are each theme's own, and yellow on white or blue on black is what many make of them."""

COLOURS = {
    Style.TITLE: f"bold {BLUE}",
    Style.HEADING: "bold",
    Style.LABEL: GREY,
    Style.REF: BLUE,
    Style.WHEN: "bold",
    Style.NUMBER: "bold",
    Style.QUIET: f"italic {GREY}",
    Style.WARNING: ORANGE,
    Style.SEPARATOR: GREY,
    Style.GUTTER: GREY,
    Style.CONTACT: "bold",
    Style.OPEN: f"bold {BLUE}",
    Style.DUE: f"bold {ORANGE}",
    Style.OVERDUE: f"bold {MAGENTA}",
    Style.KEPT: f"bold {BLUE}",
    Style.BROKEN: f"bold {MAGENTA}",
    Style.WITHDRAWN: GREY,
    Style.DECLINED: GREY,
    Style.MATCH: "bold underline",
    Style.AXIS: GREY,
    Style.MARK: f"bold {BLUE}",
    Style.BAR: BLUE,
    Style.LATE: f"bold {MAGENTA}",
    Style.DONE: f"bold {BLUE}",
}

_ASCII = str.maketrans("│┆●○□→✓✗·", "|:*o#>+x-") | str.maketrans("■▼▲◆├━─┃▒┄░»┬", "%v^@[=-|:.~/+")


def plain_rows(lines: Iterable[Line | Table]) -> Iterator[str]:
    """What a pipe or a file receives, every line on one row: a line or a table at a time, each as it is asked for."""
    return map(_plain_text_of, lines)  # of a long timeline, a generator in between is felt


def _plain_text_of(one: Line | Table) -> str:
    if type(one) is Line:
        spans, _, _, indent, label = one
        if not spans and label is NOTHING:
            return "\n"
        return f"{' ' * indent}{label[0]}{''.join(map(_words, spans))}".rstrip() + "\n"
    # Most of what is read has no table.
    from casebook.terminal.columns import lines_of
    from casebook.text.widths import cells

    return "".join([line.text + "\n" for line in lines_of([one], cells)])


_words = itemgetter(0)
"""The text of a span."""


def to_terminal(lines: Iterable[Line | Table], *, width: int, colour: bool, encoding: str = "utf-8") -> str:
    """What a terminal of that width and encoding receives."""
    return "".join(terminal_rows(lines, width=width, colour=colour, encoding=encoding))


def terminal_rows(lines: Iterable[Line | Table], *, width: int, colour: bool, encoding: str = "utf-8") -> Iterator[str]:
    """What a terminal of that width and encoding receives, row by row, each as it is asked for."""
    from rich.cells import cell_len

    from casebook.terminal.columns import lines_of
    from casebook.terminal.wrapping import rows_of

    styled = _styler() if colour else _text_of
    room = min(width, WIDEST)
    for line in _encodable(lines_of(lines, cell_len, room), encoding):
        for row in rows_of(line, room, cell_len):
            yield "".join(map(styled, _joined(row))) + "\n"


def _styler() -> Callable[[Span], str]:
    """What puts a span into its colours. Styles are rendered directly: no markup, no guess about the environment."""
    from rich.color import ColorSystem
    from rich.style import Style as Colours

    colours = {style: Colours.parse(name) for style, name in COLOURS.items()}

    def styled_span(span: Span) -> str:
        colour = colours.get(span.style)
        return colour.render(span.text, color_system=ColorSystem.EIGHT_BIT) if colour else span.text

    return styled_span


def _text_of(span: Span) -> str:
    return span.text


def _joined(row: Sequence[Span]) -> list[Span]:
    """The row in as few spans as it has styles, without blanks at its end."""
    joined: list[Span] = []
    for style, spans in groupby(row, key=attrgetter("style")):
        joined.append(Span("".join(span.text for span in spans), style))
    while joined and not joined[-1].text.strip():
        joined.pop()
    return [*joined[:-1], Span(joined[-1].text.rstrip(), joined[-1].style)] if joined else []


def _encodable(lines: Iterable[Line], encoding: str) -> Iterable[Line]:
    """The lines in characters the terminal has: other ornaments, and `<U+6F22>` for what else is missing.

    Bytes of another encoding are not an answer: some of UTF-8's are commands to a terminal that expects Latin-1.
    """
    if _has("".join(map(chr, _ASCII)), encoding) and _has("\U0001f600", encoding):
        return lines
    replaced = {} if _has("".join(map(chr, _ASCII)), encoding) else _ASCII

    def known(span: Span) -> Span:
        return span._replace(text="".join(c if _has(c, encoding) else f"<U+{ord(c):04X}>" for c in span.text))

    def ornament(span: Span) -> Span:
        return span._replace(text=span.text.translate(replaced))

    return (
        line._replace(
            spans=tuple(ornament(span) if span.style in DRAWN else known(span) for span in line.spans),
            first_prefix=ornament(line.first_prefix),
            next_prefix=ornament(line.next_prefix),
        )
        for line in lines
    )


def _has(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def progress_bar(stream: TextIO, unit: str = "") -> Any:
    """A bar on a terminal, drawn when it is told to and gone when it is stopped: a `rich.progress.Progress`.

    How much is done stands behind it in bytes, or as the number of what is `counted`.
    """
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    number = TextColumn(f"{{task.completed:,}} of {{task.total:,}} {unit}", markup=False)
    amount = number if unit else DownloadColumn(binary_units=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), amount)
    # No thread, and nobody else's streams: what is printed meanwhile is ours to order.
    return Progress(
        *columns,
        console=Console(file=stream, force_terminal=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
