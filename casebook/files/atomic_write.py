"""A file that appears whole or not at all: built beside its place, synced, and only then given its name.

What is built is its owner's alone from the first byte, and gone if anything goes wrong. A name is given in one of two
ways: never in the place of another file (`rename_no_replace`), or in its place at one stroke (`replace_file`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from casebook.files.other_processes import is_running
from casebook.files.private import create_private
from casebook.files.sync import fsync_file, fsync_folder

_LONGEST = 200
"""How many bytes of a name are kept in the name of what is built for it; file systems take 255."""

_ENDING = ".casebook-new"


_ABANDONED_AFTER_SECONDS = 24 * 60 * 60

_TRIES, _BETWEEN_SECONDS = 6, 0.1
"""How often, and how far apart, a file is replaced that somebody has open where that is not allowed: programs that look
through every new file, as those against viruses do, have it for a moment."""


_NOT_REPLACED = "another program has it open, or it is somebody else's"


class NameTaken(Exception):
    """There is something of that name already, and it is not to be replaced."""


@contextmanager
def building_beside(path: Path, *, replace: bool = False, endings: Sequence[str] = ()) -> Iterator[Path]:
    """An empty private file beside `path`; what it holds at the end is synced and gets the name `path`.

    `endings` are those of files that a library may leave beside it, which go with it. Raises NameTaken unless `replace`,
    OSError, and what is raised inside; nothing is left then.
    """
    if not replace and os.path.lexists(path):
        raise NameTaken
    with temporary_beside(path, endings) as building:
        yield building
        fsync_file(building)
        if replace:
            replace_where_allowed(building, path)
            # It is there; where the folder cannot be synced, a power cut may bring back what was there before, whole.
            with suppress(OSError):
                fsync_folder(path.parent)
        else:
            rename_no_replace(building, path)


@contextmanager
def temporary_beside(path: Path, endings: Sequence[str] = ()) -> Iterator[Path]:
    """An empty private file beside `path`, gone at the end unless it was given a name by then. Raises OSError."""
    remove_leftovers(path.parent)
    # Cut between two characters: macOS takes no other names.
    short = path.name.encode("utf-8", "ignore")[:_LONGEST].decode("utf-8", "ignore")
    building = path.with_name(f".{short}.{os.getpid()}{_ENDING}")
    with suppress(OSError):
        # Of a process that had the number of this one.
        building.unlink()
    create_private(building)
    try:
        _remove_abandoned(building)
        yield building
    finally:
        for left in (building, *(building.with_name(f"{building.name}{ending}") for ending in endings)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def remove_leftovers(folder: Path) -> None:
    """Remove what processes were building in this folder that were killed before they could."""
    for left, process in _built_in(folder):
        if is_running(process) is False:
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _remove_abandoned(building: Path) -> None:
    """Where nobody can say whether a process runs, what it was building is left once nothing was written to it for a day."""
    for left, process in _built_in(building.parent):
        with suppress(OSError):
            aged = building.stat().st_mtime - left.stat().st_mtime > _ABANDONED_AFTER_SECONDS
            if aged and is_running(process) is None:
                left.unlink(missing_ok=True)


def _built_in(folder: Path) -> Iterator[tuple[Path, int]]:
    """What is being built in the folder, or was left there, and the number of the process that did."""
    for left in folder.glob(f".*{_ENDING}*"):
        _, _, process = left.name.partition(_ENDING)[0].rpartition(".")
        if process.isdecimal():
            yield left, int(process)


def write_new(path: Path, pieces: Iterable[bytes]) -> None:
    """Put the bytes into a file that is not there yet. Raises NameTaken, OSError, and what the pieces raise."""
    with building_beside(path) as building:
        _fill(building, pieces)


def write_replacing(path: Path, pieces: Iterable[bytes]) -> None:
    """Put the bytes into a file; what was there stays until they are safe. Raises OSError, and what the pieces raise."""
    with building_beside(path, replace=True) as building:
        _fill(building, pieces)


def rename_no_replace(building: Path, path: Path) -> None:
    """Give a file its name, for good, and only if nobody has that name. Raises NameTaken, OSError."""
    try:
        # Not a rename, which would replace what came there meanwhile.
        os.link(building, path)
    except FileExistsError:
        raise NameTaken from None
    except (AttributeError, OSError):
        # exFAT and others, and some systems, have no hard links: take the name first, then replace what is then our own
        # empty file.
        _claim_name(building, path)
    else:
        with suppress(OSError):
            building.unlink()
    try:
        fsync_folder(path.parent)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def replace_file(building: Path, path: Path) -> None:
    """Give a file its name, in the place of what has it, and make sure of that. Raises OSError."""
    replace_where_allowed(building, path)
    fsync_folder(path.parent)


def replace_where_allowed(building: Path, path: Path) -> None:
    """Give a file its name, in the place of what has it. Raises OSError, which says so where another program has it open."""
    for left in reversed(range(_TRIES)):
        try:
            os.replace(building, path)
        except PermissionError as error:
            if not os.access(path.parent, os.W_OK):
                raise
            if not left:
                raise PermissionError(error.errno, _NOT_REPLACED) from error
            sleep(_BETWEEN_SECONDS)
        else:
            return


def free_name(path: Path) -> Path:
    """The name, or where it is taken the same with `-2`, `-3` before its ending."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _claim_name(building: Path, path: Path) -> None:
    try:
        create_private(path)
    except FileExistsError:
        raise NameTaken from None
    try:
        replace_where_allowed(building, path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _fill(building: Path, pieces: Iterable[bytes]) -> None:
    with building.open("r+b") as file:
        file.writelines(pieces)
