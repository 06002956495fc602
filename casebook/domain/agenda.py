"""What all of a person's cases amount to at a given moment: what is due, what has gone silent, a line a case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.domain.days import SILENT_AFTER_DAYS, days_since
from casebook.domain.promises import PromiseFacts
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case
from casebook.records.values import Moment


class DuePromise(Frozen):
    """An unsettled promise and the case it was made in."""

    case: Case
    facts: PromiseFacts


class SilentCase(Frozen):
    """An open case nobody has been in contact about for `days` days, `last` being the last contact."""

    case: Case
    last: Moment
    days: int


class Agenda(Frozen):
    """What is promised over all open cases, the worst first, and the cases gone silent, the longest first."""

    now: datetime
    promises: tuple[DuePromise, ...]
    silent: tuple[SilentCase, ...]


class CaseSummary(Frozen):
    """A case in a line: when there was contact last, and what is promised.

    `next_promise` is the unsettled promise due first, or one without a day where none has one; `pending` counts them all.
    """

    case: Case
    last_contact: Moment | None
    next_promise: PromiseFacts | None
    pending: int


def silent_cases(last_contacts: Sequence[tuple[Case, Moment]], now: datetime) -> tuple[SilentCase, ...]:
    """The cases among `last_contacts` (each with its last contact) that have gone silent, the longest first."""
    silences = [SilentCase(case, last, days_since(last, now)) for case, last in last_contacts]
    return tuple(
        sorted(
            (case for case in silences if case.days >= SILENT_AFTER_DAYS),
            key=lambda case: (case.last.instant, case.case.handle),
        )
    )
