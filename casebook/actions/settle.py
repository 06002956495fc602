"""Saying what became of a promise."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple, Optional

from casebook.actions.dates import long_ago_warnings, parse_past_date
from casebook.actions.due_remarks import made_later_warnings
from casebook.actions.results import Recorded
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.text_answers import blank_to_none, blank_warnings
from casebook.parsing.choices import NotAChoice, choice_named
from casebook.parsing.when import Clock
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.store.writer import Writer


class Settlement(NamedTuple):
    """A promise and what became of it; `is_as_typed` unless the words were taken otherwise than they stood."""

    case: Case
    promise: Promise
    verdict: Verdict
    is_as_typed: bool

    @property
    def remarks(self) -> tuple[str, ...]:
        """How the words were taken, where that is not as they stood."""
        ref = f"{self.case.handle}/{self.promise.number}"
        return () if self.is_as_typed else (f"this was taken for casebook settle {ref} {self.verdict.value}",)


def in_order(entry: str, verdict: str) -> tuple[str, Verdict, bool]:
    """The promise and the verdict of two words, and whether they stood the other way round. Raises NotAChoice."""
    option = "KEPT|BROKEN|WITHDRAWN"
    try:
        return entry, choice_named(Verdict, option, verdict), False
    except NotAChoice as refusal:
        with suppress(NotAChoice):
            return verdict, choice_named(Verdict, option, entry), True
        raise refusal


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
    warnings = (*blank, *long_ago_warnings(at, clock, date), *sensitive_text_warnings(case, [settled]))
    ref = f"{case.handle}/{promise.number}"
    warnings = (*warnings, *made_later_warnings(ref, promise.at, at))
    if promise.verdict is not None and promise != settled:
        warnings = (*warnings, f"{ref} was settled as {promise.verdict} before; that is kept in its history.")
    return Recorded(case, (settled,), warnings)
