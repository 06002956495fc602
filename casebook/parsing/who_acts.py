"""Whether somebody's name is followed by what they do: `Lorna sorts it`, `Wendy regelt das`. Nothing here raises."""

from __future__ import annotations

import re

from casebook.parsing.names_given import is_given
from casebook.text.quick_pattern import QuickPattern

_ACTS = QuickPattern(
    r"[a-z]{3,}(?:(?<!s)s (?:it|the|this|that|me|us|my|an?|them|him|her|everything|out|up|off)"
    r"|t (?:het|de|een|dit|alles|me|mij|ons|mijn|die|das|den|der|dem|es|eine?[nm]?|mir|mich|uns|mein\w*)"
    r"|[et] (?:le|la|les|l'|un|une|mon|ma|mes|ca|tout|au)|[ae] (?:el|la|los|las|una?|lo|mi|todo|al))\b",
    exact=True,
)
"""A verb before what it is done to, by how verbs end where that is said so: *sorts it*, *regelt das*, *presenta el recurso*."""

_NO_VERB = QuickPattern(
    r"(?:\w*ss|us|is|was|has|street|court|airport|hotel|market|credit|is't|as|this|its|niet|nicht|met|mit|het|pakket|wat|dit"
    r"|dat|ist"
    r"|hat|bett|est|et|que|de|le|une|elle|pas|la|una|para|sobre|entre|esta|esa|ya|parts|days|boots|shoes|jeans|glasses"
    r"|trousers|shorts|tickets?|mattress)\b",
    exact=True,
)


def acts(behind: str) -> bool:
    """Whether the word right behind a name, folded, looks like the verb of what they do to something."""
    return _ACTS.match(behind) is not None and not _NO_VERB.match(behind)


def says_who_acts(said: str) -> bool:
    """Whether it begins with somebody's name and what they do.

    >>> says_who_acts("Lorna sorts it on friday"), says_who_acts("Lily flowers on friday")
    (True, False)
    """
    from casebook.parsing.promises.note_parts import plain

    found = re.match(r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+) ", said)
    return found is not None and is_given(found[1]) and acts(plain(said[found.end() :]))
