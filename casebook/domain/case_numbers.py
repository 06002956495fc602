"""The numbers of a case: those that the company gave for it, in a contact with it, for a complaint or with its last word, and
those of other kinds. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.records.kinds import Contact, Entry, Event, Reference
from casebook.records.vocabularies import EventKind
from casebook.text.comparing import unique

EVENTS_WITH_NUMBERS = (EventKind.COMPLAINED, EventKind.DEADLOCK)
"""The events whose number is one that the company gave for the case."""


def case_numbers_in(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Those of these entries, each once, in their order."""
    return unique([_company_number(entry) for entry in entries])


def other_numbers_in(entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """Those of other kinds, each once after the name of its kind, as they were recorded."""
    named = sorted((entry for entry in entries if isinstance(entry, Reference)), key=lambda entry: entry.number)
    return tuple(dict.fromkeys((each.name, each.reference) for each in named if each.reference))


def _company_number(entry: Entry) -> str | None:
    if isinstance(entry, Event):
        return entry.reference if entry.event in EVENTS_WITH_NUMBERS else None
    return entry.case_number if isinstance(entry, Contact) and not entry.party else None
