"""Files that appear whole or not at all, and those that are their owner's alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from casebook.files.atomic_write import (
    NameTaken,
    building_beside,
    free_name,
    rename_no_replace,
    replace_file,
    temporary_beside,
    write_new,
    write_replacing,
)
from casebook.files.private import FolderOfAnother, create_private, make_own_folder, make_private, make_private_folder


def mode(path: Path) -> int:
    """Who may do what with it."""
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    """What lies in the folder."""
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def umask(bits: int) -> Iterator[None]:
    """With this umask."""
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


def failing() -> Iterator[bytes]:
    """Bytes that stop coming."""
    yield b"half"
    raise RuntimeError("it broke off")


@pytest.mark.parametrize("write", [write_new, write_replacing])
def test_a_file_appears_whole(tmp_path: Path, write: Callable[..., None]) -> None:
    """What was written is there under its name, its owner's alone whatever the umask, and nothing else is left."""
    with umask(0):
        write(tmp_path / "file", [b"first ", b"second"])

    assert (["file"], b"first second") == (names(tmp_path), (tmp_path / "file").read_bytes())
    assert 0o600 == mode(tmp_path / "file")


@pytest.mark.parametrize("write", [write_new, write_replacing])
def test_what_breaks_off_leaves_nothing(tmp_path: Path, write: Callable[..., None]) -> None:
    """Where the bytes stop coming, the error is theirs, and no half file is left."""
    with pytest.raises(RuntimeError, match="it broke off"):
        write(tmp_path / "file", failing())

    assert [] == names(tmp_path)


def test_what_was_there_stays_until_the_new_is_whole(tmp_path: Path) -> None:
    """Writing in the place of a file replaces it at one stroke, or leaves it byte for byte."""
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(RuntimeError):
        write_replacing(tmp_path / "file", failing())
    before = (tmp_path / "file").read_bytes()

    write_replacing(tmp_path / "file", [b"new"])

    assert (b"old", b"new", ["file"]) == (before, (tmp_path / "file").read_bytes(), names(tmp_path))


TAKEN: dict[str, Callable[[Path], object]] = {
    "file": lambda path: path.write_bytes(b"mine"),
    "folder": lambda path: path.mkdir(),
    "link that leads nowhere": lambda path: path.symlink_to("nowhere"),
    "pipe": os.mkfifo,
}


@pytest.mark.parametrize("kind", TAKEN)
def test_a_name_that_is_taken_is_not_given(tmp_path: Path, kind: str) -> None:
    """Neither a file that was there, nor one that came meanwhile, is replaced or written through."""
    TAKEN[kind](tmp_path / "there")
    with pytest.raises(NameTaken):
        write_new(tmp_path / "there", [b"x"])

    def pieces() -> Iterator[bytes]:
        yield b"x"
        TAKEN[kind](tmp_path / "meanwhile")

    with pytest.raises(NameTaken):
        write_new(tmp_path / "meanwhile", pieces())

    assert ["meanwhile", "there"] == names(tmp_path)
    if kind == "file":
        assert [b"mine", b"mine"] == [(tmp_path / name).read_bytes() for name in ("there", "meanwhile")]


def test_what_a_library_leaves_beside_goes_too(tmp_path: Path) -> None:
    """A journal of what is built goes with it, and so does a temporary file that was given no name."""
    with building_beside(tmp_path / "file", endings=("-journal",)) as building:
        building.with_name(f"{building.name}-journal").write_bytes(b"x")
    with temporary_beside(tmp_path / "other", ("-journal",)) as building:
        building.with_name(f"{building.name}-journal").write_bytes(b"x")

    assert ["file"] == names(tmp_path)


def test_a_temporary_file_that_was_given_a_name_stays(tmp_path: Path) -> None:
    """Giving a name, in the place of another or of nothing, keeps the file."""
    (tmp_path / "old").write_bytes(b"old")
    with temporary_beside(tmp_path / "new") as building:
        building.write_bytes(b"1")
        rename_no_replace(building, tmp_path / "new")
    with temporary_beside(tmp_path / "old") as building:
        building.write_bytes(b"2")
        replace_file(building, tmp_path / "old")

    assert {"new": b"1", "old": b"2"} == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


@pytest.mark.parametrize("name", ["x" * 255, "漢" * 85, "é" * 127])
def test_the_longest_name_can_be_written(tmp_path: Path, name: str) -> None:
    """What is built for a name of 255 bytes has a name that fits too."""
    write_new(tmp_path / name, [b"x"])
    write_replacing(tmp_path / name, [b"y"])

    assert ([name], b"y") == (names(tmp_path), (tmp_path / name).read_bytes())


def test_a_free_name_has_a_number_before_its_ending(tmp_path: Path) -> None:
    """The name itself where it is free, else the first number that is, links that lead nowhere included."""
    first = free_name(tmp_path / "a.pdf")
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a-2.pdf").symlink_to("nowhere")

    assert ("a.pdf", "a-3.pdf") == (first.name, free_name(tmp_path / "a.pdf").name)


@pytest.mark.parametrize("bits", [0, 0o077, 0o777])
def test_private_is_private_whatever_the_umask(tmp_path: Path, bits: int) -> None:
    """Files are 0600, also where the umask takes the owner's own permissions; folders give nobody else any."""
    with umask(bits):
        create_private(tmp_path / "file")
        make_own_folder(tmp_path / "own")
    with umask(bits & 0o077):
        made = make_private_folder(tmp_path / "parent" / "folder")

    assert [0o600, 0o700, 0o700] == [mode(tmp_path / "file"), mode(tmp_path / "own"), mode(made)]


def test_what_is_there_is_made_private(tmp_path: Path) -> None:
    """A file and a folder that others could open are closed to them; a file that is there is never made again."""
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "file").chmod(0o644)
    (tmp_path / "folder").mkdir(mode=0o755)

    make_private(tmp_path / "file")
    make_own_folder(tmp_path / "folder")

    assert (0o600, 0o700) == (mode(tmp_path / "file"), mode(tmp_path / "folder"))
    with pytest.raises(FileExistsError):
        create_private(tmp_path / "file")
    assert b"x" == (tmp_path / "file").read_bytes()


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_folder_of_one_s_own_is_no_link_and_no_file(tmp_path: Path, kind: str) -> None:
    """What another could have put there is not followed."""
    (tmp_path / "elsewhere").mkdir()
    if kind == "file":
        (tmp_path / "own").touch()
    else:
        (tmp_path / "own").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FolderOfAnother):
        make_own_folder(tmp_path / "own")


LOCKING = """
import sys
from pathlib import Path
from casebook.files.lock import folder_lock
with folder_lock(Path(sys.argv[1])):
    count = Path(sys.argv[1], "count")
    before = int(count.read_text())
    for _ in range(50000):
        pass
    count.write_text(str(before + 1))
"""


def test_a_folder_is_locked_for_one_process_at_a_time(tmp_path: Path) -> None:
    """Eight processes that read and then write the same file lose nothing."""
    (tmp_path / "count").write_text("0")
    command = [sys.executable, "-c", LOCKING, str(tmp_path)]

    running = [subprocess.Popen(command) for _ in range(8)]

    assert [0] * 8 == [process.wait(60) for process in running]
    assert ("8", ["count"]) == ((tmp_path / "count").read_text(), names(tmp_path))
