"""`settle`: what became of a promise."""

from typing import Annotated, Optional

import typer

from casebook.actions.settle import settle
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_promise
from casebook.records.vocabularies import Verdict
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def settle_(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The promise, such as 'towel/3'.")],
    verdict: Annotated[
        Verdict, typer.Argument(metavar="kept|broken|withdrawn", case_sensitive=False, help="What became of it.")
    ],
    date: options.Date = None,
    note: Annotated[Optional[str], text_option("--note", "What came of it.")] = None,
    as_json: options.Json = False,
) -> None:
    """Say that a promise was kept, broken or withdrawn.

    Example: casebook settle towel/3 broken --note "No refund came."
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        case, promise = resolve_promise(ctx, book.reader, entry)
        recorded = settle(book, case, promise, verdict, ctx.clock, date=date, note=note)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
