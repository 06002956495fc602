"""`add --transcript`: the file that was named, read for the contact it is kept with, or only shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions import log_contact
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.files.input_files import InputFile, transcript_file
from casebook.actions.noticed.numbers_elsewhere import (
    elsewhere_words,
    numbers_elsewhere,
    numbers_of_cases,
    only_case,
    without,
)
from casebook.actions.transcript import NothingToShow, TranscriptRead, known_of, read_file
from casebook.terminal.asking.questions import is_of_only_open
from casebook.terminal.asking.transcript_questions import with_transcripts
from casebook.terminal.output import print_result, warn
from casebook.terminal.stdin import read_stdin
from casebook.terminal.views.transcript import TranscriptView

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader
    from casebook.terminal.context import Context


def completed_by(
    ctx: Context,
    reader: Reader,
    case: Case,
    answers: ContactAnswers,
    name: str,
    typed: Collection[str],
    *,
    is_named: bool,
) -> tuple[InputFile, Optional[ContactAnswers]]:
    """The file, which may be stdin, and the answers with what it says; None where the person would rather not. The options are
    looked at first: a paste comes but once.

    Raises what `drafts_from` does, NotAFile, FileUnreadable, FileTooLarge, EmptyTranscript, OfAnotherCase, NothingPoints.
    """
    log_contact.drafts_from(answers._replace(by=None, carrier=None, after=None, within=None), case, ctx.clock)
    file = transcript_file(name, ctx.clock, partial(read_stdin, ctx))
    if not is_named and not _is_of_only_open(ctx, reader, case, answers, file):
        return file, None
    return file, with_transcripts(ctx, reader, case, answers, [file], typed)


def _is_of_only_open(ctx: Context, reader: Reader, case: Case, answers: ContactAnswers, file: InputFile) -> bool:
    """Whether a transcript is of the case that was taken because no other is open: what points there is said; where nothing
    does it is asked. Raises OfAnotherCase, NothingPoints.
    """
    if _only_open(reader) is None:
        return True  # it was chosen from several
    from casebook.actions.case_unnamed import NothingPoints, OfAnotherCase, pointed_remark, why_in_case

    read = read_file(file, known_of(reader, case.company), ctx.clock, ())
    try:
        warn(ctx, pointed_remark(case, why_in_case(reader, case, answers, file, read)))
    except (OfAnotherCase, NothingPoints) as refusal:
        if ctx.assume_yes or not ctx.interactive:
            raise
        if isinstance(refusal, OfAnotherCase):
            return True  # that is asked with what is read out of it
        return is_of_only_open(ctx, refusal)
    return True


def show(
    ctx: Context,
    case_meant: Optional[Callable[[Reader], Case]],
    company: Optional[str],
    name: Optional[str],
    when: Optional[str],
    typed: Collection[str],
    *,
    as_json: bool,
) -> None:
    """Print what is read out of a transcript; nothing is recorded. Where no case is meant it is that whose numbers stand in it.

    Raises NothingToShow where no transcript is named.
    """
    if name is None:
        raise NothingToShow()
    at = None if when is None else parse_past_date(when, ctx.clock)

    def read_as(reader: Optional[Reader], company: Optional[str], case: Optional[Case] = None) -> TranscriptRead:
        return read_file(file, known_of(reader, company, case), ctx.clock, typed, at)

    if company is not None and not ctx.book.exists():
        file = transcript_file(name, ctx.clock, partial(read_stdin, ctx))
        _print(ctx, read_as(None, company), None, (), as_json=as_json)
        return
    with ctx.reading() as reader:
        case = case_meant(reader) if case_meant else None
        file = transcript_file(name, ctx.clock, partial(read_stdin, ctx))
        why: tuple[str, ...] = ()
        if case is None:
            case = only_case(numbers_of_cases(read_as(reader, None), reader.case_named))
            if case is None and (case := _only_open(reader)) is not None:
                why = _why_only_open(reader, case, file, read_as(reader, case.company))
        read = read_as(reader, case.company, case) if case else read_as(reader, None)
        elsewhere = numbers_elsewhere(read, reader.case_named, case) if case else []
    remarks = (*why, *elsewhere_words(elsewhere, case)) if case else (_NO_CASE,)
    _print(ctx, without(read, elsewhere), case, [f"{words.rstrip('.')}." for words in remarks], as_json=as_json)


def _why_only_open(reader: Reader, case: Case, file: InputFile, read: TranscriptRead) -> tuple[str, ...]:
    """What points to the only open case, or that nothing does and it has to be named, in a sentence."""
    from casebook.actions.case_unnamed import NothingPoints, pointed_remark, why_in_case

    try:
        return (pointed_remark(case, why_in_case(reader, case, None, file, read)),)
    except NothingPoints as refusal:
        return (f"{refusal.why} Name it to record this.",)


_NO_CASE = "several cases are open, and no number in it says which is meant: name it to record this"


def _only_open(reader: Reader) -> Optional[Case]:
    cases = reader.open_cases()
    return cases[0] if len(cases) == 1 else None


def _print(ctx: Context, read: TranscriptRead, case: Optional[Case], remarks: Sequence[str], *, as_json: bool) -> None:
    print_result(ctx, TranscriptView(read, ctx.now, case), as_json=as_json)
    for sentence in (*read.remarks, *remarks, "this was a dry run; nothing was recorded."):
        warn(ctx, sentence)
