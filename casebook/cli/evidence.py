"""Evidence: files kept with a case, listed, and written out again."""

from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.actions.dates import parse_past_date
from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.confirmation import confirm
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case, resolve_entry
from casebook.domain.case_facts import gather
from casebook.records.kinds import Attachment, Case
from casebook.records.revision import Action
from casebook.store.reader import Reader
from casebook.terminal.context import Context


class NotAnAttachment(errors.WrongValue):
    """Only attachments can be written out."""

    def __init__(self, ref: str, kind: str, attachments: list[str]) -> None:
        self.ref, self.kind, self.attachments = ref, kind, attachments

    def __str__(self) -> str:
        article = "an" if self.kind[:1] in "aeiou" else "a"
        others = f"the case's are {errors.listed(self.attachments)}" if self.attachments else "its case has none"
        return f"{self.ref} is {article} {self.kind}, not an attachment; {others}."


def attach_(
    context: typer.Context,
    case: options.CaseNeeded,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="The files to keep: all of them, or none.")],
    to: Annotated[
        Optional[str], text_option("--to", "The entry of the case that they belong to, such as 'towel/3'.", "ENTRY")
    ] = None,
    note: Annotated[Optional[str], text_option("--note", "What they show; `-` reads it from stdin.")] = None,
    date: options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Keep files with a case.

    They are copied into the book: what becomes of the files later changes nothing. The same content is kept once.

    Example: casebook attach towel receipt.pdf photo.jpg --to towel/3 --note "the label on the box"
    """
    from casebook.cli import sources

    ctx = context_of(context)
    with ctx.writing() as writer:
        found = resolve_case(ctx, writer.reader, case)
        attached_to = _entry_of(writer.reader, found, to, ctx)
        at, text = parse_past_date(date, ctx.clock), ctx.typed_text(note)
        drafts = sources.drafts_of(sources.sources_of(files, ctx), ctx, at, text)
        if drafts is None:
            ctx.warn("nothing was recorded.")
            return
        with writer.transaction():
            recorded = sources.kept(drafts, writer, found, ctx, attached_to)
        confirm(ctx, writer.reader, found, recorded, as_json=as_json)


def attachments_(context: typer.Context, case: options.CaseName = None, as_json: options.Json = False) -> None:
    """List the files kept with a case.

    Example: casebook attachments towel
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        facts = gather(reader.dossier(resolve_case(ctx, reader, case)), ctx.now)
    if as_json:
        from casebook.exporters.document import case_document, text_of

        ctx.write(text_of(case_document(facts, facts.attachments)))
    else:
        from casebook.terminal.screens.attachments import attachments

        ctx.print_lines(attachments(facts))


def extract_(
    context: typer.Context,
    entry: Annotated[
        str, typer.Argument(metavar="ENTRY", help="The attachment, such as 'towel/5'.", autocompletion=complete_case)
    ],
    output: Annotated[
        Optional[str],
        text_option("--output", "The file to write, or the folder to write it to; `-` is stdout.", "FILE|DIR"),
    ] = None,
) -> None:
    """Write a kept file out again.

    Without --output it goes into this folder under the name it had, made safe. Nothing is ever overwritten.

    Example: casebook extract towel/5 --output ~/Desktop
    """
    from casebook.cli.extraction import extracted, set_aside, target_of
    from casebook.store.sqlite import blobs

    ctx = context_of(context)
    if output == "-" and ctx.width is not None:
        raise errors.WrongUse("a file's bytes are not for a terminal; pipe them on, or name a file: --output FILE.")
    with ctx.connection() as connection:
        attachment = _attachment_meant(Reader(connection), entry, ctx)
        pieces = blobs.chunks(connection, attachment.name, blobs.Digest(attachment.size, attachment.sha256))
        with ctx.progress("writing", attachment.size) as advance:
            told = blobs.with_progress(pieces, advance)
            if output == "-":
                aside = set_aside(told)
            else:
                target = target_of(output, attachment.name)
                extracted(told, target)
    if output == "-":
        ctx.write_bytes(aside)
    else:
        ctx.warn(f"written to {target}")


def _entry_of(reader: Reader, case: Case, ref: Optional[str], ctx: Context) -> Optional[int]:
    """The number of the entry that `towel/3`, or `3`, names in this case. Raises NoSuchEntry, WrongUse."""
    if ref is None:
        return None
    dossier, entry = resolve_entry(ctx, reader, ref if "/" in ref else f"{case.handle}/{ref}")
    if dossier.case.uuid != case.uuid:
        raise errors.WrongUse(f"--to '{errors.shortened(ref)}' is in another case; it takes an entry of {case.handle}.")
    return entry.number


def _attachment_meant(reader: Reader, ref: str, ctx: Context) -> Attachment:
    """The attachment that `towel/5` names. Raises NotAnAttachment, ContentErased, and what `resolve_entry` does."""
    from casebook.store.sqlite.blobs import ContentErased

    dossier, entry = resolve_entry(ctx, reader, ref)
    handle = dossier.case.handle
    name = f"{handle}/{entry.number}"
    if not isinstance(entry, Attachment):
        others = [f"{handle}/{other.number}" for other in dossier.entries if isinstance(other, Attachment)]
        raise NotAnAttachment(name, type(entry).__name__.lower(), others)
    if any(revision.act is Action.ERASED for revision in reader.revisions(dossier.case.uuid, entry.uuid)):
        raise ContentErased(name)
    return entry
