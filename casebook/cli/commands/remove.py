"""`remove`: an entry, or a whole case, hidden."""

import typer

from casebook.actions.company import company_meant, remove_company
from casebook.actions.remove import hidden_with, refs_of, remove
from casebook.cli import options, recording_options
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.records.company import Company, company_ref
from casebook.store.writer import Writer
from casebook.terminal.asking.questions import confirm_or_say
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded
from casebook.terminal.results import DoneResult


def remove_(context: typer.Context, meant: recording_options.CaseOrEntry, as_json: options.Json = False) -> None:
    """Hide an entry, a whole case, or what is kept of a company (`company:NAME`).

    Nothing is lost: `casebook undo` brings it back, `casebook history` still shows it. The promises made in a contact
    and the files attached to an entry go with it.

    Example: casebook remove towel/3
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        if company := company_meant(book.reader, meant):
            _remove_company(ctx, book, company, as_json=as_json)
            return
        found, entry = resolve_case_or_entry(ctx, book.reader, meant)
        hidden = hidden_with(found, entry)
        if confirm_or_say(ctx, f"Hide {' and '.join(refs_of(found.case, hidden))}?", "nothing was hidden."):
            removed = remove(book, found, entry, ctx.clock)
            print_recorded(ctx, DoneResult(removed, ctx.moment, ctx.now), removed.warnings, as_json=as_json)


def _remove_company(ctx: Context, book: Writer, company: Company, *, as_json: bool) -> None:
    """The same of what is kept of a company."""
    if confirm_or_say(ctx, f"Hide {company_ref(company.name)}?", "nothing was hidden."):
        print_recorded(ctx, DoneResult(remove_company(book, company), ctx.moment, ctx.now), (), as_json=as_json)
