"""Keeping files with a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.callbacks import Agree, ProgressBar, no_progress_bar
from casebook.actions.dates import long_ago_warnings, parse_past_date
from casebook.actions.find import entry_numbered
from casebook.actions.input_files import keep_large, named_files, read_files, store_files
from casebook.actions.results import Recorded
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.text_answers import blank_warnings, checked_text
from casebook.errors import UsageError, shortened
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case
from casebook.store.reader import Reader
from casebook.store.writer import Writer


class EntryOfAnotherCase(UsageError):
    """What the files were to be kept with is in another case than the one that was named."""

    def __init__(self, ref: str, handle: str) -> None:
        self.ref, self.handle = ref, handle

    def __str__(self) -> str:
        return f"--to '{shortened(self.ref)}' is in another case; it takes an entry of {self.handle}."


class AttachAnswers(NamedTuple):
    """What is said of files that are to be kept, as it was typed: the names, the entry they belong to, a note, a date."""

    files: Sequence[str]
    to: Optional[str] = None
    note: Optional[str] = None
    date: Optional[str] = None


def attach(
    book: Writer,
    case: Case,
    answers: AttachAnswers,
    clock: Clock,
    *,
    agree: Agree,
    progress: ProgressBar = no_progress_bar,
) -> Recorded | None:
    """The files as recorded, all of them or none; None where the person would rather not keep what is large.

    Raises NoSuchCase, NoSuchEntry, EntryOfAnotherCase, UnreadableDate, InTheFuture, NotAFile, FileUnreadable,
    FileTooLarge, FileChanged, and what `agree` does.
    """
    attached_to = _number_of(book.reader, case, answers.to)
    at, note = parse_past_date(answers.date, clock), checked_text(answers.note)
    files = named_files(answers.files, clock)
    if not keep_large(files, agree):
        return None
    drafts = read_files(files, at, clock, note, progress)
    with book.transaction():
        stored = store_files(book, case, drafts, attached_to, progress)
    blank = blank_warnings(("--note", answers.note))
    warnings = (
        *blank,
        *long_ago_warnings(at, clock, answers.date),
        *stored.warnings,
        *sensitive_text_warnings(case, stored.attachments),
    )
    return Recorded(case, stored.attachments, warnings)


def _number_of(reader: Reader, case: Case, ref: Optional[str]) -> Optional[int]:
    """The number of the entry that `towel/3`, or `3`, names in this case."""
    if ref is None:
        return None
    name, _, number = ref.rpartition("/")
    there = reader.case_named(name) if name else case
    entry = entry_numbered(reader.case_with_entries(there), number, ref if name else f"{case.handle}/{ref}")
    if there.uuid != case.uuid:
        raise EntryOfAnotherCase(ref, case.handle)
    return entry.number
