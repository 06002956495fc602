"""The cases of a document that was looked through, as they wait for being imported."""

from __future__ import annotations

import marshal
import pickle
import zlib
from collections.abc import Iterator

from casebook.domain.merge_result import ImportedCase, ImportedEntries
from casebook.records.kinds import KINDS


class Cases:
    """The cases of a document that was looked through, one after the other each time they are gone through.

    They wait packed, in a tenth of the room, and in memory alone: what was encrypted is never written to a disk.
    """

    def __init__(self) -> None:
        self._packed: list[bytes] = []

    def add(self, case: ImportedCase) -> None:
        """Another case of the document."""
        entries = [(some.kind_name, list(some.columns.values())) for some in case.of_kinds]
        # Cells are texts, numbers and nothing, which `marshal` writes in half the time that `pickle` takes.
        packed = marshal.dumps((pickle.dumps(case.case, pickle.HIGHEST_PROTOCOL), case.last_number, entries))
        self._packed.append(zlib.compress(packed, zlib.Z_BEST_SPEED))

    def __len__(self) -> int:
        return len(self._packed)

    def __iter__(self) -> Iterator[ImportedCase]:
        # Unpacked is only what this process has packed itself; it takes a tenth of reading the document once more.
        for packed in self._packed:
            case, last_number, entries = marshal.loads(zlib.decompress(packed))
            of_kinds = (
                ImportedEntries(kind, dict(zip(KINDS[kind].no_cells, columns, strict=True)))
                for kind, columns in entries
            )
            yield ImportedCase(pickle.loads(case), tuple(of_kinds), last_number)
