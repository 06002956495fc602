"""What there is at a glance: what is due over all cases, and a line's worth of every case."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from casebook.domain.agenda import Agenda, CaseSummary, DuePromise, silent_cases
from casebook.domain.promises import PromiseFacts, promise_facts
from casebook.store.reader import Reader


def agenda_of(reader: Reader, now: datetime) -> Agenda:
    """What is promised over all open cases, the worst first, and the cases gone quiet."""
    cases = {case.uuid: case for case in reader.open_cases()}
    promises = tuple(
        DuePromise(cases[uuid], promise_facts(promise, contact, now)) for uuid, promise, contact in reader.unsettled()
    )
    lasts = [(cases[uuid], last) for uuid, last in reader.last_contacts(open_only=True).items()]
    return Agenda(now, promises, silent_cases(lasts, now))


def case_summaries(reader: Reader, now: datetime) -> list[CaseSummary]:
    """A line's worth of every case. Their promises are looked at only where the case is open."""
    lasts = reader.last_contacts(open_only=False)
    first: dict[str, PromiseFacts] = {}
    pending: Counter[str] = Counter()
    for uuid, promise, contact in reader.unsettled():
        pending[uuid] += 1
        if uuid not in first:
            first[uuid] = promise_facts(promise, contact, now)
    return [
        CaseSummary(case, lasts.get(case.uuid), first.get(case.uuid), pending[case.uuid]) for case in reader.cases()
    ]
