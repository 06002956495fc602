"""A form as a page: one file that needs no other and no script, to be read on any screen, printed, or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.html_document import html_document
from casebook.exporters.markup import Markup, element
from casebook.exporters.page_style import STYLE
from casebook.exporters.paper import Heading, Lines, LinesPlace, Marker, Paragraph, Point, Points, Table, without_empty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.options import ExportOptions
    from casebook.exporters.paper import Paper, Part

PAPER_STYLE = """\
main { display: block; max-width: 46rem; }
main > * { margin: 0 0 1.1rem; }
main > h2 { margin: 1.9rem 0 .5rem; font-size: 1.15rem; }
main > .recipient { margin-top: 2.2rem; }
main > .subject { margin: 2.2rem 0 1.6rem; }
main > .signed { margin-top: 3.2rem; }
main > ul, main > ol { padding-inline-start: 1.25rem; }
main > ul.plain { padding: 0; list-style: none; }
main li { margin: .3rem 0; }
.fill { display: inline-block; min-width: 12rem; border-bottom: 1px solid var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule); }
th { color: var(--soft); font-weight: 600; }
.wide-table { overflow-x: auto; }
@media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
"""

_CLASSES = {place: None if place is LinesPlace.BODY else place.value for place in LinesPlace}


def render(outline: Paper, options: ExportOptions) -> str:
    """The page, whole."""
    title = element("header", None, element("h1", {"dir": "auto"}, outline.subject)) if outline.subject else None
    parts = [piece for part in without_empty(outline.parts) for piece in _part(part, outline.colon)]
    return html_document(outline.title, options.language, STYLE + PAPER_STYLE, title, element("main", None, *parts))


def _part(part: Part, colon: str) -> Iterator[Markup]:
    match part:
        case Heading():
            yield element("h2", {"dir": "auto"}, part.text.removesuffix(":"))
        case Paragraph():
            yield element("p", {"dir": "auto"}, *_lines(part.text.split("\n")))
        case Lines():
            lines = [line for each in part.lines for line in each.split("\n") if line]
            first = element("strong", None, lines[0]) if part.place is LinesPlace.SUBJECT else lines[0]
            yield element("p", {"dir": "auto", "class": _CLASSES[part.place]}, *_lines([first, *lines[1:]]))
        case Points():
            name = "ol" if part.marker is Marker.NUMBER else "ul"
            plain = "plain" if part.marker is Marker.NONE else None
            yield element(name, {"class": plain}, *(_point(point, colon) for point in part.points))
        case Table():
            yield element("div", {"class": "wide-table"}, _table(part))


def _lines(lines: Sequence[str]) -> list[str]:
    return [piece for line in lines for piece in (element("br"), line)][1:]


def _point(point: Point, colon: str) -> Markup:
    label = element("strong", None, point.label) if point.label else None
    between = colon if point.label and point.text else None
    fill = element("span", {"class": "fill"}, "\u00a0") if point.blank else None
    return element("li", {"dir": "auto"}, label, between, *_lines(point.text.split("\n")), " " if fill else None, fill)


def _table(table: Table) -> Markup:
    head = element("tr", None, *(element("th", {"scope": "col"}, column) for column in table.columns))
    rows = [element("tr", None, *(element("td", {"dir": "auto"}, cell) for cell in row.cells)) for row in table.rows]
    return element("table", None, element("thead", None, head), element("tbody", None, *rows))
