"""`export --format html`: the page as a command writes it, with the pictures of the book."""

from __future__ import annotations

import base64
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.exporters.page_tree import page_tree
from tests.parsing.pictures import chunk, exif_segment, jpeg, png

KEPT = "in the page as kept; nothing in a picture is masked.\n"


def attach(towel: Any, folder: Path, name: str, content: bytes, *more: str) -> None:
    """A file of this name, kept with the case."""
    (folder / name).write_bytes(content)
    assert 0 == towel("--yes", "attach", "towel", str(folder / name), *more).exit_code


def test_a_page_holds_the_pictures_of_the_book_and_names_the_other_files(towel: Any, tmp_path: Path) -> None:
    """What is a picture by its content is shown as it was kept, whatever it is called; a script or a PDF is only named."""
    shown = {"photo.jpg": jpeg(), "odd.txt": png(), "moving.gif": b"GIF89a", "web.webp": b"RIFF\0\0\0\0WEBPVP8 "}
    for name, content in shown.items():
        attach(towel, tmp_path, name, content)
    attach(towel, tmp_path, "drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
    attach(towel, tmp_path, "no.png", b"%PDF-1.7")

    result = towel("export", "towel", "--format", "html")
    page = page_tree(result.stdout)

    contents = [base64.b64decode(image.attributes["src"].partition(",")[2]) for image in page.all("img")]
    assert list(shown.values()) == contents
    assert (0, f"casebook: the 4 pictures are {KEPT}") == (result.exit_code, result.stderr)
    for name in (*shown, "drawing.svg", "no.png"):
        assert name in page.text


def test_stderr_names_a_picture_that_carries_a_place(towel: Any, tmp_path: Path) -> None:
    """The person is told before they send it; a file without a place goes without a word about one."""
    attach(towel, tmp_path, "here.jpg", jpeg(exif_segment()))
    attach(towel, tmp_path, "nowhere.png", png(chunk(b"tEXt", b"Comment\0hello")))

    result = towel("export", "towel", "--format", "html", "--output", str(tmp_path / "case.html"))

    assert 0 == result.exit_code
    assert (
        "casebook: 'here.jpg' carries the place where it was taken; whoever gets the page can read that; --strip takes it out.\n"
        in result.stderr
    )
    assert "nowhere.png" not in result.stderr
    assert 2 == len(page_tree((tmp_path / "case.html").read_text(encoding="utf-8")).all("img"))


def test_a_picture_that_is_too_large_is_named_and_stderr_says_so(towel: Any, tmp_path: Path) -> None:
    """A page has to open on a phone: what is over the limit is left out, and that is said."""
    attach(towel, tmp_path, "large.gif", b"GIF89a" + bytes(8 << 20))

    result = towel("export", "towel", "--format", "html")

    assert [] == page_tree(result.stdout).all("img")
    assert "large.gif" in result.stdout
    assert (
        "casebook: 'large.gif' (8 MB) is too large to be shown and only named; a page shows pictures of 8 MB, 24 MB in all.\n"
        == result.stderr
    )


@pytest.mark.parametrize("words", [("--no-redact",), ()])
def test_a_page_is_masked_like_every_text_that_people_read(towel: Any, words: tuple[str, ...]) -> None:
    """A card number goes, unless it is to stay."""
    towel("note", "towel", "My card is 4111 1111 1111 1111.")

    result = towel("export", "towel", "--format", "html", *words)

    assert bool(words) == ("4111 1111 1111 1111" in result.stdout)
    assert bool(words) != ("masked" in result.stderr)


def test_a_private_picture_is_in_no_page_unless_it_is_asked_for(towel: Any, tmp_path: Path) -> None:
    """Nor is what was erased, whose name stays."""
    attach(towel, tmp_path, "private.gif", b"GIF89a")
    attach(towel, tmp_path, "erased.gif", b"GIF87a")
    towel("edit", "towel/2", "--private")
    towel("--yes", "erase", "towel/3")

    plain = towel("export", "towel", "--format", "html").stdout
    asked = towel("export", "towel", "--format", "html", "--include-private").stdout

    assert (0, 1) == (len(page_tree(plain).all("img")), len(page_tree(asked).all("img")))
    assert "private.gif" not in plain


@pytest.mark.parametrize(("entries", "size"), [(10_000, "1.1 GB"), (2000, "315 MB"), (1999, None)])
@pytest.mark.parametrize(
    "words", [("export", "towel", "--format"), ("pack", "towel", "--format")], ids=["export", "pack"]
)
def test_what_a_long_pdf_takes_is_said_before_it_is_made(
    towel: Any, book: Path, tmp_path: Path, words: tuple[str, ...], entries: int, size: str | None
) -> None:
    """The first sentence on stderr, with what takes little; none of a short one, nor of a page."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("UPDATE cases SET last_number = ?", (entries,))

    told = {
        form: towel(*words, form, "--unchecked", "--force", "--output", str(tmp_path / "towel.out")).stderr
        for form in ("pdf", "html")
    }

    assert told["pdf"].startswith(f"casebook: a PDF of a case as long as this can take {size} of memory") == (
        size is not None
    )
    assert "memory" not in told["html"]
