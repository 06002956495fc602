"""The days of which nothing is recorded, where they are many in a row. Pure."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from casebook.domain.appointments import is_to_come
from casebook.domain.case_facts import CaseFacts
from casebook.domain.days import SILENT_AFTER_DAYS
from casebook.records.frozen import Frozen


class Silence(Frozen):
    """The day of the last entry before it, and that of the first after it, or the day on which it still lasts."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days lie between."""
        return (self.last - self.first).days


def silence_between(facts: CaseFacts, earlier: int, later: int) -> Silence | None:
    """The silence between two entries that follow one another, by where they stand in the case; None where there is none.

    What came before the company was told of anything is no silence of theirs, nor is what is still to come.
    """
    before, after = facts.entries[earlier].at, facts.entries[later].at
    silence = Silence(before.day, after.day)
    if silence.days < SILENT_AFTER_DAYS or earlier < facts.first_told or is_to_come(after, facts.now):
        return None
    return silence


def silences_of(facts: CaseFacts, until: date) -> tuple[Silence, ...]:
    """Every silence of the case in order, the one that lasts `until` a day among them."""
    found = [silence_between(facts, *places) for places in pairwise(range(len(facts.entries)))]
    been = [place for place, entry in enumerate(facts.entries) if not is_to_come(entry.at, facts.now)]
    if been and been[-1] >= facts.first_told:
        last = Silence(facts.entries[been[-1]].at.day, until)
        found.append(last if last.days >= SILENT_AFTER_DAYS else None)
    return tuple(silence for silence in found if silence is not None)
