"""A log that was kept in Excel or LibreOffice is read as it stands, as if it had been saved as CSV."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import entries, refused

from tests.conftest import record
from tests.workbook_files import BOTH, DAY, TIME, ZEROS, Number, cells, excel, open_document

HEADINGS = ("Datum", "Tijd", "Kanaal", "Medewerker", "Zaaknummer", "Notitie", "Belofte")
LOG = [
    ["Mijn klachten"],
    [],
    HEADINGS,
    [Number("45597", DAY), Number("0.4201388888888889", TIME), "telefoon", "Sanne", Number("42", ZEROS), "één\ntwee"],
    [Number("45599.586805555555", BOTH), None, "chat", "Mark", Number("4020012345678"), "#N/A", "monteur op vrijdag"],
    [None, None, "  "],
    ["15-11-2024", Number("0.9", TIME), "chat", "Ana", Number("3021234567123456789"), "Nog niet"],
    ["31-11-2024", None, "chat", "Ana", None, "Nooit"],
]


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case without an entry."""
    record(casebook, ("open", "towel", "--company", "Ziggo"))
    return casebook


def kept(path: Path, content: bytes) -> str:
    """The path of a file with this in it."""
    path.write_bytes(content)
    return str(path)


def test_a_workbook_of_excel_is_read_as_it_stands(towel: Any, tmp_path: Path) -> None:
    """Below a title: days and times however they are shown, numbers with their zeros, several lines in a cell; what is wrong with
    its line, and a number of which Excel itself lost figures is not taken."""
    result = towel("import", "--case", "towel", kept(tmp_path / "log.xlsx", excel({"Log": LOG})))

    assert (
        "towel  4 entries added\n"
        "towel/1  Fri 1 Nov 2024 10:05 · phone call with Sanne · case 00042\n"
        "towel/2  Sun 3 Nov 2024 14:05 · chat with Mark · case 4020012345678\n"
        "towel/3  Sun 3 Nov 2024 14:05 · promised: monteur op vrijdag · due Fri 8 Nov 2024\n"
        "towel/4  Fri 15 Nov 2024 21:36 · chat with Ana\n"
    ) == result.stdout
    assert "this is a spreadsheet with 4 rows." in result.stderr
    assert "line 8: '31-11-2024' is not a day that exists" in result.stderr
    assert "line 7: '3.02123456712346E+18' is a number that the spreadsheet shortened" in result.stderr
    assert ["één\ntwee", None] == [one["text"] for one in entries(towel)[:2]]


def test_the_same_workbook_adds_nothing_again(towel: Any, tmp_path: Path) -> None:
    """Nor does it as CSV."""
    towel("import", "--case", "towel", kept(tmp_path / "log.xlsx", excel({"Log": [HEADINGS, LOG[3]]})))
    text = ",".join(HEADINGS) + '\n2024-11-02,10:05,telefoon,Sanne,00042,"één\ntwee",\n'.replace("-02", "-01")

    again = towel("import", "--case", "towel", kept(tmp_path / "log.csv", text.encode()))

    assert "towel  already there · 1 entry\n" == again.stdout


def test_sheets_with_the_same_headings_are_one_log(towel: Any, tmp_path: Path) -> None:
    """As where each year has its own; each line is told with its sheet, and so is what was not read. Old Macs count from 1904."""
    later = [HEADINGS, [Number("44140", DAY), None, "chat", "Bob"], ["31-11-2024", None, "chat", "Bob"]]
    book = {
        "2024": [HEADINGS, [Number("44139", DAY), None, "chat", "Ann"]],
        "Prices": [["a", "b"], ["1"]],
        "2025": later,
    }

    result = towel("import", "--case", "towel", kept(tmp_path / "log.xlsx", excel(book, since_1904=True)))

    assert ["Ann", "Bob"] == [one["agent"] for one in entries(towel)]
    assert ["2024-11-05", "2024-11-06"] == [one["at"] for one in entries(towel)]
    assert "line 3 of '2025': '31-11-2024' is not a day that exists" in result.stderr
    assert "nothing was read of sheet 'Prices', with other headings." in result.stderr


def test_a_spreadsheet_of_libreoffice_is_read_as_it_stands(towel: Any, tmp_path: Path) -> None:
    """With a remark at the edge of a cell, blanks, and the million rows below in which nothing stands."""
    typed = (
        '<table:table-row><table:table-cell office:value-type="date" office:date-value="2024-11-01">'
        "<office:annotation><text:p>look this up</text:p></office:annotation><text:p>1 nov</text:p></table:table-cell>"
        '<table:table-cell office:value-type="time" office:time-value="PT10H05M00S"><text:p>10:05</text:p></table:table-cell>'
        "<table:table-cell/><table:table-cell><text:p>Sanne<text:s/>B</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="4020012345678"><text:p>4,02E+12</text:p></table:table-cell>'
        "<table:table-cell><text:p>één</text:p><text:p>twee</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
    )
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    last = cells("2 nov 2024", "", "chat", "Tom", "V-2", "laat")
    content = open_document("Blad1", [cells(*HEADINGS), typed, empty, last])

    result = towel("import", "--case", "towel", kept(tmp_path / "log.ods", content))

    assert (
        "towel  2 entries added\n"
        "towel/1  Fri 1 Nov 2024 10:05 · chat with Sanne B · case 4020012345678\n"
        "towel/2  Sat 2 Nov 2024 · chat with Tom · case V-2\n"
    ) == result.stdout.replace("contact with Sanne", "chat with Sanne")
    assert "één\ntwee" == entries(towel)[0]["text"]


