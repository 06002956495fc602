"""`pack`: a case as one ZIP for a third party, whole, checkable with standard tools, and the same when made again."""

from __future__ import annotations

import re
import zipfile
from base64 import b64decode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from assertions import RECEIPT, refused


@pytest.fixture
def packed(casebook: Any, receipt: Path, working_folder: Path) -> Any:
    """A case with a file that is kept twice and one with a name that no system takes; what runs `pack` on it."""
    other = working_folder / "été: 1?.txt"
    other.write_bytes(b"a note")
    casebook("open", "kettle", "--company", "Shop", "--problem", "It leaks", "--want", "a refund")
    casebook("attach", "kettle", str(receipt))
    casebook("attach", "kettle", str(receipt))
    casebook("attach", "kettle", str(other))
    return lambda *words, **options: casebook("pack", "kettle", *words, **options)


def test_a_pack_holds_the_document_every_file_once_and_their_digests(packed: Any, working_folder: Path) -> None:
    """The document first, the files under their letters, and a manifest that `sha256sum -c` takes."""
    packed("--format", "markdown")

    with zipfile.ZipFile(working_folder / "kettle.zip") as archive:
        names = archive.namelist()
        contents = {name: archive.read(name) for name in names}
    assert names == ["00-kettle.md", "A-receipt.pdf", "B-_t_1_.txt", "manifest.txt"]
    assert (contents["A-receipt.pdf"], contents["B-_t_1_.txt"]) == (RECEIPT, b"a note")
    listed = dict(reversed(line.split("  ")) for line in contents["manifest.txt"].decode().splitlines())
    assert listed == {name: sha256(contents[name]).hexdigest() for name in names[:-1]}
    assert "- A: receipt.pdf" in contents["00-kettle.md"].decode()


def test_a_pack_is_the_same_to_the_byte_when_made_again(packed: Any, working_folder: Path) -> None:
    """On the same day nothing in it differs, whatever its document is written in."""
    for form in ("pdf", "markdown", "html", "text"):
        packed("--format", form, "--output", "one.zip", "--force", now="2026-01-02T09:00:00+01:00")
        packed("--format", form, "--output", "two.zip", "--force", now="2026-01-02T21:31:00+01:00")
        assert (working_folder / "one.zip").read_bytes() == (working_folder / "two.zip").read_bytes()


def test_a_pack_can_hold_a_form_and_says_what_it_has_blanks_for(packed: Any, working_folder: Path) -> None:
    """The document of a form is told as it is exported, with its remarks."""
    result = packed("--as", "ombudsman", "--format", "text")

    with zipfile.ZipFile(working_folder / "kettle.zip") as archive:
        assert archive.read("00-kettle.txt").decode().startswith("Complaint about Shop\n")
    assert "it has a blank for your name" in result.stderr
    assert "the 2 files are in it as kept; nothing in a file is masked." in result.stderr


def test_a_pack_never_writes_over_a_file_unasked(packed: Any, casebook: Any, book: Path, working_folder: Path) -> None:
    """What is there stays; a format that nobody reads is refused."""
    (working_folder / "kettle.zip").write_text("mine", encoding="utf-8")

    status, message = refused(casebook, book, "pack", "kettle", "--format", "text")
    assert (status, "--force" in message, (working_folder / "kettle.zip").read_text(encoding="utf-8")) == (
        1,
        True,
        "mine",
    )
    sentence = "a document is packed as pdf, html, markdown or text; csv is for `casebook export`."
    assert (2, f"casebook: {sentence}\n") == refused(casebook, book, "pack", "kettle", "--format", "csv")


def test_metadata_is_taken_out_on_request_and_what_it_could_not_be_is_named(
    packed: Any, casebook: Any, working_folder: Path
) -> None:
    """The manifest has the digests of what is in the ZIP, which then is not what the book keeps."""
    pytest.importorskip("pikepdf")
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (8, 8)).save(working_folder / "photo.png", pnginfo=None)
    casebook("attach", "kettle", str(working_folder / "photo.png"))
    result = packed("--format", "text", "--strip")

    with zipfile.ZipFile(working_folder / "kettle.zip") as archive:
        listed = dict(reversed(line.split("  ")) for line in archive.read("manifest.txt").decode().splitlines())
        assert listed == {name: sha256(archive.read(name)).hexdigest() for name in archive.namelist()[:-1]}
    assert "metadata was taken out of 1 file." in result.stderr
    assert "no metadata could be taken out of " in result.stderr


