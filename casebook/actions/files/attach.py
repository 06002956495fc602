"""Keeping files with a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.sensitive_text import sensitive_text_warnings
from casebook.actions.answers.text_answers import blank_warnings, checked_text
from casebook.actions.callbacks import Agree, ProgressBar, no_progress_bar
from casebook.actions.files.input_files import keep_large, named_files
from casebook.actions.files.stored_files import read_files, store_files
from casebook.actions.find import number_in
from casebook.actions.results import Recorded
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case
from casebook.store.writer import Writer


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
    attached_to = number_in(book.reader, case, answers.to, "--to")
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
