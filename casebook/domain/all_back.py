"""Whether a case asks for all of the money and for nothing else, in its own words. Pure."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

_SUM = r"(?:€|£|\$)? ?\d(?:[\d.,\u00a0\u202f ]*\d)?(?: ?(?:€|£|\$|euros?|[a-z]{3}))?"
"""A sum as it is typed; whether it is just what came, whoever asks says."""

_ALL_BACK = QuickPattern(
    r"(?:(?:i|we) want |(?:ik|wij|we) (?:wil|willen) |(?:ich|wir) (?:will|wollen|möchte) |je veux |quiero )?(?:"
    r"(?:a |the |my )?(?:full )?(?:refund|reimbursement)|(?:all (?:of )?)?(?:my|the|our) money(?: back)?"
    r"|money back|everything back"
    r"|(?:to be|being) (?:fully )?(?:refunded|reimbursed|paid back)(?: in full)?"
    r"|(?:the )?(?:full|whole|entire) (?:amount|sum)(?: back)?"
    rf"|(?:all |everything |what |all that |the money (?:that )?|(?:the |my )?{_SUM} (?:that )?)(?:i|we) (?:have )?paid(?: back)?"
    r"|(?:een |de )?(?:volledige )?terugbetaling|(?:al )?(?:mijn|het|ons) geld(?: terug)?|geld terug|alles terug"
    r"|(?:volledig )?terugbetaald (?:worden|krijgen)|het (?:volledige|hele|volle) bedrag(?: terug)?"
    rf"|(?:alles wat|wat|het geld dat|(?:de )?{_SUM} die) (?:ik|wij|we) (?:(?:heb|hebben) )?betaald?e?n?"
    r"(?: (?:heb|hebben))?(?: terug)?"
    r"|(?:die |eine )?(?:volle |vollständige )?(?:rück)?erstattung|(?:mein|das|unser) (?:ganzes )?geld(?: zurück)?|geld zurück"
    r"|alles zurück|(?:den|der) (?:vollen?|ganzen?|gesamten?) betrag(?: zurück)?"
    rf"|(?:alles,? was|was|das geld, das|(?:die )?{_SUM},? die) (?:ich|wir) (?:be|ge)zahlt (?:habe|haben)"
    r"|(?:le |un )?remboursement(?: (?:complet|intégral|total))?|(?:tout )?(?:mon|l['’]|notre) ?argent"
    r"|(?:à )?(?:être |me faire )?(?:intégralement )?rembours(?:ée?|er)(?: intégralement)?|(?:toute )?la somme"
    r"|la totalité(?: (?:de la somme|du montant))?"
    rf"|(?:tout )?(?:ce que|(?:les )?{_SUM} que) (?:j['’]ai|nous avons) payée?s?"
    r"|(?:el |un )?reembolso(?: (?:completo|íntegro|total))?|(?:todo )?(?:mi|el|nuestro) dinero(?: de vuelta)?"
    r"|el importe (?:íntegro|completo|total)"
    rf"|(?:todo )?(?:lo que|(?:los )?{_SUM} que) (?:pagué|pagamos|he pagado|hemos pagado)|(?:todo )?lo pagado)"
    r"(?:,? (?:by|before|within|uiterlijk|voor|binnen|bis|vor|innerhalb|avant|d['’]ici|sous|antes|a más tardar|en) .*)?"
)
"""What asks for all the money and no more, with a day or without."""


_SEVERAL = {
    "both": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "beide": 2,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "beiden": 2,
    "beider": 2,
} | {"zwei": 2, "drei": 3, "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "ambos": 2, "ambas": 2, "tres": 3, "cuatro": 4}
"""How many payments such a word means."""

_EACH = QuickPattern(
    r"(?:(?:i|we) want |(?:ik|wij|we) (?:wil|willen) |(?:ich|wir) (?:will|wollen|möchte) |je veux |quiero )?"
    r"(?:(?:(?:a |the )?(?:full )?(?:refund|reimbursement|repayment|return) of "
    r"|(?:de |een )?(?:volledige )?(?:terugbetaling|teruggave) van "
    r"|(?:die |eine )?(?:volle |vollständige )?(?:rück)?(?:erstattung|zahlung) (?:von )?"
    r"|(?:le )?remboursement (?:complet )?(?:de |d)|(?:el |la )?(?:reembolso|devolución) (?:complet[oa] )?de ))?"
    r"(?P<them>(?:all (?:of )?(?:the |my |our )?|the |my |de |alle |aller |die |meine |les |mes |es |tous les |toutes les "
    r"|los |las |mis |todos los |todas las )?"
    rf"(?P<many>{'|'.join(_SEVERAL)}|\d{{1,2}}|(?<=all )|(?<=all the )|(?<=all my )|(?<=all of the )|(?<=all of my )|(?<=alle )"
    r"|(?<=aller )|(?<=tous les )|(?<=toutes les )|(?<=todos los )|(?<=todas las ))"
    r" ?(?:of )?(?:the |my |de |mijn |der |meine |mes |mis )?"
    r"(?:payments|charges|debits|instal?lments|betalingen|afschrijvingen|incasso['’]s|termijnen|zahlungen|abbuchungen|raten"
    r"|lastschriften|buchungen|paiements|prélèvements|versements|mensualités|débits|pagos|cobros|cargos|cuotas))"
    r"(?: (?:back|returned|refunded|repaid|terug(?:betaald|gestort)?|zurück(?:erstattet|gezahlt)?|remboursée?s|de vuelta"
    r"|reembolsad[oa]s))?"
)
"""What asks for each of several payments, and for no more."""


_MONEY_BACK = QuickPattern(
    r"(?:(?:my|mijn|mein|meine|mon|mi) )?(?:money|geld|argent|dinero)?[ ,]*(?:back|terug|zurück|de retour|en retour|de vuelta)?"
)
"""What may stand around a sum that is wanted, and says no more than that it is money."""


def asks_for_sum(want: str) -> bool:
    """Whether a sum is wanted in no other words than that it is money that comes back.

    >>> asks_for_sum("54.99 EUR"), asks_for_sum("€ 54,99 terug"), asks_for_sum("54.99 EUR for the taxi")
    (True, True, False)
    """
    typed = sum_in(want)
    around = " ".join(want.replace(typed, " ", 1).split()).strip(" ,.")
    return typed != "" and _MONEY_BACK.fullmatch(around) is not None


def each_in(want: str) -> re.Match[str] | None:
    """What asks for each of several payments, with what these are called as `them`; None where it is for something else."""
    return _EACH.fullmatch(want.rstrip(" .!"))


def asks_for_each(want: str, payments: int) -> bool:
    """Whether each of so many `payments` is wanted back, and nothing else is.

    >>> asks_for_each("both payments back", 2), asks_for_each("all three charges back", 3), asks_for_each("alle Abbuchungen", 2)
    (True, True, True)
    >>> asks_for_each("both payments back", 3), asks_for_each("the second payment back", 2), asks_for_each("the payments", 2)
    (False, False, False)
    """
    found = each_in(want) if payments > 1 else None
    many = found["many"].casefold() if found else ""
    return found is not None and (int(many) if many.isdecimal() else _SEVERAL.get(many, payments)) == payments


def asks_for_all(want: str) -> bool:
    """Whether all the money is wanted back and nothing else is."""
    return _ALL_BACK.fullmatch(want.rstrip(" .!")) is not None
