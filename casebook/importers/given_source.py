"""What is to be imported, as far as it was looked at: how it begins, and the names in it where it is a ZIP or a folder."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from casebook.files import given
from casebook.importers.zip_names import held, names_below
from casebook.text.documents.html_text import LONGEST
from casebook.text.documents.saved_pages import is_archive_of_page, is_page

HEAD_BYTES = 4096
"""As many bytes of a file are looked at: the lines above a mail's `From:` often take one or two thousand."""

MOST_NAMES = 100_000
"""How many names of a ZIP or a folder are looked at."""


class Look(NamedTuple):
    """A first look: how a file begins, the `names` in a ZIP or below a folder (parted by `/`, those of ZIPs in it too), and
    whether it is a folder; `closed` are the files and folders in it that cannot be read."""

    head: bytes
    names: tuple[str, ...] = ()
    is_folder: bool = False
    closed: tuple[str, ...] = ()

    @property
    def may_be_text(self) -> bool:
        """Whether it may be a text: no folder, no ZIP, and without the bytes that no text has."""
        return not (self.is_folder or self.names or self.head.startswith(b"PK") or b"\0\0\0" in self.head)

    @property
    def is_damaged_zip(self) -> bool:
        """Whether it begins as a ZIP with members does, and nothing in it can be named."""
        return not (self.is_folder or self.names) and self.head.startswith(b"PK\x03\x04")


class GivenSource(NamedTuple):
    """What was given: a file by its stream, at its beginning, or a folder by its path; `name` is as it was typed.

    `held` closes what was opened of it, once it is done with.
    """

    name: str
    look: Look
    stream: BinaryIO | None = None
    folder: Path | None = None
    held: ExitStack | None = None

    @property
    def file(self) -> BinaryIO:
        """The stream of a file; an importer that takes no folders is never given one."""
        assert self.stream is not None
        return self.stream

    def kept_open(self, stream: BinaryIO) -> BinaryIO:
        """This stream, closed once all of what was given is done with; held in memory where nobody says when that is."""
        if self.held is not None:
            return self.held.enter_context(stream)
        with stream:
            return BytesIO(stream.read())


def head_of_file(stream: BinaryIO) -> bytes:
    """How a file begins; all of a saved page, which begins with what nobody reads."""
    head = stream.read(HEAD_BYTES)
    if is_archive_of_page(head) or is_page(head.decode("utf-8", "replace")):
        head += stream.read(LONGEST)
    return head


def look_at(stream: BinaryIO) -> Look:
    """A first look at a file, which is at its beginning afterwards. Raises OSError."""
    stream.seek(0)
    head = head_of_file(stream)
    names = _names_in_zip(stream) if head.startswith(b"PK") else ()
    stream.seek(0)
    return Look(head, names)


def look_into(folder: Path) -> Look:
    """A first look at a folder: the names of the ordinary files in it and below it, in their order. Raises OSError where the
    folder itself cannot be read."""
    closed: list[str] = []
    found = sorted(islice(_files_below(folder, closed), MOST_NAMES))

    def opened(name: str) -> BinaryIO | None:
        try:
            return given.open_ordinary(folder / name)
        except given.NotOrdinary:
            return None

    return Look(b"", tuple(names_below(found, opened, MOST_NAMES)), is_folder=True, closed=tuple(closed))


def _files_below(folder: Path, closed: list[str]) -> Iterator[str]:
    """The files; what cannot be read is put into `closed`, and keeps no other out."""

    def named(path: Path) -> str:
        return path.relative_to(folder).as_posix()

    def refuse(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise error
        closed.append(named(Path(error.filename)))

    for at, folders, files in os.walk(folder, onerror=refuse):
        # A link to a folder is not followed by `os.walk`; one to a file counts as the file.
        folders.sort()
        for file in (Path(at) / name for name in sorted(files)):
            try:
                if not file.is_file():
                    continue
            except OSError:  # in a folder whose names may be read, and nothing else
                closed.append(named(file))
                continue
            if os.access(file, os.R_OK):
                yield named(file)
            else:
                closed.append(named(file))


def _names_in_zip(stream: BinaryIO) -> tuple[str, ...]:
    """The names of a ZIP's members; none where it is damaged, which whoever reads it will say."""
    try:
        with zipfile.ZipFile(stream) as archive:
            return tuple(names_below(archive.namelist(), lambda name: held(archive, name), MOST_NAMES))
    except (zipfile.BadZipFile, ValueError, IndexError, OverflowError, OSError, NotImplementedError):
        return ()


def begins(pattern: bytes) -> Callable[[Look], bool]:
    """Whether a file begins so."""
    beginning = re.compile(pattern)
    return lambda look: not look.is_folder and beginning.match(look.head) is not None


def holds(pattern: str) -> Callable[[Look], bool]:
    """Whether a ZIP or a folder holds a file with such a name, whatever the case of its letters."""
    inside = re.compile(pattern, re.IGNORECASE)
    return lambda look: any(inside.search(name) for name in look.names)
