"""Somebody who answered for another party than the company, as people write it: `Karen (HomeBarn)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.synonyms import meant_by
from casebook.records.kinds import Case, Contact
from casebook.records.vocabularies import Role
from casebook.text.comparing import as_seen

_INSIDE = (
    r"team|desk|dep(?:artmen)?t|office|level|tier|line|service|support|help|care|relations|customers?|billing|accounts?|payments?|claims?"
    r"|complaints?|refunds?|returns?|sales|orders?|delivery|logistics|warehouse|retention|technical|tech|shop|store|branch|chat|phone"
    r"|night|day|shift|senior|junior|head|lead|director|escalations?|fraud|security|legal|she|he|they"
    r"|afdeling|klantenservice|klachten|facturatie|administratie|verkoop|winkel|filiaal|retouren|bezorging|magazijn|hoofd"
)
"""Words for a part of a company, or for who somebody is there: brackets with one of these name nobody else."""


class NamedParty(NamedTuple):
    """Who answered, and for whom."""

    agent: str
    party: str


def party_in_brackets(case: Case, contact: Contact) -> NamedParty | None:
    """The name in brackets behind the agent's that seems to be another company's; None where there is none.

    Neither a role, a department nor the company itself is one, nor anything where it was said whom it was with.
    """
    named = re.fullmatch(r"(?P<agent>[^()]{1,60}?) ?\((?P<party>[^\W\d_a-z][^()]{1,60})\)", contact.agent or "")
    if named is None or contact.party or contact.department:
        return None
    found = NamedParty(named["agent"].strip(), named["party"].strip())
    is_role = found.party.casefold() in list(Role) or meant_by(Role, found.party.casefold())
    is_inside = re.search(rf"\b(?:{_INSIDE})\b", found.party, re.IGNORECASE)
    party, company = as_seen(found.party), as_seen(case.company)
    return None if is_role or is_inside or party in company or company in party else found


def party_warnings(case: Case, contact: Contact) -> tuple[str, ...]:
    """A sentence where a name in brackets seems to be another company's, and how to say so.

    The case numbers and contacts of others are told as theirs; what is in brackets is only part of a name.
    """
    named = party_in_brackets(case, contact)
    if named is None:
        return ()
    words = ["casebook", "edit", f"{case.handle}/{contact.number}", "--agent", named.agent, "--with", named.party]
    return (f"if {shortened(named.party)} is another party than {shortened(case.company)}: {command_line(words)}",)
