"""Hiding an entry or a case, undoing what was done last, and erasing a text for good."""

from __future__ import annotations

from typing import Optional

from casebook.actions.results import Done, DoneTogether
from casebook.records.kinds import Case, CaseWithEntries, Entry, hangs_on
from casebook.records.revision import Action
from casebook.store.writer import Writer

COPIES_REMAIN = "copies of the book that were made before, the daily ones too, still hold it."


def hidden_with(case: CaseWithEntries, entry: Optional[Entry]) -> tuple[Entry, ...]:
    """What would be hidden: the entry, the promises made in it and the files attached to it; none for a whole case."""
    if entry is None:
        return ()
    own = [other for other in case.entries if entry.number in (getattr(other, name) for name in hangs_on(other))]
    return (entry, *own)


def refs_of(case: Case, entries: tuple[Entry, ...]) -> list[str]:
    """What these entries go by (`towel/3`); the handle of the case where there is none."""
    return [f"{case.handle}/{entry.number}" for entry in entries] or [case.handle]


def remove(book: Writer, case: Case, entries: tuple[Entry, ...]) -> DoneTogether:
    """Hide these entries, or the whole case where there is none."""
    with book.transaction():
        if entries:
            book.remove(case, *entries)
        else:
            book.remove_case(case)
    return DoneTogether([Done(ref, Action.REMOVED) for ref in refs_of(case, entries)])


def undo(book: Writer) -> DoneTogether:
    """Undo what was done last. Raises NothingToUndo, CannotUndo."""
    from casebook.store.undo import undo as undo_last

    with book.transaction():
        undone = undo_last(book.revisions)
    return DoneTogether([Done(ref, Action.UNDONE, action) for ref, action in undone.actions], undone.written)


def erase(book: Writer, case: Case, entry: Entry) -> DoneTogether:
    """Erase the text of an entry, or the content of a file, for good: from its history too."""
    with book.transaction():
        book.erase(case, entry)
    return DoneTogether([Done(f"{case.handle}/{entry.number}", Action.ERASED)], warnings=(COPIES_REMAIN,))
