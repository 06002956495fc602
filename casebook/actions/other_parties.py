"""Somebody who answered for another party than the company, as people write it: `Karen (HomeBarn)`."""

from __future__ import annotations

import re

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


def party_warnings(case: Case, contact: Contact) -> tuple[str, ...]:
    """A sentence where a name in brackets behind the agent's seems to be another company's, and how to say so.

    The case numbers and contacts of others are told as theirs; what is in brackets is only part of a name.
    """
    named = re.fullmatch(r"(?P<agent>[^()]{1,60}?) ?\((?P<party>[^\W\d_a-z][^()]{1,60})\)", contact.agent or "")
    if named is None or contact.party or contact.department:
        return ()
    party, agent = named["party"].strip(), named["agent"].strip()
    is_role = party.casefold() in list(Role) or meant_by(Role, party.casefold())
    is_inside = re.search(rf"\b(?:{_INSIDE})\b", party, re.IGNORECASE)
    if is_role or is_inside or as_seen(party) in as_seen(case.company) or as_seen(case.company) in as_seen(party):
        return ()
    words = ["casebook", "edit", f"{case.handle}/{contact.number}", "--agent", agent, "--with", party]
    return (f"if {shortened(party)} is another party than {shortened(case.company)}: {command_line(words)}",)
