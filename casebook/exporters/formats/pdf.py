"""A case file or a form as PDF/A-3, level A (ISO 19005-3), and PDF/UA-1 (ISO 14289-1): tags, its day, the originals attached.

Typst sets it (an extra: `casebook-cli[pdf]`), with the fonts that it brings, so that the same case gives the same bytes
anywhere; they have Latin, Greek and Cyrillic letters. Other scripts take a font that was given, else one of the system's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from casebook.errors import CasebookError, WrongValue, shortened
from casebook.exporters.formats.pdf_chart import CHART, drawn_data
from casebook.exporters.formats.pdf_template import TEMPLATE
from casebook.exporters.page import Page
from casebook.exporters.paper import Heading, Lines, Marker, Paragraph, Points, Table, without_empty

if TYPE_CHECKING:
    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Item, Section
    from casebook.exporters.paper import Paper, Part, Point

LETTER_PAPER = frozenset(("US", "CA", "MX", "PH"))
"""The countries that use letter paper in place of A4 (Unicode CLDR, paperSize, November 2026)."""

_UNKNOWN = datetime(2000, 1, 1, tzinfo=UTC)
"""When a document was made that nobody said it of."""

CONTENTS_FROM = 30
"""From how many points on a document has a table of contents: it has several pages then. Our own choice."""


class PdfUnavailable(CasebookError):
    """Typst is not installed."""

    def __str__(self) -> str:
        return "a PDF needs the extra: pip install 'casebook-cli[pdf]'; --format html makes a page that prints as well."


class NotSet(CasebookError):
    """A document could not be set: no font has this letter of it, or, where that is not known, for a reason of Typst's."""

    def __init__(self, letter: str, why: str) -> None:
        self.letter, self.why = letter, why

    def __str__(self) -> str:
        if not self.letter:
            return "this case cannot be set as a PDF; take --format html, a page that prints as well."
        return f"no font here has '{self.letter}'; give one that has: --font FILE, or take --format html."


class NotAFont(WrongValue):
    """The file that was given for a font holds none."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{shortened(Path(self.name).name)}' is no font; name a file such as NotoSansArabic-Regular.ttf."


def render(outline: Page | Paper, options: ExportOptions) -> bytes:
    """The document. Raises PdfUnavailable, NotAFont, NotSet."""
    parts = list(_page(outline) if isinstance(outline, Page) else _paper(outline))
    title = outline.report.colon.join(outline.report.title) if isinstance(outline, Page) else outline.title
    now = options.moment or _UNKNOWN
    data = {
        "title": title,
        "lang": options.language,
        "colon": outline.report.colon if isinstance(outline, Page) else outline.colon,
        "date": [now.year, now.month, now.day],
        "paper": "us-letter" if (options.country or "")[:2] in LETTER_PAPER else "a4",
        "parts": parts,
        "files": [{"path": each.path, "name": each.name, "media_type": each.media_type} for each in options.files],
    }
    return _set(data, options)


def _set(data: dict[str, Any], options: ExportOptions) -> bytes:
    """With the fonts that Typst brings and those that were given; where these lack letters, with the system's too.

    Typst reads the files that it attaches from a folder, which nobody else can read and which is gone afterwards.
    """
    try:
        import typst
    except ImportError:
        raise PdfUnavailable() from None
    with TemporaryDirectory(prefix="casebook-") as folder:
        given = [_alone(font, Path(folder, f"font-{place}")) for place, font in enumerate(options.fonts)]
        names = list(
            dict.fromkeys(name for font, one in zip(options.fonts, given, strict=True) for name in _families(font, one))
        )
        inputs, problem = {"data": json.dumps(data | {"fonts": names})}, ""
        main = Path(folder, "main.typ")
        main.write_text(CHART + TEMPLATE, encoding="utf-8")
        for file in options.files:
            Path(folder, file.path).write_bytes(file.content)
        for with_system in (False, True):
            fonts = typst.Fonts(include_system_fonts=with_system, font_paths=given)
            moment = int((options.moment or _UNKNOWN).timestamp())
            try:
                return typst.compile(
                    main,
                    root=Path(folder),
                    font_paths=fonts,
                    sys_inputs=inputs,
                    pdf_standards=["a-3a", "ua-1"],
                    timestamp=moment,
                )
            except typst.TypstError as error:
                problem = error.message
    found = re.search(r'the text `"(.+?)"` could not be displayed', problem)
    raise NotSet(found[1] if found else "", problem)


def _families(font: str, folder: Path) -> list[str]:
    """What the fonts of the file are called, which lies alone in the folder. Raises NotAFont."""
    import typst

    names = sorted({info.family for info in typst.Fonts(False, False, [folder]).fonts()})
    if not names:
        raise NotAFont(font)
    return names


def _alone(font: str, folder: Path) -> Path:
    """A new folder with the file alone in it: Typst looks for fonts in folders, and in one of the person's it would take all."""
    folder.mkdir()
    try:
        (folder / "given.ttf").write_bytes(Path(font).read_bytes())  # what it is, is read from what is in it
    except OSError:
        raise NotAFont(font) from None
    return folder


