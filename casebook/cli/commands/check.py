"""`check`: whether the book is whole, and as it was written."""

from typing import Annotated, Optional

import typer

from casebook.actions.check import check
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of
from casebook.errors import ExitCode, UsageError
from casebook.terminal.output import print_result
from casebook.terminal.views.check import CheckView, DigestView


class TwoQuestions(UsageError):
    """The digest was asked for, and whether the book holds another."""

    def __str__(self) -> str:
        return "--digest prints the digest and looks at nothing; leave it out with --expect."


def check_(
    context: typer.Context,
    digest: Annotated[
        bool, typer.Option("--digest", help="Print the digest to note elsewhere, and nothing more.")
    ] = False,
    expect: Annotated[
        Optional[str],
        text_option("--expect", "Say whether the book still holds all that this digest stood for.", "DIGEST"),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Check that the book is whole and nobody changed it.

    It looks at the file, at every record against the chain of digests, and at the place where the book lies. A digest
    noted elsewhere shows later that nothing written before it was changed or cut off.

    Example: casebook check --digest
    """
    ctx = context_of(context)
    with ctx.connection() as connection:
        if digest:
            from casebook.store.checking.check import head

            if expect is not None:
                raise TwoQuestions()
            print_result(ctx, DigestView(head(connection), ctx.now), as_json=as_json)
            return
        checked = check(connection, ctx.book, expect, ctx.progress)
    print_result(ctx, CheckView(checked, str(ctx.book), ctx.now), as_json=as_json)
    if checked.faults:
        raise typer.Exit(ExitCode.NOT_DONE)
