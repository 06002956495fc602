"""`import`: a case or a whole book read back in."""

from functools import partial
from typing import Annotated

import typer

from casebook.actions.import_cases import import_cases, import_dry_run, import_file, nothing_imported
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.file_results import ImportResult
from casebook.terminal.output import print_recorded, print_result, warn
from casebook.terminal.passphrase import passphrase_to_open
from casebook.terminal.questions import confirm
from casebook.terminal.stdin import read_stdin


def import_(
    context: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="JSON or ZIP as `casebook export` writes it, encrypted or not; `-` is stdin."
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    passphrase_file: options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Read a case or a whole book back in.

    What is there already stays, so that importing twice changes nothing. Of two books that grew apart nothing is lost:
    where both changed the same entry, this book's words stay, and the others are in `casebook history`.

    Example: casebook import towel.zip --dry-run
    """
    ctx = context_of(context)
    passphrase = partial(passphrase_to_open, ctx, passphrase_file)
    agree, read = partial(confirm, ctx), partial(read_stdin, ctx)
    with import_file(name, read, passphrase=passphrase, agree=agree, progress=ctx.progress) as file:
        if dry_run:
            imported = import_dry_run(ctx.book, file, ctx.clock, ctx.progress)
        elif not file.cases:
            imported = nothing_imported(file)
        else:
            with ctx.writing(may_make=True) as book:
                imported = import_cases(book, file, ctx.progress)
                print_recorded(ctx, ImportResult(imported, ctx.now), imported.warnings, as_json=as_json)
            return
    print_result(ctx, ImportResult(imported, ctx.now), as_json=as_json)
    for sentence in imported.warnings:
        warn(ctx, sentence)
