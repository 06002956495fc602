"""`item`: one of the things that a case is about, with how many there are and what one costs."""

from typing import Annotated, Optional

import typer

from casebook.actions.items import ItemAnswers, record_item
from casebook.cli import options, recording_options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.records.kinds import ITEM
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult
from casebook.terminal.stdin import text_or_stdin


def item_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(
            metavar="TEXT",
            help="What it is: 'red bath towel', '2 x red bath towel @ 24.99 EUR'.",
            show_default=False,
        ),
    ] = None,
    pieces: Annotated[Optional[int], field_option(ITEM, "pieces")] = None,
    price: Annotated[Optional[str], field_option(ITEM, "price", "AMOUNT")] = None,
    date: recording_options.Date = None,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it is never exported.")] = False,
    as_json: options.Json = False,
) -> None:
    """Record one of the things that a case is about.

    A count is read from TEXT where it begins with one (2 x …, 2 stuks …), the price of one from a sum at its end
    (@ 24.99 EUR). What --pieces or --price says is not looked for there.

    Example: casebook item towel "2 x red bath towel @ 24.99 EUR",
    casebook item towel "2 x 4 timber" --pieces 3 --price "5 EUR"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found = resolve_case_before(ctx, book.reader, "item", case, text)
        text = text_or_stdin(ctx, text)
        if text is None and ctx.interactive:
            from casebook.terminal.asking.note_asked import item_asked

            text = item_asked(ctx)
        answers = ItemAnswers(text, pieces, price, date, private)
        recorded = record_item(book, found, answers, ctx.clock)
        print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
