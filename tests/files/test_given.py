"""What is read of what a person names or pipes in: ordinary files, to their end, and never more than was allowed."""

from __future__ import annotations

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from casebook.files.given import (
    CHUNK,
    NotOrdinary,
    TooMuch,
    chunks_from,
    closing_chunks,
    open_ordinary,
    path_typed,
    spool,
    stat_ordinary,
    state_of,
)
from tests.conftest import each


def test_an_ordinary_file_is_read(tmp_path: Path) -> None:
    """Its bytes come from the beginning, by a link too, and its length is known before."""
    (tmp_path / "file").write_bytes(b"hello")
    (tmp_path / "link").symlink_to("file")

    with open_ordinary(tmp_path / "link") as stream:
        assert (5, b"hello") == (stat_ordinary(tmp_path / "link").st_size, stream.read())


SPECIAL: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda path: None, "not there"),
    "folder": (lambda path: path.mkdir(), "a folder"),
    "pipe": (os.mkfifo, "not an ordinary file"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "not an ordinary file"),
    "dead link": (lambda path: path.symlink_to("nowhere"), "not there"),
}


@pytest.mark.parametrize("look", [stat_ordinary, open_ordinary])
@pytest.mark.parametrize("kind", SPECIAL)
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path, kind: str, look: Callable[[Path], object]) -> None:
    """A pipe nobody writes to does not hang, a device is not read, and what it is is said."""
    make, what = SPECIAL[kind]
    make(tmp_path / "it")

    with pytest.raises(NotOrdinary) as refusal:
        look(tmp_path / "it")

    assert what == refusal.value.what


@pytest.mark.parametrize("name", ["file\0name", "file/below"])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    """A NUL is no part of a name, and nothing lies below a file."""
    (tmp_path / "file").touch()

    with pytest.raises(NotOrdinary):
        open_ordinary(tmp_path / name)


def open_handles() -> int:
    """How many files this process has open; none can be told where the system does not say."""
    handles = Path("/proc/self/fd")
    return len(list(handles.iterdir())) if handles.exists() else 0


def test_refused_files_are_closed(tmp_path: Path) -> None:
    """Looking at what is refused leaves no handle open."""
    before = open_handles()
    for _ in range(20):
        with pytest.raises(NotOrdinary):
            open_ordinary(tmp_path)

    assert before == open_handles()


def test_what_is_spooled_can_be_read_again() -> None:
    """All the bytes are there, from the beginning, as often as wanted."""
    spooled = spool([b"first ", b"second"])
    twice = (spooled.read(), spooled.seek(0), spooled.read())
    spooled.close()

    assert (b"first second", 0, b"first second") == twice


@each(("size", "most", "fits"), [(10, 10, True), (11, 10, False), (11, None, True)])
def test_no_more_is_spooled_than_was_allowed(size: int, most: int | None, fits: bool) -> None:
    """As much as the limit is taken, one byte more is refused."""
    if fits:
        assert size == len(b"".join(closing_chunks(spool([b"x" * size], most))))
    else:
        with pytest.raises(TooMuch):
            spool([b"x" * size], most)


def test_chunks_end_where_the_stream_does() -> None:
    """A stream is handed on a chunk at a time, whole, and closed by whoever promised to."""
    stream = BytesIO(b"x" * (2 * CHUNK + 1))

    lengths = [len(chunk) for chunk in closing_chunks(stream)]

    assert ([CHUNK, CHUNK, 1], True, []) == (lengths, stream.closed, list(chunks_from(BytesIO().read)))


def test_a_file_that_is_written_to_has_another_state(tmp_path: Path) -> None:
    """One more byte, or the same bytes written again, can be told."""
    (tmp_path / "file").write_bytes(b"x")
    with open_ordinary(tmp_path / "file") as stream:
        before = state_of(stream)
        with (tmp_path / "file").open("ab") as other:
            other.write(b"y")

        assert before != state_of(stream)


def test_a_tilde_is_somebody_s_home() -> None:
    """`~` is the home of whoever types it; where nobody has that home, it stands as it was typed."""
    assert (Path.home() / "x", Path("~nobody-of-that-name/x")) == (
        path_typed("~/x"),
        path_typed("~nobody-of-that-name/x"),
    )
