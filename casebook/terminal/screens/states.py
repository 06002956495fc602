"""Where a promise stands, in words, with its mark and style. No phrase about a state is written anywhere else.

The words say it all: marks and colours only repeat them.
"""

from __future__ import annotations

from datetime import datetime

from casebook.domain.case_facts import CaseFacts
from casebook.domain.days import days_since
from casebook.domain.moment_words import awaited_words, due_words, happened_words, moment_words, time_words
from casebook.domain.promises import PromiseFacts
from casebook.records.kinds import Case, Promise
from casebook.records.values import Moment
from casebook.records.vocabularies import PromiseState
from casebook.terminal.lines import Piece, Span, Style, typed
from casebook.terminal.screens.contact_words import role_with_article
from casebook.terminal.screens.dates import ahead, days
from casebook.text.sanitise import for_screen
from casebook.text.words.day_names import full_day

NO_DAY = "promised with no day"
NONE_WAITING = "no promise is waiting to be kept"

MARKS = {
    PromiseState.OPEN: Span("→ ", Style.OPEN),
    PromiseState.DUE: Span("! ", Style.DUE),
    PromiseState.OVERDUE: Span("! ", Style.OVERDUE),
    PromiseState.KEPT: Span("✓ ", Style.KEPT),
    PromiseState.BROKEN: Span("✗ ", Style.BROKEN),
    PromiseState.WITHDRAWN: Span("- ", Style.WITHDRAWN),
    PromiseState.DECLINED: Span("- ", Style.DECLINED),
}


def state_pieces(facts: PromiseFacts, case: Case, now: datetime) -> tuple[Piece, ...]:
    """Where the promise stands and for which day it was given: `overdue by 18 days`, `due Sat 2 Nov 2024`."""
    due = facts.promise.due
    words = state_words(facts, case, now)
    pieces: list[Piece] = [(Span(words, Style(facts.state.value)),)]
    if due is not None and facts.state not in (PromiseState.OPEN, PromiseState.DUE, PromiseState.DECLINED):
        pieces.append((Span(f"{_due_verb(facts)} {due_day(facts.promise, case)}"),))
    if facts.promise.happened is not None:
        pieces.append((typed(happened_words(facts.promise, case)),))
    return tuple(pieces)


def state_words(facts: PromiseFacts, case: Case, now: datetime) -> str:
    """Where the promise stands: `overdue by 18 days`, `kept on Sun 3 Nov 2024`, `due Sat 2 Nov 2024 (in 3 days)`."""
    if facts.state is PromiseState.DECLINED:
        return facts.state.value
    if facts.state in (PromiseState.KEPT, PromiseState.BROKEN, PromiseState.WITHDRAWN):
        return _settled_words(facts)
    due = facts.promise.due
    if facts.promise.waits:
        waits = "waited" if case.closed else "waits"
        return for_screen(f"{waits} for: {awaited_words(facts.promise)}", lines=False)
    if due is None:
        return NO_DAY
    if facts.state is PromiseState.OVERDUE:
        return _overdue_words(facts, due, case) + (" when the case was closed" if case.closed else "")
    if case.closed is not None:
        return f"was due {due_day(facts.promise, case)}, case closed by then"
    if facts.state is PromiseState.DUE:
        return "due today" + (f" by {time_words(due, case.opened)}" if due.has_time else "")
    return f"due {due_day(facts.promise, case)} ({ahead(-days_since(due, now))})"


def due_day(promise: Promise, case: Case) -> str:
    """The day a promise is due, or the first and last of a range of days; `on no day` where it has none."""
    return due_words(promise.due, promise.due_from, case.opened) if promise.due else "on no day"


def status_words(case: Case, now: datetime) -> str:
    """`open 20 days, since Thu 31 Oct 2024`, or since when it is closed."""
    if case.closed is not None:
        return f"closed on {moment_words(case.closed, case.opened)}"
    since = full_day(case.opened.day)
    age = days_since(case.opened, now)
    return f"open {days(age)}, since {since}" if age > 0 else f"open since {since}"


def promiser(facts: PromiseFacts) -> Piece:
    """What was promised and by whom: `refund promised by Maria`; a role stands in where no name is known.

    What was declined was only offered.
    """
    kind = facts.promise.promised.value
    said = "offered" if facts.state is PromiseState.DECLINED else "promised"
    verb = said if kind == "other" else f"{kind} {said}"
    if facts.made_by:
        return Span(f"{verb} by "), typed(facts.made_by, Style.AGENT)
    stand_in = role_with_article(facts.role) if facts.role else ""
    return (Span(f"{verb} by {stand_in}" if stand_in else verb),)


def times_piece(facts: PromiseFacts, case: CaseFacts) -> Piece:
    """How often the same thing has been promised without coming true, where that is more than once."""
    times = case.times_promised.get(facts.promise.number)
    return (Span(f"promised {times} times", Style.WARNING),) if times else ()


def _overdue_words(facts: PromiseFacts, due: Moment, case: Case) -> str:
    if facts.days_late or not due.has_time:
        return f"overdue by {days(facts.days_late or 0)}"
    return f"overdue since {time_words(due, case.opened)}"


def _settled_words(facts: PromiseFacts) -> str:
    """A verdict and its day, else that on which it was noted; how late it was kept is said only where the day is known."""
    settled = facts.promise.settled
    if settled is None:
        return facts.state.value
    if facts.promise.settled_on is None:
        return f"{facts.state.value}, noted on {full_day(settled.day)}"
    late = f", {days(facts.days_late)} late" if facts.state is PromiseState.KEPT and facts.days_late else ""
    return f"{facts.state.value} on {full_day(settled.day)}{late}"


def _due_verb(facts: PromiseFacts) -> str:
    return "due" if facts.state is PromiseState.OVERDUE else "was due"
