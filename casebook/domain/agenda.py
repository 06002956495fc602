"""What all of a person's cases amount to at a given moment: what is due, what has gone silent, a line a case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from casebook.domain.appointments import Appointment
from casebook.domain.days import SILENT_AFTER_DAYS, days_since
from casebook.domain.items import ItemFacts
from casebook.domain.promises import PromiseFacts
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Contact, Promise
from casebook.records.values import Moment


class DuePromise(Frozen):
    """An unsettled promise and the case it was made in.

    `replaces` are the unsettled promises of the same thing from before it, and `replaced_by` is the number of the later
    one that came in its place, if one did.
    """

    case: Case
    facts: PromiseFacts
    replaces: tuple[Promise, ...] = ()
    replaced_by: int | None = None


class SilentCase(Frozen):
    """An open case nobody has been in contact about for `days` days, `last` being the last contact.

    Where nobody was `reached` yet, `last` is when that was tried first.
    """

    case: Case
    last: Moment
    days: int
    reached: bool = True


class Deadline(Frozen):
    """The last day that the person gave the company in an open case, and the contact it was said in; `days_late` past it."""

    case: Case
    contact: Contact
    day: date
    days_late: int


class DueAppointment(Frozen):
    """An appointment in an open case that is to come, or has passed with nothing recorded since."""

    case: Case
    appointment: Appointment


class Agenda(Frozen):
    """What is promised over all open cases, the worst first, the appointments and the days that the person gave, the first
    of them first, and the cases gone silent, the longest first.
    """

    now: datetime
    promises: tuple[DuePromise, ...]
    silent: tuple[SilentCase, ...]
    deadlines: tuple[Deadline, ...] = ()
    appointments: tuple[DueAppointment, ...] = ()


class CaseSummary(Frozen):
    """A case in a line: when there was contact last, what is promised, and the things it is about.

    `next_promise` is the unsettled promise due first, or one without a day where none has one; `pending` counts them all.
    """

    case: Case
    last_contact: Moment | None
    next_promise: PromiseFacts | None
    pending: int
    items: tuple[ItemFacts, ...]


def silent_cases(
    last_contacts: Sequence[tuple[Case, Moment]], now: datetime, first_attempts: Sequence[tuple[Case, Moment]] = ()
) -> tuple[SilentCase, ...]:
    """The cases gone silent, the longest first: of those with a last contact, and those with nothing but a first attempt."""
    silences = [SilentCase(case, last, days_since(last, now)) for case, last in last_contacts]
    silences += [SilentCase(case, first, days_since(first, now), reached=False) for case, first in first_attempts]
    return tuple(
        sorted(
            (case for case in silences if case.days >= SILENT_AFTER_DAYS),
            key=lambda case: (case.last.instant, case.case.handle),
        )
    )
