"""`export`: a case as text ready to paste, or as a document, a table or data."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Optional

import typer

from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.callbacks import no_progress_bar
from casebook.actions.exporting.answers import ExportAnswers, checked, idle_options
from casebook.actions.exporting.export import export_case, export_every_case
from casebook.actions.exporting.long_pdf import long_pdf_remarks
from casebook.actions.exporting.own_template import OwnTemplate, is_template, read_template
from casebook.cli import options, output_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.cli.typer_patch import names_typed
from casebook.errors import UsageError
from casebook.exporters.registry import Format, Recipient, help_of
from casebook.parsing.choices import choice_named
from casebook.store.reader import Reader
from casebook.terminal.context import Context
from casebook.terminal.destination import (
    CopiesText,
    Destination,
    OnlyOneWay,
    ViewsPages,
    check_destination,
    hand_over,
)
from casebook.terminal.output import print_result, warn


class ArchiveForTerminal(UsageError):
    """Bytes that no terminal can show were to be written to one."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"a {self.format.upper()} is not for a terminal; name a file: --output FILE.{self.format}."


class TwoFormats(UsageError):
    """`--json` stood beside another format."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--json is --format json, and it was also asked for as {self.format}; take one of them."


class EncryptedToStdout(UsageError):
    """What is encrypted was to go to standard output."""

    def __str__(self) -> str:
        return "what is encrypted goes into a file; name one: --encrypt --output FILE."


def export_(
    context: typer.Context,
    case: options.CaseName = None,
    recipient: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="RECIPIENT",
            help="Whom it is for; --as alone, or --forms, lists them with when to use which. FILE.j2 is your own template.",
        ),
    ] = Recipient.CHAT,
    form: Annotated[
        Format,
        typer.Option(
            "--format", metavar="FORMAT", help=f"What it is written in. {help_of(Format)}", case_sensitive=False
        ),
    ] = Format.TEXT,
    forms: Annotated[bool, typer.Option("--forms", help="Print whom it can be for, and when to use which.")] = False,
    limit: Annotated[
        Optional[int], typer.Option(min=1, help="Make it fit this many characters.", metavar="N", show_default=False)
    ] = None,
    place: Annotated[
        Optional[str],
        text_option(
            "--for", "Make it fit where it is pasted, counted as the place counts; --places lists them.", "PLACE"
        ),
    ] = None,
    places: Annotated[bool, typer.Option("--places", help="Print the places, what fits there, and says who.")] = False,
    parts: Annotated[
        bool, typer.Option("--parts", help="Split it into numbered messages instead of shortening it.")
    ] = False,
    lead: Annotated[
        bool, typer.Option("--lead", help="Only what comes first and can stand alone: less than 300 characters.")
    ] = False,
    language: output_options.Language = None,
    ask: Annotated[Optional[str], text_option("--ask", "What to ask for, this time.")] = None,
    by: Annotated[
        Optional[str],
        text_option(
            "--by", "Until when you ask for an answer; else the day you gave them, or a week from now.", "WHEN"
        ),
    ] = None,
    identify: Annotated[
        bool,
        typer.Option("--identify", help="Say who you are: your name, account and postcode, as `casebook me` has them."),
    ] = False,
    redact: Annotated[
        Optional[bool],
        typer.Option(
            "--redact/--no-redact",
            help="Mask card numbers, bank accounts, national ids, dates of birth, number plates, login names, "
            "passwords and codes, addresses and phone numbers. "
            "Masked unless told otherwise: every format but json and zip, which are to be read back.",
            show_default=False,
        ),
    ] = None,
    include_private: Annotated[bool, typer.Option("--include-private", help="Include what is marked private.")] = False,
    include_author: Annotated[
        bool, typer.Option("--include-author", help="Include who recorded each entry (--format json or zip).")
    ] = False,
    excel: Annotated[
        bool,
        typer.Option("--excel", help="For a spreadsheet program: long numbers and dates stay as typed (--format csv)."),
    ] = False,
    font: output_options.Font = None,
    strip: Annotated[
        bool,
        typer.Option("--strip", help="Take out of its files where and when they were made, and with what (html, pdf)."),
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case (--format json or zip).")] = False,
    output: Annotated[Optional[str], text_option("--output", "Write to this file instead.", "FILE")] = None,
    copy: Annotated[
        bool, typer.Option("--copy", help="Copy it, to paste it; with --parts one message after the other.")
    ] = False,
    view: Annotated[bool, typer.Option("--view", help="Open it (--format html or pdf).")] = False,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Encrypt it with a passphrase (age); --output FILE becomes FILE.age.")
    ] = False,
    passphrase_file: output_options.PassphraseFile = None,
    force: output_options.Force = False,
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="Export it even where `casebook check` finds it changed.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Write a case as text ready to paste.

    Example: casebook export towel --limit 1000
    """
    ctx = context_of(context)
    if places or forms:
        return _list(ctx, places=places, as_json=as_json)
    form = _format(form, as_json=as_json, is_typed="form" in names_typed(context))
    whom, template = _recipient(recipient)
    answers = ExportAnswers(whom, form, template=template, limit=limit, place=place, parts=parts, lead=lead)
    answers = replace(answers, language=language, ask=blank_to_none(ask), by=_day(ctx, by), identify=identify)
    answers = replace(
        answers, redact=ctx.masked(redact), include_private=include_private, include_author=include_author
    )
    answers = replace(answers, excel=excel, unchecked=unchecked, fonts=output_options.font_files(font), strip=strip)
    answers = checked(replace(answers, signed=ctx.settings.name), case, every=every)
    file = None if output == "-" else output
    _check_way_out(ctx, answers, file, copy=copy, view=view, encrypt=encrypt)
    to = Destination(file, _passphrase(ctx, passphrase_file, encrypt=encrypt), force=force, copy=copy, view=view)
    # A bar would stand between the lines of a document that goes to the same terminal.
    writing = ctx.progress if file is not None or ctx.width is None else no_progress_bar
    if ctx.interactive and form.is_told:
        case, answers = _with_what_became(ctx, case, answers)
    with ctx.connection() as connection:
        if every:
            check_destination(ctx, to)
            exported = export_every_case(connection, answers, ctx.clock, ctx.progress, writing)
        else:
            found = resolve_case(ctx, Reader(connection), case)
            check_destination(ctx, to)
            for sentence in long_pdf_remarks(Reader(connection), found, form):
                warn(ctx, sentence)
            exported = export_case(connection, found, answers, ctx.clock, ctx.progress, writing)
        # A document is written while the book is read, but nobody is kept from writing meanwhile.
        hand_over(ctx, exported, to, is_paste=form is Format.TEXT)
    # What reads JSON from a pipe is a program; it has no use for the sentence.
    is_seen = file is not None or form.is_binary or ctx.width is not None
    return _remark_on_masking(ctx, form) if redact is None and is_seen else None


