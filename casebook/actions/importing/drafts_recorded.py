"""What became of a foreign source: the entries that were recorded, case by case, and what could not be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.domain.merge_result import MergeResult
from casebook.errors import WrongValue
from casebook.importers.draft import BadDraft, Offer, Proposal
from casebook.records.kinds import Case, Entry, Event

MOST_TOLD = 5
"""Of how many places that have the same sentence each is named, and how many bad ones a refusal tells."""


class BadRows(WrongValue):
    """Something of a source cannot be recorded, and nothing of it was; `count` is how many there are in all."""

    def __init__(self, bad: Sequence[BadDraft], count: int, *, strict: bool) -> None:
        self.bad, self.count, self.strict = tuple(bad), count, strict

    def __str__(self) -> str:
        told = [bad_sentence(one) for one in self.bad[:MOST_TOLD]]
        more = len(self.bad) - len(told)
        lines = "; ".join([*told, *([f"and {more} more"] if more else [])])
        way = "; without --strict the others are" if self.strict and len(self.bad) < self.count else ""
        return f"{lines}; nothing was imported{way}."


class PlacedEntry(NamedTuple):
    """An entry as recorded, and the place in the source that it came from."""

    entry: Entry
    place: str


class DraftsRecorded(NamedTuple):
    """What was recorded in one case, in a dry run what would be: the entries.

    So many were `there` already, and the refs of those that were `removed` here, and stay so. The case `is_new` where it was
    opened for them; `refunds` are those that are `there`, of which a promise may have been typed since.
    """

    case: Case
    placed: tuple[PlacedEntry, ...] = ()
    there: int = 0
    removed: tuple[str, ...] = ()
    is_new: bool = False
    refunds: tuple[Event, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What was recorded."""
        return tuple(each.entry for each in self.placed)

    @property
    def merged(self) -> MergeResult:
        """What was done, as it is told of a case that was merged."""
        handle = self.case.handle
        added = tuple(f"{handle}/{entry.number}" for entry in self.entries)
        return MergeResult(handle, handle, is_new=self.is_new, added=added, same=self.there, removed=self.removed)


class SourceRecorded(NamedTuple):
    """What was recorded of a source, in a dry run what would be, case by case; `what` it was recognised as.

    `proposals` are what may follow, as in `Recorded`; `offers` those of its offers that no case was opened for,
    `proposed` what a person has to decide.
    """

    what: str
    cases: tuple[DraftsRecorded, ...]
    warnings: tuple[str, ...]
    proposals: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    proposed: tuple[Proposal, ...] = ()
    dry_run: bool = False


def bad_sentence(bad: BadDraft) -> str:
    """`line 4: …`, without a mark at its end."""
    return f"{bad.place}: {bad.why.rstrip('.')}"
