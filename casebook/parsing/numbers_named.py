"""The number of a case, in what people type in a hurry: `called, Marisol. refund by fri she said. ref CX-40417`.

It is taken where a word says that it is one, or where it was given, and where no word says that it is of something else.
"""

from __future__ import annotations

import re

from casebook.parsing.hurried_name_words import GIVEN
from casebook.text.quick_pattern import QuickPattern

_IS_ONE = r"(?:number|nummer|numéro|número|num|no|nr|n[°º]|id|code)"
_CODE = r"(?:[a-z]{1,4}-?\d[\d-]{2,9}\d|[1-9][\d-]{3,10}\d)(?:-[a-z])?"
"""A number that is told by its place alone: of five figures and more, which no telephone's begins."""

_BY_NOW = r"(?:now|nu|inmiddels|jetzt|nun|maintenant|désormais|ahora)"
"""Before a number that another had before it: *klachtnr is nu 8812-4417*."""

_LABEL = (
    r"\b(?:ref(?:erence|erentie|erenz|erencia)?|réf(?:érence)?|(?<!in )case|caso|job|dossier|reklamations?"
    r"|vorgangs?|vorg|ticket|tkt|zaak|doss|rekla|récla|reclam|kenm|werkbon"
    r"|meldings?|meld|klacht|schade|schadens?|beschwerde|kenmerk"
    r"|n[°º] inc|incidencia|expediente|exp(?:te)?|reclamaci[oó]n|r[eé]clamation"
    r"|siniestro|aviso|avería|solicitud|gestión|queja|(?<!n[º°] de )(?<!número de )parte|sin(?=\. ?\d)|sinistre|claim"
    r"|complaint|appeal|aktenzeichen|akte|az|falls?|incident|inc|pir|bearb(?:eitungs)?"
    r"|(?:enquiry|enq|query|request|work order"
    rf"|fault|repair|reparatie|reparatur|werkorder|störungs?|anfrage|meldungs|geschäftszeichen|storings?|verzoek|bezwaar|opdracht"
    rf"|demande|intervention|signalement|folio)(?= ?-?{_IS_ONE}(?!\w)|[:#])|sav(?= \d)|sr(?= \d{{5}})"
    r"|(?:n[°º]|numéro|num) (?:de |d['’])?(?:demande|intervention|signalement|réparation)|(?:n[º°]|número|num) de reparación)"
    r"(?: (?:opened|logged|raised|aangemaakt|geopend|eröffnet|ouvert|abierto|abierta|given|now))?"
    rf"[ .-]{{0,2}}(?:{_IS_ONE}(?![a-z])[ :#.=\n]{{0,3}}"
    rf"(?: (?:(?:is|was|ist|lautet|luidt|est|es)(?: {_BY_NOW})?|{_BY_NOW})[ :]{{1,2}})?"
    rf"|(?:is\b)?(?:(?: (?:is|ist|est|es))? ?{_BY_NOW}\b)?\.?[ :#.=\n]{{1,3}})"
)
"""What says that the number behind it is that of a case; some of these words only with *number* behind them."""

_APART = r"(?-i:(?!EUR|GBP|USD|CHF|OK)[A-Z]{1,4}) (?=\d{3})"
"""Letters that stand apart before the figures of a number, where they are no currency: *kenmerk ES 7719-04*."""

_IN_GROUPS = r"(?=[\d ]{6,})[1-9]\d{1,3}(?: \d{1,4}){1,3}(?=\s*(?:[.,;)\n](?!\d)|\Z))"
"""Figures in groups, where nothing is counted in them: *schaden-nr 26 7741 9*."""

