"""`add --transcript`: the file that was named, read for the contact it is kept with, or only shown."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions import log_contact
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.input_files import InputFile, transcript_file
from casebook.actions.transcript import NothingToShow, known_of, read_file
from casebook.terminal.asking.transcript_questions import with_transcript
from casebook.terminal.output import print_result, warn
from casebook.terminal.stdin import read_stdin
from casebook.terminal.views.transcript import TranscriptView

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader
    from casebook.terminal.context import Context


def completed_by(
    ctx: Context, reader: Reader, case: Case, answers: ContactAnswers, name: str, typed: Collection[str]
) -> tuple[InputFile, ContactAnswers]:
    """The file, which may be stdin, and the answers with what it says. The options are looked at first: a paste comes but once.

    Raises what `drafts_from` does, NotAFile, FileUnreadable, FileTooLarge, EmptyTranscript.
    """
    log_contact.drafts_from(answers._replace(by=None, carrier=None, after=None, within=None), case, ctx.clock)
    file = transcript_file(name, ctx.clock, partial(read_stdin, ctx))
    return file, with_transcript(ctx, known_of(reader, case.company, case.language), answers, file, typed)


def show(
    ctx: Context,
    case_meant: Callable[[Reader], Case],
    company: Optional[str],
    name: Optional[str],
    when: Optional[str],
    typed: Collection[str],
    *,
    as_json: bool,
) -> None:
    """Print what is read out of a transcript; nothing is recorded. Raises NothingToShow where none is named."""
    if name is None:
        raise NothingToShow()
    at = None if when is None else parse_past_date(when, ctx.clock)
    if company is not None and not ctx.book.exists():
        known = known_of(None, company)
    else:
        with ctx.reading() as reader:
            case = case_meant(reader)
            known = known_of(reader, case.company, case.language)
    file = transcript_file(name, ctx.clock, partial(read_stdin, ctx))
    read = read_file(file, known, ctx.clock, typed, at)
    print_result(ctx, TranscriptView(read, ctx.now), as_json=as_json)
    for sentence in (*read.remarks, "this was a dry run; nothing was recorded."):
        warn(ctx, sentence)
