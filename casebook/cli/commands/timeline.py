"""`timeline`: everything in order, with what is overdue."""

from typing import Annotated

import typer

from casebook.actions.timeline import AllOrOneCase, wanted_entries, wanted_from
from casebook.cli import options
from casebook.cli.resolve import context_of, resolve_case
from casebook.domain.case_facts import gather
from casebook.terminal.output import print_result
from casebook.terminal.views.timeline import TimelineView


def timeline_(
    context: typer.Context,
    case: options.CaseName = None,
    since: options.Since = None,
    until: options.Until = None,
    kind: options.Kinds = None,
    reverse: Annotated[bool, typer.Option("--reverse", help="The newest first.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case.")] = False,
    as_json: options.Json = False,
) -> None:
    """Show everything in order, with what is overdue.

    Example: casebook timeline towel --since "1 Nov"
    """
    ctx = context_of(context)
    wanted = wanted_from(since, until, kind or (), ctx.clock, newest_first=reverse)
    with ctx.reading() as reader:
        if every and case is not None:
            raise AllOrOneCase()
        cases = reader.cases() if every else [resolve_case(ctx, reader, case)]
        facts = (gather(recorded, ctx.now) for recorded in reader.cases_with_entries(cases))
        shown = ((one, wanted_entries(one, wanted)) for one in facts)
        print_result(ctx, TimelineView(shown, every, ctx.now), as_json=as_json)
