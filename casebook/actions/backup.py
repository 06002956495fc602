"""Making a whole copy of the book, and saying what a copy holds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.errors import UsageError
from casebook.files.given import names_folder, path_typed
from casebook.parsing.clock import Clock
from casebook.store.checking.check import amount, problems
from casebook.store.sqlite import backup as copies
from casebook.store.sqlite.backup import BookSummary
from casebook.store.sqlite.book_files import check_not_of_book
from casebook.store.sqlite.names_taken import is_copy_by_hand
from casebook.store.sqlite.opening import open_as_it_is
from casebook.store.sqlite.watch import Watch
from casebook.store.versions.migrations import VERSION, version_of
from casebook.text.sizes import count_words

if TYPE_CHECKING:
    from sqlite3 import Connection

ENCRYPTED_ENDING = ".age"


class BackupToStdout(UsageError):
    """A backup was to go to standard output."""

    def __str__(self) -> str:
        return "a backup is a file, which can be looked through after it was written; name one."


class BackedUp(NamedTuple):
    """The copy that was made: where it is, whether it is encrypted, what it holds, and what is to be said of that."""

    path: Path
    encrypted: bool
    summary: BookSummary
    warnings: tuple[str, ...] = ()


def back_up(
    book: Path,
    name: Optional[str],
    clock: Clock,
    passphrase: Optional[str] = None,
    progress: ProgressBar = no_progress_bar,
) -> BackedUp:
    """A whole copy of the book in the file or folder that was named, else beside the book; encrypted with a passphrase.

    Raises BackupToStdout, BookInTheWay, CopyExists, CopyNotMade, CopyNotWhole, EncryptionUnavailable, and what opening a
    book does.
    """
    watch = Watch(partial(progress, "copying"), partial(progress, "encrypting", at_once=True))
    faults: list[str] = []
    look = partial(_add_faults, faults=faults, progress=progress)
    with closing(open_as_it_is(book)) as connection:
        path = backup_path(book, name, clock, encrypted=passphrase is not None)
        if not (os.path.lexists(path) or is_copy_by_hand(path, book)):
            check_not_of_book(path, book)
        if passphrase is None:
            summary = copies.backup(connection, book, path, watch, look)
        else:
            summary = copies.encrypted_backup(connection, book, path, passphrase, watch, look)
    return BackedUp(path, passphrase is not None, summary, tuple(_told(faults)))


def _add_faults(copy: Connection, faults: list[str], progress: ProgressBar) -> None:
    """Add what `restore` would find. A copy of an older version is looked at there, once it is brought up to date."""
    if version_of(copy) == VERSION:
        with progress("checking", amount(copy), unit="records") as advance:
            faults += problems(copy, advance)


def _told(faults: Sequence[str]) -> Iterator[str]:
    if faults:
        others = f" and {len(faults) - 1} more" if len(faults) > 1 else ""
        yield (
            f"the book is not as casebook wrote it ({faults[0]}{others}), and neither is this copy, so that `restore` "
            "will not take it; keep the older ones. `casebook check` says all."
        )


def backup_path(book: Path, name: Optional[str], clock: Clock, *, encrypted: bool) -> Path:
    """Where the copy goes. Raises BackupToStdout, NoFileNamed, and CopyNotMade where its folder is missing."""
    if name == "-":
        raise BackupToStdout()
    ending = ENCRYPTED_ENDING if encrypted else ""
    path = book.parent if name is None else path_typed(name)
    if path.is_dir() or (name is not None and names_folder(name)):
        path = path / f"{book.stem}-{timestamp(clock)}.db{ending}"
    elif ending and path.suffix != ending:
        path = path.with_name(f"{path.name}{ending}")
    if not path.parent.is_dir():
        raise copies.CopyNotMade(str(path), f"there is no folder '{path.parent}'")
    return path


def timestamp(clock: Clock) -> str:
    """The present as a part of a file name, on the clock of this place: 2024-11-20-120000."""
    return clock.now.isoformat(timespec="seconds")[:19].replace("T", "-").replace(":", "")


def summary_words(summary: BookSummary) -> str:
    """`2 cases, 14 entries, last written 2024-11-20 12:00`."""
    cases, entries = count_words(summary.cases, "case"), count_words(summary.entries, "entry", "entries")
    last = f", last written {summary.last[:10]} {summary.last[11:16]}" if summary.last else ""
    return f"{cases}, {entries}{last}"


def digest_words(summary: BookSummary) -> str:
    """What pins all that was ever written, in the words of `check --digest`."""
    digest = f"digest {summary.digest}" if summary.digest else "no digest in a book of version 1"
    return f"{count_words(summary.records, 'record')}, {digest}"
