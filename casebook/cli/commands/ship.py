"""`ship`: a parcel, or an update of one."""

from typing import Annotated, Optional

import typer

from casebook.actions import record
from casebook.cli import entry_options, options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.stdin import text_or_stdin


def ship_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The parcel's tracking number.")],
    carrier: entry_options.Carrier = None,
    returning: Annotated[bool, typer.Option("--return", help="It goes back to the company.")] = False,
    status: Annotated[Optional[str], text_option("--status", "Where it is, or what happened to it.")] = None,
    date: recording_options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Record a parcel, or an update.

    Example: casebook ship towel 1Z999AA10123456784 --carrier UPS --return --status "handed in at the shop"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        shipped = resolve_case_before(ctx, book.reader, "ship", case, number)
        answers = record.ShipmentAnswers(
            tracking=number, carrier=carrier, text=text_or_stdin(ctx, status), date=date, returning=returning
        )
        recorded = record.ship(book, shipped, answers, ctx.clock)
        print_and_follow_up(ctx, book, recorded, as_json=as_json)
