"""What one case amounts to at a given moment: its promises, parcels, silence, the numbers given.

`gather` is the one door. All of it is a pure function of the records and the present."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.balance import Balance
from casebook.domain.balances import balances_without
from casebook.domain.case_numbers import case_numbers_in, other_numbers_in
from casebook.domain.days import silent_days
from casebook.domain.items import ItemFacts, items_of
from casebook.domain.paid_apart import paid_apart
from casebook.domain.promises import (
    BrokenPromises,
    PromiseFacts,
    broken_promises,
    counted_until,
    most_overdue_first,
    promises_of,
)
from casebook.domain.refund_owners import owners_in
from casebook.domain.replaced_promises import replaced_promises
from casebook.domain.rest_promised import with_the_rest_as_refunds
from casebook.domain.stake import stake_of
from casebook.domain.wanted_or_promised import wanted_or_promised
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Case, CaseWithEntries, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind, Outcome, PromiseState

if TYPE_CHECKING:
    from casebook.domain.appointments import Appointment
    from casebook.domain.notes.came_late import CameLate
    from casebook.domain.notes.came_later import CameLater
    from casebook.domain.parcels import Parcel


class CaseFacts(Frozen):
    """A case as it stands at `now`. Sequences are in the order of the timeline. `case_numbers` are the company's own.
    `contacts` are those that reached somebody, `attempts` those that reached nobody. `silent_days` are of the company: from the
    last contact; from the first attempt where there is none yet. `left_out` are the private sums that are not told.
    """

    case: Case
    entries: tuple[Entry, ...]
    now: datetime
    contacts: tuple[Contact, ...]
    attempts: tuple[Contact, ...]
    events: tuple[Event, ...]
    promises: tuple[PromiseFacts, ...]
    broken: tuple[BrokenPromises, ...]
    case_numbers: tuple[str, ...]
    silent_days: int | None
    left_out: tuple[Event, ...] = ()
    typed: Mapping[tuple[str, str], Moment | None] | None = None

    def promise(self, number: int) -> PromiseFacts:
        """The facts of the promise with this entry number; KeyError if there is none."""
        return self._promise_by_number[number]

    def entry(self, number: int) -> Entry:
        """The entry with this number; KeyError if there is none."""
        return self.entries[self.positions[number]]

    @cached_property
    def times_promised(self) -> Mapping[int, int]:
        """How often the same was promised without coming true, more than once, by the number of each of these promises."""
        repeated = [broken for broken in reversed(self.broken) if broken.times > 1]
        return {each.promise.number: broken.times for broken in repeated for each in broken.promises}

    def has_reached(self, contact: Contact) -> bool:
        """Whether it counts among the contacts of the case: somebody was reached, or promised something."""
        return contact.number in self._reached

    @cached_property
    def _reached(self) -> frozenset[int]:
        return frozenset(contact.number for contact in self.contacts)

    @cached_property
    def promised_in(self) -> Mapping[int, Sequence[PromiseFacts]]:
        """What was promised in a contact, by its number; those in which nothing was are not there."""
        found: dict[int, list[PromiseFacts]] = {}
        for facts in self.promises:
            if facts.promise.made_in is not None:
                found.setdefault(facts.promise.made_in, []).append(facts)
        return found

    @cached_property
    def positions(self) -> Mapping[int, int]:
        """Where in `entries` the entry with each number stands."""
        return {entry.number: position for position, entry in enumerate(self.entries)}

    @cached_property
    def first_told(self) -> int:
        """Where in `entries` the company was first reached, or promised something; before that it keeps nobody waiting."""
        told = (at for at, entry in enumerate(self.entries) if isinstance(entry, (Contact, Promise)))
        return next(told, len(self.entries))

    @cached_property
    def _promise_by_number(self) -> Mapping[int, PromiseFacts]:
        return {facts.promise.number: facts for facts in self.promises}

    @cached_property
    def balances(self) -> tuple[Balance, ...]:
        """What was paid, given back and is still owed, by currency, as far as nothing of it is left out; none without a sum."""
        case = wanted_or_promised(self.case, self.agreed_promises)
        if not self.refunds:
            return balances_without(case, self.events, self.left_out)
        from casebook.domain.refunded_beside import refunded_beside

        beside = refunded_beside(self.case, (*self.events, *self.left_out), self.agreed_promises, self.refund_owners)
        return balances_without(case, self.events, self.left_out, beside)

    @property
    def has_returned(self) -> bool:
        """Whether any money came back of what the case is about."""
        return any(balance.returned for balance in self.balances)

    @cached_property
    def refunds(self) -> tuple[Event, ...]:
        """What came back, in order."""
        return tuple(event for event in self.events if event.event is EventKind.REFUNDED)

    @cached_property
    def refunds_of_it(self) -> tuple[Event, ...]:
        """What came back of what the case is about, in order; the other refunds are of payments apart."""
        apart = paid_apart(self.case, (*self.events, *self.left_out)) if self.refunds else frozenset()
        return tuple(event for event in self.refunds if event.number not in apart)

    @cached_property
    def refund_owners(self) -> Mapping[int, frozenset[int]]:
        """Of which promises each refund came that is of what the case is about; what is of nothing asked for came of none."""
        known = (*self.events, *self.left_out)
        return owners_in(self.case, known, self.refunds_of_it, self.agreed_promises, self.contacts)

    @cached_property
    def parcels(self) -> tuple[Parcel, ...]:
        """The parcels, in order of first mention."""
        from casebook.domain.parcels import parcels_of

        return parcels_of([entry for entry in self.entries if isinstance(entry, Shipment)])

    @cached_property
    def appointments(self) -> Mapping[int, Appointment]:
        """How each appointment stands, by its number, and by that of the event that says that nobody came to it."""
        from casebook.domain.appointments import appointments_of

        found = appointments_of(self.events, self.now)
        missed = {each.missed_by.number: each for each in found if each.missed_by}
        return {each.event.number: each for each in found} | missed

    @cached_property
    def contradictions(self) -> tuple[tuple[Entry, Entry], ...]:
        """What the person marked as two things that do not go together, each pair once and in the order it was said."""
        return tuple(dict.fromkeys(self._related(lambda entry: entry.contradicts)))

    @cached_property
    def found_compatible(self) -> frozenset[tuple[Entry, Entry]]:
        """The pairs, in the order they were said, of which the person found that they go together."""
        return frozenset(self._related(lambda entry: entry.compatible_with))

    def _related(self, numbers: Callable[[Contact | Promise], Sequence[int]]) -> Iterator[tuple[Entry, Entry]]:
        for entry in self.entries:
            for number in numbers(entry) if isinstance(entry, (Contact, Promise)) else ():
                if number != entry.number and number in self.positions:
                    yield self.in_order(entry, self.entry(number))

    def in_order(self, one: Entry, other: Entry) -> tuple[Entry, Entry]:
        """Both, as they come in the timeline."""
        return (one, other) if self.positions[one.number] < self.positions[other.number] else (other, one)

    @cached_property
    def contradicted(self) -> Mapping[int, tuple[int, ...]]:
        """The numbers of what each entry does not go together with, by its own."""
        others: dict[int, list[int]] = {}
        for one, other in self.contradictions:
            others.setdefault(one.number, []).append(other.number)
            others.setdefault(other.number, []).append(one.number)
        return {number: tuple(numbers) for number, numbers in others.items()}

    @property
    def own_contacts(self) -> tuple[Contact, ...]:
        """The contacts with the company itself; those with a carrier, a shop or a bank are no contacts of its."""
        return tuple(contact for contact in self.contacts if not contact.party)

    @property
    def time_lost(self) -> tuple[int, int]:
        """How many minutes all contacts and attempts took, and how many of them were waiting."""
        logged = [entry for entry in self.entries if isinstance(entry, Contact)]
        return sum(each.time_taken for each in logged), sum(each.waiting or 0 for each in logged)

    @property
    def deadline(self) -> Contact | None:
        """The last contact in which the person named the company a day; None where there was none, or the case is closed."""
        named = [entry for entry in self.entries if isinstance(entry, Contact) and entry.deadline and not entry.party]
        return named[-1] if named and self.case.closed is None else None

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files stored with the case."""
        return tuple(entry for entry in self.entries if isinstance(entry, Attachment))

    @cached_property
    def other_numbers(self) -> tuple[tuple[str, str], ...]:
        """The numbers of other kinds, each once after the name of its kind, `("policy", "P-1")`, as they were recorded."""
        return other_numbers_in(self.entries)

    @cached_property
    def items(self) -> tuple[ItemFacts, ...]:
        """The things that the case is about."""
        return items_of(self.case, self.entries)

    @cached_property
    def at_stake(self) -> Money | None:
        """How much the case is about, as far as that is known."""
        return stake_of(self.case, self.balances, self.items, self.events)

    @cached_property
    def agreed_promises(self) -> tuple[PromiseFacts, ...]:
        """The promises without those that were offers, and declined."""
        return tuple(facts for facts in self.promises if facts.state is not PromiseState.DECLINED)

    @cached_property
    def replaced(self) -> Mapping[int, int]:
        """The unsettled promises that a later one of the same thing replaced, by number, each with that one's."""
        return replaced_promises([facts.promise for facts in self.agreed_promises], self.contacts)

    @cached_property
    def seem_kept(self) -> frozenset[int]:
        """The unsettled promises past their day that a later contact may have answered, by number."""
        from casebook.domain.seeming_answers import seeming_answers

        return seeming_answers(self.promises, self.contacts, self.left_out)

    @cached_property
    def not_awaited(self) -> frozenset[int]:
        """The unsettled promises that nobody waits for any more: replaced, maybe answered, come too late or wrong; by number."""
        came = (facts.promise.number for facts in self.promises if self.came_later.overdue(facts))
        return self.seem_kept.union(self.replaced, came)

    @cached_property
    def came_later(self) -> CameLater:
        """What tells of an overdue promise whether it came all the same."""
        from casebook.domain.notes.came_later import CameLater

        return CameLater(self.entries)

    @cached_property
    def came_late(self) -> CameLate:
        """What tells of a promise that was not kept whether it came all the same."""
        from casebook.domain.notes.came_late import CameLate

        return CameLate(self.entries, self.contacts, self.came_later)

    @property
    def open_promises(self) -> tuple[PromiseFacts, ...]:
        """The promises that nobody settled, replaced or declined yet, the most pressing first."""
        standing = [facts for facts in self.agreed_promises if facts.promise.number not in self.replaced]
        return most_overdue_first([facts for facts in standing if facts.promise.verdict is None])

    def is_pressing(self, promise: PromiseFacts) -> bool:
        """Whether it is due today, or late, or replaces one that is."""
        replaced = (self.promise(number) for number, by in self.replaced.items() if by == promise.promise.number)
        return any(facts.state in (PromiseState.OVERDUE, PromiseState.DUE) for facts in (promise, *replaced))


