"""What a PDF says is read out of it, line by line; what is not read is told, and no file makes it stumble or go on for ever."""

from __future__ import annotations

import logging
import warnings
from io import BytesIO
from itertools import product
from typing import Any
from zlib import compress

import pypdf
import pytest

from casebook.text.documents.file_texts import text_of_file
from casebook.text.documents.pdf_texts import ALL, MOST_PAGES, FileText, text_of_pdf
from casebook.text.searching import Needle, search_form
from tests.made_pdfs import A_PICTURE, numbered, plain, told

SAID = {
    "en": "The warehouse officially confirmed the offline refund of 24.99 EUR for Zoë’s kettle.",
    "nl": "De geïnde garantiekosten van € 1.249,00 worden teruggestort, zoals gecoördineerd.",
    "de": "Die Rückerstattung für den Kühlschrank geht an Frau Größer, Straße 12, außerdem Übergrößen.",
    "fr": "Le remboursement intégral a été effectué à l’œuvre de Noël, ça coûte 12 € à l’élève.",
    "es": "El señor Núñez pidió la devolución íntegra mañana; ¿cuánto costó el albornoz vergüenza?",
}
"""A sentence in each language, with its letters."""


def set_in(source: str, **given: Any) -> bytes:
    """A PDF of what Typst makes of this."""
    typst = pytest.importorskip("typst")
    made = typst.compile(source.encode(), **given)
    assert isinstance(made, bytes)
    return made


def finds(typed: str, text: str) -> bool:
    """Whether the words of a text begin with what was typed somewhere."""
    return bool(Needle(typed).starts_in(search_form(text)))


def test_a_letter_is_read_in_its_lines_in_five_languages() -> None:
    """With accents, `ß`, `ñ` and what is drawn as one sign (`fi`, `œ`), a line of the page a line of the text."""
    lines = [line for text in SAID.values() for line in (text, "302-1234567-1234567")]
    found = text_of_pdf(set_in("#set page(width: 30cm)\n" + " \\\n".join(lines)))

    assert ("", [*map(search_form, lines)]) == (
        found.unread,
        [search_form(each.strip()) for each in found.text.split("\n")],
    )


def test_a_word_that_goes_on_in_the_next_line_is_found_whole() -> None:
    """In each language, as narrow as a column can be; and so is a number that was set with gaps."""
    for language, said in SAID.items():
        source = f'#set page(width: 5.2cm, height: auto)\n#set text(lang: "{language}", hyphenate: true)\n{said}'
        found = text_of_pdf(set_in(source)).text
        words = [word.strip(".,;?¿") for word in said.split() if len(word.strip(".,;?¿")) > 3]

        assert [] == [word for word in words if not finds(word, found)], found
    gaps = text_of_pdf(set_in("302~1234567#h(2pt)1234567 \\ 4 0 1 2 \\ the Kunden- und Hausservice")).text
    assert all(finds(each, gaps) for each in ("30212345671234567", "4012", "und", "Hausservice"))


def test_a_hyphen_at_the_end_of_a_line_parts_what_is_two() -> None:
    """A hyphen before a capital stays, and one that leaves a word open: `Hin-` and `Rückweg` are both found."""
    lines = (
        b"Hin-",
        b"und R\xfcckweg mit E-Mail-",
        b"Adresse, ware-",
        b"house, 302-",
        b"1234567, Gr\xfc\xad",
        b"\xdfe",
    )
    drawn = b"BT /F1 12 Tf 14 TL 40 700 Td " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"

    assert "Hin-\nund Rückweg mit E-Mail-\nAdresse, warehouse, 302-\n1234567, Grüße" == text_of_pdf(plain(drawn)).text


