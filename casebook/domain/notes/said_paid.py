"""Money that a company says it paid back: *£45.00 was refunded to your card on 19 March*, *hemos reembolsado 20 €*. Pure.

That it came is for the person to say; nothing is taken from a sentence about what is still to be done, or was not.
"""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern

_SUM = (
    r"(?P<sum>(?:[€$£]|(?:eur|gbp|usd|chf)\b) ?\d[\d.,]*(?<![.,])"
    r"|\d[\d.,]*(?<![.,]) ?(?:€|£|\$|(?:eur(?:os?)?|gbp|usd|chf|pounds?|dollars?)\b))"
)
_BY = r"(?: [^\s.,;:!?]+){0,4}? "
_PAID = (
    QuickPattern(
        rf"{_SUM}(?: [^\s.;:!?]+){{0,3}}? (?:(?:was|were|has been|have been) (?:refunded|reimbursed|repaid|credited|paid back)"
        r"|(?:is|zijn|werd|werden) [^.;!?]{0,40}?(?:teruggestort|terugbetaald|teruggeboekt|gecrediteerd|bijgeschreven)"
        r"|(?:wurden?|ist|sind) [^.;!?]{0,40}?(?:erstattet|rückerstattet|zurückerstattet|gutgeschrieben|zurückgezahlt|überwiesen)"
        r"|(?:a|ont) été (?:remboursée?s?|créditée?s?|versée?s?)"
        r"|(?:ha|han) sido (?:reembolsad|abonad|devuelt|ingresad)[oa]s?)\b"
    ),
    QuickPattern(
        r"\b(?:we|i|it|they|has|have|['’]ve)(?: have| has| just| now| already| today)* "
        rf"(?:refunded|reimbursed|repaid|credited|paid back)(?: you| your [^\s.]+)?(?: with| the| a)? {_SUM}"
    ),
    QuickPattern(
        rf"\b(?:hebben|heb|heeft){_BY}{_SUM}(?: [^\s.;:!?]+){{0,6}}? (?:teruggestort|terugbetaald|teruggeboekt|overgemaakt)\b"
        rf"|\b(?:haben|habe|hat){_BY}{_SUM.replace('sum', 'sum_de')}"
        r"(?: [^\s.;:!?]+){0,6}? (?:erstattet|rückerstattet|zurückerstattet|zurücküberwiesen|gutgeschrieben|überwiesen)\b"
    ),
    QuickPattern(
        rf"\b(?:avons|ai|a)(?: bien| déjà)? (?:remboursé|crédité|reversé){_BY}?{_SUM}"
        rf"|\b(?:hemos|he|ha|han)(?: ya)? (?:reembolsado|abonado|devuelto|ingresado){_BY}?{_SUM.replace('sum', 'sum_es')}"
    ),
    QuickPattern(
        rf"\b(?:refund|repayment|terugbetaling|restitutie|(?:rück)?erstattung|rückzahlung|gutschrift|remboursement|reembolso"
        rf"|devolución)\b(?: (?:of|van|von|über|in höhe von|de|d['’]un montant de|por|por importe de|for))? {_SUM}"
        r"[^.;:!?]{0,60}?\b(?:(?:was|were|has been|have been) (?:issued|processed|made|sent|paid|completed)"
        r"|(?:is |werd )?(?:uitgevoerd|verwerkt|gedaan|overgemaakt)"
        r"|(?:wurde )?(?:veranlasst|durchgeführt|angewiesen|ausgeführt|überwiesen)"
        r"|(?:a été )?(?:effectuée?|émise?|traitée?|versée?)"
        r"|(?:ha sido |se ha )?(?:realizad[oa]|efectuad[oa]|emitid[oa]|tramitad[oa]))\b"
    ),
    QuickPattern(
        r"\b(?:issued|processed|made|sent|uitgevoerd|effectué|émis|realizado|emitido|efectuado)"
        r"(?: (?:you|a|the|un|une|het|de|le))* (?:full |partial )?(?:refund|remboursement|reembolso)\b"
        rf"(?: (?:of|de|por|for))? {_SUM}"
    ),
)
"""So much, and that it was paid back."""

_NOT_YET = QuickPattern(
    r"\b(?:not|never|no|cannot|will|would|shall|once|if|when|as soon as|until|should|can|could|may|might|promised|niet|geen"
    r"|zodra|als|zal|zullen|wordt|worden|zou|kan|nicht|kein\w*|sobald|wenn|falls|werden|wird|würde|kann|pas|aucun|jamais|dès"
    r"|si|lorsque|sera|seront|serait|cuando|será|serán|nunca|ningún|podrá)\b|n['’]t\b|['’]ll\b|\?"
)
"""What says before it, or between, that it is yet to be, or is not so."""

_SENTENCES = re.compile(r"[.!;](?=\s|\Z)|(?<=\?)\s|\n")
_LONGEST = 2_000
"""How much of a text is looked through, in characters. Our own choice."""


def said_to_be_paid(text: str) -> tuple[str, str] | None:
    """How much somebody says was paid back, as written, and the sentence; None where nobody says so.

    >>> said_to_be_paid("Hi Sam, £45.00 was refunded to your card on 19 March.")[0]
    '£45.00'
    >>> said_to_be_paid("£45.00 will be refunded.") is None and said_to_be_paid("Was £45.00 refunded?") is None
    True
    """
    if not any(map(str.isdecimal, text)):
        return None
    for sentence in _SENTENCES.split(text[:_LONGEST]):
        for pattern in _PAID:
            found = pattern.search(sentence)
            if found and not _NOT_YET.search(sentence[: found.end()]) and "?" not in sentence:
                return next(value for name, value in found.groupdict().items() if value), sentence.strip()
    return None
