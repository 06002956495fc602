"""Saying what became of a promise."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple, Optional

from casebook.actions.dates import long_ago_warnings, parse_past_date
from casebook.actions.results import Recorded
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.text_answers import blank_to_none, blank_warnings
from casebook.domain.moment_words import moment_words
from casebook.errors import UsageError, listed, shortened
from casebook.parsing.choices import NotAChoice, choice_named
from casebook.parsing.when import Clock
from casebook.records.kinds import Case, CaseWithEntries, Promise
from casebook.records.vocabularies import Verdict
from casebook.store.writer import Writer


class PromiseNotNamed(UsageError):
    """A case was named where a promise has to be, and not exactly one of it is open; `promises` are those, with their words."""

    def __init__(self, handle: str, promises: Sequence[str]) -> None:
        self.handle, self.promises = handle, tuple(promises)

    def __str__(self) -> str:
        if not self.promises:
            return (
                f"{self.handle} has no open promise; `casebook timeline {self.handle}` shows those that were settled."
            )
        return f"which promise of {self.handle}? These are open: {listed(self.promises)}."


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


def only_open_promise(case: CaseWithEntries) -> Promise:
    """The one promise of the case that is not settled yet. Raises PromiseNotNamed where there is another number of them."""
    unsettled = [entry for entry in case.entries if isinstance(entry, Promise) and entry.verdict is None]
    if len(unsettled) != 1:
        handle = case.case.handle
        words = [f"{handle}/{entry.number} ({shortened(entry.text or 'no words')})" for entry in unsettled]
        raise PromiseNotNamed(handle, words)
    return unsettled[0]


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
    if at.day < promise.at.day:
        made = moment_words(promise.at, promise.at)
        warnings = (*warnings, f"{ref} was promised on {made}, after that day; check the two dates.")
    if promise.verdict is not None and promise != settled:
        warnings = (*warnings, f"{ref} was settled as {promise.verdict} before; that is kept in its history.")
    return Recorded(case, (settled,), warnings)
