"""`extract`: a kept file written out again."""

from typing import Annotated, Optional

import typer

from casebook.actions.extract import as_attachment, extract_to_bytes, extract_to_file
from casebook.cli import output_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_entry
from casebook.errors import UsageError
from casebook.store.reader import Reader
from casebook.terminal.output import warn, write_bytes


class BytesForTerminal(UsageError):
    """The bytes of a file would be printed on a terminal."""

    def __str__(self) -> str:
        return "a file's bytes are not for a terminal; pipe them on, or name a file: --output FILE."


def extract_(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The attachment, such as 'towel/5'.")],
    output: Annotated[
        Optional[str],
        text_option("--output", "The file to write, or the folder to write it to; `-` is stdout.", "FILE|DIR"),
    ] = None,
    force: output_options.Force = False,
) -> None:
    """Write a kept file out again.

    Without --output it goes into this folder under the name it had, made safe. Only --force replaces a file.

    Example: casebook extract towel/5 --output ~/Desktop
    """
    ctx = context_of(context)
    to_stdout = output == "-"
    if to_stdout and ctx.width is not None:
        raise BytesForTerminal()
    with ctx.connection() as connection:
        reader = Reader(connection)
        attachment = as_attachment(reader, *resolve_entry(ctx, reader, entry))
        if to_stdout:
            pieces = extract_to_bytes(connection, attachment, ctx.progress)
        else:
            path = extract_to_file(connection, attachment, output, ctx.book, ctx.progress, force=force)
    # Once the book is let go of: whoever reads a pipe slowly keeps nobody from writing.
    if to_stdout:
        write_bytes(ctx, pieces)
    else:
        warn(ctx, f"written to {path}")
