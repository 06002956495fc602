"""`reopen`: a closed case, open again."""

import typer

from casebook.actions.open_case import reopen_case
from casebook.cli import options
from casebook.cli.resolve import context_of, resolve_case
from casebook.terminal.output import print_recorded
from casebook.terminal.results import CaseChangedResult


def reopen_(context: typer.Context, case: options.CaseNeeded, as_json: options.Json = False) -> None:
    """Open a closed case again.

    Example: casebook reopen towel
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        reopened = reopen_case(book, resolve_case(ctx, book.reader, case))
        print_recorded(ctx, CaseChangedResult(reopened, book.reader, ctx.now), reopened.warnings, as_json=as_json)
