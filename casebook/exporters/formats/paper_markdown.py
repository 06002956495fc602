"""A form as Markdown: the subject as its title, headings, lists and tables; what people typed stays readable and dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.formats.markdown import escape, escape_line_start
from casebook.exporters.formats.paper_text import BEGINS_WITH_A_NUMBER, BLANK
from casebook.exporters.paper import Heading, Lines, Marker, Paragraph, Point, Points, Table, without_empty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.options import ExportOptions
    from casebook.exporters.paper import Paper, Part


def render(outline: Paper, options: ExportOptions) -> str:  # noqa: ARG001 - every writer is called alike
    """The form, whole."""
    title = [f"# {escape(outline.subject)}"] if outline.subject else []
    return "\n\n".join([*title, *("\n".join(_part(part)) for part in without_empty(outline.parts))]) + "\n"


def _part(part: Part) -> Iterator[str]:
    match part:
        case Heading():
            yield f"## {escape(part.text.removesuffix(':'))}"
        case Paragraph():
            yield from _lines(part.text.split("\n"))
        case Lines():
            yield from _lines([line for each in part.lines for line in each.split("\n") if line])
        case Points():
            marks, points = {Marker.DASH: "- ", Marker.NONE: "- "}, list(map(_point, part.points))
            stop = ")" if any(map(BEGINS_WITH_A_NUMBER.match, points)) else "."
            for place, text in enumerate(points, 1):
                yield f"{marks.get(part.marker, f'{place}{stop} ')}{text}"
        case Table():
            yield _row(part.columns)
            yield _row(["---"] * len(part.columns))
            for row in part.rows:
                yield _row([escape(cell) for cell in row.cells])


def _lines(lines: Sequence[str]) -> Iterator[str]:
    """Lines that stay lines: a backslash ends each that another follows."""
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        end = "\\" if line.strip() and following.strip() else ""
        yield f"{escape_line_start(line.strip())}{end}"


def _point(point: Point) -> str:
    label = f"**{escape(point.label)}** " if point.label else ""
    blank = f" {BLANK}".replace("_", r"\_") if point.blank else ""
    return f"{label}{escape_line_start(point.text)}{blank}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
