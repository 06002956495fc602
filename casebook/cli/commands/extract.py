"""`extract`: a kept file written out again."""

from typing import Annotated, Optional

import typer

from casebook.actions.files.extract import as_attachment, extract_to_bytes, extract_to_file
from casebook.cli import options, output_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_entry
from casebook.domain.case_facts import gather
from casebook.errors import UsageError
from casebook.store.reader import Reader
from casebook.terminal.file_results import WrittenResult
from casebook.terminal.output import print_result, warn, write_bytes


class BytesForTerminal(UsageError):
    """The bytes of a file would be printed on a terminal."""

    def __str__(self) -> str:
        return "a file's bytes are not for a terminal; pipe them on, or name a file: --output FILE."


class TwoForStdout(UsageError):
    """The bytes of a file and a document would go to the same place."""

    def __str__(self) -> str:
        return "the bytes and the document cannot both go to stdout; name a file: --output FILE, or leave out --json."


def extract_(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The attachment, such as 'towel/5'.")],
    output: Annotated[
        Optional[str],
        text_option("--output", "The file to write, or the folder to write it to; `-` is stdout.", "FILE|DIR"),
    ] = None,
    force: output_options.Force = False,
    as_json: options.Json = False,
) -> None:
    """Write a kept file out again.

    Without --output it goes into this folder under the name it had, made safe. Only --force replaces a file.

    Example: casebook extract towel/5 --output ~/Desktop
    """
    ctx = context_of(context)
    to_stdout = output == "-"
    if to_stdout and ctx.width is not None:
        raise BytesForTerminal()
    if to_stdout and as_json:
        raise TwoForStdout()
    with ctx.connection() as connection:
        reader = Reader(connection)
        case, found = resolve_entry(ctx, reader, entry)
        attachment = as_attachment(reader, case, found)
        if to_stdout:
            pieces = extract_to_bytes(connection, attachment, ctx.progress)
        else:
            path = extract_to_file(connection, attachment, output, ctx.book, ctx.progress, force=force)
    # Once the book is let go of: whoever reads a pipe slowly keeps nobody from writing.
    if to_stdout:
        return write_bytes(ctx, pieces)
    warn(ctx, f"written to {path}")
    written = WrittenResult(gather(case, ctx.now), [attachment], str(path))
    return print_result(ctx, written, as_json=as_json, done="written")
