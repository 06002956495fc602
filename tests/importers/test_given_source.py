"""What is to be imported is known by how it begins, and by the names in it where it is a ZIP or a folder."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from casebook.importers.errors import ABookItself, NothingInZip, NoWordsInIt, WrittenHere
from casebook.importers.given_source import HEAD_BYTES, Look, begins, holds, look_at, look_into
from casebook.importers.registry import AMAZON, ZIP, importer_for


def zipped(*names: str) -> BytesIO:
    """A ZIP with members of these names."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    stream.seek(0)
    return stream


def test_a_zip_is_known_by_its_members() -> None:
    """Their names are there as they stand, and the stream is at its beginning again."""
    stream = zipped("Your Amazon Orders/Order History.csv", "_chat.txt")

    look = look_at(stream)

    assert ("Your Amazon Orders/Order History.csv", "_chat.txt") == look.names
    assert (b"PK\x03\x04", 0) == (stream.read(4), stream.tell() - 4)
    assert [True, False] == [holds(r"(^|/)order history\.csv$")(look), holds(r"refund")(look)]
    assert AMAZON is importer_for(look)
    assert ZIP is importer_for(look_at(zipped("casebook.json")))


def test_a_book_is_no_file_to_import_and_says_what_can_be_done_with_it() -> None:
    """It is restored, or its cases are taken out of it."""
    with pytest.raises(ABookItself, match="`casebook restore FILE` puts it in the place of yours"):
        importer_for(Look(b"SQLite format 3\x00\x10\x00"))


def test_what_holds_no_words_is_told_as_what_it_is() -> None:
    """A picture, a PDF or a document of a word processor is no chat, whatever stands between its marks."""
    for beginning, what in (
        (b"%PDF-1.7\nAnn: hi", "a PDF"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"{\\rtf1 Ann: hi", "a document of a word processor"),
        (b"\0\0\0\x18ftypheic", "a picture"),
        (b"\0\0\0\x18ftypmp42", "a film or a recording"),
    ):
        with pytest.raises(
            NoWordsInIt, match=f"this is {what}, and nothing can be read in it here; nothing was imported"
        ):
            importer_for(Look(beginning))


def test_a_zip_of_other_things_is_told_by_what_it_holds() -> None:
    """Of a pack it is said that casebook wrote it; a document of Word is a ZIP too, and told as what people call it."""
    with pytest.raises(
        NothingInZip, match=r"none of the files in it is of a kind that is read here \('a.jpg', 'b.mov'\)"
    ):
        importer_for(look_at(zipped("a.jpg", "b.mov")))
    with pytest.raises(WrittenHere, match="this is a pack of files that casebook wrote to be read or sent"):
        importer_for(look_at(zipped("00-towel.pdf", "01-receipt.jpg", "manifest.txt")))
    with pytest.raises(NoWordsInIt, match="a document of a word processor"):
        importer_for(look_at(zipped("[Content_Types].xml", "word/document.xml")))


def test_a_damaged_zip_has_no_names() -> None:
    """Its reader says what is wrong with it."""
    assert Look(b"PK\x03\x04 torn", ()) == look_at(BytesIO(b"PK\x03\x04 torn"))


def test_no_more_of_a_file_is_looked_at_than_its_head() -> None:
    """However long it is."""
    assert HEAD_BYTES == len(look_at(BytesIO(b"a" * 3 * HEAD_BYTES)).head)


def test_a_folder_is_known_by_the_files_below_it(tmp_path: Path) -> None:
    """In their order, with the folders they stand in; it begins like nothing."""
    (tmp_path / "b").mkdir()
    for name in ("b/2.eml", "a.eml", "b/1.eml"):
        (tmp_path / name).write_text("x", encoding="utf-8")

    look = look_into(tmp_path)

    assert Look(b"", ("a.eml", "b/1.eml", "b/2.eml"), is_folder=True) == look
    assert not begins(b"")(look)


def test_what_cannot_be_looked_into_is_an_error(tmp_path: Path) -> None:
    """A folder that is not there is not an empty one."""
    with pytest.raises(OSError, match="nowhere"):
        look_into(tmp_path / "nowhere")
