"""`backup`: a whole copy of the book."""

from typing import Annotated, Optional

import typer

from casebook.actions.backup import back_up
from casebook.cli import options, output_options
from casebook.cli.resolve import context_of
from casebook.terminal.file_results import BackupResult
from casebook.terminal.output import print_result, warn
from casebook.terminal.passphrase import passphrase_to_encrypt


def backup_(
    context: typer.Context,
    name: Annotated[
        Optional[str],
        typer.Argument(
            metavar="FILE",
            help="Where to, a file or a folder; else the folder you set, or beside the book.",
            show_default=False,
        ),
    ] = None,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Encrypt it with a passphrase (age), as FILE.age.")
    ] = False,
    passphrase_file: output_options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Make a whole copy of the book.

    It can be made while others write, is looked through after it was written, and never replaces a file. Note the
    digest elsewhere: `casebook check --expect DIGEST` then says whether a book still holds all that was in this copy.

    Example: casebook backup /media/stick/casebook.db
    """
    ctx = context_of(context)
    passphrase = passphrase_to_encrypt(ctx, passphrase_file, encrypt=encrypt)
    ctx.warn_of_others()
    made = back_up(ctx.book, ctx.settings.backups if name is None else name, ctx.clock, passphrase, ctx.progress)
    for sentence in made.warnings:
        warn(ctx, sentence)
    print_result(ctx, BackupResult(made, ctx.now), as_json=as_json, done="made")
