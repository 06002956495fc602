"""Somebody who answered for another party than the company, as people write it: `Karen (HomeBarn)`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casebook.records.frozen import Frozen
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


class NamedParty(Frozen):
    """Who answered, and for whom."""

    agent: str
    party: str


def party_in_brackets(case: Case, contact: Contact) -> NamedParty | None:
    """The name in brackets behind the agent's that seems to be another company's; None where there is none.

    Neither a role, a department nor the company itself is one, nor anything where it was said whom it was with.
    """
    if "(" not in (contact.agent or ""):
        return None  # as of most: then nothing is loaded and compiled
    from casebook.parsing.synonyms import meant_by

    named = re.fullmatch(r"(?P<agent>[^()]{1,60}?) ?\((?P<party>[^\W\d_a-z][^()]{1,60})\)", contact.agent or "")
    if named is None or contact.party or contact.department:
        return None
    found = NamedParty(named["agent"].strip(), named["party"].strip())
    is_role = found.party.casefold() in list(Role) or meant_by(Role, found.party.casefold())
    is_inside = re.search(rf"\b(?:{_INSIDE})\b", found.party, re.IGNORECASE)
    party, company = as_seen(found.party), as_seen(case.company)
    return None if is_role or is_inside or party in company or company in party else found


def is_named_elsewhere(party: str, texts: Iterable[str | None]) -> bool:
    """Whether any of these texts names the party too, so that it is no slip and no place of somebody's.

    >>> is_named_elsewhere("FlyCheap", ["Booked through FlyCheap.", None]), is_named_elsewhere("UK", ["Ukrainian"])
    (True, False)
    """
    name = re.compile(rf"(?<!\w){re.escape(as_seen(party))}(?!\w)")
    return any(name.search(as_seen(text)) for text in texts if text)
