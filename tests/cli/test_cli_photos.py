"""Pictures that show where they were taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.parsing.pictures import LOCATED


def photo(*, gps: bool = True, order: str = "big", latitude: bool = True) -> bytes:
    """A JPEG of nothing, with an EXIF block as a camera writes it."""

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "big" if order == "big" else "little")

    def tag(name: int, kind: int, count: int, value: int) -> bytes:
        return number(name, 2) + number(kind, 2) + number(count, 4) + number(value, 4)

    first = (
        number(2, 2) + tag(0x0112, 3, 1, 1) + (tag(0x8825, 4, 1, 38) if gps else tag(0x8769, 4, 1, 38)) + number(0, 4)
    )
    second = number(1, 2) + tag(0x0002 if latitude else 0x0000, 5, 3, 60) + number(0, 4)
    tiff = (b"MM\0*" if order == "big" else b"II*\0") + number(8, 4) + first + second + bytes(24)
    exif = b"Exif\0\0" + tiff
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    return b"\xff\xd8\xff\xe0\x00\x04JF" + segment + b"\xff\xda\x00\x02picture\xff\xd9"


@pytest.mark.parametrize("order", ["big", "little"])
def test_a_picture_that_shows_where_it_was_taken_is_remarked_on(towel: Any, tmp_path: Path, order: str) -> None:
    """One line on stderr, once it is kept; the picture is kept as it is."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo(order=order))

    attached = towel("attach", "towel", str(path))

    warning = "casebook: 'photo.jpg' carries the place where it was taken (EXIF); whoever gets it can read that.\n"
    assert (0, warning) == (attached.exit_code, attached.stderr)
    assert photo(order=order) == towel("extract", "towel/2", "--output", "-").stdout_bytes


@pytest.mark.parametrize("name", ["HEIC", "PNG, XMP", "WebP, EXIF", "AVIF", "TIFF", "PDF, packed", "film"])
def test_every_format_of_phones_is_remarked_on(towel: Any, tmp_path: Path, name: str) -> None:
    """Not JPEG alone; where in the file it stands is said."""
    content, where = LOCATED[name]
    path = tmp_path / "photo"
    path.write_bytes(content)

    said = f"casebook: 'photo' carries the place where it was taken ({where}); whoever gets it can read that.\n"
    assert (0, said) == ((kept := towel("attach", "towel", str(path))).exit_code, kept.stderr)


def test_a_zip_says_which_of_its_pictures_show_a_place(towel: Any, tmp_path: Path) -> None:
    """Whoever packs a case is told again; JSON has no pictures in it."""
    for name, content in (("a.jpg", photo()), ("b.heic", LOCATED["HEIC"][0]), ("c.png", b"\x89PNG")):
        (tmp_path / name).write_bytes(content)
        towel("attach", "towel", str(tmp_path / name))

    packed = towel("export", "towel", "--format", "zip", "--output", str(tmp_path / "t.zip"))

    assert 0 == packed.exit_code
    line = next(line for line in packed.stderr.splitlines() if "the places where" in line)
    assert {"'a.jpg'", "'b.heic'"} == {word.rstrip(",") for word in line.split() if "'" in word}
    assert "the place" not in towel("export", "towel", "--format", "json").stderr


@pytest.mark.parametrize("picture", [photo(gps=False), photo(latitude=False), b"\xff\xd8", b"GIF89a", photo()[:40]])
def test_other_pictures_are_attached_without_a_warning(towel: Any, tmp_path: Path, picture: bytes) -> None:
    """Without a latitude there is nothing to say."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(picture)

    assert (0, "") == ((attached := towel("attach", "towel", str(path))).exit_code, attached.stderr)
