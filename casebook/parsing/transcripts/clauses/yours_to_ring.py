"""Whom the person is to ring, as a company tells at the end of a talk: `Bij spoed belt u 0523-000188` promises no call.

*Belt u* and *rufen Sie* may be a call that somebody of the company makes; whose it is, is told by whom it goes to: a number, a
line that all may ring, or the company. Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_NUMBER = r"(?:(?:\+|\(?0)\d[\d ()/.-]{4,}|(?:112|144|110|115|117|911|999)\b|[89]\d\d(?: ?\d{2,3}){2,3}\b)"
"""A telephone, and the numbers for emergencies."""

_LINE = (
    r"\w*(?:number|line|desk|team|service|office|nummer|dienst|lijn|centrale|afdeling|balie|receptie|kantoor|meldkamer|hotline|"
    r"zentrale|stelle|leitung|empfang)\b"
)
"""What all may ring."""

_WHEN = (
    r"(?:(?:then|please|just|simply|directly|back|dan|gewoon|even|eerst|direct|meteen|altijd|bitte|dann|einfach|direkt|gleich|"
    r"(?:on |op |am )?\w+(?:day|dag|tag)|morgen) )*"
)
"""What may stand between."""

_YOURS = re.compile(
    # English: where it only says when the company does something, that stands.
    r"^(?!.*\b(?:if|when|once|unless|we|i|they|he|she)\b)(?:.*\b)?(?<!thank )you (?:can |may |could )?"
    rf"(?:call|ring|phone|text|contact|dial) {_WHEN}(?:us|me|(?:the|our|that|this) (?:\w+ ){{0,2}}?{_LINE}|(?:on )?{_NUMBER})"
    # Dutch
    rf"|^(?!.*\b(?:we|wij|ik|hij|ze)\b).*\b(?:belt u|bel je|bel jij) {_WHEN}(?:ons\b|mij\b|me\b|(?:met |naar )?"
    rf"(?:(?:het )?nummer )?{_NUMBER}|(?:met |naar )?(?:de|onze|dit|het|dat) (?:\w+ )?{_LINE})"
    # German
    rf"|^(?!.*\b(?:wir|ich|er)\b).*\b(?:rufen|kontaktieren|erreichen|wahlen) sie {_WHEN}(?:uns\b|mich\b|"
    rf"(?:die )?(?:nummer )?{_NUMBER}|(?:die|den|unsere?n?) (?:\w+ )?{_LINE})"
    # French: the verb tells who does it.
    r"|^(?!.*\b(?:nous|on) vous\b).*(?<!que )\bvous (?:nous |me |m'|l'|les? |la )?(?:r?appelez|telephonez|composez|joignez|"
    r"contactez)\b"
    # Spanish
    r"|^(?!.*\b(?:le|te|les|os|lo|la) \w+(?:mos|re)\b).*\b(?:(?:nos|me) (?:llamas?|vuelves? a llamar|contactas?)|"
    r"(?:usted|tu) (?:llamas?|vuelves? a llamar) al?)\b"
)


def is_yours_to_ring(small: str) -> bool:
    """Whether words of the company in small letters without accents tell whom the person is to ring.

    >>> is_yours_to_ring("bij spoed belt u 0523-000188."), is_yours_to_ring("ons team belt u morgen op 0523-000188.")
    (True, False)
    >>> is_yours_to_ring("im notfall rufen sie uns an."), is_yours_to_ring("die kollegen rufen sie am montag an.")
    (True, False)
    """
    return _YOURS.search(small) is not None
