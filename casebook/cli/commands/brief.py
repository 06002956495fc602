"""`brief`: one screen before a contact."""

import typer

from casebook.cli import options
from casebook.cli.leaving import remark_if_changed
from casebook.cli.resolve import context_of, resolve_case
from casebook.store.reader import Reader
from casebook.terminal.output import print_result
from casebook.terminal.views.brief import BriefView


def brief_(context: typer.Context, case: options.CaseName = None, as_json: options.Json = False) -> None:
    """Show what to have at hand before a contact, on one screen.

    The numbers that the next agent asks for, what is overdue and since when, what was said and refused last, what is still
    owed, the lead to paste, what is kept of the company, and the phrases of `casebook say` that fit.

    Example: casebook brief towel
    """
    from casebook.actions.looking.brief import at_hand

    ctx = context_of(context)
    with ctx.connection() as connection:
        reader = Reader(connection)
        found = reader.case_with_entries(resolve_case(ctx, reader, case))
        remark_if_changed(ctx, connection, found.case)
        shown = at_hand(found, ctx.now, reader.person(), reader.company(found.case.company))
    print_result(ctx, BriefView(shown), as_json=as_json)
