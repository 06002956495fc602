"""`check`: whether the book is whole, and as it was written."""

from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.session import context_of
from casebook.terminal.context import Context


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
    from casebook.store.check import head, position_of, problems
    from casebook.store.sqlite import location_checks

    ctx = context_of(context)
    with ctx.connection() as connection:
        extent = head(connection)
        if digest:
            ctx.write(f"{extent.records} records, digest {extent.digest}\n")
            return
        faults = list(problems(connection))
        place = None if expect is None else position_of(connection, _digest(expect))
    if expect is not None:
        faults += (
            [] if place else [f"the digest {expect} is no part of this book: what it stood for was changed or cut off"]
        )
    warnings = list(location_checks.warnings(ctx.book))
    found = {
        "records": extent.records,
        "digest": extent.digest,
        "faults": faults,
        "warnings": warnings,
        "disk": location_checks.disk(ctx.book),
        "expected_after": place,
    }
    _tell(ctx, found, as_json=as_json)
    if faults:
        raise typer.Exit(errors.ExitCode.NOT_DONE)


def _tell(ctx: Context, found: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        from casebook.exporters.document import check_document, text_of

        ctx.write(text_of(check_document(found, ctx.now)))
        return
    from casebook.terminal.screens.check import check

    ctx.print_lines(check(found, str(ctx.book)))


def _digest(typed: str) -> str:
    digest = typed.strip().lower()
    if len(digest) != 64 or any(character not in "0123456789abcdef" for character in digest):
        raise errors.WrongUse(
            "--expect takes a digest as `casebook check --digest` prints it: 64 digits and letters a to f."
        )
    return digest
