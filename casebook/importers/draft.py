"""What an importer yields: a case or an entry as it will be recorded, where it stood, and what in it has no field."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from casebook.domain.merge_result import ImportedEntry
from casebook.records.kinds import Case

R = TypeVar("R", Case, ImportedEntry)


class Draft(NamedTuple, Generic[R]):
    """One record from outside. Its kind is that of the record."""

    record: R
    place: str
    """Where in the source it stood, for a refusal: `cases[0].entries[3]`."""
    unknown: tuple[str, ...]
    """The source's names for what no field of its kind holds; the record keeps what stood under them."""
