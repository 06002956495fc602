"""Hiding an entry or a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from casebook.actions.results import Done, DoneTogether
from casebook.actions.stopped_clocks import HIDDEN, clocks_without
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, CaseWithEntries, Entry, hangs_on
from casebook.records.revision import Action
from casebook.store.current_state import GrownMeanwhile
from casebook.store.writer import Writer


def hidden_with(case: CaseWithEntries, entry: Optional[Entry]) -> tuple[Entry, ...]:
    """What would be hidden: the entry, the promises made in it and the files attached to it; none for a whole case."""
    if entry is None:
        return ()
    own = [other for other in case.entries if entry.number in (getattr(other, name) for name in hangs_on(other))]
    return (entry, *own)


def refs_of(case: Case, entries: tuple[Entry, ...]) -> list[str]:
    """What these entries go by (`towel/3`); the handle of the case where there is none."""
    return [f"{case.handle}/{entry.number}" for entry in entries] or [case.handle]


def remove(book: Writer, seen: CaseWithEntries, entry: Optional[Entry], clock: Clock) -> DoneTogether:
    """Hide the entry with what hangs on it, or the whole case where there is none, as it was seen and agreed to.

    A promise whose clock it started waits again.

    Raises RemovedMeanwhile, and GrownMeanwhile where something else would go with it by now.
    """
    case, hidden = seen.case, hidden_with(seen, entry)
    told: list[str] = []
    with book.transaction():
        book.check_present(case, *hidden)
        now = book.reader.case_with_entries(case)
        if _numbers(hidden or seen.entries) != _numbers(hidden_with(now, entry) if entry else now.entries):
            raise GrownMeanwhile(refs_of(case, hidden)[0])
        if hidden:
            left = [one for one in now.entries if one.number not in _numbers(hidden)]
            stopped = clocks_without(book, case, hidden, left, clock, HIDDEN)
            book.remove(case, *hidden)
            for one in stopped:
                told += one.warnings
                if one.before != one.after:
                    book.edit(case, one.before, one.after)
        else:
            book.remove_case(case)
    return DoneTogether([Done(ref, Action.REMOVED) for ref in refs_of(case, hidden)], warnings=tuple(told))


def _numbers(entries: Sequence[Entry]) -> set[int]:
    return {entry.number for entry in entries}
