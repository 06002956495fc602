"""`timeline`: everything in order, with what is overdue."""

from typing import Annotated

import typer

from casebook.actions.looking.timeline import AllOrOneCase, ChartIsDrawn, wanted_entries, wanted_from
from casebook.cli import filter_options, options, output_options
from casebook.cli.leaving import check_leaving, remark_if_changed
from casebook.cli.resolve import context_of, resolve_case
from casebook.domain.case_facts import gather
from casebook.store.reader import Reader
from casebook.terminal.output import print_lines, print_result
from casebook.terminal.views.timeline import TimelineView, charts


def timeline_(
    context: typer.Context,
    case: options.CaseName = None,
    since: filter_options.Since = None,
    until: filter_options.Until = None,
    kind: filter_options.Kinds = None,
    reverse: Annotated[bool, typer.Option("--reverse", help="The newest first.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case.")] = False,
    chart: Annotated[
        bool, typer.Option("--chart", help="Draw it over time: contacts, parcels, payments, promises, silence, today.")
    ] = False,
    unchecked: output_options.UncheckedJson = False,
    as_json: options.Json = False,
) -> None:
    """Show everything in order, with what is overdue.

    Example: casebook timeline towel --since "1 Nov"
    """
    ctx = context_of(context)
    if chart and (as_json or reverse):
        raise ChartIsDrawn("--json" if as_json else "--reverse")
    wanted = wanted_from(since, until, kind or (), ctx.clock, newest_first=reverse)
    with ctx.connection() as connection:
        reader = Reader(connection)
        if every and case is not None:
            raise AllOrOneCase()
        cases = reader.cases() if every else [resolve_case(ctx, reader, case)]
        check_leaving(ctx, connection, cases, as_json=as_json, unchecked=unchecked)
        if not (every or as_json):
            remark_if_changed(ctx, connection, cases[0])
        facts = (gather(recorded, ctx.now) for recorded in reader.cases_with_entries(cases))
        shown = ((one, wanted_entries(one, wanted)) for one in facts)
        if chart:
            print_lines(ctx, charts(shown, wanted.last.day if wanted.last else None, ctx.width))
        else:
            print_result(ctx, TimelineView(shown, every, ctx.now), as_json=as_json)
