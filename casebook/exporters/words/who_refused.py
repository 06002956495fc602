"""Who refused in a contact in which several answered: the one whose words say no, though another answered last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.parsing.refusals.hints import may_refuse
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.values import Agent
from casebook.records.vocabularies import Outcome


def with_who_refused(facts: CaseFacts) -> CaseFacts:
    """The facts with each refusal that of whoever refused, where only the words of one other who answered say no; whoever
    answered last is then among the others, and what they promised stays theirs."""
    refused = {contact.number: contact for contact in _refused(facts)}
    if not refused:
        return facts
    return gathered_with(facts, entries=(_told(facts, entry, refused) for entry in facts.entries))


def _refused(facts: CaseFacts) -> Iterator[Contact]:
    for contact in facts.contacts:
        if contact.outcome is Outcome.REFUSED and contact.agent and (who := _who_says_no(contact)) is not None:
            others = tuple(one for one in contact.others if one is not who)
            also = (*others, Agent(contact.agent, contact.role))
            yield replace(contact, agent=who.agent, role=who.role, department=None, also=also)


def _who_says_no(contact: Contact) -> Agent | None:
    """The one of the others to whom all that is quoted belongs which may say no, with the name before it."""
    words = [(found["name"], found["said"]) for found in _QUOTED.finditer(contact.text or "")]
    names = {name for name, said in words if may_refuse(said)}
    return next((one for one in contact.others if names == {one.agent}), None)


_QUOTED = re.compile(r"^(?P<name>[^:\n]{1,80}?)\s?:\s(?P<said>[“\"].+)", re.MULTILINE)
"""Words that were said, behind the name of who said them, as a transcript is told."""


def _told(facts: CaseFacts, entry: Entry, refused: dict[int, Contact]) -> Entry:
    if isinstance(entry, Promise) and entry.made_in in refused and entry.agent is None:
        made_in = facts.promise(entry.number).made_in
        return replace(entry, agent=None if made_in is None else made_in.agent)
    return refused.get(entry.number, entry)
