"""`restore`: a copy put in the place of the book."""

from functools import partial
from typing import Annotated

import typer

from casebook.actions.restore import restore
from casebook.cli import options, output_options
from casebook.cli.resolve import context_of
from casebook.terminal.asking.questions import confirm
from casebook.terminal.file_results import RestoreResult
from casebook.terminal.output import print_result, warn
from casebook.terminal.passphrase import passphrase_to_open


def restore_(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="FILE", help="The copy; one that ends in .age is opened first.")],
    passphrase_file: output_options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Put a copy in the place of the book.

    The copy is looked through first, and the present book is put aside beside its place. The copies that are made
    without asking, one a day, are in the folder that has the name of the book and `.copies`.

    Example: casebook restore /media/stick/2024-11-20.db
    """
    ctx = context_of(context)
    ctx.warn_of_others()
    restored = restore(
        ctx.book,
        name,
        ctx.clock,
        may_make_folder=ctx.book_is_default,
        passphrase=partial(passphrase_to_open, ctx, passphrase_file),
        agree=partial(confirm, ctx),
        progress=ctx.progress,
    )
    if restored is None:
        warn(ctx, "nothing was restored.")
        return
    print_result(ctx, RestoreResult(restored, ctx.now), as_json=as_json, done="restored")
