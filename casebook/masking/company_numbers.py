"""Numbers that are called the company's own: they stay, as recorded ones do, though they may look like a card's.

The word alone is enough where it means nothing else (`RMA`, `order`, `Ticket`); where it has other uses (`return`,
`customer`), `number` or the like has to follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from casebook.masking.ibans import ibans
from casebook.masking.normalise import has_digit, quick
from casebook.masking.spoken import words_of
from casebook.text.quick_pattern import exactly
from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

_ALONE = (
    r"order|rma|return authori[sz]ation|service request"
    r"|case|ticket|incident|complaint|reference|ref|tracking|track ?(?:&|and|en) ?trace|parcel|shipment|consignment"
    r"|waybill|awb|invoice|booking|reservation|confirmation|serial|s/n|sn|imei|ean|upc|asin|gtin|isbn|sku|model|article|part"
    r"|zaak|klacht|bestelling|zending|pakket|dossier|referentie|factuur|boeking|reservering|artikel|serie"
    r"|bestellung|auftrag|sendung|paket|rechnung|vorgang|aktenzeichen|buchung|sendungsverfolgung"
    r"|commande|colis|facture|référence|réclamation|suivi|pedido|factura|envío|paquete|seguimiento|referencia|expediente"
    r"|ordine|fattura|spedizione|pacco|pratica|riferimento|tracciamento"
    rf"|{'|'.join(sorted(CARRIERS_OF_ONE_WORD))}"
    r"|kenmerk|betalingskenmerk|betaalkenmerk|machtigingskenmerk|machtiging|incassomachtiging|mandaat|mandate|mededeling"
    r"|verwendungszweck|communication structurée|ogm|po|receipt|(?<!vvv )(?<!vvv-)bon|kassabon|contract|policy|polis"
    r"|claim(?![ -]?code)"
    r"|quote|offerte"
    r"|aanvraag|melding|schademelding|abonnement|vertrag"
    r"|(?:customer|client|user|member|membership|loyalty|reward|rewards|toll|tag|storage|parking|utility"
    r"|energy|electric|electricity|gas|water|broadband|internet|cable|phone|mobile|subscription|streaming|gym|shop|store"
    r"|council tax) (?:account|acct\.?|acc\.?)"
    r"|(?:trips?|tolls?|rides?|bookings?) on (?:my |our |the )?(?:account|acct\.?|acc\.?)"
    r"|klantaccount|kundenkonto|vertragskonto|nutzerkonto|compte (?:client|abonné)"
    r"|(?:numéro|número|numero|n°|nº) (?:de |du |di |del )?(?:client|cliente|abonné|adhérent|contrat|contrato"
    r"|contratto|police|póliza|polizza|sinistre)"
)
_WITH_NUMBER = (
    r"return|retour|customer|client|klant|kunden|member(?:ship)?|loyalty|request|chat"
    r"|conversation|transaction|payment|betaling|transactie|item|product|device|track|tracking|(?:delivery|pickup)(?![ -]?code)"
    r"|warranty|garantie|zend|bestel"
    r"|sendungs|bestell|rechnungs|vorgangs|auftrags|kunden|vertrags|zähler|antrags|schaden|schadens|quotation|schade"
    r"|meldings|(?<!vvv )(?<!vvv-)bon|kid|ocr"
    r"|abonnements|meter|job|repair|reparatie|support|help ?desk|voucher order"
)
_NUMBER_WORD = r"(?:numbers?|no\.?|num\.?|nr\.?|nummers?|code|id|#|n°|nº|numéro|número|numero|kenmerk|number/code)"
_LINK = r"(?![^\W_])(?: (?:is|was|are|were|ist|war|est|es|è|luidt|lautet))?[ :=#\"'(]{0,3}"
_TOKEN = r"(?=[A-Za-z-]{0,20}[0-9])[0-9A-Za-z][0-9A-Za-z-]{0,60}"
_IN_GROUPS = (
    "|".join(rf"[0-9]{{{size}}}(?:[ .-][0-9]{{{size}}}){{1,8}}(?:[ .-][0-9]{{1,{size}}})?" for size in (2, 3, 4, 5, 6))
    + r"|[0-9]{3,4}(?:[ .][0-9]{2}){3}"
)
"""Groups that are all alike: what follows a number is then no part of it, unless it looks the same."""

_UNEQUAL = r"[0-9]{1,3}(?:[ -][0-9]{3,12}){1,3}|0[0-9]{3,4}[ /-][0-9]{5,8}"
"""A short group and longer ones, as phone numbers are written: one number only where it is called a number, or several behind
a word for several."""

_SEVERAL = (
    "orders|cases|tickets|complaints|references|refs|parcels|shipments|invoices|bookings|reservations|claims|receipts"
    "|contracts|policies|bestellingen|zaken|klachten|zendingen|pakketten|pakjes|dossiers|facturen|boekingen|reserveringen"
    "|polissen|meldingen|bestellungen|aufträge|sendungen|pakete|rechnungen|commandes|factures|pedidos|facturas|ordini"
    "|fatture"
)
"""More than one of what is called the company's alone; of parts and articles there are counts."""

