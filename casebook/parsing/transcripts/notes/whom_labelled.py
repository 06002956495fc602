"""Who was met, told behind a label above notes: `With: Acme Energy, Tom Hill (billing)`."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain

_LABEL = re.compile(
    r"\W*(?:(?:i )?(?:spoke|spoken|talked|call|conversation)(?: (?:to|with))?|with|contact(?: person)?|agent|advis[eo]r|"
    r"met|(?:gesproken|gesprek|gebeld)(?: met)?|contactpersoon|mit|(?:gesprochen|gesprach|telefonat)(?: mit)?|"
    r"(?:ansprech|gesprachs)partner(?:in)?|avec|interlocut(?:eur|rice)|(?:parle|appel|echange)(?: (?:a|avec))?|con|"
    r"(?:hable|hablado|llamada)(?: con)?|interlocutora?|(?:me )?(?:atendio|atendido por|atendida por))\s?:\s*"
)
_PARTS = re.compile(r"\s*[,(/;]\s*|\s+[–—-]\s+|\)\s*|\s+(?:from|at|of|van|bij|von|bei|de chez|chez|de|del)\s+")


def beside_a_label(sentence: str) -> list[str]:
    """What may be the name of who was met, each part of what stands behind such a label; none elsewhere.

    >>> beside_a_label("With: Acme Energy, Tom Hill (billing)"), beside_a_label("With a day: Friday")
    (['Acme Energy', 'Tom Hill', 'billing'], [])
    """
    small = plain(sentence)
    found = _LABEL.match(small)
    if found is None or len(small) != len(sentence):
        return []
    return [part for part in _PARTS.split(sentence[found.end() :]) if part]
