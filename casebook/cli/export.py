"""`export`: a case as text ready to paste, or as a document, a table or data."""

from collections.abc import Iterator
from typing import Annotated, Optional

import typer

from casebook.actions.export import ExportAnswers, checked, export_case, export_every_case
from casebook.actions.text_answers import blank_to_none
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.errors import WrongValue
from casebook.exporters.errors import one_of
from casebook.exporters.registry import Format, Recipient, help_of
from casebook.language.language import LANGUAGES
from casebook.store.reader import Reader
from casebook.terminal.context import Context


class ArchiveForTerminal(WrongValue):
    """Bytes that no terminal can show were to be written to one."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"a {self.format.upper()} is not for a terminal; name a file: --output FILE.{self.format}."


class EncryptedToStdout(WrongValue):
    """What is encrypted was to go to standard output."""

    def __str__(self) -> str:
        return "what is encrypted goes into a file; name one: --encrypt --output FILE."


def export_(
    context: typer.Context,
    case: options.CaseName = None,
    recipient: Annotated[
        Recipient, typer.Option("--as", help=f"Whom it is for. {help_of(Recipient)}", case_sensitive=False)
    ] = Recipient.CHAT,
    form: Annotated[
        Format, typer.Option("--format", help=f"What it is written in. {help_of(Format)}", case_sensitive=False)
    ] = Format.TEXT,
    limit: Annotated[
        Optional[int], typer.Option(min=1, help="Make it fit this many characters.", metavar="N", show_default=False)
    ] = None,
    parts: Annotated[
        bool, typer.Option("--parts", help="Split it into numbered messages instead of shortening it.")
    ] = False,
    language: Annotated[
        Optional[str], text_option("--language", f"{one_of(list(LANGUAGES))}; else the case's own, else en.", "CODE")
    ] = None,
    ask: Annotated[Optional[str], text_option("--ask", "What to ask for, this time.")] = None,
    redact: Annotated[
        Optional[bool],
        typer.Option(
            "--redact/--no-redact",
            help="Mask card numbers, IBANs, passwords, addresses and phone numbers; text is masked by default.",
            show_default=False,
        ),
    ] = None,
    include_private: Annotated[bool, typer.Option("--include-private", help="Include what is marked private.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case (--format json or zip).")] = False,
    output: Annotated[Optional[str], text_option("--output", "Write to this file instead.", "FILE")] = None,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Encrypt it with a passphrase (age); --output FILE becomes FILE.age.")
    ] = False,
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """Write a case as text ready to paste.

    Example: casebook export towel --limit 1000
    """
    ctx = context_of(context)
    answers = checked(
        ExportAnswers(recipient, form, limit, parts, language, blank_to_none(ask), redact, include_private),
        case,
        every=every,
    )
    if form.is_binary and output in (None, "-") and ctx.width is not None:
        raise ArchiveForTerminal(form)
    secret = _secret(ctx, output, passphrase_file) if encrypt else None
    with ctx.connection() as connection:
        if every:
            exported = export_every_case(connection, answers, ctx.clock, ctx.progress)
        else:
            found = resolve_case(ctx, Reader(connection), case)
            exported = export_case(connection, found, answers, ctx.clock, ctx.progress)
        for sentence in exported.warnings:
            ctx.warn(sentence)
        _deliver(ctx, exported.output, output, secret)


def _secret(ctx: Context, output: Optional[str], name: Optional[str]) -> str:
    """The passphrase to seal with, before anything else is done."""
    if output is None or output == "-":
        raise EncryptedToStdout()
    from casebook.cli.passphrase import to_seal

    return to_seal(ctx, name)


def _deliver(ctx: Context, text: str | Iterator[bytes], output: Optional[str], secret: Optional[str]) -> None:
    if output is None or output == "-":
        if isinstance(text, str):
            ctx.write(text)
        else:
            ctx.write_bytes(text)
        return
    from casebook.files.output_file import write_output

    if secret is None:
        write_output(text, output)
    else:
        from casebook.store.sqlite.encryption import encrypt

        output = output if output.endswith(".age") else f"{output}.age"
        data = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else b"".join(text)
        write_output(encrypt(data, secret), output)
    ctx.warn(f"written to {output}")
