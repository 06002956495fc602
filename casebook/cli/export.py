"""`export`: a case as text ready to paste, or as a document, a table or data."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.session import blank_to_none, case_meant, context_of
from casebook.domain.case_facts import CaseFacts, gather, without_private
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, help_of, renderer
from casebook.records.kinds import CaseWithEntries
from casebook.store.reader import Reader
from casebook.terminal.context import Context

if TYPE_CHECKING:
    from sqlite3 import Connection

MENTION_OVER = 1000
"""stderr says how long a text is when it is over this many characters."""


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
        bool, typer.Option("--parts", help="Split it into numbered messages instead of folding it.")
    ] = False,
    language: Annotated[
        Optional[str], text_option("--language", "en or nl; else the case's own, else en.", "CODE")
    ] = None,
    ask: Annotated[Optional[str], text_option("--ask", "What to ask for, this time.")] = None,
    redact: Annotated[
        Optional[bool],
        typer.Option(
            "--redact/--no-redact",
            help="Mask card numbers, IBANs, passwords, addresses and phone numbers; a text does unless told not to.",
            show_default=False,
        ),
    ] = None,
    include_private: Annotated[
        bool, typer.Option("--include-private", help="With what was kept private, too.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case (--format json or zip).")] = False,
    output: Annotated[Optional[str], text_option("--output", "Write to this file instead.", "FILE")] = None,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Seal it with a passphrase (age); --output FILE becomes FILE.age.")
    ] = False,
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """Write a case as text ready to paste.

    Example: casebook export towel --limit 1000
    """
    ctx = context_of(context)
    _check(case, form, limit, parts=parts, every=every)
    if form.is_binary and output in (None, "-") and ctx.width is not None:
        raise errors.WrongUse("a ZIP is not for a terminal; name a file: --output FILE.zip.")
    secret = _secret(ctx, output, passphrase_file) if encrypt else None
    with ctx.connection() as connection:
        reader = Reader(connection)
        cases = reader.cases() if every else [case_meant(reader, case, ctx)]
        dossiers = [reader.dossier(found) for found in cases]
        facts = [gather(one if include_private else without_private(one), ctx.now) for one in dossiers]
        if form.is_lossless:
            if redact:
                facts = [_masked(ctx, one, ExportOptions(_language(language, one)))[0] for one in facts]
            whole = _whole(ctx, connection, dossiers, facts, every=every, in_zip=form.is_binary)
            _deliver(ctx, whole, output, secret)
            return
    wanted = ExportOptions(_language(language, facts[0]), limit, parts, blank_to_none(ask))
    if redact or (redact is None and form.is_masked):
        facts[0], wanted = _masked(ctx, facts[0], wanted)
    text = renderer(recipient, form)(facts[0], wanted)
    if form.is_foldable and not parts and len(text) > MENTION_OVER:
        ctx.warn(f"the text has {len(text):,} characters; --limit N folds it, --parts splits it.")
    _deliver(ctx, text, output, secret)


def _check(case: Optional[str], form: Format, limit: Optional[int], *, parts: bool, every: bool) -> None:
    """Refuse what does not go together, before anything is read."""
    if every and (case is not None or not form.is_lossless):
        raise errors.WrongUse(
            "--all writes every case as JSON: casebook export --all --format json, or zip with files."
        )
    if (limit is not None or parts) and not form.is_foldable:
        raise errors.WrongUse(f"--limit and --parts are for text; leave them out with --format {form.value}.")


def _whole(
    ctx: Context,
    connection: "Connection",
    dossiers: Sequence[CaseWithEntries],
    facts: Sequence[CaseFacts],
    *,
    every: bool,
    in_zip: bool,
) -> str | Iterator[bytes]:
    """What gives the cases back: their document, or the ZIP with their files; stderr says what is left out."""
    from casebook.cli import packing

    reader = Reader(connection)
    files = packing.files_of(facts, reader.attachments_held())
    text = packing.document(facts, reader.last_numbers(), ctx, every=every, in_zip=in_zip)
    packing.remark_on_left_out(ctx, dossiers, facts, files, in_zip=in_zip)
    return packing.packed(connection, files, text, ctx) if in_zip else text


def _masked(ctx: Context, facts: CaseFacts, wanted: ExportOptions) -> tuple[CaseFacts, ExportOptions]:
    """Both without what is not meant for others; stderr says what was masked, and how often."""
    from casebook.masking import masked, masked_facts, numbers_of, summary

    cleaned, counts = masked_facts(facts, language=wanted.language)
    if wanted.ask:
        masking = masked(wanted.ask, numbers_of(facts), wanted.language)
        wanted = replace(wanted, ask=masking.text)
        counts = {kind: counts.get(kind, 0) + masking.counts.get(kind, 0) for kind in {**counts, **masking.counts}}
    said = summary(counts)
    if said:
        ctx.warn(said)
    return cleaned, wanted


def _language(asked: Optional[str], facts: CaseFacts) -> str:
    from casebook.language.language import language_named

    return language_named(asked or facts.case.language or "en").code


def _secret(ctx: Context, output: Optional[str], name: Optional[str]) -> str:
    """The passphrase to seal with, before anything else is done."""
    if output is None or output == "-":
        raise errors.WrongUse("what is sealed goes into a file; name one: --encrypt --output FILE.")
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
