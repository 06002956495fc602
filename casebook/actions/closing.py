"""Closing a case and opening it again; what is still open of one that is closed, and how to say how it went on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.sensitive_text import sensitive_case_warnings
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings
from casebook.actions.results import CaseChanged
from casebook.actions.suggested_commands import command_line
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.days import days_past
from casebook.domain.moment_words import moment_words, ref_and_due
from casebook.errors import listed
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case
from casebook.records.revision import Action
from casebook.records.values import as_typed
from casebook.records.vocabularies import AppointmentState
from casebook.store.reader import Reader
from casebook.store.writer import Writer
from casebook.text.words.day_names import full_day

_MOST_NAMED = 5


def close_case(
    book: Writer, case: Case, outcome: Optional[str], date: Optional[str], clock: Clock, *, asked: bool = False
) -> CaseChanged:
    """The case, closed; what it said of how and when it ended stays where nothing new is said. Its warnings tell what is still
    open of it, unless the person was `asked`.

    Raises UnreadableDate, InTheFuture, RemovedMeanwhile, ChangedMeanwhile.
    """
    at = parse_past_date(date, clock)
    warnings = blank_warnings(("--outcome", outcome)) + long_ago_warnings(at, clock, date)
    if case.closed and not date:
        at = case.closed
    with book.transaction():
        closed = book.close_case(case, at, blank_to_none(outcome) or case.outcome)
    if case.closed is None and not asked:
        facts = gather(book.reader.case_with_entries(case), clock.now)
        warnings = (*warnings, *promises_left(facts), *still_running(facts))
    warnings = (*warnings, *(tuple(_went_on(book, closed, clock)) or closed_too_early(book.reader, closed)))
    if case.closed:
        kept = "" if closed == case else "; that is kept in its history"
        warnings = (*warnings, f"{case.handle} was closed already{kept}.")
    warnings = (*warnings, *sensitive_case_warnings(closed, case))
    return CaseChanged(closed, Action.CLOSED, warnings, unchanged=closed == case)


def _went_on(book: Writer, closed: Case, clock: Clock) -> Iterator[str]:
    """A sentence where something is recorded of a day after the one it was closed on, and is no day to come."""
    present = clock.now.date()
    known = [one for one in book.reader.case_with_entries(closed).entries if one.at.day <= present]
    last = max(known, key=lambda one: one.at.day, default=None)
    if last and closed.closed and last.at.day > closed.closed.day:
        day = moment_words(closed.closed, last.at)
        yield f"{closed.handle}/{last.number} is of {full_day(last.at.day)}, after it was closed on {day}; check the date."


def closed_too_early(reader: Reader, case: Case) -> tuple[str, ...]:
    """A sentence where a case was closed before the day it was opened on, and before all that is recorded of it."""
    if case.closed is None or case.closed.day >= case.opened.day:
        return ()
    if any(one.at.day <= case.closed.day for one in reader.case_with_entries(case).entries):
        return ()  # it was recorded when it was over
    opened, closed = (moment_words(at, case.opened) for at in (case.opened, case.closed))
    return (f"it was closed on {closed} and opened on {opened}, after that; is one of the days wrong?",)


def reopen_case(book: Writer, case: Case) -> CaseChanged:
    """The case, open again."""
    if case.closed is None:
        return CaseChanged(case, Action.REOPENED, (f"{case.handle} was open already.",), unchanged=True)
    with book.transaction():
        reopened = book.reopen(case)
    return CaseChanged(reopened, Action.REOPENED)


def promises_left(facts: CaseFacts) -> tuple[str, ...]:
    """A sentence with the promises that nobody settled, and what says what became of them; none where all are."""
    names = [ref_and_due(facts.case, one.promise) for one in facts.open_promises]
    if not names:
        return ()
    first = f"{facts.case.handle}/{facts.open_promises[0].promise.number}"
    are = "is" if len(names) == 1 else "are"
    how = f"casebook settle {first} kept|broken|withdrawn says what came of it"
    return (f"{listed(names, _MOST_NAMED)} {are} still open; {how}.",)


def still_running(facts: CaseFacts) -> tuple[str, ...]:
    """A sentence for each sum that is still owed, as far as is recorded, and for each day that is still to come: the last for an
    answer, and appointments."""
    return (*_sums_owed(facts), *_days_to_come(facts))


def _sums_owed(facts: CaseFacts) -> Iterator[str]:
    for balance in facts.balances:
        if balance.owed:
            owed = as_typed(balance.money(balance.owed))
            came = command_line(["casebook", "note", facts.case.handle, "--kind", "refunded", "--amount", owed])
            yield f"{owed} is still owed, as far as is recorded; if it came: {came}"


def _days_to_come(facts: CaseFacts) -> Iterator[str]:
    asked, case = facts.deadline, facts.case
    if asked is not None and asked.deadline and not days_past(asked.deadline, asked.at, facts.now):
        yield f"they have until {full_day(asked.deadline)} to answer ({case.handle}/{asked.number})."
    for number, appointment in facts.appointments.items():
        event = appointment.event
        if appointment.state is AppointmentState.TO_COME and event.number == number:
            yield f"the appointment on {moment_words(event.at, case.opened)} is still to come ({case.handle}/{number})."
