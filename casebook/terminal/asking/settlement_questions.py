"""What was recorded, confirmed; then what follows from it, a clock that starts, a promise that is settled: asked on a terminal,
proposed elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.actions.results import Recorded
from casebook.records.kinds import Case, Entry, Event
from casebook.records.values import as_typed
from casebook.records.vocabularies import Verdict
from casebook.terminal.asking.happening_questions import asks_what_follows, offer_clocks
from casebook.terminal.output import print_recorded, warn
from casebook.terminal.results import RecordedResult

if TYPE_CHECKING:
    from casebook.actions.noticed.sums import RefundCame
    from casebook.domain.case_facts import CaseFacts
    from casebook.store.writer import Writer
    from casebook.terminal.context import Context


def print_and_follow_up(ctx: Context, book: Writer, recorded: Recorded, *, as_json: bool) -> None:
    """Confirm what is in the book now, and start or settle what it starts or settles, if the person says so."""
    asks = asks_what_follows(ctx, as_json=as_json)
    warnings = recorded.warnings if asks else (*recorded.warnings, *recorded.proposals)
    print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), warnings, as_json=as_json)
    if asks:
        offer_what_follows(ctx, book, recorded.case, recorded.entries)


def offer_what_follows(
    ctx: Context, book: Writer, case: Case, entries: Sequence[Entry], before: Sequence[Event] = ()
) -> None:
    """Start the clocks of promises that waited for these entries, and settle those that refunds among them settle, or those
    that came `before`, if the person says so.

    What nobody knows but the person is no question that `--yes` answers: then it is proposed.
    """
    offer_clocks(ctx, book, case, entries)
    refunds = [*before, *(each for each in entries if isinstance(each, Event) and each.amount is not None)]
    if not refunds:
        return
    from casebook.actions.noticed.sums import refund_came, refund_remarks
    from casebook.domain.case_facts import gather

    for event in refunds:
        facts = gather(book.reader.case_with_entries(case), ctx.now)
        came = refund_came(facts, event)
        if came and came.verdict is None and ctx.assume_yes:
            for sentence in refund_remarks(facts, event):
                warn(ctx, sentence)
        elif came:
            _offer_settlement(ctx, book, facts, came)


def _offer_settlement(ctx: Context, book: Writer, facts: CaseFacts, came: RefundCame) -> None:
    """Settle the promise that the refund settles, if the person says so: in full as kept, in part as broken.

    Where nobody knows which it is, they are asked, and it stays open unless it is all of it.
    """
    from casebook.actions.noticed.sums import ref_of, settling
    from casebook.actions.settle import settle
    from casebook.domain.moment_words import moment_words
    from casebook.terminal.asking.questions import confirm

    ref, case = ref_of(facts, came), facts.case
    if came.verdict is None:
        asked = f"{ref} promised a refund. Is {as_typed(came.came)} all of it? If so, it is settled as kept."
        verdict = Verdict.KEPT if confirm(ctx, asked) else None
        if verdict is None:
            warn(ctx, f"{ref} stays open; if no more comes: {settling(facts, came, Verdict.BROKEN)}")
    else:
        how = f"broken: {came.note}" if came.note else came.verdict.value
        when = f"{as_typed(came.came)} came by {moment_words(came.at, case.opened)}"
        asked = f"{ref} promised a refund; {when}. Settle it as {how}?"
        verdict = came.verdict if confirm(ctx, asked, default=True) else None
    if verdict is not None:
        note = came.note if verdict is Verdict.BROKEN else None
        date = came.at.at[:10]
        settled = settle(book, case, came.promise.promise, verdict, ctx.clock, date=date, note=note)
        print_recorded(ctx, RecordedResult(settled, book.reader, ctx.now), settled.warnings, as_json=False)
