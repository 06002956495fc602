"""`settle`: what became of a promise."""

from typing import Annotated, Optional

import typer

from casebook.actions.settle import settle_or_start
from casebook.cli import options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_settlement
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def settle_(
    context: typer.Context,
    entry: Annotated[
        str,
        typer.Argument(
            metavar="ENTRY", help="The promise, such as 'towel/3'; a case or contact stands for its one open promise."
        ),
    ],
    verdict: Annotated[
        Optional[str],
        typer.Argument(metavar="kept|broken|withdrawn", help="What became of it.", show_default=False),
    ] = None,
    date: recording_options.Date = None,
    note: Annotated[Optional[str], text_option("--note", "What came of it.")] = None,
    happened: Annotated[
        Optional[str], text_option("--happened", "When what it waits for happened: its time counts from then.", "WHEN")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Say that a promise was kept, broken or withdrawn, or that what it waits for has happened.

    Example: casebook settle towel/3 broken --note "No refund came.",
    casebook settle towel/4 --happened "3 Nov"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        meant = resolve_settlement(ctx, book.reader, entry, verdict)
        recorded = settle_or_start(book, meant, ctx.clock, date=date, note=note, happened=happened)
        warnings = (*meant.remarks, *recorded.warnings)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), warnings, as_json=as_json)
