"""`note`: an event, or anything worth a line."""

from typing import Annotated, Optional

import typer

from casebook.actions import record
from casebook.cli import options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.records.kinds import EVENT
from casebook.records.vocabularies import EventKind
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult
from casebook.terminal.stdin import text_or_stdin


def note_(
    context: typer.Context,
    case: options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(metavar="TEXT", help="What happened; `-` reads it from stdin.", show_default=False),
    ] = None,
    date: options.Date = None,
    kind: Annotated[EventKind, field_option(EVENT, "event")] = EventKind.NOTE,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it is never exported.")] = False,
    as_json: options.Json = False,
) -> None:
    """Note an event: ordered, paid, delivered, or anything worth a line.

    Example: casebook note towel "A grey bathrobe was in the box." --kind delivered --date "31 Oct"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        noted = resolve_case_before(ctx, book.reader, "note", case, text)
        answers = record.EventAnswers(text=text_or_stdin(ctx, text), date=date, event=kind, private=private)
        recorded = record.note(book, noted, answers, ctx.clock)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
