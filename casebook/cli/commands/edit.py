"""`edit`: an entry or a case corrected; what it said before stays in its history."""

from typing import Annotated, Optional

import typer

from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.answers.given_answers import given
from casebook.actions.editing.edit import edit, promise_meant, taken_for
from casebook.cli import entry_options, options, recording_options
from casebook.cli.options import edit_option, text_option
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.errors import one_of
from casebook.records.kinds import ATTACHMENT, CASE, CONTACT, EVENT, ITEM, PROMISE, REFERENCE, SHIPMENT
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from casebook.terminal.asking.questions import with_day_asked
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import EditedResult
from casebook.terminal.stdin import check_stdin_named_once, text_or_stdin


def edit_(
    context: typer.Context,
    meant: recording_options.CaseOrEntry,
    text: Annotated[Optional[str], text_option("--text", "What was said; `-` reads it from stdin.")] = None,
    date: recording_options.Date = None,
    channel: Annotated[Optional[Channel], edit_option(CONTACT, "channel")] = None,
    incoming: Annotated[
        Optional[bool],
        typer.Option("--incoming/--not-incoming", help="Contact: they reached out to you.", show_default=False),
    ] = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who answered, or who promised.", "NAME")] = None,
    role: Annotated[Optional[Role], edit_option(CONTACT, "role")] = None,
    department: Annotated[Optional[str], edit_option(CONTACT, "department", "NAME")] = None,
    also: Annotated[
        Optional[list[str]],
        text_option(
            "--also",
            "Contact: who else answered in it, such as 'Priya, representative'; given again, each. They replace those before.",
            "WHO",
        ),
    ] = None,
    case_number: Annotated[Optional[str], edit_option(CONTACT, "case_number", "NO")] = None,
    outcome: Annotated[
        Optional[str], text_option("--outcome", f"Closed case: how it ended; contact: {one_of(list(Outcome))}.")
    ] = None,
    party: Annotated[Optional[str], edit_option(CONTACT, "party", "NAME")] = None,
    minutes: Annotated[Optional[int], edit_option(CONTACT, "minutes")] = None,
    waiting: Annotated[Optional[int], edit_option(CONTACT, "waiting")] = None,
    deadline: Annotated[Optional[str], edit_option(CONTACT, "deadline", "WHEN")] = None,
    rating: Annotated[Optional[int], edit_option(CONTACT, "rating")] = None,
    private_text: Annotated[
        Optional[str], text_option("--private-text", "Contact: a note for yourself; `-` reads it from stdin.")
    ] = None,
    contradicts: Annotated[
        Optional[list[str]],
        text_option("--contradicts", "An entry that says otherwise; given again, each of them.", "ENTRY"),
    ] = None,
    goes_with: Annotated[
        Optional[list[str]],
        text_option("--goes-with", "One that seems to say otherwise, and does not; given again, each.", "ENTRY"),
    ] = None,
    by: entry_options.By = None,
    after: Annotated[Optional[str], edit_option(PROMISE, "after", "TEXT")] = None,
    within: Annotated[Optional[str], edit_option(PROMISE, "within", "TIME")] = None,
    happened: Annotated[Optional[str], edit_option(PROMISE, "happened", "WHEN")] = None,
    made_in: Annotated[Optional[str], edit_option(PROMISE, "made_in", "ENTRY")] = None,
    tracking: Annotated[Optional[str], edit_option(SHIPMENT, "tracking", "NO")] = None,
    carrier: entry_options.Carrier = None,
    returning: Annotated[
        Optional[bool],
        typer.Option("--return/--not-return", help="Shipment: it goes back to the company.", show_default=False),
    ] = None,
    kind: Annotated[
        Optional[str],
        text_option(
            "--kind", f"Event: {one_of(list(EventKind))}. Promise, what it is about: {one_of(list(Promised))}.", "KIND"
        ),
    ] = None,
    method: Annotated[Optional[str], edit_option(EVENT, "method", "TEXT")] = None,
    ref: Annotated[Optional[str], text_option("--ref", "Event or reference: its number.", "NO")] = None,
    key: Annotated[
        Optional[bool],
        typer.Option("--key/--not-key", help="The one that decides: it is told first.", show_default=False),
    ] = None,
    name: Annotated[Optional[str], edit_option(REFERENCE, "name", "KIND")] = None,
    to: Annotated[Optional[str], edit_option(ATTACHMENT, "attached_to", "ENTRY")] = None,
    private: Annotated[
        Optional[bool], typer.Option("--private/--not-private", help="Keep it out of every export.", show_default=False)
    ] = None,
    handle: Annotated[Optional[str], edit_option(CASE, "handle", "NAME")] = None,
    company: Annotated[Optional[str], edit_option(CASE, "company", "NAME")] = None,
    order: Annotated[
        Optional[list[str]],
        text_option(
            "--order", "Case: its order number; given again, each of them. They replace those there were.", "NO"
        ),
    ] = None,
    title: Annotated[Optional[str], edit_option(CASE, "title", "TEXT")] = None,
    item: Annotated[Optional[str], text_option("--item", "Case or item: what it is.")] = None,
    pieces: Annotated[Optional[int], edit_option(ITEM, "pieces")] = None,
    price: Annotated[Optional[str], edit_option(ITEM, "price", "AMOUNT")] = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong; `-` reads it from stdin.")] = None,
    want: Annotated[Optional[str], edit_option(CASE, "want", "TEXT")] = None,
    otherwise: Annotated[Optional[str], edit_option(CASE, "otherwise", "TEXT")] = None,
    amount: Annotated[
        Optional[str], text_option("--amount", "Case: what is at stake; event: its sum.", "AMOUNT")
    ] = None,
    closed: Annotated[Optional[str], edit_option(CASE, "closed", "WHEN")] = None,
    language: Annotated[Optional[str], edit_option(CASE, "language", "CODE")] = None,
    country: Annotated[Optional[str], edit_option(CASE, "country", "CODE")] = None,
    in_form: Annotated[
        bool, typer.Option("--edit", help="Open it in your $EDITOR, with what else was typed filled in.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Correct an entry or a case; what it said before is kept.

    An empty value takes out what was there. With no option, or with --edit, it opens in your $EDITOR on a terminal and
    shows what would change before it is changed.

    Example: casebook edit towel/3 --agent "Maria Jansen" --case-number A-1235
    """
    answers = EditAnswers(
        text=text, at=date, key=key, private=private, channel=channel, incoming=incoming, agent=agent, role=role,
        department=department, also=also, outcome=outcome, party=party, case_number=case_number, minutes=minutes, waiting=waiting,
        deadline=deadline, rating=rating, private_text=private_text, contradicts=contradicts, compatible_with=goes_with,
        due=by, after=after, within=within, happened=happened, made_in=made_in, tracking=tracking, carrier=carrier,
        returning=returning, event=kind, amount=amount, method=method, reference=ref, name=name, attached_to=to,
        handle=handle, company=company, title=title, orders=order, problem=problem, want=want, closed=closed, item=item,
        pieces=pieces, price=price, language=language, country=country, otherwise=otherwise,
    )  # fmt: skip
    _edit(context_of(context), meant, answers, in_form=in_form, as_json=as_json)


def _edit(ctx: Context, meant: str, answers: EditAnswers, *, in_form: bool, as_json: bool) -> None:
    """Correct it so, or as the person's editor says where nothing was typed, or what was typed is to be seen there."""
    texts = {"--text": answers.text, "--problem": answers.problem, "--private-text": answers.private_text}
    check_stdin_named_once(texts)
    with ctx.writing() as book:
        found, entry = resolve_case_or_entry(ctx, book.reader, meant)
        subject, is_typed = promise_meant(found, entry, answers), bool(given(answers))
        answers = _with_stdin(ctx, answers)
        if is_typed and not in_form:
            asked = with_day_asked(ctx, answers, found.case, subject)
            edited = edit(book, found.case, subject, asked, ctx.clock)
        else:
            from casebook.terminal.editing.editor import edits_in_editor

            with edits_in_editor(ctx, book, found.case, subject, answers) as typed:
                if typed is None:
                    warn(ctx, "nothing was changed.")
                    return
                edited = edit(book, found.case, subject, typed, ctx.clock)
        warnings = (*taken_for(found.case, subject, entry, answers), *edited.warnings)
        print_recorded(ctx, EditedResult(edited, book.reader, ctx.now), warnings, as_json=as_json)


def _with_stdin(ctx: Context, answers: EditAnswers) -> EditAnswers:
    """The same with what comes by standard input where `-` stands for a text."""
    text, problem = text_or_stdin(ctx, answers.text), text_or_stdin(ctx, answers.problem)
    return answers._replace(text=text, problem=problem, private_text=text_or_stdin(ctx, answers.private_text))