def _remark_on_masking(ctx: Context, form: Format) -> None:
    if not form.is_masked:
        warn(ctx, f"{form.upper()} holds everything as typed, so that it can be read back; --redact masks it.")


def _check_way_out(
    ctx: Context, answers: ExportAnswers, file: Optional[str], *, copy: bool, view: bool, encrypt: bool
) -> None:
    """Remarks on what makes no difference to the format. Raises OnlyOneWay, CopiesText, ViewsPages, ArchiveForTerminal,
    EncryptedToStdout.
    """
    form = answers.format
    if sum((copy, view, file is not None)) > 1:
        raise OnlyOneWay()
    if copy and form not in (Format.TEXT, Format.MARKDOWN):
        raise CopiesText(form)
    if view and form not in (Format.HTML, Format.PDF):
        raise ViewsPages(form)
    if form.is_binary and file is None and ctx.width is not None:
        raise ArchiveForTerminal(form)
    if encrypt and file is None:
        raise EncryptedToStdout()
    for sentence in idle_options(answers):
        warn(ctx, sentence)


def _list(ctx: Context, *, places: bool, as_json: bool) -> None:
    """Print what `--for` takes, or what `--as` does."""
    from casebook.terminal.views.choices import PlacesView, RecipientsView

    print_result(ctx, PlacesView(ctx.now) if places else RecipientsView(ctx.now), as_json=as_json)


def _format(form: Format, *, as_json: bool, is_typed: bool) -> Format:
    """What it is written in: `--json` is `--format json`, unless another `is_typed`. Raises TwoFormats."""
    if as_json and is_typed and form is not Format.JSON:
        raise TwoFormats(form)
    return Format.JSON if as_json else form


def _with_what_became(ctx: Context, name: Optional[str], answers: ExportAnswers) -> tuple[str, ExportAnswers]:
    """The case, and the answers with the promises that are to be left out, once all that can be asked of them was."""
    from casebook.domain.case_facts import gather
    from casebook.terminal.asking.unsettled_questions import ask_unsettled

    with ctx.reading() as reader:
        facts = gather(reader.case_with_entries(resolve_case(ctx, reader, name)), ctx.now)
    return facts.case.handle, replace(answers, leave_out=ask_unsettled(ctx, facts))


def _recipient(typed: str) -> tuple[Recipient, Optional[OwnTemplate]]:
    """Whom it is for, or the template that was named in place of that. Raises NotAChoice, NoTemplate."""
    if is_template(typed):
        return Recipient.CHAT, read_template(typed)
    return choice_named(Recipient, "--as", typed), None


def _day(ctx: Context, by: Optional[str]) -> Optional[date]:
    """The day that was typed after `--by`. Raises UnreadableDate, DeadlinePassed."""
    if by is None:
        return None
    from casebook.actions.answers.dates import parse_deadline

    return parse_deadline(by, ctx.clock)


def _passphrase(ctx: Context, name: Optional[str], *, encrypt: bool) -> Optional[str]:
    """The passphrase to encrypt with, before anything else is done; None where nothing is to be encrypted."""
    if not encrypt and name is None:
        return None
    from casebook.terminal.passphrase import passphrase_to_encrypt

    return passphrase_to_encrypt(ctx, name, encrypt=encrypt)
