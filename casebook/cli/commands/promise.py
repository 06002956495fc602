"""`promise`: what somebody said would happen, outside a logged contact."""

from typing import Annotated, Optional

import typer

from casebook.actions import record
from casebook.actions.find import contact_named
from casebook.cli import entry_options, options, recording_options
from casebook.cli.options import text_option
from casebook.cli.resolve import (
    ArgumentMissing,
    case_of_contact,
    context_of,
    resolve_case_and_text,
    resolve_case_before,
)
from casebook.terminal.asking.questions import by_or_asked
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.stdin import text_or_stdin


def promise_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(
            metavar="TEXT", help="What they said would happen; `-` reads it from stdin.", show_default=False
        ),
    ] = None,
    by: entry_options.By = None,
    after: entry_options.After = None,
    within: entry_options.Within = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who promised it.", "NAME")] = None,
    date: recording_options.Date = None,
    made_in: Annotated[
        Optional[str], text_option("--made-in", "The contact it was made in, as in the timeline.", "ENTRY")
    ] = None,
    key: entry_options.Key = False,
    as_json: options.Json = False,
) -> None:
    """Record a promise: made outside a logged contact, or in one that is logged already.

    Example: casebook promise towel "refund within 5 business days" --agent Maria --date "31 Oct",
    casebook promise towel "a refund" --after "the return is scanned" --within "5 days",
    casebook promise towel "they refund it by friday" --made-in towel/4
    """
    ctx = context_of(context)
    named, text = resolve_case_and_text(ctx, case, text)
    if text is None:
        raise ArgumentMissing("TEXT", "promise")
    with ctx.writing() as book:
        taken = case_of_contact(book.reader, named) if made_in is None else None
        made_in, named = (named, taken) if taken else (made_in, named)
        promised = resolve_case_before(ctx, book.reader, "promise", named, text)
        contact = contact_named(book.reader, promised, made_in, "--made-in") if made_in else None
        made = record.when_promised(contact, date, ctx.clock)
        text = text_or_stdin(ctx, text) or ""
        by = by if after else by_or_asked(ctx, by, text, made, promised)
        answers = record.PromiseAnswers(text, by, agent, date, key, after, within, contact)
        recorded = record.promise(book, promised, answers, ctx.clock)
        told = f"this was taken for casebook promise {taken} TEXT --made-in {made_in}"
        recorded = recorded._replace(warnings=(told, *recorded.warnings)) if taken else recorded
        print_and_follow_up(ctx, book, recorded, as_json=as_json)
