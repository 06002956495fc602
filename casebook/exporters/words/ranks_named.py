"""What somebody is whose words a contact's text has, where another answered last: the word of a supervisor weighs more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.exporters.words.already_told import is_told
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Role
from casebook.text.brackets import in_brackets

if TYPE_CHECKING:
    from casebook.language.language import Language

_RANKS = (Role.SUPERVISOR, Role.MANAGER)
"""Whose word says how far a matter went."""


def with_ranks_named(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with the rank of each other who answered beside their name, where their words stand behind that: `Colin
    (supervisor): “We cannot refund this.”`."""
    return with_entries(facts, {contact.number: contact for contact in _named(facts, language)})


def _named(facts: CaseFacts, language: Language) -> Iterator[Contact]:
    for contact in facts.contacts:
        text = contact.text or ""
        for one in contact.others:
            what = language.roles[one.role] if one.role in _RANKS else ""
            if one.agent and what and not is_told(what.casefold(), one.agent.casefold()):
                words = re.search(rf"^{re.escape(one.agent)}(?=\s?:\s)", text, re.MULTILINE)
                known = in_brackets(one.agent, what)
                text = f"{text[: words.start()]}{known}{text[words.end() :]}" if words else text
        if text != (contact.text or ""):
            yield replace(contact, text=text)
