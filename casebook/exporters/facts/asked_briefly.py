"""What is asked in fewer words, for a lead in which nothing else that decides would have room: without why, or what for."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

_LEAST = 12
"""What is left in fewer characters is no ask. Our own choice."""

_WHY = QuickPattern(
    r",? (?:so(?: that)? (?:i|we)|because|in order to|(?:as|since) (?:i|we|you|they|it|the|my|our)|i['’]?m|i am|we are|we['’]re"
    r"|it is|it['’]?s)\b"
    r"|,? (?:zodat|opdat|omdat|want|aangezien|ik (?:ben|heb|ga|wil)|wij (?:zijn|hebben)|we (?:zijn|hebben))\b"
    r"|,? (?:damit|sodass|so dass|weil|da ich|da wir|da es|denn|ich (?:bin|habe|will))\b"
    r"|,? (?:afin (?:de|d['’]|que|qu['’])|pour (?:que|qu['’]|pouvoir)|car|parce qu|puisque?|je (?:suis|veux|n['’]ai)|j['’]ai)\b"
    r"|,? (?:para (?:que|poder)|porque|ya que|pues|puesto que|estoy|tengo|no quiero)\b"
)
"""How a clause begins that says why it is asked, or what for."""

_AND = QuickPattern(
    r"\b(?:and|or|plus (?=the|my|an?|\d)|not|(?<!['’])en|of|niet|geen|und|oder|sowie|nicht|kein\w*|et|ou|pas|y|e|o|u|no|ni)\b|;"
)
"""What may begin another thing that is asked for, or is not."""

_BRACKETED = re.compile(r" \([^()]{3,80}\)\Z")
"""What stands last in brackets: the sum, which is told."""


def asked_briefly(what: str) -> str:
    """`150 eur back to my bank account` of *150 eur back to my bank account, im closing it*; nothing where it says no less so.

    >>> asked_briefly("a refund of what I paid, so that I can buy another dress (still owed 90.00 USD)")
    'a refund of what I paid (still owed 90.00 USD)'
    >>> asked_briefly("the screen replaced because it is cracked and the fee back")
    ''
    """
    if len(sentences(what)) > 1:
        return ""
    plain = what
    bracketed = _BRACKETED.search(plain)
    behind = bracketed[0] if bracketed else ""
    plain = plain.removesuffix(behind)
    why = _WHY.search(plain)
    if why and why.start() >= _LEAST and not _AND.search(plain[why.end() :]):
        plain = plain[: why.start()].rstrip(" ,")
    plain = f"{plain}{behind}"
    return plain if plain != what else ""
