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
    happened,
    read_amount,
    read_country,
    read_language,
    world,
)
from casebook.cli.world import World
from casebook.parsing.when import moment_now
from casebook.records.kinds import Case, Event
from casebook.records.vocabularies import EventKind


def open_(
    ctx: typer.Context,
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
    here = world(ctx)
    if blank_to_none(company) is None:
        raise errors.WrongUse(f"which company is it with? Type casebook open {handle} --company NAME.")
    case = Case(
        handle=checked_handle(handle),
        company=str(company),
        opened=moment_now(here.clock),
        title=blank_to_none(title),
        item=blank_to_none(item),
        orders=tuple(number for number in order or () if number.strip()),
        problem=here.typed_text(problem),
        want=blank_to_none(want),
        amount=read_amount(amount),
        language=read_language(language),
        country=read_country(country),
    )
    if case.country and not _has_holidays(case.country):
        here.remark_later(f"the public holidays of {case.country} are not known here; only weekends are left out.")
    with here.writing(may_make=True) as writer:
        events = _events(here, item, ordered, delivered)
        with writer.transaction():
            case = writer.open_case(case)
            recorded = writer.log(case, *events)
        confirm(here, writer.reader, case, recorded, as_json=as_json, opened=True)


def close_(
    ctx: typer.Context,
    case: options.CaseNeeded,
    outcome: Annotated[Optional[str], text_option("--outcome", "How it ended.")] = None,
    date: options.Date = None,
    as_json: options.Json = False,
) -> None:
    """Close a case.

    It leaves `casebook due`; nothing of it is lost, and `casebook reopen` opens it again.

    Example: casebook close towel --outcome "refunded in full"
    """
    here = world(ctx)
    with here.writing() as writer:
        closed = case_meant(writer.reader, case, here)
        at = happened(date, here)
        if closed.closed:
            here.remark_later(f"{closed.handle} was closed already; that is kept in its history.")
        with writer.transaction():
            closed = writer.close_case(closed, at, blank_to_none(outcome) or closed.outcome)
        if as_json:
            confirm_json(here, writer.reader, closed, ())
        else:
            _say(here, closed, "closed", closed.outcome)


def reopen_(ctx: typer.Context, case: options.CaseNeeded, as_json: options.Json = False) -> None:
    """Open a closed case again.

    Example: casebook reopen towel
    """
    here = world(ctx)
    with here.writing() as writer:
        reopened = case_meant(writer.reader, case, here)
        if reopened.closed is None:
            here.remark_later(f"{reopened.handle} was open already.")
        else:
            with writer.transaction():
                reopened = writer.reopen(reopened)
        if as_json:
            confirm_json(here, writer.reader, reopened, ())
        else:
            _say(here, reopened, "open again", None)


def _has_holidays(country: str) -> bool:
    from casebook.parsing.calendar_days import has_holidays

    return has_holidays(country)


def _say(here: World, case: Case, what: str, outcome: Optional[str]) -> None:
    from casebook.terminal.screens.confirmation import case_confirmation
    from casebook.text.sanitise import for_screen

    words = case_confirmation(case, what)
    here.acknowledge(f"{words} · {for_screen(outcome, lines=False)}\n" if outcome else f"{words}\n")


def _events(here: World, item: Optional[str], ordered: Optional[str], delivered: Optional[str]) -> list[Event]:
    """The events that opening a case can name; the item says what was ordered."""
    given = (
        (EventKind.ORDERED, ordered, "--ordered", blank_to_none(item)),
        (EventKind.DELIVERED, delivered, "--delivered", None),
    )
    return [
        Event(at=happened(typed, here, option), logged=here.moment, text=text, event=kind)
        for kind, typed, option, text in given
        if typed is not None
    ]
