"""Saying what became of a promise."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple, Optional

from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.sensitive_text import sensitive_text_warnings
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings
from casebook.actions.awaited import NothingAwaited, counted_from, happened_warnings
from casebook.actions.noticed.due_remarks import made_later_warnings
from casebook.actions.results import Recorded
from casebook.domain.moment_words import moment_words
from casebook.errors import UsageError, shortened
from casebook.parsing.choices import NotAChoice, choice_named
from casebook.parsing.when import Clock
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.store.writer import Writer


class VerdictMissing(UsageError):
    """A promise was named, and nothing said of it; `ref` is what was typed."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return (
            f"what became of it? Type it after the promise: casebook settle {shortened(self.ref)} kept|broken|withdrawn, "
            "or --happened WHEN for what it waits for."
        )


class OnlyWithAVerdict(UsageError):
    """What goes with a verdict was typed without one; `option` is which."""

    def __init__(self, option: str) -> None:
        self.option = option

    def __str__(self) -> str:
        return f"{self.option} goes with kept, broken or withdrawn; --happened alone only says when what it waits for happened."


class Settlement(NamedTuple):
    """A promise and what became of it, None where that was not typed; `is_as_typed` unless the words were taken otherwise
    than they stood.
    """

    case: Case
    promise: Promise
    verdict: Optional[Verdict]
    is_as_typed: bool

    @property
    def remarks(self) -> tuple[str, ...]:
        """How the words were taken, where that is not as they stood."""
        ref = f"{self.case.handle}/{self.promise.number}"
        what = self.verdict.value if self.verdict else "--happened"
        return () if self.is_as_typed else (f"this was taken for casebook settle {ref} {what}",)

    @property
    def is_newly_kept(self) -> bool:
        """Whether it is said to be kept that was not said to be so before: on which day is not known yet."""
        return self.verdict is Verdict.KEPT and self.promise.verdict is not Verdict.KEPT


def in_order(entry: str, verdict: Optional[str]) -> tuple[str, Optional[Verdict], bool]:
    """The promise and the verdict of two words, and whether they stood the other way round. Raises NotAChoice."""
    if verdict is None:
        return entry, None, False
    option = "KEPT|BROKEN|WITHDRAWN"
    try:
        return entry, choice_named(Verdict, option, verdict), False
    except NotAChoice as refusal:
        with suppress(NotAChoice):
            return verdict, choice_named(Verdict, option, entry), True
        raise refusal


def is_verdict(word: str) -> bool:
    """Whether this word says what became of a promise, not which promise is meant."""
    return word.lower() in {verdict.value for verdict in Verdict}


def settle_or_start(
    book: Writer,
    meant: Settlement,
    clock: Clock,
    *,
    date: Optional[str] = None,
    note: Optional[str] = None,
    happened: Optional[str] = None,
) -> Recorded:
    """The promise as it is settled now, or due now that what it waits for has happened; both in one where both are said.

    Raises VerdictMissing, OnlyWithAVerdict, and what `settle` and `start_clock` do.
    """
    if meant.verdict is not None:
        return settle(book, meant.case, meant.promise, meant.verdict, clock, date=date, note=note, happened=happened)
    if happened is None:
        raise VerdictMissing(f"{meant.case.handle}/{meant.promise.number}")
    for option, typed in (("--date", date), ("--note", note)):
        if typed is not None:
            raise OnlyWithAVerdict(option)
    return start_clock(book, meant.case, meant.promise, happened, clock)


