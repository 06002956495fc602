"""`reopen`: a closed case, or a promise that was settled, open again."""

import typer

from casebook.actions.closing import reopen_case
from casebook.cli import options, recording_options
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.terminal.output import print_recorded
from casebook.terminal.results import CaseChangedResult, RecordedResult


def reopen_(context: typer.Context, meant: recording_options.CaseOrEntry, as_json: options.Json = False) -> None:
    """Open a closed case again, or a promise that was settled.

    What closing or settling it said stays in its history.

    Example: casebook reopen towel,
    casebook reopen towel/4
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found, entry = resolve_case_or_entry(ctx, book.reader, meant)
        if entry is None:
            reopened = reopen_case(book, found.case)
            print_recorded(ctx, CaseChangedResult(reopened, book.reader, ctx.now), reopened.warnings, as_json=as_json)
            return
        from casebook.actions.find import promise_itself
        from casebook.actions.settle import reopen_promise

        recorded = reopen_promise(book, found.case, promise_itself(found, entry))
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
