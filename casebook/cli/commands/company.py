"""`company`: what is kept of a company, of no case: where to write, how to reach it, what its chat takes."""

from collections.abc import Sequence
from typing import Annotated, Optional

import typer

from casebook.actions.answers.company_answers import CompanyAnswers
from casebook.actions.answers.given_answers import given
from casebook.cli import options
from casebook.cli.options import field_option, text_option
from casebook.cli.resolve import context_of
from casebook.records.kinds import COMPANY
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded, print_result
from casebook.terminal.stdin import text_or_stdin
from casebook.terminal.views.company import CompaniesView, CompanyChangedResult, CompanyView


def company_(
    context: typer.Context,
    company: Annotated[
        Optional[str],
        typer.Argument(
            metavar="NAME", help="What it is called, as in its cases; left out, all are listed.", show_default=False
        ),
    ] = None,
    address: Annotated[Optional[str], field_option(COMPANY, "address", "TEXT")] = None,
    contact: Annotated[Optional[str], field_option(COMPANY, "contact", "PAGE")] = None,
    chat: Annotated[Optional[str], field_option(COMPANY, "chat", "PAGE")] = None,
    phone: Annotated[Optional[str], field_option(COMPANY, "phone", "NO")] = None,
    hours: Annotated[Optional[str], field_option(COMPANY, "hours", "TEXT")] = None,
    email: Annotated[Optional[str], field_option(COMPANY, "email", "ADDRESS")] = None,
    merchant: Annotated[Optional[str], field_option(COMPANY, "merchant", "NAME")] = None,
    limit: Annotated[Optional[str], text_option("--limit", COMPANY.field("limit").spec.help, "N")] = None,
    human: Annotated[Optional[str], field_option(COMPANY, "human", "TEXT")] = None,
    source: Annotated[Optional[str], field_option(COMPANY, "source", "TEXT")] = None,
    take: Annotated[
        Optional[list[str]],
        text_option("--take", "Keep what is suggested for this; may be given more than once.", "FIELD"),
    ] = None,
    name: Annotated[
        Optional[str], text_option("--name", "Call it so from now on; cases keep the name they have.", "NAME")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show or keep what is known of a company: its address, how to reach it, what its chat takes.

    Without NAME it lists the companies of your cases, and those of which something is kept. An empty value takes out
    what was there; `--address -` reads its lines from stdin. `casebook remove company:NAME` hides it,
    `casebook erase company:NAME` removes its words for good, `casebook history company:NAME` shows every state.

    `casebook company NAME --json > FILE` writes it for others, `casebook import FILE` takes what your book does not say.

    Of Vodafone, Deutsche Bahn, Zalando and Klarna it suggests what their own pages say, with the page and the day; `--take`
    keeps one of that, also before you have a case with them.
    `--source` beside values is the source of those; the others keep theirs.

    Example: casebook company Amazon --phone "+31 20 0000000" --hours "every day, 8 to 22" --human "type agent twice"
    """
    ctx = context_of(context)
    answers = CompanyAnswers(
        address=text_or_stdin(ctx, address), contact=contact, chat=chat, phone=phone, hours=hours, email=email,
        merchant=merchant, limit=limit, human=human, source=source, name=name,
    )  # fmt: skip
    if given(answers) or take:
        _keep(ctx, company, answers, take or (), as_json=as_json)
    else:
        _show(ctx, company, as_json=as_json)


def _show(ctx: Context, company: Optional[str], *, as_json: bool) -> None:
    from casebook.actions.company import known_companies, known_company

    with ctx.reading() as reader:
        if company is None:
            known = [each for each in known_companies(reader) if each.cases or each.says_anything]
            view: CompaniesView | CompanyView = CompaniesView(known, ctx.now)
        else:
            view = CompanyView(known_company(reader, company), ctx.now)
    print_result(ctx, view, as_json=as_json)


def _keep(ctx: Context, company: Optional[str], answers: CompanyAnswers, take: Sequence[str], *, as_json: bool) -> None:
    from casebook.actions.company import company_name, keep_company, with_suggested

    named = company_name(company or "")
    with ctx.writing(may_make=True) as book:
        answers = with_suggested(named, take, answers) if take else answers
        changed = keep_company(book, named, answers, ctx.clock)
        print_recorded(ctx, CompanyChangedResult(changed, ctx.now), changed.warnings, as_json=as_json)
