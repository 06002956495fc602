"""What is to be reported of a case that is being merged, collected as it comes up."""

from __future__ import annotations

from dataclasses import dataclass, field

from casebook.domain.merge_result import FieldConflict, MergeResult


@dataclass
class MergeReport:
    """Each as in `MergeResult`."""

    added: list[str] = field(default_factory=list)
    same: int = 0
    updated: list[FieldConflict] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    renumbered: list[tuple[str, str]] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    without_content: list[str] = field(default_factory=list)
    with_content: list[str] = field(default_factory=list)

    def result(self, handle: str, their_handle: str) -> MergeResult:
        """What became of the case that was here, whose handle here and there these are."""
        return MergeResult(
            handle,
            their_handle,
            is_new=False,
            added=tuple(self.added),
            same=self.same,
            updated=tuple(self.updated),
            conflicts=tuple(self.conflicts),
            renumbered=tuple(self.renumbered),
            removed=tuple(self.removed),
            erased=tuple(self.erased),
            without_content=tuple(self.without_content),
            with_content=tuple(self.with_content),
        )
