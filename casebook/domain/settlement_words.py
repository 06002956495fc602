"""Whether the words of what was accepted say that a sum is paid to the person: *60 EUR back*, not *a repair for 30 EUR*. Pure."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

IS_CREDIT = QuickPattern(
    r"\b(?:vouchers?|gift ?cards?|(?:store|shop|account) credits?|credit notes?|points|tegoed(?:bon)?|waardebon"
    r"|cadeau(?:bon|kaart)|gutschein\w*|guthaben|gutschrift|bons? d['’]achat|avoirs?"
    r"|chèques?[- ]cadeaux?|cartes?[- ]cadeaux?|vales?|bono"
    r"|saldo|cupón"
    r"|free|gratis|kostenlos\w*|gratuit\w*|next (?:order|bill|month|purchase|stay|booking)|volgende|nächste[nrsm]?|prochaine?s?"
    r"|próxim[oa]s?)\b"
)
"""What is no money: it is credited."""

_PAID = QuickPattern(
    r"(?:(?:i|we|they|have|has|had|i've|accept(?:ed|s|ing)?|agreed?|agrees|settled?(?: (?:for|on|at|with))?|settlement|take"
    r"|took|get|gets|receive|will|would|on|ok|okay|yes|fine|deal|done|their|the|a|an|my|offer(?:ed|s)?|proposal|final|full|money"
    r"|cash|sum|amount|in|total|all|of|back|refund(?:ed|s)?|compensation|goodwill|payment|pays? me|they pay"
    r"|reimburse(?:d|s|ment)?|another|further|additional|only|just|price reduction|discount|me|from|them|company"
    r"|akkoord|ik|wij|ze|zij|krijg|krijgen|ontvang|terug|terugbetaling|restitutie|\w*vergoeding|compensatie|schikking|van|het|de|een"
    r"|hun|voorstel|aanbod|bod|aangenomen|geaccepteerd|nog|totaal|prijsverlaging|op"
    r"|ich|wir|sie|einverstanden|angenommen|angebot|akzeptiert|erhalte|bekomme|\w*erstattung|rückzahlung|entschädigung"
    r"|schadensersatz|vergleich|von|über|der|die|das|eine[rn]?|zurück|weitere|noch|insgesamt|preisnachlass|nachlass|auf"
    r"|je|nous|ils|d['’]accord|accepté|accepte|j['’]accepte|accord|offre|remboursement|indemnité|indemnisation|dédommagement|du|le"
    r"|la|un|une|reçois|encore|au|remise|remboursent|me remboursent"
    r"|acepto|aceptad[oa]|acuerdo|oferta|reembolso|devolución|compensación|indemnización|del|el|una|recibo|otros|en|devuelven)"
    r"\b[\s:.,–—-]*)+"
)
"""Words that stand before what is paid to the person."""

_KEPT = QuickPattern(
    r"\b(?:keep(?:ing)?|houd?|houden|behoud\w*|behalten?|garde[rz]?|conserve\w*|quedo|quedarme|conservo)\b"
)
"""That the person keeps the thing: nothing beside the money."""

_OTHERWISE = QuickPattern(
    r"\b(?:costs?|fees?|label|repair\w*|surcharge|charge|mine|nothing|not|never|above|at least|minimum|less|i (?:will )?pay"
    r"|for (?:the|my|all the) (?:delay|trouble|inconvenience|wait\w*|hassle)"
    r"|\w*kosten|\w*reparatie|bijbetal\w*|meerprijs|toeslag|niets|niet|minstens|boven|ik betaal"
    r"|voor (?:het|de) (?:ongemak|moeite|vertraging|wachten|overlast)"
    r"|\w*reparatur|aufpreis|zuzahlung|aufschlag|gegen|nichts|nicht|mindestens|ich zahle"
    r"|für (?:die|den|das) (?:mühe|verspätung|verzögerung|unannehmlichkeit\w*|ärger|warten|umstände)"
    r"|frais|réparation|supplément|contre|rien|pas|au moins|je paie|à ma charge"
    r"|pour (?:le|la|les) (?:retard|dérangement|désagrément\w*|gêne|attente)"
    r"|gastos|costes?|reparación|suplemento|recargo|nada|mínimo|pago|a mi cargo"
    r"|por (?:la|el|las) (?:molestias?|retraso|demora))\b"
)
"""That a sum is paid for something, by the person, or beside what the case is about; or that so much was not accepted."""


FINAL = QuickPattern(
    r",? ?\b(?:(?:and|en|und|et|y) )?(?:(?:in|as|by way of|als|zur?|à titre|como?|de manière|de forma) )?"
    r"(?:an? |eine?[rnm]? |un[ea]? )?(?:full and final(?: settlement| offer)?|final (?:offer|settlement)"
    r"|(?:(?:the|my|this) )?(?:case|claim|complaint|matter) (?:is )?(?:then )?(?:closed|settled|done)"
    r"|volledig en (?:definitief|finaal)|(?:volledige en )?finale kwijting|(?:de )?(?:zaak|klacht) (?:is )?gesloten"
    r"|abschließend und endgültig|endgültig und abschließend|vollständig und abschließend|damit (?:ist )?(?:alles )?erledigt"
    r"|(?:globale?|forfaitaire|transactionnelle) et définiti(?:f|ve)|définitiv(?:e|ement) et forfaitaire\w*|dossier (?:est )?clos"
    r"|(?:total|único|íntegro) y definitivo|cierro (?:la reclamación|el caso)|caso cerrado)\b"
)
"""That the sum settles the whole, which is nothing beside it: *in full and final settlement*."""


def is_otherwise(text: str) -> bool:
    """Whether the sums in the words may be none that settle the whole: *with the label for 5 EUR*, *20 EUR for the delay*."""
    return _OTHERWISE.search(text) is not None


def leads_to_money(before: str) -> bool:
    """Whether no more stands before a sum than that it is paid to the person."""
    return not before.strip(" \t\n:.,–—-(") or _PAID.fullmatch(before.strip()) is not None


def is_beside_nothing(part: str) -> bool:
    """Whether a part without a sum, before the one with it, tells of nothing else that was accepted."""
    return leads_to_money(part) or _KEPT.search(part) is not None
