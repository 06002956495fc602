"""That somebody may have answered for another party than the company (`Karen (HomeBarn)`, `DHL says`), and how to say so."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.named_parties import party_named
from casebook.records.kinds import Case


def party_warnings(case: Case, answers: ContactAnswers) -> tuple[str, ...]:
    """A sentence where somebody seems to have answered for another company and nobody was asked of it, and how to say so.

    The case numbers and contacts of others are told as theirs; what stands in a name is only part of it.
    """
    contact = answers.contact
    named = None if answers.party_asked else party_named(case, contact, answers.parties)
    if named is None:
        return ()
    agent = ["--agent", named.agent] if named.agent and named.agent != contact.agent else []
    words = ["casebook", "edit", f"{case.handle}/{contact.number}", *agent, "--with", named.party]
    return (f"if {shortened(named.party)} is another party than {shortened(case.company)}: {command_line(words)}",)
