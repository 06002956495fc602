"""How much a refund is, told right behind it: `We'll refund that. It comes to £14.20`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_TELLS = re.compile(
    r"\W*(?:(?:so|and|en|und|et|y|also|dus|donc|in total|altogether|all in all|samen|in totaal|zusammen|insgesamt|au total|"
    r"en total)[,:]? )*(?:(?:it|that|this)(?:'s| is| makes|(?:'ll| will) be| (?:comes|amounts|adds up) to| works out (?:at|to))|"
    r"(?:dat|het|dit) (?:is|zijn|wordt|maakt|bedraagt|komt (?:neer )?op|gaat om)|"
    r"(?:das|es) (?:sind|ist|macht|ergibt|betragt|geht um)|"
    r"(?:der betrag|het bedrag|the amount|le montant|el importe) (?:is|ist|est|es|betragt|bedraagt|de|sera|sera de)|"
    r"(?:ca|cela) (?:fait|represente|revient a|donne)|c'est|(?:(?:eso|esto) )?(?:son|es|suman?|hacen?|seran?|ascienden? a))\b"
    r"(?: [^\s\d?!.;]+){0,4} ?[^\w\s]?\d[^?]{0,30}"
)
"""That what was just promised is so much, and no more."""

_COSTS = re.compile(
    r"\b(?:cost\w*|price|fees?|per|each|month\w*|kost\w*|prijs|maand\w*|stuk|preis|gebuhr\w*|monat\w*|pro|prix|mois|frais|"
    r"precio|cuota|mes|cada|too|extra|more|if|als|wenn|si)\b"
)
"""What makes it what something costs."""

_ASKS = re.compile(
    r"\b(?:how much|what amount|hoeveel|welk bedrag|wie ?viel|welche\w* (?:summe|betrag)|combien|quel montant|cuanto)\b"
)

_MY_COUNT = re.compile(
    r"\b(?:nach|laut) (?:meiner|unserer) (?:be)?rechnung\b|\bby (?:my|our) (?:reckoning|count|maths?)\b|"
    r"\bvolgens (?:mijn|onze) berekening\w*\b|\b(?:d'apres|selon) (?:mes|nos) calculs?\b|\bsegun (?:mis|nuestras) cuentas\b"
)
"""By whose counting it is so much, which is no bill."""


def tells_how_much(small: str) -> bool:
    """Whether a sentence in small letters only tells how much something is that was named before.

    >>> tells_how_much("it comes to £14.20."), tells_how_much("das sind 14,20 €."), tells_how_much("that costs £14.20.")
    (True, True, False)
    """
    left = without_my_count(small)
    return _TELLS.fullmatch(left.strip()) is not None and _COSTS.search(left) is None


def asks_how_much(small: str) -> bool:
    """Whether words in small letters ask how much it is."""
    return _ASKS.search(small) is not None


def without_my_count(small: str) -> str:
    """The words without by whose counting something is.

    >>> without_my_count("das sind nach meiner rechnung 92 euro 40.")
    'das sind  92 euro 40.'
    """
    return _MY_COUNT.sub("", small)
