"""Opening, closing and reopening a case."""

from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.confirmation import confirm, confirm_json
from casebook.cli.options import text_option
from casebook.cli.session import (
    blank_to_none,
    case_meant,
    checked_handle,
    context_of,
    happened,
    read_amount,
    read_country,
    read_language,
)
from casebook.parsing.when import moment_now
from casebook.records.kinds import Case, Event
from casebook.records.vocabularies import EventKind
from casebook.terminal.context import Context


def open_(
    context: typer.Context,
    handle: Annotated[str, typer.Argument(metavar="HANDLE", help="A short word for the case, such as 'towel'.")],
    company: Annotated[Optional[str], text_option("--company", "The company it is with.", "NAME")] = None,
    title: Annotated[Optional[str], text_option("--title", "What the case is called in lists.")] = None,
    item: Annotated[Optional[str], text_option("--item", "What was bought.")] = None,
    order: Annotated[
        Optional[list[str]], text_option("--order", "An order number; may be given more than once.", "NO")
    ] = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong; `-` reads it from stdin.")] = None,
    want: Annotated[Optional[str], text_option("--want", "What you want of them.")] = None,
    amount: Annotated[Optional[str], text_option("--amount", "What is at stake: '24.99 EUR'.", "AMOUNT")] = None,
    ordered: Annotated[Optional[str], text_option("--ordered", "When it was ordered.", "WHEN")] = None,
    delivered: Annotated[Optional[str], text_option("--delivered", "When it was delivered.", "WHEN")] = None,
    language: Annotated[
        Optional[str], text_option("--language", "The language of its exports: en or nl.", "CODE")
    ] = None,
    country: Annotated[
        Optional[str], text_option("--country", "Whose public holidays are no business days: NL, US, GB.", "CODE")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Open a case.

    Example: casebook open towel --company Amazon --order 302-1234567-1234567 --ordered "28 Oct"
    --problem "I ordered a red bath towel and got a grey bathrobe." --want "a refund" --amount "24.99 EUR"
    """
    ctx = context_of(context)
    if blank_to_none(company) is None:
        raise errors.WrongUse(f"which company is it with? Type casebook open {handle} --company NAME.")
    case = Case(
        handle=checked_handle(handle),
        company=str(company),
        opened=moment_now(ctx.clock),
        title=blank_to_none(title),
        item=blank_to_none(item),
        orders=tuple(number for number in order or () if number.strip()),
        problem=ctx.typed_text(problem),
        want=blank_to_none(want),
        amount=read_amount(amount),
        language=read_language(language),
        country=read_country(country),
    )
    if case.country and not _has_holidays(case.country):
        ctx.warn_later(f"the public holidays of {case.country} are not known here; only weekends are left out.")
    with ctx.writing(may_make=True) as writer:
        events = _events(ctx, item, ordered, delivered)
        with writer.transaction():
            case = writer.open_case(case)
            recorded = writer.log(case, *events)
        confirm(ctx, writer.reader, case, recorded, as_json=as_json, opened=True)


def close_(
    context: typer.Context,
    case: options.CaseNeeded,
    outcome: Annotated[Optional[str], text_option("--outcome", "How it ended.")] = None,
    date: options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Close a case.

    It leaves `casebook due`; nothing of it is lost, and `casebook reopen` opens it again.

    Example: casebook close towel --outcome "refunded in full"
    """
    ctx = context_of(context)
    with ctx.writing() as writer:
        closed = case_meant(writer.reader, case, ctx)
        at = happened(date, ctx)
        if closed.closed:
            ctx.warn_later(f"{closed.handle} was closed already; that is kept in its history.")
        with writer.transaction():
            closed = writer.close_case(closed, at, blank_to_none(outcome) or closed.outcome)
        if as_json:
            confirm_json(ctx, writer.reader, closed, ())
        else:
            _say(ctx, closed, "closed", closed.outcome)


def reopen_(context: typer.Context, case: options.CaseNeeded, as_json: options.Json = False) -> None:
    """Open a closed case again.

    Example: casebook reopen towel
    """
    ctx = context_of(context)
    with ctx.writing() as writer:
        reopened = case_meant(writer.reader, case, ctx)
        if reopened.closed is None:
            ctx.warn_later(f"{reopened.handle} was open already.")
        else:
            with writer.transaction():
                reopened = writer.reopen(reopened)
        if as_json:
            confirm_json(ctx, writer.reader, reopened, ())
        else:
            _say(ctx, reopened, "open again", None)


def _has_holidays(country: str) -> bool:
    from casebook.parsing.calendar_days import has_holidays

    return has_holidays(country)


def _say(ctx: Context, case: Case, what: str, outcome: Optional[str]) -> None:
    from casebook.terminal.screens.confirmation import case_confirmation
    from casebook.text.sanitise import for_screen

    words = case_confirmation(case, what)
    ctx.confirm_recorded(f"{words} · {for_screen(outcome, lines=False)}\n" if outcome else f"{words}\n")


def _events(ctx: Context, item: Optional[str], ordered: Optional[str], delivered: Optional[str]) -> list[Event]:
    """The events that opening a case can name; the item says what was ordered."""
    given = (
        (EventKind.ORDERED, ordered, "--ordered", blank_to_none(item)),
        (EventKind.DELIVERED, delivered, "--delivered", None),
    )
    return [
        Event(at=happened(typed, ctx, option), logged=ctx.moment, text=text, event=kind)
        for kind, typed, option, text in given
        if typed is not None
    ]
