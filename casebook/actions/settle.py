"""Saying what became of a promise."""

from __future__ import annotations

from typing import Optional

from casebook.actions.dates import long_ago_warnings, parse_past_date
from casebook.actions.results import Recorded
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.text_answers import blank_to_none, blank_warnings
from casebook.parsing.when import Clock
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.store.writer import Writer


def settle(
    book: Writer,
    case: Case,
    promise: Promise,
    verdict: Verdict,
    clock: Clock,
    *,
    date: Optional[str] = None,
    note: Optional[str] = None,
) -> Recorded:
    """The promise as it is settled now.

    Raises UnreadableDate, InTheFuture, RemovedMeanwhile, and ChangedMeanwhile where somebody else settled it meanwhile.
    """
    at = parse_past_date(date, clock)
    with book.transaction():
        settled = book.settle(case, promise, verdict, at, blank_to_none(note))
    blank = blank_warnings(("--note", note))
    warnings = (*blank, *long_ago_warnings(at, clock), *sensitive_text_warnings(case, [settled]))
    if promise.verdict is not None and promise != settled:
        ref = f"{case.handle}/{promise.number}"
        warnings = (*warnings, f"{ref} was settled as {promise.verdict} before; that is kept in its history.")
    return Recorded(case, (settled,), warnings)
