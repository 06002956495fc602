"""The day that the person gave the company, where it stands in the text of a contact alone: as if `--deadline` had said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.domain.notes.messages_got import WRITTEN
from casebook.exporters.words.case_clock import case_clock
from casebook.parsing.clock import Clock
from casebook.parsing.deadlines_typed import deadline_typed
from casebook.records.kinds import Contact


def with_typed_deadlines(facts: CaseFacts) -> CaseFacts:
    """The facts with the day of each contact with the company whose text alone names one that the person gave it."""
    clock = case_clock(facts)
    typed = {
        contact.number: replace(contact, deadline=day)
        for contact in facts.own_contacts
        if contact.deadline is None and not contact.incoming and (day := _day_typed(contact, clock)) is not None
    }
    return with_entries(facts, typed)


def _day_typed(contact: Contact, clock: Clock) -> date | None:
    return deadline_typed(contact.text or "", contact.at, clock, is_to_them=contact.channel in WRITTEN)
