"""A transcript on a terminal: what is likely is asked about, each with the line it stands in; elsewhere it is listed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.actions.noticed.numbers_elsewhere import (
    Numbered,
    elsewhere_words,
    numbers_elsewhere,
    without,
    without_noted,
)
from casebook.actions.transcript import TranscriptRead, answers_with, known_of, read_file, together
from casebook.terminal.asking.questions import confirm, confirm_or_say, say
from casebook.terminal.output import warn
from casebook.terminal.screens.transcript import finding_words, likely_words, taken_words
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.actions.files.input_files import InputFile
    from casebook.parsing.transcripts.findings import Finding
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader
    from casebook.terminal.context import Context


def with_transcripts(
    ctx: Context,
    reader: Reader,
    case: Case,
    answers: ContactAnswers,
    files: Sequence[InputFile],
    typed: Collection[str],
) -> Optional[ContactAnswers]:
    """The answers with what the files say and was not typed; told on stderr, value by value. None where one names another case,
    and the person would rather not have it in this one."""
    reads = []
    for file in files:
        read = _read(ctx, reader, case, answers, file, typed)
        if read is None:
            return None
        reads.append(read)
    return answers_with(answers, together(reads), typed, ctx.clock) if reads else answers


def _read(
    ctx: Context, reader: Reader, case: Case, answers: ContactAnswers, file: InputFile, typed: Collection[str]
) -> Optional[TranscriptRead]:
    """What is taken of one file: told, and asked about where it is likely."""
    at = answers.contact.at if "date" in typed else None
    read = read_file(file, known_of(reader, case.company, case), ctx.clock, typed, at)
    elsewhere = numbers_elsewhere(read, reader.case_named, case)
    if elsewhere and not _belongs_here(ctx, elsewhere, case):
        return None
    read = without_noted(without(read, elsewhere), reader, case)
    read = read.with_agreed(_agreed(ctx, read)) if ctx.interactive else read
    for sentence in (*read.remarks, *taken_words(read), *likely_words(read)):
        warn(ctx, sentence)
    return read


def _belongs_here(ctx: Context, elsewhere: Sequence[Numbered], case: Case) -> bool:
    """Whether what names another case is to be recorded in this one: asked on a terminal; said elsewhere, and recorded."""
    told = list(elsewhere_words(elsewhere, case))
    if ctx.interactive:
        say("\n".join(for_screen(f"{words}.", lines=False) for words in told))
        there = f"casebook add {elsewhere[0].case.handle} --transcript FILE records it there."
        return confirm_or_say(ctx, f"Record this contact in {case.handle} all the same?", there)
    for words, other in zip(told, dict.fromkeys(one.case.handle for one in elsewhere), strict=True):
        warn(ctx, f"{words}; if this contact does, casebook undo, then casebook add {other} --transcript FILE.")
    return True


def _agreed(ctx: Context, read: TranscriptRead) -> list[Finding]:
    """Those of the likely findings that the person agrees to."""
    return [
        one
        for one in read.likely
        if confirm(ctx, f"{for_screen(finding_words(one), lines=False)} Take it?", default=True)
    ]
