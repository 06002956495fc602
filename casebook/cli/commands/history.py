"""`history`: every state of a case or an entry, and when it was written."""

from typing import Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.resolve import context_of, is_me, resolve_case, resolve_case_or_entry
from casebook.terminal.output import print_result
from casebook.terminal.views.history import HistoryView


def history_(
    context: typer.Context,
    meant: Annotated[
        Optional[str],
        typer.Argument(
            metavar="CASE|ENTRY",
            help="A case, or an entry such as 'towel/3'; also what was removed, and who you are (`me`).",
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show every state of a case or an entry, and when it was written.

    What was written down later than it happened is shown as such.

    Example: casebook history towel/3
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        removed = reader.removed_ref(meant) if meant else None
        if is_me(reader, meant):
            revisions = reader.person_revisions()
        elif removed:
            revisions = reader.revisions(*removed)
        elif meant is None:
            revisions = reader.revisions(resolve_case(ctx, reader, None).uuid)
        else:
            found, entry = resolve_case_or_entry(ctx, reader, meant)
            revisions = reader.revisions(found.case.uuid, entry.uuid if entry else None)
    print_result(ctx, HistoryView(revisions, ctx.now), as_json=as_json)
