"""`import`: a case or a whole book read back in, or what other programs wrote, put into the cases it belongs to."""

from functools import partial
from typing import Annotated, Optional

import typer

from casebook.actions.importing.foreign_options import ForeignOptions
from casebook.actions.importing.import_cases import (
    ImportFile,
    import_cases,
    import_dry_run,
    import_file,
    nothing_imported,
)
from casebook.cli import options, output_options
from casebook.cli.foreign_source import import_foreign
from casebook.cli.resolve import context_of
from casebook.terminal.asking.import_questions import choose_word
from casebook.terminal.asking.questions import confirm
from casebook.terminal.context import Context
from casebook.terminal.file_results import ImportResult
from casebook.terminal.output import print_recorded, print_result, warn
from casebook.terminal.passphrase import passphrase_to_open
from casebook.terminal.stdin import read_stdin


def import_(
    context: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="JSON or ZIP as `casebook export` writes it, encrypted or not, Amazon's data export, mail (a file, a "
            "mailbox, a folder), a WhatsApp chat, a chat copied from a web page, a phone's messages and calls (XML), "
            "subtitles of a call, a log of calls that you typed, a bank's list of movements, or a spreadsheet (XLSX, ODS, CSV); "
            "`-` is stdin.",
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    case: Annotated[
        Optional[str], options.text_option("--case", "Of what another program wrote: the case it belongs to.", "CASE")
    ] = None,
    mapping: Annotated[
        Optional[list[str]],
        options.text_option(
            "--map",
            "Of a spreadsheet or a bank's list: what a column is for, such as date=Datum; may be given more than once.",
            "NAME=COLUMN",
        ),
    ] = None,
    me: Annotated[
        Optional[list[str]],
        options.text_option(
            "--me",
            "Of mail and chats: an e-mail address, or the name, of your own; may be given more than once.",
            "ADDRESS",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Of what another program wrote: record nothing where a part cannot be.")
    ] = False,
    passphrase_file: output_options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Read a case or a whole book back in, or what another program wrote into a case.

    What is there already stays, so that importing twice changes nothing. Of two books that grew apart nothing is lost:
    where both changed the same entry, this book's words stay, and the others are in `casebook history`.

    Of Amazon's data export (a ZIP, its folder, or one of its tables) each case gets what stands there of the orders it names:
    things, days, sums, parcels, refunds.

    Of mail (.eml, .mbox, a folder or ZIP of them) each case gets the mails with a company that name its numbers, or answer one
    that does; all others stay out of the book.

    Of a WhatsApp chat (text or ZIP) and of messages and calls (XML) each talk and each call is a contact of the case that its
    numbers, or its company, point to.

    In a bank's list of movements refunds are looked for that open cases wait for, by sum, day and sender: each is asked about on
    a terminal, and printed elsewhere with the command that records it.

    Of a folder, or a ZIP, in which several of these lie, each is read for what it is, ZIPs in it too.

    A spreadsheet has a heading for each column (date, time, channel, agent, role, number, text, promise, by, …) and a contact in
    each row. A row that cannot be recorded is told with its line, and the others go in.

    Example: casebook import towel.zip --dry-run
    """
    ctx = context_of(context)
    passphrase = partial(passphrase_to_open, ctx, passphrase_file)
    agree, read = partial(confirm, ctx), partial(read_stdin, ctx)
    foreign = ForeignOptions(case, strict, mapping or (), me or ())
    choose = partial(choose_word, ctx)
    with import_file(
        name, read, passphrase=passphrase, agree=agree, foreign=foreign, progress=ctx.progress, choose=choose
    ) as file:
        if isinstance(file, ImportFile):
            _import_own(ctx, file, dry_run=dry_run, as_json=as_json)
        else:
            import_foreign(ctx, file, foreign, dry_run=dry_run, as_json=as_json)


def _import_own(ctx: Context, file: ImportFile, *, dry_run: bool, as_json: bool) -> None:
    """Merge what a file of casebook's own holds into the book, or say what would come of it."""
    if dry_run:
        imported = import_dry_run(ctx.book, file, ctx.clock, ctx.progress)
    elif file.is_empty:
        imported = nothing_imported(file)
    else:
        with ctx.writing(may_make=True) as book:
            imported = import_cases(book, file, ctx.progress)
            print_recorded(ctx, ImportResult(imported, ctx.now), imported.warnings, as_json=as_json)
        return
    print_result(ctx, ImportResult(imported, ctx.now), as_json=as_json)
    for sentence in imported.warnings:
        warn(ctx, sentence)
