"""What only the person says in a call: who they live with, what they did with what they bought; and what only a desk does.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_OWN_PEOPLE = re.compile(
    r"\b(?:my|mijn|m'n|meine?[mnr]?|ma|mon|mi) (?:wife|husband|partner|son|daughter|mother|mum|father|dad|sister|brother|"
    r"neighbou?r|boyfriend|girlfriend|vrouw|man|vriendin|zoon|dochter|moeder|vader|zus|broer|buur\w*|frau|mann|freundin|sohn|"
    r"tochter|mutter|vater|schwester|bruder|nachbar\w*|femme|mari|compagne|fils|fille|mere|pere|soeur|frere|voisine?|mujer|marido|"
    r"hij[oa]|madre|padre|herman[oa]|vecin[oa])\b"
)
_OWN_DEEDS = re.compile(
    r"\bi (?:forgot|left|returned it|handed it|paid|bought)\b|\b(?:heb|ben) ik\b[^.?!]*\b(?:vergeten|ingeleverd|teruggebracht|"
    r"betaald|gekocht)\b|\b(?:hab|habe) ich(?:'s)?\b[^.?!]*\b(?:vergessen|abgegeben|zuruckgegeben|zuruckgebracht|bezahlt|"
    r"gekauft)\b|"
    r"\b(?:zuruckgegeben|abgegeben|bezahlt|vergessen) hab\w* ich\b|\bj'ai (?:oublie|rendu|rapporte|paye|achete|laisse)\b|"
    r"\b(?:me deje|olvide|devolvi|pague|compre)\b|"
    r"\b(?:quittung|beleg|kassenbon) hab\w* ich\b|\bi(?:'ve| have)? (?:still|got|kept) (?:\w+ )?(?:the|my) receipt\b|"
    r"\b(?:bon|bonnetje|kassabon) heb ik\b|\bj'ai (?:encore |toujours )?le (?:ticket|recu)\b|"
    r"\btengo (?:aun |todavia )?el (?:tique|recibo)\b"
)
_OF_A_DESK = re.compile(
    r"\b(?:i've|i have|ik heb|ich hab\w*|j'ai|he)\b[^.?!]*\b(?:case|ticket|claim|dossier|zaak\w*|fall\w*|vorgang\w*|ticket\w*|"
    r"reclamation|expediente|incidencia|parte)\b[^.?!]*\b(?:opened|raised|created|logged|aangemaakt|geopend|angelegt|eroffnet|"
    r"erstellt|ouverte?|cree|enregistree?|abierto|creado|registrad[oa])\b|"
    r"\b(?:i've|i have) (?:opened|raised|created|logged) (?:a|the) (?:case|ticket|claim)\b|"
    r"\b(?:j'ai ouvert|he abierto|he creado) (?:un|une|el|la|le) \w+|"
    r"\b(?:(?:in|on) (?:the|our) system|in (?:het|ons) systeem|im system|dans le systeme|en el sistema)\b|"
    r"\b(?:call|ring) you back\b|\bbel u\b[^.?!]*\bterug\b|\bruf\w* sie\b[^.?!]*\bzuruck\b|\b(?:je|on) vous rappelle\w*\b|"
    r"\b(?:yo )?(?:le|la) llamo yo\b|\ble devuelvo la llamada\b"
)


def life_told_in(small: str) -> float:
    """Below zero where words in small letters are of the person's own life, above where they are a desk's; zero for others.

    >>> life_told_in("meine frau war dabei."), life_told_in("i've opened a case for you"), life_told_in("bis freitag.")
    (-1.0, 1.0, 0.0)
    """
    mine = sum(each.search(small) is not None for each in (_OWN_PEOPLE, _OWN_DEEDS))
    return float(_OF_A_DESK.search(small) is not None) - float(mine)
