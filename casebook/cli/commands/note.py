"""`note`: an event, or anything worth a line."""

from typing import Annotated, Optional

import typer

from casebook.actions.answers.currencies import clock_of_case
from casebook.actions.note import EventAnswers, note
from casebook.cli import entry_options, options, recording_options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of, resolve_case_and_text, resolve_case_before
from casebook.cli.typer_patch import names_typed
from casebook.records.kinds import EVENT, Case
from casebook.records.vocabularies import EventKind
from casebook.store.reader import Reader
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.context import Context
from casebook.terminal.stdin import text_or_stdin


def note_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(metavar="TEXT", help="What happened; `-` reads it from stdin.", show_default=False),
    ] = None,
    date: recording_options.Date = None,
    kind: Annotated[EventKind, field_option(EVENT, "event")] = EventKind.NOTE,
    amount: Annotated[Optional[str], field_option(EVENT, "amount", "AMOUNT")] = None,
    method: Annotated[Optional[str], field_option(EVENT, "method", "TEXT")] = None,
    ref: Annotated[Optional[str], field_option(EVENT, "reference", "NO")] = None,
    key: entry_options.Key = False,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it is never exported.")] = False,
    as_json: options.Json = False,
) -> None:
    """Note an event: ordered, paid, delivered, or anything worth a line.

    Example: casebook note towel "A grey bathrobe was in the box." --kind delivered --date "31 Oct",
    casebook note towel --kind refunded --amount "19.99 EUR" --date "20 Nov",
    casebook note towel "A courier collects it." --kind appointment --date "2 Dec 10:00"
    """
    ctx = context_of(context)
    named, text = resolve_case_and_text(ctx, case, text)
    with ctx.writing() as book:
        noted = resolve_case_before(ctx, book.reader, "note", named, text)
        answers = EventAnswers(text_or_stdin(ctx, text), date, kind, private, amount, method, ref, key)
        if ctx.interactive:
            answers = _asked(ctx, book.reader, answers, noted, has_kind="kind" in names_typed(context))
        recorded = note(book, noted, answers, ctx.clock)
        print_and_follow_up(ctx, book, recorded, as_json=as_json)


def _asked(ctx: Context, reader: Reader, answers: EventAnswers, case: Case, *, has_kind: bool) -> EventAnswers:
    """The event with what is missing of it."""
    from casebook.terminal.asking.note_asked import with_event_asked

    clock = clock_of_case(reader, case, ctx.clock)
    return with_event_asked(ctx, answers, case, clock, has_kind=has_kind)
