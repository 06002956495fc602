"""Who comes to the door, whom the person may name by what that is: an engineer, a driver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.visitors import VISITORS

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_WHO_COMES = QuickPattern(rf"(?:(?:the|de|der|die|le|la|el) |l['’])?(?:tech|{VISITORS})\b")
"""Who is sent to somebody's home, with an article or without."""


def comes_to_somebody(thing: str) -> bool:
    """Whether this thing, without its article, is somebody who is sent to a home, alone or with what they bring."""
    return _WHO_COMES.fullmatch(thing.split(" ", 1)[0]) is not None


def tells_of_who_came(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it tells of whoever came, of a contact that took place there: who was met may be that person, and no name stands
    before it as if another had said so."""
    facts = wording.facts
    # A line with little room has the contact without the way it took place.
    way = facts.entry(contact.number) if contact.number in facts.positions else contact
    is_there = (
        getattr(way, "channel", None) is Channel.IN_PERSON and not contact.incoming and bool(one_line(contact.agent))
    )
    return is_there and _WHO_COMES.match(said.casefold()) is not None
