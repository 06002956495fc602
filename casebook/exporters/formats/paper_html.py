"""A form as a page: one file that needs no other and no script, to be read on any screen, printed, or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.formats.web.document import html_document
from casebook.exporters.formats.web.markup import Markup, element, whole
from casebook.exporters.formats.web.style import STYLE
from casebook.exporters.paper import Heading, Lines, LinesPlace, Marker, Paragraph, Point, Points, Table, without_empty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.options import ExportOptions
    from casebook.exporters.paper import Paper, Part

PAPER_STYLE = """\
main { display: block; max-width: 46rem; }
header { margin-bottom: 1.75rem; }
main > * { margin: 0 0 1.1rem; }
main > h2 { margin: 1.9rem 0 .5rem; font-size: 1.1rem; }
main > .recipient { margin-top: 2.2rem; }
main > .subject { margin: 2.2rem 0 1.6rem; }
main > .signed { margin-top: 3.2rem; }
main > ul, main > ol { padding-inline-start: 1.25rem; }
main > ul.plain { padding: 0; list-style: none; }
.facts strong { display: inline-block; min-width: 17rem; padding-inline-end: 1rem; font-weight: 400; color: var(--soft); }
main li { margin: .3rem 0; }
.fill { display: inline-block; min-width: 12rem; border-bottom: 1px solid var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); }
th, td { overflow-wrap: break-word; }
th { color: var(--soft); font-size: .85rem; font-weight: 400; }
.short { white-space: nowrap; }
.sum { text-align: end; white-space: nowrap; }
.wide-table { overflow-x: auto; }
@media screen and (max-width: 44rem) {
  .facts strong { display: block; font-size: .85rem; }
  .log thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .log tr, .log td { display: block; }
  .log tr { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .log td { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; padding: .1rem 0; border: 0; white-space: normal; }
  .log td::before { content: attr(data-label); color: var(--soft); font-size: .85rem; }
  .log td:empty { display: none; }
}
@media not (max-width: 44rem) { .log td:first-child { min-width: 8.5rem; } }
@media print {
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  body { line-height: 1.4; }
  h1 { font-size: 20pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
"""

MOST_ABREAST = 3
"""How many columns stand beside each other on a phone; of a wider table each row is a list there. Our own choice."""

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
            named = " facts" if plain and all(point.label and point.text for point in part.points) else ""
            yield element(
                name, {"class": f"{plain}{named}" if plain else None}, *(_point(point, colon) for point in part.points)
            )
        case Table():
            yield element("div", {"class": "wide-table"}, _table(part))


def _lines(lines: Sequence[str]) -> list[Markup]:
    """The lines one below the other: what is markup already goes in as it is."""
    told = (line if isinstance(line, Markup) else whole(line) for line in lines)
    return [piece for line in told for piece in (element("br"), line)][1:]


def _point(point: Point, colon: str) -> Markup:
    named = f"{point.label}{colon if point.text else ''}"
    label = element("strong", None, named.rstrip()) if point.label else None
    between = named[len(named.rstrip()) :] if point.label else None
    fill = element("span", {"class": "fill"}, "\u00a0") if point.blank else None
    return element("li", {"dir": "auto"}, label, between, *_lines(point.text.split("\n")), " " if fill else None, fill)


def _table(table: Table) -> Markup:
    kinds = [
        "sum" if is_sum else "short" if is_short else None
        for is_sum, is_short in zip(table.sums, table.short, strict=True)
    ]
    cells = [[*zip(table.columns, kinds, row.cells, strict=True)] for row in table.rows]
    head = [
        element("th", {"scope": "col", "class": kind}, column)
        for column, kind in zip(table.columns, kinds, strict=True)
    ]
    rows = [
        element(
            "tr",
            None,
            *(
                element("td", {"dir": "auto", "class": kind, "data-label": column}, whole(cell))
                for column, kind, cell in row
            ),
        )
        for row in cells
    ]
    kind = "log" if len(table.columns) > MOST_ABREAST else None
    return element(
        "table", {"class": kind}, element("thead", None, element("tr", None, *head)), element("tbody", None, *rows)
    )
