"""All cases, a line each: what is overdue, when there was contact last, and the numbers each is found by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.domain.agenda import CaseSummary
from casebook.records.vocabularies import PromiseState
from casebook.terminal.lines import MARGIN, Line, Piece, Span, Style, separated, typed
from casebook.terminal.screens.contact_words import attempts_words
from casebook.terminal.screens.dates import ago
from casebook.terminal.screens.header import name_of, numbered
from casebook.terminal.screens.states import MARKS, status_words
from casebook.text.day_names import full_day


def case_list(summaries: Sequence[CaseSummary], now: datetime) -> tuple[Line, ...]:
    """A line for every case, in the order they come in, or how to open the first."""
    if not summaries:
        return (Line((Span("No cases yet. `casebook open HANDLE --company NAME` opens the first."),)),)
    return tuple(_case(summary, now) for summary in summaries)


def _case(summary: CaseSummary, now: datetime) -> Line:
    case = summary.case
    pieces: tuple[Piece, ...] = (
        name_of(case),
        (typed(case.title or case.item or ""),) if case.title or case.item else (),
        _promises(summary),
        (Span(status_words(case, now)),),
        (Span(_contacts(summary, now)),),
        *numbered("order", case.orders),
        *numbered("case", summary.case_numbers),
    )
    return Line(separated(pieces), _mark(summary), MARGIN)


def _mark(summary: CaseSummary) -> Span:
    if summary.case.closed:
        return MARKS[PromiseState.WITHDRAWN]
    return MARKS[PromiseState.OVERDUE] if summary.overdue else Span("○ ", Style.CONTACT)


def _promises(summary: CaseSummary) -> Piece:
    """What is overdue and what else is promised; nothing of a case where nothing is."""
    waiting = summary.pending - summary.overdue
    overdue = Span(_promises_in(summary.overdue, "overdue"), Style.OVERDUE)
    pending = Span(_promises_in(waiting, "still to come"))
    if summary.overdue and waiting:
        return overdue, Span(", "), pending
    return (overdue,) if summary.overdue else (pending,) if waiting else ()


def _promises_in(count: int, state: str) -> str:
    return f"1 promise {state}" if count == 1 else f"{count} promises {state}"


def _contacts(summary: CaseSummary, now: datetime) -> str:
    attempts = f", {attempts_words(summary.attempts)}" if summary.attempts else ""
    if summary.last_contact is None:
        return f"no contact yet{attempts}"
    contacts = "1 contact" if summary.contacts == 1 else f"{summary.contacts} contacts"
    last = summary.last_contact
    return f"{contacts}, last {full_day(last.day)} ({ago(last, now)}){attempts}"
