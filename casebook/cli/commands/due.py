"""`due`: what is promised over all open cases."""

from typing import Annotated

import typer

from casebook.actions.looking.overview import agenda_of
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.errors import UsageError
from casebook.terminal.output import print_result
from casebook.terminal.views.agenda import AgendaView


class AsksOnATerminal(UsageError):
    """Questions were asked for where nobody can answer them."""

    def __str__(self) -> str:
        return "--ask asks on a terminal, without --json; elsewhere casebook settle ENTRY kept|broken says what became of one."


def due_(
    context: typer.Context,
    replaced_too: Annotated[
        bool, typer.Option("--all", help="Promises too that a later one of the same thing replaced.")
    ] = False,
    ask: Annotated[
        bool, typer.Option("--ask", help="Ask of each whose day has passed what became of it, on a terminal.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Show what is promised over all open cases, the worst first.

    A promise that was made again stands with the latest of them. Below are the promises that wait for something to happen
    first, appointments, to come or passed with nothing recorded since, the days you asked for it by, and the open cases nobody
    has been in contact about for a week or more.

    Example: casebook due,
    casebook due --ask
    """
    ctx = context_of(context)
    if ask and (as_json or not ctx.interactive):
        raise AsksOnATerminal()
    with ctx.reading() as reader:
        agenda = agenda_of(reader, ctx.now, replaced_too=replaced_too)
    print_result(ctx, AgendaView(agenda), as_json=as_json)
    if ask:
        from casebook.terminal.asking.unsettled_questions import ask_overdue

        ask_overdue(ctx, agenda)
