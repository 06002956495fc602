"""What another said, without what the person says of themselves in it: behind somebody else's name *I* is that one."""

from __future__ import annotations

import re

from casebook.exporters.facts.said.reported import SO_I
from casebook.exporters.words.quoted_words import is_quotation
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import lines_of
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND

_JOINT = re.compile(rf"(; |, (?:(?:{AND}) )?| (?:{AND}) )", re.IGNORECASE)
"""What joins two clauses, kept where they are parted by it."""

_I = QuickPattern(
    r"(?:i(?:['’]?m|['’]ve|ve)?|ik|ich|je|j['’]\w+|yo|vivo|tengo|estoy|soy) (?!(?:must|have to|moet|muss|dois|debo)\b)\S"
)
"""How a clause begins that the person says of themselves."""


def without_me(entry: Contact | Event, said: str) -> str:
    """`the driver put it in at number 41, they wrote it down` of *the driver put it in at number 41 and im at 14, they wrote it
    down*; nothing where what was said leads to what the person did, *nobody came, so I got my own man in*, and all of it where it
    came in, is quoted, or what would be left out takes something back."""
    if not isinstance(entry, Contact) or entry.incoming or is_quotation(entry.text):
        return said
    plain = said.rstrip(".").casefold()
    if any(plain in each.casefold() and SO_I.search(each) for each in sentences(lines_of(entry.text))):
        return ""
    told, *parts = _JOINT.split(said)
    is_behind_mine = False
    for joint, clause in zip(parts[::2], parts[1::2], strict=True):
        is_mine = _I.match(clause) is not None and not may_turn(clause)
        told += "" if is_mine else f"{', ' if is_behind_mine else joint}{clause}"
        is_behind_mine = is_mine
    return told
