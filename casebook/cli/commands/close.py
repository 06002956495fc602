"""`close`: a case that has come to its end."""

from typing import Annotated, Optional

import typer

from casebook.actions.closing import close_case
from casebook.cli import options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import CaseChangedResult


def close_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    outcome: Annotated[Optional[str], text_option("--outcome", "How it ended.")] = None,
    date: recording_options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Close a case.

    It leaves `casebook due`; nothing of it is lost, and `casebook reopen` opens it again. What is still open of it is told,
    and on a terminal asked about first.

    Example: casebook close towel --outcome "refunded in full"
    """
    ctx = context_of(context)
    asked = ctx.interactive and not (as_json or ctx.assume_yes)
    if asked and not _agreed(ctx, case):
        warn(ctx, "nothing was recorded.")
        return
    with ctx.writing() as book:
        closed = close_case(book, resolve_case(ctx, book.reader, case), outcome, date, ctx.clock, asked=asked)
        print_recorded(ctx, CaseChangedResult(closed, book.reader, ctx.now), closed.warnings, as_json=as_json)


def _agreed(ctx: Context, name: str) -> bool:
    """Whether it is to be closed with what is still open of it, once what became of its promises was asked and recorded."""
    from casebook.actions.closing import still_running
    from casebook.domain.case_facts import gather
    from casebook.terminal.asking.questions import confirm, say
    from casebook.terminal.asking.unsettled_questions import ask_before_closing

    with ctx.reading() as reader:
        facts = gather(reader.case_with_entries(resolve_case(ctx, reader, name)), ctx.now)
    if facts.case.closed is not None:
        return True
    ask_before_closing(ctx, facts)
    running = still_running(facts)
    for sentence in running:
        say(sentence)
    return not running or confirm(ctx, f"Close {facts.case.handle} all the same?", default=True)
