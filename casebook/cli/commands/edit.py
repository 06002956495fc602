"""`edit`: an entry or a case corrected; what it said before stays in its history."""

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.actions.edit import Edits, edit, given, promise_meant, taken_for
from casebook.cli import options
from casebook.cli.options import edit_option, text_option
from casebook.cli.resolve import context_of, resolve_case_or_entry
from casebook.records.kinds import CASE, CONTACT, EVENT, ITEM, PROMISE, REFERENCE, SHIPMENT, Case
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role
from casebook.store.writer import Writer
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded
from casebook.terminal.questions import with_day_asked
from casebook.terminal.results import EditedResult
from casebook.terminal.stdin import text_or_stdin

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def edit_(
    context: typer.Context,
    meant: options.CaseOrEntry,
    text: Annotated[Optional[str], text_option("--text", "What was said; `-` reads it from stdin.")] = None,
    date: options.Date = None,
    channel: Annotated[Optional[Channel], edit_option(CONTACT, "channel")] = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who answered, or who promised.", "NAME")] = None,
    role: Annotated[Optional[Role], edit_option(CONTACT, "role")] = None,
    department: Annotated[Optional[str], edit_option(CONTACT, "department", "NAME")] = None,
    case_number: Annotated[Optional[str], edit_option(CONTACT, "case_number", "NO")] = None,
    outcome: Annotated[Optional[Outcome], edit_option(CONTACT, "outcome")] = None,
    party: Annotated[Optional[str], edit_option(CONTACT, "party", "NAME")] = None,
    minutes: Annotated[Optional[int], edit_option(CONTACT, "minutes")] = None,
    waiting: Annotated[Optional[int], edit_option(CONTACT, "waiting")] = None,
    deadline: Annotated[Optional[str], edit_option(CONTACT, "deadline", "WHEN")] = None,
    rating: Annotated[Optional[int], edit_option(CONTACT, "rating")] = None,
    by: options.By = None,
    after: Annotated[Optional[str], edit_option(PROMISE, "after", "TEXT")] = None,
    within: Annotated[Optional[str], edit_option(PROMISE, "within", "TIME")] = None,
    happened: Annotated[Optional[str], edit_option(PROMISE, "happened", "WHEN")] = None,
    tracking: Annotated[Optional[str], edit_option(SHIPMENT, "tracking", "NO")] = None,
    carrier: options.Carrier = None,
    kind: Annotated[Optional[EventKind], edit_option(EVENT, "event")] = None,
    method: Annotated[Optional[str], edit_option(EVENT, "method", "TEXT")] = None,
    ref: Annotated[Optional[str], text_option("--ref", "Event or reference: its number.", "NO")] = None,
    key: Annotated[
        Optional[bool],
        typer.Option("--key/--not-key", help="The one that decides: it is told first.", show_default=False),
    ] = None,
    name: Annotated[Optional[str], edit_option(REFERENCE, "name", "KIND")] = None,
    private: Annotated[
        Optional[bool], typer.Option("--private/--not-private", help="Keep it out of every export.", show_default=False)
    ] = None,
    company: Annotated[Optional[str], edit_option(CASE, "company", "NAME")] = None,
    title: Annotated[Optional[str], edit_option(CASE, "title", "TEXT")] = None,
    item: Annotated[Optional[str], text_option("--item", "Case or item: what it is.")] = None,
    pieces: Annotated[Optional[int], edit_option(ITEM, "pieces")] = None,
    price: Annotated[Optional[str], edit_option(ITEM, "price", "AMOUNT")] = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong; `-` reads it from stdin.")] = None,
    want: Annotated[Optional[str], edit_option(CASE, "want", "TEXT")] = None,
    amount: Annotated[
        Optional[str], text_option("--amount", "Case: what is at stake; event: its sum.", "AMOUNT")
    ] = None,
    language: Annotated[Optional[str], edit_option(CASE, "language", "CODE")] = None,
    country: Annotated[Optional[str], edit_option(CASE, "country", "CODE")] = None,
    as_json: options.Json = False,
) -> None:
    """Correct an entry or a case; what it said before is kept.

    An empty value takes out what was there. With no option, on a terminal, it opens in your $EDITOR and shows what
    would change before it is changed.

    Example: casebook edit towel/3 --agent "Maria Jansen" --case-number A-1235
    """
    edits = given(
        text=text,
        date=date,
        channel=channel,
        agent=agent,
        role=role,
        department=department,
        case_number=case_number,
        outcome=outcome,
        **{"with": party, "item": item, "pieces": pieces, "price": price, "after": after, "within": within},
        happened=happened,
        minutes=minutes,
        waiting=waiting,
        deadline=deadline,
        rating=rating,
        by=by,
        tracking=tracking,
        carrier=carrier,
        kind=kind,
        method=method,
        ref=ref,
        key=key,
        name=name,
        private=private,
        company=company,
        title=title,
        problem=problem,
        want=want,
        amount=amount,
        language=language,
        country=country,
    )
    _edit(context_of(context), meant, edits, as_json=as_json)


_MAY_BE_STDIN = ("text", "problem")


def _edit(ctx: Context, meant: str, edits: Edits, *, as_json: bool) -> None:
    """Make these edits, or those that come back from the person's editor where there are none."""
    with ctx.writing() as book:
        found, entry = resolve_case_or_entry(ctx, book.reader, meant)
        typed = {name: text_or_stdin(ctx, str(edits[name])) for name in _MAY_BE_STDIN if name in edits}
        subject = promise_meant(found, entry, edits)
        before = _facts_if_sums(ctx, book, found.case, edits)
        if edits:
            asked = with_day_asked(ctx, {**edits, **typed}, found.case, subject)
            edited = edit(book, found.case, subject, asked, ctx.clock)
        else:
            from casebook.terminal.editor import edits_in_editor

            with edits_in_editor(ctx, book, found.case, entry) as answers:
                edited = edit(book, found.case, entry, answers, ctx.clock)
        taken = (*taken_for(found.case, subject, entry, edits), *_want_remarks(ctx, book, edited.case, edits, before))
        print_recorded(ctx, EditedResult(edited, book.reader, ctx.now), (*taken, *edited.warnings), as_json=as_json)


def _facts_if_sums(ctx: Context, book: Writer, case: Case, edits: Edits) -> "Optional[CaseFacts]":
    """The case as it stands, where the want or a sum is edited; None otherwise."""
    if not edits.keys() & {"want", "amount", "kind"}:
        return None
    from casebook.domain.case_facts import gather

    return gather(book.reader.case_with_entries(case), ctx.now)


def _want_remarks(
    ctx: Context, book: Writer, case: Case, edits: Edits, before: "Optional[CaseFacts]"
) -> tuple[str, ...]:
    """Where the want or a sum was edited: that the want names another sum than is still owed, unless that was said before."""
    facts = _facts_if_sums(ctx, book, case, edits)
    if facts is None:
        return ()
    from casebook.actions.sums import want_remarks

    return want_remarks(facts, before=None if "want" in edits else before)
