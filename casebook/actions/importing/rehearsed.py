"""What recording a foreign source would do, done to a book that is taken back: to be told, or to hold the rest of it against."""

from __future__ import annotations

from pathlib import Path

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.importing.drafts_recorded import SourceRecorded
from casebook.actions.importing.run_drafts import record_source
from casebook.importers.draft import DraftFile, DraftSource, KnownBook, TypedDraft
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Case


def rehearse_source(
    path: Path,
    meant: Case | None,
    source: DraftSource,
    clock: Clock,
    *,
    strict: bool = False,
    gives_back: bool = False,
    progress: ProgressBar = no_progress_bar,
) -> SourceRecorded:
    """What `record_source` would do to the book at this path; nothing is kept of it."""
    from casebook.store.rehearsal import RehearsingWriter, rehearsing

    now = written_now(clock)
    with rehearsing(path) as connection:
        book = RehearsingWriter(connection, path, now)
        recorded = record_source(book, meant, source, clock, strict=strict, gives_back=gives_back, progress=progress)
    warnings = (*recorded.warnings, "this was a dry run; nothing was imported.")
    return recorded._replace(warnings=warnings, dry_run=True)


def _with_bare_files(draft: TypedDraft) -> TypedDraft:
    """The draft, its files with their names for what they hold."""

    def bare(file: DraftFile, at: int) -> DraftFile:
        return file._replace(content=lambda: f"{draft.place} {at} {file.name}".encode())

    return draft._replace(files=[bare(file, at) for at, file in enumerate(draft.files)])


def held_against_itself(
    path: Path, meant: Case | None, source: DraftSource, known: KnownBook, clock: Clock
) -> DraftSource:
    """A source of which a part is held against the book, held against what the book is once the rest is recorded."""
    from casebook.store.rehearsal import RehearsingWriter, rehearsing

    if source.later is None:
        return source
    # What files hold decides nothing here, but each takes a number.
    bare = source._replace(drafts=[_with_bare_files(draft) for draft in source.drafts], bad=())
    with rehearsing(path) as connection:
        book = RehearsingWriter(connection, path, written_now(clock))
        record_source(book, meant, bare, clock)
        cases = tuple(book.reader.cases_with_entries(book.reader.cases()))
    return source.later(known._replace(cases=cases))
