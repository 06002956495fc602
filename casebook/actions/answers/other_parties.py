"""That somebody may have answered for another party than the company (`Karen (HomeBarn)`), and how to say so."""

from __future__ import annotations

from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.named_parties import party_in_brackets
from casebook.records.kinds import Case, Contact


def party_warnings(case: Case, contact: Contact) -> tuple[str, ...]:
    """A sentence where a name in brackets seems to be another company's, and how to say so.

    The case numbers and contacts of others are told as theirs; what is in brackets is only part of a name.
    """
    named = party_in_brackets(case, contact)
    if named is None:
        return ()
    words = ["casebook", "edit", f"{case.handle}/{contact.number}", "--agent", named.agent, "--with", named.party]
    return (f"if {shortened(named.party)} is another party than {shortened(case.company)}: {command_line(words)}",)
