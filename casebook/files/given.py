"""Reading what a person names or pipes in: ordinary files, which have an end, and standard input put into one.

What is no ordinary file is never read: a pipe would hang, a device may act on being opened.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from casebook.errors import WrongValue
from casebook.files.system import flags

CHUNK = 1 << 20
"""How many bytes are read at a time."""


class NoFileNamed(WrongValue):
    """What was given for a file names nothing that can be seen; for one to write, a folder."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{self.name}' names no file; type the name of one."


class NotOrdinary(Exception):
    """The name is no ordinary file's; `what` completes "it is …"."""

    def __init__(self, what: str) -> None:
        self.what = what


class TooMuch(Exception):
    """More came than was to be read."""


def path_typed(name: str) -> Path:
    """The path a person typed, `~` being their home; as it stands where nobody has that home. Raises NoFileNamed.

    No name at all is that of no file, though to the system it is the folder that one is in.
    """
    if not name.strip():
        raise NoFileNamed(name)
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def past_links(path: Path) -> Path:
    """Where the links of a path lead, from the root on; a circle of links leads nowhere, and stays as it stands."""
    return Path(os.path.realpath(path))


def names_folder(typed: str) -> bool:
    """Whether what was typed can only be a folder's name, by what it ends in."""
    return typed.endswith(tuple(filter(None, (os.sep, os.altsep))))


def stat_ordinary(path: Path) -> os.stat_result:
    """What the system knows of an ordinary file, which is not opened for that. Raises NotOrdinary, OSError."""
    with _named():
        status = path.stat()
    _refuse_special(status)
    return status


def what_else(status: os.stat_result) -> str | None:
    """What it is that the system knows this of, if it is no ordinary file; completes "it is …"."""
    if stat.S_ISREG(status.st_mode):
        return None
    return "a folder" if stat.S_ISDIR(status.st_mode) else "not an ordinary file"


def open_ordinary(path: Path) -> BinaryIO:
    """The bytes of an ordinary file, from its beginning; links are followed. Raises NotOrdinary, OSError."""
    # Before it is opened too: some systems open no folder, not even to say what it is.
    stat_ordinary(path)
    with _named():
        # Had a pipe come in its place, opening it this way does not wait for somebody to write.
        handle = os.open(path, os.O_RDONLY | flags("O_NONBLOCK", "O_NOCTTY"))
    try:
        # The opened file is looked at, as another may have come in the place of what was looked at before.
        _refuse_special(os.fstat(handle))
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def state_of(stream: BinaryIO) -> tuple[int, int]:
    """How long an open file is and when it was last written: where either changes, somebody wrote to it."""
    status = os.fstat(stream.fileno())
    return status.st_size, status.st_mtime_ns


def spool(pieces: Iterable[bytes], most: int | None = None) -> BinaryIO:
    """All the bytes once the last has come, in a file without a name, at its beginning: it can be read more than once.

    Raises TooMuch where they are more than `most`, OSError, and what the pieces raise.
    """
    from tempfile import TemporaryFile

    spooled: IO[Any] = TemporaryFile()  # noqa: SIM115 - it is closed by whoever asked for it
    try:
        size = 0
        for piece in pieces:
            size += spooled.write(piece)
            if most is not None and size > most:
                raise TooMuch
        spooled.seek(0)
    except BaseException:
        spooled.close()
        raise
    return cast("BinaryIO", spooled)


def chunks_from(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """All that `read` gives, a chunk at a time, to its end."""
    while piece := read(CHUNK):
        yield piece


def closing_chunks(stream: BinaryIO) -> Iterator[bytes]:
    """All that the stream has left; it is closed at the end."""
    with stream:
        yield from chunks_from(stream.read)


@contextmanager
def _named() -> Iterator[None]:
    try:
        yield
    except (FileNotFoundError, NotADirectoryError):
        raise NotOrdinary("not there") from None
    except ValueError:
        raise NotOrdinary("no name of a file") from None


def _refuse_special(status: os.stat_result) -> None:
    what = what_else(status)
    if what is not None:
        raise NotOrdinary(what)
