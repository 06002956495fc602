"""What an importer yields: a case or an entry as it will be recorded, where it stood, and what it said besides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from casebook.records.kinds import Case, Entry

R = TypeVar("R", Case, Entry)


class Draft(NamedTuple, Generic[R]):
    """One record from outside. Its kind is that of the record."""

    record: R
    place: str
    """Where in the source it stood, for a refusal: `cases[0].entries[3]`."""
    unknown: Mapping[str, Any]
    """What it said that no field of its kind holds, by the source's names for it."""