def test_a_banks_list_in_a_workbook_is_one(towel: Any, tmp_path: Path) -> None:
    """Nothing of it becomes a contact."""
    towel("add", "towel", "x", "--date", "1 nov 2024", "--promise", "a refund of 24.99 EUR within 3 days")
    rows: list[list[str | Number | None]] = [
        ["Date", "Description", "Debit", "Credit", "Balance"],
        [Number("45600", DAY), "ZIGGO BV REFUND", None, Number("24.99"), Number("100.5")],
        [Number("45599", DAY), "Shop", Number("12"), None, Number("75.51")],
    ]

    result = towel("import", kept(tmp_path / "bank.xlsx", excel({"Sheet1": rows})))

    assert "this is a bank's list of 2 movements" in result.stderr
    assert "24.99 EUR on Mon 4 Nov 2024 from 'ZIGGO BV REFUND'" in result.stdout
    assert ["contact", "promise"] == [one["kind"] for one in entries(towel)]


def test_what_was_not_read_of_a_banks_workbook_is_told(towel: Any, tmp_path: Path) -> None:
    """As of any other: a sheet with other headings may be the other account. Where that is all there is to tell, nothing is of a
    case."""
    rows = [
        ["Date", "Description", "Credit", "Balance"],
        [Number("45600", DAY), "A shop", Number("3"), Number("100.5")],
    ]
    book = kept(tmp_path / "bank.xlsx", excel({"Konto": rows, "Kreditkarte": [["Wann", "Was"], ["1.11.", "Ziggo"]]}))
    left = "casebook: nothing was read of sheet 'Kreditkarte', with other headings.\n"

    nothing = towel("import", book)
    towel("add", "towel", "x", "--date", "1 nov 2024", "--promise", "a refund of 24.99 EUR within 3 days")
    again = towel("import", book)

    assert left in nothing.stderr
    assert "there is nothing in it that belongs into a case" in nothing.stderr
    assert left in again.stderr
    assert "towel/2 promised a refund, and none from Ziggo is in this list" in again.stderr


def test_what_stands_in_the_rows_points_to_a_case(towel: Any, tmp_path: Path) -> None:
    """A log that names no company in a column of its own, and names it in what was said."""
    said = [HEADINGS, ["1 nov 2024", None, "chat", "Ana", None, "Ziggo zegt dat de storing voorbij is"]]

    result = towel("import", kept(tmp_path / "log.xlsx", excel({"Log": said})))

    assert "this was taken for towel · Ziggo, the only open case: Ziggo is named in it.\n" in result.stderr
    assert ["Ana"] == [one["agent"] for one in entries(towel)]


def test_a_workbook_in_a_folder_is_one_of_its_parts(towel: Any, tmp_path: Path) -> None:
    """It is no ZIP of other things, and is told what it needs."""
    folder = tmp_path / "all"
    folder.mkdir()
    kept(folder / "log.xlsx", excel({"Log": LOG}))
    kept(folder / "log.ods", open_document("Blad1", [cells(*HEADINGS), cells("1 nov 2024", "", "chat", "Tom")]))

    told = towel("import", str(folder)).stderr

    assert "log.xlsx was left out: it is a spreadsheet with 4 rows, for which --case says the case." in told
    assert "log.ods was left out: it is a spreadsheet with 1 row, for which --case says the case." in told


def altered(content: bytes, name: str, before: str, after: str) -> bytes:
    """A ZIP with something else in one of its members."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as read, ZipFile(stream, "w") as written:
        for each in read.namelist():
            text = read.read(each).decode()
            written.writestr(each, text.replace(before, after) if each == name else text)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet",
            '<!DOCTYPE x [<!ENTITY a "b">]><worksheet',
            "it declares things of its own",
        ),
        ("xl/worksheets/sheet1.xml", "</sheetData>", "", "it is not well formed from here on"),
        ("xl/workbook.xml", "<sheet ", "<sheep ", "the spreadsheet: it has no sheet"),
    ],
)
def test_a_workbook_that_is_damaged_is_refused(
    towel: Any, book: Path, tmp_path: Path, name: str, before: str, after: str, told: str
) -> None:
    """With what is wrong, and nothing of it is recorded; what a file declares itself is never read."""
    content = altered(excel({"Log": [HEADINGS, LOG[3]]}), name, before, after)

    status, said = refused(towel, book, "import", "--case", "towel", kept(tmp_path / "log.xlsx", content))

    assert (2, True) == (status, told in said)


@pytest.mark.parametrize(("typed", "number"), [("4411123456789012", "4411123456789012"), ("4411123456789010", None)])
def test_a_long_number_is_taken_where_all_its_figures_are_kept(
    towel: Any, tmp_path: Path, typed: str, number: str | None
) -> None:
    """One that ends in noughts where a spreadsheet keeps no more may have had others."""
    path = kept(
        tmp_path / "log.xlsx",
        excel({"Log": [("Datum", "Naam", "Zaaknummer"), ["15-11-2024", "Ana", Number(typed)]]}),
    )

    told = towel("import", "--case", "towel", path)

    assert [number] == [entry["case_number"] for entry in entries(towel) if entry["kind"] == "contact"]
    assert (number is None) == ("is a number that the spreadsheet shortened" in told.stderr)


@pytest.mark.parametrize("option", [("--case", "towel"), ("--strict",), ("--map", "text=Notitie"), ()])
def test_a_damaged_workbook_is_said_to_be_damaged_whatever_is_typed_with_it(
    towel: Any, tmp_path: Path, book: Path, option: tuple[str, ...]
) -> None:
    """Nobody can tell what it was; that it is casebook's own, for which no case is named, is not said of it."""
    path = kept(tmp_path / "log.xlsx", b"PK\x03\x04" + bytes(200))

    status, told = refused(towel, book, "import", path, *option)

    assert (status, "the ZIP: it is damaged" in told, "Leave" in told) == (2, True, False)
