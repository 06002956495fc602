"""Mails that say that a thing has left: it happened, and nothing is promised by it, unless a day is named that is to come."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.findings import Finding
from casebook.records.vocabularies import Promised
from casebook.text.folding import folded

_WORDS = r"(?: [^\s.,;:!?]+){0,6}? "
_HAS_LEFT = re.compile(
    rf"\b(?:(?:is|are|has|have|was|were|'s|'ve){_WORDS}(?:on (?:its|the|their) way|in transit|shipped|dispatched|despatched|sent"
    r"|posted|left|out for delivery)"
    rf"|(?:is|zijn|werd|hebben|heb){_WORDS}(?:onderweg|verzonden|verstuurd|opgestuurd|de deur uit|op de post|meegegeven)"
    rf"|(?:ist|sind|wurden?|haben|habe){_WORDS}(?:unterwegs|auf dem weg|versandt|versendet|verschickt|abgeschickt|rausgegangen)"
    rf"|(?:est|sont|a ete|ont ete|avons|ai){_WORDS}(?:en (?:route|chemin)|expediee?s?|envoyee?s?|parti?e?s?)"
    rf"|(?:esta|estan|ha sido|han sido|hemos|he|ha){_WORDS}(?:en (?:camino|transito)|enviad[oa]s?|expedid[oa]s?|salido))\b"
    r"|^\W*(?:shipped|dispatched|sent|verzonden|verstuurd|versandt|versendet|verschickt|expediee?s?|enviad[oa]s?)\b"
)
"""How something is said to have left, in letters without accents."""

_IS_YET_TO = re.compile(
    r"\b(?:will|shall|'ll|going to|zal|zullen|wordt|worden|gaat|gaan|wird|werden|werde|sera|seront|va|vont|allons|vamos"
    r"|seran|van)\b"
)


def has_left(one: Finding, day: str) -> bool:
    """Whether this is no promise, but tells in a mail of that day that a thing left, and of no day that is yet to come."""
    if one.kind is Promised.REFUND or (one.due is not None and one.due > day):
        return False
    text = folded(one.value)
    return _HAS_LEFT.search(text) is not None and _IS_YET_TO.search(text) is None
