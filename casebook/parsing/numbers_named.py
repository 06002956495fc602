"""The number of a case, in what people type in a hurry: `called, Marisol. refund by fri she said. ref CX-40417`.

It is taken where a word says that it is one, or where it was given, and where no word says that it is of something else.
"""

from __future__ import annotations

import re

from casebook.parsing.hurried_name_words import GIVEN
from casebook.text.quick_pattern import QuickPattern

_NUMBER = QuickPattern(
    r"\b(?:ref(?:erence|erentie|erenz|erencia)?|réf(?:érence)?|(?<!in )case|caso|job|dossier|reklamations?"
    r"|vorgangs?|vorg|ticket|zaak"
    r"|meldings?|klacht|schade|schaden|beschwerde|kenmerk|n[°º] inc|incidencia|expediente|exp(?:te)?|reclamación|réclamation"
    r"|siniestro|aviso|avería|solicitud|gestión|queja|(?<!n[º°] de )(?<!número de )parte|sin(?=\. ?\d)|sinistre|claim"
    r"|complaint|aktenzeichen|az|falls?|incident|inc|pir|bearb(?:eitungs)?)"
    r"(?: (?:opened|logged|raised|aangemaakt|geopend|eröffnet|ouvert|abierto|abierta))?"
    r"[ .-]{0,2}(?:number|nummer|numéro|número|num|no|nr|n[°º]|id|code|is)?\.?[ :#.\n]{1,3}"
    r"(?P<number>(?=[\w/.-]*\d{3}|[a-z]+-?\d{2}|\d{2,}-\d{2})(?!(?:19|20)\d\d\b(?![-/]))(?!\d+[.,]\d\d\b(?![./-]))"
    r"(?![\d.,]+ ?(?:[€£$]|(?:eur|euros?|pounds?|quid|gbp|dollars?|back|terug"
    r"|zurück)\b))(?:(?:(?-i:[A-Z]{1,4})|[a-z]{1,2}\d{1,3}) \d{3,}\b(?! ?(?:€|£|eur|min))|[a-z0-9][\w/-]{1,}(?:\.\d[\w/-]*)*"
    r"(?<=\w)))\b"
    r"|(?:\A|[,;:.(–-] ?|\n|\b(?:my|the|a|and|with|got|mijn|het|en|met|meine?|die|und|mit|mon|le|un|et|avec|mi|el|y|con) )"
    r"(?:n[º°]|nr|number|nummer|numéro|número|num)\.?:?(?: is| ist| est| es)? ?(?P<called>(?![0+])"
    r"(?:[a-z]{1,4}-?\d[\d-]{2,9}\d|\d[\d-]{4,9}\d))(?=\s*(?:[.,;)\n]|\Z)"
    rf"| {GIVEN}\b)"
    r"|\b(?:gave me|gives me|gaf me|geeft me|gab mir|gibt mir|m['’]a donné|me donne|me dio|me ha dado|me da) "
    r"(?P<handed>[a-z]{1,4}-?\d[\d-]{2,9}\d)(?=\s*(?:[.,;)\n]|\Z))"
    r"|\b(?:abre|abren|abierto|opened|geopend|eröffnet|ouvert)\b[^.;,]{0,20} (?P<opened>[a-z]{2,5}-?\d{4,})\b"
    r"|(?:\A|[.,;\n]) ?(?P<alone>(?:inc|cas|case|req|tkt|cmp|sr|cs)-?\d{5,})(?=\W|\Z)"
    r"|\b(?:trace|investigation|claim|case|ticket|complaint|search|nachforschung|reklamation|beschwerde|fall|onderzoek|klacht"
    r"|melding|enquête|réclamation|dossier|reclamación|incidencia|queja)s? (?:is |was |has been |wurde |ist |est |a été )?"
    r"(?:opened|started|raised|logged|filed|gestartet|eröffnet|erstellt|angelegt|geopend|gestart|aangemaakt|ouverte?|lancée?"
    r"|abiert[oa]|iniciad[oa]|puesta)(?:,(?: [^.;\n]{0,60},)?|:| -) (?P<code>[a-z]{1,4}-?\d{4,}[a-z]?)(?=\s*(?:[.,;\n]|\Z))"
)

_OF_ANOTHER = QuickPattern(
    r"\b(?:police|politie|polizei|policía|bank|banque|banco|court|ombuds\w*|insurance|order|booking|tracking|parcel"
    r"|customer|account|invoice|bestelling|boeking|zending|klant|factuur|bestell\w*|buchung\w*|sendung\w*|kunden?"
    r"|model|part|serial|type|item|article|product|phone|laptop|tablet|camera|suit|pillow|jewel|display|modell|artikel|produkt"
    r"|onderdeel|modèle|pièce|produit|modelo|pieza|producto|aparato|rechnung\w*|commande|réservation|colis|client"
    r"|facture|pedido|reserva|envío|cliente|factura)['’]?s? (?:\w+ )?$"
)
"""What stands before a number that others gave, or that is of something else: *police ref*, *order ref*."""


def number_in(text: str) -> str:
    """The one number in the text that is called that of a case; nothing where there is none, or more than one."""
    found = {_named(each) for each in _NUMBER.finditer(text) if not _OF_ANOTHER.search(text[: each.start()])}
    return found.pop() if len(found) == 1 else ""


def number_alone(text: str) -> str:
    """The number of a case, where the text says nothing else; nothing where it does.

    >>> number_alone("ref CX-40417"), number_alone("nummer RF-7781"), number_alone("called, ref CX-40417")
    ('CX-40417', 'RF-7781', '')
    """
    found = _NUMBER.fullmatch(text)
    return _named(found) if found else ""


def _named(found: re.Match[str]) -> str:
    return str(next(filter(None, found.groupdict().values())))
