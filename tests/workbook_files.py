"""Workbooks as Excel and LibreOffice write them, put together by hand: no library of theirs is needed to test what reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZipFile

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmm\\ yyyy\\ hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    "</styleSheet>"
)
DAY, TIME, BOTH, ZEROS = 1, 2, 3, 4
"""How a number is shown."""


class Number(NamedTuple):
    """A number as Excel keeps it, and how it is shown."""

    value: str
    style: int = 0


def excel(sheets: Mapping[str, Sequence[Sequence[str | Number | None]]], *, since_1904: bool = False) -> bytes:
    """A workbook with these sheets; every second text stands in its cell itself, the others where cells share them."""
    strings: list[str] = []
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        # Excel writes these two before all else.
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", "<Relationships/>")
        named, links = "", ""
        for at, (name, rows) in enumerate(sheets.items(), 1):
            named += f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>'
            links += f'<Relationship Id="rId{at}" Target="{"/xl/" if at % 2 else ""}worksheets/sheet{at}.xml"/>'
            archive.writestr(f"xl/worksheets/sheet{at}.xml", _sheet(rows, strings))
        first = f'<workbookPr date1904="{int(since_1904)}"/>'
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="r">{first}<sheets>{named}</sheets></workbook>'
        )
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{links}</Relationships>")
        archive.writestr("xl/styles.xml", _STYLES)
        shared = "".join(
            f"<si><r><t>{escape(text[:1])}</t></r><r><t>{escape(text[1:])}</t></r><rPh><t>spoken</t></rPh></si>"
            for text in strings
        )
        archive.writestr("xl/sharedStrings.xml", f'<x:sst xmlns:x="{_MAIN}">{_prefixed(shared)}</x:sst>')
    return stream.getvalue()


def _prefixed(shared: str) -> str:
    """With a prefix before each name, as some programs write it."""
    return shared.replace("</", "\0").replace("<", "<x:").replace("\0", "</x:")


def _sheet(rows: Sequence[Sequence[str | Number | None]], strings: list[str]) -> str:
    written = ""
    for number, row in enumerate(rows, 1):
        cells = ""
        for column, cell in enumerate(row):
            place = f'r="{chr(ord("A") + column)}{number}"'
            if isinstance(cell, Number):
                cells += f'<c {place} s="{cell.style}"><f>1+1</f><v>{cell.value}</v></c>'
            elif cell == "#N/A":
                cells += f'<c {place} t="e"><v>#N/A</v></c>'
            elif cell is not None and column % 2:
                cells += f'<c {place} t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
            elif cell is not None:
                strings.append(cell)
                cells += f'<c {place} t="s"><v>{len(strings) - 1}</v></c>'
        written += f'<row r="{number}">{cells}</row>' if cells else ""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{written}</sheetData></worksheet>'


def open_document(name: str, rows: Sequence[str]) -> bytes:
    """A spreadsheet of LibreOffice with one sheet, whose rows stand there as they are written."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
            f'<table:table table:name="{name}">{"".join(rows)}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return stream.getvalue()


def cells(*texts: str) -> str:
    """A row of texts."""
    inside = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
        for text in texts
    )
    return f"<table:table-row>{inside}</table:table-row>"
