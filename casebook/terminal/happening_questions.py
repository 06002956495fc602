"""What was recorded, confirmed; then whether it was what a promise waits for: asked on a terminal, proposed elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.actions.happenings import happening_remarks, happenings
from casebook.actions.results import Recorded
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult

if TYPE_CHECKING:
    from casebook.actions.happenings import Happening
    from casebook.records.kinds import Case
    from casebook.store.writer import Writer
    from casebook.terminal.context import Context


def print_and_offer(ctx: Context, book: Writer, recorded: Recorded, warnings: Sequence[str], *, as_json: bool) -> None:
    """Confirm what is in the book now, and start the clock of each promise that waited for it, if the person says so."""
    found = happenings(book.reader, recorded.case, recorded.entries)
    asks = ctx.interactive and not as_json
    remarks = () if asks else happening_remarks(recorded.case, found)
    print_recorded(ctx, RecordedResult(recorded, book.reader, ctx.now), (*warnings, *remarks), as_json=as_json)
    if asks:
        for one in found:
            _offer(ctx, book, recorded.case, one)


def _offer(ctx: Context, book: Writer, case: Case, one: Happening) -> None:
    from casebook.actions.settle import start_clock
    from casebook.domain.moment_words import moment_words
    from casebook.terminal.questions import confirm

    ref, when = f"{case.handle}/{one.promise.number}", moment_words(one.entry.at, case.opened)
    it = f"{case.handle}/{one.entry.number}, on {when}"
    if confirm(ctx, f"{ref} waits for '{one.promise.after}'. Was that {it}?", default=True):
        started = start_clock(book, case, one.promise, one.day, ctx.clock)
        print_recorded(ctx, RecordedResult(started, book.reader, ctx.now), started.warnings, as_json=False)
