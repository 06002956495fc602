"""What all of a person's cases amount to at a given moment: what is due, what has gone quiet, a line a case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.domain.case_facts import PromiseFacts
from casebook.domain.days import QUIET_AFTER_DAYS as QUIET_AFTER_DAYS
from casebook.domain.days import days_since
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
    """What is promised over all open cases, the worst first, and the cases gone quiet, the longest first."""

    now: datetime
    promises: tuple[DuePromise, ...]
    quiet: tuple[SilentCase, ...]


class CaseSummary(Frozen):
    """A case in a line: its numbers, how often there was contact and when last, and what is promised.

    `overdue` counts the unsettled promises past their day, `pending` all unsettled ones.
    """

    case: Case
    case_numbers: tuple[str, ...]
    contacts: int
    last_contact: Moment | None
    overdue: int
    pending: int


def silent_cases(lasts: Sequence[tuple[Case, Moment]], now: datetime) -> tuple[SilentCase, ...]:
    """The cases among `lasts` (each with its last contact) that have gone quiet, the longest first."""
    quiet = [SilentCase(case, last, days_since(last, now)) for case, last in lasts]
    return tuple(
        sorted(
            (case for case in quiet if case.days >= QUIET_AFTER_DAYS),
            key=lambda case: (case.last.instant, case.case.handle),
        )
    )
