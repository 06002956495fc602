"""Who is named in a call that is told by what lies with them, or by where they live: `key with Mrs Hill, 2nd floor`.

They were not spoken to. Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_KEPT = re.compile(
    r"\b(?:\w*keys?|parcels?|packages?|\w*sleutels?|\w*pakket\w*|pakje\w*|\w*schlussel\w*|\w*pakete?|packchen|cles?|clefs?|colis|"
    r"\w*llaves?|paquetes?)\b(?:[^.,;:!?]|(?<=ev)\.|(?<=evt)\.|(?<=evtl)\.|(?<=event)\.|(?<=ggf)\.){0,45}?\b"
    r"(?:with|at|(?:left|handed|given) to|bij|bei|chez|donde|en casa de|(?:dejad[oa]s?|entregad[oa]s?) a|"
    r"has|heeft|hat|(?:las? |lo )?tiene)(?: (?:la|el|de|der|die|le))? $"
)
"""What neighbours keep, before the name of whoever has it."""

_COMES_FROM = re.compile(
    r"\b(?:(?:from|in) (?:upstairs|downstairs|next door|above|below|"
    r"the flat (?:above|below))|upstairs|downstairs|next door|"
    r"(?:van|bij|uit|komt van) (?:boven|beneden|hiernaast|onder)|"
    r"(?:von|aus der wohnung) (?:oben|unten|nebenan|gegenuber|druber|drunter)|"
    r"(?:du dessus|du dessous|d'en haut|d'en bas|d'a cote|de chez le voisin)|"
    r"(?:de|del piso de) (?:arriba|abajo|al lado|enfrente))"
    r"(?:,? |,? \()(?:(?:at|with|by|bij|bei|chez|en casa de|donde|de|von|van|of) )?(?:la |el )?$"
)
"""Where it comes from, before the name of whoever lives there: `komt van boven (bij …`."""

_ENDED_UP = re.compile(
    r"\b(?:ended up|landed|got through|gelandet|herausgekommen|rausgekommen|terecht\w*|uitgekomen|tombe|atterri|acabe|acabado)\b"
)
"""Where one came out, in a call."""

_NAME = r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?(?: (?!(?:on|from|op|van|im|in|von|au|du|del?|en|at)\b)[^\W\d_]+)??"
_NTH = r"(?:ground|top|first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th))"
_LIVES = re.compile(
    rf"(?:{_NAME})[ ,(/]{{1,3}}(?:"
    rf"(?:(?:on|from|of) )?(?:the )?{_NTH} floor|next door|(?:from )?(?:upstairs|downstairs|across the \w+)|"
    r"\d{1,2}\.(?: ?(?:og|stock|etage|obergeschoss)|$)|(?:im |aus dem )?"
    r"(?:\w+ (?:stock|obergeschoss)|eg|dg|erdgeschoss|dachgeschoss)|nebenan|(?:von )?(?:nebenan|gegenuber|druben|druber|drunter|"
    r"oben|unten)|(?:op |van )?(?:\d{1,2}|een|twee|drie|vier)[- ]?hoog|(?:op |van )"
    r"(?:de )?(?:\d{1,2}e|eerste|tweede|derde|vierde)"
    r"(?: verdieping| etage)?|(?:van )?(?:hiernaast|hierboven|hieronder|hiertegenover|boven|beneden|de overkant)|"
    r"(?:au |du )?(?:\d{1,2}(?:er|e|eme)|premier|deuxieme|troisieme|rez-de-chaussee)(?: etage)?|"
    r"(?:d'a cote|du dessus|du dessous|d'en face|d'en haut|d'en bas)|"
    r"(?:del? |en )?(?:el |la )?(?:\d{1,2}[o°ºª](?: ?[a-d])?|primero|segundo|tercero|cuarto|bajo|atico)(?: piso)?|"
    r"de (?:al lado|enfrente|arriba|abajo)"
    r")(?=\W|$)(?! (?:lijn|keer|poging|gesprek|line|niveau|appel|essai|fois|ligne|nivel|vez|linea|llamada|intento)\b)"
)
"""The floor or the side of the house where somebody lives, behind their name."""


def is_neighbour(before: str, behind: str) -> bool:
    """Whether somebody is a neighbour of the person's, by small letters `before` the title and those `behind`, with the name.

    >>> is_neighbour("schlussel evtl. bei ", "yilmaz"), is_neighbour("beschwerde liegt bei ", "yilmaz")
    (True, False)
    >>> is_neighbour("", "hill (2nd floor) has a key"), is_neighbour("", "hill on the 2nd try")
    (True, False)
    """
    if _COMES_FROM.search(before) or _LIVES.match(behind):
        return True
    return _KEPT.search(before) is not None and not _ENDED_UP.search(behind)
