"""How a book is made: whole or not at all, for its owner alone, and never in the place of anything."""

from __future__ import annotations

from pathlib import Path

from casebook.errors import reason_of
from casebook.files import private
from casebook.files.atomic_write import replace_file, replace_where_allowed
from casebook.files.lock import folder_lock
from casebook.files.sync import fsync_file
from casebook.files.system import is_disk_full
from casebook.store import errors
from casebook.store.sqlite.empty import empty_book
from casebook.store.sqlite.file_names import SIDE_FILES
from casebook.store.sqlite.names_taken import meaning_of_name


def make_private_folder(path: Path) -> Path:
    """The folder at `path`, made with its parents, for its owner alone. Raises BookUnreachable."""
    try:
        return private.make_private_folder(path)
    except OSError as error:
        raise errors.BookUnreachable(str(path), reason_of(error)) from error


def create(path: Path) -> None:
    """Make an empty book, whole or not at all: built beside its place under a lock on the folder, then moved there.

    Raises BookUnreachable, NotRecorded.
    """
    if path.is_symlink():
        raise errors.BookUnreachable(str(path), "it is a link that leads nowhere", "Fix the link, or name another.")
    if not path.parent.is_dir():
        raise errors.BookUnreachable(
            str(path), f"there is no folder '{path.parent}'", "Make it first, or name another."
        )
    check_means_nothing(path)
    building = path.with_name(f".{path.name}.new")
    try:
        with folder_lock(path.parent):
            if path.exists():
                return
            _quarantine_stray_journals(path)
            building.unlink(missing_ok=True)
            private.create_private(building)
            _write(building, path)
            replace_file(building, path)
    except OSError as error:
        raise errors.BookUnreachable(str(path), reason_of(error)) from error


def check_means_nothing(path: Path) -> None:
    """No book has a name that means something to a database beside it. Raises BookUnreachable."""
    try:
        told = meaning_of_name(path)
    except OSError as error:
        raise errors.BookUnreachable(str(path), reason_of(error)) from error
    if told is not None:
        raise errors.BookUnreachable(str(path), f"it is {told}", "Name another.")


def _write(building: Path, path: Path) -> None:
    try:
        building.write_bytes(empty_book())
        fsync_file(building)
    except OSError as error:
        raise errors.NotRecorded(str(path), "the disk is full" if is_disk_full(error) else reason_of(error)) from error


def _quarantine_stray_journals(path: Path) -> None:
    """A journal of a book that is gone would be played back into the new one of that name."""
    for ending in SIDE_FILES:
        stray = path.with_name(f"{path.name}{ending}")
        if stray.exists():
            replace_where_allowed(stray, path.with_name(f"{path.name}{ending}.of-a-book-that-is-gone"))
