"""What an importer yields.

Casebook's own formats tell cases and entries as they will be recorded, which are merged: `Draft`. Every other source tells
what a person would have typed: `TypedDraft`, which runs through the actions as if they had.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class TypedDraft(NamedTuple):
    """One entry of a foreign source, its answers as somebody typed them."""

    kind: str
    """The kind of the entry, by its name."""
    answers: Mapping[str, str]
    """What the source says, by the names of the fields of that kind and of what is recorded with it; blanks are left out."""
    place: str
    """Where in the source it stands: `line 4`."""
    turn: int = 1
    """Which of those it is that say exactly the same: two calls of one day may."""


class BadDraft(NamedTuple):
    """A place in a foreign source where nothing stands that can be an entry; `why` completes "line 4: "."""

    place: str
    why: str


class DraftSource(NamedTuple):
    """A foreign source that was looked through: entries of one case."""

    drafts: Sequence[TypedDraft]
    bad: Sequence[BadDraft] = ()
    left_out: Sequence[str] = ()
    """The source's names for what nothing is taken from."""
