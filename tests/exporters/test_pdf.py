"""The PDF, read back: what it tells, that it can be archived and read aloud, its files, and the same bytes when made again."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from casebook.exporters.attached import AttachedFile
from casebook.exporters.formats.pdf import NotAFont, NotSet
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.records.person import Person
from tests.conftest import one_of

from ..builders import contact, facts
from .cases import CASES, towel

pypdf = pytest.importorskip("pypdf")
pytest.importorskip("typst")

RECEIPT = AttachedFile("A", "bon – été.pdf", "application/pdf", b"%PDF-1.4 the original \x00\xff")


def _made(facts: Any, recipient: Recipient = Recipient.CHAT, **options: Any) -> bytes:
    written = rendered(recipient, Format.PDF, facts, ExportOptions(**options)).text
    assert isinstance(written, bytes)
    return written


def _read(document: bytes) -> Any:
    return pypdf.PdfReader(io.BytesIO(document))


def _text(document: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in _read(document).pages).split())


def test_a_document_tells_the_case_and_can_be_archived_and_read_aloud() -> None:
    """PDF/A-3, level A: tagged, in its language, with its title and the day it was made."""
    document = _made(towel(), language="nl")
    root = _read(document).trailer["/Root"]

    assert ("/StructTreeRoot" in root, root["/MarkInfo"]["/Marked"], root["/Lang"]) == (True, True, "nl")
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert _read(document).metadata["/CreationDate"].startswith("D:20241120")
    assert "I ordered a red bath towel and received a grey bathrobe" in _text(document)


def test_what_is_known_has_the_colon_of_its_language() -> None:
    """Behind a blank in French, without one elsewhere."""
    assert "Entreprise : " in _text(_made(towel(), language="fr"))
    assert "Company: " in _text(_made(towel(), language="en"))


@pytest.mark.parametrize("recipient", Recipient)
def test_a_validator_that_is_not_ours_finds_no_fault(recipient: Recipient, tmp_path: Path) -> None:
    """PDF/A-3a and PDF/UA-1 as pdf_oxide reads them; it finds what is wrong with a document that is neither."""
    pdf_oxide = pytest.importorskip("pdf_oxide")
    (tmp_path / "told.pdf").write_bytes(_made(towel(), recipient, files=(RECEIPT,)))
    (tmp_path / "other.pdf").write_bytes(_plain())
    told, other = (pdf_oxide.PdfDocument(str(tmp_path / name)) for name in ("told.pdf", "other.pdf"))

    assert (True, []) == tuple(map(told.validate_pdf_a("3a").get, ("valid", "errors")))
    assert (True, []) == tuple(map(told.validate_pdf_ua().get, ("valid", "errors")))
    assert (False, False) == (other.validate_pdf_a("3a")["valid"], other.validate_pdf_ua()["valid"])


def _plain() -> bytes:
    """A PDF as pypdf makes it: no tags, no title, nothing said of what it conforms to."""
    writer, written = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(written)
    return written.getvalue()


def test_the_originals_are_attached_as_they_are() -> None:
    """Under their letter and a name that every system takes; byte for byte."""
    document = _made(towel(), files=(RECEIPT,))

    assert {"A-bon_t_.pdf": [RECEIPT.content]} == dict(_read(document).attachments)


def test_the_same_case_gives_the_same_bytes() -> None:
    """Made twice at the same moment it is the same file."""
    assert _made(towel(), files=(RECEIPT,)) == _made(towel(), files=(RECEIPT,))


def _made_or_lacking(facts: Any, recipient: Recipient) -> tuple[bytes | None, str]:
    """The document, or the letter that no font here has."""
    try:
        return _made(facts, recipient, person=Person(name="Łukasz – Ελένη Привет € #let x = 1")), ""
    except NotSet as refused:
        return None, refused.letter


@one_of(3)
def test_every_form_can_be_set_in_every_case(one_of: int) -> None:
    """Bare and finished cases, and the hostile one as far as there is a font for it: else the letter is named that has none."""
    for recipient, (name, made) in list(product(Recipient, CASES.items()))[::one_of]:
        document, lacking = _made_or_lacking(made(), recipient)
        if document is None:
            assert (name, len(lacking)) == ("hostile", 1)
        elif recipient.is_form and recipient not in (Recipient.BRIEF, Recipient.BOT, Recipient.MANAGER):
            assert "Łukasz – Ελένη Привет € #let x = 1" in _text(document)


@pytest.mark.whole
@pytest.mark.parametrize("recipient", [Recipient.CHAT, Recipient.LETTER, Recipient.OMBUDSMAN])
def test_a_case_of_many_numbers_can_be_set(recipient: Recipient) -> None:
    """However many numbers stand in one paragraph, each of which stays in one piece."""
    many = facts(
        *(contact(f"2024-11-{1 + day % 19:02} 10:00", number=day, case_number=f"A-{day}") for day in range(1, 701))
    )

    assert "A-700" in _text(_made(many, recipient))


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    """It would else change nothing, unsaid."""
    (tmp_path / "notes.txt").write_text("no font")
    with pytest.raises(NotAFont, match="is no font"):
        _made(towel(), fonts=(str(tmp_path / "notes.txt"),))


def _font_with(letters: str, file: Path, name: str = "Squares") -> str:
    """A font of these letters alone, each a square, so that no font of the system is needed."""
    builder, pens = pytest.importorskip("fontTools.fontBuilder"), pytest.importorskip("fontTools.pens.ttGlyphPen")
    pen = pens.TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in ((100, 700), (800, 700), (800, 0)):
        pen.lineTo(corner)
    pen.closePath()
    names = {ord(letter): f"uni{ord(letter):04X}" for letter in letters}
    font = builder.FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder([".notdef", *names.values()])
    font.setupCharacterMap(names)
    font.setupGlyf(dict.fromkeys([".notdef", *names.values()], pen.glyph()))
    font.setupHorizontalMetrics(dict.fromkeys([".notdef", *names.values()], (900, 100)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": f"Casebook {name}", "styleName": "Regular", "psName": name})
    font.setupOS2()
    font.setupPost()
    font.save(file)
    return str(file)


def test_the_font_that_was_given_draws_what_no_other_has(tmp_path: Path) -> None:
    """Japanese is set in the file of `--font`, whatever it is called and whatever lies beside it."""
    problem = "赤いタオルを注文した"
    (tmp_path / "other.ttf").write_text("no font")
    document = _made(towel(problem=problem), fonts=(_font_with(problem, tmp_path / "squares"),))

    drawn = {str(font.get_object()["/BaseFont"]) for page in _read(document).pages for font in _fonts_of(page)}
    letters = "".join(_text(document).split())  # older readers part them by blanks, which are none of the document's
    assert (True, True) == (problem in letters, any(name.endswith("+Squares") for name in drawn))


def test_each_of_several_fonts_draws_the_letters_that_it_has(tmp_path: Path) -> None:
    """A case in two scripts takes a file for each; none that was given is dropped, and one that is no font is named."""
    japanese, thai = "赤いタオルを注文した", "สีแดง"
    given = (_font_with(japanese, tmp_path / "one", "Circles"), _font_with(thai, tmp_path / "two", "Squares"))
    document = _made(towel(problem=f"{japanese} {thai}"), fonts=given)

    drawn = {str(font.get_object()["/BaseFont"]) for page in _read(document).pages for font in _fonts_of(page)}
    assert {"Circles", "Squares"} <= {name.rpartition("+")[2] for name in drawn}

    (tmp_path / "notes.txt").write_text("no font")
    with pytest.raises(NotAFont, match=r"'notes\.txt' is no font"):
        _made(towel(), fonts=(given[0], str(tmp_path / "notes.txt")))


def _fonts_of(page: Any) -> list[Any]:
    return list(page["/Resources"]["/Font"].values())


def test_what_was_typed_is_never_markup() -> None:
    """A hash, a dollar, a backslash, a bracket stand in the document as they were typed."""
    problem = r"#pagebreak() $x$ \n [a] *b* _c_ <d> @e `f` = g"

    assert " ".join(problem.split()) in _text(_made(towel(problem=problem)))


def test_paper_is_that_of_the_country() -> None:
    """A4, or letter where that is what printers hold."""
    sizes = {
        country: [float(each) for each in _read(_made(towel(country=country))).pages[0].mediabox[2:]]
        for country in ("NL", "US")
    }

    assert {country: [round(each) for each in size] for country, size in sizes.items()} == {
        "NL": [595, 842],
        "US": [612, 792],
    }


def test_a_remark_knows_what_a_document_tells() -> None:
    """What is told in bytes is told in plain too, for who looks through it."""
    written = rendered(
        Recipient.LETTER, Format.PDF, towel(), replace(ExportOptions(), moment=datetime(2024, 11, 20, tzinfo=UTC))
    )

    assert "I ordered a red bath towel and received a grey bathrobe." in written.plain
