"""Money that a company says it has paid back by now: nothing of it is still to come but the money itself, which only the
person sees. What is only being handled (*processed*, *approved*) is no money that was sent.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_LATER = QuickPattern(
    r"\b(?:will|would|shall|going to|once|if|when|as soon as|until|not|never|cannot|should|could|may|might|to be|being|"
    r"zodra|als|zal|zult|zullen|zou|wordt|worden|niet|geen|sobald|wenn|falls|werden|wird|nicht|kein\w*|des que|"
    r"si(?! ?,)|lorsque|quand|sera|serez|seront|serait|pas|aucun\w*|jamais|cuando|seran|nunca|"
    r"no (?:(?:se|le|les|te|os|lo) )*(?:he|hemos|ha|han))\b|n['’]t\b|['’]ll\b|\?"
)
"""What says that it is yet to be, or is not so."""

_SOFAR = r"(?: (?:now|just|already|also|today|since|fully|gone ahead and|full|in full|been))*"
_ANY = r"(?:[^.;:!?]|(?<=\d)[.:](?=\d))"
_TO_YOURS = r"sent (?:\S+ ){0,4}?back to your (?:card|account|bank)"
_BACK_EN = rf"(?:refunded|credited|reimbursed|repaid|paid (?:\S+ ){{0,4}}?back|{_TO_YOURS})"
_BACK_NL = r"(?:teruggestort|terugbetaald|teruggeboekt|teruggegeven|overgemaakt|gecrediteerd)"
_BACK_DE = r"(?:(?:zuruck|ruck)?erstattet|zuruckgezahlt|zuruckgebucht|(?:zuruck)?uberwiesen|gutgeschrieben)"
_BACK_FR = r"(?:rembourse|recredite|reverse|restitue|vire|credite)"
_BACK_ES = r"(?:reembolsado|devuelto|reintegrado|abonado|ingresado)"
_A_REFUND = (
    r"(?:refund|repayment|terugbetaling|restitutie|(?:ruck)?erstattung|ruckzahlung|remboursement|reembolso|devolucion)"
)

_PAID = QuickPattern(
    rf"\b(?:i|we|they)(?:['’]ve| have|){_SOFAR} {_BACK_EN}\b|"
    rf"\b(?:was|were|has been|have been|['’]s been){_SOFAR} {_BACK_EN}\b|"
    rf"\b(?:i|we|they)(?:['’]ve| have){_SOFAR} (?:issued|sent|paid out)(?: (?:you|a|the|your|full|partial))* refund\b|"
    rf"\b{_A_REFUND}\b{_ANY}{{0,80}}? (?:was|were|has been|have been){_SOFAR} (?:issued|sent|paid|made|completed)\b|"
    rf"\b(?:heb|hebben|heeft|is|zijn|werd|werden)\b(?: [^\s;:!?]+){{0,14}}? {_BACK_NL}\b|"
    rf"\b{_A_REFUND}\b{_ANY}{{0,80}}? (?:is|zijn|werd) (?:\w+ )?(?:uitgevoerd|gedaan|overgemaakt|uitbetaald)\b|"
    rf"\b(?:habe|haben|hat|wurden?|ist|sind)\b(?: [^\s;:!?]+){{0,14}}? {_BACK_DE}\b(?! werden)|"
    rf"\b{_A_REFUND}\b{_ANY}{{0,80}}? (?:wurde|ist) (?:\w+ )?(?:ausgefuhrt|durchgefuhrt|ausgezahlt|uberwiesen)\b|"
    rf"(?:\b|j['’])(?:avons|ai|a|ont)(?: (?:bien|deja|ete|integralement|donc|vous))* {_BACK_FR}e?s?\b|"
    rf"\b(?:avez|a|ont) (?:bien |deja )?ete (?:\w+ )?{_BACK_FR}e?s?\b|"
    rf"\b{_A_REFUND}\b{_ANY}{{0,80}}? a (?:bien |deja )?ete (?:\w+ )?(?:effectue|emis|verse|execute)e?\b|"
    rf"\b(?:he|hemos|ha|han)(?: (?:ya|sido))* {_BACK_ES.replace('do', 'd[oa]s?')}\b|"
    rf"\b{_A_REFUND}\b{_ANY}{{0,80}}? (?:se ha|ha sido) (?:realizad|efectuad|emitid|enviad|pagad)[oa]\b",
    exact=True,
)
"""That it was done."""


def after_what_is_paid(small: str) -> str | None:
    """What words in small letters say behind it that money was paid back by now; None where they do not say so.

    >>> after_what_is_paid("we have refunded 24.99 eur to your card."), after_what_is_paid("wir haben 24,99 eur erstattet")
    (' 24.99 eur to your card.', '')
    >>> after_what_is_paid("you will be refunded once it was sent"), after_what_is_paid("we've processed your refund")
    (None, None)
    """
    found = _PAID.search(small)
    return None if found is None or _LATER.search(small[: found.end()]) else small[found.end() :]
