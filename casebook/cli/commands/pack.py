"""`pack`: a case as one ZIP for a third party."""

from typing import Annotated, Optional

import typer

from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.exporting.answers import ExportAnswers, NotForPacking, checked
from casebook.actions.exporting.long_pdf import long_pdf_remarks
from casebook.actions.exporting.pack import document_format, pack_case
from casebook.cli import options, output_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.exporters.registry import Format, Recipient
from casebook.store.reader import Reader
from casebook.terminal.destination import Destination, check_destination, hand_over
from casebook.terminal.file_results import WrittenResult
from casebook.terminal.output import print_result, warn


def pack_(
    context: typer.Context,
    case: options.CaseName = None,
    recipient: Annotated[
        Recipient,
        typer.Option(
            "--as",
            metavar="RECIPIENT",
            help="What the document is: the whole case, else a form such as ombudsman, chargeback or claim.",
            case_sensitive=False,
            show_default=False,
        ),
    ] = Recipient.CHAT,
    form: Annotated[
        Optional[Format],
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="pdf, html, markdown or text; pdf where it can be made, else html.",
            case_sensitive=False,
            show_default=False,
        ),
    ] = None,
    language: output_options.Language = None,
    ask: Annotated[Optional[str], text_option("--ask", "What to ask for, this time.")] = None,
    redact: Annotated[
        Optional[bool],
        typer.Option(
            "--redact/--no-redact",
            help="Mask private details in the document, as usual.",
            show_default=False,
        ),
    ] = None,
    strip: Annotated[
        bool,
        typer.Option("--strip", help="Take out of pictures and PDFs where and when they were made, and with what."),
    ] = False,
    font: output_options.Font = None,
    output: Annotated[Optional[str], text_option("--output", "The ZIP; HANDLE.zip if left out.", "FILE")] = None,
    force: output_options.Force = False,
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="Pack it even where `casebook check` finds it changed.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Pack a case into one ZIP for a third party: the document, every file under its letter, and their SHA-256.

    An unchanged case gives the same bytes again on the same day. To move a case to another book: export --format zip.

    Example: casebook pack towel --as ombudsman
    """
    ctx = context_of(context)
    made_in, remarks = document_format(form)
    if not made_in.is_told:
        raise NotForPacking(made_in)
    answers = checked(
        ExportAnswers(
            recipient,
            made_in,
            language=language,
            ask=blank_to_none(ask),
            redact=ctx.masked(redact),
            unchecked=unchecked,
            signed=ctx.settings.name,
            fonts=output_options.font_files(font),
        )
    )
    with ctx.connection() as connection:
        found = resolve_case(ctx, Reader(connection), case)
        to = Destination(f"{found.handle}.zip" if output is None else output, force=force)
        check_destination(ctx, to)
        for sentence in long_pdf_remarks(Reader(connection), found, made_in):
            warn(ctx, sentence)
        packed = pack_case(connection, found, answers, ctx.clock, ctx.progress, strip=strip)
        for sentence in remarks:
            warn(ctx, sentence)
        written = hand_over(ctx, packed.exported, to)
    print_result(ctx, WrittenResult(packed.facts, packed.files, written), as_json=as_json, done="written")
