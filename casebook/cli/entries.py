"""Recording what is no contact: an event, a parcel, a promise, and how a promise was settled."""

from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.confirmation import confirm
from casebook.cli.form import promise_made, shipment
from casebook.cli.options import text_option
from casebook.cli.session import blank_to_none, case_meant, context_of, happened, promise_meant
from casebook.records.kinds import Event
from casebook.records.vocabularies import EventKind, Verdict


def note_(
    context: typer.Context,
    case: options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(metavar="TEXT", help="What happened; `-` reads it from stdin.", show_default=False),
    ] = None,
    date: options.Date = None,
    kind: Annotated[EventKind, typer.Option(help="What it was.", case_sensitive=False)] = EventKind.NOTE,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it leaves the book in no export.")] = False,
    as_json: options.Json = False,
) -> None:
    """Note an event: ordered, paid, delivered, or anything worth a line.

    Example: casebook note towel "A grey bathrobe was in the box." --kind delivered --date "31 Oct"
    """
    ctx = context_of(context)
    words = ctx.typed_text(text)
    if words is None and kind is EventKind.NOTE:
        raise errors.WrongUse("a note needs words; type them after the case: casebook note CASE TEXT.")
    with ctx.writing() as writer:
        noted = case_meant(writer.reader, case, ctx)
        event = Event(at=happened(date, ctx), logged=ctx.moment, text=words, event=kind, private=private)
        with writer.transaction():
            recorded = writer.log(noted, event)
        confirm(ctx, writer.reader, noted, recorded, as_json=as_json)


def ship_(
    context: typer.Context,
    case: options.CaseNeeded,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The parcel's tracking number.")],
    carrier: options.Carrier = None,
    returning: Annotated[bool, typer.Option("--return", help="It goes back to the company.")] = False,
    status: Annotated[Optional[str], text_option("--status", "What was learnt of it.")] = None,
    date: options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Record a parcel, or what was learnt of it.

    Example: casebook ship towel 1Z999AA10123456784 --carrier UPS --return --status "handed in at the shop"
    """
    ctx = context_of(context)
    if blank_to_none(number) is None:
        raise errors.WrongUse("which parcel? Type its number after the case: casebook ship CASE NUMBER.")
    with ctx.writing() as writer:
        shipped = case_meant(writer.reader, case, ctx)
        news = shipment(number, carrier, ctx.typed_text(status), happened(date, ctx), ctx, returning=returning)
        with writer.transaction():
            recorded = writer.log(shipped, news)
        confirm(ctx, writer.reader, shipped, recorded, as_json=as_json)


def promise_(
    context: typer.Context,
    case: options.CaseNeeded,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What they said would happen; `-` reads it from stdin.")],
    by: options.By = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who promised it.", "NAME")] = None,
    date: options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Record a promise made outside a logged contact.

    Example: casebook promise towel "refund within 5 business days" --agent Maria --date "31 Oct"
    """
    ctx = context_of(context)
    words = ctx.typed_text(text)
    if words is None:
        raise errors.WrongUse("a promise needs words; type them after the case: casebook promise CASE TEXT.")
    with ctx.writing() as writer:
        promised = case_meant(writer.reader, case, ctx)
        promise = promise_made(words, by, happened(date, ctx), promised, ctx, blank_to_none(agent))
        with writer.transaction():
            recorded = writer.log(promised, promise)
        confirm(ctx, writer.reader, promised, recorded, as_json=as_json)
    if promise.due is None:
        ctx.warn("that promise names no day; ask for one, and give it with --by WHEN.")


def settle_(
    context: typer.Context,
    entry: Annotated[
        str, typer.Argument(metavar="ENTRY", help="The promise, such as 'towel/3'.", autocompletion=complete_case)
    ],
    verdict: Annotated[
        Verdict, typer.Argument(metavar="kept|broken|withdrawn", case_sensitive=False, help="What became of it.")
    ],
    date: options.Date = None,
    note: Annotated[Optional[str], text_option("--note", "What came of it.")] = None,
    as_json: options.Json = False,
) -> None:
    """Say that a promise was kept, broken or withdrawn.

    Example: casebook settle towel/3 broken --note "No refund came."
    """
    ctx = context_of(context)
    with ctx.writing() as writer:
        case, promise = promise_meant(writer.reader, entry, ctx)
        at = happened(date, ctx)
        with writer.transaction():
            settled = writer.settle(case, promise, verdict, at, blank_to_none(note))
        confirm(ctx, writer.reader, case, [settled], as_json=as_json)
    if promise.verdict is not None and promise.verdict is not verdict:
        ctx.warn(
            f"{case.handle}/{promise.number} was settled as {promise.verdict.value} before; that is kept in its history."
        )
