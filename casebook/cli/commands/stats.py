"""`stats`: the book in numbers."""

from typing import Annotated, Optional

import typer

from casebook.actions.looking.timeline import wanted_entries, wanted_from
from casebook.cli import filter_options, options
from casebook.cli.resolve import context_of, resolve_case
from casebook.terminal.output import print_result
from casebook.terminal.views.stats import StatsView


def stats_(
    context: typer.Context,
    case: Annotated[
        Optional[str],
        typer.Argument(metavar="CASE", help="As elsewhere; left out, all cases are counted.", show_default=False),
    ] = None,
    since: filter_options.Since = None,
    until: filter_options.Until = None,
    as_json: options.Json = False,
) -> None:
    """Show the book in numbers: contacts, time, promises kept and broken, days until a case was closed.

    Of all cases, or of one; by company and by channel, a bar for the contacts of each. With another party, such as a
    carrier, they count under its name.

    Example: casebook stats --since "1 Jan"
    """
    from casebook.domain.case_facts import gather
    from casebook.domain.stats import stats_of

    ctx = context_of(context)
    wanted = wanted_from(since, until, (), ctx.clock)
    with ctx.reading() as reader:
        cases = reader.cases() if case is None else [resolve_case(ctx, reader, case)]
        facts = (gather(recorded, ctx.now) for recorded in reader.cases_with_entries(cases))
        stats = stats_of((one, tuple(wanted_entries(one, wanted))) for one in facts)
    print_result(ctx, StatsView(stats, ctx.now), as_json=as_json)