_COMPANYS = (
    rf"(?i)(?<![^\W_])(?:(?P<alone>(?P<several>{_SEVERAL})|{_ALONE}|(?-i:SR))|{_WITH_NUMBER})"
    rf"(?:(?P<called>[ -]?{_NUMBER_WORD})|(?(alone)|(?!))){_LINK}"
    rf"(?P<number>{_IN_GROUPS}|(?(called)(?:{_UNEQUAL})|(?(several)(?:{_UNEQUAL})|(?!)))|{_TOKEN})(?![0-9A-Za-z-]| ?[0-9])"
)
_NEXT = (
    rf"(?i)(?:, ?|,? (?:and|or|plus|en|of|und|oder|et|ou|y|o|e) (?:also |ook |auch )?"
    rf"| ?[&+/] ?)(?P<number>{_IN_GROUPS}|{_UNEQUAL}|{_TOKEN})(?![0-9A-Za-z-]| ?[0-9])"
)
"""Another number after one, which is the company's too where it looks the same."""

_MORE = (",", " a", " o", " p", " e", " u", " y", "/", "&", "+", " /", " &", " +")
_FAR = 24
"""A cheap look before `_NEXT`: how a list goes on, and how far from there a digit is at the most."""

_SHAPE = str.maketrans("123456789bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ", "0" * 9 + "a" * 25 + "A" * 25)
"""A number with all of its digits alike, and all of its letters."""

_LONG_ENOUGH = r"[0-9](?:[0-9A-Za-z-]{2}|[ .-][0-9])|[A-Za-z-]{3}[0-9]"
"""A cheap look before `_COMPANYS`: something that may be five characters long."""

_JOINED = "membership trackand tracken trackandtrace trackentrace helpdesk"
_NEVER_FIRST = frozenset("s n and en code trace de du di del on my our the".split())
_BEHIND = ("", *"number numbers no num nr nummer nummers code id n nº numéro número numero kenmerk".split())

_LEAST = 5
"""Shorter ones are like nothing that is masked."""


def company_numbers(text: str) -> list[tuple[int, int]]:
    """Where in a view numbers stand that are called the company's, in order and apart. An IBAN is none, whatever it is called."""
    if not (_is_any_called(text) and exactly(_LONG_ENOUGH).search(text)):
        return []
    spans: list[tuple[int, int]] = []
    for found in quick(_COMPANYS).finditer(text):
        start, end = found.span("number")
        if end - start >= _LEAST and not ibans(text[start:end]):
            spans += [(start, end), *_more_like(text, start, end)]
    return spans


def _more_like(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The numbers that follow one in a list, as long as they look like it."""
    shape = text[start:end].translate(_SHAPE)
    while (
        text.startswith(_MORE, end)
        and has_digit(text[end : end + _FAR])
        and (found := quick(_NEXT).match(text, end))
        and found["number"].translate(_SHAPE) == shape
    ):
        end = found.end()
        yield found.span("number")


def _is_any_called(text: str) -> bool:
    """A look without the long pattern: whether a word is there that names a number, not only begins like one (`refund`)."""
    return "s/n" in text.lower() or any(map(_is_a_name, words_of(text)))


def _is_a_name(word: str) -> bool:
    """Whether it is a first word of what is called the company's, alone or with what stands behind one; but no `s` of `s/n`,
    which is a bit of `it's`."""
    begun = (word.removesuffix(behind) for behind in _BEHIND if word.endswith(behind))
    return word not in _NEVER_FIRST and not _names().isdisjoint(begun)


@cache
def _names() -> frozenset[str]:
    """Every first word of what is called the company's, in small letters."""
    return frozenset(exactly(r"[^\W\d_]+").findall(f"{_ALONE} {_SEVERAL} {_WITH_NUMBER} sr {_JOINED}"))
