"""`attach`: files kept with a case."""

from functools import partial
from typing import Annotated, Optional

import typer

from casebook.actions.files.attach import AttachAnswers, attach
from casebook.cli import options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.terminal.asking.questions import confirm
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import RecordedResult
from casebook.terminal.stdin import text_or_stdin


def attach_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="The files to keep: all of them, or none.")],
    to: Annotated[
        Optional[str], text_option("--to", "The entry of the case that they belong to, such as 'towel/3'.", "ENTRY")
    ] = None,
    note: Annotated[Optional[str], text_option("--note", "What they show; `-` reads it from stdin.")] = None,
    date: recording_options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Keep files with a case.

    They are copied into the book: what becomes of the files later changes nothing. The same content is kept once.

    Example: casebook attach towel receipt.pdf photo.jpg --to towel/3 --note "the label on the box"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found = resolve_case_before(ctx, book.reader, "attach", case, *files)
        answers = AttachAnswers(files=files, to=to, note=text_or_stdin(ctx, note), date=date)
        recorded = attach(book, found, answers, ctx.clock, agree=partial(confirm, ctx), progress=ctx.progress)
        if recorded is None:
            warn(ctx, "nothing was recorded.")
            return
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
