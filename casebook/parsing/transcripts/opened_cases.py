"""Where somebody says that they open a case, and names nothing but its number: that is a case though nobody calls it so."""

from __future__ import annotations

import re

_ANOTHER = re.compile(
    r"\b(?:open(?:ed|ing)?|creat(?:e|ed|ing)|rais(?:e|ed|ing)|logged|made|maak|aangemaakt|geopend|eroffne\w*|angelegt|lege|ouvre"
    r"|ouvert|cree|abro|abierto|creo|creado)\b[^.!?\d]{0,30}\b(?:new one|another(?: one)?|nieuwe|andere|neue[nrs]?|weitere[nrs]?"
    r"|nouveau|nouvelle|autre|nuev[oa]|otr[oa])(?:,? (?:it's|it is|that's|het is|dat is|das ist|es ist|c'est|es)(?: (?:le|la|el"
    r"|number|nummer|numero))?|[:,]) ?$"
)
"""*j'en ouvre un autre, c'est le …*."""

_OPENED = re.compile(
    r"(?:\b(?:i|we|and|have|just|now|'ve)(?: have| just| now| also)* |'ve (?:just |now |also )?)"
    r"(?:opened|raised|created|logged|started)(?: up)? (?:the |a new )?$|"
    r"\b(?:j'ai|nous avons|on a|et)(?: aussi| donc)? (?:ouvert|cree|enregistre|saisi)(?: le| la| un nouveau)? $|"
    r"\b(?:he|hemos|y)(?: tambien)? (?:abierto|creado|registrado|generado)(?: el| la| la nueva| el nuevo)? $"
)
_OPENS = re.compile(r"\b(?:ich|wir|ik|we|wij|hab|habe|haben|heb|hebben|und|en)(?: [a-z]+){0,4} $")
_THEN_OPENED = re.compile(
    r"(?: (?:fur|voor|bei|bij|daarvoor|dafur|hiervoor|hierfur|u|je|sie|ihnen|dich|dir|neu|nieuw|jetzt|nu)){0,4} "
    r"(?:angelegt|eroffnet|aufgemacht|aangemaakt|geopend)\b"
)
"""The verb that stands behind the number in German and Dutch."""


def is_opened(before: str, number: str, behind: str) -> bool:
    """Whether these small letters around a number say that it is opened; without a letter or a mark in it, it needs its name."""
    if _ANOTHER.search(before):
        return True
    if not re.search(r"[a-z/-]", number):
        return False
    return bool(_OPENED.search(before) or (_OPENS.search(before) and _THEN_OPENED.match(behind)))
