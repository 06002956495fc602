"""What is taken off a bill, in the words of `promise_words`: a sum that comes with the next bill, and is money given back."""

from __future__ import annotations

from casebook.records.vocabularies import Promised

_SUM = "[0-9]* (?:eur|euros?|gbp|usd|pounds?|dollars?|quid)"
_CENTS = "[0-9]+[.,][0-9]{2}"
"""What is written so is money, though nobody says of what."""
_BILL = (
    "(?:bill|invoice|rent|fee|total|balance|statement|instal?ment|repair|factuur|nota|rekening|huur|termijn|reparatie|"
    "rechnung|abrechnung|miete|reparatur|betrag|facture|loyer|mensualite|echeance|note|factura|recibo|alquiler|cuota|reparacion)"
)
_OF_THEM = "(?:(?:the|your|this|that|our|de|het|uw|je|die|der|dem|den|ihre?r?|deine?r?|la|le|votre|el|su|tu) )"
"""Whose bill it is, as those say who send it; `£15 off next bill` may be a discount that is noted down."""
_OFF_IT = f"{_OF_THEM}(?:[^ .,]+ ){{0,2}}?{_BILL}(?= )"
_SO_IT_ENDS = "(?= (?:[.,] |$|for |because |since |voor |omdat |want |weil |da |wegen |als ))"

_IN_NO_SHOP = "(?! (?:[^ .,]+ ){0,4}?(?:*winkel|*shop|*bon|volgende (?:bestelling|aankoop)) )"
"""Behind money that somebody has: it is to be spent nowhere else."""

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        f"(?:tak*|knock*|deduct*|lop*|get) (?:[^ .,]+ ){{0,2}}?{_SUM} off{_SO_IT_ENDS}",
        f"{_SUM} off {_OFF_IT}|deduct* {_SUM}",
        f"(?:haal|halen|trek|trekken|doe|doen) (?:[^ .,]+ ){{0,3}}?{_SUM} (?:[^ .,]+ ){{0,4}}?af{_SO_IT_ENDS}",
        f"(?:geef*|geven|krijg*|ontvang*) (?:[^ .,]+ ){{0,4}}?tegoed (?:van|ter waarde van) {_SUM}{_IN_NO_SHOP}",
        f"{_SUM} (?:minder|korting) op {_OFF_IT}|(?:haal|halen|trek|trekken) {_SUM} van {_OFF_IT}",
        f"zieh*(?! um ) (?:[^ .,]+ ){{0,3}}?{_SUM} (?:[^ .,]+ ){{0,5}}?ab{_SO_IT_ENDS}",
        f"schreib* (?:[^ .,]+ ){{0,4}}?{_SUM} (?:[^ .,]+ ){{0,7}}?gut{_SO_IT_ENDS}",
        f"{_SUM} (?:zieh*|schreib*) (?:ich|wir) (?:[^ .,]+ ){{0,7}}?(?:ab|gut){_SO_IT_ENDS}",
        f"{_SUM} (?:haal|halen|trek|trekken|doe|doen) (?:ik|we|wij) (?:[^ .,]+ ){{0,7}}?af{_SO_IT_ENDS}",
        f"{_SUM} (?:weniger|nachlass|rabatt) auf {_OFF_IT}|erlass* (?:ihnen|dir) {_SUM}",
        f"(?:enlev*|retir*|dedui*|deduct*) (?:[^ .,]+ ){{0,2}}?{_SUM}|{_SUM} (?:de|en) moins sur {_OFF_IT}",
        f"(?:remise|rabais|reduction|ristourne) de {_SUM} sur {_OFF_IT}",
        f"(?:quito|quitamos|descuento|descontamos|descontare*|rebajo|rebajamos) (?:[^ .,]+ ){{0,2}}?{_SUM}",
        f"{_CENTS} terugkrijg*|{_CENTS} zuruckbekomm*|recuper* {_CENTS}",
        "(?:me|te|le|nos|os) (?:devuelv*|devolv*) lo (?:de|que)",
        "(?:me |te |se |nos )?l[oa]s? (?:ingresan?|ingresamos|abonan?|abonamos)",
        f"{_SUM} (?:menos|de descuento) en {_OFF_IT}|descuento de {_SUM} en {_OFF_IT}",
    ),
}

LIKELY: dict[Promised, tuple[str, ...]] = {}
