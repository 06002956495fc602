"""Metadata taken out of pictures and documents: what they show stays, what they say beside that is gone."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from casebook.masking.metadata import without_metadata
from casebook.parsing.pictures.photos import location_in
from tests.conftest import each

Image = pytest.importorskip("PIL.Image")
features = pytest.importorskip("PIL.features")
pikepdf = pytest.importorskip("pikepdf")
pytest.importorskip("pillow_heif").register_heif_opener()


def _told(orientation: int = 1) -> Any:
    """What a phone writes: the place, the maker, how the picture is to be turned."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "Phone of Ann"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 1.0, 2.0), 3: "E", 4: (4.0, 1.0, 2.0)})
    return exif


def _picture(kind: str, orientation: int = 1, **options: Any) -> bytes:
    picture = Image.new("RGB", (64, 48), (200, 30, 30))
    picture.paste((20, 40, 220), (0, 0, 32, 24))
    written = BytesIO()
    picture.save(written, kind, exif=_told(orientation).tobytes(), **options)
    return written.getvalue()


KINDS = ["JPEG", "PNG", "WEBP", "HEIF", *(["AVIF"] if features.check("avif") else [])]


@each(("kind", "options"), [(kind, {"lossless": True} if kind == "WEBP" else {}) for kind in KINDS])
def test_a_picture_no_longer_says_where_it_was_taken_nor_with_what(kind: str, options: dict[str, Any]) -> None:
    """Its place, its maker and its date are gone; its size and colours are what they were."""
    content = _picture(kind, **options)
    bare = without_metadata(content)

    assert location_in(BytesIO(content)) is not None
    assert bare is not None
    assert (location_in(BytesIO(bare)), b"Phone" in bare) == (None, False)
    with Image.open(BytesIO(bare)) as shown:
        assert (shown.size, dict(shown.getexif())) == ((64, 48), {})
        assert shown.convert("RGB").getpixel((60, 40))[0] > 180


def test_a_scan_keeps_its_pages_and_loses_what_it_says_beside_them() -> None:
    """A TIFF of two pages is one of two pages, without the place and the maker."""
    written = BytesIO()
    pages = [Image.new("L", (40, 60), shade) for shade in (40, 220)]
    pages[0].save(written, "TIFF", save_all=True, append_images=pages[1:], tiffinfo={0x010F: "Phone of Ann"})
    bare = without_metadata(written.getvalue())

    assert bare is not None
    assert (b"Phone of Ann" in written.getvalue(), b"Phone" in bare) == (True, False)
    with Image.open(BytesIO(bare)) as shown:
        assert (shown.n_frames, shown.size, shown.getpixel((0, 0))) == (2, (40, 60), 40)
        shown.seek(1)
        assert shown.getpixel((0, 0)) == 220


def test_a_photo_with_others_behind_it_is_left_as_the_one_that_is_seen() -> None:
    """Phones put a map of depth or light behind a JPEG, each with words of its own: only what is shown goes out."""
    written = BytesIO()
    behind = Image.new("RGB", (32, 24), (2, 30, 30))
    Image.new("RGB", (64, 48), (200, 30, 30)).save(
        written, "MPO", save_all=True, append_images=[behind], exif=_told().tobytes()
    )
    bare = without_metadata(written.getvalue())

    assert bare is not None
    assert (location_in(BytesIO(written.getvalue())) is None, location_in(BytesIO(bare)), b"Phone" in bare) == (
        False,
        None,
        False,
    )
    with Image.open(BytesIO(bare)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (64, 48))


def test_a_picture_that_was_to_be_turned_is_turned() -> None:
    """What said so is gone, so that the picture itself has to stand as it was seen."""
    bare = without_metadata(_picture("JPEG", orientation=6))

    assert bare is not None
    with Image.open(BytesIO(bare)) as shown:
        assert shown.size == (48, 64)


def test_a_document_no_longer_says_who_made_it() -> None:
    """Its information and its XMP are gone, its pages are there."""
    document = pikepdf.new()
    document.add_blank_page()
    document.docinfo["/Author"] = "Ann Example"
    with document.open_metadata() as metadata:
        metadata["dc:creator"] = ["Ann Example"]
    written = BytesIO()
    document.save(written)
    bare = without_metadata(written.getvalue())

    assert bare is not None
    assert b"Ann Example" not in bare
    with pikepdf.open(BytesIO(bare)) as read:
        assert (len(read.pages), "/Metadata" in read.Root, "/Info" in read.trailer) == (1, False, False)


def test_what_is_neither_or_is_broken_is_left_to_be_told() -> None:
    """A text, a film, half a picture, a PDF that is none: nothing is said to be taken out of them."""
    for content in (b"a text", b"\xff\xd8\xff broken", _picture("PNG")[:40], b"%PDF-1.7 nothing", b""):
        assert without_metadata(content) is None