_NO_MONEY = (
    r"(?!(?:19|20)\d\d\b(?![-/]))(?!\d+[.,]\d\d\b(?![./-]))"
    r"(?![\d.,]+ ?(?:[€£$]|(?:eur|euros?|pounds?|quid|gbp|dollars?|back|terug|zurück)\b))"
)
_LABELLED = (
    rf"(?P<number>(?=[\w/.-]*\d{{3}}|[a-z]+-?\d{{2}}|\d{{2,}}-\d{{2}}|\d{{2,}}-[a-z]{{2,4}}-\d{{2}}|{_APART}|{_IN_GROUPS}){_NO_MONEY}"
    rf"(?:{_IN_GROUPS}|(?:{_APART}|[a-z]{{1,2}}\d{{1,3}} )\d{{3,}}(?:[/-]\d+)*\b(?! ?(?:€|£|eur|min))"
    r"|[a-z0-9][\w/-]{1,}(?:\.\d[\w/-]*)*(?<=\w)))\b"
)
_TOLD_ALONE = (
    r"(?:\A|[,;:.(–-] ?|\n|\b(?:my|the|a|and|with|got|mijn|het|en|met|meine?|die|und|mit|mon|le|un|et|avec|mi|el|y|con) )"
    r"(?:n[º°]|nr|number|nummer|numéro|número|num)\.?:?(?: is| ist| est| es)? ?(?P<called>(?![0+])"
    r"(?:(?-i:[A-Z]{1,4}) (?=(?: ?\d){5})\d+(?: \d+)*|[a-z]{1,4}-?\d[\d-]{2,9}\d|\d[a-z]\d{3,9}|\d[\d-]{4,9}\d"
    r"|\d{4,9}-[a-z]{1,4}))"
    rf"(?=\s*(?:[.,;)\n]|\Z)| {GIVEN}\b)"
)
_HANDED = (
    r"\b(?:(?:gave|gives|gaf|geeft)(?: me)?|gab(?: mir)?|gibt mir|m['’]a donné|me donne|(?:me )?dio|me ha dado|me da) "
    r"(?P<handed>[a-z]{1,4}-?\d[\d-]{2,9}\d|(?!\d{4}-\d\d-)(?:[1-9]\d{2,5}-\d{2,6}|0\d{3}-\d{2}))(?=\s*(?:[.,;)\n]|\Z))"
)
_KIND = (
    r"\b(?:trace|investigation|claim|case|ticket|complaint|search|nachforschung|reklamation|beschwerde|fall|onderzoek|klacht"
    r"|melding|enquête|réclamation|dossier|reclamación|incidencia|queja)s?"
)
_OPENED = (
    r"(?:opened|started|raised|logged|filed|gestartet|eröffnet|erstellt|angelegt|geopend|gestart|aangemaakt|ouverte?|lancée?"
    r"|abiert[oa]|iniciad[oa]|puesta)"
)
_WHERE_OPENED = (
    r"\b(?:abre|abren|abierto|opened|geopend|eröffnet|ouvert)\b[^.;,]{0,20} (?P<opened>[a-z]{2,5}-?\d{4,})\b"
    rf"|{_KIND} (?:is |was |has been |wurde |ist |est |a été )?{_OPENED}"
    r"(?:,(?: [^.;\n]{0,60},)?|:| -) (?P<code>[a-z]{1,4}-?\d{4,}[a-z]?)(?=\s*(?:[.,;\n]|\Z))"
    rf"|{_KIND}\b[^.;,:#\n]{{0,40}} #(?P<marked>\d{{4,}}|[a-z]{{1,4}}-?\d{{3,}})\b"
)
_NO_OTHER = r"(?!\d+000\b|(?:19|20)\d\d(?:-\d{1,2})?\b|[6-9]\d{8}\b)"
"""Neither a round sum, nor a month, nor a Spanish telephone."""

_UNDER = (
    r"\b(?:(?:under|onder|unter(?: der)?|sous(?: le)?|bajo(?: el)?|con(?: el)?|met|mit(?: der)?|avec(?: le)?) "
    r"(?:n[º°]|nr|no|number|nummer|numéro|número|num)|quoting|quote(?= \S+ (?:when|if)\b)"
    r"|(?:logged|raised|registered|filed|recorded|geregistreerd|erfasst|enregistrée?"
    r"|registrad[oa]) (?:as|under|onder|als|unter|sous|comme|como|con))"
    rf"\.?:? ?(?P<under>{_NO_OTHER}{_CODE})(?=\s*(?:[.,;)\n]|\Z)| (?:when|if|wenn|als|quand|cuando)\b)"
    rf"|(?<![\w€£$.,-])(?P<before>{_NO_OTHER}{_CODE}) ?(?:is|as|=|als|ist|est|es|comme|como|\((?=[^()]{{2,10}}\))) ?"
    r"(?:(?:the|my|our|new|mijn|het|die|meine|le|la|mon|el|mi) )?"
    r"(?:ref(?:erence|erentie|erenz|erencia)?|réf(?:érence)?|case|ticket|complaint|claim|kenmerk|zaak\w*|dossier|vorgang\w*"
    r"|aktenzeichen|expediente|caso)\b"
)
"""A number that is told by what stands right before or behind it: *unter der Nummer 4417…*, *4417… is the ref*."""

