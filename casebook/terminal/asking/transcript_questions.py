"""A transcript on a terminal: what is likely is asked about, each with the line it stands in; elsewhere it is listed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from casebook.actions.transcript import TranscriptRead, answers_with, read_file
from casebook.terminal.asking.questions import confirm
from casebook.terminal.output import warn
from casebook.terminal.screens.transcript import finding_words, likely_words, taken_words
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.actions.input_files import InputFile
    from casebook.parsing.transcripts.findings import Finding
    from casebook.parsing.transcripts.reading import KnownSpeakers
    from casebook.terminal.context import Context


def with_transcript(
    ctx: Context, known: KnownSpeakers, answers: ContactAnswers, file: InputFile, typed: Collection[str]
) -> ContactAnswers:
    """The answers with what the file says and was not typed; told on stderr, value by value."""
    at = answers.contact.at if "date" in typed else None
    read = read_file(file, known, ctx.clock, typed, at)
    read = read.with_agreed(_agreed(ctx, read)) if ctx.interactive else read
    for sentence in (*read.remarks, *taken_words(read), *likely_words(read)):
        warn(ctx, sentence)
    return answers_with(answers, read, typed, ctx.clock)


def _agreed(ctx: Context, read: TranscriptRead) -> list[Finding]:
    """Those of the likely findings that the person agrees to."""
    return [
        one
        for one in read.likely
        if confirm(ctx, f"{for_screen(finding_words(one), lines=False)} Take it?", default=True)
    ]
