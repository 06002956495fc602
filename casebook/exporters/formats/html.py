"""A page as HTML: one file that needs no other and no script, to be read on any screen, printed, or sent.

It is put together from elements (see `markup`) rather than from a template: it is made of points within points and of a
drawing, and so typed text is escaped by what it enters, never by whoever writes the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.formats.web.chart import drawing, sign_of
from casebook.exporters.formats.web.document import html_document
from casebook.exporters.formats.web.markup import Markup, element, isolated, joined, whole
from casebook.exporters.formats.web.pictures import file_of
from casebook.exporters.formats.web.refs import id_of, ref_link
from casebook.exporters.formats.web.style import STYLE

if TYPE_CHECKING:
    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Item, Report, Section
    from casebook.exporters.page import Link, Page


def render(outline: Page, options: ExportOptions) -> str:  # noqa: ARG001 - every writer is called alike
    """The page, whole: a limit does not apply."""
    report, parts = outline.report, _parts(outline)
    main = element("main", None, *_main(report, parts))
    body = (_header(report), _contents(parts, outline.language.page.contents), main)
    return html_document(report.colon.join(report.title), outline.language.code, STYLE, *body)


def _header(report: Report) -> Markup:
    first, *rest = report.title or ("",)
    # With a blank before it: who copies or hears the heading reads two words, whatever stands on a line of its own.
    more = [joined([" ", element("span", {"class": "title"}, element("bdi", None, each))]) for each in rest]
    return element(
        "header",
        None,
        element("h1", None, element("bdi", None, first), *more),
        element("p", {"class": "as-of"}, report.as_of),
        element("p", {"class": "lead"}, isolated(report.lead.text)),
    )


def _contents(parts: Sequence[_Part], label: str) -> Markup | None:
    """Links to the parts of the page; none where there is one part alone."""
    links = [element("li", None, element("a", {"href": f"#{part.name}"}, part.heading)) for part in parts]
    return element("nav", {"aria-label": label}, element("ul", None, *links)) if len(links) > 1 else None


def _main(report: Report, parts: Sequence[_Part]) -> Iterator[Markup]:
    known = [_fact(item) for item in report.known]
    yield element("dl", {"class": "known"}, *known) if known else Markup()
    for name, heading, body, kind in parts:
        head = element("h2", {"id": f"{name}-heading"}, heading)
        yield element("section", {"id": name, "class": kind, "aria-labelledby": f"{name}-heading"}, head, body)


class _Part(NamedTuple):
    """A part of the page: its name, its heading, what stands below that, and how it is set (None: over the whole width)."""

    name: str
    heading: str
    body: Markup
    kind: str | None


def _parts(page: Page) -> Sequence[_Part]:
    """The parts of the page that say anything. What the person stated, the problem and what is asked, stands side by side."""
    parts = [
        _Part(
            f"part-{letter}",
            section.heading,
            _section(page, section),
            "stated" if section.quotation and not section.items else None,
        )
        for letter, section in zip(_LETTERS, page.sections, strict=False)
    ]
    if page.drawing is not None:
        drawn = drawing(page.drawing, page.language, _NEXT)
        parts.insert(page.drawn_before, _Part("part-drawn", page.language.page.chart, drawn, None))
    return parts


_NEXT = "after-drawing"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Names of parts never end in a number, as those of entries always do."""


def _section(page: Page, section: Section) -> Markup:
    return joined([_quotation(section.quotation), _list(page, section.items)])


def _fact(item: Item) -> Markup:
    notes = [_quotation(text) for text in item.quotations]
    label, text = isolated(item.label), isolated(item.text)
    return element("div", None, element("dt", None, label), element("dd", None, text, *notes))


def _list(page: Page, items: Sequence[Item]) -> Markup | None:
    if not items:
        return None
    in_time = all(item.when for item in items)
    points = [_point(page, item) for item in items]
    kind = "events" if in_time else "points" if any(item.ref or item.items for item in items) else "lines"
    return element("ol" if in_time else "ul", {"class": kind}, *points)


def _point(page: Page, item: Item) -> Markup:
    label = element("span", {"class": "label"}, isolated(f"{item.label}{page.language.colon}")) if item.label else None
    when = element("time", {"datetime": page.days.get(item.ref)}, item.when) if item.when else None
    sign = sign_of(page.drawing, item.ref) if when or item.ref in page.ends else None
    head = [sign, when, label, _first_and_more(item.text) if when else isolated(item.text)]
    return element(
        "li",
        {"id": id_of(item.ref) if item.ref else None, "class": "signed" if sign and not when else None},
        *(element("span", {"id": id_of(ref), "class": "covers"}) for ref in item.covers),
        element("p", {"class": "head"}, *_spaced([*head, ref_link(item.ref) if item.ref else None])),
        *map(_quotation, item.quotations),
        file_of(page.files[item.ref], page.language.page) if item.ref in page.files else None,
        _links(page.links.get(item.ref, ()), page.language.colon),
        _list(page, item.items),
    )


def _first_and_more(text: str) -> Markup:
    """What happened stands out from the rest: `chat with Maria (representative)`, and behind it its number and how long it took.

    It ends at the first comma outside brackets; what is between these belongs to who it was.
    """
    depth = 0
    for place, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character in ",:" and depth <= 0 and text[place + 1 : place + 2].isspace():
            more = element("span", {"class": "more"}, isolated(text[place:]))
            return joined([element("span", {"class": "first"}, isolated(text[:place])), more])
    return element("span", {"class": "first"}, isolated(text))


def _spaced(pieces: Sequence[Markup | None]) -> Iterator[Markup]:
    """The pieces that are there with a blank between them."""
    for place, piece in enumerate(filter(None, pieces)):
        yield Markup(" ") if place else Markup()
        yield piece


def _links(links: Sequence[Link], colon: str) -> Markup | None:
    """Where an entry leads, each kind of link in a line of its own."""
    labels = list(dict.fromkeys(link.label for link in links))
    lines = []
    for label in labels:
        there = [
            element(
                "a",
                {"href": f"#{id_of(link.ref)}", "data-ref": link.ref if link.ref != link.text else None},
                isolated(link.text),
            )
            for link in links
            if link.label == label
        ]
        listed = [piece for each in there for piece in (Markup(", "), each)][1:]
        lines.append(element("p", {"class": "links"}, element("span", {"class": "label"}, f"{label}{colon}"), *listed))
    return joined(lines) or None


def _quotation(text: str) -> Markup | None:
    """What was typed, its lines kept; nothing for no text."""
    if not text:
        return None
    lines = [piece for line in text.split("\n") for piece in (element("br"), whole(line.strip()))][1:]
    return element("blockquote", {"dir": "auto"}, *lines)