_BY_ITSELF = r"(?:\A|[.,;\n]) ?(?P<alone>(?:inc|cas|case|req|tkt|cmp|sr|cs)-?\d{5,})(?=\W|\Z)"

_NUMBER = QuickPattern("|".join((_LABEL + _LABELLED, _TOLD_ALONE, _HANDED, _WHERE_OPENED, _UNDER, _BY_ITSELF)))

_LAST = re.compile(
    r"[.,;:!?)\n] ?(?![A-Z]{2}\d{9,}\b|\d{4}-?[A-Z]{2,3}\b|\S{15})(?P<last>(?=\S*[A-Z])(?=(?:[A-Z/-]*\d){5})"
    r"[A-Z0-9]+(?:[/-][A-Z0-9]+)*"
    r"|(?!EUR|GBP|USD|CHF|VAT|PO|TEL|IMEI|OK)(?:[A-Z]{2,5} [1-9]\d|[A-Z]{1,4}-[A-Z]{1,3}-\d)\d{3,8})[\s.!]*\Z"
)
"""A code of capitals and figures that is all that is said last: *leak fixed by thu, WR559120*, *she calls, TH-C-8812*."""

_OF_OTHERS = QuickPattern(
    r"\b(?:voucher|promo|discount|coupon|gift card|code|gutschein\w*|kortingscode|bon de réduction|cupón|meter|reading"
    r"|orders?|ordered|booking|booked|tracking|track|parcels?|package|polic(?:y|e)|serial|model|reg|plate|iban|vat|account"
    r"|acct|bestel\w*|boeking|geboekt|zending|pakket\w*|polis\w*|kenteken|rekening|gekocht|bought|gekauft|acheté|comprado"
    r"|bestell\w*|buchung\w*|gebucht|sendung\w*|paket\w*|kennzeichen|modell|konto|commande\w*|réserv\w*|colis|suivi|immatricul\w*"
    r"|contrat|compte|pedidos?|reserva\w*|envío|paquete|póliza|matrícula|modelo|cuenta|flight|vlucht|flug|vol|vuelo|train)\b"
)
"""What has a code too: where the text tells of one, a code that no word stands before may be its own."""

_OF_ANOTHER = QuickPattern(
    r"\b(?:police|politie|polizei|policía|bank|banque|banco|court|ombuds\w*|insurance|order|booking|tracking|parcel"
    r"|customer|cust|payment|account|acct|invoice|bestelling|boeking|zending|klant|factuur|bestell\w*|buchung\w*|sendung\w*"
    r"|kunden?"
    r"|model|part|serial|type|item|article|product|phone|laptop|tablet|camera|suit|pillow|jewel|display|modell|artikel|produkt"
    r"|onderdeel|modèle|pièce|produit|modelo|pieza|producto|aparato|rechnung\w*|commande|réservation|colis|client"
    r"|facture|pedido|reserva|envío|cliente|factura)['’]?s? (?:\w+ )?$"
)
"""What stands before a number that others gave, or that is of something else: *police ref*, *order ref*."""


def number_in(text: str) -> str:
    """The one number in the text that is called that of a case; nothing where there is none, or more than one."""
    found = {_named(each) for each in _NUMBER.finditer(text) if not _is_of_another(text, each)}
    if not found and (last := _LAST.search(text)) and not _OF_OTHERS.search(text[: last.start()]):
        return last["last"]
    return found.pop() if len(found) == 1 else ""


def _is_of_another(text: str, found: re.Match[str]) -> bool:
    at = found.start("marked") - 1 if found["marked"] else found.start()
    return _OF_ANOTHER.search(text[:at]) is not None


def number_alone(text: str) -> str:
    """The number of a case, where the text says nothing else; nothing where it does.

    >>> number_alone("ref CX-40417"), number_alone("nummer RF-7781"), number_alone("called, ref CX-40417")
    ('CX-40417', 'RF-7781', '')
    """
    found = _NUMBER.fullmatch(text)
    return _named(found) if found else ""


def _named(found: re.Match[str]) -> str:
    return str(next(filter(None, found.groupdict().values())))
