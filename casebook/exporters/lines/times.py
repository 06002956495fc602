"""Of which moments a text to the company tells the time of day: only where it decides, as people write.

A log has the time of everything. Who reads what happened needs it to tell two contacts of one day with the same person apart,
for an appointment, and where hours were promised.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from casebook.domain.days import offset_if_needed
from casebook.exporters.words.case_clock import is_hour_of_noting
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact, Event, Promise
from casebook.records.vocabularies import Channel, EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.values import Moment

_BY_THE_CLOCK = (EventKind.APPOINTMENT, EventKind.MISSED)
"""What takes place at a time."""


def timeless(facts: CaseFacts) -> frozenset[Moment]:
    """The moments of contacts, events and promises of which the time of day decides nothing; one of another clock than the
    case's always does."""
    happened = [entry for entry in facts.entries if isinstance(entry, (Contact, Event, Promise)) and entry.at.has_time]
    alike = Counter((day, who) for day, who, _ in {(entry.at.day, _who(entry), entry.at) for entry in happened})
    decides = {
        moment for entry in facts.entries if isinstance(entry, Promise) and (due := entry.due) for moment in (due,)
    }
    decides |= {entry.at for entry in happened if isinstance(entry, Promise) and entry.due and entry.due.has_time}
    decides |= {
        entry.at
        for entry in happened
        if isinstance(entry, Event) and entry.event in _BY_THE_CLOCK and not is_hour_of_noting(entry)
    }
    return frozenset(
        entry.at
        for entry in happened
        if alike[entry.at.day, _who(entry)] == 1
        and entry.at not in decides
        and not offset_if_needed(entry.at, facts.case.opened)
    )


def _who(entry: Contact | Event | Promise) -> str:
    """What tells two of one day apart without the hour: whose contact it was, or what happened."""
    if isinstance(entry, Contact):
        return one_line(entry.who).casefold() or entry.channel
    return entry.event if isinstance(entry, Event) else ""


def dates_of(wording: Wording, contact: Contact) -> tuple[str, str]:
    """When it was, with the time of day where that decides, and wherever it is known; a letter has none."""
    if contact.channel is Channel.LETTER:
        return wording.day(contact.at), wording.day(contact.at)
    return wording.date_told(contact.at), wording.date(contact.at)
