"""What there is at a glance: what is due over all cases, and a line's worth of every case."""

from __future__ import annotations

from datetime import datetime

from casebook.domain.agenda import Agenda, CaseSummary, DuePromise, silent_cases
from casebook.domain.promises import promise_facts, state_of
from casebook.records.vocabularies import PromiseState
from casebook.store.reader import Reader


def agenda_of(reader: Reader, now: datetime) -> Agenda:
    """What is promised over all open cases, the worst first, and the cases gone quiet."""
    cases = {case.uuid: case for case in reader.open_cases()}
    promises = tuple(
        DuePromise(cases[uuid], promise_facts(promise, contact, now)) for uuid, promise, contact in reader.unsettled()
    )
    lasts = [(cases[uuid], last) for uuid, last in reader.last_contacts(open_only=True).items()]
    attempts = [(cases[uuid], first) for uuid, first in reader.first_attempts().items()]
    return Agenda(now, promises, silent_cases(lasts, now, attempts))


def case_summaries(reader: Reader, now: datetime) -> list[CaseSummary]:
    """A line's worth of every case. Their promises are looked at only where the case is open."""
    numbers, counts, lasts = reader.case_numbers(), reader.contact_counts(), reader.last_contacts(open_only=False)
    pending: dict[str, list[PromiseState]] = {}
    for uuid, promise, _ in reader.unsettled():
        pending.setdefault(uuid, []).append(state_of(promise, now))
    return [
        CaseSummary(
            case=case,
            case_numbers=tuple(numbers.get(case.uuid, ())),
            contacts=counts[case.uuid][0],
            attempts=counts[case.uuid][1],
            last_contact=lasts.get(case.uuid),
            overdue=pending.get(case.uuid, []).count(PromiseState.OVERDUE),
            pending=len(pending.get(case.uuid, [])),
        )
        for case in reader.cases()
    ]
