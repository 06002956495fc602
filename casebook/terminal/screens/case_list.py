"""All cases, a row each: whether it is open, when there was contact last, and what is promised next or overdue.

The columns are aligned on a terminal that has room for them and in a pipe, where each case is one line: the handle up to
the first blank (`cut -d' ' -f1`), two blanks or more between columns, no tab and no heading. `--json` has every field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.domain.agenda import CaseSummary
from casebook.domain.days import days_since
from casebook.records.kinds import Case
from casebook.records.vocabularies import Promised, PromiseState
from casebook.terminal.columns import AlignedRow, Table
from casebook.terminal.lines import Line, Piece, Span, Style, typed
from casebook.terminal.screens.dates import ago, days
from casebook.terminal.screens.states import MARKS, NO_DAY, state_words


def case_list(summaries: Sequence[CaseSummary], now: datetime) -> tuple[Line | Table, ...]:
    """A row for every case, in the order they come in, or how to open the first."""
    if not summaries:
        return (Line((Span("No cases yet. `casebook open HANDLE --company NAME` opens the first."),)),)
    return (Table(tuple(_row(summary, now) for summary in summaries), typed=2),)


def _row(summary: CaseSummary, now: datetime) -> AlignedRow:
    case, last = summary.case, summary.last_contact
    called = case.title or ", ".join(item.counted for item in summary.items)
    cells = (
        (typed(case.handle, Style.TITLE),),
        (typed(case.company, Style.HEADING),),
        (Span(_status(case, now)),),
        (Span(f"contact {ago(last, now)}" if last else "no contact yet"),),
    )
    return AlignedRow(_mark(summary), cells, (_next(summary, now), (typed(called),) if called else ()))


def _mark(summary: CaseSummary) -> Span:
    if summary.case.closed:
        return MARKS[PromiseState.WITHDRAWN]
    is_overdue = summary.next_promise is not None and summary.next_promise.state is PromiseState.OVERDUE
    return MARKS[PromiseState.OVERDUE] if is_overdue else Span("○ ", Style.CONTACT)


def _status(case: Case, now: datetime) -> str:
    if case.closed is not None:
        return "closed"
    age = days_since(case.opened, now)
    return f"open {days(age)}" if age > 0 else "open today"


def _next(summary: CaseSummary, now: datetime) -> Piece:
    """The promise due first and how it stands, with how many more there are: `refund overdue by 13 days, 2 more`."""
    promise = summary.next_promise
    if promise is None:
        return () if summary.case.closed else (Span("nothing promised", Style.QUIET),)
    words = state_words(promise, summary.case, now)
    kind = promise.promise.promised
    if kind is not Promised.OTHER:
        words = f"{kind.value} {words}"
    elif words != NO_DAY:
        words = f"promise {words}"
    more = f", {summary.pending - 1} more" if summary.pending > 1 else ""
    return (Span(words, Style(promise.state.value)), *((Span(more),) if more else ()))
