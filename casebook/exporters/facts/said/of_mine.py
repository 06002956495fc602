"""What of a contact the person did or felt themselves, though the name of whoever answered may stand before it.

In what came in the company speaks: *we have declined your claim* is theirs.
"""

from __future__ import annotations

import re

from casebook.exporters.facts.said.their_words import names_of_agent
from casebook.exporters.words.own_reactions import reacts, was_passed_on, without_reactions
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact
from casebook.text.sentences import sentences

HANDED_OVER = re.compile(
    r"^[^.:“\"\n]{1,80} (?:passed me on to|verbond mij door met|hat mich an|a passé la conversation à|pasó la conversación a)"
    r" [^.:“\"\n]{1,80}(?:\.|$)\s*",
    re.MULTILINE,
)
"""How a transcript is told in which one passed the person on to another, in the five languages."""


def is_told_of_me(contact: Contact, said: str) -> bool:
    """Whether its first sentence tells what the person did at what they were told, or that they were passed on."""
    first = "" if contact.incoming else next(iter(sentences(said)), "").rstrip(" .")
    is_of_others = HANDED_OVER.match(first) is not None and not first.startswith(f"{one_line(contact.agent)} ")
    return was_passed_on(first) or is_of_others or without_mine(contact, first) != first


def without_mine(contact: Contact, statement: str) -> str:
    """The statement without what the person did at it, who may name whoever answered first: *Bo three times asked for it*;
    all of it where it came in."""
    if contact.incoming:
        return statement
    name = next(iter(names_of_agent(one_line(contact.agent))), "")
    behind = statement[len(name) :].lstrip() if name and statement.casefold().startswith(f"{name.casefold()} ") else ""
    return "" if behind and reacts(behind.rstrip(" .")) else without_reactions(statement)


def without_handovers(contact: Contact) -> str | None:
    """The text of the contact without who passed the person on, which is no reason of anybody's."""
    text = contact.text and HANDED_OVER.sub("", contact.text).strip()
    return text or contact.text
