"""What there is at a glance: what is due over all cases, and a line's worth of every case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from casebook.domain.agenda import Agenda, CaseSummary, Deadline, DueAppointment, DuePromise, silent_cases
from casebook.domain.appointments import waiting_for_word
from casebook.domain.days import days_past
from casebook.domain.declined_offers import declined_promises
from casebook.domain.items import items_of
from casebook.domain.promises import PromiseFacts, promise_facts
from casebook.domain.replaced_promises import need_contacts, replaced_promises
from casebook.records.kinds import Case, Contact, Promise
from casebook.records.values import Moment
from casebook.store.reader import Reader

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def agenda_of(reader: Reader, now: datetime, *, replaced_too: bool = False) -> Agenda:
    """What is promised over all open cases, the worst first, and the cases gone quiet.

    A promise that a later one of the same thing replaced is told with that one, and by itself if `replaced_too`.
    """
    cases = {case.uuid: case for case in reader.open_cases()}
    promises: list[DuePromise] = []
    made, replaced = _unsettled(reader)
    before: dict[tuple[str, int], list[Promise]] = {}
    for uuid, promise, _ in made:
        if promise.number in replaced[uuid]:
            before.setdefault((uuid, replaced[uuid][promise.number]), []).append(promise)
    for uuid, promise, contact in made:
        by = replaced[uuid].get(promise.number)
        if by is None or replaced_too:
            replaces = tuple(before.get((uuid, promise.number), ()))
            promises.append(DuePromise(cases[uuid], promise_facts(promise, contact, now), replaces, by))
    contacts = reader.last_contacts(open_only=True)
    lasts = [(cases[uuid], last) for uuid, last in contacts.items()]
    attempts = [(cases[uuid], first) for uuid, first in reader.first_attempts().items()]
    named = sorted(
        (
            Deadline(cases[uuid], contact, contact.deadline, days_past(contact.deadline, contact.at, now))
            for uuid, contact in reader.deadlines()
            if contact.deadline
        ),
        key=lambda deadline: (deadline.day, deadline.case.handle),
    )
    appointments = _appointments(reader, cases, contacts, now)
    return Agenda(now, tuple(promises), silent_cases(lasts, now, attempts), tuple(named), appointments)


def _appointments(
    reader: Reader, cases: Mapping[str, Case], contacts: Mapping[str, Moment], now: datetime
) -> tuple[DueAppointment, ...]:
    """The appointments of open cases that are to come, or of which nothing is known since, the first of them first."""
    found = [
        DueAppointment(cases[uuid], each)
        for uuid, events in reader.events_around_appointments().items()
        for each in waiting_for_word(events, contacts.get(uuid), now)
    ]
    return tuple(sorted(found, key=lambda due: (due.appointment.event.at.instant, due.case.handle)))


def case_summaries(reader: Reader, now: datetime) -> list[CaseSummary]:
    """A line's worth of every case. Their promises are looked at only where the case is open."""
    lasts = reader.last_contacts(open_only=False)
    first: dict[str, PromiseFacts] = {}
    pending: Counter[str] = Counter()
    made, replaced = _unsettled(reader)
    for uuid, promise, contact in made:
        if promise.number not in replaced[uuid]:
            pending[uuid] += 1
            if uuid not in first:
                first[uuid] = promise_facts(promise, contact, now)
    recorded = reader.items()
    return [
        CaseSummary(
            case,
            lasts.get(case.uuid),
            first.get(case.uuid),
            pending[case.uuid],
            items_of(case, recorded.get(case.uuid, ())),
        )
        for case in reader.cases()
    ]


def facts_of_each(reader: Reader, now: datetime) -> list[CaseFacts]:
    """What every case amounts to."""
    from casebook.domain.case_facts import gather

    return [gather(reader.case_with_entries(case), now) for case in reader.cases()]


def _agreed(
    reader: Reader, made: list[tuple[str, Promise, Contact | None]]
) -> list[tuple[str, Promise, Contact | None]]:
    """The promises without those that were offers, and declined."""
    of_case: dict[str, list[Promise]] = {}
    for uuid, promise, _ in made:
        of_case.setdefault(uuid, []).append(promise)
    declined = {
        (uuid, number)
        for uuid, decisions in reader.decisions().items()
        for number in declined_promises(of_case.get(uuid, ()), decisions)
    }
    return [one for one in made if (one[0], one[1].number) not in declined]


def _unsettled(
    reader: Reader,
) -> tuple[list[tuple[str, Promise, Contact | None]], dict[str, dict[int, int]]]:
    """The unsettled promises of all open cases, but for offers that were declined, and which of them were replaced, by the
    case's uuid."""
    made = _agreed(reader, reader.unsettled_and_later())
    of_case: dict[str, list[Promise]] = {}
    for uuid, promise, _ in made:
        of_case.setdefault(uuid, []).append(promise)
    others = {uuid for uuid, _, contact in made if contact and contact.party}
    needed = [uuid for uuid, promises in of_case.items() if uuid in others or need_contacts(promises)]
    contacts = reader.contacts_of(needed)
    replaced = {uuid: replaced_promises(promises, contacts.get(uuid, ())) for uuid, promises in of_case.items()}
    return [one for one in made if one[1].verdict is None], replaced
