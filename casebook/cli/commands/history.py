"""`history`: every state of a case or an entry, and when it was written."""

from typing import Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.resolve import context_of, resolve_revisions
from casebook.terminal.output import print_result
from casebook.terminal.views.history import HistoryView


def history_(
    context: typer.Context,
    meant: Annotated[
        Optional[str],
        typer.Argument(
            metavar="CASE|ENTRY",
            help="A case, or an entry such as 'towel/3'; also what was removed, who you are (`me`), `company:NAME`.",
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show every state of a case or an entry, and when it was written.

    What was written down later than it happened is shown as such.

    Example: casebook history towel/3
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        revisions = resolve_revisions(ctx, reader, meant)
    print_result(ctx, HistoryView(revisions, ctx.now), as_json=as_json)
