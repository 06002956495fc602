"""`add`: the command people type most. A contact, with what was promised and shipped, in one line and one transaction."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.confirmation import confirm, understood
from casebook.cli.form import Form, entries_of, form_of, worth_asking
from casebook.cli.options import text_option
from casebook.cli.session import blank_to_none, case_meant, checked_handle, context_of
from casebook.parsing.when import moment_now
from casebook.records.kinds import Case, Contact, Entry, Promise
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.store.reader import Reader
from casebook.terminal.context import Context

if TYPE_CHECKING:
    from casebook.cli.sources import Draft
    from casebook.store.writer import Writer


def add_(
    context: typer.Context,
    case: options.CaseName = None,
    text: Annotated[
        Optional[str],
        typer.Argument(
            metavar="TEXT",
            show_default=False,
            help="What was said; `-` reads it from stdin, where no other user can see it.",
        ),
    ] = None,
    date: options.Date = None,
    channel: Annotated[Channel, typer.Option(help="How the contact took place.", case_sensitive=False)] = Channel.CHAT,
    incoming: Annotated[bool, typer.Option("--incoming", help="They reached out to you.")] = False,
    agent: Annotated[Optional[str], text_option("--agent", "Who answered.", "NAME")] = None,
    role: Annotated[
        Optional[Role], typer.Option(help="What they were.", case_sensitive=False, show_default=False)
    ] = None,
    case_number: Annotated[Optional[str], text_option("--case-number", "The number the company gave.", "NO")] = None,
    order: Annotated[Optional[str], text_option("--order", "An order number to keep with the case.", "NO")] = None,
    tracking: Annotated[Optional[str], text_option("--tracking", "A parcel's number.", "NO")] = None,
    carrier: options.Carrier = None,
    shipping: Annotated[Optional[str], text_option("--shipping", "What was said of the parcel.")] = None,
    promise: Annotated[
        Optional[list[str]], text_option("--promise", "What they said would happen; may be given more than once.")
    ] = None,
    by: options.By = None,
    outcome: Annotated[
        Optional[Outcome], typer.Option(help="How it ended.", case_sensitive=False, show_default=False)
    ] = None,
    minutes: Annotated[
        Optional[int], typer.Option(min=0, max=100000, help="How long it took.", show_default=False)
    ] = None,
    rating: Annotated[Optional[int], typer.Option(min=1, max=5, help="How it was, 1 to 5.", show_default=False)] = None,
    private: Annotated[
        Optional[str], text_option("--private", "A note for yourself, which leaves the book in no export.")
    ] = None,
    attach: Annotated[
        Optional[list[str]], text_option("--attach", "A file to keep with it; may be given more than once.", "FILE")
    ] = None,
    transcript: Annotated[
        Optional[str], text_option("--transcript", "What was said word for word, kept whole; `-` is stdin.", "FILE|-")
    ] = None,
    company: Annotated[
        Optional[str], text_option("--company", "Opens the case in the same stroke, if CASE is a new handle.", "NAME")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Log a contact with the company.

    Words on a command line stay in the shell's history and can be seen by other users of this computer while it runs;
    give TEXT as `-` to type or pipe it in instead.

    Example: casebook add towel "A grey bathrobe came. Maria will refund it." --agent Maria --case-number A-1234
    --promise "refund within 3-5 business days"
    """
    ctx = context_of(context)
    asked = ctx.interactive and not _anything_given(context)
    if asked:
        from casebook.cli.questions import agreed, answers

        case, company, form = answers(ctx)
    else:
        case, text = _case_and_text(case, text, ctx)
        form = form_of({**context.params, "text": text})
    with ctx.writing(may_make=company is not None) as writer:
        found, is_new = _case_for(writer.reader, case, company, ctx)
        entries = entries_of(form, found, ctx)
        if asked and not agreed(ctx, understood(found, entries)):
            ctx.warn("nothing was recorded.")
            return
        files = _files(form, entries[0].at, ctx)
        if files is None:
            ctx.warn("nothing was recorded.")
            return
        with writer.transaction():
            if is_new:
                found = writer.open_case(found)
            if blank_to_none(form.order):
                found = writer.add_order(found, str(form.order))
            recorded = writer.log(found, *entries)
            recorded = (*recorded, *_kept(files, writer, found, ctx, recorded[0].number))
        confirm(ctx, writer.reader, found, recorded, as_json=as_json, opened=is_new)
    _remark_on(ctx, found, recorded)


def _files(form: Form, at: Moment, ctx: Context) -> "Optional[Sequence[Draft]]":
    """The files to keep with the contact, read through; None where the person would rather not keep them."""
    if not form.attach and form.transcript is None:
        return ()
    from casebook.cli import sources

    return sources.drafts_of(sources.sources_of(form.attach, ctx, form.transcript), ctx, at)


def _kept(files: "Sequence[Draft]", writer: "Writer", case: Case, ctx: Context, contact: int) -> Sequence[Entry]:
    if not files:
        return ()
    from casebook.cli.sources import kept

    return kept(files, writer, case, ctx, contact)


def _anything_given(context: typer.Context) -> bool:
    return any(context.get_parameter_source(name).name == "COMMANDLINE" for name in context.params)  # type: ignore[union-attr]


def _case_and_text(case: Optional[str], text: Optional[str], ctx: Context) -> tuple[Optional[str], Optional[str]]:
    """Which of the two a single argument is: words with blanks between, or `-`, are the text, unless a case goes by them."""
    if case is None or text is not None or not (case == "-" or any(character.isspace() for character in case)):
        return case, text
    try:
        with ctx.reading() as reader:
            reader.case_named(case)
            return case, None
    except errors.CasebookError:
        return None, case


def _case_for(reader: Reader, name: Optional[str], company: Optional[str], ctx: Context) -> tuple[Case, bool]:
    """The case the contact belongs to, and whether it is yet to be opened: a new handle that comes with a company."""
    company = blank_to_none(company)
    if company is None:
        return case_meant(reader, name, ctx), False
    if name is None:
        raise errors.WrongUse(
            "--company opens a new case; type the handle it is to have: casebook add HANDLE --company NAME."
        )
    if not reader.has_handle(name):
        return Case(handle=checked_handle(name), company=company, opened=moment_now(ctx.clock)), True
    case = reader.case_named(name)
    if case.company.casefold() != company.casefold():
        raise errors.WrongUse(
            f"'{case.handle}' is a case with {case.company} already; type another handle for {company}."
        )
    return case, False


def _remark_on(ctx: Context, case: Case, entries: Sequence[Entry]) -> None:
    """What is worth knowing after the record is safe, a line each."""
    for entry in entries:
        if isinstance(entry, Contact) and (asking := worth_asking(entry)):
            ctx.warn(asking)
        if isinstance(entry, Promise) and entry.due is None:
            ctx.warn("that promise names no day; ask for one, and give it with --by WHEN.")
    if case.closed:
        ctx.warn(f"{case.handle} is closed; `casebook reopen {case.handle}` opens it again.")
