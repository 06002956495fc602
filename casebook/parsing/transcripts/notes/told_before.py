"""What a note of a call tells of another call, before it: `in January a certain Dennis had promised me …`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.text.words.calendar_words import any_of

_SAID = (
    "promised|sworn|vowed|told|said|assured|agreed|guaranteed|confirmed|written|announced|beloofd|gezegd|toegezegd|verzekerd|geschreven|"
    "bevestigd|verteld|gegarandeerd|aangekondigd|versprochen|zugesagt|gesagt|zugesichert|geschrieben|bestatigt|angekundigt|"
    "garantiert|promise?s?|dite?s?|assuree?s?|garantie?|confirmee?s?|annoncee?s?|ecrit|jure|prometido|dicho|asegurado|"
    "garantizado|confirmado|anunciado|escrito|jurado"
)
_HAD = re.compile(
    rf"\b(?:had|hadden|avai\w+|habian?|habiamos)\b (?:[^.;!?]{{0,60}} )?(?:{_SAID})\b|"
    rf"\b(?:i|we|he|she|they|you|who)'d (?:{_SAID})\b"
)
_HATTE = re.compile(rf"\bhatten?\b (?:[^.;!?]{{0,60}} )?(?:{_SAID})\b")
"""German has it of the same call as well, in everyday words."""

_MONTH = any_of(numbered("MONTHS"))
_THEN = re.compile(
    rf"\b(?:in|im|en|since|sinds|seit|depuis|back in|anfang|ende|mitte|debut|fin|begin|eind) {_MONTH}\b|"
    r"\b(?:last|previous|afgelopen|letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) (?:\w+ )?"
    r"(?:time|week|month|year|summer|call|keer|maand|jaar|zomer|mal|woche|monat|jahr|sommer|anruf)\b|"
    r"\b(?:la )?(?:semaine|mois|annee|fois|ete|appel) (?:derniere?|passee?|precedente?)\b|"
    r"\b(?:semana|mes|ano|vez|verano|llamada) (?:pasad[oa]|anterior)\b|\b(?:ago|geleden|il y a|hace)\b|"
    r"\bvor \w+ (?:tag|woche|monat|jahr)\w*|\b(?:back then|earlier on|destijds|eerder|damals|damahls|auparavant|"
    r"a l'epoque|anteriormente|en su dia|entonces)\b|"
    r"\b(?:a certain|ene|een zekere|ein\w* gewisse[rn]?|une? certaine?|una? tal)\b"
)
"""When that was, or that it was somebody who is named nowhere else."""


def is_of_before(small: str) -> bool:
    """Whether a sentence tells what somebody had said in another contact, long before or by a name that nobody knows.

    >>> is_of_before("in january a certain dennis had promised me a reply"), is_of_before("tom had promised me a reply")
    (True, False)
    """
    return _THEN.search(small) is not None and bool(_HAD.search(small) or _HATTE.search(small))


def had_promised(small: str) -> bool:
    """Whether a sentence tells what had been said before the call that it is told of, and so nothing that was promised in it.

    >>> had_promised("on nous avait promis un rappel sous 48 heures"), had_promised("she promised a reply within a week")
    (True, False)
    """
    return _HAD.search(small) is not None or is_of_before(small)