def _page(page: Page) -> Iterator[dict[str, Any]]:
    """The case file: title, day, lead, contents, what is known, the sections, and the drawing between them."""
    report, told = page.report, page.sections
    yield {"kind": "title", "text": report.colon.join(report.title)}
    yield {"kind": "small", "text": report.as_of}
    yield {"kind": "lead", "text": report.lead.text}
    if sum(len(section.items) for section in told) >= CONTENTS_FROM:
        yield {"kind": "contents"}
    if report.known:
        yield _list(report.known, "none")
    for section in told[: page.drawn_before]:
        yield from _section(section)
    if page.drawing is not None:
        yield {"kind": "heading", "text": page.language.page.chart}
        yield {"kind": "chart", **drawn_data(page.drawing, page.language)}
    for section in told[page.drawn_before :]:
        yield from _section(section)


def _section(section: Section) -> Iterator[dict[str, Any]]:
    yield {"kind": "heading", "text": section.heading}
    if section.quotation:
        yield {"kind": "quotation", "text": section.quotation}
    if section.items:
        yield _list(section.items, "dash")


def _list(items: Sequence[Item], marker: str) -> dict[str, Any]:
    return {"kind": "list", "marker": marker, "items": [_item(item) for item in items]}


def _item(item: Item) -> dict[str, Any]:
    return {
        "label": item.label or item.when,
        "text": item.text,
        "ref": item.ref,
        "blank": False,
        "quotations": [text for text in item.quotations if text],
        "items": [_item(each) for each in item.items],
    }


def _paper(paper: Paper) -> Iterator[dict[str, Any]]:
    """A form: its subject, then its parts."""
    if paper.subject:
        yield {"kind": "title", "text": paper.subject}
    yield from map(_part, without_empty(paper.parts))


def _part(part: Part) -> dict[str, Any]:
    match part:
        case Heading():
            return {"kind": "heading", "text": part.text.removesuffix(":")}
        case Paragraph():
            return {"kind": "paragraph", "text": part.text}
        case Lines():
            lines = [line for each in part.lines for line in each.split("\n") if line]
            return {"kind": "lines", "place": part.place.value, "lines": lines}
        case Points():
            marker = {Marker.DASH: "dash", Marker.NUMBER: "number", Marker.NONE: "none"}[part.marker]
            return {"kind": "list", "marker": marker, "items": [_point(point) for point in part.points]}
        case Table():
            rows = [list(row.cells) for row in part.rows]
            return {
                "kind": "table",
                "columns": list(part.columns),
                "rows": rows,
                "widths": _widths(part),
                "sums": list(part.sums),
            }


def _point(point: Point) -> dict[str, Any]:
    return {"label": point.label, "text": point.text, "ref": "", "blank": point.blank, "quotations": [], "items": []}


def _widths(table: Table) -> list[int]:
    """How wide each column is beside the others: by what it holds on average, none narrower than its longest word is."""
    columns = list(zip(table.columns, *(row.cells for row in table.rows), strict=True))
    words = [max((len(word) for cell in column for word in cell.split()), default=0) for column in columns]
    return [
        max(min(16, longest + 4), min(32, sum(map(len, column)) // len(column)))
        for column, longest in zip(columns, words, strict=True)
    ]
