"""What one case amounts to at a given moment: promises and their lateness, parcels, silence, numbers given.

`gather` is the one door. All of it is a pure function of the records and the present.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from casebook.domain.days import days_since
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Case, CaseWithEntries, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, normalized
from casebook.records.vocabularies import Check, Promised, PromiseState, Verdict


class PromiseFacts(Frozen):
    """A promise as it stands.

    `days_late` counts whole calendar days after the due day: until the present (or the day the case was closed)
    while the promise is open, until it was settled otherwise. It is 0 for one that is not late, and None for one
    without a due day. `maker` is who made it, where that is known: the agent named, or else of the contact.
    """

    promise: Promise
    state: PromiseState
    days_late: int | None
    maker: str | None
    made_in: Contact | None

    @property
    def missed(self) -> bool:
        """Whether it should have come true by now and did not."""
        return self.state in (PromiseState.OVERDUE, PromiseState.BROKEN)


class BrokenPromises(Frozen):
    """One kind of thing that was promised and did not happen, counted over the case.

    `times` is how often it was promised (withdrawn ones are not counted), `first_due` the earliest due day,
    `days_late` the days from that day until the present (or the day the case was closed); None where no promise of this
    kind has a due day.
    """

    promised: Promised
    times: int
    first_due: Moment | None
    days_late: int | None
    promises: tuple[PromiseFacts, ...]


class Parcel(Frozen):
    """All that is known of one parcel: `news` in order, `last` the newest of it with words in it (or the newest)."""

    tracking: str | None
    carrier: str | None
    check: Check
    returning: bool
    news: tuple[Shipment, ...]
    last: Shipment


class CaseFacts(Frozen):
    """A case as it stands at `now`. Sequences are in the order of the timeline."""

    case: Case
    entries: tuple[Entry, ...]
    now: datetime
    contacts: tuple[Contact, ...]
    events: tuple[Event, ...]
    promises: tuple[PromiseFacts, ...]
    broken: tuple[BrokenPromises, ...]
    parcels: tuple[Parcel, ...]
    case_numbers: tuple[str, ...]
    silent_days: int | None

    def promise(self, number: int) -> PromiseFacts:
        """The facts of the promise with this entry number; KeyError if there is none."""
        for facts in self.promises:
            if facts.promise.number == number:
                return facts
        raise KeyError(number)

    def entry(self, number: int) -> Entry:
        """The entry with this number; KeyError if there is none."""
        for entry in self.entries:
            if entry.number == number:
                return entry
        raise KeyError(number)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files kept with the case."""
        return tuple(entry for entry in self.entries if isinstance(entry, Attachment))

    @property
    def open_promises(self) -> tuple[PromiseFacts, ...]:
        """The promises nobody has settled yet, the most pressing first."""
        return most_overdue_first([facts for facts in self.promises if facts.promise.verdict is None])


def gather(dossier: CaseWithEntries, now: datetime) -> CaseFacts:
    """What `dossier` amounts to at `now`, an aware date-time in the zone the reader lives in."""
    case, entries = dossier.case, dossier.entries
    contacts = tuple(entry for entry in entries if isinstance(entry, Contact))
    until = now if case.closed is None else min(now, _last_instant_of(case.closed))
    made_in = {contact.number: contact for contact in contacts}
    promises = tuple(
        promise_facts(entry, made_in.get(entry.made_in or 0), until) for entry in entries if isinstance(entry, Promise)
    )
    return CaseFacts(
        case=case,
        entries=entries,
        now=now,
        contacts=contacts,
        events=tuple(entry for entry in entries if isinstance(entry, Event)),
        promises=promises,
        broken=_broken_promises(promises, until),
        parcels=_parcels([entry for entry in entries if isinstance(entry, Shipment)]),
        case_numbers=unique([contact.case_number for contact in contacts]),
        silent_days=days_since(contacts[-1].at, now) if contacts else None,
    )


def without_private(dossier: CaseWithEntries) -> CaseWithEntries:
    """The dossier as others may see it: no private entry, no file of one, no private text beside a contact's own."""
    private = {entry.number for entry in dossier.entries if entry.private}
    seen = [
        entry
        for entry in dossier.entries
        if not entry.private and not (isinstance(entry, Attachment) and entry.attached_to in private)
    ]
    seen = [replace(entry, private_text=None) if isinstance(entry, Contact) else entry for entry in seen]
    return replace(dossier, entries=tuple(seen))


