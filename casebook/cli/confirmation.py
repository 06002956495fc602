"""What is printed once something is in the book: never before."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.actions.results import Recorded
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.records.kinds import Case, Entry
from casebook.store.reader import Reader
from casebook.terminal.context import Context
from casebook.terminal.output import print_recorded
from casebook.terminal.results import RecordedResult


def confirm(ctx: Context, reader: Reader, case: Case, entries: Sequence[Entry], *, as_json: bool) -> None:
    """Say what was recorded: a line an entry, or the contract's document with these entries alone."""
    recorded = Recorded(case, tuple(entries))
    warnings = sensitive_text_warnings(case, entries)
    print_recorded(ctx, RecordedResult(recorded, reader, ctx.now), warnings, as_json=as_json)
