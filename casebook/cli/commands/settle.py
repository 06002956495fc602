"""`settle`: what became of a promise."""

from typing import Annotated, Optional

import typer

from casebook.actions.settle import Settlement, is_verdict, settle_or_start
from casebook.actions.verdict_said import VerdictSaid, verdict_said
from casebook.cli import options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import ArgumentMissing, context_of, resolve_settlement
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def settle_(
    context: typer.Context,
    entry: Annotated[
        Optional[str],
        typer.Argument(
            metavar="ENTRY",
            help="The promise, such as 'towel/3'; a case or contact stands for its one open promise.",
            show_default=False,
        ),
    ] = None,
    verdict: Annotated[
        Optional[str],
        typer.Argument(metavar="kept|broken|withdrawn", help="What became of it.", show_default=False),
    ] = None,
    behind: Annotated[
        Optional[list[str]],
        typer.Argument(metavar="WORDS", help="When, or what came of it, without an option.", show_default=False),
    ] = None,
    date: recording_options.Date = None,
    note: Annotated[Optional[str], text_option("--note", "What came of it.")] = None,
    happened: Annotated[
        Optional[str], text_option("--happened", "When what it waits for happened: its time counts from then.", "WHEN")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Say that a promise was kept, broken or withdrawn, or that what it waits for has happened.

    On a terminal it asks for what was not typed.

    Example: casebook settle towel/3 broken --note "No refund came.",
    casebook settle towel/4 --happened "3 Nov"
    """
    ctx = context_of(context)
    if ctx.interactive and verdict is None and happened is None and not (entry and is_verdict(entry)):
        return _ask(ctx, entry, date, note, as_json=as_json)
    if entry is None:
        raise ArgumentMissing("ENTRY", "settle")
    said = (
        VerdictSaid(verdict, date, note)
        if verdict is None
        else verdict_said(entry, verdict, behind, ctx.clock, date, note, happened)
    )
    verdict, date, note = said.verdict, said.date, said.note
    with ctx.writing() as book:
        meant = resolve_settlement(ctx, book.reader, entry, verdict)
        if date is None and meant.is_newly_kept and ctx.interactive and not (as_json or ctx.assume_yes):
            from casebook.terminal.asking.settle_asked import day_kept

            date = day_kept(ctx)
        recorded = settle_or_start(book, meant, ctx.clock, date=date, note=note, happened=happened)
        warnings = (*(said.remarks(meant) or meant.remarks), *recorded.warnings)
        return print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), warnings, as_json=as_json)


def _ask(ctx: Context, entry: Optional[str], date: Optional[str], note: Optional[str], *, as_json: bool) -> None:
    """Ask what became of the promise, and which one is meant where that was not typed."""
    from casebook.actions.questions.verdict_questions import SettleAnswers
    from casebook.terminal.asking.settle_asked import settlement_asked

    named = None
    if entry is not None:
        with ctx.reading() as reader:
            meant = resolve_settlement(ctx, reader, entry, None)
            named = (meant.case, meant.promise)
    with settlement_asked(ctx, SettleAnswers(named, date=date, note=note)) as asked:
        if asked is None or asked.answers.named is None:
            return
        said = asked.answers
        with ctx.writing() as book:
            settled = Settlement(*asked.answers.named, said.verdict, is_as_typed=True)
            recorded = settle_or_start(book, settled, ctx.clock, date=said.date, note=said.note, happened=said.happened)
            asked.kept.recorded()
            print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)
