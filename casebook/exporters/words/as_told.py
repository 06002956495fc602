"""A case as it is told: with what its record says of it, though nobody typed it where it is looked for."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.words.asked_last import with_ask
from casebook.exporters.words.named_agents import with_named_agents
from casebook.exporters.words.named_parties import with_named_parties
from casebook.language.language import language_named


def as_told(facts: CaseFacts, language: str) -> CaseFacts:
    """The facts with whom each contact was with, who answered, and what the person asked for last. Raises `UnknownLanguage`."""
    return with_ask(with_named_agents(with_named_parties(facts)), language_named(language))
