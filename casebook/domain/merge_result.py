"""Cases on their way from one book to another: what a document holds, and what merging it into a book did. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

from casebook.records.codec import Cell
from casebook.records.kind import Kind
from casebook.records.kinds import KINDS, Case, Entry, kind_of
from casebook.records.row_batch import Cells


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


class ImportedEntries(NamedTuple):
    """The entries of one kind as another book has them, column by column: what is done to all takes one step a column.

    Each column of `Kind.no_cells` is there, in that order, with a cell for each entry.
    """

    kind_name: str
    columns: Mapping[str, Cells]

    @property
    def kind(self) -> Kind[Any]:
        """What they are."""
        return KINDS[self.kind_name]

    @property
    def uuids(self) -> Sequence[str]:
        """Their identities."""
        return self.columns["uuid"]

    @property
    def numbers(self) -> Sequence[int]:
        """Their numbers in that book."""
        return self.columns["number"]

    @property
    def each(self) -> Iterator[ImportedEntry]:
        """One after the other."""
        for cells in zip(*self.columns.values(), strict=True):
            yield ImportedEntry(self.kind_name, dict(zip(self.columns, cells, strict=True)))


def by_kind(entries: Iterable[ImportedEntry]) -> list[ImportedEntries]:
    """These entries, those of each kind together."""
    of_kind: dict[str, list[Sequence[Cell]]] = {}
    for entry in entries:
        of_kind.setdefault(entry.kind_name, []).append([entry.cells[name] for name in entry.kind.no_cells])
    return [
        ImportedEntries(kind, dict(zip(KINDS[kind].no_cells, zip(*rows, strict=True), strict=True)))
        for kind, rows in of_kind.items()
    ]


@dataclass
class WholeCase:
    """What is to be known of all parts of a case that comes in several: the uuid of each entry by its number, and the last
    number given. It is whole when all parts were read once."""

    identities: dict[int, str]
    last_number: int = 0


class CasePart(NamedTuple):
    """Which part of a large case this is. The parts follow each other; each has the case itself, and some of its entries."""

    of: WholeCase
    is_first: bool
    is_last: bool


@dataclass(frozen=True)
class ImportedCase:
    """A case as another book has it. No number up to `last_number` is free in it, whether its entry came along or not.

    A large one comes in parts.
    """

    case: Case
    of_kinds: tuple[ImportedEntries, ...]
    last_number: int
    part: CasePart | None = None

    @classmethod
    def of(cls, case: Case, entries: Iterable[Entry], last_number: int) -> Self:
        """The case with these entries."""
        return cls.holding(case, map(ImportedEntry.of, entries), last_number)

    @classmethod
    def holding(cls, case: Case, entries: Iterable[ImportedEntry], last_number: int) -> Self:
        """The case with these entries."""
        return cls(case, tuple(by_kind(entries)), last_number)

    @property
    def count(self) -> int:
        """How many entries come with it, but for those of other parts."""
        return sum(len(each.numbers) for each in self.of_kinds)

    @property
    def begins(self) -> bool:
        """Whether nothing of this case came before."""
        return self.part is None or self.part.is_first

    @property
    def ends(self) -> bool:
        """Whether nothing of this case follows."""
        return self.part is None or self.part.is_last

    @property
    def identities(self) -> Mapping[int, str]:
        """The uuid of each of its entries by its number, those of other parts among them."""
        if self.part:
            return self.part.of.identities
        return {number: uuid for some in self.of_kinds for number, uuid in zip(some.numbers, some.uuids, strict=True)}

    @property
    def entries(self) -> Sequence[ImportedEntry]:
        """Its entries, but for those of other parts, in the order of their numbers."""
        return sorted((entry for some in self.of_kinds for entry in some.each), key=lambda entry: entry.number)

    @property
    def uuids(self) -> list[str]:
        """The identities of the case and all its entries."""
        return [self.case.uuid, *(uuid for some in self.of_kinds for uuid in some.uuids)]


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


@dataclass(frozen=True)
class CompanyMerged:
    """What became of one incoming company, by this book's ref.

    `taken` are the fields that this book did not say, or that nobody had touched; of `conflicts` this book's stay, and the
    incoming ones are in the history. What is removed or erased here stays so.
    """

    ref: str
    is_new: bool = False
    is_removed: bool = False
    taken: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    erased: bool = False
