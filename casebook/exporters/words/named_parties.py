"""Whom a contact was with, where the person did not say so but the record does: nothing untrue is counted as the company's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.domain.visits import contacts_sought
from casebook.parsing.named_parties import is_named_elsewhere, party_in_name
from casebook.records.kinds import Contact, Shipment


def with_named_parties(facts: CaseFacts) -> CaseFacts:
    """The facts with each contact theirs whose name stands in the agent's, where the record names them too.

    What they promised, their numbers and the contacts with them are then told as theirs, as if `--with` had said so.
    """
    return with_entries(facts, {contact.number: contact for contact in _with_party(facts)})


def may_be_of_others(facts: CaseFacts) -> bool:
    """Whether any contact that counts as one with the company may be one with somebody else: then none is counted."""
    return any(party_in_name(facts.case, contact) for contact in contacts_sought(facts))


def _with_party(facts: CaseFacts) -> Iterator[Contact]:
    case = facts.case
    for entry in facts.entries:
        named = party_in_name(case, entry) if isinstance(entry, Contact) else None
        if named is not None and isinstance(entry, Contact):
            carriers = (one.carrier for one in facts.entries if isinstance(one, Shipment))
            texts = (case.problem, case.item, case.title, *(one.text for one in facts.entries), *carriers)
            if is_named_elsewhere(named.party, texts):
                yield replace(entry, agent=named.agent, party=named.party)