def test_a_page_has_the_digests_of_what_leaves_with_it(packed: Any, casebook: Any, working_folder: Path) -> None:
    """With --strip those of the files in the ZIP, or of the picture in the page, and never of those that stay in the book."""
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (8, 8)).save(working_folder / "photo.png")
    casebook("attach", "kettle", str(working_folder / "photo.png"))
    original = sha256((working_folder / "photo.png").read_bytes()).hexdigest()
    packed("--format", "html", "--strip")
    page = casebook("export", "kettle", "--format", "html", "--strip").stdout

    with zipfile.ZipFile(working_folder / "kettle.zip") as archive:
        told = archive.read("00-kettle.html").decode()
        digests = [sha256(archive.read(name)).hexdigest() for name in archive.namelist()[1:-1]]
    assert [digest in told for digest in digests] == [True] * 3
    shown = re.findall(r'src="data:image/png;base64,([^"]+)"', page)
    assert [sha256(b64decode(one)).hexdigest() in page for one in shown] == [True]
    assert (original in told, original in page) == (False, False)


def test_of_files_that_were_stripped_nobody_is_told_that_they_are_as_kept(casebook: Any, working_folder: Path) -> None:
    """What stderr says of the files of a page is true of them, with --strip and without."""
    pytest.importorskip("PIL.Image").new("RGB", (8, 8)).save(working_folder / "photo.png")
    casebook("open", "kettle", "--company", "Shop")
    casebook("attach", "kettle", str(working_folder / "photo.png"))
    page = ("export", "kettle", "--format", "html", "--output", "k.html", "--force")

    assert "the picture is in the page as kept; nothing" in casebook(*page).stderr
    assert "the picture is in the page; nothing" in casebook(*page, "--strip").stderr


def test_a_picture_that_no_browser_shows_is_in_the_page_as_jpeg_or_is_named(
    casebook: Any, working_folder: Path
) -> None:
    """A photo of a phone is turned as it is to be seen, without the place in it; of what cannot be read stderr says so."""
    image, heif = pytest.importorskip("PIL.Image"), pytest.importorskip("pillow_heif")
    heif.register_heif_opener()
    exif = image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 1.0, 2.0), 3: "E", 4: (4.0, 1.0, 2.0)}
    image.new("RGB", (16, 8), "red").save(working_folder / "towel.heic", exif=exif)
    (working_folder / "torn.heic").write_bytes(b"\0\0\0\x18ftypheic and nothing more")
    casebook("open", "kettle", "--company", "Shop")
    for name in ("towel.heic", "torn.heic"):
        casebook("attach", "kettle", str(working_folder / name))
    result = casebook("export", "kettle", "--format", "html")

    (shown,) = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', result.stdout)
    picture = image.open(BytesIO(b64decode(shown)))
    assert (picture.format, picture.size, len(picture.getexif())) == ("JPEG", (16, 8), 0)
    assert sha256((working_folder / "towel.heic").read_bytes()).hexdigest() in result.stdout
    only_named = (
        "'torn.heic' is only named in the page, as it could not be turned into a JPEG; HEIC, AVIF and TIFF need"
    )
    assert (only_named in result.stderr, "the place" in result.stderr) == (True, False)


def test_whose_picture_says_where_it_was_taken_is_told_how_to_leave_that_out(
    casebook: Any, working_folder: Path
) -> None:
    """The remark names --strip, and with it there is nothing left to remark on."""
    image = pytest.importorskip("PIL.Image")
    exif = image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 1.0, 2.0), 3: "E", 4: (4.0, 1.0, 2.0)}
    image.new("RGB", (8, 8)).save(working_folder / "here.png", exif=exif)
    casebook("open", "kettle", "--company", "Shop")
    casebook("attach", "kettle", str(working_folder / "here.png"))
    pack = ("pack", "kettle", "--format", "text", "--force")

    remark = (
        "'here.png' carries the place where it was taken; whoever gets the ZIP can read that; --strip takes it out.\n"
    )
    assert remark in casebook(*pack).stderr
    assert "the place" not in casebook(*pack, "--strip").stderr


def test_a_font_can_be_given_to_a_pack_as_to_an_export(packed: Any, working_folder: Path) -> None:
    """What a letter that no font has is answered with can be typed here too; a file that is none is refused."""
    (working_folder / "notes.txt").write_text("no font")
    missing, none = packed("--format", "pdf", "--font", "gone.ttf"), packed("--format", "pdf", "--font", "notes.txt")

    assert (2, "casebook: there is no font 'gone.ttf'") == (missing.exit_code, missing.stderr.partition(";")[0])
    assert (2, True) == (none.exit_code, "notes.txt' is no" in none.stderr or "notes.txt' is not" in none.stderr)
    assert "--font is for --format pdf" in packed("--format", "text", "--font", "notes.txt").stderr
    for first, second in (("gone.ttf", "notes.txt"), ("notes.txt", "gone.ttf")):  # each of several is looked at
        both = packed("--format", "pdf", "--font", first, "--font", second)
        assert (2, "casebook: there is no font 'gone.ttf'") == (both.exit_code, both.stderr.partition(";")[0])
