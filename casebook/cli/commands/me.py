"""`me`: who you are, kept until a form needs it."""

from typing import Annotated, Optional

import typer

from casebook.actions.answers.given_answers import given
from casebook.actions.answers.person_answers import PersonAnswers
from casebook.cli import options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of
from casebook.records.kinds import PERSON
from casebook.records.person import NOBODY, Person
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded, print_result
from casebook.terminal.stdin import text_or_stdin
from casebook.terminal.views.me import MeChangedResult, MeView


def me_(
    context: typer.Context,
    name: Annotated[Optional[str], field_option(PERSON, "name")] = None,
    email: Annotated[Optional[str], field_option(PERSON, "email", "ADDRESS")] = None,
    customer: Annotated[Optional[str], field_option(PERSON, "customer", "NAME")] = None,
    postcode: Annotated[Optional[str], field_option(PERSON, "postcode", "CODE")] = None,
    phone: Annotated[Optional[str], field_option(PERSON, "phone", "NO")] = None,
    address: Annotated[Optional[str], field_option(PERSON, "address", "TEXT")] = None,
    account: Annotated[Optional[str], field_option(PERSON, "account", "IBAN")] = None,
    as_json: options.Json = False,
) -> None:
    """Show or keep who you are, which no text tells unless it is asked for.

    `export --identify` tells your name, account and postcode; everywhere else all but your name is masked. An empty
    value takes out what was there, `casebook erase me` all of it for good. `--address -` reads its lines from stdin.
    With nothing kept, it asks on a terminal.

    Example: casebook me --name "Sam de Vries" --email sam@example.com --postcode "1234 AB"
    """
    ctx = context_of(context)
    answers = PersonAnswers(
        name=name, email=email, customer=customer, postcode=postcode, phone=phone, account=account,
        address=text_or_stdin(ctx, address),
    )  # fmt: skip
    if given(answers):
        _keep(ctx, answers, as_json=as_json)
        return
    asks = ctx.interactive and not as_json
    view = MeView(_kept(ctx, asks=asks), ctx.now)
    if not (view.is_empty and asks and _asked(ctx)):
        print_result(ctx, view, as_json=as_json)


def _kept(ctx: Context, *, asks: bool) -> Person:
    """Who keeps the book, as far as that is kept; nobody yet where there is none, and the answers make it. Raises NoBook."""
    if asks and not ctx.book.exists():
        return NOBODY
    with ctx.reading() as reader:
        return reader.person()


def _asked(ctx: Context) -> bool:
    """Ask for all of it, and keep what was answered; whether anything was."""
    from casebook.terminal.asking.me_questions import me_asked

    with me_asked(ctx) as asked:
        if is_answered := bool(given(asked.answers)):
            _keep(ctx, asked.answers, as_json=False)
            asked.kept.recorded()
        return is_answered


def _keep(ctx: Context, answers: PersonAnswers, *, as_json: bool) -> None:
    from casebook.actions.me import keep_me

    with ctx.writing(may_make=True) as book:
        changed = keep_me(book, answers, ctx.clock)
        print_recorded(ctx, MeChangedResult(changed, ctx.now), changed.warnings, as_json=as_json)
