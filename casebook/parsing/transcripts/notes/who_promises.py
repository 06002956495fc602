"""What a note quotes as promised, without who promised it: `Ms Lee promises me a new delivery` is told as `a new delivery`.

And what somebody refused who is only *he* or *she* in it, with the name, where another of the company has the contact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import NAMED
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised
from casebook.text.words.courtesy_titles import TITLES

_WHO_PROMISES = re.compile(
    rf"\W*(?i:(?:la|le|el|der|die|de|het|the) )?(?i:(?:{TITLES}|m|miss|don|dona)\.? )?{NAMED}(?: \([^)]*\))?,? "
    r"(?i:promise[sd]|has promised|(?:me |nous |m['’]a |nous a )?prome?i?t?s?|a promis|belooft|beloofde|verspricht|versprach|"
    r"(?:me |nos )?(?:promete|prometi[oó])|(?:me |nos )?ha prometido)"
    r"(?i: (?:me|us|mij|ons|mir|uns|nous|moi|that|dat|dass|que))* "
    r"(?=(?i:an?|the|my|new|een|de|het|mijn|ein\w*|die|der|das|den|mein\w*|une?|le|la|les|mon|ma|un|una|el|los|las|mi)\s|[\d£€$])"
)
_LEAST = 3
"""Fewer words promise nothing by themselves. Our own choice."""


def without_who_promises(text: str, kind: Promised | None) -> str:
    """What is promised in a note that begins with who does, where it says so by itself.

    >>> without_who_promises("Ms Lee promises me a new delivery Thursday", Promised.DELIVERY)
    'a new delivery Thursday'
    """
    found = _WHO_PROMISES.match(text)
    rest = text[found.end() :] if found else text
    return rest if len(rest.split()) >= _LEAST and promise_kind_in(rest) is kind else text


_PRONOUN = re.compile(
    r"(?:(?:then |toen |dann |puis |luego )?(?:he|she|hij|zij|ze|er|sie|il|elle|[eé]l|ella)) (?=\w)", re.IGNORECASE
)


def with_who(text: str, name: str) -> str:
    """What a note tells that somebody did, with their name in the place of *he* or *she*, or before what has no subject.

    >>> with_who("he refused to refund it", "Gareth"), with_who("se niega a devolverlo", "Kevin")
    ('Gareth refused to refund it', 'Kevin se niega a devolverlo')
    """
    if not name or re.search(rf"\b{re.escape(plain(name).split()[-1])}\b", plain(text)):
        return text
    if found := _PRONOUN.match(text):
        return f"{name} {text[found.end() :]}"
    return f"{name} {text}" if text[:1].islower() and _VERB.match(plain(text)) else f"{name}: {text}"


_VERB = re.compile(
    r"(?:refus\w*|declin\w*|reject\w*|said|says|won't|wouldn't|would|will|can't|cannot|couldn't|could|offered|offers|told|has|had|"
    r"weiger\w*|zei|zegt|wil|wilde|kan|kon|bood|wijst|wees|weigert\w*|verweiger\w*|sagt\w*|will|wollte|kann|konnte|bot|lehnt\w*|"
    r"dit|disait|veut|peut|ne|n'a|a|m'a|propos\w*|se|no|dice|dijo|quiere|puede|ofrec\w*|me|rechaz\w*)\b"
)


def names_another(made: Made, before: Sequence[Made], small: str) -> bool:
    """Whether a clause of a call that is told names who promises, who is not the one of the last promise before."""
    name = made.by.name
    return bool(name and plain(name).split()[-1] in small and any(name != one.by.name for one in before[-1:]))
