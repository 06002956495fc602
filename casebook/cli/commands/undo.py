"""`undo`: what was done last, undone."""

import typer

from casebook.actions.undo import undo
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.output import print_recorded
from casebook.terminal.results import DoneResult


def undo_(context: typer.Context, as_json: options.Json = False) -> None:
    """Undo the last thing that was done.

    What was recorded, edited, removed, settled, closed or reopened last is as it was before. It says what that
    was. It can be repeated; `casebook redo` gives back what it took.

    Example: casebook undo
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        undone = undo(book)
        print_recorded(ctx, DoneResult(undone, ctx.moment, ctx.now), undone.warnings, as_json=as_json)