def settle(
    book: Writer,
    case: Case,
    promise: Promise,
    verdict: Verdict,
    clock: Clock,
    *,
    date: Optional[str] = None,
    note: Optional[str] = None,
    happened: Optional[str] = None,
) -> Recorded:
    """The promise as it is settled now; `happened` is when what it waited for did.

    Settled in the same way once more, what is not said anew (the day, the note) stays as it was.

    Raises UnreadableDate, InTheFuture, NothingAwaited, RemovedMeanwhile, and ChangedMeanwhile where somebody else settled it
    meanwhile.
    """
    at, day_said = parse_past_date(date, clock), bool(date)
    begun = promise if happened is None else _started(promise, happened, case, clock)
    noted = blank_to_none(note)
    if verdict is promise.verdict and promise.settled:
        noted = noted or promise.settled_note
        at, day_said = (at, True) if date else (promise.settled, promise.day_said)
    with book.transaction():
        if begun != promise:
            book.edit(case, promise, begun)
        settled = book.settle(
            case, begun, replace(begun, verdict=verdict, settled=at, day_said=day_said, settled_note=noted)
        )
    blank = blank_warnings(("--note", note))
    warnings = (*blank, *long_ago_warnings(at, clock, date), *sensitive_text_warnings(case, [settled]))
    ref = f"{case.handle}/{promise.number}"
    warnings = (*warnings, *made_later_warnings(ref, promise.at, at), *_still_waiting(ref, settled))
    warnings = (*warnings, *_not_due_yet(ref, settled, case))
    if settled == promise:
        return Recorded(case, (settled,), (*blank, f"{ref} was settled as {verdict} already."), unchanged=True)
    if promise.verdict is not None:
        warnings = (*warnings, f"{ref} was settled as {promise.verdict} before; that is kept in its history.")
    return Recorded(case, (settled,), warnings)


def reopen_promise(book: Writer, case: Case, promise: Promise) -> Recorded:
    """The promise, open again: what settling it said stays in its history. Raises RemovedMeanwhile, ChangedMeanwhile."""
    if promise.verdict is None:
        return Recorded(case, (promise,), (f"{case.handle}/{promise.number} was open already.",), unchanged=True)
    with book.transaction():
        reopened = book.edit(
            case, promise, replace(promise, verdict=None, settled=None, day_said=False, settled_note=None)
        )
    return Recorded(case, (reopened,))


def start_clock(book: Writer, case: Case, promise: Promise, happened: str, clock: Clock) -> Recorded:
    """The promise with the day it is due, now that what it waits for `happened`.

    Raises NothingAwaited, UnreadableDate, InTheFuture, RemovedMeanwhile, ChangedMeanwhile.
    """
    begun = _started(promise, happened, case, clock)
    with book.transaction():
        started = book.edit(case, promise, begun)
    assert started.happened is not None
    is_told = _is_told(book, case, started)
    warnings = (
        *long_ago_warnings(started.happened, clock, happened),
        *happened_warnings(case, started, is_told=is_told),
    )
    if promise.happened is not None and promise.happened != started.happened:
        before = f"{case.handle}/{promise.number} had it on {moment_words(promise.happened, case.opened)} before"
        warnings = (*warnings, f"{before}; that is kept in its history.")
    return Recorded(case, (started,), warnings, unchanged=started == promise)


def _is_told(book: Writer, case: Case, started: Promise) -> bool:
    """Whether an entry of the day on which it happened tells of it."""
    from casebook.domain.happenings import was_counted_from

    entries = book.reader.case_with_entries(case).entries
    return any(was_counted_from(entry, started) for entry in entries)


def _started(promise: Promise, happened: str, case: Case, clock: Clock) -> Promise:
    if promise.after is None:
        raise NothingAwaited(f"{case.handle}/{promise.number}")
    return counted_from(promise, parse_past_date(happened, clock, "--happened"), case, clock)


def _not_due_yet(ref: str, settled: Promise, case: Case) -> tuple[str, ...]:
    """A sentence where a promise is said to be broken before the day it is due; none otherwise."""
    due, at = settled.due, settled.settled
    if settled.verdict is not Verdict.BROKEN or due is None or at is None or at.day >= due.day:
        return ()
    day = moment_words(due, case.opened)
    return (f"{ref} is due only on {day}; if it may still come: casebook reopen {ref}",)


def _still_waiting(ref: str, settled: Promise) -> tuple[str, ...]:
    """A sentence where a promise is said to be broken that, as far as is known, had no day yet; none otherwise."""
    if settled.verdict is not Verdict.BROKEN or settled.after is None or settled.happened is not None or settled.due:
        return ()
    waits = f"{ref} waited for '{shortened(settled.after)}', and nobody said that it happened"
    return (f"{waits}; if it did: casebook settle {ref} --happened WHEN",)
