"""Whether what was recorded is what a promise waits for: asked on a terminal, proposed elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.actions.happenings import happenings
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult

if TYPE_CHECKING:
    from casebook.actions.happenings import Happening
    from casebook.records.kinds import Case, Entry
    from casebook.store.writer import Writer
    from casebook.terminal.context import Context


def offer_clocks(ctx: Context, book: Writer, case: Case, entries: Sequence[Entry]) -> None:
    """Start the clock of each promise that waited for one of these entries, if the person says so."""
    for one in happenings(book.reader, case, entries):
        _offer(ctx, book, case, one)


def asks_what_follows(ctx: Context, *, as_json: bool) -> bool:
    """Whether the person is asked what else follows from what was recorded; else it is proposed."""
    return ctx.interactive and not as_json


def _offer(ctx: Context, book: Writer, case: Case, one: Happening) -> None:
    from casebook.actions.settle import start_clock
    from casebook.domain.moment_words import moment_words
    from casebook.terminal.asking.questions import confirm

    ref, when = f"{case.handle}/{one.promise.number}", moment_words(one.entry.at, case.opened)
    it = f"{case.handle}/{one.entry.number}, on {when}"
    if confirm(ctx, f"{ref} waits for '{one.promise.after}'. Was that {it}?", default=True):
        started = start_clock(book, case, one.promise, one.day, ctx.clock)
        print_recorded(ctx, RecordedResult(started, book.reader, ctx.now), started.warnings, as_json=False)
