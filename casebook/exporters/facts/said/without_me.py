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

_JOINT = re.compile(rf"; |, (?:(?:{AND}) )?| (?:{AND}) ", re.IGNORECASE)

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
    joints = list(_JOINT.finditer(said))
    starts = [0, *(each.end() for each in joints)]
    ends = [*(each.start() for each in joints), len(said)]
    clauses = [said[start:end] for start, end in zip(starts, ends, strict=True)]
    mine = [place for place, each in enumerate(clauses) if place and _I.match(each) and not may_turn(each)]
    if not mine:
        return said
    kept = [(clause, place) for place, clause in enumerate(clauses) if place not in mine]
    told = kept[0][0]
    for clause, place in kept[1:]:
        is_beside = place - 1 not in mine
        told += f"{said[ends[place - 1] : starts[place]] if is_beside else ', '}{clause}"
    return told
