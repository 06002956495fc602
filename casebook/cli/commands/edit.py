"""`edit`: an entry or a case corrected; what it said before stays in its history."""

from typing import Annotated, Optional

import typer

from casebook.actions.edit import Edits, edit
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role
from casebook.terminal.output import print_recorded
from casebook.terminal.results import EditedResult
from casebook.terminal.stdin import text_or_stdin


def edit_(
    context: typer.Context,
    meant: options.CaseOrEntry,
    text: Annotated[Optional[str], text_option("--text", "What was said; `-` reads it from stdin.")] = None,
    date: options.Date = None,
    channel: Annotated[Optional[Channel], typer.Option(help="How a contact took place.", show_default=False)] = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who answered, or who promised.", "NAME")] = None,
    role: Annotated[Optional[Role], typer.Option(help="Their role.", show_default=False)] = None,
    case_number: Annotated[Optional[str], text_option("--case-number", "The number they gave.", "NO")] = None,
    outcome: Annotated[Optional[Outcome], typer.Option(help="How a contact ended.", show_default=False)] = None,
    minutes: Annotated[Optional[int], typer.Option(min=0, max=100000, help="How long.", show_default=False)] = None,
    rating: Annotated[Optional[int], typer.Option(min=1, max=5, help="How it was.", show_default=False)] = None,
    by: options.By = None,
    tracking: Annotated[Optional[str], text_option("--tracking", "A parcel's number.", "NO")] = None,
    carrier: options.Carrier = None,
    kind: Annotated[Optional[EventKind], typer.Option(help="What an event was.", show_default=False)] = None,
    private: Annotated[
        Optional[bool], typer.Option("--private/--not-private", help="Keep it out of every export.", show_default=False)
    ] = None,
    company: Annotated[Optional[str], text_option("--company", "The company of a case.", "NAME")] = None,
    title: Annotated[Optional[str], text_option("--title", "What a case is called.")] = None,
    item: Annotated[Optional[str], text_option("--item", "What was bought.")] = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong; `-` reads it from stdin.")] = None,
    want: Annotated[Optional[str], text_option("--want", "What you want of them.")] = None,
    amount: Annotated[Optional[str], text_option("--amount", "What is at stake.", "AMOUNT")] = None,
    language: Annotated[Optional[str], text_option("--language", "The language of its exports.", "CODE")] = None,
    country: Annotated[Optional[str], text_option("--country", "Whose holidays count.", "CODE")] = None,
    as_json: options.Json = False,
) -> None:
    """Correct an entry or a case; what it said before is kept.

    An empty value takes out what was there. With no option, on a terminal, it opens in your $EDITOR and shows what
    would change before it is changed.

    Example: casebook edit towel/3 --agent "Maria Jansen" --case-number A-1235
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found, entry = resolve_case_or_entry(ctx, book.reader, meant)
        edits = Edits(
            text=text_or_stdin(ctx, text),
            date=date,
            channel=channel,
            agent=agent,
            role=role,
            case_number=case_number,
            outcome=outcome,
            minutes=minutes,
            rating=rating,
            by=by,
            tracking=tracking,
            carrier=carrier,
            kind=kind,
            private=private,
            company=company,
            title=title,
            item=item,
            problem=text_or_stdin(ctx, problem),
            want=want,
            amount=amount,
            language=language,
            country=country,
        )
        if not edits.given():
            from casebook.terminal.editor import edits_in_editor

            edits = edits_in_editor(ctx, found.case, entry)
        edited = edit(book, found.case, entry, edits, ctx.clock)
        print_recorded(ctx, EditedResult(edited, book.reader, ctx.now), edited.warnings, as_json=as_json)
