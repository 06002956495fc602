"""`ref`: numbers of other kinds, kept with a case without a contact."""

from typing import Annotated

import typer

from casebook.actions.answers.reference_numbers import record_numbers
from casebook.cli import options, recording_options
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def ref_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    numbers: Annotated[
        list[str],
        typer.Argument(metavar="KIND=NO", help="The number under the name of its kind; more than one may follow."),
    ],
    date: recording_options.Date = None,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it is never exported.")] = False,
    as_json: options.Json = False,
) -> None:
    """Record a number of another kind: a customer number, the end of a card, a meter.

    One that the case has already is not recorded again; `casebook edit` corrects it. Of a bank card only
    the last four digits are kept.

    Example: casebook ref towel "customer number=0281447199" "card ending=1234"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found = resolve_case_before(ctx, book.reader, "ref", case, *numbers)
        recorded = record_numbers(book, found, numbers, ctx.clock, date=date, private=private)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
