"""Who said a sentence of a contact in which several answered: the one whose name stands before it, as a transcript is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.promises import is_one_name
from casebook.exporters.facts.said.of_mine import HANDED_OVER
from casebook.exporters.words.typed import one_line

if TYPE_CHECKING:
    from casebook.records.kinds import Contact

_SPOKEN = re.compile(r"(?P<name>[^:“”„«»\"\n]{1,80}?)(?: \([^)]*\))?[ \u00a0\u202f]?:\s+(?P<said>[“„«\"].+)", re.DOTALL)
"""A name, what they are in brackets, and the words that stand in quotation marks behind."""


def spoken_by_another(contact: Contact, said: str) -> tuple[str, str]:
    """`Sofiane` and his words of *Sofiane: “No.”*, where somebody else is told as who answered; nothing of any other words."""
    spoken = _SPOKEN.match(said)
    if spoken is None or is_one_name(spoken["name"], one_line(contact.agent)):
        return "", ""
    return (spoken["name"], spoken["said"]) if _answered(contact, spoken["name"]) else ("", "")


def _answered(contact: Contact, name: str) -> bool:
    """Whether somebody of that name is one of the others who answered, or passed the person on; a title may stand before
    it, and no sentence."""
    fewest = len(name.split()) - 1
    known = [each for one in contact.others if len((each := one_line(one.agent)).split()) >= fewest]
    if any(is_one_name(name, each) for each in known):
        return True
    handed_over = (found[0].rstrip(". \n") for found in HANDED_OVER.finditer(contact.text or ""))
    return any(each.startswith(f"{name} ") or each.endswith(f" {name}") for each in handed_over)
