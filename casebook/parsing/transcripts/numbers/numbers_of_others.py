"""Numbers that somebody else gave, who is neither the person nor the company: the bank, an insurer, an ombudsman, the police, or
whoever pays a grant."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.numbers.telephones import is_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.carrier_names import CARRIER

_OFFICIAL = (
    r"ombuds\w+|regulator|police|courts?|trading standards|politie|geschillencommissie|rechtbank|huurcommissie|kifid"
)
_OFFICIAL += r"|polizei|\w*gericht\w*|schlicht\w+|verbraucherzentrale|bundesnetzagentur"
_OFFICIAL_ROMANCE = (
    r"mediateur|mediatrice|police|gendarmerie|tribunal|dgccrf|defensor(?: del \w+)?|policia|juzgado|omic|junta arbitral"
)
"""Whoever nobody bought anything of; the words of French and Spanish stand apart, whose *de* is an article in Dutch."""

_OTHER = (
    rf"{_OFFICIAL}|banks?|card issuer|insurers?|insurance(?: company)?|lawyers?|solicitors?|landlords?|paypal|klarna"
)
_OTHER += r"|verzekera(?:ar|ars)|verzekering|rechtsbijstand|advocaat|verhuurder|versicherung|versicherers?"
_OTHER += r"|(?:rechts)?anwalt\w*|vermieters?"
_OTHER_ROMANCE = (
    rf"{_OFFICIAL_ROMANCE}|banque|assureur|assurance|mutuelle|avocate?|proprietaire|banco|aseguradora|seguro"
)
_OTHER_ROMANCE += "|abogad[oa]|casero"

_BRINGS = (
    rf"couriers?|carriers?|delivery company|manufacturers?|suppliers?|{CARRIER}|koerier|bezorger|vervoerder|fabrikant"
)
_BRINGS += r"|leverancier|kuriers?|paketdienst(?:es)?|spedition|herstellers?|lieferanten"
_BRINGS_ROMANCE = (
    r"transporteur|livreur|coursier|fabricant|fournisseur|transportista|mensajeria|repartidor|fabricante|proveedor"
)
_BRINGS_ROMANCE += f"|{CARRIER}"
"""Whoever a company works with, and may open a case with for the person."""

_THE = r"(?:(?:the|my|our|your|de|het|mijn|onze|uw|je|die|der|dem|den|des|meine[rms]|unsere[rms]|ihre[rms]) )?"
_THE_ROMANCE = r"(?:(?:la|le|el|ma|mon|notre|votre|mi|nuestr[oa]|su) |l')?"
_ENDS = r"\b(?! (?:transfer|account|card|details))"

_WHOSE = QuickPattern(
    rf"\b(?:{_OTHER}|{_BRINGS})(?:'s|s') (?:[^\W\d_]+ ){{0,2}}$|\b(?:{_OFFICIAL}) (?:[^\W\d_]+ )?$", exact=True
)
"""Right before what the number is of: *my bank's dispute* …, *ombudsman* …"""

_AT_WHOM = QuickPattern(
    rf"[^.!?;,:]{{0,20}}?\b(?:(?:at|with|before|bij|bei|beim) {_THE}(?:{_OTHER})"
    rf"|(?:of|from|van|von|vom) {_THE}(?:{_OTHER}|{_BRINGS})|(?:der|des|meine[rs]|unsere[rs]) (?:{_OTHER}|{_BRINGS})"
    rf"|(?:chez|aupres de|devant|ante|en|con) {_THE_ROMANCE}(?:{_OTHER_ROMANCE})"
    rf"|(?:de |du |del |d'){_THE_ROMANCE}(?:{_OTHER_ROMANCE}|{_BRINGS_ROMANCE})){_ENDS}",
    exact=True,
)
"""Behind it: … *at the ombudsman*, … *van de koerier*."""

_GAVE = r"(?:(?:gave|given|sent|issued|assigned|gaf|gab|heeft|hat|a|dio|ha)(?: (?:me|us|mij|ons|mir|uns))?"
_GAVE += r"|(?:m'|nous )a|(?:me|nos) (?:dio|han?))"
_BY_WHOM = QuickPattern(
    rf"\b(?:{_OTHER}|{_OTHER_ROMANCE}|{_BRINGS}|{_BRINGS_ROMANCE})(?: [^\W\d_]+)? {_GAVE}\b[^.!?;,:]{{0,40}}[:,]? ?$",
    exact=True,
)
"""Before it: *my insurer gave me* …"""


def is_of_others(before: str, called: re.Match[str] | None) -> bool:
    """Whether the small letters `before` a number say that somebody else gave it; `called` is what it is called in them, if
    anything.

    >>> called = re.search("reference", "the courier's reference is ")
    >>> is_of_others("the courier's reference is ", called), is_of_others("i called the bank. reference ", None)
    (True, False)
    """
    if _BY_WHOM.search(before):
        return True
    if called is None:
        return False
    return bool(_WHOSE.search(before[: called.start()]) or _AT_WHOM.match(before[called.end() :]))


_BODY = (
    r"(?:city |town |county |district )?council|hmrc|dwp|ministry|home office|student (?:loans|finance)\w*(?: company)?|"
    r"gemeente|belastingdienst|uwv|duo|svb|ministerie|finanzamt|\w+amt|jobcenter|krankenkasse|rentenversicherung|stadt|behorde|"
    r"landkreis|mairie|prefecture|caf|cpam|crous|conseil (?:regional|departemental|general)|ministere|rectorat|impots|"
    r"junta(?: de \w+)?|ayuntamiento|gobierno|ministerio|consejeria|comunidad|seguridad social|hacienda|generalitat|xunta|"
    r"diputacion|dgt|sepe"
)
_OF_A_BODY = re.compile(
    rf"[)\"'»]? ?\(?(?:of|from|at|with|by|van|bij|von|vom|beim?|de|du|des|del|aupres de|a) ?"
    rf"(?:(?:the|my|our|de|het|der|dem|den|la|le|les|el|los|l') ?)?(?P<whose>{_BODY})\b"
)
"""Behind a number that the person tells: whose of those who govern, or pay for something, it is: `BEC/26/7719 de la Junta`."""


def is_of_a_body(behind: str, company: str) -> bool:
    """Whether small letters `behind` a number tell that it is that of some authority, which is not the company.

    >>> is_of_a_body(" de la junta", "colegio santa clara"), is_of_a_body(" of the council", "leeds city council")
    (True, False)
    """
    found = _OF_A_BODY.match(behind)
    return found is not None and found["whose"].split()[-1] not in company


def is_elsewhere(before: str, named: tuple[re.Match[str], str] | None, number: str) -> bool:
    """Whether a number that may be that of a case is one to ring, or of somebody else's case: the small letters `before` it, what
    it is `named` in them and as the number of what, and itself with what stands behind."""
    if named is None:
        return is_of_others(before, None)
    called, kind = named
    if kind != "case_number" or re.search(r"[.!?\n]\s", before[called.end() :]):
        return False
    return is_line(before[: called.start()], called[0], number) or is_of_others(before, called)
