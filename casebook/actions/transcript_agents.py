"""Who answered in a transcript that was read: the last of them, and who else did, each with their role."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.domain.promises import is_one_name
from casebook.parsing.transcripts.findings import Finding, Findings, What
from casebook.records.field import LONGEST_NAME
from casebook.records.values import Agent
from casebook.records.vocabularies import Role

if TYPE_CHECKING:
    from casebook.records.kinds import Contact


def sure_agents(findings: Findings, taken: Collection[Finding]) -> list[Finding]:
    """Who answered in it, also where somebody was typed who did: the others did all the same."""
    return [one for one in findings.having(What.AGENT) if one.sure or one in taken]


def called(name: Optional[str], agents: Sequence[Finding]) -> Optional[Finding]:
    """The one of them whose name this is."""
    return next((one for one in agents if is_one_name(name, one.value)), None)


def answered_last(agents: Sequence[Finding]) -> Optional[Finding]:
    """The last who is no program, else the last; None where nobody answered."""
    human = [one for one in agents if one.role is not Role.BOT] or agents
    return human[-1] if human else None


def who_else(contact: Contact, agents: Sequence[Finding]) -> tuple[Agent, ...]:
    """Who else answered: those that are known, then who is met in it beside them and the last, who may be called otherwise."""
    last = called(contact.agent, agents) or answered_last(agents)
    others = list(contact.also)
    for one in agents:
        name = " ".join(one.value.split())[:LONGEST_NAME]
        known = (is_one_name(name, other.agent) or other == Agent(None, one.role) for other in others)
        if one is not last and not any(known):
            others.append(Agent(name, one.role))
    return tuple(others)
