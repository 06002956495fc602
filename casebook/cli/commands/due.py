"""`due`: what is promised over all open cases."""

import typer

from casebook.actions.overview import agenda_of
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.output import print_result
from casebook.terminal.views import AgendaView


def due_(context: typer.Context, as_json: options.Json = False) -> None:
    """Show what is promised over all open cases, the worst first.

    Below it, the open cases nobody has been in contact about for a week or more.

    Example: casebook due
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        agenda = agenda_of(reader, ctx.now)
    print_result(ctx, AgendaView(agenda), as_json=as_json)
