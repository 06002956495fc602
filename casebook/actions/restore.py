"""Putting a copy in the place of the book."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

from casebook.actions.backup import summary_words, timestamp
from casebook.actions.callbacks import Agree, ProgressBar, no_progress_bar
from casebook.errors import UsageError, reason_of
from casebook.files.given import past_links, path_typed
from casebook.parsing.clock import Clock
from casebook.store.sqlite.backup import BookSummary
from casebook.store.sqlite.creation import make_private_folder
from casebook.store.sqlite.encryption import Passphrase
from casebook.store.sqlite.names_taken import is_database, meaning_of_name
from casebook.store.sqlite.restore import current_summary, install
from casebook.store.sqlite.verified_copy import NotRestored, verified_copy
from casebook.store.sqlite.watch import Watch


class CopyIsTheBook(UsageError):
    """What was to be restored is the book itself."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{self.name}' is the book itself; name a copy of it."


class Restored(NamedTuple):
    """The copy that is the book now, what it holds, and where what was there before lies; None where nothing was."""

    source: Path
    summary: BookSummary
    previous: Optional[Path]


def restore(
    book: Path,
    name: str,
    clock: Clock,
    *,
    may_make_folder: bool = False,
    passphrase: Passphrase,
    agree: Agree,
    progress: ProgressBar = no_progress_bar,
) -> Restored | None:
    """What was put in the place of the book; None where the person would rather not.

    `agree` is asked only where there is a book, `passphrase` only where the copy is encrypted. Raises CopyIsTheBook,
    NotRestored, and what finding a copy whole and putting it there do.
    """
    source, place = path_typed(name), _place(book, may_make_folder=may_make_folder)
    if source.exists() and place.exists() and source.samefile(place):
        raise CopyIsTheBook(name)
    copying = partial(progress, "copying")
    watch = Watch(copying, partial(progress, "decrypting", at_once=True), partial(progress, "checking", unit="records"))
    with verified_copy(source, place, passphrase, watch) as found:
        if place.exists() and not agree(_question(name, found.summary, current_summary(place))):
            return None
        return Restored(source, found.summary, install(found, place, timestamp(clock), copying))


def _place(book: Path, *, may_make_folder: bool) -> Path:
    """The file that is the book, or will be, past any link to it; its folder is there."""
    place = past_links(book)
    if may_make_folder:
        make_private_folder(place.parent)
    if not place.parent.is_dir():
        raise NotRestored(str(place), f"there is no folder '{place.parent}'")
    try:
        told = None if is_database(place) else meaning_of_name(place)
    except OSError as error:
        raise NotRestored(str(place), reason_of(error)) from error
    if told is not None:
        raise NotRestored(str(place), f"it is {told}")
    return place


def _question(name: str, copy: BookSummary, present: Optional[BookSummary]) -> str:
    book = "the book, which cannot be read" if present is None else f"the book ({summary_words(present)})"
    return f"Put '{' '.join(name.splitlines())}' ({summary_words(copy)}) in the place of {book}?"
