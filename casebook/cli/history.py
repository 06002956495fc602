"""`history`: every state of a case or an entry, and when it was written."""

from typing import Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.session import case_meant, case_or_entry, context_of


def history_(
    context: typer.Context,
    meant: Annotated[
        Optional[str],
        typer.Argument(
            metavar="CASE|ENTRY",
            help="A case, or an entry such as 'towel/3'; also what was removed.",
            autocompletion=complete_case,
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
        if removed:
            revisions = reader.revisions(*removed)
        elif meant is None:
            revisions = reader.revisions(case_meant(reader, None, ctx).uuid)
        else:
            dossier, entry = case_or_entry(reader, meant, ctx)
            revisions = reader.revisions(dossier.case.uuid, entry.uuid if entry else None)
    if as_json:
        from casebook.exporters.document import history_document, text_of

        ctx.write(text_of(history_document(revisions, ctx.now)))
    else:
        from casebook.terminal.screens.history import history

        ctx.print_lines(history(revisions))
