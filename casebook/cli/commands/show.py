"""`show`: one case or one entry at a glance."""

from typing import Annotated, Optional

import typer

from casebook.cli import options, output_options
from casebook.cli.leaving import check_leaving, remark_if_changed
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.domain.case_facts import gather
from casebook.store.reader import Reader
from casebook.terminal.output import print_result
from casebook.terminal.views.case import CaseView


def show_(
    context: typer.Context,
    case: Annotated[
        Optional[str],
        typer.Argument(
            metavar="CASE|ENTRY",
            help="A case as elsewhere, or an entry such as 'towel/3'.",
            show_default=False,
        ),
    ] = None,
    unchecked: output_options.UncheckedJson = False,
    as_json: options.Json = False,
) -> None:
    """Show a case, or one entry, at a glance.

    Example: casebook show towel, casebook show towel/3
    """
    ctx = context_of(context)
    with ctx.connection() as connection:
        reader = Reader(connection)
        found, entry = resolve_case_or_entry(ctx, reader, case)
        check_leaving(ctx, connection, [found.case], as_json=as_json, unchecked=unchecked)
        if not as_json:
            remark_if_changed(ctx, connection, found.case)
        person, company = reader.person(), reader.company(found.case.company)
    print_result(ctx, CaseView(gather(found, ctx.now), entry, person, company), as_json=as_json)
