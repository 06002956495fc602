"""That somebody may have answered for another party than the company (`Karen (HomeBarn)`, `DHL says`), and how to say so."""

from __future__ import annotations

from dataclasses import replace

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.named_parties import party_named
from casebook.records.kinds import Case, Contact


def is_company_itself(case: Case, party: str) -> bool:
    """Whether who was named as another party is the company of the case, which is none."""
    if not party.strip():
        return False
    from casebook.text.company_names import is_same_company

    return is_same_company(party, case.company)


def company_itself_warnings(case: Case, party: str) -> tuple[str, ...]:
    """A sentence where the company itself was named as another party; none otherwise."""
    if not is_company_itself(case, party):
        return ()
    named, company = shortened(party.strip()), shortened(case.company)
    return (f"--with takes another party, and {named} is the company: this is recorded as a contact with {company}.",)


def without_company_itself(case: Case, contact: Contact) -> Contact:
    """The contact with no other party where that is the company of the case."""
    return replace(contact, party=None) if is_company_itself(case, contact.party or "") else contact


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