def state_of(promise: Promise, now: datetime) -> PromiseState:
    """Where a promise stands at `now`. A day that is due lasts until it ends on the clock it was promised by."""
    if promise.verdict is not None:
        return PromiseState(promise.verdict.value)
    if promise.due is None:
        return PromiseState.OPEN
    clock = promise.due.clock
    if clock is not None and now > clock:
        return PromiseState.OVERDUE
    days = days_since(promise.due, now)
    if days > 0:
        return PromiseState.OVERDUE
    return PromiseState.DUE if days == 0 else PromiseState.OPEN


def days_late_of(promise: Promise, now: datetime) -> int | None:
    """Whole calendar days past the due day (see `PromiseFacts`)."""
    if promise.due is None:
        return None
    if promise.verdict is Verdict.WITHDRAWN:
        return 0
    if promise.settled is not None:
        return max(0, (promise.settled.day - promise.due.day).days)
    return max(0, days_since(promise.due, now))


def most_overdue_first(promises: Sequence[PromiseFacts]) -> tuple[PromiseFacts, ...]:
    """Those overdue first, the longest overdue first of all; then by due day; those without one last, oldest first."""
    return tuple(
        sorted(
            promises,
            key=lambda facts: (
                facts.promise.due is None,
                facts.state is not PromiseState.OVERDUE,
                (facts.promise.due or facts.promise.at).instant,
                facts.promise.at.instant,
                facts.promise.number,
            ),
        )
    )


def unique(values: Sequence[str | None]) -> tuple[str, ...]:
    """The values that are there, each once, in order of first appearance."""
    return tuple(dict.fromkeys(value for value in values if value))


def promise_facts(promise: Promise, made_in: Contact | None, until: datetime) -> PromiseFacts:
    """The promise as it stands at `until`; `made_in` is the contact it was made in, where there was one."""
    return PromiseFacts(
        promise=promise,
        state=state_of(promise, until),
        days_late=days_late_of(promise, until),
        maker=promise.agent or (made_in.agent if made_in else None),
        made_in=made_in,
    )


def _broken_promises(promises: Sequence[PromiseFacts], until: datetime) -> tuple[BrokenPromises, ...]:
    """What was promised and did not happen, the first due first; what has come true since is held against nobody."""
    words = []
    for promised in dict.fromkeys(facts.promise.promised for facts in promises):
        counted = _since_last_kept([facts for facts in promises if facts.promise.promised is promised])
        groups = [[facts] for facts in counted] if promised is Promised.OTHER else [counted]
        words += [_broken_of_kind(promised, group, until) for group in groups if any(facts.missed for facts in group)]
    return tuple(sorted(words, key=lambda word: word.first_due.instant if word.first_due else "9"))


def _since_last_kept(promises: Sequence[PromiseFacts]) -> list[PromiseFacts]:
    """The promises that still count: none that was withdrawn, and only those made after the last that was kept."""
    kept = [index for index, facts in enumerate(promises) if facts.state is PromiseState.KEPT]
    later = promises[kept[-1] + 1 :] if kept else promises
    return [facts for facts in later if facts.state is not PromiseState.WITHDRAWN]


def _broken_of_kind(promised: Promised, promises: Sequence[PromiseFacts], until: datetime) -> BrokenPromises:
    dues = [facts.promise.due for facts in promises if facts.promise.due is not None]
    first = min(dues, key=lambda due: due.instant, default=None)
    return BrokenPromises(
        promised=promised,
        times=len(promises),
        first_due=first,
        days_late=max(0, days_since(first, until)) if first else None,
        promises=tuple(promises),
    )


def _parcels(shipments: Sequence[Shipment]) -> tuple[Parcel, ...]:
    """The parcels in order of first mention; news without a number stands by itself unless there is one parcel only."""
    numbers = dict.fromkeys(normalized(shipment.tracking) for shipment in shipments if shipment.tracking)
    alone = next(iter(numbers)) if len(numbers) == 1 else ""
    grouped: dict[str, list[Shipment]] = {}
    for shipment in shipments:
        grouped.setdefault(normalized(shipment.tracking or "") or alone, []).append(shipment)
    return tuple(_parcel(news) for news in grouped.values())


def _parcel(news: Sequence[Shipment]) -> Parcel:
    told = [shipment for shipment in news if shipment.text]
    numbered = [shipment for shipment in news if shipment.tracking]
    carriers = unique([shipment.carrier for shipment in reversed(news)])
    return Parcel(
        tracking=numbered[-1].tracking if numbered else None,
        carrier=carriers[0] if carriers else None,
        check=numbered[-1].check if numbered else Check.NONE,
        returning=any(shipment.returning for shipment in news),
        news=tuple(news),
        last=told[-1] if told else news[-1],
    )


def _last_instant_of(moment: Moment) -> datetime:
    """The instant itself, or the last second of the day where no time of day was given."""
    return moment.utc if moment.has_time else moment.utc + timedelta(hours=23, minutes=59, seconds=59)