def gather(recorded: CaseWithEntries, now: datetime) -> CaseFacts:
    """What a case and its entries amount to at `now`, an aware date-time in the zone the reader lives in."""
    case, entries = recorded.case, recorded.entries
    logged = [entry for entry in entries if isinstance(entry, Contact)]
    made = [entry for entry in entries if isinstance(entry, Promise)]
    made_in = {contact.number: contact for contact in logged} if made else {}
    promised_in = {promise.made_in for promise in made}
    contacts: list[Contact] = []
    attempts: list[Contact] = []
    for contact in logged:
        broke_off = contact.outcome is Outcome.DISCONNECTED and contact.number in promised_in
        (contacts if contact.answered or broke_off else attempts).append(contact)
    events = tuple(entry for entry in entries if isinstance(entry, Event))
    promises = promises_of(case, with_the_rest_as_refunds(made, events), events, now, made_in)
    return CaseFacts(
        case=case,
        entries=entries,
        now=now,
        contacts=tuple(contacts),
        attempts=tuple(attempts),
        events=events,
        promises=promises,
        broken=broken_promises(promises, counted_until(case, now), contacts),
        case_numbers=case_numbers_in(entries),
        silent_days=silent_days(contacts, attempts, now),
        left_out=recorded.left_out,
        typed=recorded.typed,
    )
