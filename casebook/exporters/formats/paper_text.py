"""A form as plain text: parts with a blank line between them, lists with their marks, no markup.

E-mail programs and word processors take it as it is; nothing is wrapped, as whatever it is pasted into does that itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.paper import Heading, Lines, Marker, Paragraph, Point, Points, Table, without_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.exporters.options import ExportOptions
    from casebook.exporters.paper import Paper, Part

BLANK = "_" * 20
"""Where something is written by hand."""


def render(outline: Paper, options: ExportOptions) -> str:  # noqa: ARG001 - every writer is called alike
    """The form, whole, its subject first."""
    parts = [outline.subject, *("\n".join(_part(part, outline.colon)) for part in without_empty(outline.parts))]
    # A heading belongs to what stands under it.
    text = ""
    above: Part | None = None
    for part, told in zip((None, *without_empty(outline.parts)), parts, strict=True):
        if told:
            text += ("\n" if isinstance(above, Heading) else "\n\n" if text else "") + told
            above = part
    return text + "\n"


def _part(part: Part, colon: str) -> Iterator[str]:
    match part:
        case Heading() | Paragraph():
            yield part.text
        case Lines():
            yield from filter(None, part.lines)
        case Points():
            points = [_point(point, colon) for point in part.points]
            # *1. 1. Februar* is no number and a day.
            stop = ")" if any(map(BEGINS_WITH_A_NUMBER.match, points)) else "."
            for place, text in enumerate(points, 1):
                yield f"{_mark(part.marker, place, stop)}{text}"
        case Table():
            yield " | ".join(part.columns)
            for row in part.rows:
                yield " | ".join(row.cells)


BEGINS_WITH_A_NUMBER = re.compile(r"\d+\\?\.(?!\d)")
"""A point that begins with a day as it is written in German."""


def _mark(marker: Marker, place: int, stop: str) -> str:
    return {Marker.DASH: "- ", Marker.NUMBER: f"{place}{stop} ", Marker.NONE: ""}[marker]


def _point(point: Point, colon: str) -> str:
    label = f"{point.label}{colon}" if point.label and point.text else point.label
    return f"{label}{point.text}" + (f" {BLANK}" if point.blank else "")
