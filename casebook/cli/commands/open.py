"""`open`: a case, the problem it is about, and what is wanted."""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.answers.reference_numbers import named_numbers
from casebook.actions.open_case import case_from, open_case
from casebook.cli import entry_options, options
from casebook.cli.options import text_option
from casebook.cli.resolve import ArgumentMissing, context_of
from casebook.cli.typer_patch import names_typed
from casebook.errors import one_of
from casebook.language.language import LANGUAGES
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import RecordedResult
from casebook.terminal.stdin import read_stdin, text_or_stdin

if TYPE_CHECKING:
    from casebook.actions.importing.foreign_file import ForeignFile


def open_(
    context: typer.Context,
    handle: Annotated[
        Optional[str],
        typer.Argument(metavar="HANDLE", help="A short word for the case, such as 'towel'.", show_default=False),
    ] = None,
    company: Annotated[Optional[str], text_option("--company", "The company it is with.", "NAME")] = None,
    title: Annotated[Optional[str], text_option("--title", "What the case is called in lists.")] = None,
    item: entry_options.Items = None,
    order: Annotated[
        Optional[list[str]], text_option("--order", "An order number; may be given more than once.", "NO")
    ] = None,
    ref: entry_options.Ref = None,
    booking: entry_options.Booking = None,
    ticket: entry_options.Ticket = None,
    serial: entry_options.Serial = None,
    policy: entry_options.Policy = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong; `-` reads it from stdin.")] = None,
    want: Annotated[Optional[str], text_option("--want", "What you want of them.")] = None,
    otherwise: Annotated[
        Optional[str], text_option("--otherwise", "What you do if they do not answer in time: 'I ask my bank.'")
    ] = None,
    amount: Annotated[Optional[str], text_option("--amount", "What is at stake: '24.99 EUR'.", "AMOUNT")] = None,
    ordered: Annotated[Optional[str], text_option("--ordered", "When it was ordered.", "WHEN")] = None,
    delivered: Annotated[Optional[str], text_option("--delivered", "When it was delivered.", "WHEN")] = None,
    language: Annotated[
        Optional[str], text_option("--language", f"The language of its exports: {one_of(list(LANGUAGES))}.", "CODE")
    ] = None,
    country: Annotated[
        Optional[str], text_option("--country", "Whose public holidays are no business days: NL, US, GB.", "CODE")
    ] = None,
    source: Annotated[
        Optional[str],
        text_option(
            "--from", "What the shop gave out of the order, such as Amazon's data export: fills in the rest.", "FILE"
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Open a case.

    On a terminal it asks for what the company's people will need, where no company was named: the order, the days, what went
    wrong and what is wanted.

    Example: casebook open towel --company Amazon --order 302-1234567-1234567 --ordered "28 Oct"
    --problem "I ordered a red bath towel and got a grey bathrobe." --want "a refund" --amount "24.99 EUR",
    casebook open towel --order 302-1234567-1234567 --from orders.zip
    """
    ctx = context_of(context)
    answers = CaseAnswers(
        handle=handle or "",
        company=company,
        title=title,
        items=item or (),
        orders=order or (),
        problem=problem,
        want=want,
        otherwise=otherwise,
        amount=amount,
        ordered=ordered,
        delivered=delivered,
        language=ctx.settings.language if language is None else language,
        country=ctx.settings.country if country is None else country,
        numbers=named_numbers(ref, booking=booking, ticket=ticket, serial=serial, policy=policy),
    )
    if source is not None:
        return _open_from(ctx, answers._replace(language=language), source, as_json=as_json)
    if ctx.interactive and (company is None or handle is None):
        return _open_asked(ctx, answers, names_typed(context) if ctx.asks_plainly else None, as_json=as_json)
    if handle is None:
        raise ArgumentMissing("HANDLE", "open")
    case_from(answers, ctx.clock)  # before a text is typed in that a wrong answer would lose
    with ctx.writing(may_make=True) as book:
        recorded = open_case(book, answers._replace(problem=text_or_stdin(ctx, problem)), ctx.clock)
        return print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)


def _open_asked(ctx: Context, answers: CaseAnswers, given: Optional[Collection[str]], *, as_json: bool) -> None:
    """Ask for what was not typed, line by line where it is said what was `given`, and open the case."""
    from casebook.terminal.asking.case_asked import case_asked
    from casebook.terminal.asking.sheet_asked import Plain

    typed = answers._replace(problem=text_or_stdin(ctx, answers.problem))
    with case_asked(ctx, typed, None if given is None else Plain(given)) as asked:
        if asked is not None:
            with ctx.writing(may_make=True) as book:
                recorded = open_case(book, asked.answers, ctx.clock)
                asked.kept.recorded()
                print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), recorded.warnings, as_json=as_json)


def _open_from(ctx: Context, answers: CaseAnswers, name: str, *, as_json: bool) -> None:
    """Open the case with what the file of that name says of its order."""
    from casebook.actions.importing.import_cases import import_file
    from casebook.actions.importing.open_from import foreign_file, open_from, source_for_case, with_what_is_said
    from casebook.actions.importing.taken_offers import problem_remark
    from casebook.terminal.asking.import_questions import choose_word, columns_agreed
    from casebook.terminal.asking.questions import confirm
    from casebook.terminal.asking.settlement_questions import print_and_follow_up
    from casebook.terminal.passphrase import passphrase_to_open

    if not answers.handle:
        raise ArgumentMissing("HANDLE", "open")
    passphrase, choose = partial(passphrase_to_open, ctx, None), partial(choose_word, ctx)
    agree, read = partial(confirm, ctx), partial(read_stdin, ctx)
    with import_file(name, read, passphrase=passphrase, agree=agree, progress=ctx.progress, choose=choose) as given:
        file = foreign_file(given)
        answers = _with_order_asked(ctx, answers, file)
        found = source_for_case(answers, file, ctx.clock)
        filled = with_what_is_said(answers._replace(problem=text_or_stdin(ctx, answers.problem)), found.said)
        filled = filled._replace(language=filled.language or ctx.settings.language)
        case_from(filled, ctx.clock)
        warn(ctx, f"this is {found.what}.")
        if not columns_agreed(ctx, found, asks=ctx.interactive and not as_json):
            return
        with ctx.writing(may_make=True) as book:
            recorded = open_from(book, filled, found, ctx.clock)
            if answers.problem is None:
                recorded = recorded._replace(warnings=(*recorded.warnings, *problem_remark(answers.handle, found.said)))
            print_and_follow_up(ctx, book, recorded, as_json=as_json)


def _with_order_asked(ctx: Context, answers: CaseAnswers, file: "ForeignFile") -> CaseAnswers:
    """The answers, with the order that is chosen on a terminal where none was named."""
    from casebook.actions.importing.open_from import orders_offered
    from casebook.terminal.asking.import_questions import order_chosen

    if answers.orders or not ctx.interactive:
        return answers
    chosen = order_chosen(orders_offered(file, ctx.clock))
    return answers if chosen is None else answers._replace(orders=[chosen])
