"""Cases on their way from one book to another: what a document holds, and what merging it into a book did. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

from casebook.records.codec import Cell
from casebook.records.kind import Kind
from casebook.records.kinds import KINDS, Case, Entry, kind_of


class ImportedEntry(NamedTuple):
    """An entry as another book has it: its kind by name, and its cells by column, in the order of `Kind.no_cells`."""

    kind_name: str
    cells: Mapping[str, Cell]

    @classmethod
    def of(cls, entry: Entry) -> Self:
        """The entry, as its kind writes it."""
        kind = kind_of(entry)
        return cls(kind.name, kind.encode(entry))

    @property
    def kind(self) -> Kind[Any]:
        """What it is."""
        return KINDS[self.kind_name]

    @property
    def uuid(self) -> str:
        """Its identity."""
        return str(self.cells["uuid"])

    @property
    def number(self) -> int:
        """Its number in that book."""
        number = self.cells["number"]
        assert isinstance(number, int)
        return number


@dataclass(frozen=True)
class ImportedCase:
    """A case as another book has it. No number up to `last_number` is free in it, whether its entry came along or not."""

    case: Case
    entries: tuple[ImportedEntry, ...]
    last_number: int

    @classmethod
    def of(cls, case: Case, entries: Iterable[Entry], last_number: int) -> Self:
        """The case with these entries."""
        return cls(case, tuple(map(ImportedEntry.of, entries)), last_number)


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
