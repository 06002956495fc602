"""`cases`: all of them, a row each."""

from functools import partial

import typer

from casebook.actions.looking.overview import case_summaries, facts_of_each
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.output import print_result
from casebook.terminal.views.case_list import CaseListView


def cases_(context: typer.Context, as_json: options.Json = False) -> None:
    """List all cases.

    The open ones first: handle, company, whether it is open, the last contact, and what is promised next or overdue.
    In a pipe each is one line, with two blanks or more between columns: `casebook cases | cut -d" " -f1` gives the handles.

    Example: casebook cases
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        view = CaseListView(
            summaries=lambda: case_summaries(reader, ctx.now),
            facts=partial(facts_of_each, reader, ctx.now),
            now=ctx.now,
        )
        print_result(ctx, view, as_json=as_json)
