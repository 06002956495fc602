"""A number that is given without a name: of a case that is opened, to be written down, or that something runs under."""

from __future__ import annotations

import re

_NOTE_IT = (
    r"(?:note|write|jot|take|mark)(?: (?:it|this|that))? down|(?:please|just) note|make a note(?: of (?:it|this|that))?|"
    r"noteer|schrijf|onthoud|notier(?:e|en)|schreib(?:e|en)?|merken|merke|notez|note bien|gardez|apunt(?:e|a|es)|anot(?:e|a|es)|"
    r"tom(?:e|a) nota|guard(?:e|a)"
)
_IT_IS = r"it's|it is|that's|that is|it'll be|use|het is|dat is|'t is|neem|es ist|das ist|c'est|ce sera|es|sera|seria"
_BEFORE = r"(?: (?:le|la|el|the|de|het|die|das|der|number|nummer|numero|n°|nr\.?))*"

_ANOTHER = re.compile(
    r"\b(?:open(?:ed|ing)?|creat(?:e|ed|ing)|rais(?:e|ed|ing)|logged|made|maak|open|aangemaakt|geopend|eroffne\w*|angelegt|lege|"
    r"mache|leg|ouvre|ouvert|cree|abro|abierto|creo|creado)\b[^.!?\d]{0,30}\b(?:new one|another(?: one)?|nieuwe|andere|"
    r"neue[nrs]?|weitere[nrs]?|nouveau|nouvelle|autre|nuev[oa]|otr[oa])"
    rf"(?:(?: (?:for|voor|fur|pour|para) [^\W\d]+)?(?: (?:an|auf|aan))?,? (?:{_IT_IS}){_BEFORE}|"
    r"[^.!?\d:;]{0,40}:|(?: \w+)?,) ?$|"
    r"\b(?:neue[nrs]?|weitere[nrs]?|nieuwe|andere) (?:angelegt|eroffnet|erstellt|aufgemacht|aangemaakt|geopend|gemaakt)[,:] ?$"
)
"""*j'en ouvre un autre, c'est le …*, *Le abro uno nuevo, apunte: …*."""

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

_TO_NOTE = re.compile(
    r"(?:^|[.!?,;:–-] |\b(?:and|so|please|just|maar|even|en|dann|und|bitte|et|alors|y|pues) )"
    rf"(?:{_NOTE_IT})\b[^.!?\d:]{{0,25}}: ?$"
)
"""*Schrijf even op: …*, *Bitte notieren Sie sich: …*."""

_TO_SAY_AGAIN = re.compile(
    r"\b(?:if|when|should|in case|als|mocht|wanneer|wenn|falls|sollten|si|quand|cuando)\b[^.!?\d]{0,20}"
    r"\b(?:call|ring|phone|write|contact|need|chase|bel\w*|mail\w*|schrijf\w*|anruf\w*|melde\w*|schreib\w*|"
    r"fragen?|(?:r)?appel\w*|ecri\w+|contact\w*|besoin|llam\w+|escrib\w+)\b"
    rf"[^.!?\d]{{0,30}}[,:] (?:{_IT_IS}){_BEFORE} $"
)
"""*If you need to get back to us, it's …*."""

_RUNS_UNDER = re.compile(
    r"\b(?:you're|you are|youre|it's|it is|that's|that is|she's|he's) (?:now )?(?:down |in |logged |all )?(?:on|as|under) $"
)
"""*You're on HP-2231.*"""

_LIKE_A_FLIGHT = re.compile(r"[a-z]{2} ?\d{1,4}")


def is_given(before: str, number: str, behind: str) -> bool:
    """Whether these small letters around a number say that a case is under it; without a letter or a mark in it, it needs its
    name, unless another case is opened.
    """
    if _ANOTHER.search(before):
        return True
    if not re.search(r"[a-z/-]", number) or _LIKE_A_FLIGHT.fullmatch(number):
        return False
    if any(each.search(before) for each in (_OPENED, _TO_NOTE, _TO_SAY_AGAIN, _RUNS_UNDER)):
        return True
    return bool(_OPENS.search(before) and _THEN_OPENED.match(behind))