def test_a_page_that_is_a_picture_is_told_and_the_others_are_read() -> None:
    """Whatever its scanner printed over it; a picture beside words, and an empty page, hide none."""
    words = told(b"The refund was paid by the company to my account on Monday, they said so twice.")
    stamped = A_PICTURE + told(b"Scanned with a phone")
    logo = b"q 60 0 0 80 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q "
    outlines = b"0 0 m 1 1 l 2 0 l f " * 200

    assert FileText("", ALL) == text_of_pdf(plain(A_PICTURE))
    assert "page 2" == text_of_pdf(plain(words, A_PICTURE, words)).unread
    assert "pages 1 and 3" == text_of_pdf(plain(stamped, words, outlines)).unread
    assert "3 of 5 pages" == text_of_pdf(plain(A_PICTURE, A_PICTURE, words, A_PICTURE, words)).unread
    assert "" == text_of_pdf(plain(words, logo + told(b"Thank you"), b"0 0 m 9 9 l S")).unread
    assert finds("phone", text_of_pdf(plain(stamped, words)).text)
    assert FileText("", "") == text_of_pdf(plain(b"q Q"))


def test_of_a_long_one_the_first_pages_are_read_and_that_is_told() -> None:
    """So many as take a second or two; or as many as whoever asks wants, none among them."""
    long = plain(*(told(b"page no%d" % at) for at in range(1, MOST_PAGES + 3)))

    found = text_of_pdf(long)
    assert (f"from page {MOST_PAGES + 1} on", True, False) == (
        found.unread,
        f"no{MOST_PAGES}" in found.text,
        f"no{MOST_PAGES + 1}" in found.text,
    )
    assert "from page 2 on" == text_of_pdf(long, 1).unread
    assert FileText("", ALL) == text_of_file("a.pdf", "application/pdf", BytesIO(long), pages=0)


def test_what_a_form_was_filled_in_with_and_what_was_noted_is_read() -> None:
    """Its text and what was chosen, once; a note over the page; no password."""
    writer = pypdf.PdfWriter(BytesIO(plain(told(b"Form"))))
    page = writer.pages[0]
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

    def note(**keys: Any) -> DictionaryObject:
        return DictionaryObject({NameObject(f"/{key}"): value for key, value in keys.items()})

    widget, said = NameObject("/Widget"), TextStringObject
    parent = note(V=said("Señora Núñez"), FT=NameObject("/Tx"))
    page[NameObject("/Annots")] = writer._add_object(
        ArrayObject(
            [
                note(Subtype=widget, V=said("armadillo\rin two lines")),
                *(note(Subtype=widget, Parent=writer._add_object(parent)) for _ in range(2)),
                note(Subtype=widget, V=ArrayObject([said("Express"), said("Premium")])),
                note(Subtype=widget, V=NameObject("/Yes")),
                note(Subtype=widget, V=said("hunter2"), Ff=NumberObject(1 << 13)),
                note(Subtype=NameObject("/Text"), Contents=said("Größe fehlt")),
                note(Subtype=NameObject("/Link")),
                NumberObject(3),
            ]
        )
    )
    written = BytesIO()
    writer.write(written)

    assert FileText("Form\narmadillo\nin two lines\nSeñora Núñez\nExpress\nPremium\nGröße fehlt", "") == text_of_pdf(
        written.getvalue()
    )


def test_what_its_owner_alone_protects_is_read_and_what_needs_a_password_is_told() -> None:
    """RC4 and AES of every age, as programs seal what is only not to be printed or changed."""
    pikepdf = pytest.importorskip("pikepdf")
    for revision, user in product((2, 3, 4, 6), ("", "secret")):
        sealed = BytesIO()
        with pikepdf.open(BytesIO(plain(told(b"armadillo")))) as document:
            how = pikepdf.Encryption(owner="owner", user=user, R=revision, aes=revision > 3, metadata=revision > 3)
            document.save(sealed, encryption=how)

        assert (FileText("", ALL) if user else FileText("armadillo")) == text_of_pdf(sealed.getvalue()), revision


