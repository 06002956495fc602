"""The cases of a document that was looked through, as they wait for being imported."""

from __future__ import annotations

import marshal
import pickle
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from casebook.domain.merge_result import CasePart, ImportedCase, ImportedEntries
from casebook.records.kinds import KINDS
from casebook.text.compact_json import is_one_value


class _Packed(NamedTuple):
    """Several cases, or one part of a large one."""

    contents: bytes
    part: CasePart | None


class Cases:
    """The cases of a document that was looked through, one after the other each time they are gone through.

    They wait packed, in a tenth of the room, and in memory alone: what was encrypted is never written to a disk.
    """

    def __init__(self) -> None:
        self._packed: list[_Packed] = []
        self._count = 0
        self.entries = 0
        """How many entries all of them have."""

    def add(self, some: Sequence[ImportedCase]) -> None:
        """Further cases of the document, or one part of a case."""
        self._count += sum(one.begins for one in some)
        self.entries += sum(one.count for one in some)
        cases = pickle.dumps([one.case for one in some], pickle.HIGHEST_PROTOCOL)
        last_numbers = [one.last_number for one in some]
        counts = [[(each.kind_name, len(each.numbers)) for each in one.of_kinds] for one in some]
        # Cells are texts, numbers and nothing, which `marshal` writes in half the time that `pickle` takes.
        packed = marshal.dumps((cases, last_numbers, counts, _together(some)))
        self._packed.append(_Packed(zlib.compress(packed, zlib.Z_BEST_SPEED), some[0].part))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[ImportedCase]:
        # Unpacked is only what this process has packed itself; it takes a tenth of reading the document once more.
        for packed, part in self._packed:
            cases, last_numbers, counts, together = marshal.loads(zlib.decompress(packed))
            of_cases = _apart(counts, together)
            for case, last_number, of_kinds in zip(pickle.loads(cases), last_numbers, of_cases, strict=True):
                yield ImportedCase(case, of_kinds, part.of.last_number if part else last_number, part)


_Columns = list[list[Any]]
"""What stands in each column of a kind, in the order of `Kind.no_cells`: a cell alone where it stands in all rows."""


def _together(some: Sequence[ImportedCase]) -> dict[str, _Columns]:
    """The entries of all these cases, those of each kind one after the other."""
    together: dict[str, _Columns] = {}
    for one in some:
        for each in one.of_kinds:
            columns = together.setdefault(each.kind_name, [[] for _ in each.columns])
            for column, cells in zip(columns, each.columns.values(), strict=True):
                column += cells
    return {
        kind: [column[:1] if is_one_value(column) else column for column in columns]
        for kind, columns in together.items()
    }


def _apart(
    counts: Sequence[Sequence[tuple[str, int]]], together: dict[str, _Columns]
) -> Iterator[tuple[ImportedEntries, ...]]:
    """The entries of each case again, of which so many are of each kind."""
    starts = dict.fromkeys(together, 0)
    for of_case in counts:
        found = []
        for kind, count in of_case:
            start, starts[kind] = starts[kind], starts[kind] + count
            cells = (column * count if len(column) == 1 else column[start : start + count] for column in together[kind])
            found.append(ImportedEntries(kind, dict(zip(KINDS[kind].no_cells, cells, strict=True))))
        yield tuple(found)
