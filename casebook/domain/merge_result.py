"""Cases on their way from one book to another: what a document holds, and what merging it into a book did. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.records.kinds import Case, Entry


@dataclass(frozen=True)
class ImportedCase:
    """A case as another book has it. No number up to `last_number` is free in it, whether its entry came along or not."""

    case: Case
    entries: tuple[Entry, ...]
    last_number: int


@dataclass(frozen=True)
class FieldConflict:
    """A case or an entry that the two books do not tell alike, and in what."""

    ref: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class MergeResult:
    """What became of one incoming case; refs are this book's.

    `updated` took the incoming state, as nobody had touched it here since it was recorded. Of `conflicts` this book's
    state stays, and the incoming one is in the history. What is `removed` or `erased` here stays so. `renumbered` are
    pairs of the incoming ref and this book's. `without_content` are attachments whose file neither came nor is here,
    `with_content` those that were here without it until now.
    """

    handle: str
    their_handle: str
    is_new: bool
    is_removed: bool = False
    added: tuple[str, ...] = ()
    same: int = 0
    updated: tuple[FieldConflict, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()
    renumbered: tuple[tuple[str, str], ...] = ()
    removed: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    without_content: tuple[str, ...] = ()
    with_content: tuple[str, ...] = ()