def test_letters_of_two_bytes_are_read_and_those_of_no_alphabet_are_told() -> None:
    """What stands between the letters is nothing; of a font of signs that says no letters nobody can read any."""
    assert FileText("KEY") == text_of_pdf(plain(told(b"\\000K\\000E\\000Y")))
    assert FileText("KEY") == text_of_pdf(plain(told(b"KEY"), font=b"/Own/ToUnicode/Identity-H"))
    private = b"/ToUnicode 6 0 R"
    table = b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <5a> <e041> endbfrange"
    made = plain(told(b"ABCDEF"), font=b"/Own" + private)
    assert made.count(private) == 1
    parts = [
        part.split(b"obj", 1)[1].rsplit(b"\nendobj", 1)[0] for part in made.split(b"xref")[0].split(b"endobj\n")[:-1]
    ]
    parts = [
        *(part.removesuffix(b"\nendobj") for part in parts),
        b"<</Length %d>>stream\n%s\nendstream" % (len(table), table),
    ]
    assert ALL == text_of_pdf(numbered([part.rstrip(b"\n") for part in parts])).unread


def test_what_is_damaged_is_told_and_says_nothing_of_it(capfd: Any, caplog: Any) -> None:
    """Cut off anywhere, with bytes changed anywhere, or nothing but its beginning: no error, no warning, no line of a log."""
    whole = set_in("#set page(height: 4cm)\n= armadillo\n\n#lorem(150)", pdf_standards="1.7")
    damaged = [whole[: len(whole) * part // 40] for part in range(40)]
    damaged += [whole[:at] + b"\x00<<[(" + whole[at + 5 :] for at in range(20, len(whole), len(whole) // 60)]
    damaged += [
        b"%PDF-1.7 (refund)",
        b"%PDF-1.7\ntrailer<</Root 1 0 R>>",
        plain(),
        plain(b"BT /F1 Tf ((", told(b"kept")),
    ]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = [text_of_pdf(each) for each in damaged]

    assert all(each.text or each.unread for each in found)
    assert (ALL, ALL, ALL) == tuple(each.unread for each in found[-4:-1])
    assert ("", "") == tuple(capfd.readouterr())
    assert [] == caplog.records
    assert logging.getLogger("pypdf").level == logging.NOTSET


def test_what_asks_for_endless_work_is_left() -> None:
    """What unpacks to too much, what draws itself or others again and again, pages that hang on themselves, too many steps."""
    packed = compress(compress(b" " * 9_000_000))
    drawings = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length %d>>stream\n%s\nendstream"
        % (7 + at, len(b"/X Do " * 20), b"/X Do " * 20)
        for at in range(8)
    ]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>>>"
    head = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[4 0 R]/Count 1>>", b"<<>>", page]
    filters = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream"

    assert ALL == text_of_pdf(numbered([*head, filters % (len(packed), packed)])).unread
    assert ALL == text_of_pdf(numbered([*head, b"<</Length 5>>stream\n/X Do\nendstream", *drawings])).unread
    assert ALL == text_of_pdf(numbered([head[0], b"<</Type/Pages/Kids[2 0 R]/Count 1>>"])).unread
    assert ALL == text_of_pdf(plain(b"0 0 m " * 300_000)).unread


def test_fonts_that_take_longer_to_load_than_anybody_waits_are_left() -> None:
    """Hundreds on a page, or some whose tables are endless, there or in what is drawn into it; a page beside is read."""
    table = b"1 beginbfchar <41> <0041> endbfchar\n" * 4_000
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>"
    stream = b"<<%s/Length %d>>stream\n%s\nendstream"

    def pages_of(fonts: int) -> bytes:
        many = b"<</Font<<%s>>>>" % b"".join(b"/F%d 3 0 R" % at for at in range(fonts))
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources%s>>"
        within = b"<</XObject<</X 9 0 R>>/Font<</F1 3 0 R>>>>"
        return numbered(
            [
                *(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[6 0 R 7 0 R 8 0 R]/Count 3>>", font),
                *(stream % (b"", len(table), table), stream % (b"", len(told(b"ABC")), told(b"ABC"))),
                *(page % many, page % within, page % b"<</Font<</F1 3 0 R>>>>"),
                stream % (b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources" + many, 0, b""),
            ]
        )

    assert FileText("ABC", "pages 1 and 2") == text_of_pdf(pages_of(30))
    assert FileText("ABC\nABC\nABC", "") == text_of_pdf(pages_of(2))
    table = b""
    assert ("pages 1 and 2", "") == (text_of_pdf(pages_of(400)).unread, text_of_pdf(pages_of(200)).unread)
