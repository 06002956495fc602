"""Whether a case asks for all of the money and for nothing else, in its own words. Pure."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

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


def asks_for_all(want: str) -> bool:
    """Whether all the money is wanted back and nothing else is."""
    return _ALL_BACK.fullmatch(want.rstrip(" .!")) is not None
