"""The day that the person gave the company, where it stands in the text of a contact alone: as if `--deadline` had said so."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.exporters.words.case_clock import case_clock
from casebook.parsing.deadlines_typed import deadline_in


def with_typed_deadlines(facts: CaseFacts) -> CaseFacts:
    """The facts with the day of each contact with the company whose text alone names one that the person gave it."""
    clock = case_clock(facts)
    typed = {
        contact.number: replace(contact, deadline=day)
        for contact in facts.own_contacts
        if contact.deadline is None and not contact.incoming and (day := deadline_in(contact, clock)) is not None
    }
    return with_entries(facts, typed)
