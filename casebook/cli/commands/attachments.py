"""`attachments`: the files kept with a case, listed."""

import typer

from casebook.cli import options
from casebook.cli.resolve import context_of, resolve_case
from casebook.domain.case_facts import gather
from casebook.terminal.file_results import AttachmentsResult
from casebook.terminal.output import print_result


def attachments_(context: typer.Context, case: options.CaseName = None, as_json: options.Json = False) -> None:
    """List the files kept with a case.

    Example: casebook attachments towel
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        facts = gather(reader.case_with_entries(resolve_case(ctx, reader, case)), ctx.now)
    print_result(ctx, AttachmentsResult(facts), as_json=as_json)
