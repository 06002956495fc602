"""The cases of a document that was looked through, as they wait for being imported."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any

from casebook.domain.merge_result import ImportedCase, ImportedEntry
from casebook.records.kinds import KINDS


class Cases:
    """The cases of a document that was looked through, one after the other each time they are gone through.

    They wait packed, in a tenth of the room, and in memory alone: what was encrypted is never written to a disk.
    """

    def __init__(self) -> None:
        self._packed: list[bytes] = []

    def add(self, case: ImportedCase) -> None:
        """Another case of the document."""
        entries = [(entry.kind_name, _packer(entry.kind_name)(entry.cells)) for entry in case.entries]
        packed = pickle.dumps((case.case, entries, case.last_number), pickle.HIGHEST_PROTOCOL)
        self._packed.append(zlib.compress(packed, zlib.Z_BEST_SPEED))

    def __len__(self) -> int:
        return len(self._packed)

    def __iter__(self) -> Iterator[ImportedCase]:
        # Unpacked is only what this process has packed itself; it takes a tenth of reading the document once more.
        for packed in self._packed:
            case, entries, last_number = pickle.loads(zlib.decompress(packed))
            unpacked = (
                ImportedEntry(kind, dict(zip(KINDS[kind].no_cells, cells, strict=True))) for kind, cells in entries
            )
            yield ImportedCase(case, tuple(unpacked), last_number)


@cache
def _packer(kind: str) -> Callable[[Any], tuple[Any, ...]]:
    """What takes the cells of an entry of this kind in their order."""
    return itemgetter(*KINDS[kind].no_cells)
