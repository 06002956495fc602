"""`note`: an event, or anything worth a line."""

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.actions.note import EventAnswers, note
from casebook.actions.results import Recorded
from casebook.cli import entry_options, options, recording_options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of, resolve_case_before
from casebook.records.kinds import EVENT, Event
from casebook.records.values import as_typed
from casebook.records.vocabularies import EventKind, Verdict
from casebook.store.writer import Writer
from casebook.terminal.context import Context
from casebook.terminal.happening_questions import asks_what_follows, print_and_offer
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import RecordedResult
from casebook.terminal.stdin import text_or_stdin

if TYPE_CHECKING:
    from casebook.actions.sums import RefundCame
    from casebook.domain.case_facts import CaseFacts


def note_(
    context: typer.Context,
    case: recording_options.CaseNeeded,
    text: Annotated[
        Optional[str],
        typer.Argument(metavar="TEXT", help="What happened; `-` reads it from stdin.", show_default=False),
    ] = None,
    date: recording_options.Date = None,
    kind: Annotated[EventKind, field_option(EVENT, "event")] = EventKind.NOTE,
    amount: Annotated[Optional[str], field_option(EVENT, "amount", "AMOUNT")] = None,
    method: Annotated[Optional[str], field_option(EVENT, "method", "TEXT")] = None,
    ref: Annotated[Optional[str], field_option(EVENT, "reference", "NO")] = None,
    key: entry_options.Key = False,
    private: Annotated[bool, typer.Option("--private", help="For yourself: it is never exported.")] = False,
    as_json: options.Json = False,
) -> None:
    """Note an event: ordered, paid, delivered, or anything worth a line.

    Example: casebook note towel "A grey bathrobe was in the box." --kind delivered --date "31 Oct",
    casebook note towel --kind refunded --amount "19.99 EUR" --date "20 Nov",
    casebook note towel "A courier collects it." --kind appointment --date "2 Dec 10:00"
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        noted = resolve_case_before(ctx, book.reader, "note", case, text)
        answers = EventAnswers(text_or_stdin(ctx, text), date, kind, private, amount, method, ref, key)
        recorded = note(book, noted, answers, ctx.clock)
        event = recorded.entries[0]
        assert isinstance(event, Event)
        if event.amount is None or not asks_what_follows(ctx, as_json=as_json):
            print_and_offer(ctx, book, recorded, as_json=as_json)
        else:
            _print_and_settle(ctx, book, recorded, event)


def _print_and_settle(ctx: Context, book: Writer, recorded: Recorded, event: Event) -> None:
    """Confirm what is in the book, and ask whether it settles what was promised.

    What nobody knows but the person is no question that `--yes` answers: then it is proposed.
    """
    from casebook.actions.sums import refund_came, refund_remarks
    from casebook.domain.case_facts import gather

    facts = gather(book.reader.case_with_entries(recorded.case), ctx.now)
    came = refund_came(facts, event)
    if came and came.verdict is None and ctx.assume_yes:
        told = (*recorded.warnings, *refund_remarks(facts, event))
        recorded, came = recorded._replace(warnings=told), None
    print_and_offer(ctx, book, recorded, as_json=False)
    if came:
        _offer_settlement(ctx, book, facts, event, came)


def _offer_settlement(ctx: Context, book: Writer, facts: "CaseFacts", event: Event, came: "RefundCame") -> None:
    """Settle the promise that the refund settles, if the person says so: in full as kept, in part as broken.

    Where nobody knows which it is, they are asked, and it stays open unless it is all of it.
    """
    from casebook.actions.settle import settle
    from casebook.actions.sums import ref_of, settling
    from casebook.terminal.questions import confirm

    ref, case = ref_of(facts, came), facts.case
    if came.verdict is None:
        asked = f"{ref} promised a refund. Is {as_typed(came.came)} all of it? If so, it is settled as kept."
        verdict = Verdict.KEPT if confirm(ctx, asked) else None
        if verdict is None:
            warn(ctx, f"{ref} stays open; if no more comes: {settling(facts, event, came, Verdict.BROKEN)}")
    else:
        how = f"broken: {came.note}" if came.note else came.verdict.value
        verdict = came.verdict if confirm(ctx, f"{ref} promised a refund. Settle it as {how}?", default=True) else None
    if verdict is not None:
        note = came.note if verdict is Verdict.BROKEN else None
        date = event.at.at[:10]
        settled = settle(book, case, came.promise.promise, verdict, ctx.clock, date=date, note=note)
        print_recorded(ctx, RecordedResult(settled, book.reader, ctx.now), settled.warnings, as_json=False)
