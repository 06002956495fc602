"""Who answered and under which number, where that stands in the text of a contact alone: as if `--agent`, `--role` and
`--case-number` had said so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.parsing.agents_named import LONGEST_LOOKED_AT, agent_in, role_in, words_of_names
from casebook.parsing.named_again import does_something, named_again
from casebook.parsing.numbers_named import number_in
from casebook.records.kinds import Contact, Shipment
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern

_TELLS_WHO_WROTE = QuickPattern(
    r"\A\W*(?:(?:e-?)?mail\w*|letter|text|message|sms|reply|answer|brief|bericht|antwoord|nachricht|antwort|courriel|courrier|lettre"
    r"|réponse|correo|carta|mensaje|respuesta) (?:back )?(?:from|by|van|von|vom|de|du|d['’]|del) ?"
    r"|(?<!\byou )(?<!\bi )(?<!\bwe )(?<!\bvous )(?<!\bu )(?<!\bsie )\b(?:writes|wrote|replied|replies|e-?mailed(?: me| us)?"
    r"|schrijft|schreef|mailt|mailde|antwoordt|antwoordde|schreibt|schrieb|antwortet|antwortete"
    r"|(?:m['’]|me |nous )(?:a )?(?:écrit|répond|répondu)|(?:me|nos) (?:escribe|escribió|contesta|contestó|responde|respondió))\b"
)
"""How a person tells of a message in their own words, where it is not pasted."""


def with_named_agents(facts: CaseFacts) -> CaseFacts:
    """The facts with who answered, and the number that they gave, of each contact with the company whose text alone says so."""
    found = with_entries(facts, {contact.number: contact for contact in _with_agent(facts)})
    return with_entries(found, {contact.number: contact for contact in _again(found)})


def _again(facts: CaseFacts) -> Iterator[Contact]:
    """Those that begin with somebody who answered before, as they say themselves; and that one, where it tells what they did."""
    known = words_of_names(name for each in facts.contacts for name in each.names) - _other_names(facts)
    nameless = [each for each in facts.contacts if _may_be_named(each)]
    for place, contact in enumerate(nameless):
        if name := named_again(contact.text or "", known):
            yield replace(contact, agent=name)
            before = (each for each in nameless[:place] if does_something(each.text or "", name))
            yield from (replace(each, agent=name) for each in before)


def _with_agent(facts: CaseFacts) -> Iterator[Contact]:
    others = _other_names(facts)
    is_small = any((each.text or "")[:1].islower() for each in facts.contacts if not each.incoming)
    for contact in facts.contacts:
        text = contact.text or ""
        if not _may_be_named(contact):
            continue
        agent, number = agent_in(text, others, is_small=is_small), contact.case_number or number_in(text)
        if agent or number != contact.case_number:
            role = contact.role or role_in(text, agent)
            yield replace(contact, agent=agent or contact.agent, role=role, case_number=number or None)


def _may_be_named(contact: Contact) -> bool:
    """Whether it has no name, and may say one that is that of whoever answered."""
    is_told = contact.channel in (Channel.PHONE, Channel.IN_PERSON) or _TELLS_WHO_WROTE.search(contact.text or "")
    is_theirs = contact.incoming and not is_told  # else the person wrote of it
    return not (contact.party or contact.agent or is_theirs) and 0 < len(contact.text or "") <= LONGEST_LOOKED_AT


def _other_names(facts: CaseFacts) -> frozenset[str]:
    """The words of the names that are none of whoever answered: of the company, of others, of what was bought."""
    case = facts.case
    carriers = (one.carrier for one in facts.entries if isinstance(one, Shipment))
    parties = (one.party for one in facts.contacts)
    items = (item.name for item in facts.items)
    return words_of_names((case.company, case.item, case.title, *parties, *carriers, *items))
