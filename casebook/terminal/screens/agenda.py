"""What is due over all cases, the worst first, and the cases that have gone quiet."""

from __future__ import annotations

from datetime import datetime

from casebook.domain.agenda import Agenda, Deadline, DueAppointment, DuePromise, SilentCase
from casebook.domain.moment_words import moment_words
from casebook.records.vocabularies import AppointmentState
from casebook.terminal.lines import EMPTY, INDENT, MARGIN, Line, Piece, Span, Style, paragraphs, separated, typed
from casebook.terminal.screens.dates import ago, days
from casebook.terminal.screens.header import name_of, promise_in_case
from casebook.terminal.screens.states import NONE_WAITING
from casebook.text.words.day_names import full_day


def agenda(agenda: Agenda) -> tuple[Line, ...]:
    """A line for every unsettled promise and one for every quiet case, or a sentence that nothing is due."""
    lines: list[Line] = []
    waiting = [due for due in agenda.promises if due.facts.promise.waits]
    for due in agenda.promises:
        if not due.facts.promise.waits:
            lines += [*([EMPTY] if lines else []), *_promise(due, agenda)]
    if not lines:
        lines.append(Line((Span("Nothing is due yet." if waiting else f"Nothing is due: {NONE_WAITING}."),)))
    for place, due in enumerate(waiting):
        lines += [EMPTY, *([] if place else [Line((Span("Waiting for something first", Style.HEADING),))])]
        lines += _promise(due, agenda)
    if agenda.appointments:
        lines += [EMPTY, Line((Span("Appointments", Style.HEADING),))]
        lines += [line for due in agenda.appointments for line in _appointment(due, agenda.now)]
    if agenda.deadlines:
        lines += [EMPTY, Line((Span("You asked for it by", Style.HEADING),))]
        lines += [_deadline(deadline) for deadline in agenda.deadlines]
    if agenda.silent:
        lines += [EMPTY, Line((Span("Gone quiet", Style.HEADING),))]
        lines += [_quiet(quiet) for quiet in agenda.silent]
    return tuple(lines)


def _promise(due: DuePromise, agenda: Agenda) -> tuple[Line, ...]:
    company = (typed(due.case.company, Style.HEADING),)
    return promise_in_case(due.case, due.facts, agenda.now, before=company, after=_replacing(due))


def _replacing(due: DuePromise) -> Piece:
    """What it came in the place of, or what came in its place."""
    if due.replaced_by is not None:
        return Span("replaced by "), typed(f"{due.case.handle}/{due.replaced_by}", Style.REF)
    if not due.replaces:
        return ()
    refs = ", ".join(f"{due.case.handle}/{promise.number}" for promise in due.replaces)
    dues = [promise.due for promise in due.replaces if promise.due is not None]
    first = min(dues, key=lambda moment: moment.instant, default=None)
    since = f", first due {moment_words(first, due.case.opened)}" if first else ""
    return Span("in place of "), typed(refs, Style.REF), Span(since)


def _appointment(due: DueAppointment, now: datetime) -> tuple[Line, ...]:
    event = due.appointment.event
    ref = typed(f"{due.case.handle}/{event.number}", Style.REF)
    when = Span(moment_words(event.at, due.case.opened), Style.WHEN)
    if due.appointment.state is AppointmentState.TO_COME:
        stands = Span(ago(event.at, now))
    else:
        stands = Span(f"passed {ago(event.at, now)}, nothing recorded since", Style.WARNING)
    pieces: tuple[Piece, ...] = ((ref, Span("  "), when), (stands,), (typed(due.case.company, Style.HEADING),))
    text = event.text or ""
    head = Line(separated(pieces), Span("○ ", Style.CONTACT), MARGIN)
    return (head, *(paragraphs(text, INDENT, 2) if text.strip() else ()))


def _deadline(deadline: Deadline) -> Line:
    ref = typed(f"{deadline.case.handle}/{deadline.contact.number}", Style.REF)
    passed = (Span(f"passed {days(deadline.days_late)} ago", Style.WARNING),) if deadline.days_late else ()
    pieces: tuple[Piece, ...] = (
        (ref, Span("  "), Span(full_day(deadline.day), Style.WHEN)),
        passed,
        (typed(deadline.contact.party or deadline.case.company, Style.HEADING),),
    )
    return Line(separated(pieces), Span("○ ", Style.CONTACT), MARGIN)


def _quiet(quiet: SilentCase) -> Line:
    what = "last contact" if quiet.reached else "nobody reached since"
    last = (Span(f"{what} {moment_words(quiet.last, quiet.case.opened)}"),)
    pieces: tuple[Piece, ...] = (name_of(quiet.case), (Span(f"{days(quiet.days)} of silence"),), last)
    return Line(separated(pieces), Span("○ ", Style.CONTACT), MARGIN)
