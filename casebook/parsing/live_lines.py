"""Lines typed during a contact: what each says of it, by the word and the colon that it begins with.

`agent: Maria` is a field, `they: …` and `me: …` what was said; a line that begins otherwise is one to remember.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """What a line is of the contact."""

    NOTE = "note"
    THEY = "they"
    ME = "me"
    AGENT = "agent"
    ROLE = "role"
    DEPARTMENT = "department"
    NUMBER = "number"
    ORDER = "order"
    TRACKING = "tracking"
    PROMISE = "promise"
    CHANNEL = "channel"
    OUTCOME = "outcome"
    RATING = "rating"
    WAITING = "waiting"
    TRANSCRIPT = "transcript"
    PRIVATE = "private"


_WORDS = {
    **{part.value: part for part in Part},
    **dict.fromkeys(("name", "who", "naam", "wie", "medewerker"), Part.AGENT),
    **dict.fromkeys(("rol",), Part.ROLE),
    **dict.fromkeys(("afdeling",), Part.DEPARTMENT),
    **dict.fromkeys(("case", "ref", "reference", "nummer", "zaaknummer", "zaak"), Part.NUMBER),
    **dict.fromkeys(("bestelling",), Part.ORDER),
    **dict.fromkeys(("parcel", "pakket"), Part.TRACKING),
    **dict.fromkeys(("promised", "belofte", "beloofd"), Part.PROMISE),
    **dict.fromkeys(("zij", "ze"), Part.THEY),
    **dict.fromkeys(("i", "ik"), Part.ME),
    **dict.fromkeys(("waited", "gewacht"), Part.WAITING),
    **dict.fromkeys(("prive", "privé"), Part.PRIVATE),
}


class Said(NamedTuple):
    """One line: what it is of the contact, and the words of it."""

    part: Part
    text: str


def said_in(typed: str, agent: str | None = None) -> Said:
    """What a line says; one that begins with the name of the agent who answers is what they say.

    >>> said_in("Agent: Maria"), said_in("they: It is lost."), said_in("Note the time: 14:05")
    (Said(part=<Part.AGENT: 'agent'>, text='Maria'), Said(part=<Part.THEY: 'they'>, text='It is lost.'), \
Said(part=<Part.NOTE: 'note'>, text='Note the time: 14:05'))
    """
    word, colon, rest = typed.partition(":")
    key = word.strip().casefold()
    if colon and rest.strip():
        if key in _WORDS:
            return Said(_WORDS[key], rest.strip())
        if agent is not None and key == agent.casefold():
            return Said(Part.THEY, rest.strip())
    return Said(Part.NOTE, typed.strip())
