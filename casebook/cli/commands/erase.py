"""`erase`: what was typed, or kept as a file, gone for good."""

from collections.abc import Sequence
from typing import Annotated, Optional

import typer

from casebook.actions.company import company_meant
from casebook.actions.erase import (
    erase,
    erase_company,
    erase_me,
    fields_named,
    fields_that_go,
    what_goes,
    what_goes_of_company,
    what_goes_of_me,
)
from casebook.actions.erase_remains import Places
from casebook.cli import options, recording_options
from casebook.cli.resolve import context_of, is_me, resolve_even_removed
from casebook.records.company import Company
from casebook.records.person import NOBODY
from casebook.store.writer import Writer
from casebook.terminal.asking.questions import confirm_or_say
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded
from casebook.terminal.results import DoneResult


def erase_(
    context: typer.Context,
    meant: recording_options.CaseOrEntry,
    field: Annotated[
        Optional[list[str]],
        typer.Option(
            "--field",
            metavar="NAME",
            help="Only this field, such as agent, case-number, problem, order or name; may be given again.",
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Remove what was typed for good.

    The text of an entry with the content of a file, a number that stands alone, all of a case, who you are (`me`), the
    words kept of a company (`company:NAME`), or only what --field names. For what should never have been kept: a
    password, a card number, a name, a file. It goes from where it stands and from its history, of what was removed too;
    that it was erased stays. What still holds it is said.

    Example: casebook erase towel/3 --field agent
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        if is_me(book.reader, meant):
            _erase_me(ctx, book, field or (), as_json=as_json)
            return
        if company := company_meant(book.reader, meant, even_hidden=True):
            _erase_company(ctx, book, company, field or (), as_json=as_json)
            return
        case, entry = resolve_even_removed(ctx, book, meant)
        fields = fields_that_go(book.reader, case, entry, field or ())
        if confirm_or_say(ctx, f"Erase {what_goes(case, entry, fields)}?", "nothing was erased."):
            erased = erase(book, _places(ctx), case, entry, fields)
            print_recorded(ctx, DoneResult(erased, ctx.moment, ctx.now), erased.warnings, as_json=as_json)


def _places(ctx: Context) -> Places:
    """Where copies lie that may hold it."""
    return Places(ctx.book, ctx.settings.backups)


def _erase_me(ctx: Context, book: Writer, names: Sequence[str], *, as_json: bool) -> None:
    """The same of who keeps the book."""
    fields = fields_named(NOBODY, names)
    if confirm_or_say(ctx, f"Erase {what_goes_of_me(fields)}?", "nothing was erased."):
        erased = erase_me(book, _places(ctx), fields)
        print_recorded(ctx, DoneResult(erased, ctx.moment, ctx.now), erased.warnings, as_json=as_json)


def _erase_company(ctx: Context, book: Writer, company: Company, names: Sequence[str], *, as_json: bool) -> None:
    """The same of a company."""
    fields = fields_named(company, names)
    if confirm_or_say(ctx, f"Erase {what_goes_of_company(company, fields)}?", "nothing was erased."):
        erased = erase_company(book, _places(ctx), company, fields)
        print_recorded(ctx, DoneResult(erased, ctx.moment, ctx.now), erased.warnings, as_json=as_json)
