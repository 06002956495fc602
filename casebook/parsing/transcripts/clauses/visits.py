"""Somebody who comes: what they do is one promise with it, and that they ring before is none (*er kommt und repariert es*)."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised

VISITS = (Promised.REPAIR, Promised.COLLECTION)
"""What is done by who comes for it."""

_COMES = re.compile(
    r"\b(?:comes?|coming|come round|calls? round|visits?|kommt|kommen|schaut|komt|komen|langs|passe(?:nt|ra)?|vient|"
    r"viendra|viene|vendra|"
    r"pasa(?:ra)?|acude)\b"
)
_IS_SENT = re.compile(
    r"\b(?:parcel|package|item|order|replacement|new|paket|sendung|ersatz|neue[rsn]?|pakket|bestelling|zending|nieuwe|"
    r"colis|commande|"
    r"nouve\w+|paquete|pedido|nuev[oa])\b"
)
"""What comes by itself, and brings nothing about."""

_SUBJECT = re.compile(
    r"(?:i|we|you|he|she|it|they|the|a|your|our|wir|ich|sie|er|es|der|die|das|ein\w*|ihre?|ik|wij|ze|zij|hij|het|de|een|uw|je|"
    r"nous|vous|il|elle|on|le|la|les|un|une|votre|el|los|las|una|su|se|usted)\b"
)


def comes_to_do(first: str, second: str) -> bool:
    """Whether who comes by the first half, in small letters, does what the second tells.

    >>> comes_to_do("der polsterer kommt am dienstag zu ihnen", "repariert das")
    True
    >>> comes_to_do("the parcel comes on friday", "we collect the old one")
    False
    """
    return _COMES.search(first) is not None and not _IS_SENT.search(first) and not _SUBJECT.match(second)


RINGS_FIRST = (
    r"\b(?:driver|courier|postman|fitter|engineer|technician|chauffeur|bezorger|koerier|monteur|fahrer|bote|techniker|livreur|"
    r"coursier|technicien|repartidor|transportista|tecnico)s?(?: \w+){0,2} "
    r"(?:ring|call|phone|text|bel|bellen|belt|ruft|appell\w+|telephon\w+|llam\w+)\b"
)
"""That somebody rings who comes is no promise of its own, where no day is told."""


_RINGS_BEFORE = re.compile(
    r"(?:,|,? (?:and|y|en|und|et)) (?:(?:he|she|they|hij|zij|ze|er|sie|il|elle|on|el|ella)(?:'ll| will)? )?(?:\w+ ){0,2}?"
    r"(?:rings?|calls?|phones?|texts?|belt|bellen|ruft|rufen|appelle\w*|telephone\w*|llama\w*)(?: \w+){0,4}? "
    r"(?:before(?! (?:noon|midday|lunch|the weekend|\d))|beforehand|first|ahead|voordat|vooraf|van tevoren|voor (?:hij|ze)|"
    r"bevor|vorher|avant(?! (?:midi|\d))|antes(?! de (?:las? )?\d))\b[^,;]*$"
)
"""That whoever comes rings first, told behind the day on which they come."""


def without_who_rings(part: str) -> str:
    """A part of a sentence without that whoever comes rings before."""
    found = _RINGS_BEFORE.search(plain(part))
    return part[: found.start()] if found else part
