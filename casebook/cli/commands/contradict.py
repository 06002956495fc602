"""`contradict`: two statements of the company that do not go together."""

from typing import Annotated

import typer

from casebook.actions.contradict import contradict, do_not_contradict
from casebook.actions.find import entry_in
from casebook.cli import options
from casebook.cli.resolve import context_of, resolve_entry
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def contradict_(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="A contact or a promise, such as 'towel/5'.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The one that says otherwise, of the same case.")],
    is_none: Annotated[
        bool, typer.Option("--not", help="They do go together: it is told no more, and not proposed again.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Say that two statements of the company do not go together.

    The timeline shows it beside both, and the paste tells it right after its lead. One may contradict several.

    Example: casebook contradict towel/5 towel/2
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        case, first = resolve_entry(ctx, book.reader, entry)
        second = entry_in(book.reader, case.case, other, "OTHER")
        record = do_not_contradict if is_none else contradict
        recorded = record(book, case.case, first, second)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
