"""Answers that say nothing without the claim that they answer: *I never took it off*, *das habe ich nie*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_DENIAL = QuickPattern(
    r"\b(?:never|not|no|nooit|niet|geen|nie|niemals|nicht|kein\w*|jamais|pas|rien|aucune?|nunca|jamás|nada)\b|n['’]t\b"
)
"""The words by which something is denied."""

_POINTS_BACK = QuickPattern(
    r"\b(?:it|that(?= (?:is|was|isn|wasn|did|does)\b|\W*$)|this|those|these|them|so)\b"
    r"|\b(?:het|dat|dit|die|ze|hem) (?:er|nooit|niet|nog|zelf|ook|is|was|klopt|heb|had)\b|\b(?:er|daar|hier)\b"
    r"|\b(?:es|ihn|davon|damit|daran|dies|das (?:habe?|hatte|ist|war|stimmt))\b|\b(?:habe?|hatte|war) sie\b"
    r"|\bl['’](?:ai|avons|avais|ont|a|est)\b|\b(?:je|nous) (?:ne )?(?:les?|la) \w+|\b(?:ça|cela)\b|n['’](?:y|en)\b"
    r"|\b(?:l[oa]s?) (?:he|hemos|hice|\w+[éí])\b|\b(?:eso|esto|ello)\b",
)
"""A word for what was named before, in the place of a thing."""

_LEAST_WORD = 5
"""What has no word of so many letters beside those names nothing: *I did not*. Our own choice."""


def answers_back(wording: Wording, said: str) -> bool:
    """Whether what the person says shows nothing but that they deny something, and names nothing of what that is."""
    shown = [found[0] for found in wording.language.lead.decides.finditer(said)]
    if not all(map(_DENIAL.search, shown)) or not _DENIAL.search(said):
        return False
    names_nothing = all(len(word) < _LEAST_WORD for word in re.findall(r"[^\W\d_]+", _DENIAL.sub(" ", said)))
    return names_nothing or _POINTS_BACK.search(said) is not None
