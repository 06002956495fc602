"""`close`: a case that has come to its end."""

from typing import Annotated, Optional

import typer

from casebook.actions.open_case import close_case
from casebook.cli import options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.terminal.output import print_recorded
from casebook.terminal.results import CaseChangedResult


def close_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    outcome: Annotated[Optional[str], text_option("--outcome", "How it ended.")] = None,
    date: recording_options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Close a case.

    It leaves `casebook due`; nothing of it is lost, and `casebook reopen` opens it again.

    Example: casebook close towel --outcome "refunded in full"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        closed = close_case(book, resolve_case(ctx, book.reader, case), outcome, date, ctx.clock)
        print_recorded(ctx, CaseChangedResult(closed, book.reader, ctx.now), closed.warnings, as_json=as_json)
