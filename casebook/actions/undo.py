"""Undoing what was done last, and giving back what was undone: what changed by that, as a person recognises it."""

from __future__ import annotations

from typing import Optional

from casebook.actions.results import Done, DoneTogether, States
from casebook.errors import listed
from casebook.records.kinds import CASE, CASE_KINDS, Case
from casebook.records.revision import Action
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import record_in
from casebook.store.undo import RestoredRow, UndoneChange
from casebook.store.undo import redo as redo_last
from casebook.store.undo import undo as undo_last
from casebook.store.writer import Writer


def undo(book: Writer) -> DoneTogether:
    """Undo what was done last. Raises NothingToUndo."""
    with book.transaction():
        undone = undo_last(book.revisions)
        stay = "stays" if len(undone.still_erased) == 1 else "stay"
        stays = f"{listed(undone.still_erased)} {stay} erased; undone is what was done before that."
        erased = (stays,) if undone.still_erased else ()
        return _told(book.revisions, undone, Action.UNDONE, *erased, "`casebook redo` gives it back.")


def redo(book: Writer) -> DoneTogether:
    """Give back what was undone last. Raises NothingToRedo."""
    with book.transaction():
        return _told(book.revisions, redo_last(book.revisions), Action.REDONE)


def _told(revisions: RevisionWriter, restored: UndoneChange, act: Action, *warnings: str) -> DoneTogether:
    done = [Done(row.ref, act, row.action, _states(revisions, row)) for row in restored.rows]
    return DoneTogether(done, restored.written, warnings)


def _states(revisions: RevisionWriter, row: RestoredRow) -> Optional[States]:
    """What it said before and after, nothing where it was hidden."""
    is_of_case = row.kind.name in CASE_KINDS
    case: Optional[Case] = record_in(CASE, revisions.row(CASE, row.case_uuid)) if is_of_case else None
    before, after = (None if state["removed_at"] else record_in(row.kind, state) for state in (row.before, row.after))
    return States(case, before, after)
