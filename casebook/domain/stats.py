"""What a book amounts to in numbers: contacts, time, promises kept and broken, days until a case was closed. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from statistics import median

from casebook.domain.case_facts import CaseFacts
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import PromiseState
from casebook.text.comparing import as_seen

UNSETTLED = (PromiseState.OPEN, PromiseState.DUE)


class Tally:
    """What a group of contacts and promises amounts to, counted as they come.

    `minutes` and `waiting` are of all contacts, those that reached nobody among them; `days` are those from the first
    contact (else from the opening) to the closing of each case that was closed.
    """

    def __init__(self) -> None:
        self.cases = self.closed = self.contacts = self.unanswered = self.minutes = self.waiting = 0
        self.promises = Counter[PromiseState]()
        self.days: list[int] = []
        self.ratings: list[int] = []

    def add_contact(self, contact: Contact, *, reached: bool) -> None:
        """Count one contact, or one attempt that did not reach anybody."""
        self.contacts += reached
        self.unanswered += not reached
        self.minutes += contact.time_taken
        self.waiting += contact.waiting or 0
        if contact.rating is not None:
            self.ratings.append(contact.rating)

    def add_case(self, days: int | None) -> None:
        """Count one case; `days` are those until it was closed, None where it is open."""
        self.cases += 1
        if days is not None:
            self.closed += 1
            self.days.append(days)

    @property
    def made(self) -> int:
        """How many promises were made, those that were withdrawn or declined left out."""
        left_out = (PromiseState.WITHDRAWN, PromiseState.DECLINED)
        return sum(count for state, count in self.promises.items() if state not in left_out)

    @property
    def pending(self) -> int:
        """How many of them are still to come."""
        return sum(self.promises[state] for state in UNSETTLED)

    @property
    def median_days(self) -> float | None:
        """The days until a case was closed that as many cases took less than as more; None where none was closed."""
        return median(self.days) if self.days else None

    @property
    def rating(self) -> float | None:
        """The mean of the ratings, 1 to 5; None where none was given."""
        return sum(self.ratings) / len(self.ratings) if self.ratings else None


class Stats(Frozen):
    """The numbers of all, of each company or other party by its name, the busiest first, and of each channel likewise."""

    total: Tally
    parties: tuple[tuple[str, Tally], ...]
    channels: tuple[tuple[str, Tally], ...]


def stats_of(cases: Iterable[tuple[CaseFacts, Sequence[Entry]]]) -> Stats:
    """The numbers of these cases, as far as their entries are among those that are counted.

    A case counts where any of them is of it, or it has none at all. A contact with another party counts under that name.
    """
    total = Tally()
    parties: dict[str, tuple[str, Tally]] = {}
    channels: dict[str, Tally] = {}
    for facts, entries in cases:
        if facts.entries and not entries:
            continue
        _, own = parties.setdefault(as_seen(facts.case.company), (facts.case.company, Tally()))
        days = days_to_close(facts)
        for tally in (total, own):
            tally.add_case(days)
        for entry in entries:
            if isinstance(entry, Contact):
                for tally in (total, *_groups(facts, entry, parties, channels)):
                    tally.add_contact(entry, reached=facts.has_reached(entry))
            elif isinstance(entry, Promise):
                made = facts.promise(entry.number)
                for tally in (total, *_groups(facts, made.made_in, parties, channels)):
                    tally.promises[made.state] += 1
    return Stats(total, _busiest_first(parties.values()), _busiest_first(channels.items()))


def _groups(
    facts: CaseFacts,
    contact: Contact | None,
    parties: dict[str, tuple[str, Tally]],
    channels: dict[str, Tally],
) -> Iterator[Tally]:
    """Those that what was said in a contact counts in: of whom it was with, and of how it was, where it was in one."""
    name = (contact.party if contact else None) or facts.case.company
    yield parties.setdefault(as_seen(name), (name, Tally()))[1]
    if contact is not None:
        yield channels.setdefault(contact.channel.value, Tally())


def days_to_close(facts: CaseFacts) -> int | None:
    """Calendar days from the first contact, else from the opening, to the closing of a case; None where it is open."""
    closed = facts.case.closed
    if closed is None:
        return None
    begun = [facts.case.opened.day, *(each.at.day for each in (*facts.contacts[:1], *facts.attempts[:1]))]
    return max(timedelta(0), closed.day - min(begun)).days


def _busiest_first(tallies: Iterable[tuple[str, Tally]]) -> tuple[tuple[str, Tally], ...]:
    return tuple(sorted(tallies, key=lambda each: (-each[1].contacts, -each[1].unanswered, -each[1].cases, each[0])))
