"""What an undo of an import took back, imported again: it is shown again where the case was named for it, which is said else."""

from __future__ import annotations

from casebook.actions.importing.drafts_recorded import PlacedEntry
from casebook.importers.draft import TypedDraft
from casebook.records.kinds import Case
from casebook.store.undo import give_back, is_undone
from casebook.store.writer import Writer


def shown_again(
    book: Writer, case: Case, draft: TypedDraft, identity: str, warnings: dict[str, list[str]], *, is_meant: bool
) -> list[PlacedEntry]:
    """The entries that are shown again, with the place of the draft; none of what was removed otherwise, and none where that is
    not meant, of which `warnings` tell then."""
    if not is_undone(book.revisions, identity):
        return []
    if not is_meant:
        way = f"casebook import FILE --case {case.handle} gives it back"
        warnings.setdefault(f"what an undo took back here stays so; {way}.", [])
        return []
    back = give_back(book.revisions, identity)
    entries = book.reader.case_with_entries(case).entries
    return [PlacedEntry(entry, draft.place) for entry in entries if entry.number in back]
