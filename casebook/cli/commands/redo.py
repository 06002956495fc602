"""`redo`: what the last `undo` took, given back."""

import typer

from casebook.actions.undo import redo
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.output import print_recorded
from casebook.terminal.results import DoneResult


def redo_(context: typer.Context, as_json: options.Json = False) -> None:
    """Give back what was undone last.

    It says what comes back, and can be repeated as often as something was undone; not once anything else was recorded.

    Example: casebook redo
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        redone = redo(book)
        print_recorded(ctx, DoneResult(redone, ctx.moment, ctx.now), redone.warnings, as_json=as_json)
